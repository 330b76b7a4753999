import { describe, expect, it } from '@jest/globals';
import { readExecutable } from '../../../src/contract/executable/read-executable.js';
import { CPU, fat, type MachoShape, macho } from '../../support/program-files.js';
import { sourceOf } from './sources.js';

const read = async (bytes: Buffer, cpu = 'x86_64') => readExecutable(sourceOf(bytes), { cpu });
const build = (version: number, platform = 1): number[] => [0x32, platform, version, version, 0];
const minimum = (version: number): number[] => [0x24, version, version];
const UUID = [0x1b, 1, 2, 3, 4];

describe('readMacho, of a thin file', () => {
  const forms: MachoShape[] = [
    { bits: 64 },
    { bits: 32 },
    { bits: 64, bigEndian: true },
    { bits: 32, bigEndian: true },
  ];

  it('reads the macOS of either load command, in every form', async () => {
    for (const form of forms) {
      const program = { kind: 'program', os: 'darwin', libc: 'system', loader: '/usr/lib/dyld', class: form.bits };
      const first = await read(macho([UUID, build(0x0b0000)], form));
      expect(first).toMatchObject({ ...program, requires: { macos: '11.0' } });
      const second = await read(macho([UUID, minimum(0x0a0d04)], form));
      expect(second).toMatchObject({ ...program, requires: { macos: '10.13.4' } });
    }
  });

  it('names the processor', async () => {
    for (const [cpu, shape] of [
      ['x86_64', { cpu: CPU.x86_64, subtype: 0x80000003 }],
      ['x86_64h', { cpu: CPU.x86_64, subtype: 8 }],
      ['aarch64', { cpu: CPU.arm64 }],
      ['arm64e', { cpu: CPU.arm64, subtype: 0x80000002 }],
      ['i386', { cpu: CPU.i386, bits: 32 }],
      ['machine 5', { cpu: 5 }],
    ] as const)
      expect(await read(macho([build(0x0b0000)], shape))).toMatchObject({ cpu });
  });

  it('names another system, and none where the file names none', async () => {
    for (const [platform, os] of [
      [2, 'ios'],
      [6, 'mac catalyst'],
      [99, 'platform 99'],
    ] as const)
      expect(await read(macho([build(0x0b0000, platform)]))).toMatchObject({ os, requires: undefined });
    expect(await read(macho([[0x25, 0x0b0000, 0]]))).toMatchObject({ os: 'ios', requires: undefined });
    expect(await read(macho([UUID]))).toMatchObject({ os: undefined, requires: undefined });
  });

  it('takes a file for two systems for one for macOS, with its version', async () => {
    for (const commands of [
      [build(0x0d0000, 6), build(0x0b0000)],
      [build(0x0b0000), build(0x0d0000, 6)],
    ])
      expect(await read(macho(commands))).toMatchObject({ os: 'darwin', requires: { macos: '11.0' } });
  });

  it('names what is no program', async () => {
    for (const [type, kind] of [
      [1, 'object file'],
      [6, 'shared library'],
      [8, 'bundle'],
      [77, 'file of another type'],
    ] as const)
      expect(await read(macho([build(0x0b0000)], { type }))).toMatchObject({ kind });
  });

  it('asks for no more than 64 KiB, whatever size a file says its commands have', async () => {
    for (const size of [64 * 1024 + 1, 0xffffffff]) {
      const file = Buffer.concat([macho([minimum(0x0a0c00)]), Buffer.alloc(128 * 1024)]);
      file.writeUInt32LE(size, 20);
      const source = sourceOf(file);
      expect(await readExecutable(source, { cpu: 'x86_64' })).toMatchObject({
        what: 'a Mach-O file that has more load commands than any program',
      });
      expect(source.asked.most).toBeLessThanOrEqual(64);
    }
  });

  it('stops at a load command without a size', async () => {
    for (const length of [0, 7, 0xffff]) {
      const file = macho([UUID, minimum(0x0a0c00)]);
      file.writeUInt32LE(length, 36);
      expect(await read(file)).toMatchObject({ what: 'a Mach-O file that has a load command of no size' });
    }
  });
});

describe('readMacho, of a universal file', () => {
  const intel = macho([minimum(0x0a0c00)]);
  const arm = macho([build(0x0b0000)], { cpu: CPU.arm64 });

  it('has the minimum of the slice that is asked about', async () => {
    for (const wide of [false, true]) {
      const both = fat([intel, arm], { wide });
      expect(await read(both, 'x86_64')).toMatchObject({ cpu: 'x86_64', requires: { macos: '10.12' } });
      expect(await read(both, 'aarch64')).toMatchObject({ cpu: 'aarch64', requires: { macos: '11.0' } });
    }
  });

  it('says which slices it has where it lacks the one', async () => {
    expect(await read(fat([intel]), 'aarch64')).toMatchObject({
      what: 'a universal Mach-O file without a slice for aarch64; it has x86_64',
    });
    expect(await read(fat([]), 'aarch64')).toMatchObject({ what: expect.stringMatching(/; it has none$/) });
    const arm64e = macho([build(0x0b0000)], { cpu: CPU.arm64, subtype: 2 });
    expect(await read(fat([arm64e]), 'aarch64')).toMatchObject({ what: expect.stringMatching(/; it has arm64e$/) });
  });

  it('makes no sense with a slice that is for another processor than it says, is there twice, or is none', async () => {
    for (const [file, what] of [
      [fat([intel], { cpus: [CPU.arm64] }), 'calls a slice for x86_64 one for aarch64'],
      [fat([arm, arm]), 'has two slices for one processor'],
      [fat([Buffer.alloc(512)], { cpus: [CPU.arm64] }), 'has a slice that is none'],
    ] as const)
      expect(await read(file, 'aarch64')).toMatchObject({ what: `a Mach-O file that ${what}` });
  });

  it('does not read a table of more slices than there can be, or one that leads beyond any file', async () => {
    const crowded = fat([intel]);
    crowded.writeUInt32BE(17, 4);
    expect(await read(crowded)).toMatchObject({ what: 'no ELF, Mach-O or PE file' });
    const wide = fat([intel], { wide: true });
    wide.writeBigUInt64BE(BigInt(Number.MAX_SAFE_INTEGER) + 1n, 16);
    expect(await read(wide)).toMatchObject({ what: 'a Mach-O file that names an offset beyond any file' });
  });
});
