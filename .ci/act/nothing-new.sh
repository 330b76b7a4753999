# shellcheck shell=bash disable=SC2154
# A run that published nothing new hands on `[]`: the signed release says so, signs and attaches nothing, and ends well. The
# workflow that releases is one here that has nothing; that of the suite is in the other scenarios.
nothing=$work/nothing-new
cp -r "$work/suite" "$nothing"
find "$nothing/.github" "$nothing/actions" -name '*.yml' -exec sed -i 's#\(uses: suite/controller-dist/[a-z./-]*\)@v1#\1@v2#' {} +
sed -i '/^jobs:/,$d' "$nothing/.github/workflows/release.yml"
cat >>"$nothing/.github/workflows/release.yml" <<'T'
jobs:
  publish:
    runs-on: ubuntu-24.04
    outputs:
      rows: '[]'
    steps:
      - run: echo 'nothing new'
T
commit "$nothing" 'Publish nothing new'
again=$work/again
mkdir -p "$again/.github/workflows"
git init -q -b main "$again"
git -C "$again" remote add origin https://github.com/acme/tool.git
cat >"$again/.github/workflows/release.yml" <<'T'
on: push
permissions: {}
jobs:
  release:
    permissions:
      contents: write
      id-token: write
      attestations: write
    uses: suite/controller-dist/.github/workflows/release-signed.yml@v2
  look:
    needs: release
    runs-on: ubuntu-24.04
    steps:
      - env:
          ROWS: ${{ needs.release.outputs.rows }}
          ATTESTATION: ${{ needs.release.outputs.attestation-sha256 }}
        run: echo "rows are $ROWS, the attestation is '$ATTESTATION'"
      # Who attaches what a publish or a rebuild gave does not have to look first.
      - uses: suite/controller-dist/actions/attach@v2
        with:
          store: nowhere
          rows: ${{ needs.release.outputs.rows }}
T
commit "$again" 'Release again'
succeeds nothing-new "$again" push --local-repository "suite/controller-dist@v2=$nothing" --env SIGNING_IS_DOWN=1
for said in 'nothing to sign' 'nothing to attach' "rows are \[\], the attestation is ''"; do
  grep -q "$said" "$work/nothing-new.log" || fail "nothing-new: does not say $said" "$work/nothing-new.log"
done
if grep -qE 'Hand on the bundle|Unpack the bundle' "$work/nothing-new.log"; then fail 'nothing-new: something was signed' "$work/nothing-new.log"; fi
echo 'ok: a run that published nothing new signs and attaches nothing, says so, and ends well'
