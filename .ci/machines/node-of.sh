# Sourced: Node.js for this machine, by its exact version.

# node_of VERSION: the program, installed where it is not there yet.
node_of() {
  local tools=${CONTROLLER_DIST_TOOLS:-$PWD/.tools}/node-$1 package program
  package=node-$(node -p 'process.platform + "-" + process.arch')
  program=$tools/node_modules/$package/bin/node
  [ -x "$program" ] || npm install --silent --prefix "$tools" "$package@$1" >&2
  [ "$("$program" --version)" = "v$1" ] || { echo "$program is not v$1" >&2; exit 1; }
  echo "$program"
}
