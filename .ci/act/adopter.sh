# shellcheck shell=bash disable=SC2154
# An adopter: a crate that `init` takes up, whose workflows run as they were written. The check of a pull request first, then a
# signed release on a tag; a consumer as docs/release-your-crate.md has one, and his update to the next release. It comes after
# lockfile.sh, whose documented workflow updates, and signed.sh, whose Sigstore signs.
# gh stands for pull requests again.
first=$root/.ci/act/bin
adopted=$work/adopted adopted_git=$work/adopted.git adopted_store='git+https://github.com/acme/acme-tool#dist'
mkdir -p "$adopted/src"
printf '[package]\nname = "acme-tool"\nversion = "0.1.0"\nedition = "2021"\n' >"$adopted/Cargo.toml"
# shellcheck disable=SC2016
printf 'fn main() {\n    println!("acme-tool {}", env!("CARGO_PKG_VERSION"));\n}\n' >"$adopted/src/main.rs"
(cd "$adopted" && cargo generate-lockfile -q --offline)
git init -q -b main "$adopted"
git -C "$adopted" remote add origin https://github.com/acme/acme-tool.git
commit "$adopted" 'A crate'
(cd "$adopted" && node "$root/dist-action/cli/index.js" init --target x86_64-unknown-linux-gnu --steward @acme/stewards \
  --suite suite/controller-dist@v1.2.3 >/dev/null)
commit "$adopted" 'Take up the distribution contract'
git init -q --bare "$adopted_git"
git config --file "$work/gitconfig-adopted" "url.file://$adopted_git.insteadOf" https://github.com/acme/acme-tool
own=(--local-repository "suite/controller-dist@v1.2.3=$work/suite" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-adopted")
of_release=(-W .github/workflows/release.yml) of_check=(-W .github/workflows/release-check.yml)

succeeds adopted-check "$adopted" pull_request "${of_check[@]}" "${own[@]}"
grep -q 'would be published: dist/1.0.0/0.1.0/x86_64-unknown-linux-gnu/' "$work/adopted-check.log" || fail 'what would be published is not said' "$work/adopted-check.log"
[ -z "$(git -C "$adopted_git" for-each-ref)" ] || fail 'the check of a pull request has published'
# A store that is out of reach is said.
git config --file "$work/gitconfig-gone" "url.file://$work/none.git.insteadOf" https://github.com/acme/acme-tool
succeeds adopted-unread "$adopted" pull_request "${of_check[@]}" "${own[@]:0:2}" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-gone"
grep -q '::warning::.*could not be read, so all counts as new' "$work/adopted-unread.log" || fail 'that the store is out of reach is not said' "$work/adopted-unread.log"
echo 'ok: a pull request is told what would be published, whether or not the store can be read'

printf '{ "ref": "refs/tags/v0.1.0" }' >"$work/tag-0.1.0.json"
signing_as "$signer@refs/tags/v1.2.3"
succeeds adopted-release "$adopted" push "${of_release[@]}" --eventpath "$work/tag-0.1.0.json" "${own[@]}" "${signing[@]}"
node "$root/dist-action/cli/index.js" verify --source "git+file://$adopted_git#dist" --all --deep
node "$root/dist-action/cli/index.js" lock --source "git+file://$adopted_git#dist" --version 0.1.0 --profile release \
  --toolchain "$rust" --git-rev "$(git -C "$adopted" rev-parse HEAD)" --dist-revision r1 --source-repository acme/acme-tool \
  --signer-workflow "$signer" --trusted-root "$sigstore/trusted_root.json" --lockfile "$work/adopted.lock.json"
node "$root/dist-action/cli/index.js" install --lockfile "$work/adopted.lock.json" --to "$work/adopted-installed"
"$work/adopted-installed/acme-tool" | grep -qx 'acme-tool 0.1.0'
echo 'ok: the workflows that init wrote released a signed program, which a lockfile installs'

# The consumer, and his update, by the workflows of the documentation.
user=$work/adopted-user user_git=$work/adopted-user.git
mkdir -p "$user/.github/workflows"
git init -q -b main "$user" && git init -q --bare "$user_git"
git -C "$user" remote add origin https://github.com/acme/consumer.git
git config --file "$work/gitconfig-adopted" "url.file://$user_git.insteadOf" https://github.com/acme/consumer.git
user_does() { (cd "$user" && GIT_CONFIG_GLOBAL=$work/gitconfig-adopted "$@"); }
# shellcheck disable=SC2016
sed -n '/^```yaml$/,/^```$/p' "$root/docs/release-your-crate.md" | sed -e '/^```/d' -e 's#OWNER/REPO#suite/controller-dist#' >"$user/.github/workflows/use.yml"
documented_update scheduled | sed 's/controller\.lock\.json/acme-tool.lock.json/' >"$user/.github/workflows/update.yml"
user_does cli lock --source "$adopted_store" --lockfile acme-tool.lock.json >"$work/adopted-lock.log" 2>&1 || fail 'nothing was locked' "$work/adopted-lock.log"
commit "$user" 'Use acme-tool' && user_does git push -q origin main
of_user=(--var UPDATER_APP_ID=1 -s UPDATER_APP_KEY=key --env "GH_ASKED=$work/adopted-asked" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-adopted")
# runs NAME VERSION: the consumer's job runs that version.
runs() {
  succeeds "$1" "$user" push "${of_user[@]}"
  grep -q "acme-tool $2" "$work/$1.log" || fail "$1: does not run $2" "$work/$1.log"
}
runs adopted-used 0.1.0

sed -i 's/^version = .*/version = "0.2.0"/' "$adopted/Cargo.toml"
(cd "$adopted" && cargo generate-lockfile -q --offline)
commit "$adopted" 'Be 0.2.0'
printf '{ "ref": "refs/tags/v0.2.0" }' >"$work/tag-0.2.0.json"
succeeds adopted-next "$adopted" push "${of_release[@]}" --eventpath "$work/tag-0.2.0.json" "${own[@]}" "${signing[@]}"
succeeds adopted-update "$user" workflow_dispatch "${of_user[@]}"
grep -q '^pr create .*acme-tool 0.1.0 r1 to 0.2.0 r1' "$work/adopted-asked" || fail 'no pull request was opened that says what changed' "$work/adopted-update.log"
user_does git fetch -q origin update-controller && user_does git merge -q --ff-only FETCH_HEAD
runs adopted-updated 0.2.0
echo 'ok: a consumer runs the release, and the next one once the pull request of his update is merged'

# Two products of one workspace, each taken up: two contracts, each into a branch of its own, in one run.
family=$work/family family_git=$work/family.git
mkdir -p "$family/one/src" "$family/two/src"
printf '[workspace]\nresolver = "2"\nmembers = ["one", "two"]\n' >"$family/Cargo.toml"
for name in one two; do
  printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2021"\n' "$name" >"$family/$name/Cargo.toml"
  printf 'fn main() {\n    println!("this is %s");\n}\n' "$name" >"$family/$name/src/main.rs"
done
(cd "$family" && cargo generate-lockfile -q --offline)
git init -q -b main "$family" && git init -q --bare "$family_git"
git -C "$family" remote add origin https://github.com/acme/family.git
git config --file "$work/gitconfig-adopted" "url.file://$family_git.insteadOf" https://github.com/acme/family
commit "$family" 'Two crates'
for name in one two; do
  (cd "$family" && cli init --package "$name" --target x86_64-unknown-linux-gnu --steward @acme/stewards --suite suite/controller-dist@v1.2.3 >/dev/null)
  commit "$family" "Take up $name"
done
cat >"$family/.github/workflows/both.yml" <<'T'
on: push
permissions: {}
jobs:
  one:
    permissions:
      contents: write
    uses: suite/controller-dist/.github/workflows/release.yml@v1.2.3
    with:
      package: one
  two:
    permissions:
      contents: write
    uses: suite/controller-dist/.github/workflows/release.yml@v1.2.3
    with:
      contract: docs/two/distribution-contract.json
      package: two
      store: git+https://github.com/acme/family#dist-two
T
commit "$family" 'Release both'
succeeds adopted-both "$family" push -W .github/workflows/both.yml "${own[@]}"
for pair in one:dist two:dist-two; do
  cli list --source "git+file://$family_git#${pair#*:}" --json | jq -e --arg product "${pair%:*}" '.product == $product and (.releases | length == 1)' >/dev/null ||
    fail "the branch ${pair#*:} has not the one release of ${pair%:*}" "$work/adopted-both.log"
  cli verify --source "git+file://$family_git#${pair#*:}" --all --deep
done
echo 'ok: two products of one workspace were released in one run, each by its contract into a branch of its own'

# The same workflow, asked by a pull request, refuses before anything is planned.
sed -i 's/^  push:$/  pull_request:/; /^    tags:$/d; /^      - "v\[0-9\]\*"$/d' "$adopted/.github/workflows/release.yml"
commit "$adopted" 'Release pull requests'
fails_with adopted-pull-request PUBLISH_FORBIDDEN "$adopted" pull_request "${of_release[@]}" "${own[@]}"
