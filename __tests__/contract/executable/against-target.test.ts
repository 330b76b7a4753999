import { describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../../scripts/small-program.mjs';
import { readBinaries, requireGlibcAtMost, requireStated } from '../../../src/contract/executable/against-target.js';
import { expectCode } from '../../support/expect-code.js';
import { CPU, elf, fat, macho, pe } from '../../support/program-files.js';
import { sourceOf } from './sources.js';

const GNU = 'x86_64-unknown-linux-gnu';
const MUSL = 'x86_64-unknown-linux-musl';
const FREEBSD = 'x86_64-unknown-freebsd';
const MSVC = 'x86_64-pc-windows-msvc';
const MINGW = 'x86_64-pc-windows-gnu';
const [MAC, MAC_INTEL] = ['aarch64-apple-darwin', 'x86_64-apple-darwin'];
const ANDROID = 'aarch64-linux-android';

const read = async (target: string, ...files: Buffer[]) =>
  readBinaries(
    files.map((bytes, at) => ({ name: `file ${at}`, place: `place ${at}`, bytes: sourceOf(bytes) })),
    target,
  );

const glibc = (version = 'GLIBC_2.34', interpreter = '/lib64/ld-linux-x86-64.so.2') =>
  elf({ interpreter, needed: ['libc.so.6'], versions: { 'libc.so.6': [version] } });
const musl = elf({ interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'] });
const static64 = elf({ type: 2 });
const freebsd = elf({ type: 2, osAbi: 9, interpreter: '/libexec/ld-elf.so.1', notes: { FreeBSD: [1400097] } });
const android = elf({
  machine: 183,
  interpreter: '/system/bin/linker64',
  needed: ['libc.so'],
  notes: { Android: [24] },
});
const macos = [0x32, 1, 0x0b0000, 0, 0];
const intel = macho([macos]);
const arm = macho([macos], { cpu: CPU.arm64 });

describe('readBinaries', () => {
  it.each<[string, string, Buffer, object | undefined]>([
    ['a glibc program', GNU, glibc(), { libc: 'glibc', minimum: '2.34' }],
    ['a static program', GNU, static64, { libc: 'none' }],
    ['a musl program', MUSL, musl, { libc: 'musl' }],
    ['a static program', MUSL, static64, { libc: 'none' }],
    ['a static program that may lie anywhere', MUSL, elf({}), { libc: 'none' }],
    ['an x32 program', `${GNU}x32`, elf({ bits: 32, machine: 62, type: 2 }), { libc: 'none' }],
    [
      'an ARM program that does not say how it passes floats',
      'armv7-unknown-linux-gnueabihf',
      elf({ bits: 32, machine: 40, type: 2 }),
      { libc: 'none' },
    ],
    ['a FreeBSD program', FREEBSD, freebsd, undefined],
    ['a static FreeBSD program', FREEBSD, elf({ type: 2, osAbi: 9 }), undefined],
    ['an Android program', ANDROID, android, undefined],
    ['a Mach-O program', MAC, arm, { macos: '11.0' }],
    ['a universal program', MAC_INTEL, fat([arm, macho([[0x24, 0x0a0c00, 0]])]), { macos: '10.12' }],
    ['a Windows program', MSVC, pe(), undefined],
    ['a program of MSVC', MSVC, pe({ imports: ['VCRUNTIME140.dll'] }), undefined],
    ['a program of MinGW', MINGW, pe({ imports: ['msvcrt.dll'] }), undefined],
  ])('takes %s for %s', async (_, target, bytes, requires) => {
    expect((await read(target, bytes)).requires).toEqual(requires);
  });

  const all: [string, Buffer, string[]][] = [
    ['an empty file', Buffer.alloc(0), []],
    ['a script', Buffer.from('#! /bin/sh\n'), []],
    ['a text', Buffer.from('hello'), []],
    ['a glibc program', glibc(), [GNU]],
    ['a musl program', musl, [MUSL]],
    ['a static program', static64, [GNU, MUSL]],
    ['an i386 program', elf({ bits: 32, type: 2 }), []],
    ['an x32 program', elf({ bits: 32, machine: 62, type: 2 }), []],
    ['a big-endian program', elf({ bigEndian: true, type: 2 }), []],
    ['an arm64 program', elf({ machine: 183, type: 2 }), []],
    ['a FreeBSD program', freebsd, [FREEBSD]],
    ['an Android program', android, [ANDROID]],
    ['a shared library', elf({ pie: false, needed: ['libc.so.6'] }), []],
    ['an object file', elf({ type: 1 }), []],
    ['a loader of the Nix store', glibc('GLIBC_2.34', '/nix/store/abc-glibc-2.40/lib/ld-linux-x86-64.so.2'), []],
    ['a loader of another place', elf({ ...{ interpreter: '/opt/lib/ld-musl-x86_64.so.1' } }), []],
    ['a Mach-O program for Intel', intel, [MAC_INTEL]],
    ['a Mach-O program for ARM', arm, [MAC]],
    ['both', fat([intel, arm]), [MAC, MAC_INTEL]],
    ['one for iOS', macho([[0x32, 2, 0x0b0000, 0, 0]], { cpu: CPU.arm64 }), []],
    ['one without a system', macho([], { cpu: CPU.arm64 }), []],
    ['one without a loader', macho([macos], { cpu: CPU.arm64, loader: '' }), []],
    ['a library of macOS', macho([macos], { cpu: CPU.arm64, type: 6 }), []],
    ['one of arm64e', macho([macos], { cpu: CPU.arm64, subtype: 2 }), []],
    ['a Windows program', pe(), [MSVC, MINGW]],
    ['one of MSVC', pe({ imports: ['VCRUNTIME140.dll'] }), [MSVC]],
    ['one of MinGW', pe({ imports: ['msvcrt.dll'] }), [MINGW]],
    ['one of Cygwin', pe({ imports: ['cygwin1.dll'] }), []],
    ['one for Windows on i386', pe({ machine: 0x14c, bits: 32 }), []],
    ['a DLL', pe({ characteristics: 0x2022 }), []],
    ['a driver', pe({ subsystem: 1 }), []],
  ];
  const targets = [GNU, MUSL, FREEBSD, MSVC, MINGW, MAC, MAC_INTEL, ANDROID];
  it.each(all)('takes %s for its own targets alone, and names both sides to the others', async (_, bytes, own) => {
    for (const target of targets.filter((each) => own.includes(each))) await read(target, bytes);
    for (const target of targets.filter((each) => !own.includes(each))) {
      const refusal = await expectCode(() => read(target, static64Of(target), bytes), 'BINARY_MISMATCH');
      expect(refusal.message).toMatch(
        new RegExp(`^file 1 (?:is|asks for) .+; the target ${target} needs a .+ program for`),
      );
      expect(refusal.place).toBe('place 1');
    }
  });

  /** A first binary that is right, so that the second is the one that is refused. */
  function static64Of(target: string): Buffer {
    if (target === FREEBSD) return freebsd;
    if (target === ANDROID) return android;
    return smallProgram(target, '');
  }

  it('says it in words that people use', async () => {
    const { message } = await expectCode(() => read(GNU, elf({ machine: 183, type: 2 })), 'BINARY_MISMATCH');
    expect(message).toBe(
      `file 0 is a 64-bit aarch64 ELF program for linux with no libc; the target ${GNU} needs a 64-bit x86_64 ELF program for linux with glibc or no libc`,
    );
    const nix = glibc('GLIBC_2.34', '/nix/store/abc/lib/ld-linux-x86-64.so.2');
    const refusal = await expectCode(() => read(GNU, nix), 'BINARY_MISMATCH');
    expect(refusal.message).toContain('asks for the loader /nix/store/abc/lib/ld-linux-x86-64.so.2');
    expect(refusal.hint).toContain('patchelf');
  });

  it('refuses hard-float code for a soft-float target, and the reverse', async () => {
    const of = (flags: number) => elf({ bits: 32, machine: 40, type: 2, flags });
    await expectCode(() => read('arm-unknown-linux-gnueabi', of(0x400)), 'BINARY_MISMATCH');
    await expectCode(() => read('arm-unknown-linux-gnueabihf', of(0x200)), 'BINARY_MISMATCH');
  });

  it('takes what all binaries need together, and what of one is not understood', async () => {
    const needs = await read(GNU, glibc('GLIBC_2.17'), static64, glibc('GLIBC_2.38'));
    expect(needs).toEqual({ requires: { libc: 'glibc', minimum: '2.38' }, unclear: undefined });
    const unclear = await read(GNU, glibc('GLIBC_2.17'), glibc('GLIBC_ABI_NEW'));
    expect(unclear).toEqual({ requires: { libc: 'glibc' }, unclear: 'GLIBC_ABI_NEW' });
  });

  it('refuses a target that nothing is known of', async () => {
    await expectCode(() => read('wasm32-wasip1', static64), 'TARGET_UNSUPPORTED');
  });
});

describe('requireStated', () => {
  it('refuses what is not what was read', () => {
    const read = { requires: { libc: 'glibc', minimum: '2.34' }, unclear: undefined } as const;
    expect(requireStated({ libc: 'glibc', minimum: '2.34' }, read, 'x')).toBeUndefined();
    for (const stated of [
      undefined,
      { libc: 'none' },
      { libc: 'glibc' },
      { libc: 'glibc', minimum: '2.17' },
    ] as const) {
      const { message } = expectCode(() => requireStated(stated, read, 'x'), 'MANIFEST_MISMATCH');
      expect(message).toContain('read from the binaries is glibc 2.34');
    }
  });
});

describe('requireGlibcAtMost', () => {
  const at = (most: string | undefined, needs: Parameters<typeof requireGlibcAtMost>[1]) => () =>
    requireGlibcAtMost({ glibc_max: most }, needs, GNU, 'target');
  const needing = (minimum: string) => ({ requires: { libc: 'glibc', minimum }, unclear: undefined }) as const;

  it('takes what needs no more, and whatever has no glibc', () => {
    for (const minimum of ['2.17', '2.9', '2.28']) expect(at('2.28', needing(minimum))()).toBeUndefined();
    expect(at(undefined, needing('2.99'))()).toBeUndefined();
    for (const requires of [{ libc: 'none' }, { libc: 'musl' }, { macos: '11.0' }, undefined] as const)
      expect(at('2.28', { requires, unclear: undefined })()).toBeUndefined();
  });

  it('refuses what needs more, with both versions, and what nobody can tell', () => {
    const { message } = expectCode(at('2.28', needing('2.34')), 'GLIBC_TOO_NEW');
    expect(message).toBe(`${GNU} needs glibc 2.34, the contract's glibc_max is 2.28`);
    for (const unclear of ['GLIBC_PRIVATE', undefined])
      expectCode(at('2.99', { requires: { libc: 'glibc' }, unclear }), 'GLIBC_TOO_NEW');
  });
});
