# shellcheck shell=bash disable=SC2154
# The release workflow into a bucket of a real server, with the secrets that the caller hands on, and without them.
mkdir -p "$work/buckets/releases"
port=$(node -e 'const server = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); })')
ROOT_ACCESS_KEY=acmeKeyOfTests ROOT_SECRET_KEY=acmeSecretKey "$tools/servers/versitygw" --port "127.0.0.1:$port" --quiet posix "$work/buckets" >/dev/null 2>&1 &
gateway=$!
trap 'kill "$gateway"' EXIT
for _ in $(seq 50); do (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.1; done

into=s3://releases/acme released_with "aws-endpoint-url: http://127.0.0.1:$port" 'aws-region: us-east-1'
keys=(--secret AWS_ACCESS_KEY_ID=acmeKeyOfTests --secret AWS_SECRET_ACCESS_KEY=acmeSecretKey)
if act_run bucket-without-secrets "$producer" push "${keys[@]}"; then fail 'a bucket was opened without keys'; fi
grep -q '::error title=STORE_UNREACHABLE' "$work/bucket-without-secrets.log" || fail 'no annotation' "$work/bucket-without-secrets.log"
# shellcheck disable=SC2016
printf '    secrets:\n      AWS_ACCESS_KEY_ID: ${{ secrets.AWS_ACCESS_KEY_ID }}\n      AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n' >>"$producer/.github/workflows/release.yml"
commit "$producer" 'Hand the keys on'
succeeds bucket "$producer" push "${keys[@]}"
[ -s "$work/buckets/releases/acme/dist/index.json" ] || fail 'nothing was published into the bucket' "$work/bucket.log"
[ "$(grep -c 'acme-tool 1.2.3 plain' "$work/bucket.log")" -eq 2 ] || fail 'not both targets were installed from the bucket' "$work/bucket.log"
if grep -q 'acmeSecretKey' "$work/bucket.log"; then fail 'a secret is in the log'; fi
kill "$gateway"
trap - EXIT
echo 'ok: released into a bucket and installed from it, with the secrets that were handed on'
