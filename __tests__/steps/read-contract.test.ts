import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Contract, formatContract, parseContract } from '../../src/contract/documents/contract.js';
import { CONTRACT_LIMITS } from '../../src/contract/identity/paths.js';
import { readContract } from '../../src/steps/read-contract.js';
import { encode, sampleContract } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';

const notes = 'n'.repeat(2000);

/** A contract whose canonical form has this many bytes. */
function ofSize(bytes: number): Contract {
  const contract = sampleContract((of) => ({
    ...of,
    platforms: Array.from({ length: 256 }, (_, at) => ({
      ...(of.platforms[0] as Contract['platforms'][number]),
      target: `x86_64-unknown-linux${at}`,
      notes: `${notes.slice(0, 1500)}${'\u00e9'.repeat(500)}`,
    })),
  }));
  const more = bytes - Buffer.byteLength(formatContract(contract));
  return {
    ...contract,
    platforms: contract.platforms.map((platform, at) => {
      // Two characters of three bytes in place of two of one are four bytes more.
      const share = Math.floor(more / 256) + (at < more % 256 ? 1 : 0);
      const wide = Math.floor(share / 2);
      return { ...platform, notes: `${notes.slice(0, 1500 - wide)}${'\u20ac'.repeat(wide)}${'\u00e9'.repeat(500)}` };
    }),
  };
}

describe('readContract', () => {
  it('refuses a contract whose kept form could not be read again', async () => {
    const { maxBytes } = CONTRACT_LIMITS;
    for (const [size, taken] of [
      [maxBytes - 1000, true],
      [maxBytes + 1000, false],
    ] as const) {
      const contract = ofSize(size);
      const folder = await createTempProject({ 'contract.json': JSON.stringify(contract) });
      expect(parseContract(encode(JSON.stringify(contract)), 'file')).toEqual(contract);
      const read = readContract(join(folder, 'contract.json'));
      if (taken) expect((await read).bytes.byteLength).toBeLessThanOrEqual(maxBytes);
      else await expect(read).rejects.toMatchObject({ code: 'TOO_LARGE' });
    }
  });
});
