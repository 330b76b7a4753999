# shellcheck shell=bash disable=SC2154
# The failures that users meet. First those of a consumer, who asked for the cache server, which is empty.
caches=$work/empty-cache-server
mkdir "$caches"
index=$store/dist/index.json
artifact=$(find "$store" -name "*$musl*.tar.gz")
refuses() {
  fails_with "$1" "$2" "$consumer" push
  grep -q 'PATH was looked at' "$work/$1.log" || fail "$1: PATH was not looked at" "$work/$1.log"
  [ -z "$(kept_by_server)" ] || fail "$1: something is in the cache server"
}
workflow "${tuple[@]}" 'cache: true'
cp "$artifact" "$work/kept" && printf 'x' | dd of="$artifact" bs=1 seek=30 conv=notrunc status=none
refuses tampered-artifact DIGEST_MISMATCH
cp "$work/kept" "$artifact"
cp "$index" "$work/kept" && sed -i 's/"artifact_size":[0-9]/&1/' "$index"
refuses tampered-index MANIFEST_MISMATCH
cp "$work/kept" "$index"
workflow "source: $source" 'version: 1.2.3' 'cache: true'
refuses incomplete-tuple TUPLE_INCOMPLETE
# The block to paste is pasted, and installs.
mapfile -t block < <(sed -nE 's/^.*\|[[:space:]]+((source|version|target|profile|toolchain|git-rev|dist-revision): [^ ]+)$/\1/p' "$work/incomplete-tuple.log" | sort -u)
for input in version profile toolchain git-rev dist-revision; do
  printf '%s\n' "${block[@]}" | grep -q "^$input: " || fail "the block to paste has no $input" "$work/incomplete-tuple.log"
done
printf '%s\n' "${block[@]}" | grep -q '^source: ' || block+=("source: $source")
workflow "${block[@]}"
succeeds pasted "$consumer" push
grep -q 'acme-tool 1.2.3 plain' "$work/pasted.log" || fail 'the block to paste does not install' "$work/pasted.log"
echo 'ok: the block to paste installs'

# Those of a producer. Half a matrix, and then all of it, published as 1.3.0.
sed -i 's/1\.2\.3/1.3.0/' "$producer/Cargo.toml" "$producer/Cargo.lock"
released_with "targets: $gnu"
fails_with incomplete-matrix INCOMPLETE_MATRIX "$producer" push
grep -q "$musl" "$work/incomplete-matrix.log" || fail 'the missing target is not named' "$work/incomplete-matrix.log"
released_with 'dist-revision: r1'
succeeds whole-matrix "$producer" push
# The same tuple at the same commit, built from another environment: other bytes.
fails_with republish IMMUTABLE_CONFLICT "$producer" push --env FLAVOUR=other
succeeds same-again "$producer" push
released_with 'toolchain: stable'
fails_with moving-toolchain TOOLCHAIN_NOT_EXACT "$producer" push
# An exact version that is not there, and that rustup cannot install.
released_with 'toolchain: 1.90.399'
fails_with absent-toolchain TOOLCHAIN_MISMATCH "$producer" push
released_with
sed -i 's/^on: push/on: { push: { tags: ["v*"] } }/' "$producer/.github/workflows/release.yml"
commit "$producer" 'Release tags'
printf '{ "ref": "refs/tags/v9.9.9" }' >"$work/tag.json"
fails_with tag-disagrees VERSION_MISMATCH "$producer" push --eventpath "$work/tag.json"
