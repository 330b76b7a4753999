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
node "$root/.ci/program-contract.mjs" acme-tool "$rust" >"$producer/docs/distribution-contract.json"
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

# The maintainers' quick start of README.md as it stands, into a branch of the repository; git finds that on this disk.
git clone -q --no-local "$producer" "$work/quick-start"
git -C "$work/quick-start" remote set-url origin https://github.com/acme/tool.git
git init -q --bare "$work/project.git"
git config --file "$work/gitconfig" "url.file://$work/project.git.insteadOf" https://github.com/acme/tool
sed -n '/^## Quick start/,/^A consumer/{/^```yaml$/,/^```$/{/^```/d;p}}' "$root/README.md" | sed 's#OWNER/REPO#suite/controller-dist#' >"$work/quick-start/.github/workflows/release.yml"
commit "$work/quick-start" 'Release as the quick start says'
printf '{ "ref": "refs/tags/v1.2.3" }' >"$work/tag.json"
succeeds quick-start "$work/quick-start" push --eventpath "$work/tag.json" --env "GIT_CONFIG_GLOBAL=$work/gitconfig"
node "$root/dist-action/cli/index.js" verify --source "git+file://$work/project.git#dist" --all --deep
echo "ok: the maintainers' quick start released into branch dist"
