# Sourced by .ci/windows and .ci/arm64: which of the portable suites are run there, and that none of them was passed over.

# Found before anything else is called node.
node_here=$(command -v node)

# The ten that depend on the machine most, for `quick`.
quick_suites() {
  cat <<'SUITES'
__tests__/actions/environment.test.ts
__tests__/actions/inputs.test.ts
__tests__/contract/executable/requires.test.ts
__tests__/contract/identity/file-path.test.ts
__tests__/docs/contract-document.test.ts
__tests__/host/archive/gunzip.test.ts
__tests__/host/disk/folder-path.test.ts
__tests__/host/disk/in-use.test.ts
__tests__/host/disk/relative-folders.test.ts
__tests__/host/machine/target.test.ts
SUITES
}

# run_suites SIZE NODE...: runs the suites of a copy, in it, and holds how many ran against the list as it is read here.
run_suites() {
  local size=$1 suites=() listed log
  shift
  listed=$("$node_here" scripts/portable-suites.mjs 2>/dev/null | wc -l)
  if [ "$size" = quick ]; then
    mapfile -t suites < <(quick_suites)
    listed=${#suites[@]}
  fi
  log=$(mktemp)
  if ! "$@" scripts/portable-suites.mjs run "${suites[@]}" >"$log" 2>&1 </dev/null ||
    ! tr -d '\r' <"$log" | grep -qx "ok: $listed of $listed portable suites were run"; then
    grep -vE '^(PASS|skipped)' "$log" | tail -n 100
    echo "not all of the $listed suites ran and passed"
    return 1
  fi
  grep -E '^(Tests: |ok: )' "$log"
  rm -f "$log"
}
