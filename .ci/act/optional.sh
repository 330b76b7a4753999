# shellcheck shell=bash disable=SC2154,SC2034
# An optional target that does not build, and packages of the system: the release is green, does without the target, and
# says so. What would be installed is noted down.
optional=$work/optional
cp -r "$producer" "$optional"
printf '#[cfg(target_env = "musl")]\ncompile_error!("not for musl");\n' >>"$optional/src/main.rs"
jq '(.platforms[] | select(.target | endswith("-musl")) | .support) = "optional"' \
  "$optional/docs/distribution-contract.json" >"$work/contract.json"
mv "$work/contract.json" "$optional/docs/distribution-contract.json"
mkdir -p "$work/noted" "$work/optional-store"
printf '#!/bin/sh\necho "asked for: $*"\n' >"$work/noted/sudo" && chmod +x "$work/noted/sudo"
(
  producer=$optional into=$work/optional-store
  released_with 'system-packages: cmake, libudev-dev'
  PATH="$work/noted:$PATH" succeeds optional-target "$optional" push
)
log=$work/optional-target.log
grep -q '::warning title=OPTIONAL_TARGET_FAILED::x86_64-unknown-linux-musl is not built' "$log" || fail 'the failed target is not named' "$log"
grep -q '::warning::x86_64-unknown-linux-musl is missing of this release' "$log" || fail 'publish does not name what is missing' "$log"
[ "$(grep -c 'asked for: apt-get install --yes --no-install-recommends cmake libudev-dev' "$log")" -eq 2 ] || fail 'the packages were not asked for by both builds' "$log"
[ "$(grep -c 'acme-tool 1.2.3 plain' "$log")" -eq 1 ] || fail 'not the one target was run' "$log"
if grep -q 'Job failed' "$log"; then fail 'a job is red' "$log"; fi
node "$root/dist-action/cli/index.js" verify --source "$work/optional-store" --all --deep
[ -z "$(find "$work/optional-store" -name '*musl*.tar.gz')" ] || fail 'the failed target was published'
echo 'ok: a release without its optional target, which it names, and with packages of the system'
