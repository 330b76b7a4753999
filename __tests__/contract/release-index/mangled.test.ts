import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import type { ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { scanIndex as scanBytes } from '../../../src/contract/release-index/scan.js';
import { index, rowFor } from '../../support/arbitraries.js';
import { enough, runs, STRIDE } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const scanIndex = (text: string): ReleaseIndex | undefined => scanBytes(Buffer.from(text, 'latin1'))?.index;

/** Refused by a code that is not INTERNAL, or read as the index that these very bytes are. */
function readOrRefused(bytes: Uint8Array): void {
  let read: ReleaseIndex;
  try {
    read = parseIndex(bytes, 'index.json');
  } catch (error) {
    if (!(error instanceof ContractError) || error.code === 'INTERNAL') throw error;
    return;
  }
  expect(formatIndex(read)).toBe(Buffer.from(bytes).toString('latin1'));
  expect(formatIndex(indexOf(read.product, read.rows, read.pruned))).toBe(formatIndex(read));
}

/** The same of the scanner alone, which is what accepts. */
function scannedAsItself(text: string): boolean {
  const scanned = scanIndex(text);
  if (scanned && formatIndex(scanned) !== text) throw new Error(`accepted as something else: ${text}`);
  return scanned !== undefined;
}

const small = indexOf(
  PRODUCT,
  [
    rowFor(TUPLE),
    {
      ...rowFor({ ...TUPLE, dist_revision: 'r2' }),
      yanked: ['bad', 'worse'],
      attestations: ['0a'.repeat(32), '1b'.repeat(32)],
    },
  ],
  [entomb(rowFor({ ...TUPLE, version: '0.0.9' }))],
);

/** Changes of one index: making it costs more than reading it does. */
const CHANGES = { minLength: 20, maxLength: 20 };
const place = fc.nat();

describe('parseIndex, given an index with one byte', () => {
  const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('0129aftz"\\,:{}[] \n/._+-')));
  const changes = fc.array(fc.record({ place, other: byte }), CHANGES);

  /** Each change of each index, as bytes before the place, at it, and behind it. */
  function forEachChange(change: (before: Buffer, at: Buffer, behind: Buffer, other: number) => Buffer): void {
    fc.assert(
      fc.property(index, changes, (of, all) => {
        const bytes = Buffer.from(formatIndex(of));
        for (const { place, other } of all) {
          const at = place % bytes.length;
          readOrRefused(change(bytes.subarray(0, at), bytes.subarray(at, at + 1), bytes.subarray(at + 1), other));
        }
      }),
      runs(60),
    );
  }

  it('changed, refuses it or reads what these bytes say', () => {
    forEachChange((before, _, behind, other) => Buffer.concat([before, Buffer.of(other), behind]));
  });

  it('left out, refuses it or reads what these bytes say', () => {
    forEachChange((before, _, behind) => Buffer.concat([before, behind]));
  });

  it('put in, refuses it or reads what these bytes say', () => {
    forEachChange((before, at, behind, other) => Buffer.concat([before, Buffer.of(other), at, behind]));
  });
});

describe('parseIndex, given an index with one line', () => {
  const kind = fc.constantFrom('out', 'double', 'swap');
  const changes = fc.array(fc.record({ from: place, to: place, kind }), CHANGES);

  it('left out, doubled, or swapped with another, refuses it or reads what these bytes say', () => {
    fc.assert(
      fc.property(index, changes, (of, all) => {
        const text = formatIndex(of).split('\n');
        for (const { from, to, kind } of all) {
          const lines = [...text];
          const [i, j] = [from % lines.length, to % lines.length];
          const [a = '', b = ''] = [lines[i], lines[j]];
          if (kind === 'swap') [lines[i], lines[j]] = [b, a];
          else lines.splice(i, kind === 'out' ? 1 : 0, ...(kind === 'out' ? [] : [a]));
          readOrRefused(Buffer.from(lines.join('\n')));
        }
      }),
      runs(50),
    );
  });
});

describe('scanIndex, given a small index', () => {
  const text = formatIndex(small);

  it('with any one byte changed, accepts it only as what these bytes say', () => {
    // Some of each class that the grammar tells apart.
    const others = [...'09afrz"\\,:{] \n._\u00e9'];
    let accepted = 0;
    for (let at = 0; at < text.length; at += STRIDE)
      for (const other of others)
        if (text[at] !== other && scannedAsItself(text.slice(0, at) + other + text.slice(at + 1))) accepted++;
    // Digits of digests, sizes and dates, and letters of reasons, say something else and are no fault of form.
    expect(accepted).toBeGreaterThan(enough(500));
  });

  it('with any one byte left out or doubled, accepts it only as what these bytes say', () => {
    for (let at = 0; at < text.length; at += STRIDE) {
      scannedAsItself(text.slice(0, at) + text.slice(at + 1));
      scannedAsItself(text.slice(0, at) + text[at] + text.slice(at));
    }
  });

  it('cut anywhere, refuses it', () => {
    for (let at = 0; at < text.length; at += STRIDE) expect(scanIndex(text.slice(0, at))).toBeUndefined();
  });

  it('with any run of lines left out, accepts it only as what is left', () => {
    const rows = [...small.rows, rowFor({ ...TUPLE, profile: 'debug' }), rowFor({ ...TUPLE, version: '0.2.0' })];
    const given = [
      small,
      indexOf(PRODUCT, rows),
      { ...small, rows: [...small.rows].reverse() },
      { product: PRODUCT, rows: [rowFor({ ...TUPLE, toolchain: 'stable' })], pruned: [] },
      { product: PRODUCT, rows: [rowFor({ ...TUPLE, dist_revision: 'r0' })], pruned: [] },
      { product: PRODUCT, rows: [rowFor(TUPLE)], pruned: [entomb(rowFor(TUPLE))] },
    ];
    let accepted = 0;
    for (const text of given.map(formatIndex)) {
      // From the end of a line or of the text in it, to the end of any line below.
      const places = [...text.matchAll(/"(?=,\n)|\n|$/g)].map(({ index }) => index);
      for (const from of places)
        for (const to of places) if (from < to && scannedAsItself(text.slice(0, from) + text.slice(to))) accepted++;
    }
    expect(accepted).toBeGreaterThan(0);
  });
});
