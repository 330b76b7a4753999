import { describe, expect, it } from '@jest/globals';
import { readMachoRequires } from '../../../src/contract/executable/macho.js';
import { fat, macho } from '../../support/program-files.js';

const MOST = 64 * 1024;
const MINIMUM = macho([[0x24, 0x0a0c00, 0]]);

/** What comes of a file, and the most that was asked for at once. */
async function readAll(file: Buffer) {
  let most = 0;
  const requires = await readMachoRequires(async (position, length) => {
    most = Math.max(most, length);
    return file.subarray(position, position + Math.min(length, MOST));
  });
  return { requires, most };
}

describe('readMachoRequires', () => {
  it.each([64, 32])(
    'asks for no more than 64 KiB, whatever size a file of %d bits says its commands have',
    async (bits) => {
      for (const [size, most] of [
        [MOST, MOST],
        [MOST + 1, 32],
        [0xffffffff, 32],
      ]) {
        const file = macho([[0x24, 0x0a0c00, 0]], { bits });
        file.writeUInt32LE(size ?? 0, 20);
        expect(await readAll(file)).toEqual({ requires: size === MOST ? { macos: '10.12' } : undefined, most });
      }
    },
  );

  it('reads the parts of a fat file one by one, and no more of them than there can be', async () => {
    expect(await readAll(fat([MINIMUM, MINIMUM]))).toMatchObject({ requires: { macos: '10.12' } });
    const crowded = fat([MINIMUM]);
    crowded.writeUInt32BE(0xffffffff, 4);
    expect(await readAll(crowded)).toEqual({ requires: undefined, most: 8 });
  });
});
