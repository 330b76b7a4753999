/** The part of install.sh that finds out what the host is, and which target it can run. */
export const SHELL_HOST = String.raw`
say() { printf '%s\n' "$*" >&2; }
fail() { say "$product: $*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# at_least HAVE WANT: whether a dotted version is not the lower one.
at_least() {
  left=$1. right=$2.
  while [ -n "$right" ]; do
    a=$(printf '0%s' "$left" | sed 's/[^0-9].*//')
    b=$(printf '0%s' "$right" | sed 's/[^0-9].*//')
    [ "$a" -le "$b" ] || return 0
    [ "$a" -eq "$b" ] || return 1
    left=$(printf '%s' "$left" | sed 's/^[^.]*\.\{0,1\}//')
    right=$(printf '%s' "$right" | sed 's/^[^.]*\.\{0,1\}//')
  done
}

# detect_host: os, cpu, and what the host has: glibc, musl or macos, with its version.
detect_host() {
  os=$(uname -s)
  cpu=$(uname -m)
  has='' has_version=''
  case $cpu in
    amd64) cpu=x86_64 ;;
    arm64) cpu=aarch64 ;;
    i?86 | i86pc) cpu=i686 ;;
    armv7* | armv8l) cpu=armv7 ;;
    arm*) cpu=arm ;;
    riscv64) cpu=riscv64gc ;;
    ppc64le) cpu=powerpc64le ;;
  esac
  case $os in
    Linux) detect_linux ;;
    Darwin) detect_macos ;;
    MINGW* | MSYS* | CYGWIN* | Windows_NT) fail 'on Windows, use install.ps1 in PowerShell' ;;
  esac
}

detect_linux() {
  # A 32-bit system on a 64-bit kernel is told of the kernel's processor.
  if [ "$(getconf LONG_BIT 2>/dev/null || :)" = 32 ]; then
    case $cpu in
      x86_64) cpu=i686 ;;
      aarch64) cpu=armv7 ;;
    esac
  fi
  if (ldd --version 2>&1 || :) | grep -q musl; then
    has=musl
    return 0
  fi
  has_version=$( (getconf GNU_LIBC_VERSION || ldd --version || :) 2>/dev/null |
    sed -n '1s/.*[^0-9.]\([0-9][0-9]*\.[0-9.]*\)$/\1/p')
  if [ -n "$has_version" ]; then
    has=glibc
    return 0
  fi
  for loader in /lib/ld-musl-*.so.1; do
    if [ -e "$loader" ]; then has=musl; fi
  done
}

detect_macos() {
  # A shell that Rosetta runs is told that it is on an Intel processor.
  if [ "$cpu" = x86_64 ] && [ "$(sysctl -n sysctl.proc_translated 2>/dev/null || :)" = 1 ]; then cpu=aarch64; fi
  has=macos
  has_version=$(sw_vers -productVersion 2>/dev/null || :)
}

# candidates: targets for this host, the best first.
candidates() {
  case $os in
    Darwin)
      echo "$cpu-apple-darwin"
      # What Rosetta runs, where it is installed.
      if [ "$cpu" = aarch64 ] && arch -x86_64 /usr/bin/true 2>/dev/null; then echo x86_64-apple-darwin; fi
      ;;
    Linux)
      if [ "$has" = musl ]; then order='musl gnu'; else order='gnu musl'; fi
      for libc in $order; do
        case $cpu in
          armv7) echo "armv7-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabi ;;
          arm) echo "arm-unknown-linux-$libc"eabihf "arm-unknown-linux-$libc"eabi ;;
          i686) echo "i686-unknown-linux-$libc" "i586-unknown-linux-$libc" ;;
          *) echo "$cpu-unknown-linux-$libc" ;;
        esac
      done
      ;;
    FreeBSD | NetBSD | OpenBSD | DragonFly) echo "$cpu-unknown-$(printf '%s' "$os" | tr '[:upper:]' '[:lower:]')" ;;
  esac
}

# fits WHAT [VERSION]: whether the host has what a target needs.
fits() {
  [ "$1" != none ] || return 0
  [ "$has" = "$1" ] || return 1
  [ $# -eq 1 ] || { [ -n "$has_version" ] && at_least "$has_version" "$2"; }
}

# choose_target: the first that is published and fits, or a failure that says why there is none.
choose_target() {
  why=''
  for target in $(candidates); do
    about "$target" || continue
    # shellcheck disable=SC2086 # Two words: what, and its version.
    if fits $needs; then return 0; fi
    why="$why $target needs $needs;"
  done
  fail "nothing for $os on $cpu ($has $has_version):$why published for: $targets (--target takes one)"
}
`;
