# shellcheck shell=bash disable=SC2154
# Histories of adopters as real repositories, each with a server and the clone that a checkout leaves, pushed in one run of
# act: before each check the workspace and the payload of the event become those of the next history. What each must come
# to stands beside it: the outcome of the step, and what its part of the log says, its summary among that.
histories=$work/histories
mkdir -p "$histories"
workflow=$work/histories.yml
expected=$histories/expected
: >"$expected"
printf 'on: push\njobs:\n  histories:\n    runs-on: ubuntu-24.04\n    steps:\n' >"$workflow"

# The documents of three versions, and of one that is not in order, as folders to copy from.
library=$work/library
git -C "$project" worktree add -q --detach "$library" main
cp -r "$library/docs" "$work/first"
node "$root/.ci/act/change-contract.mjs" "$library" contract
cp -r "$library/docs" "$work/alone"
git -C "$library" checkout -q -- docs
node "$root/.ci/act/change-contract.mjs" "$library" all
cp -r "$library/docs" "$work/second"
cp -r "$work/second" "$work/third"
sed -i 's/distribution-contract@1\.1/distribution-contract@1.2/g; s/1\.1\.0/1.2.0/g; s/1\.85\.0/1.86.0/g' "$work/third/distribution-contract.json" "$work/third/distribution.md"
entry=$(sed -n '/^## distribution-contract 1\.1\.0/,/^- Nothing/p' "$work/second/distribution-changelog.md" | sed 's/1\.1\.0/1.2.0/')
awk -v entry="$entry" '/^## distribution-contract 1\.1\.0/ { print entry "\n" } { print }' "$work/second/distribution-changelog.md" >"$work/third/distribution-changelog.md"

# begin NAME: an empty server and a working copy in $here, where the following calls work.
begin() {
  name=$1
  here=$histories/$name/work
  mkdir -p "$here"
  git init -q --bare -b main "$histories/$name/server.git"
  git init -q -b main "$here"
  git -C "$here" remote add origin "file://$histories/$name/server.git"
}
in_it() { git -C "$here" "$@"; }
documents() {
  rm -rf "$here/docs" && cp -r "$work/$1" "$here/docs"
  mkdir -p "$here/.github" && cp "$root/.github/CODEOWNERS" "$here/.github/"
}
commit_it() { in_it add -A && in_it commit -q --allow-empty -m "$1"; }
at() { in_it rev-parse "${1:-HEAD}"; }
zeros=0000000000000000000000000000000000000000

# pushed REF BEFORE AFTER OUTCOME SAYS [MORE]: what the server has is what $here has; the clone that a run gets holds AFTER
# alone, or all of it without contents where `depth` says so. SAYS is in the log of the run, - is nothing.
depth=1
pushed() {
  local ref=$1 before=$2 after=$3 clone=$histories/$name/clone checked=$3
  in_it push -q --force --all origin && in_it push -q --force --tags origin
  [ "$after" != $zeros ] || checked=$(at main)
  mkdir -p "$clone"
  git init -q -b main "$clone"
  git -C "$clone" remote add origin "file://$histories/$name/server.git"
  local deep=(--depth=1)
  [ "$depth" = 1 ] || deep=(--filter="$depth")
  git -C "$clone" fetch -q --no-tags "${deep[@]}" origin "+$checked:refs/remotes/checkout"
  git -C "$clone" checkout -q --detach refs/remotes/checkout
  printf '{"ref":"%s","before":"%s","after":"%s"%s,"repository":{"default_branch":"main"}}' "$ref" "$before" "$after" "${6:-}" >"$histories/$name/event.json"
  printf '%s %s %s\n' "$name" "$4" "$5" >>"$expected"
  cat >>"$workflow" <<STEPS
      - run: find . -mindepth 1 -delete && cp -a $histories/$name/clone/. . && cp $histories/$name/event.json "\$GITHUB_EVENT_PATH"
      - continue-on-error: true
        uses: suite/controller-dist/actions/check-governance@v1
STEPS
}
main=refs/heads/main

begin first-commit && documents first && commit_it 'Begin'
pushed $main $zeros "$(at)" Success RANGE_EMPTY
begin first-contract && commit_it 'Begin' && documents first && commit_it 'Take the contract'
pushed $main "$(at HEAD~1)" "$(at)" Success -
begin several-in-a-row && documents first && commit_it 'Begin' && documents second && commit_it 'Second' && documents third && commit_it 'Third'
pushed $main "$(at HEAD~2)" "$(at)" Success -
begin several-one-lost && documents first && commit_it 'Begin' && documents third && cp "$work/second/distribution-changelog.md" "$here/docs/" && commit_it 'Third'
pushed $main "$(at HEAD~1)" "$(at)" Failure ENTRY_MISSING

begin merge && documents first && commit_it 'Begin' && in_it checkout -q -b side && documents second && commit_it 'Second'
in_it checkout -q main && echo else >"$here/else" && commit_it 'Else' && in_it merge -q --no-ff -m 'Merge' side
pushed $main "$(at HEAD~1)" "$(at)" Success -
begin merge-of-bad && documents first && commit_it 'Begin' && in_it checkout -q -b side && documents alone && commit_it 'Alone'
in_it checkout -q main && echo else >"$here/else" && commit_it 'Else' && in_it merge -q --no-ff -m 'Merge' side
pushed $main "$(at HEAD~1)" "$(at)" Failure DOCUMENT_NOT_CHANGED
begin merge-of-main && documents first && commit_it 'Begin' && in_it checkout -q -b side && echo side >"$here/side" && commit_it 'Side'
before=$(at) && in_it checkout -q main && documents second && commit_it 'Second' && in_it checkout -q side && in_it merge -q --no-ff -m 'Merge' main
pushed refs/heads/side "$before" "$(at)" Success -
begin squash && documents first && commit_it 'Begin' && in_it checkout -q -b side && documents alone && commit_it 'Alone' && documents second && commit_it 'All'
in_it checkout -q main && in_it merge -q --squash side >/dev/null && commit_it 'Squash'
pushed $main "$(at HEAD~1)" "$(at)" Success -

begin revert-in-one-push && documents first && commit_it 'Begin' && documents alone && commit_it 'Alone' && in_it revert --no-edit HEAD >/dev/null
pushed $main "$(at HEAD~2)" "$(at)" Success -
begin revert-of-released && documents first && commit_it 'Begin' && documents second && commit_it 'Second' && in_it revert --no-edit HEAD >/dev/null
pushed $main "$(at HEAD~1)" "$(at)" Failure VERSION_LOWERED

begin forced-branch && documents first && commit_it 'Begin' && in_it checkout -q -b side && documents second && commit_it 'Second'
before=$(at) && in_it push -q origin side && in_it reset -q --hard HEAD~1 && echo side >"$here/side" && commit_it 'Another'
pushed refs/heads/side "$before" "$(at)" Success - ',"forced":true'
begin forced-default && documents first && commit_it 'Begin' && documents second && commit_it 'Second'
before=$(at) && in_it push -q origin main && in_it reset -q --hard HEAD~1
pushed $main "$before" "$(at)" Failure VERSION_LOWERED ',"forced":true'
begin forced-and-gone && documents first && commit_it 'Begin'
pushed $main 1111111111111111111111111111111111111111 "$(at)" Failure GIT_FAILED ',"forced":true'

begin deleted-branch && documents first && commit_it 'Begin'
pushed refs/heads/side "$(at)" $zeros Success 'nothing to check' ',"deleted":true'
begin deleted-tag && documents alone && commit_it 'Begin'
pushed refs/tags/v1 "$(at)" $zeros Success 'nothing to check' ',"deleted":true'
begin new-branch && documents first && commit_it 'Begin' && in_it checkout -q -b side && documents alone && commit_it 'Alone'
pushed refs/heads/side $zeros "$(at)" Failure DOCUMENT_NOT_CHANGED ',"created":true'
begin annotated-tag && documents first && commit_it 'Begin' && in_it tag -a -m 'A tag' v0.1.0
pushed refs/tags/v0.1.0 $zeros "$(at v0.1.0)" Success RANGE_EMPTY ',"created":true'

begin many-behind && documents first && commit_it 'Begin'
for turn in 1 2 3 4 5 6; do echo "$turn" >"$here/turn" && commit_it "Turn $turn"; done
documents alone && commit_it 'Alone'
pushed $main "$(at HEAD~5)" "$(at)" Failure DOCUMENT_NOT_CHANGED
depth=blob:none
begin without-contents && documents first && commit_it 'Begin' && documents second && commit_it 'Second'
pushed $main "$(at HEAD~1)" "$(at)" Success -
depth=1

begin submodule-elsewhere && documents first && commit_it 'Begin' && in_it update-index --add --cacheinfo "160000,$(at),vendor" && in_it commit -qm 'Vendor'
pushed $main "$(at HEAD~1)" "$(at)" Success -
begin submodule-for-prose && documents first && commit_it 'Begin' && in_it rm -q --cached docs/distribution.md &&
  in_it update-index --add --cacheinfo "160000,$(at),docs/distribution.md" && in_it commit -qm 'Prose elsewhere'
pushed $main "$(at HEAD~1)" "$(at)" Failure DOCUMENT_NOT_A_FILE
begin submodule-for-all && documents first && commit_it 'Begin' && in_it rm -q -r --cached docs &&
  in_it update-index --add --cacheinfo "160000,$(at),docs" && in_it commit -qm 'Documents elsewhere'
pushed $main "$(at HEAD~1)" "$(at)" Failure CONTRACT_MISSING

git -C "$project" checkout -q main
rm -rf "$project/.github/workflows" && mkdir "$project/.github/workflows" && cp "$workflow" "$project/.github/workflows/"
echo '{"ref":"refs/heads/main"}' >"$work/event.json"
(cd "$project" && XDG_CACHE_HOME="$work/cache" STAY=0 PATH="$root/.ci/act/bin:$PATH" "$tools/act" push --eventpath "$work/event.json" \
  -P ubuntu-24.04=-self-hosted --local-repository "suite/controller-dist@v1=$work/suite" --cache-server-addr 127.0.0.1) >"$work/histories.log" 2>&1 ||
  fail 'the run of all histories failed' "$work/histories.log"
# The part of each history begins with the step that makes its workspace.
awk -v to="$histories" '/ Run Main find / { split($0, words, "/histories/"); sub("/.*", "", words[2]); part = to "/" words[2] ".log" } part { print >part }' "$work/histories.log"
while read -r name outcome says; do
  log=$histories/$name.log
  [ -f "$log" ] || fail "$name was not run" "$work/histories.log"
  grep -q "$outcome - Main suite/" "$log" || fail "$name: no $outcome" "$log"
  [ "$says" = - ] || grep -q -- "$says" "$log" || fail "$name: nothing of $says" "$log"
  echo "ok: $name, $outcome"
done <"$expected"
