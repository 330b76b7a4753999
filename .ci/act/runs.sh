# shellcheck shell=bash disable=SC2154
# What every scenario uses: the suite as act can call it, one run, and what a run must or must not leave behind.

# act does not know `$/...`; this rewriting is also the documented way for GHES.
mkdir "$work/suite"
cp -r "$root/.github" "$root/actions" "$root/action.yml" "$root/dist-action" "$work/suite/"
find "$work/suite/.github" "$work/suite/actions" -name '*.yml' -exec sed -i 's#uses: \$/\([a-z./-]*\)#uses: suite/controller-dist/\1@v1#' {} +
commit() { git -C "$1" add -A && git -C "$1" -c user.name=t -c user.email=t@example.invalid commit -qm "$2"; }
git init -q -b main "$work/suite" && commit "$work/suite" 'Rewrite' && git -C "$work/suite" tag v1

upload=$(grep -rhoE 'actions/upload-artifact@[0-9a-f]{40}' "$root/actions" | head -n 1)
download=$(grep -rhoE 'actions/download-artifact@[0-9a-f]{40}' "$root/.github" | head -n 1)
attest=$(grep -rhoE 'actions/attest@[0-9a-f]{40}' "$root/.github" | head -n 1)
checkout=$(grep -rhoE 'actions/checkout@[0-9a-f]{40}' "$root/.github" | head -n 1)
rust=$(rustc --version | cut -d' ' -f2)
store=$work/store

fail() { echo "$1"; [ -z "${2:-}" ] || tail -n 60 "$2"; exit 1; }

# act_run NAME FOLDER EVENT [ARGS...]: one run, with a tool cache of its own unless `tools_of` names another run's, with
# the cache server's folder `caches`, and with the programs of the folder `first` before all others. Its log is $work/NAME.log.
tools_of=
first=$root/.ci/act/bin
caches=$work/cache-server
mkdir "$store" "$caches"
act_run() {
  local name=$1 folder=$2 event=$3
  shift 3
  rm -rf "$work/artifacts" && mkdir -p "$work/artifacts"
  (cd "$folder" && XDG_CACHE_HOME="$work/cache-${tools_of:-$name}" PATH="$first:$root/.ci/act/bin:$PATH" "$tools/act" "$event" \
    -P ubuntu-24.04=-self-hosted --local-repository "suite/controller-dist@v1=$work/suite" \
    --local-repository "$upload=$root/.ci/act/upload-artifact" --local-repository "$download=$root/.ci/act/download-artifact" \
    --local-repository "actions/download-artifact@v8=$root/.ci/act/download-artifact" \
    --local-repository "$attest=$root/.ci/act/attest" \
    --local-repository "actions/create-github-app-token@v2=$root/.ci/act/app-token" \
    --env "ARTIFACTS_FOLDER=$work/artifacts" --cache-server-addr 127.0.0.1 --cache-server-path "$caches" "$@") >"$work/$name.log" 2>&1
}
succeeds() { act_run "$@" || fail "$1 failed" "$work/$1.log"; }

# The bytes of every file of a folder; what the cache server keeps; files of the program in a run's tool cache.
bytes_of() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum); }
kept_by_server() { find "$caches" -type f ! -name 'bolt.db*' | sort; }
installed_by() { find "$work/cache-$1" -path '*/tool_cache/*' -type f 2>/dev/null; }

# fails_with NAME CODE FOLDER EVENT [ARGS...]: a run that fails, with an error annotation that has the code as its title;
# nothing is in the tool cache or on PATH after it, and store and cache server hold what they held, byte for byte.
fails_with() {
  local name=$1 code=$2 log=$work/$1.log before kept
  shift 2
  before=$(bytes_of "$store")
  kept=$(kept_by_server)
  if act_run "$name" "$@"; then fail "$name did not fail" "$log"; fi
  grep -q "::error title=${code}[,:]" "$log" || fail "$name: no annotation with $code" "$log"
  [ "$before" = "$(bytes_of "$store")" ] || fail "$name: the store was changed"
  [ "$kept" = "$(kept_by_server)" ] || fail "$name: the cache server was changed"
  [ -z "$(installed_by "$name")" ] || fail "$name: something is in the tool cache: $(installed_by "$name")"
  if grep -q 'acme-tool is on PATH' "$log"; then fail "$name: something is on PATH" "$log"; fi
  echo "ok: $name fails with $code, and leaves nothing behind"
}
