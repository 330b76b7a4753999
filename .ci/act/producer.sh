# shellcheck shell=bash disable=SC2154
# The producer: a crate and a contract of its own, released by the reusable workflow for gnu and musl.
producer=$work/producer
mkdir -p "$producer/src" "$producer/docs" "$producer/.github/workflows"
cat >"$producer/Cargo.toml" <<'T'
[package]
name = "acme-tool"
version = "1.2.3"
edition = "2021"
T
# What the machine is set to goes into the program: so the same commit can give other bytes.
cat >"$producer/build.rs" <<'T'
fn main() {
    println!("cargo:rerun-if-env-changed=FLAVOUR");
    println!("cargo:rustc-env=FLAVOUR={}", std::env::var("FLAVOUR").unwrap_or("plain".to_string()));
}
T
cat >"$producer/src/main.rs" <<'T'
fn main() {
    println!("acme-tool {} {}", env!("CARGO_PKG_VERSION"), env!("FLAVOUR"));
}
T
(cd "$producer" && cargo generate-lockfile -q)
node "$root/.ci/contract.mjs" acme-tool "$rust" x86_64-unknown-linux-gnu x86_64-unknown-linux-musl >"$producer/docs/distribution-contract.json"
printf 'target/\nstaged/\n' >"$producer/.gitignore"

# released_with LINES...: the producer's workflow, with these inputs, into the folder or into $into, committed.
released_with() {
  {
    printf 'on: push\npermissions: {}\njobs:\n  release:\n    permissions:\n      contents: write\n'
    printf '    uses: suite/controller-dist/.github/workflows/release.yml@v1\n    with:\n'
    printf '      %s\n' "store: ${into:-$store}" "$@"
  } >"$producer/.github/workflows/release.yml"
  commit "$producer" "Release with ${*:-nothing else}"
}
git init -q -b main "$producer"
git -C "$producer" remote add origin https://github.com/acme/tool.git
released_with
succeeds producer "$producer" push
node "$root/dist-action/cli/index.js" verify --source "$store" --all --deep
[ "$(grep -c 'acme-tool 1.2.3 plain' "$work/producer.log")" -eq 2 ] || fail 'not both targets were run after installing' "$work/producer.log"
echo 'ok: the producer released gnu and musl, and ran both'
rev=$(git -C "$producer" rev-parse HEAD)

# Two releases in one run, of two profiles, into a store of their own: neither takes what is the other's.
{
  printf 'on: push\npermissions: {}\njobs:\n'
  for profile in release debug; do
    printf '  %s:\n    permissions:\n      contents: write\n' "$profile"
    printf '    uses: suite/controller-dist/.github/workflows/release.yml@v1\n    with:\n      store: %s\n      profile: %s\n' "$work/two" "$profile"
  done
  # What the caller is handed on: the rows of each, and no more.
  printf '  look:\n    needs: [release, debug]\n    runs-on: ubuntu-24.04\n    steps:\n      - env:\n'
  # shellcheck disable=SC2016
  printf '          RELEASE: ${{ needs.release.outputs.rows }}\n          DEBUG: ${{ needs.debug.outputs.rows }}\n'
  # shellcheck disable=SC2016
  printf '        run: |\n          echo "release: $(jq -c "map(.artifact_file)" <<<"$RELEASE")"\n          echo "debug: $(jq -c "map(.artifact_file)" <<<"$DEBUG")"\n'
} >"$producer/.github/workflows/release.yml"
commit "$producer" 'Release both profiles in one run'
mkdir "$work/two"
succeeds two-releases "$producer" push
node "$root/dist-action/cli/index.js" verify --source "$work/two" --all --deep
for profile in release debug; do
  said=$(grep -oE "$profile: \[.*\]" "$work/two-releases.log" | tail -n 1)
  [ "$(grep -o "/$profile/" <<<"$said" | wc -l)" -eq 2 ] || fail "not two rows of $profile were handed on: $said" "$work/two-releases.log"
done
if grep -q '::notice' "$work/two-releases.log"; then fail 'an artifact of the other release was downloaded' "$work/two-releases.log"; fi
echo 'ok: two releases in one run did not meet'

# documented NAME: the producer with the workflow on standard input, as a page has it, on a pushed tag. What it publishes
# into branch dist of its repository is verified: git finds https://github.com/acme/tool in a folder.
documented() {
  local name=$1 folder=$work/$1 branch=$work/$1.git
  git clone -q --no-local "$producer" "$folder"
  git -C "$folder" remote set-url origin https://github.com/acme/tool.git
  git init -q --bare "$branch"
  git config --file "$work/gitconfig-$name" "url.file://$branch.insteadOf" https://github.com/acme/tool
  sed 's#OWNER/REPO#suite/controller-dist#' >"$folder/.github/workflows/release.yml"
  commit "$folder" "Release as documented"
  printf '{ "ref": "refs/tags/v1.2.3" }' >"$work/tag.json"
  succeeds "$name" "$folder" push --eventpath "$work/tag.json" --env "GIT_CONFIG_GLOBAL=$work/gitconfig-$name"
  node "$root/dist-action/cli/index.js" verify --source "git+file://$branch#dist" --all --deep
}
sed -n '/^## Quick start/,/^A consumer/{/^```yaml$/,/^```$/{/^```/d;p}}' "$root/README.md" | documented quick-start
echo "ok: the maintainers' quick start released into branch dist"

# The workflow with jobs of its own; what it installs first is noted down, not installed.
mkdir "$work/bin"
printf '#!/bin/sh\necho "asked for: $*"\n' >"$work/bin/sudo" && chmod +x "$work/bin/sudo"
sed -n '/example:own-jobs/,/^```$/{/^[<`]/d;p}' "$root/docs/release-workflow.md" | PATH="$work/bin:$PATH" documented own-jobs
[ "$(grep -c '| asked for: apt-get install --yes libudev-dev' "$work/own-jobs.log")" -eq 2 ] || fail 'nothing was installed before the builds' "$work/own-jobs.log"
echo 'ok: the workflow with jobs of its own installed a library, and released into branch dist'
