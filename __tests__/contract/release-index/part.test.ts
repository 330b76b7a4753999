import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { mergeIndexes, withPruned } from '../../../src/contract/release-index/merge.js';
import type { ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { countRows, emptyPart, formatIndexPart, parseIndexPart } from '../../../src/contract/release-index/part.js';
import { index, rowFor } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const bytesOf = (of: ReleaseIndex): Buffer => Buffer.from(formatIndex(of), 'latin1');
const partOf = (of: ReleaseIndex, versions: readonly string[]) =>
  parseIndexPart(bytesOf(of), 'index.json', new Set(versions));
/** Some versions of an index, and one that it may not have. */
const indexAndVersions = index.chain((of) =>
  fc.tuple(fc.constant(of), fc.subarray([...new Set(of.rows.map((row) => row.version)), '0.3.0'])),
);

describe('parseIndexPart', () => {
  it('reads the rows of the versions asked for, and counts all', () => {
    fc.assert(
      fc.property(indexAndVersions, ([of, versions]) => {
        const part = partOf(of, versions);
        expect(part.index.rows).toEqual(of.rows.filter((row) => versions.includes(row.version)));
        expect(part.index.pruned).toEqual(of.pruned);
        expect(countRows(part)).toBe(of.rows.length);
      }),
      runs(200),
    );
  });

  it('refuses an index that is not canonical anywhere', () => {
    const text = formatIndex({ product: PRODUCT, rows: [rowFor(TUPLE)], pruned: [] }).replace('r1/', 'r2/');
    expect(() => parseIndexPart(Buffer.from(text), 'index.json', new Set())).toThrow(
      expect.objectContaining({ code: 'TUPLE_MISMATCH' }),
    );
  });
});

describe('formatIndexPart', () => {
  it('gives the bytes it was read from, whatever was read as rows', () => {
    fc.assert(
      fc.property(indexAndVersions, ([of, versions]) => {
        expect(formatIndexPart(partOf(of, versions), 'index.json').equals(bytesOf(of))).toBe(true);
      }),
      runs(200),
    );
  });

  it('gives what a merge of the whole index gives, or is refused as that is', () => {
    fc.assert(
      fc.property(index, index, (of, added) => {
        const whole = outcome(() => bytesOf(mergeIndexes(of, added)));
        const versions = [...added.rows, ...added.pruned].map((entry) => entry.version);
        const inPart = outcome(() => {
          const part = partOf(of, versions);
          return formatIndexPart({ ...part, index: mergeIndexes(part.index, added) }, 'index.json');
        });
        expect(inPart).toEqual(whole);
      }),
      runs(200),
    );
  });

  it('leaves out a release of which everything was pruned', () => {
    fc.assert(
      fc.property(index, fc.nat(), (of, at) => {
        const version = of.rows[at % Math.max(1, of.rows.length)]?.version ?? '0.3.0';
        const part = partOf(of, [version]);
        const pruned = withPruned(part.index, part.index.rows);
        const whole = withPruned(
          of,
          of.rows.filter((row) => row.version === version),
        );
        expect(formatIndexPart({ ...part, index: pruned }, 'index.json').toString('latin1')).toBe(formatIndex(whole));
      }),
      runs(200),
    );
  });

  it('writes a first index', () => {
    const first = { product: PRODUCT, rows: [rowFor(TUPLE)], pruned: [] };
    const merged = mergeIndexes(emptyPart(PRODUCT).index, first);
    expect(formatIndexPart({ ...emptyPart(PRODUCT), index: merged }, 'index.json')).toEqual(bytesOf(first));
  });
});

/** The text, or the code of the refusal. */
function outcome(make: () => Buffer): string {
  try {
    return make().toString('latin1');
  } catch (error) {
    if (error instanceof ContractError) return error.code;
    throw error;
  }
}
