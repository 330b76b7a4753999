import { describe, expect, it } from '@jest/globals';
import type { Executable } from '../../../src/contract/executable/executable.js';
import { readExecutable } from '../../../src/contract/executable/read-executable.js';
import { type ElfShape, elf } from '../../support/program-files.js';
import { sourceOf } from './sources.js';

const GLIBC = { interpreter: '/lib64/ld-linux-x86-64.so.2', needed: ['libc.so.6'] };
const MUSL = { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'] };
const FORMS = [{ bits: 64 }, { bits: 32 }, { bits: 64, bigEndian: true }, { bits: 32, bigEndian: true }] as const;

const read = async (shape: ElfShape) => readExecutable(sourceOf(elf(shape)), { cpu: 'x86_64' });
const needs = (versions: Record<string, string[]>, more: ElfShape = {}): ElfShape => ({ ...GLIBC, ...more, versions });

describe('readElf, the libc and its minimum', () => {
  it.each<[string, ElfShape, Partial<Executable>]>([
    [
      'the highest version of all libraries',
      needs({ 'libm.so.6': ['GLIBC_2.29'], 'libc.so.6': ['GLIBC_2.34', 'GLIBC_2.4'] }),
      { libc: 'glibc', requires: { libc: 'glibc', minimum: '2.34' } },
    ],
    [
      'versions as numbers, not as text',
      needs({ 'libc.so.6': ['GLIBC_2.9', 'GLIBC_2.17', 'GLIBC_2.2.5'] }),
      { requires: { libc: 'glibc', minimum: '2.17' } },
    ],
    [
      'no weak version, since the loader goes on without',
      needs({ 'libc.so.6': ['GLIBC_2.17', '?GLIBC_2.38', '?GLIBC_ABI_NEW'] }),
      { requires: { libc: 'glibc', minimum: '2.17' }, unclear: undefined },
    ],
    [
      'packed relocations as glibc 2.36, by the marker',
      needs({ 'libc.so.6': ['GLIBC_2.17', 'GLIBC_ABI_DT_RELR'] }),
      { requires: { libc: 'glibc', minimum: '2.36' } },
    ],
    [
      'packed relocations as glibc 2.36, where a linker left the marker out',
      needs({ 'libc.so.6': ['GLIBC_2.17'] }, { tags: [[36, 0x10000]] }),
      { requires: { libc: 'glibc', minimum: '2.36' } },
    ],
    [
      'no minimum where a marker is not known',
      needs({ 'libc.so.6': ['GLIBC_2.34', 'GLIBC_ABI_GNU2_TLS'] }),
      { requires: { libc: 'glibc' }, unclear: 'GLIBC_ABI_GNU2_TLS' },
    ],
    [
      'no minimum where the inside of one glibc is asked for',
      needs({ 'libc.so.6': ['GLIBC_2.34', 'GLIBC_PRIVATE'] }),
      { requires: { libc: 'glibc' }, unclear: 'GLIBC_PRIVATE' },
    ],
    [
      'no minimum where a version of glibc has another form',
      needs({ 'libc.so.6': ['GLIBC_2.34', 'LIBC_3'] }),
      { requires: { libc: 'glibc' }, unclear: 'LIBC_3' },
    ],
    [
      'the versions of other libraries as theirs',
      needs({ 'libgcc_s.so.1': ['GCC_9.0.0'], 'libc.so.6': ['GLIBC_2.3', 'GCC_3.0'] }),
      { requires: { libc: 'glibc', minimum: '2.3' }, unclear: undefined },
    ],
    ['glibc without a version', GLIBC, { libc: 'glibc', requires: { libc: 'glibc' } }],
    ['musl by its loader', MUSL, { libc: 'musl', requires: { libc: 'musl' } }],
    ['a static program', { type: 2 }, { libc: 'none', loader: undefined, requires: { libc: 'none' } }],
    ['a static program that may lie anywhere', { pie: true }, { libc: 'none', requires: { libc: 'none' } }],
    [
      'glibc behind a loader of nobody',
      needs({ 'libc.so.6': ['GLIBC_2.34'] }, { interpreter: '/opt/own/loader' }),
      { libc: 'glibc', loader: '/opt/own/loader' },
    ],
    ['nothing of a loader of nobody', { interpreter: '/opt/own/loader' }, { libc: undefined, requires: undefined }],
    [
      'Android',
      { interpreter: '/system/bin/linker64', needed: ['libc.so'], notes: { Android: [24] } },
      { os: 'android', libc: 'bionic', requires: undefined },
    ],
  ])('reads %s', async (_, shape, expected) => {
    for (const form of FORMS) expect(await read({ ...shape, ...form })).toMatchObject({ kind: 'program', ...expected });
  });

  it('takes glibc behind the loader of musl for a file that makes no sense', async () => {
    expect(await read({ ...MUSL, versions: { 'libc.so.6': ['GLIBC_2.34'] } })).toMatchObject({
      what: 'an ELF file that asks for glibc and for the loader of musl',
    });
  });

  it('does not follow chains of versions that never end', async () => {
    const bytes = elf(needs({ 'libc.so.6': new Array(40).fill('GLIBC_2.34') }));
    // The library points to itself, its count of versions is the largest there is.
    bytes.writeUInt16LE(0xffff, 2048 + 2);
    bytes.writeUInt32LE(0, 2048 + 12);
    const slice = { cpu: 'x86_64' };
    expect(await readExecutable(sourceOf(bytes), slice)).toMatchObject({ requires: { minimum: '2.34' } });
    const one = elf(needs({ 'libc.so.6': ['GLIBC_2.34'] }));
    one.writeUInt16LE(0xffff, 2048 + 2);
    const loop = Buffer.concat([one, Buffer.alloc(256 * 1024)]);
    for (let at = 2048; at < loop.length - 16; at += 16) loop.writeUInt32LE(16, at + 12);
    expect(await readExecutable(sourceOf(loop), slice)).toMatchObject({
      what: 'an ELF file that asks for more versions than any program needs',
    });
  });
});

describe('readElf, the kind', () => {
  it.each<[string, ElfShape]>([
    ['object file', { type: 1 }],
    ['core dump', { type: 4 }],
    ['shared library', { pie: false, needed: ['libc.so.6'] }],
    ['shared library', { pie: false, ...GLIBC, soname: 'libc.so.6' }],
    ['program', { pie: false, ...GLIBC }],
    ['program that needs libraries and names no loader', { type: 2, needed: ['libc.so.6'] }],
    ['file of another type', { type: 0xfe00 }],
  ])('is %s for %j', async (kind, shape) => {
    expect(await read(shape)).toMatchObject({ kind });
  });
});

describe('readElf, the system', () => {
  it.each<[string, ElfShape]>([
    ['linux', { type: 2 }],
    ['linux', { type: 2, osAbi: 3, notes: { GNU: [0, 3, 2, 0], Go: [1] } }],
    ['freebsd', { type: 2, osAbi: 9 }],
    ['freebsd', { type: 2, notes: { FreeBSD: [1400097] } }],
    ['freebsd', { type: 2, osAbi: 9, interpreter: '/libexec/ld-elf.so.1', notes: { FreeBSD: [1400097] } }],
    ['netbsd', { type: 2, interpreter: '/libexec/ld.elf_so', notes: { NetBSD: [999] } }],
    ['openbsd', { type: 2, interpreter: '/usr/libexec/ld.so', notes: { OpenBSD: [0] } }],
    ['dragonfly', { type: 2, interpreter: '/usr/libexec/ld-elf.so.2' }],
    ['solaris', { type: 2, osAbi: 6, interpreter: '/lib/amd64/ld.so.1' }],
    ['hurd', { type: 2, notes: { GNU: [1, 0, 0, 0] } }],
    ['a GNU system numbered 7', { type: 2, notes: { GNU: [7, 0, 0, 0] } }],
    ['a system numbered 97', { type: 2, osAbi: 97 }],
  ])('is %s for %j', async (os, shape) => {
    for (const form of FORMS) expect(await read({ ...shape, ...form })).toMatchObject({ os });
  });

  it('takes a file that names two systems for one that makes no sense', async () => {
    expect(await read({ ...GLIBC, osAbi: 9 })).toMatchObject({
      what: 'an ELF file that says that it is for freebsd and for linux',
    });
  });
});

describe('readElf, the processor', () => {
  it.each<[string, ElfShape, Partial<Executable>]>([
    ['x86_64', { machine: 62 }, { class: 64, order: 'little' }],
    ['x86_64', { machine: 62, bits: 32 }, { class: 32 }],
    ['i386', { machine: 3, bits: 32 }, { class: 32 }],
    ['aarch64', { machine: 183, bigEndian: true }, { order: 'big' }],
    ['arm', { machine: 40, bits: 32, flags: 0x5000400 }, { abi: 'hard-float' }],
    ['arm', { machine: 40, bits: 32, flags: 0x5000200 }, { abi: 'soft-float' }],
    ['arm', { machine: 40, bits: 32, flags: 0x5000000 }, { abi: undefined }],
    ['powerpc64', { machine: 21, flags: 2 }, { abi: 'ELFv2' }],
    ['powerpc64', { machine: 21, flags: 1, bigEndian: true }, { abi: 'ELFv1', order: 'big' }],
    ['riscv64', { machine: 243, flags: 5 }, { abi: 'double-float' }],
    ['riscv32', { machine: 243, bits: 32 }, { abi: 'soft-float' }],
    ['loongarch64', { machine: 258, flags: 0x43 }, { abi: 'double-float' }],
    ['mips', { machine: 8, bits: 32, flags: 0x90001000 }, { abi: 'release 6' }],
    ['mips64', { machine: 8, flags: 0x80000000 }, { abi: 'before release 6' }],
    ['s390x', { machine: 22, bigEndian: true }, { order: 'big' }],
    ['machine 4660', { machine: 0x1234 }, {}],
  ])('is %s for %j', async (cpu, shape, expected) => {
    expect(await read({ type: 2, ...shape })).toMatchObject({ cpu, ...expected });
  });
});
