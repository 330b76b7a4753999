/** Random rows, tombstones and indexes, from a pool small enough that they meet. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { formatPaths } from '../../src/contract/identity/paths.js';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { entomb } from '../../src/contract/release-index/format.js';
import type { IndexRow, ReleaseIndex } from '../../src/contract/release-index/model.js';

export const PRODUCT = 'acme-tool';
const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

export const tuples: fc.Arbitrary<Tuple> = fc.record({
  version: fc.constantFrom('0.1.0', '0.2.0', '0.10.0', '1.0.0-rc.1', '1.0.0', '1.0.0+build.2'),
  target: fc.constantFrom('aarch64-apple-darwin', 'x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'),
  profile: fc.constantFrom('release' as const, 'debug' as const),
  toolchain: fc.constantFrom('1.84.0', '1.84.1', '1.95.0-nightly'),
  git_rev: fc.constantFrom(hex('a').slice(0, 40), hex('b').slice(0, 40), hex('c')),
  dist_revision: fc.constantFrom('r1', 'r2', 'r10'),
});

/** The row of a tuple; `salt` makes another artifact under the same tuple. */
export function rowOfTuple(tuple: Tuple, salt = ''): IndexRow {
  const paths = formatPaths(PRODUCT, '1.0.0', tuple);
  const seed = JSON.stringify(tuple) + salt;
  return {
    ...tuple,
    distribution_contract_version: '1.0.0',
    artifact_file: paths.artifact,
    artifact_sha256: hex(`artifact${seed}`),
    artifact_size: seed.length,
    manifest_file: paths.manifest,
    manifest_sha256: hex(`manifest${seed}`),
    checksums_file: paths.checksums,
    checksums_sha256: hex(`checksums${seed}`),
    provenance_file: paths.provenance,
    provenance_sha256: hex(`provenance${seed}`),
    source_date_epoch: 1_700_000_000,
  };
}

export type State = { row: IndexRow; yanked: string[]; pruned: boolean };
export const states: fc.Arbitrary<State> = fc
  .record({
    tuple: tuples,
    yanked: fc.subarray(['broken', 'insecure', 'wrong target']),
    pruned: fc.boolean(),
    salt: fc.constant(''),
  })
  .map(({ tuple, yanked, pruned, salt }) => ({ row: rowOfTuple(tuple, salt), yanked: yanked.sort(), pruned }));

/** The parts of an index that a state stands for. */
export function partsOf({ row, yanked, pruned }: State): ReleaseIndex {
  if (pruned) return { product: PRODUCT, rows: [], pruned: [entomb(row)] };
  return { product: PRODUCT, rows: [yanked.length > 0 ? { ...row, yanked } : row], pruned: [] };
}
