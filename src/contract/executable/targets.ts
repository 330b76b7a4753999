/**
 * What a program of a Rust target must be: the one table from target triples to formats, systems, processors, C libraries and
 * loaders. A triple is CPU-VENDOR-SYSTEM or, for Android, CPU-SYSTEM; both parts have a table, and a triple of which one part
 * has no row is none that anything is known of.
 *
 * Sources: `rustc --print target-list` and the specifications of its targets; loaders of glibc from its ABI list
 * (sourceware.org/glibc/wiki/ABIList), of musl from its `configure` (`LDSO_PATHNAME`), of the others from their systems.
 */
import { refuse } from '../errors.js';
import { hintForTarget } from '../identity/target-names.js';
import type { Format, Libc, Machine } from './executable.js';

export interface TargetNeeds extends Machine {
  readonly format: Format;
  readonly os: string;
  /** The libcs that it may be linked to. */
  readonly libcs: readonly Libc[];
  /** The paths where hosts of this target have the loader. */
  readonly loaders: readonly string[];
}

interface Cpu extends Machine {
  /** Its loaders on Linux, where it has other than the machine's and by the libc. */
  readonly glibc: readonly string[];
  readonly musl: readonly string[];
}

function cpu(name: string, bits: 32 | 64, glibc: string, musl: string, more: Partial<Machine> = {}): Cpu {
  return {
    cpu: name,
    class: bits,
    order: 'little',
    abi: undefined,
    ...more,
    glibc: [glibc],
    musl: [`/lib/ld-musl-${musl}.so.1`],
  };
}

const BIG = { order: 'big' } as const;
const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', { abi: 'double-float' });
const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', { abi: 'soft-float' });
const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', { abi: 'hard-float' });
const OLD_MIPS = { abi: 'before release 6' } as const;
const NEW_MIPS = { abi: 'release 6' } as const;
const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');

/** By the first part of a triple. */
const CPUS: Readonly<Record<string, Cpu>> = {
  x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
  i386: X86,
  i586: X86,
  i686: X86,
  aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
  aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
  loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', { abi: 'double-float' }),
  riscv64gc: RISCV64,
  riscv64a23: RISCV64,
  riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', { abi: 'double-float' }),
  s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
  powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
  powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
  powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', { abi: 'ELFv2' }),
  sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
  sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
  mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', { ...BIG, ...OLD_MIPS }),
  mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
  mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', { ...BIG, ...OLD_MIPS }),
  mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
  mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', { ...BIG, ...NEW_MIPS }),
  mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
  mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', { ...BIG, ...NEW_MIPS }),
  mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
  m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
  riscv64: RISCV64,
  // Slices of macOS that other processors of their kind do not run.
  arm64e: cpu('arm64e', 64, '', ''),
  x86_64h: cpu('x86_64h', 64, '', ''),
};
/** How their programs pass floats is said by the system: `gnueabihf`. */
const ARMS = ['arm', 'armv4t', 'armv5te', 'armv6', 'armv7', 'thumbv7a', 'thumbv7neon'];

/** What a system adds to a processor. */
type Needs = Pick<TargetNeeds, 'format' | 'os' | 'libcs' | 'loaders'>;

/** On Linux a static program needs no libc, whichever target it was built for. */
const GLIBC = (of: Cpu): Needs => ({ format: 'ELF', os: 'linux', libcs: ['glibc', 'none'], loaders: of.glibc });
const MUSL = (of: Cpu): Needs => ({ format: 'ELF', os: 'linux', libcs: ['musl', 'none'], loaders: of.musl });
const UCLIBC: Needs = { format: 'ELF', os: 'linux', libcs: ['uclibc', 'none'], loaders: ['/lib/ld-uClibc.so.0'] };
const unix = (os: string, ...loaders: string[]): Needs => ({ format: 'ELF', os, libcs: ['system', 'none'], loaders });
const windows = (libc: Libc): Needs => ({ format: 'PE', os: 'windows', libcs: [libc, 'none'], loaders: [] });
const DARWIN: Needs = { format: 'Mach-O', os: 'darwin', libcs: ['system'], loaders: ['/usr/lib/dyld'] };
const ANDROID = (of: Cpu): Needs => ({
  format: 'ELF',
  os: 'android',
  libcs: ['bionic', 'none'],
  loaders: [of.class === 64 ? '/system/bin/linker64' : '/system/bin/linker'],
});

/** By the rest of a triple. */
const SYSTEMS: Readonly<Record<string, Needs | ((of: Cpu) => Needs)>> = {
  'unknown-linux-gnu': GLIBC,
  'unknown-linux-gnueabi': GLIBC,
  'unknown-linux-gnueabihf': GLIBC,
  'unknown-linux-gnuabi64': GLIBC,
  'unknown-linux-gnux32': GLIBC,
  'unknown-linux-musl': MUSL,
  'unknown-linux-musleabi': MUSL,
  'unknown-linux-musleabihf': MUSL,
  'unknown-linux-muslabi64': MUSL,
  // OpenHarmony has musl under its own name.
  'unknown-linux-ohos': MUSL,
  'unknown-linux-uclibc': UCLIBC,
  'unknown-linux-uclibceabi': UCLIBC,
  'unknown-linux-uclibceabihf': UCLIBC,
  'linux-android': ANDROID,
  'linux-androideabi': ANDROID,
  'apple-darwin': DARWIN,
  'pc-windows-msvc': windows('msvc'),
  'win7-windows-msvc': windows('msvc'),
  'uwp-windows-msvc': windows('msvc'),
  'pc-windows-gnu': windows('mingw'),
  'pc-windows-gnullvm': windows('mingw'),
  'win7-windows-gnu': windows('mingw'),
  'uwp-windows-gnu': windows('mingw'),
  'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
  'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
  'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
  'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
  'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
  'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
  'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1'),
};

/** What a program of a target must be; undefined for a target that nothing is known of. */
export function findTargetNeeds(target: string): TargetNeeds | undefined {
  const dash = target.indexOf('-');
  const [first, rest] = [target.slice(0, dash), target.slice(dash + 1)];
  const of = cpuOf(first, rest);
  const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : undefined;
  if (!of || !system) return undefined;
  const { glibc: _, musl: __, ...machine } = of;
  return { ...machine, ...(typeof system === 'function' ? system(of) : system) };
}

/**
 * What a program of a target must be. A target that cannot be judged is refused, since any bytes would pass for it
 * (TARGET_UNSUPPORTED).
 */
export function targetNeeds(target: string): TargetNeeds {
  return (
    findTargetNeeds(target) ??
    refuse(
      'TARGET_UNSUPPORTED',
      `nothing is known of what a program for ${target} must be`,
      'target',
      hintForTarget(target),
    )
  );
}

function cpuOf(first: string, rest: string): Cpu | undefined {
  if (rest.endsWith('-gnux32')) return first === 'x86_64' ? X32 : undefined;
  if (ARMS.includes(first)) return rest.endsWith('hf') || rest === 'unknown-freebsd' ? HARD_ARM : SOFT_ARM;
  const of = Object.hasOwn(CPUS, first) ? CPUS[first] : undefined;
  if (of && first === 'powerpc64') return { ...of, abi: rest === 'unknown-linux-gnu' ? 'ELFv1' : 'ELFv2' };
  return of;
}
