import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContractError } from '../../../src/contract/errors.js';
import { entomb, formatIndex } from '../../../src/contract/release-index/format.js';
import { indexOf } from '../../../src/contract/release-index/merge.js';
import type { ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { scanIndex as scanBytes } from '../../../src/contract/release-index/scan.js';
import { index, rowFor } from '../../support/arbitraries.js';
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
  [rowFor(TUPLE), { ...rowFor({ ...TUPLE, dist_revision: 'r2' }), yanked: ['bad', 'worse'] }],
  [entomb(rowFor({ ...TUPLE, version: '0.0.9' }))],
);

describe('parseIndex, given an index with one byte', () => {
  const text = fc.tuple(index, fc.nat()).map(([of, position]) => {
    const bytes = Buffer.from(formatIndex(of));
    return { bytes, at: position % bytes.length };
  });
  const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('0129aftz"\\,:{}[] \n/._+-')));
  const runs = { numRuns: 1200 };

  it('changed, refuses it or reads what these bytes say', () => {
    fc.assert(
      fc.property(text, byte, ({ bytes, at }, other) => {
        bytes[at] = other;
        readOrRefused(bytes);
      }),
      runs,
    );
  });

  it('left out, refuses it or reads what these bytes say', () => {
    fc.assert(
      fc.property(text, ({ bytes, at }) => {
        readOrRefused(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]));
      }),
      runs,
    );
  });

  it('put in, refuses it or reads what these bytes say', () => {
    fc.assert(
      fc.property(text, byte, ({ bytes, at }, other) => {
        readOrRefused(Buffer.concat([bytes.subarray(0, at), Buffer.of(other), bytes.subarray(at)]));
      }),
      runs,
    );
  });
});

describe('parseIndex, given an index with one line', () => {
  it('left out, doubled, or swapped with another, refuses it or reads what these bytes say', () => {
    fc.assert(
      fc.property(index, fc.nat(), fc.nat(), fc.constantFrom('out', 'double', 'swap'), (of, from, to, kind) => {
        const lines = formatIndex(of).split('\n');
        const [i, j] = [from % lines.length, to % lines.length];
        const [a = '', b = ''] = [lines[i], lines[j]];
        if (kind === 'swap') [lines[i], lines[j]] = [b, a];
        else lines.splice(i, kind === 'out' ? 1 : 0, ...(kind === 'out' ? [] : [a]));
        readOrRefused(Buffer.from(lines.join('\n')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scanIndex, given a small index', () => {
  const text = formatIndex(small);

  it('with any one byte changed, accepts it only as what these bytes say', () => {
    const others = [...'0189abfrstxz"\\,:{}[] \n./_+-AZ\u007f\u00e9'];
    let accepted = 0;
    for (let at = 0; at < text.length; at++)
      for (const other of others)
        if (text[at] !== other && scannedAsItself(text.slice(0, at) + other + text.slice(at + 1))) accepted++;
    // Digits of digests, sizes and dates, and letters of reasons, say something else and are no fault of form.
    expect(accepted).toBeGreaterThan(1000);
  });

  it('with any one byte left out or doubled, accepts it only as what these bytes say', () => {
    for (let at = 0; at < text.length; at++) {
      scannedAsItself(text.slice(0, at) + text.slice(at + 1));
      scannedAsItself(text.slice(0, at) + text[at] + text.slice(at));
    }
  });

  it('cut anywhere, refuses it', () => {
    for (let at = 0; at < text.length; at++) expect(scanIndex(text.slice(0, at))).toBeUndefined();
  });
});
