import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requiresSchema } from '../../../src/contract/documents/manifest.js';
import { readExecutable } from '../../../src/contract/executable/read-executable.js';
import { runs } from '../../support/generated.js';
import { CPU, elf, fat, macho, pe } from '../../support/program-files.js';
import { sourceOf } from './sources.js';

const read = async (bytes: Buffer, cpu = 'x86_64') => readExecutable(sourceOf(bytes), { cpu });

describe('readExecutable, of what is none', () => {
  it.each([
    ['', 'empty'],
    ['#! /bin/sh\n', 'a script'],
    ['root:x:0:0', 'no ELF, Mach-O or PE file'],
    ['cafebabe00000034', 'no ELF, Mach-O or PE file'],
    ['\x7fELF', 'an ELF file that is cut'],
    ['MZ\x90\0', 'a Windows program that is cut'],
    ['\xcf\xfa\xed\xfe\x07\0\0\x01', 'a Mach-O file that is cut'],
  ])('says what %j is', async (text, what) => {
    const bytes = text.startsWith('cafe') ? Buffer.from(text, 'hex') : Buffer.from(text, 'latin1');
    expect(await read(bytes)).toEqual({ format: undefined, what });
  });
});

describe('readExecutable, of foreign bytes', () => {
  const samples = [
    elf({
      interpreter: '/lib64/ld-linux-x86-64.so.2',
      needed: ['libc.so.6'],
      versions: { 'libm.so.6': ['GLIBC_2.29'], 'libc.so.6': ['GLIBC_2.34', 'GLIBC_2.4'] },
      notes: { GNU: [0, 3, 2, 0] },
    }),
    elf({ bits: 32, bigEndian: true, interpreter: '/lib/ld-musl-i386.so.1', needed: ['libc.so'] }),
    fat([macho([[0x32, 1, 0x0b0000, 0, 0]]), macho([[0x24, 0x0a0c00, 0]], { cpu: CPU.arm64 })]),
    pe({ imports: ['KERNEL32.dll', 'VCRUNTIME140.dll'] }),
  ];

  it('reads every sample as what it is', async () => {
    for (const sample of samples) expect(await read(sample)).toMatchObject({ kind: 'program' });
  });

  it('answers for every cut and every change, in bounded readings, and never throws', async () => {
    const change = fc.record({
      sample: fc.nat(samples.length - 1),
      length: fc.nat(9000),
      changes: fc.array(fc.tuple(fc.oneof(fc.nat(400), fc.nat(9000)), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
        maxLength: 6,
      }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ sample, length, changes }) => {
        const bytes = Buffer.from((samples[sample] ?? Buffer.alloc(0)).subarray(0, length + 200));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const source = sourceOf(bytes);
        const found = await readExecutable(source, { cpu: 'x86_64' });
        expect(source.asked.most).toBeLessThanOrEqual(256 * 1024);
        expect(source.asked.times).toBeLessThan(2000);
        if (found.format === undefined) expect(found.what).toMatch(/^[a-z]/i);
        else if (found.requires) expect(requiresSchema.safeParse(found.requires).success).toBe(true);
      }),
      runs(1000),
    );
  });

  it('calls a program cut whose last segment, slice or section is not all there', async () => {
    for (const sample of [elf({ type: 2 }), fat([macho([[0x24, 0x0a0c00, 0]])]), pe()]) {
      expect(await read(sample)).toMatchObject({ kind: 'program' });
      const cut = await read(sample.subarray(0, sample.length - 1));
      expect(cut).toEqual({ format: undefined, what: expect.stringMatching(/that is cut$/) });
    }
  });
});
