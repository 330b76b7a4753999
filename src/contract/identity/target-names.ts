/**
 * The targets of `rustc --print target-list` (1.95.0) that `contract/executable/targets.ts` has rows for: what a name is held
 * against where the compiler of a build is not at hand, and what a misspelt one probably means.
 */
import { nearestOf } from '../text/nearest.js';

/** By the rest of a triple, its first parts. */
const FIRST_PARTS: Readonly<Record<string, string>> = {
  'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
  'linux-android': 'aarch64 i686 riscv64 x86_64',
  'linux-androideabi': 'arm armv7 thumbv7neon',
  'pc-solaris': 'x86_64',
  'pc-windows-gnu': 'i686 x86_64',
  'pc-windows-gnullvm': 'aarch64 i686 x86_64',
  'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
  'sun-solaris': 'sparcv9',
  'unknown-dragonfly': 'x86_64',
  'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
  'unknown-illumos': 'aarch64 x86_64',
  'unknown-linux-gnu':
    'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
  'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
  'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
  'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
  'unknown-linux-gnux32': 'x86_64',
  'unknown-linux-musl':
    'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
  'unknown-linux-muslabi64': 'mips64 mips64el',
  'unknown-linux-musleabi': 'arm armv5te armv7',
  'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
  'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
  'unknown-linux-uclibc': 'mips mipsel',
  'unknown-linux-uclibceabi': 'armv5te armv7',
  'unknown-linux-uclibceabihf': 'armv7',
  'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
  'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
  'uwp-windows-gnu': 'i686 x86_64',
  'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
  'win7-windows-gnu': 'i686 x86_64',
  'win7-windows-msvc': 'i686 x86_64',
};

export const TARGET_NAMES: readonly string[] = Object.entries(FIRST_PARTS).flatMap(([rest, cpus]) =>
  cpus.split(' ').map((cpu) => `${cpu}-${rest}`),
);

/** How others call processors and systems, as names of Linux distributions, compilers and Node.js have them. */
const CPU_NAMES: Readonly<Record<string, string>> = { amd64: 'x86_64', x64: 'x86_64', arm64: 'aarch64', i386: 'i686' };
const VENDORS = ['unknown', 'pc', 'apple'];

/** The target that a name probably means: one without a vendor, with another name of the processor, or misspelt. */
export function nearestTarget(name: string, names: readonly string[] = TARGET_NAMES): string | undefined {
  const [first = '', ...rest] = name.toLowerCase().split('-');
  const cpu = CPU_NAMES[first] ?? first;
  const spelt = [cpu, ...rest].join('-');
  const system = rest.join('-').replace(/^macos$/, 'darwin');
  const meant = [spelt, ...VENDORS.map((vendor) => `${cpu}-${vendor}-${system}`)];
  return meant.find((each) => names.includes(each)) ?? nearestOf(spelt, names);
}

/** What to do about a name that is no target. */
export function hintForTarget(name: string, names?: readonly string[]): string | undefined {
  const nearest = nearestTarget(name, names);
  return nearest === undefined || nearest === name ? undefined : `Did you mean ${nearest}?`;
}
