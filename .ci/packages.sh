# Sourced by what needs packages of the system, which apt installs where a program of theirs is not there yet.

# have PROGRAM...: whether all of them are on PATH.
have() {
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null || return 1
  done
}

# system_packages PACKAGE...: as root, or with sudo.
system_packages() {
  local sudo
  sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
  (
    # Two checks may run beside each other.
    flock 9
    $sudo apt-get -q update
    $sudo apt-get -qy install --no-install-recommends "$@"
  ) 9>"${TMPDIR:-/tmp}/controller-dist-packages.lock"
}

# cross_aarch64: a compiler for aarch64-unknown-linux-gnu, and what runs its programs here.
cross_aarch64() {
  have aarch64-linux-gnu-gcc qemu-aarch64 || system_packages gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user
}
