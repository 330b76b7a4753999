import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../src/contract/digest.js';
import { tupleKey } from '../../../src/contract/identity/tuple.js';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { MAX_ADDED_ATTESTATIONS, MAX_ATTESTATIONS } from '../../../src/contract/release-index/limits.js';
import {
  indexOf,
  mergeIndexes,
  withAttestations,
  withoutAttestation,
  withPruned,
  withYank,
} from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { attestations, index, reason, relatedIndexes, rowFor, rows } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { encode, PRODUCT, sampleRelease, TUPLE } from '../../support/samples.js';

const three = relatedIndexes(3) as fc.Arbitrary<[ReleaseIndex, ReleaseIndex, ReleaseIndex]>;
const row = rowFor(TUPLE);

describe('mergeIndexes', () => {
  it('is commutative over rows, yanks, attestations and tombstones', () => {
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

  it('unites the attestations of both sides, sorted, and keeps the 64 lowest', () => {
    const digests = Array.from({ length: MAX_ATTESTATIONS + 3 }, (_, at) => sha256(String(at))).sort();
    const of = (attestations: string[]): ReleaseIndex => ({
      ...emptyIndex(PRODUCT),
      rows: [{ ...row, yanked: ['bad'], attestations }],
    });
    const merged = mergeIndexes(of(digests.slice(3)), of(digests.slice(0, 5)));
    expect(merged).toEqual(of(digests.slice(0, MAX_ATTESTATIONS)));
    expect(mergeIndexes(merged, { ...emptyIndex(PRODUCT), rows: [row] })).toEqual(merged);
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

describe('withAttestations', () => {
  const digests = Array.from({ length: MAX_ADDED_ATTESTATIONS + 1 }, (_, at) => sha256(String(at))).sort();

  it('adds to the rows given, and leaves the others', () => {
    fc.assert(
      fc.property(index, attestations, fc.nat(), (of, list, at) => {
        const chosen = of.rows[at % Math.max(1, of.rows.length)];
        if (!chosen || list.length + (chosen.attestations?.length ?? 0) > MAX_ADDED_ATTESTATIONS) return;
        const after = { ...chosen, attestations: [...new Set([...(chosen.attestations ?? []), ...list])].sort() };
        const changed = withAttestations(of, new Map([[chosen, [...list].reverse()]]));
        expect(changed.rows).toEqual(of.rows.map((other) => (other === chosen ? after : other)));
        expect(withAttestations(changed, new Map([[after, list]]))).toEqual(changed);
      }),
      runs(200),
    );
  });

  it('adds to several rows at once, whatever their order', () => {
    const rows = ['0.1.0', '0.2.0', '0.3.0'].map((version) => rowFor({ ...TUPLE, version }));
    const of = indexOf(PRODUCT, rows);
    const added = new Map([...of.rows].reverse().map((each) => [each, digests.slice(0, 1)]));
    expect(withAttestations(of, added).rows).toEqual(
      of.rows.map((each) => ({ ...each, attestations: digests.slice(0, 1) })),
    );
  });

  it('adds up to 16, then refuses one that is new, naming those that are there', () => {
    const full = { ...row, attestations: digests.slice(1) };
    const of = indexOf(PRODUCT, [full]);
    const [one = row] = of.rows;
    expect(withAttestations(of, new Map([[one, digests.slice(5)]]))).toEqual(of);
    const refused = expectCode(() => withAttestations(of, new Map([[one, digests]])), 'ATTESTATIONS_FULL');
    for (const digest of digests.slice(1)) expect(refused.message).toContain(digest);
    expectCode(() => withAttestations(indexOf(PRODUCT, [row]), new Map([[row, digests]])), 'ATTESTATIONS_FULL');
  });
});

describe('withoutAttestation', () => {
  it('takes it out of the rows that are meant and have it', () => {
    const [a, b] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
    const other = rowFor({ ...TUPLE, version: '0.2.0' });
    const of = indexOf(PRODUCT, [
      { ...row, yanked: ['bad'], attestations: [a, b] },
      { ...other, attestations: [a] },
    ]);
    const everywhere = indexOf(PRODUCT, [{ ...row, yanked: ['bad'], attestations: [b] }, other]);
    expect(withoutAttestation(of, () => true, a)).toEqual(everywhere);
    expect(formatIndex(withoutAttestation(of, () => true, a))).toBe(formatIndex(everywhere));
    expect(withoutAttestation(of, ({ version }) => version === other.version, a)).toEqual(
      indexOf(PRODUCT, [{ ...row, yanked: ['bad'], attestations: [a, b] }, other]),
    );
    expect(withoutAttestation(of, () => true, 'c'.repeat(64))).toEqual(of);
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
        const attested = of.rows.map((each) => ({ ...each, yanked: ['why'], attestations: [sha256('a')] }));
        expect(mergeIndexes(pruned, { ...of, rows: attested }).pruned).toEqual(pruned.pruned);
      }),
      runs(200),
    );
  });
});
