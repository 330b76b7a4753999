# shellcheck shell=bash disable=SC2154
# An adopter: a crate that `init` takes up, whose workflows run as they were written. The check of a pull request first, then a
# signed release on a tag. It comes after signed.sh, whose Sigstore signs.
adopted=$work/adopted adopted_git=$work/adopted.git
mkdir -p "$adopted/src"
printf '[package]\nname = "adopted"\nversion = "0.1.0"\nedition = "2021"\n' >"$adopted/Cargo.toml"
# shellcheck disable=SC2016
printf 'fn main() {\n    println!("adopted {}", env!("CARGO_PKG_VERSION"));\n}\n' >"$adopted/src/main.rs"
(cd "$adopted" && cargo generate-lockfile -q --offline)
git init -q -b main "$adopted"
git -C "$adopted" remote add origin https://github.com/acme/adopted.git
commit "$adopted" 'A crate'
(cd "$adopted" && node "$root/dist-action/cli/index.js" init --target x86_64-unknown-linux-gnu --steward @acme/stewards \
  --suite suite/controller-dist@v1.2.3 >/dev/null)
commit "$adopted" 'Take up the distribution contract'
git init -q --bare "$adopted_git"
git config --file "$work/gitconfig-adopted" "url.file://$adopted_git.insteadOf" https://github.com/acme/adopted
own=(--local-repository "suite/controller-dist@v1.2.3=$work/suite" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-adopted")
of_release=(-W .github/workflows/release.yml) of_check=(-W .github/workflows/release-check.yml)

succeeds adopted-check "$adopted" pull_request "${of_check[@]}" "${own[@]}"
grep -q 'would be published: dist/1.0.0/0.1.0/x86_64-unknown-linux-gnu/' "$work/adopted-check.log" || fail 'what would be published is not said' "$work/adopted-check.log"
[ -z "$(git -C "$adopted_git" for-each-ref)" ] || fail 'the check of a pull request has published'
# A store that is out of reach is said.
git config --file "$work/gitconfig-gone" "url.file://$work/none.git.insteadOf" https://github.com/acme/adopted
succeeds adopted-unread "$adopted" pull_request "${of_check[@]}" "${own[@]:0:2}" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-gone"
grep -q '::warning::.*could not be read, so all counts as new' "$work/adopted-unread.log" || fail 'that the store is out of reach is not said' "$work/adopted-unread.log"
echo 'ok: a pull request is told what would be published, whether or not the store can be read'

printf '{ "ref": "refs/tags/v0.1.0" }' >"$work/tag-0.1.0.json"
signing_as "$signer@refs/tags/v1.2.3"
succeeds adopted-release "$adopted" push "${of_release[@]}" --eventpath "$work/tag-0.1.0.json" "${own[@]}" "${signing[@]}"
node "$root/dist-action/cli/index.js" verify --source "git+file://$adopted_git#dist" --all --deep
node "$root/dist-action/cli/index.js" lock --source "git+file://$adopted_git#dist" --version 0.1.0 --profile release \
  --toolchain "$rust" --git-rev "$(git -C "$adopted" rev-parse HEAD)" --dist-revision r1 --source-repository acme/adopted \
  --signer-workflow "$signer" --trusted-root "$sigstore/trusted_root.json" --lockfile "$work/adopted.lock.json"
node "$root/dist-action/cli/index.js" install --lockfile "$work/adopted.lock.json" --to "$work/adopted-installed"
"$work/adopted-installed/adopted" | grep -qx 'adopted 0.1.0'
echo 'ok: the workflows that init wrote released a signed program, which a lockfile installs'

# The same workflow, asked by a pull request, refuses before anything is planned.
sed -i 's/^  push:$/  pull_request:/; /^    tags:$/d; /^      - "v\[0-9\]\*"$/d' "$adopted/.github/workflows/release.yml"
commit "$adopted" 'Release pull requests'
fails_with adopted-pull-request PUBLISH_FORBIDDEN "$adopted" pull_request "${of_release[@]}" "${own[@]}"
