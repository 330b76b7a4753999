import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Sha256 } from '../../../src/page/model/sha256.js';
import { runs } from '../../support/generated.js';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('Sha256', () => {
  it('gives the digests of FIPS 180-4', () => {
    const abc = new TextEncoder().encode('abc');
    expect(new Sha256().update(abc).digest()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(new Sha256().digest()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is that of Node.js for every length around its blocks', () => {
    for (let length = 0; length < 300; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + length) & 255);
      expect(new Sha256().update(bytes).digest()).toBe(expected(bytes));
    }
  });

  it('is the same however the bytes are divided', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
        const hash = new Sha256();
        for (const piece of pieces) hash.update(piece);
        expect(hash.digest()).toBe(expected(Buffer.concat(pieces)));
      }),
      runs(100),
    );
  });

  it('takes views into larger buffers, and more than one piece of some size', () => {
    const bytes = new Uint8Array(3_000_000).fill(0x61);
    expect(new Sha256().update(bytes.subarray(1, 1_000_001)).digest()).toBe(expected(bytes.subarray(1, 1_000_001)));
    expect(new Sha256().update(bytes).update(bytes).digest()).toBe(expected(Buffer.concat([bytes, bytes])));
  });
});
