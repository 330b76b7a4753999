# shellcheck shell=bash disable=SC2154
# The consumer: another repository, over HTTP from what the producer published.
node "$root/.ci/serve.mjs" "$store" "$work/requests" "$work/port" &
served=$!
trap 'kill "$served"' EXIT
for _ in $(seq 50); do [ -s "$work/port" ] && break; sleep 0.1; done
source=http://127.0.0.1:$(cat "$work/port")
consumer=$work/consumer
mkdir -p "$consumer/.github/workflows"
git init -q -b main "$consumer"

# workflow WITH...: a workflow that installs with these inputs, one a line, and runs the program in the next step.
workflow() {
  {
    printf 'on: push\npermissions: {}\njobs:\n  use:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: %s\n' "$checkout"
    printf '      - id: tool\n        uses: suite/controller-dist@v1\n        with:\n'
    printf '          %s\n' "$@"
    cat <<'T'
      - env:
          HIT: ${{ steps.tool.outputs.cache-hit }}
          TARGET: ${{ steps.tool.outputs.target }}
        run: |
          acme-tool
          echo "cache-hit is $HIT, target is $TARGET"
      - name: Look at PATH
        if: ${{ always() }}
        run: if command -v acme-tool; then echo 'acme-tool is on PATH'; else echo 'PATH was looked at'; fi
T
  } >"$consumer/.github/workflows/use.yml"
  commit "$consumer" "Use" || true
}
musl=x86_64-unknown-linux-musl
gnu=x86_64-unknown-linux-gnu
release=("source: $source" 'version: 1.2.3' 'profile: release' "toolchain: \"$rust\"" "git-rev: $rev" 'dist-revision: r1')
tuple=("${release[@]}" "target: $musl")

# expect NAME HIT TARGET ARTIFACTS ALL: a run that succeeds, with this cache-hit and target, and so many requests for
# artifacts among all that the server saw.
expect() {
  local name=$1 hit=$2 target=$3 artifacts=$4 all=$5 log=$work/$1.log seen_artifacts seen_all
  : >"$work/requests"
  succeeds "$name" "$consumer" push
  for said in 'acme-tool 1.2.3 plain' "cache-hit is $hit, target is $target" 'acme-tool is on PATH'; do
    grep -q "$said" "$log" || fail "$name: does not say $said" "$log"
  done
  seen_artifacts=$(grep -c '\.tar\.gz$' "$work/requests" || true)
  seen_all=$(wc -l <"$work/requests")
  [ "$seen_artifacts" -eq "$artifacts" ] && [ "$seen_all" -eq "$all" ] || fail "$name: $seen_artifacts artifact requests of $seen_all, expected $artifacts of $all" "$work/requests"
  echo "ok: $name (cache-hit $hit, $seen_artifacts artifact requests of $seen_all)"
}
workflow "${tuple[@]}"
expect consumer-cold false $musl 1 5
[ -n "$(installed_by consumer-cold)" ] || fail 'nothing is in the tool cache after installing'
tools_of=consumer-cold expect consumer-warm true $musl 0 1
workflow "${release[@]}"
expect consumer-target-of-host false $gnu 1 5
workflow "${tuple[@]}" 'cache: true'
[ -z "$(kept_by_server)" ] || fail 'the cache server was filled without being asked'
expect consumer-cache-fill false $musl 1 5
[ -n "$(kept_by_server)" ] || fail 'the cache server was not filled'
expect consumer-cache-server true $musl 0 4
node "$root/dist-action/cli/index.js" lock --source "$source" --version 1.2.3 --git-rev "$rev" --toolchain "$rust" --profile release --dist-revision r1 --lockfile "$consumer/controller.lock.json"
workflow 'lockfile: controller.lock.json' "target: $musl"
tools_of=consumer-cold expect consumer-lockfile-warm true $musl 0 0
expect consumer-lockfile-cold false $musl 1 1
