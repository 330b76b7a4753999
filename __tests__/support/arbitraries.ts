/** fast-check arbitraries of the core's values. Small pools beside random words, so that entries often share groups. */
import fc from 'fast-check';
import { sha256 } from '../../src/contract/digest.js';
import { formatPaths } from '../../src/contract/identity/paths.js';
import { type Tuple, tupleKey } from '../../src/contract/identity/tuple.js';
import { entomb } from '../../src/contract/release-index/format.js';
import { MAX_ATTESTATIONS } from '../../src/contract/release-index/limits.js';
import { indexOf } from '../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../../src/contract/release-index/model.js';
import { PRODUCT } from './samples.js';

const digits = '0123456789abcdef';
const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...digits), minLength: length, maxLength: length });

const number = fc.integer({ min: 0, max: 99 });
const suffix = fc.constantFrom('', '', '-rc.1', '-alpha', '-0.a-b', '+build.5', '-rc.1+x86');

/** An exact version, often of a small pool. */
export const version = fc.oneof(
  fc.constantFrom('0.1.0', '0.2.0-rc.1', '0.2.0', '0.10.0', '1.0.0', '1.0.0+build.5'),
  fc.tuple(number, number, number, suffix).map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`),
);
export const target = fc.constantFrom(
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'thumbv8m.main-none-eabihf',
  'x86_64-unknown-linux-gnu',
  'x86_64-unknown-linux-musl',
);
export const profile = fc.constantFrom('release' as const, 'debug' as const);
export const toolchain = fc.constantFrom('1.84.0', '1.84.1', '1.9.0', '1.84.0-nightly', '1.84.0-beta.3');
/** Revisions whose first 8 digits differ, or are random: both lengths. */
export const gitRev = fc.oneof(
  fc.constantFrom('ab12cd34'.repeat(5), `ab12cd35${'0'.repeat(32)}`, `ab12cd3${'f'.repeat(57)}`, '0'.repeat(40)),
  hex(40),
  hex(64),
);
export const distRevision = fc
  .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999_999_999 }))
  .map((revision) => `r${revision}`);
export const tuple: fc.Arbitrary<Tuple> = fc.record({
  version,
  target,
  profile,
  toolchain,
  git_rev: gitRev,
  dist_revision: distRevision,
});
export const contractVersion = fc.constantFrom('1.0.0', '1.0.1', '1.10.0', '2.0.0-rc.1', '0.0.0-alpha');
export const reason = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 1 })
  .map((text) => text.replaceAll(/["\\]/g, '-').slice(0, 200));
/** What yanks of one row may say: sorted, without repetition. */
export const reasons = fc.uniqueArray(reason, { minLength: 1, maxLength: 3 }).map((list) => list.sort());

/** The row of a tuple, its digests made from `seed`: the same for the same seed. */
export function rowFor(of: Tuple, contract = '1.0.0', seed: string | number = 0): IndexRow {
  const digest = (name: string): string => sha256(`${name} of ${tupleKey(of)} under ${contract}: ${seed}`);
  const paths = formatPaths(PRODUCT, contract, of);
  return {
    ...{ version: of.version, distribution_contract_version: contract, target: of.target, profile: of.profile },
    ...{ toolchain: of.toolchain, git_rev: of.git_rev, dist_revision: of.dist_revision },
    artifact_file: paths.artifact,
    artifact_sha256: digest('artifact'),
    artifact_size: Number.parseInt(digest('size').slice(0, 8), 16),
    manifest_file: paths.manifest,
    manifest_sha256: digest('manifest'),
    checksums_file: paths.checksums,
    checksums_sha256: digest('checksums'),
    provenance_file: paths.provenance,
    provenance_sha256: digest('provenance'),
    source_date_epoch: Number.parseInt(digest('epoch').slice(0, 7), 16),
  };
}

const ATTESTATIONS = Array.from({ length: MAX_ATTESTATIONS + 16 }, (_, at) => sha256(`attestation ${at}`)).sort();
const howMany = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: MAX_ATTESTATIONS }) },
);
/** What names attestations of one row: sorted, of a small pool, so that two rows often share some, and sometimes have too many together. */
export const attestations: fc.Arbitrary<string[]> = fc
  .tuple(fc.nat({ max: ATTESTATIONS.length - 1 }), howMany)
  .map(([from, count]) => ATTESTATIONS.slice(from, from + count));

/** What is added to a row after it was published. */
export interface Added {
  readonly yanked?: readonly string[] | undefined;
  readonly attestations?: readonly string[] | undefined;
}
export const added: fc.Arbitrary<Added> = fc.record({
  yanked: fc.option(reasons, { nil: undefined }),
  attestations: fc.option(attestations, { nil: undefined, freq: 1 }),
});

/** A row with what was added to it. */
export function rowWith(row: IndexRow, { yanked, attestations }: Added): IndexRow {
  return {
    ...row,
    ...(yanked ? { yanked: [...yanked] } : {}),
    ...(attestations ? { attestations: [...attestations] } : {}),
  };
}

/** Any row: with or without yanks and attestations. */
export const row: fc.Arbitrary<IndexRow> = fc
  .tuple(tuple, contractVersion, fc.nat(), added)
  .map(([of, contract, seed, more]) => rowWith(rowFor(of, contract, seed), more));
export const tombstone: fc.Arbitrary<Tombstone> = row.map(entomb);

/** Rows that can all be published into one index: each key and each folder once, one contract for each version. */
export const rows: fc.Arbitrary<IndexRow[]> = fc
  .tuple(fc.uniqueArray(tuple, { selector: tupleKey, maxLength: 10 }), fc.dictionary(version, contractVersion))
  .map(([tuples, contracts]) => tuples.map((of) => rowFor(of, contracts[of.version] ?? '1.0.0')));

type State = 'absent' | 'row' | 'pruned' | Added;
const state: fc.Arbitrary<State> = fc.oneof(
  fc.constantFrom('absent' as const, 'row' as const, 'row' as const, 'pruned' as const),
  added,
);

/** An index in which each row is absent, published, yanked, attested or pruned, as `states` say in turn. */
export function indexInStates(all: readonly IndexRow[], states: readonly State[]): ReleaseIndex {
  const stateOf = (at: number): State => states[at % states.length] ?? 'absent';
  const present = all.flatMap((of, at) => {
    const now = stateOf(at);
    if (now === 'absent' || now === 'pruned') return [];
    return [now === 'row' ? of : rowWith(of, now)];
  });
  const pruned = all.filter((_, at) => stateOf(at) === 'pruned').map(entomb);
  return indexOf(PRODUCT, present, pruned);
}

export const states = fc.array(state, { minLength: 1, maxLength: 10 });
/** A whole index: rows, yanks, attestations and tombstones. */
export const index: fc.Arbitrary<ReleaseIndex> = fc.tuple(rows, states).map(([all, of]) => indexInStates(all, of));
/** Several indexes that were once one: they may be merged in any order. */
export function relatedIndexes(count: number): fc.Arbitrary<ReleaseIndex[]> {
  return fc
    .tuple(rows, fc.array(states, { minLength: count, maxLength: count }))
    .map(([all, each]) => each.map((of) => indexInStates(all, of)));
}

/** Tuples of a pool so small that two of them often meet. */
export const fewTuples: fc.Arbitrary<Tuple> = fc.record({
  version: fc.constantFrom('0.1.0', '0.2.0', '0.10.0', '1.0.0-rc.1', '1.0.0', '1.0.0+build.2'),
  target: fc.constantFrom('aarch64-apple-darwin', 'x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'),
  profile,
  toolchain: fc.constantFrom('1.84.0', '1.84.1', '1.95.0-nightly'),
  git_rev: fc.constantFrom('ca978112'.repeat(5), '3e23e816'.repeat(5), '2e7d2c03'.repeat(8)),
  dist_revision: fc.constantFrom('r1', 'r2', 'r10'),
});

/** A row, and what became of it. */
export interface RowInState {
  readonly row: IndexRow;
  readonly yanked: string[];
  readonly attestations?: string[] | undefined;
  readonly pruned: boolean;
}

export const rowInState: fc.Arbitrary<RowInState> = fc
  .record({
    tuple: fewTuples,
    yanked: fc.subarray(['broken', 'insecure', 'wrong target']),
    attestations: fc.option(attestations, { nil: undefined, freq: 1 }),
    pruned: fc.boolean(),
  })
  .map(({ tuple, yanked, attestations, pruned }) => ({
    row: rowFor(tuple),
    yanked: yanked.sort(),
    attestations,
    pruned,
  }));

/** The index of one row in its state. */
export function indexOfState({ row, yanked, attestations, pruned }: RowInState): ReleaseIndex {
  if (pruned) return { product: PRODUCT, rows: [], pruned: [entomb(row)] };
  const now = rowWith(row, { yanked: yanked.length > 0 ? yanked : undefined, attestations });
  return { product: PRODUCT, rows: [now], pruned: [] };
}
