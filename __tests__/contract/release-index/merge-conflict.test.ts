import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { entomb } from '../../../src/contract/release-index/format.js';
import { indexOf, mergeIndexes } from '../../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { indexInStates, rowFor, rows, states } from '../../support/arbitraries.js';
import { codeOf, expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** The code of each of the twelve ways to merge three: six orders, each from the left and from the right. */
function codesOf(three: readonly [ReleaseIndex, ReleaseIndex, ReleaseIndex]): (ErrorCode | 'none')[] {
  return ORDERS.flatMap(([i, j, k]) => {
    const [a, b, c] = [three[i], three[j], three[k]];
    return [() => mergeIndexes(mergeIndexes(a, b), c), () => mergeIndexes(a, mergeIndexes(b, c))].map((merge) =>
      codeOf(merge),
    );
  });
}

/** A row as an index may hold it: published, yanked or pruned. */
function holding(row: IndexRow, how: number, others: ReleaseIndex): ReleaseIndex {
  if (how === 2) return indexOf(PRODUCT, others.rows, [...others.pruned, entomb(row)]);
  return indexOf(PRODUCT, [...others.rows, how === 1 ? { ...row, yanked: ['why'] } : row], others.pruned);
}

/** Rows of versions that the conflicting row does not have, and the states they are in on three sides. */
const surroundings = fc
  .tuple(
    rows.map((all) => all.filter((row) => row.version !== TUPLE.version)),
    states,
    states,
    states,
  )
  .map(([all, ...each]) => each.map((of) => indexInStates(all, of)));
const how = fc.nat({ max: 2 });

function refusedInEveryOrder(other: IndexRow, code: ErrorCode): void {
  fc.assert(
    fc.property(surroundings, how, how, ([a, b, c], first, second) => {
      if (!a || !b || !c) return;
      const three = [holding(rowFor(TUPLE), first, a), holding(other, second, b), c] as const;
      expect(new Set(codesOf(three))).toEqual(new Set([code]));
    }),
    runs(200),
  );
}

describe('mergeIndexes refuses a conflict in every order, between rows, yanks and tombstones', () => {
  const row = rowFor(TUPLE);
  const digest = 'f'.repeat(64);

  it.each<[string, Partial<IndexRow>]>([
    ['artifact_sha256', { artifact_sha256: digest }],
    ['artifact_size', { artifact_size: row.artifact_size + 1 }],
    ['manifest_sha256', { manifest_sha256: digest }],
    ['checksums_sha256', { checksums_sha256: digest }],
    ['provenance_sha256', { provenance_sha256: digest }],
    ['source_date_epoch', { source_date_epoch: row.source_date_epoch + 1 }],
  ])('the same key with another %s', (_, other) => {
    refusedInEveryOrder({ ...row, ...other }, 'MERGE_CONFLICT');
  });

  it('the same key under another contract', () => {
    refusedInEveryOrder(rowFor(TUPLE, '1.0.1'), 'MERGE_CONFLICT');
  });

  it('two contracts for one version', () => {
    refusedInEveryOrder(rowFor({ ...TUPLE, target: 'aarch64-apple-darwin' }, '1.0.1'), 'CONTRACT_MISMATCH');
  });

  it.each(['r1', 'r2'])('two revisions with the same 8 digits, the other as %s', (dist_revision) => {
    refusedInEveryOrder(rowFor({ ...TUPLE, git_rev: `ab12cd34${'0'.repeat(32)}`, dist_revision }), 'GIT_REV_COLLISION');
  });

  it('a conflict of which the third side also holds one half', () => {
    const other = { ...row, artifact_sha256: digest };
    const single = (of: IndexRow): ReleaseIndex => indexOf(PRODUCT, [of]);
    expect(new Set(codesOf([single(row), single(other), single(row)]))).toEqual(new Set(['MERGE_CONFLICT']));
    const pruned = indexOf(PRODUCT, [], [entomb(row)]);
    expect(new Set(codesOf([single(row), single(other), pruned]))).toEqual(new Set(['MERGE_CONFLICT']));
  });
});

describe('mergeIndexes', () => {
  it('names both digests of a conflict', () => {
    const row = rowFor(TUPLE);
    const other = { ...row, artifact_sha256: 'f'.repeat(64) };
    const error = expectCode(() => indexOf(PRODUCT, [row, other]), 'MERGE_CONFLICT');
    expect(error.message).toContain(row.artifact_sha256);
    expect(error.message).toContain(other.artifact_sha256);
  });

  it('lets the same 8 digits stand in another toolchain, profile, target or version', () => {
    const git_rev = `ab12cd34${'0'.repeat(32)}`;
    const row = rowFor(TUPLE);
    for (const part of [
      { toolchain: '1.84.1' },
      { profile: 'debug' as const },
      { target: 'aarch64-apple-darwin' },
      { version: '0.1.1' },
    ])
      expect(indexOf(PRODUCT, [row, rowFor({ ...TUPLE, ...part, git_rev })]).rows).toHaveLength(2);
  });
});
