/** The part of install.sh that fetches, holds what came against its digest, and puts the programs in their place. */
export const SHELL_INSTALL = String.raw`
usage() {
  say "Installs $product $version.

  --to DIR       folder for the programs; \$HOME/.local/bin unless given
  --target T     one of: $targets
  --help         this text

The archive has to have the SHA-256 that is written in this script. Nothing is changed but DIR."
}

# need PROGRAM...: all that is used, before anything is done.
need() {
  for program; do
    have "$program" || fail "$program is not there, and this script needs it"
  done
}

# digest FILE: its SHA-256, by whichever program is there.
choose_digest() {
  if have sha256sum; then
    digest() { sha256sum <"$1"; }
  elif have shasum; then
    digest() { shasum -a 256 <"$1"; }
  elif have openssl; then
    digest() { openssl dgst -sha256 -r <"$1"; }
  else
    fail 'none of sha256sum, shasum and openssl is there, so the download could not be checked; nothing is installed'
  fi
}

# fetch URL FILE: no more bytes than the archive has, and over TLS 1.2 where curl can be told so.
choose_fetch() {
  if have curl; then
    fetch() {
      curl --proto "$schemes" --tlsv1.2 --fail --silent --show-error --location --retry 2 \
        --connect-timeout 30 --max-filesize "$size" --output "$2" "$1"
    }
  elif have wget; then
    fetch() { wget -q -O "$2" "$1"; }
  else
    fail 'neither curl nor wget is there'
  fi
}

parse() {
  to='' target=''
  while [ $# -gt 0 ]; do
    case $1 in
      --to | --target)
        [ $# -gt 1 ] && [ -n "$2" ] || fail "$1 wants a value"
        if [ "$1" = --to ]; then to=$2; else target=$2; fi
        shift 2
        ;;
      --help | -h)
        usage
        exit 0
        ;;
      *) fail "$1 is not understood; --help says what is" ;;
    esac
  done
  if [ -z "$to" ]; then
    to=$HOME/.local/bin
  fi
  case $to in
    /*) ;;
    *) to=$(pwd)/$to ;;
  esac
}

# place PROGRAM: in one rename, from the same file system.
place() {
  [ -f "$work/out/$1" ] && [ ! -L "$work/out/$1" ] || fail "$file has no program $1"
  [ ! -d "$to/$1" ] || fail "$to/$1 is a folder"
  chmod 755 "$work/out/$1"
  mv -f "$work/out/$1" "$to/$1" || fail "$to/$1 cannot be written"
  say "installed: $to/$1"
}

# mention PROGRAM: what a shell would start by that name, where it is another.
mention() {
  found=$(command -v "$1" 2>/dev/null || :)
  if [ -n "$found" ] && [ "$found" != "$to/$1" ]; then
    say "note: $1 on PATH is $found, and not the one that was installed"
  fi
}

main() {
  parse "$@"
  need uname mktemp tar gzip cut tr sed grep mkdir chmod mv rm
  choose_digest
  choose_fetch
  if [ -n "$target" ]; then
    about "$target" || fail "$target is not published; these are: $targets"
  else
    detect_host
    choose_target
  fi
  mkdir -p "$to" 2>/dev/null || fail "$to cannot be made"
  work=$(mktemp -d "$to/.$product-XXXXXX" 2>/dev/null) || fail "$to cannot be written"
  trap 'rm -rf "$work"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  say "fetching $base/$file"
  fetch "$base/$file" "$work/archive" || fail "$base/$file could not be fetched"
  actual=$(digest "$work/archive" | cut -c 1-64)
  [ "$actual" = "$sha256" ] || fail "$file has the SHA-256 $actual, and not $sha256; nothing is installed"
  mkdir "$work/out"
  # shellcheck disable=SC2086 # Names of programs have no blank in them.
  tar -xzof "$work/archive" -C "$work/out" $programs || fail "$file could not be unpacked"
  for program in $programs; do place "$program"; done
  for program in $programs; do mention "$program"; done
  case :$PATH: in
    *:"$to":*) ;;
    *) say "note: $to is not on PATH; to have it there: export PATH=\"$to:\$PATH\"" ;;
  esac
}
`;
