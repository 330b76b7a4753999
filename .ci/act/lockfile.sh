# shellcheck shell=bash disable=SC2154
# A lockfile and what it meets: the documented workflows update it, and complete what Renovate has changed, each by its own pull
# request; and a release whose target is gone, and one that was yanked after it was locked.
newer=$work/newer newer_store=$work/newer-store pinned=$work/pinned origin=$work/pinned.git
cli() { node "$root/dist-action/cli/index.js" "$@"; }
git clone -q --no-local "$producer" "$newer"

# release VERSION TARGETS...: that version of the producer's program, published for these targets.
release() {
  local version=$1 target
  shift
  sed -i "s/^version = .*/version = \"$version\"/" "$newer/Cargo.toml"
  (cd "$newer" && cargo update -q --workspace --offline)
  commit "$newer" "Version $version"
  for target in "$@"; do
    (cd "$newer" && cli package --contract docs/distribution-contract.json --manifest-path Cargo.toml --version "$version" \
      --git-rev "$(git rev-parse HEAD)" --toolchain "$rust" --profile release --target "$target" --dist-revision r1 --out staged) >"$work/package.log" 2>&1 ||
      fail "$version for $target was not packaged" "$work/package.log"
  done
  (cd "$newer" && cli publish --contract docs/distribution-contract.json --staged staged --store "$newer_store" --allow-incomplete && rm -rf staged) >"$work/publish.log" 2>&1 ||
    fail "$version was not published" "$work/publish.log"
}
# documented_update NAME: that workflow of the page of update-lockfile, for the suite as act can call it.
documented_update() {
  sed -n "/<!-- example:$1 -->/,/^\`\`\`\$/p" "$root/docs/actions/update-lockfile.md" | sed -e '/^<!--/d' -e '/^```/d' -e 's#OWNER/REPO#suite/controller-dist#'
}
release 1.3.0 "$gnu" "$musl"

mkdir -p "$pinned/.github/workflows"
git init -q -b main "$pinned" && git init -q --bare "$origin"
git -C "$pinned" remote add origin https://github.com/acme/pinned.git
# Not in the repository itself: what runs workflows reads its name from there.
git config --file "$work/gitconfig-pinned" "url.file://$origin.insteadOf" https://github.com/acme/pinned.git
pinned_git() { GIT_CONFIG_GLOBAL=$work/gitconfig-pinned git -C "$pinned" "$@"; }
cli lock --source "$newer_store" --lockfile "$pinned/controller.lock.json" >"$work/lock.log" 2>&1 || fail 'nothing was locked' "$work/lock.log"
{
  printf 'on: push\npermissions: {}\njobs:\n  use:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: %s\n' "$checkout"
  printf '      - uses: suite/controller-dist@v1\n        with:\n          lockfile: controller.lock.json\n      - run: acme-tool\n'
} >"$pinned/.github/workflows/use.yml"
documented_update scheduled >"$pinned/.github/workflows/update.yml"
# act has a checkout of the ref that it runs for alone: which is this one.
documented_update renovate | sed '/^ *ref: /d' >"$pinned/.github/workflows/complete.yml"
commit "$pinned" 'Pin' && pinned_git push -q origin main
app=(--var UPDATER_APP_ID=1 -s UPDATER_APP_KEY=key --env "GH_ASKED=$work/gh-asked" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-pinned")
version_of() { git -C "$origin" show "$1:controller.lock.json" | jq -r .version; }
# uses NAME VERSION: the workflow that installs from the lockfile runs that version.
uses() {
  succeeds "$1" "$pinned" push
  grep -q "acme-tool $2 plain" "$work/$1.log" || fail "$1: does not run $2" "$work/$1.log"
  echo "ok: $1 runs $2"
}
uses pinned 1.3.0

succeeds up-to-date "$pinned" workflow_dispatch "${app[@]}"
grep -q 'up to date: acme-tool 1.3.0 r1' "$work/up-to-date.log" || fail 'it is not up to date' "$work/up-to-date.log"
[ ! -e "$work/gh-asked" ] || fail 'a pull request was opened for nothing' "$work/gh-asked"
release 1.4.0 "$gnu" "$musl"
succeeds scheduled "$pinned" workflow_dispatch "${app[@]}"
[ "$(version_of update-controller)" = 1.4.0 ] || fail 'the branch of the update does not pin 1.4.0' "$work/scheduled.log"
grep -q '^pr create --head update-controller --title Update the controller to 1.4.0 --body ## acme-tool 1.3.0 r1 to 1.4.0 r1' "$work/gh-asked" ||
  fail 'no pull request was opened that says what changed' "$work/gh-asked"
pinned_git fetch -q origin update-controller && pinned_git merge -q --ff-only FETCH_HEAD && pinned_git push -q origin main
uses updated 1.4.0

# What was locked is yanked: it is installed all the same, and whoever asks is told.
cli yank --store "$newer_store" --version 1.4.0 --reason 'loses data' >"$work/yank.log" 2>&1 || fail 'nothing was yanked' "$work/yank.log"
uses yanked 1.4.0
if cli outdated --lockfile "$pinned/controller.lock.json" --exit-code >"$work/outdated.log"; then fail 'it is told to be up to date' "$work/outdated.log"; fi
grep -q "$musl: was yanked" "$work/outdated.log" || fail 'the yank is not told' "$work/outdated.log"
if cli verify --lockfile "$pinned/controller.lock.json" >"$work/verify.log" 2>&1; then fail 'it is told to be in order' "$work/verify.log"; fi
grep -q 'fault\[YANKED\]: .*loses data' "$work/verify.log" || fail 'the yank is not found' "$work/verify.log"
echo 'ok: a yank does not reach a lockfile, and outdated and verify tell of it'

# Renovate's edit on a branch of its own, completed by its pull request.
release 1.5.0 "$gnu" "$musl"
git -C "$pinned" switch -q --create renovate/controller
sed -i 's/^  "version": "1.4.0"/  "version": "1.5.0"/' "$pinned/controller.lock.json"
commit "$pinned" 'Update dependency acme-tool to 1.5.0' && pinned_git push -q origin renovate/controller
printf '{ "pull_request": { "head": { "ref": "%s", "repo": { "full_name": "%s" } }, "base": { "ref": "main" } } }' renovate/controller acme/pinned >"$work/renovate.json"
printf '{ "pull_request": { "head": { "ref": "%s", "repo": { "full_name": "%s" } }, "base": { "ref": "main" } } }' renovate/controller mallory/pinned >"$work/fork.json"
edited=$(git -C "$origin" rev-parse renovate/controller)
succeeds renovate-of-a-fork "$pinned" pull_request --eventpath "$work/fork.json" "${app[@]}"
[ "$edited" = "$(git -C "$origin" rev-parse renovate/controller)" ] || fail 'a head of another repository was pushed to' "$work/renovate-of-a-fork.log"
if act_run edited "$pinned" push; then fail 'a lockfile that is not complete is installed from' "$work/edited.log"; fi
grep -q '::error title=TUPLE_MISMATCH[,:]' "$work/edited.log" || fail 'it is refused for another reason' "$work/edited.log"
succeeds renovate "$pinned" pull_request --eventpath "$work/renovate.json" "${app[@]}"
pinned_git fetch -q origin renovate/controller && pinned_git merge -q --ff-only FETCH_HEAD
[ "$edited" != "$(git -C "$origin" rev-parse renovate/controller)" ] || fail 'nothing was pushed' "$work/renovate.log"
uses completed 1.5.0
completed=$(git -C "$origin" rev-parse renovate/controller)
succeeds renovate-again "$pinned" pull_request --eventpath "$work/renovate.json" "${app[@]}"
[ "$completed" = "$(git -C "$origin" rev-parse renovate/controller)" ] || fail 'what is complete was completed again' "$work/renovate-again.log"
echo "ok: Renovate's edit was completed once, and for heads of the same repository only"

# A release whose target is gone: refused by name, with the inputs that go without, and the lockfile stays.
release 1.6.0 "$gnu"
: >"$work/gh-asked"
if act_run target-gone "$pinned" workflow_dispatch "${app[@]}"; then fail 'a target was lost without a word' "$work/target-gone.log"; fi
grep -q '::error title=TARGET_MISSING[,:]' "$work/target-gone.log" || fail 'no annotation with TARGET_MISSING' "$work/target-gone.log"
grep -q "drop-target: \"$musl\"" "$work/target-gone.log" || fail 'what to do is not said' "$work/target-gone.log"
[ ! -s "$work/gh-asked" ] || fail 'a pull request was opened all the same' "$work/gh-asked"
uses target-gone-pinned 1.5.0
echo "ok: a release whose target is gone is refused by name, and the lockfile stays as it is"
