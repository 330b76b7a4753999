# shellcheck shell=bash disable=SC2154,SC2034
# `build-twice`: a second job builds each target again from the staged manifest. git finds the producer's URL in a folder.
twice=$work/twice
git init -q --bare "$work/twice.git"
git config --file "$work/gitconfig-twice" "url.file://$work/twice.git.insteadOf" https://github.com/acme/tool.git
git config --file "$work/gitconfig-twice" --add "url.file://$work/twice.git.insteadOf" https://github.com/acme/tool

# twice_with MAIN: the producer with this source, in a folder of its own, whose commit the remote has.
twice_with() {
  rm -rf "$twice" "$work/twice-store"
  git clone -q --no-local "$producer" "$twice"
  git -C "$twice" remote set-url origin https://github.com/acme/tool.git
  mkdir "$work/twice-store"
  printf '%s\n' "$1" >"$twice/build.rs"
  (producer=$twice into=$work/twice-store && released_with 'build-twice: true')
  git -C "$twice" push -q --force "$work/twice.git" HEAD:refs/heads/main
}
twice_with "$(cat "$producer/build.rs")"
succeeds build-twice "$twice" push --env "GIT_CONFIG_GLOBAL=$work/gitconfig-twice"
log=$work/build-twice.log
[ "$(grep -c '| reproduced: dist/' "$log")" -eq 2 ] || fail 'not both targets were built again' "$log"
[ "$(grep -c 'acme-tool 1.2.3 plain' "$log")" -eq 2 ] || fail 'not both targets were run after installing' "$log"
node "$root/dist-action/cli/index.js" verify --source "$work/twice-store" --all --deep
echo 'ok: both targets were built twice alike, and published'

# shellcheck disable=SC2016
twice_with 'fn main() { println!("cargo:rustc-env=FLAVOUR={:?}", std::time::SystemTime::now()); }'
(store=$work/twice-store && fails_with built-otherwise REBUILD_DIFFERS "$twice" push --env "GIT_CONFIG_GLOBAL=$work/gitconfig-twice")
grep -qE 'acme-tool differs: .*; first in \.[a-z.]+ \(offset [0-9]+\), at byte [0-9]+' "$work/built-otherwise.log" ||
  fail 'what differs is not named' "$work/built-otherwise.log"
[ -z "$(find "$work/twice-store" -type f)" ] || fail 'what differs was published'
echo 'ok: a program with the time in it is not published, and what differs is named'
