import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tupleKey } from '../../../src/contract/identity/tuple.js';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf, mergeIndexes, withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { index, reason, relatedIndexes, rowFor, rows } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { encode, PRODUCT, sampleRelease, TUPLE } from '../../support/samples.js';

const three = relatedIndexes(3) as fc.Arbitrary<[ReleaseIndex, ReleaseIndex, ReleaseIndex]>;
const row = rowFor(TUPLE);

describe('mergeIndexes', () => {
  it('is commutative over rows, yanks and tombstones', () => {
    fc.assert(
      fc.property(three, ([a, b]) => expect(mergeIndexes(a, b)).toEqual(mergeIndexes(b, a))),
      runs(200),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) =>
        expect(mergeIndexes(mergeIndexes(a, b), c)).toEqual(mergeIndexes(a, mergeIndexes(b, c))),
      ),
      runs(200),
    );
  });

  it('is idempotent, and takes in nothing twice', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = mergeIndexes(a, b);
        expect(mergeIndexes(a, a)).toEqual(a);
        expect(mergeIndexes(merged, b)).toEqual(merged);
        expect(mergeIndexes(emptyIndex(PRODUCT), a)).toEqual(a);
      }),
      runs(200),
    );
  });

  it('gives an index whose canonical bytes are read back as the same', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = mergeIndexes(a, b);
        expect(parseIndex(encode(formatIndex(merged)), 'index.json')).toEqual(merged);
      }),
      runs(200),
    );
  });

  it('keeps every key of both sides, as what has gone furthest: row, yanked, pruned', () => {
    const stateOf = (of: ReleaseIndex, key: string): number => {
      if (of.pruned.some((tombstone) => tupleKey(tombstone) === key)) return 3;
      const found = of.rows.find((candidate) => tupleKey(candidate) === key);
      return found ? (found.yanked ? 2 : 1) : 0;
    };
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = mergeIndexes(a, b);
        const keys = [a, b, merged].flatMap((of) => [...of.rows, ...of.pruned].map(tupleKey));
        for (const key of keys) expect(stateOf(merged, key)).toBe(Math.max(stateOf(a, key), stateOf(b, key)));
      }),
      runs(200),
    );
  });

  it('unites the reasons of two yanks, sorted', () => {
    const left = { ...emptyIndex(PRODUCT), rows: [{ ...row, yanked: ['b', 'c'] }] };
    const right = { ...emptyIndex(PRODUCT), rows: [{ ...row, yanked: ['a', 'b'] }] };
    expect(mergeIndexes(left, right).rows).toEqual([{ ...row, yanked: ['a', 'b', 'c'] }]);
  });

  it('refuses another product', () => {
    expectCode(() => mergeIndexes(emptyIndex(PRODUCT), emptyIndex('other')), 'PRODUCT_MISMATCH');
  });
});

describe('indexOf', () => {
  it('gives the same index for rows in any order', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, stream) => {
        const keyed = all.map((of) => ({ of, at: stream.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ of }) => of);
        expect(indexOf(PRODUCT, shuffled)).toEqual(indexOf(PRODUCT, all));
      }),
      runs(200),
    );
  });

  it('takes a row that is given twice once, and refuses it with other digests', () => {
    expect(indexOf(PRODUCT, [row, row]).rows).toEqual([row]);
    expectCode(() => indexOf(PRODUCT, [row, rowFor(TUPLE, '1.0.0', 'other')]), 'MERGE_CONFLICT');
  });
});

describe('withYank', () => {
  it('marks one row and leaves the others', () => {
    fc.assert(
      fc.property(index, reason, fc.nat(), (of, why, at) => {
        const chosen = of.rows[at % Math.max(1, of.rows.length)];
        if (!chosen) return;
        const yanked = withYank(of, chosen, why);
        const { yanked: before = [] } = chosen;
        const after = { ...chosen, yanked: [...new Set([...before, why])].sort() };
        expect(yanked.rows).toEqual(of.rows.map((other) => (other === chosen ? after : other)));
      }),
      runs(200),
    );
  });

  it('refuses a row that is not there, and a reason that a row cannot hold', () => {
    const of = indexOf(PRODUCT, [row]);
    expectCode(() => withYank(of, sampleRelease({ version: '9.9.9' }).row, 'no'), 'TUPLE_NOT_FOUND');
    expectCode(() => withYank(withPruned(of, [row]), row, 'no'), 'TUPLE_NOT_FOUND');
    for (const bad of ['', 'a "quote"', 'back\\slash', 'new\nline', 'é', 'x'.repeat(201)])
      expectCode(() => withYank(of, row, bad), 'INVALID_INPUT');
    expectCode(() => withYank(of, rowFor(TUPLE, '1.0.0', 'other'), 'no'), 'MERGE_CONFLICT');
  });
});

describe('withPruned', () => {
  it('puts a tombstone in the place of each row, and the same row never comes back', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const of = indexOf(PRODUCT, all);
        const half = of.rows.filter((_, at) => at % 2 === 0);
        const pruned = withPruned(of, half);
        expect(pruned.rows).toEqual(of.rows.filter((_, at) => at % 2 === 1));
        expect(pruned.pruned).toEqual(half.map(entomb));
        expect(mergeIndexes(pruned, of)).toEqual(pruned);
      }),
      runs(200),
    );
  });
});
