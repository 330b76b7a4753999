import { describe, expect, it } from '@jest/globals';
import type { Executable } from '../../../src/contract/executable/executable.js';
import { readExecutable } from '../../../src/contract/executable/read-executable.js';
import { type PeShape, pe } from '../../support/program-files.js';
import { sourceOf } from './sources.js';

const read = async (bytes: Buffer) => readExecutable(sourceOf(bytes), { cpu: 'x86_64' });

describe('readPe', () => {
  it.each<[PeShape, Partial<Executable>]>([
    [{}, { kind: 'program', os: 'windows', cpu: 'x86_64', class: 64, libc: 'none', requires: undefined }],
    [
      { machine: 0x14c, bits: 32 },
      { cpu: 'i386', class: 32 },
    ],
    [{ machine: 0xaa64 }, { cpu: 'aarch64', class: 64 }],
    [{ machine: 0xa641 }, { cpu: 'machine 42561' }],
    [{ subsystem: 2 }, { kind: 'program' }],
    [{ subsystem: 1 }, { kind: 'program without console or window' }],
    [{ subsystem: 10 }, { kind: 'program without console or window' }],
    [{ characteristics: 0x2022 }, { kind: 'shared library' }],
    [{ characteristics: 0x20 }, { kind: 'object file' }],
    [{ imports: ['KERNEL32.dll', 'VCRUNTIME140_1.dll'] }, { libc: 'msvc' }],
    [{ imports: ['KERNEL32.dll', 'MSVCP140.dll'], machine: 0x14c, bits: 32 }, { libc: 'msvc' }],
    [{ imports: ['KERNEL32.dll', 'msvcrt.dll'] }, { libc: 'mingw' }],
    [{ imports: ['libgcc_s_seh-1.dll'] }, { libc: 'mingw' }],
    [{ imports: ['cygwin1.dll', 'KERNEL32.dll'] }, { libc: 'cygwin' }],
    [{ imports: ['KERNEL32.dll', 'api-ms-win-crt-runtime-l1-1-0.dll'] }, { libc: 'none' }],
  ])('reads %j', async (shape, expected) => {
    expect(await read(pe(shape))).toMatchObject({ format: 'PE', ...expected });
  });

  it('makes no sense with a header, a size or an address that leads nowhere', async () => {
    const change = (at: number, value: number): Buffer => {
      const bytes = pe({ imports: ['KERNEL32.dll'] });
      bytes.writeUInt16LE(value, at);
      return bytes;
    };
    for (const [bytes, what] of [
      [change(64, 0), 'has no PE header'],
      [change(84, 2000), 'has an optional header of a strange size'],
      [change(88, 0x107), 'is neither PE32 nor PE32+'],
      [change(70, 97), 'has more sections than a program can'],
      [change(1024 + 12, 60_000), 'points to what is not in it'],
      [change(0x3c, 60_000), 'is cut'],
    ] as const)
      expect(await read(bytes)).toEqual({ format: undefined, what: `a Windows program that ${what}` });
  });

  it('does not follow imports that never end', async () => {
    const bytes = Buffer.alloc(64 * 1024, 1);
    pe({ imports: ['a.dll'] }).copy(bytes, 0, 0, 1024);
    [60_000, 1024, 60_000, 1024].forEach((word, at) => {
      bytes.writeUInt32LE(word, 64 + 24 + 240 + 8 + at * 4);
    });
    for (let at = 1024; at < bytes.length - 20; at += 20) bytes.writeUInt32LE(60_000, at + 12);
    bytes[60_000 + 8] = 0;
    expect(await read(bytes)).toMatchObject({
      what: 'a Windows program that imports more libraries than any program',
    });
  });
});
