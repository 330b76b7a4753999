import { describe, expect, it } from '@jest/globals';
import { findTargetNeeds, targetNeeds } from '../../../src/contract/executable/targets.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleContract } from '../../support/sample-contract.js';

/** What rustc has host tools for, tier 1 and 2, and what else people ship for (rustc --print target-list). */
const TARGETS: Readonly<Record<string, string>> = {
  'aarch64-apple-darwin': 'Mach-O darwin aarch64 64 little /usr/lib/dyld',
  'x86_64-apple-darwin': 'Mach-O darwin x86_64 64 little /usr/lib/dyld',
  'i686-pc-windows-msvc': 'PE windows i386 32 little msvc',
  'x86_64-pc-windows-msvc': 'PE windows x86_64 64 little msvc',
  'aarch64-pc-windows-msvc': 'PE windows aarch64 64 little msvc',
  'x86_64-pc-windows-gnu': 'PE windows x86_64 64 little mingw',
  'i686-pc-windows-gnu': 'PE windows i386 32 little mingw',
  'aarch64-pc-windows-gnullvm': 'PE windows aarch64 64 little mingw',
  'x86_64-unknown-linux-gnu': 'ELF linux x86_64 64 little /lib64/ld-linux-x86-64.so.2',
  'x86_64-unknown-linux-gnux32': 'ELF linux x86_64 32 little /libx32/ld-linux-x32.so.2',
  'i686-unknown-linux-gnu': 'ELF linux i386 32 little /lib/ld-linux.so.2',
  'aarch64-unknown-linux-gnu': 'ELF linux aarch64 64 little /lib/ld-linux-aarch64.so.1',
  'aarch64_be-unknown-linux-gnu': 'ELF linux aarch64 64 big /lib/ld-linux-aarch64_be.so.1',
  'arm-unknown-linux-gnueabi': 'ELF linux arm 32 little soft-float /lib/ld-linux.so.3',
  'arm-unknown-linux-gnueabihf': 'ELF linux arm 32 little hard-float /lib/ld-linux-armhf.so.3',
  'armv7-unknown-linux-gnueabihf': 'ELF linux arm 32 little hard-float /lib/ld-linux-armhf.so.3',
  'loongarch64-unknown-linux-gnu': 'ELF linux loongarch64 64 little double-float /lib64/ld-linux-loongarch-lp64d.so.1',
  'powerpc-unknown-linux-gnu': 'ELF linux powerpc 32 big /lib/ld.so.1',
  'powerpc64-unknown-linux-gnu': 'ELF linux powerpc64 64 big ELFv1 /lib64/ld64.so.1',
  'powerpc64-unknown-linux-musl': 'ELF linux powerpc64 64 big ELFv2 /lib/ld-musl-powerpc64.so.1',
  'powerpc64le-unknown-linux-gnu': 'ELF linux powerpc64 64 little ELFv2 /lib64/ld64.so.2',
  'riscv64gc-unknown-linux-gnu': 'ELF linux riscv64 64 little double-float /lib/ld-linux-riscv64-lp64d.so.1',
  's390x-unknown-linux-gnu': 'ELF linux s390x 64 big /lib/ld64.so.1',
  'x86_64-unknown-linux-musl': 'ELF linux x86_64 64 little /lib/ld-musl-x86_64.so.1',
  'i686-unknown-linux-musl': 'ELF linux i386 32 little /lib/ld-musl-i386.so.1',
  'aarch64-unknown-linux-musl': 'ELF linux aarch64 64 little /lib/ld-musl-aarch64.so.1',
  'armv7-unknown-linux-musleabihf': 'ELF linux arm 32 little hard-float /lib/ld-musl-armhf.so.1',
  'mips-unknown-linux-musl': 'ELF linux mips 32 big before release 6 /lib/ld-musl-mips-sf.so.1',
  'aarch64-unknown-linux-ohos': 'ELF linux aarch64 64 little /lib/ld-musl-aarch64.so.1',
  'aarch64-linux-android': 'ELF android aarch64 64 little /system/bin/linker64',
  'armv7-linux-androideabi': 'ELF android arm 32 little soft-float /system/bin/linker',
  'x86_64-unknown-freebsd': 'ELF freebsd x86_64 64 little /libexec/ld-elf.so.1',
  'x86_64-unknown-netbsd': 'ELF netbsd x86_64 64 little /libexec/ld.elf_so /usr/libexec/ld.elf_so',
  'x86_64-unknown-illumos': 'ELF solaris x86_64 64 little /lib/amd64/ld.so.1 /usr/lib/amd64/ld.so.1 /lib/64/ld.so.1',
};

describe('findTargetNeeds', () => {
  it.each(Object.entries(TARGETS))('knows %s', (target, said) => {
    const { format, os, cpu, class: bits, order, abi, libcs, loaders } = targetNeeds(target);
    const runtime = format === 'PE' ? [libcs[0]] : loaders;
    expect([format, os, cpu, bits, order, ...(abi === undefined ? [] : [abi]), ...runtime].join(' ')).toBe(said);
  });

  it('knows every target of the contract', () => {
    for (const { target } of sampleContract().platforms) expect(findTargetNeeds(target)).toBeDefined();
  });

  it('lets a target of Linux be linked to its own libc, or to none', () => {
    expect(targetNeeds('x86_64-unknown-linux-gnu').libcs).toEqual(['glibc', 'none']);
    expect(targetNeeds('x86_64-unknown-linux-musl').libcs).toEqual(['musl', 'none']);
  });

  it.each([
    'wasm32-wasip1',
    'thumbv7em-none-eabihf',
    'x86_64-linux-gnu',
    'x86_64-unknown-linux',
    'sh4-unknown-linux-gnu',
    'aarch64-unknown-linux-gnux32',
    'x86_64-unknown-fuchsia',
    'constructor-unknown-linux-gnu',
    'x86_64-constructor',
    'x86_64',
    '',
  ])('knows nothing of %j, and refuses it', (target) => {
    expect(findTargetNeeds(target)).toBeUndefined();
    expect(expectCode(() => targetNeeds(target), 'TARGET_UNSUPPORTED').place).toBe('target');
  });
});
