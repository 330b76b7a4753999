import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUnchanged, nextRevision, previousRows } from '../../../src/contract/decisions/revision.js';
import { formatDirectory, parseDirectory } from '../../../src/contract/identity/paths.js';
import { revisionNumber, type Tuple } from '../../../src/contract/identity/tuple.js';
import { indexOf, withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import { emptyIndex, type ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { index, rowFor } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const mac = 'aarch64-apple-darwin';
const rowOf = (revision: number, part: Partial<Tuple> = {}): ReturnType<typeof rowFor> =>
  rowFor({ ...TUPLE, dist_revision: `r${revision}`, ...part });
const folder = (revision: number, part: Partial<Tuple> = {}): ReturnType<typeof parseDirectory> =>
  parseDirectory(formatDirectory('1.0.0', { ...TUPLE, dist_revision: `r${revision}`, ...part }));
const of = (...rows: ReturnType<typeof rowFor>[]): ReleaseIndex => indexOf(PRODUCT, rows);

describe('nextRevision', () => {
  it('is r1 where nothing is', () => {
    expect(nextRevision(emptyIndex(PRODUCT), [], TUPLE)).toBe('r1');
  });

  it('is one more than the highest, past gaps and of every target, as a number', () => {
    expect(nextRevision(of(rowOf(1), rowOf(3)), [], TUPLE)).toBe('r4');
    expect(nextRevision(of(rowOf(9), rowOf(10)), [], TUPLE)).toBe('r11');
    expect(nextRevision(of(rowOf(1), rowOf(5, { target: mac })), [], TUPLE)).toBe('r6');
  });

  it('counts folders that a publish left behind, and tombstones', () => {
    expect(nextRevision(of(rowOf(1)), [folder(2), folder(4, { target: mac })], TUPLE)).toBe('r5');
    expect(nextRevision(emptyIndex(PRODUCT), [folder(1)], TUPLE)).toBe('r2');
    expect(nextRevision(withPruned(of(rowOf(1), rowOf(2)), [rowOf(2)]), [], TUPLE)).toBe('r3');
  });

  it('counts nothing of another version, revision, toolchain or profile', () => {
    const others: Partial<Tuple>[] = [
      { version: '0.2.0' },
      { git_rev: 'c'.repeat(40) },
      { toolchain: '1.84.1' },
      { profile: 'debug' },
    ];
    expect(nextRevision(of(...others.map((part) => rowOf(7, part))), [], TUPLE)).toBe('r1');
    const folders = others.map((part) => folder(7, part));
    expect(nextRevision(emptyIndex(PRODUCT), folders, TUPLE)).toBe('r1');
  });

  it('is above every row and tombstone of the run', () => {
    fc.assert(
      fc.property(index, (any) => {
        for (const row of [...any.rows, ...any.pruned]) {
          const next = nextRevision(any, [], row);
          expect(revisionNumber(next)).toBeGreaterThan(revisionNumber(row.dist_revision));
        }
      }),
      runs(200),
    );
  });
});

describe('previousRows', () => {
  it('are the rows of the highest revision below, of every target in order', () => {
    const made = of(rowOf(1), rowOf(3), rowOf(3, { target: mac }), rowOf(9));
    expect(previousRows(made, TUPLE, 'r9').map((row) => row.target)).toEqual([mac, TUPLE.target]);
    expect(previousRows(made, TUPLE, 'r3')).toEqual([rowOf(1)]);
    expect(previousRows(made, TUPLE, 'r1')).toEqual([]);
    expect(previousRows(made, { ...TUPLE, toolchain: '1.84.1' }, 'r9')).toEqual([]);
  });
});

describe('isUnchanged', () => {
  const rows = [rowOf(1, { target: mac }), rowOf(1)];
  const contents = new Map([
    [mac, 'a'],
    [TUPLE.target, 'b'],
  ]);
  const published = of(...rows);

  it('holds where every staged content is what the previous revision has', () => {
    expect(isUnchanged(published, rows, contents, contents)).toBe(true);
  });

  it('does not hold where one differs, is new, or nothing is staged or published', () => {
    expect(isUnchanged(published, rows, new Map([...contents, [mac, 'x']]), contents)).toBe(false);
    expect(isUnchanged(published, rows, new Map([...contents, ['x86_64-apple-darwin', 'c']]), contents)).toBe(false);
    expect(isUnchanged(published, rows, new Map(), contents)).toBe(false);
    expect(isUnchanged(published, [], contents, contents)).toBe(false);
  });

  it('does not hold where one of the previous rows was yanked or pruned', () => {
    const yanked = withYank(published, rowOf(1), 'bad');
    expect(isUnchanged(yanked, previousRows(yanked, TUPLE, 'r2'), contents, contents)).toBe(false);
    const pruned = withPruned(published, [rowOf(1)]);
    expect(isUnchanged(pruned, previousRows(pruned, TUPLE, 'r2'), new Map([[mac, 'a']]), contents)).toBe(false);
  });
});
