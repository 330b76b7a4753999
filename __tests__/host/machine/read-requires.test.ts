import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requiresSchema } from '../../../src/contract/documents/manifest.js';
import { readRequires } from '../../../src/host/machine/read-requires.js';
import { runs } from '../../support/generated.js';
import { type ElfShape, elf, fat, macho } from '../../support/program-files.js';
import { useTemporaryFolder } from '../../support/temporary.js';

const folder = useTemporaryFolder();

async function requiresOf(bytes: Uint8Array) {
  const file = join(folder(), 'program');
  await writeFile(file, bytes);
  const requires = await readRequires(file);
  if (requires) expect(requiresSchema.safeParse(requires).success).toBe(true);
  return requires;
}

const GLIBC = { interpreter: '/lib64/ld-linux-x86-64.so.2', needed: ['libc.so.6'] };
const MUSL = { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'] };
const shapes: [string, ElfShape, object | undefined][] = [
  [
    'the highest version of all libraries',
    { ...GLIBC, versions: { 'libm.so.6': ['GLIBC_2.29'], 'libc.so.6': ['GLIBC_2.34', 'GLIBC_2.4'] } },
    { libc: 'glibc', minimum: '2.34' },
  ],
  [
    'versions as numbers, not as text',
    { ...GLIBC, versions: { 'libc.so.6': ['GLIBC_2.9', 'GLIBC_2.17', 'GLIBC_2.2.5'] } },
    { libc: 'glibc', minimum: '2.17' },
  ],
  [
    'a version of three numbers',
    { ...GLIBC, versions: { 'libc.so.6': ['GLIBC_2.2.5', 'GLIBC_2.2'] } },
    { libc: 'glibc', minimum: '2.2.5' },
  ],
  [
    'no weak version, since the loader goes on without',
    { ...GLIBC, versions: { 'libc.so.6': ['GLIBC_2.17', '?GLIBC_2.38'] } },
    { libc: 'glibc', minimum: '2.17' },
  ],
  [
    'packed relocations as glibc 2.36',
    { ...GLIBC, versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_ABI_DT_RELR'] } },
    { libc: 'glibc', minimum: '2.36' },
  ],
  [
    'only versions of glibc',
    { ...GLIBC, versions: { 'libgcc_s.so.1': ['GCC_9.0.0'], 'libc.so.6': ['GLIBC_PRIVATE', 'GLIBC_2.3'] } },
    { libc: 'glibc', minimum: '2.3' },
  ],
  ['glibc without a version', GLIBC, { libc: 'glibc' }],
  [
    'a library without a loader',
    { needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.28'] } },
    { libc: 'glibc', minimum: '2.28' },
  ],
  ['musl by its loader', MUSL, { libc: 'musl' }],
  ['a static program', { type: 2 }, { libc: 'none' }],
  [
    'nothing of an unknown loader',
    { interpreter: '/system/bin/linker64', needed: ['libc.so'], versions: { 'libc.so': ['LIBC'] } },
    undefined,
  ],
  ['nothing of an object file', { type: 1 }, undefined],
];

describe('readRequires, of ELF', () => {
  const forms = [{ bits: 64 }, { bits: 32 }, { bits: 64, bigEndian: true }, { bits: 32, bigEndian: true }] as const;
  it.each(shapes)('reads %s', async (_, shape, expected) => {
    for (const form of forms) expect(await requiresOf(elf({ ...shape, ...form }))).toEqual(expected);
  });

  it('agrees with readelf about the program that runs this', async () => {
    const { status, stdout } = spawnSync('readelf', ['-V', process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (process.platform !== 'linux' || status !== 0 || !stdout.includes('GLIBC_')) return;
    const versions = [...stdout.matchAll(/Name: GLIBC_([0-9.]+) +Flags: none/g)].map(([, version]) => version ?? '');
    const highest = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    expect(await readRequires(process.execPath)).toEqual({ libc: 'glibc', minimum: highest });
  });
});

describe('readRequires, of Mach-O', () => {
  const build = (version: number, platform = 1): number[] => [0x32, platform, version, version, 0];
  const minimum = (version: number): number[] => [0x24, version, version];
  const uuid = [0x1b, 1, 2, 3, 4];

  it('reads the macOS of either load command, in every form', async () => {
    for (const form of [{ bits: 64 }, { bits: 32 }, { bits: 64, bigEndian: true }, { bits: 32, bigEndian: true }]) {
      expect(await requiresOf(macho([uuid, build(0x0b0000)], form))).toEqual({ macos: '11.0' });
      expect(await requiresOf(macho([uuid, minimum(0x0a0d04)], form))).toEqual({ macos: '10.13.4' });
    }
  });

  it('takes the highest of a fat file', async () => {
    const parts = [macho([minimum(0x0a0c00)]), macho([build(0x0b0000)])];
    expect(await requiresOf(fat(parts))).toEqual({ macos: '11.0' });
    expect(await requiresOf(fat(parts, true))).toEqual({ macos: '11.0' });
  });

  it('does not know another platform, a part without a version, or a Java class', async () => {
    expect(await requiresOf(macho([build(0x0b0000, 2)]))).toBeUndefined();
    expect(await requiresOf(macho([uuid]))).toBeUndefined();
    expect(await requiresOf(fat([macho([build(0x0b0000)]), macho([uuid])]))).toBeUndefined();
    expect(await requiresOf(fat([]))).toBeUndefined();
    expect(await requiresOf(Buffer.from('cafebabe00000034', 'hex'))).toBeUndefined();
  });
});

describe('readRequires, of anything else', () => {
  it('does not know text, an empty file or a Windows program', async () => {
    for (const text of ['', '#!/bin/sh\n', 'MZ\x90\0', '\x7fELF', '\xcf\xfa\xed\xfe'])
      expect(await requiresOf(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  it('answers for every cut and every change of a program, and never throws', async () => {
    const samples = [
      elf({ ...GLIBC, versions: { 'libm.so.6': ['GLIBC_2.29'], 'libc.so.6': ['GLIBC_2.34', 'GLIBC_2.4'] } }),
      elf({ ...MUSL, bits: 32, bigEndian: true }),
      fat([macho([[0x32, 1, 0x0b0000, 0, 0]]), macho([[0x24, 0x0a0c00, 0]])]),
    ];
    const change = fc.record({
      sample: fc.nat(samples.length - 1),
      length: fc.nat(9000),
      changes: fc.array(fc.tuple(fc.oneof(fc.nat(300), fc.nat(9000)), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
        maxLength: 6,
      }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ sample, length, changes }) => {
        const bytes = Buffer.from((samples[sample] ?? Buffer.alloc(0)).subarray(0, length + 200));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        await requiresOf(bytes);
      }),
      runs(1000),
    );
  });

  it('does not follow chains of versions that never end', async () => {
    const bytes = elf({ ...GLIBC, versions: { 'libc.so.6': new Array(40).fill('GLIBC_2.34') } });
    // The library points to itself, its count of versions is the largest there is.
    bytes.writeUInt16LE(0xffff, 2048 + 2);
    bytes.writeUInt32LE(0, 2048 + 12);
    expect(await requiresOf(bytes)).toEqual({ libc: 'glibc', minimum: '2.34' });
    const loop = Buffer.concat([bytes, Buffer.alloc(256 * 1024)]);
    for (let at = 2048; at < loop.length - 16; at += 16) loop.writeUInt32LE(16, at + 12);
    expect(await requiresOf(loop)).toBeUndefined();
  });
});

describe('readRequires, of what cannot be read', () => {
  it('refuses an absent file and a folder', async () => {
    for (const path of ['absent', '.'])
      await expect(readRequires(join(folder(), path))).rejects.toMatchObject({ code: 'IO_FAILED' });
  });
});
