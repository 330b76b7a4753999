# shellcheck shell=bash disable=SC2154,SC2034
# The signed release: a Sigstore of our own signs as the public one does, and consumers ask for who signed.
sigstore=$work/sigstore
mkdir "$sigstore"
LOCAL_SIGSTORE=$root/__tests__/support/local-sigstore.mjs node --input-type=module - "$sigstore" <<'JS'
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { startSigstore } = await import(process.env.LOCAL_SIGSTORE);
const { keys, trustedRoot } = await startSigstore();
writeFileSync(join(process.argv[2], 'keys.json'), JSON.stringify(keys));
writeFileSync(join(process.argv[2], 'trusted_root.json'), JSON.stringify(trustedRoot()));
JS
signer=suite/controller-dist/.github/workflows/release-signed.yml
signing=(--env "LOCAL_SIGSTORE=$root/__tests__/support/local-sigstore.mjs" --env "SIGSTORE_KEYS=$sigstore/keys.json" --secret GITHUB_TOKEN=stand-in)
signing_as() { signing=("${signing[@]:0:6}" --env "SIGNING_WORKFLOW=$1"); }
signing_as "$signer@refs/tags/v1.2.3"
# Whoever attaches trusts it, too.
sed -i "s#^          trust: .*#          trusted-root: $sigstore/trusted_root.json#" "$work/suite/.github/workflows/release-signed.yml"
commit "$work/suite" 'Trust a Sigstore of our own'

# What stands in for GitHub's command line keeps what it is given; GitHub itself is not reached.
kept=$work/gh-kept first=$work/gh-bin
mkdir "$first"
printf '#!/bin/sh\nexec node "%s" "%s" "$@"\n' "$root/.ci/act/gh/gh.cjs" "$kept" >"$first/gh" && chmod +x "$first/gh"

signed=$work/signed signed_store=$work/signed-store
git clone -q --no-local "$producer" "$signed"
git -C "$signed" remote set-url origin https://github.com/acme/tool.git
mkdir "$signed_store"
printf '{ "ref": "refs/tags/v1.2.3" }' >"$work/tag-1.2.3.json"
cat >"$signed/.github/workflows/release.yml" <<T
on: push
permissions: {}
jobs:
  release:
    permissions:
      contents: write
      id-token: write
      attestations: write
    uses: suite/controller-dist/.github/workflows/release-signed.yml@v1
    with:
      store: $signed_store
      github-release: true
  # Any job of a run can replace what another one staged: here as soon as it is published.
  replace:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          for _ in \$(seq 600); do [ -s '$signed_store/dist/index.json' ] && break; sleep 0.2; done
          find "\$ARTIFACTS_FOLDER" -type f | while read -r file; do echo replaced >"\$file"; done
          echo 'all that was staged is replaced'
T
commit "$signed" 'Release signed'

# What signs is down: the release is out, unsigned, and whoever asks for a signature does not get it.
if act_run signing-is-down "$signed" push --eventpath "$work/tag-1.2.3.json" "${signing[@]}" --env SIGNING_IS_DOWN=1; then
  fail 'a release that was not signed is green' "$work/signing-is-down.log"
fi
grep -q 'the service that signs is down' "$work/signing-is-down.log" || fail 'signing was not tried' "$work/signing-is-down.log"
[ ! -e "$kept" ] || fail 'a release that was not signed was mirrored'
node "$root/dist-action/cli/index.js" verify --source "$signed_store" --all --deep
signed_rev=$(git -C "$signed" rev-parse HEAD)
of_signed=("source: $signed_store" 'version: 1.2.3' 'profile: release' "toolchain: \"$rust\"" "git-rev: $signed_rev" 'dist-revision: r1' "target: $musl")
asked=('source-repository: acme/tool' "signer-workflow: $signer" "trusted-root: $sigstore/trusted_root.json")
workflow "${of_signed[@]}" "${asked[@]}"
(store=$signed_store && fails_with consumer-of-unsigned NOT_ATTESTED "$consumer" push)

# Run again, it signs what was published, and builds and publishes nothing new.
before=$(cd "$signed_store" && find . -name '*.tar.gz' -print0 | sort -z | xargs -0 sha256sum)
succeeds signed "$signed" push --eventpath "$work/tag-1.2.3.json" "${signing[@]}"
[ "$before" = "$(cd "$signed_store" && find . -name '*.tar.gz' -print0 | sort -z | xargs -0 sha256sum)" ] || fail 'something else was published'
grep -q "signed 6 files as https://github.com/$signer@refs/tags/v1.2.3 for acme/tool" "$work/signed.log" || fail 'not all was signed' "$work/signed.log"
grep -q 'all that was staged is replaced' "$work/signed.log" || fail 'nothing was replaced' "$work/signed.log"
node "$root/dist-action/cli/index.js" verify --source "$signed_store" --all --deep
echo 'ok: a release is signed when it is run again, and what is signed is what was published'

# The mirror: published, whole, and the very bytes; a run more leaves it as it is, though it signs once more.
grep -q '"isDraft": false' "$kept/v1.2.3/release.json" || fail 'no release was published' "$work/signed.log"
(cd "$kept/v1.2.3" && sha256sum -c --strict --quiet SHA256SUMS --ignore-missing) || fail 'the mirror is not whole'
published=$(cd "$signed_store" && sha256sum "$(find . -path "*/$musl/*" -name '*.tar.gz')" | cut -d' ' -f1)
grep -q "^$published  acme-tool-$musl.tar.gz$" "$kept/v1.2.3/SHA256SUMS" || fail 'the mirror has other bytes'
[ "$(find "$kept/v1.2.3" -name '*.sigstore.json' | wc -l)" -eq 1 ] || fail 'the attestation is not mirrored'
grep -q 'base=https://github.com/acme/tool/releases/download/v1.2.3$' "$kept/v1.2.3/install.sh" || fail 'install.sh looks elsewhere'
before=$(bytes_of "$kept/v1.2.3")
succeeds mirrored-again "$signed" push --eventpath "$work/tag-1.2.3.json" "${signing[@]}"
grep -q 'unchanged: https://github.com/acme/tool/releases/tag/v1.2.3' "$work/mirrored-again.log" || fail 'the mirror was not left alone' "$work/mirrored-again.log"
[ "$before" = "$(bytes_of "$kept/v1.2.3")" ] || fail 'the mirror was changed'
echo 'ok: what is signed is mirrored into a release of GitHub, by a stand-in for gh, and once only'

workflow "${of_signed[@]}" "${asked[@]}"
succeeds consumer-of-signed "$consumer" push
grep -q 'acme-tool 1.2.3 plain' "$work/consumer-of-signed.log" || fail 'the signed release does not run' "$work/consumer-of-signed.log"
grep -q "release-signed.yml@refs/tags/v1.2.3" "$work/consumer-of-signed.log" || fail 'who signed is not said' "$work/consumer-of-signed.log"
# From the tool cache, too, somebody else's signature is asked for in vain.
workflow "${of_signed[@]}" 'source-repository: acme/other' "${asked[@]:1}"
refused() {
  if (tools_of=consumer-of-signed act_run "$1" "$consumer" push); then fail "$1 did not fail" "$work/$1.log"; fi
  grep -q "::error title=$2[,:]" "$work/$1.log" || fail "$1: no annotation with $2" "$work/$1.log"
  if grep -q 'acme-tool is on PATH' "$work/$1.log"; then fail "$1: something is on PATH" "$work/$1.log"; fi
  echo "ok: $1 fails with $2"
}
refused signed-by-another SIGNER_MISMATCH
echo 'ok: a consumer gets what was signed by whom it asked for, and nothing else'

# Somebody else builds it again, signs what came out the same, and attaches that.
rebuilder=$work/rebuilder
mkdir -p "$rebuilder/.github/workflows"
git init -q -b main "$rebuilder"
git -C "$rebuilder" remote add origin https://github.com/else/rebuilder.git
cat >"$rebuilder/.github/workflows/rebuild.yml" <<T
on: push
permissions: {}
jobs:
  rebuild:
    runs-on: ubuntu-24.04
    steps:
      - id: rebuild
        uses: suite/controller-dist/actions/rebuild@v1
        with:
$(printf '          %s\n' "${of_signed[@]}" "checkout: $signed")
      - id: subjects
        uses: suite/controller-dist/actions/subjects@v1
        with:
          rows: \${{ steps.rebuild.outputs.rows }}
      - id: attest
        uses: $attest
        with:
          subject-checksums: \${{ steps.subjects.outputs.checksums }}
      - uses: suite/controller-dist/actions/attach@v1
        with:
          store: $signed_store
          rows: \${{ steps.rebuild.outputs.rows }}
          bundle: \${{ steps.attest.outputs.bundle-path }}
          trusted-root: $sigstore/trusted_root.json
T
commit "$rebuilder" 'Build it again'
rebuilds=else/rebuilder/.github/workflows/rebuild.yml@refs/heads/main
workflow "${of_signed[@]}" "rebuilt-by: $rebuilds" "trusted-root: $sigstore/trusted_root.json"
refused not-rebuilt-yet SIGNER_MISMATCH
signing_as "$rebuilds"
succeeds rebuilt "$rebuilder" push "${signing[@]}"
workflow "${of_signed[@]}" "${asked[@]}" "rebuilt-by: $rebuilds"
succeeds consumer-of-rebuilt "$consumer" push
grep -q "$rebuilds" "$work/consumer-of-rebuilt.log" || fail 'the second builder is not named' "$work/consumer-of-rebuilt.log"
echo 'ok: a second builder is asked for beside the first'
