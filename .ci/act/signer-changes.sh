# shellcheck shell=bash disable=SC2154
# The next release is signed by somebody else's workflow. A lockfile that names the first signer refuses it and stays as it is, until
# the other one is named.
first=$work/gh-bin
pinned_signer=$work/signer.lock.json
trusting=(--trusted-root "$sigstore/trusted_root.json")
cli lock --source "$signed_store" --lockfile "$pinned_signer" --source-repository acme/tool --signer-workflow "$signer" "${trusting[@]}" >"$work/lock-signed.log" 2>&1 ||
  fail 'the signed release is not locked' "$work/lock-signed.log"
cp "$pinned_signer" "$work/signer-before.json"
sed -i 's/^version = .*/version = "1.2.4"/' "$signed/Cargo.toml"
(cd "$signed" && cargo update -q --workspace --offline)
commit "$signed" 'Version 1.2.4'
printf '{ "ref": "refs/tags/v1.2.4" }' >"$work/tag-1.2.4.json"
another=mallory/suite/.github/workflows/release.yml
signing_as "$another@refs/tags/v1.2.3"
succeeds signed-by-mallory "$signed" push --eventpath "$work/tag-1.2.4.json" "${signing[@]}"

for asked_for in '--update' '--version 1.2.4'; do
  # shellcheck disable=SC2086
  if cli lock $asked_for --source "$signed_store" --lockfile "$pinned_signer" "${trusting[@]}" >"$work/lock-mallory.log" 2>&1; then
    fail "lock $asked_for took a release that somebody else signed" "$work/lock-mallory.log"
  fi
  grep -q '^error\[SIGNER_MISMATCH\]' "$work/lock-mallory.log" || fail "lock $asked_for refuses it for another reason" "$work/lock-mallory.log"
  cmp -s "$pinned_signer" "$work/signer-before.json" || fail "lock $asked_for changed the lockfile"
done
cli lock --update --lockfile "$pinned_signer" --source-repository acme/tool --signer-workflow "$another" "${trusting[@]}" >"$work/lock-named.log" 2>&1 ||
  fail 'the other signer is refused although he is named' "$work/lock-named.log"
grep -q '"version": "1.2.4"' "$pinned_signer" || fail 'the lockfile does not pin 1.2.4' "$work/lock-named.log"
echo 'ok: a lockfile with a signer takes no release of another until he is named'
first=$root/.ci/act/bin
