# Sourced by .ci/run and .ci/full: checks are run one by one, or some beside others, counted, and shown with what they printed
# where they fail.
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

# beside FUNCTION: begins a function of checks beside those that follow. One at a time.
beside() {
  lane=$(mktemp -d)
  (
    passed=0 failed=0
    "$1"
    echo "$passed $failed" >"$lane/counts"
  ) >"$lane/printed" 2>&1 &
}

# joined: waits for what was begun beside, shows what it printed and counts its checks. A lane that ended early is a failure.
joined() {
  local its_passed=0 its_failed=1
  wait
  cat "$lane/printed"
  { read -r its_passed its_failed <"$lane/counts"; } 2>/dev/null || true
  passed=$((passed + its_passed)) failed=$((failed + its_failed))
  rm -rf "$lane"
}

# finish: the closing line; fails where a check did, or where none was run.
finish() {
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
