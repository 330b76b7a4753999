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

  it.each([0, 1, 3, 4, 7, 8, 19, 20, 27, 31])('finds nothing in the first %d bytes of a program', async (length) => {
    expect((await readAll(MINIMUM.subarray(0, length))).requires).toBeUndefined();
    const file = fat([MINIMUM]);
    expect((await readAll(file.subarray(0, file.length - MINIMUM.length + length))).requires).toBeUndefined();
  });

  it('throws RangeError where the table of a fat file is cut, or leads beyond any file', async () => {
    const wide = fat([MINIMUM], true);
    expect(await readAll(wide)).toMatchObject({ requires: { macos: '10.12' } });
    for (const file of [fat([MINIMUM]).subarray(0, 19), wide.subarray(0, 23)])
      await expect(readAll(file)).rejects.toMatchObject({ name: 'RangeError' });
    wide.writeBigUInt64BE(BigInt(Number.MAX_SAFE_INTEGER) + 1n, 16);
    await expect(readAll(wide)).rejects.toMatchObject({ name: 'RangeError' });
  });

  it('takes 16 architectures, and a class of Java for no program', async () => {
    const sixteen = Array.from({ length: 16 }, () => MINIMUM);
    expect((await readAll(fat(sixteen))).requires).toEqual({ macos: '10.12' });
    expect((await readAll(fat([...sixteen, MINIMUM]))).requires).toBeUndefined();
  });

  it('looks behind commands of other kinds, and stops at one without a length', async () => {
    const other = [0x1b, 1, 2, 3, 4];
    const behind = macho([other, [0x24, 0x0a0c03, 0]]);
    expect((await readAll(behind)).requires).toEqual({ macos: '10.12.3' });
    for (const [length, requires] of [
      [24, { macos: '10.12.3' }],
      [8, undefined],
      [7, undefined],
      [0, undefined],
    ] as const) {
      behind.writeUInt32LE(length, 36);
      expect((await readAll(behind)).requires).toEqual(requires);
    }
  });

  it('takes a build for another system than macOS for none, and one of its commands for the first', async () => {
    const build = (platform: number): number[] => [0x32, platform, 0x0b0000, 0, 0];
    expect((await readAll(macho([build(1)]))).requires).toEqual({ macos: '11.0' });
    for (const platform of [0, 2, 6]) expect((await readAll(macho([build(platform)]))).requires).toBeUndefined();
    expect((await readAll(macho([[0x24, 0x0a0c00, 0], build(1)]))).requires).toEqual({ macos: '10.12' });
  });
});
