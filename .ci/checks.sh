# Sourced by .ci/run and .ci/full: checks are run one by one, counted, and shown with what they printed where they fail.
passed=0
failed=0

# check NAME COMMAND...: runs one check, counts it, and shows what it printed when it failed.
check() {
  local name=$1 log begin=$SECONDS
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    printf 'ok    %s (%s s)\n' "$name" "$((SECONDS - begin))"
    grep -E '^Tests: |^skipped|^ok: |^# pass' "$log" | sed 's/^/      /' || true
  else
    failed=$((failed + 1))
    printf 'FAIL  %s (%s s)\n' "$name" "$((SECONDS - begin))"
    # What failed comes first: where an output is shortened, its middle is what is lost.
    { grep -aE -A 12 '^ *● |^not ok |^FAIL' "$log" | head -n 80; tail -n 100 "$log"; } | sed 's/^/      /'
  fi
  rm -f "$log"
}

# finish: the closing line; fails where a check did, or where none was run.
finish() {
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
