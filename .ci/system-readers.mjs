/** What the tools of the system say of a binary, to hold against what is read from it here: readelf and llvm-objdump. */
import { answerOf } from './machines/start.mjs';

const CPUS = { 'Advanced Micro Devices X86-64': 'x86_64', 'Intel 80386': 'i386', AArch64: 'aarch64' };
const KINDS = { REL: ['object file'], EXEC: ['program'], DYN: ['program', 'shared library'], CORE: ['core dump'] };

/** What readelf says of an ELF file, in the words of `contract/executable`. */
export function byReadelf(path) {
  const all = said('readelf', '-hldV', '--wide', path);
  const field = (name) => new RegExp(`^ *${name}: +(.+)$`, 'm').exec(all)?.[1].trim();
  const versions = [...all.matchAll(/Name: GLIBC_([0-9.]+) +Flags: none/g)].map(([, version]) => version);
  const minimum = highestOf(versions);
  const loader = /Requesting program interpreter: ([^\]]+)\]/.exec(all)?.[1];
  const isUnclear = /Name: GLIBC_(?:PRIVATE|ABI_(?!DT_RELR))/.test(all);
  const relr = / \(RELR\)/.test(all) ? '2.36' : undefined;
  return {
    kinds: KINDS[field('Type').split(' ')[0]] ?? [],
    cpu: CPUS[field('Machine')] ?? field('Machine'),
    class: field('Class') === 'ELF64' ? 64 : 32,
    order: field('Data').includes('little') ? 'little' : 'big',
    loader,
    isProgram: / PIE\b/.test(all) || field('Type').startsWith('EXEC'),
    minimum: isUnclear ? undefined : highestOf([minimum, relr].filter(Boolean)),
    libc: libcOf({ loader, isGlibc: minimum !== undefined || isUnclear, needs: / \(NEEDED\)/.test(all) }),
  };
}

/** Undefined of a file that needs libraries, and does not say whose. */
function libcOf({ loader, isGlibc, needs }) {
  if (loader?.includes('ld-musl')) return 'musl';
  if (isGlibc || loader) return 'glibc';
  return needs ? undefined : 'none';
}

/** The oldest macOS that a thin Mach-O file runs on, as its load commands say. */
export function minimumMacos(path) {
  const commands = said('llvm-objdump', '--macho', '--private-headers', path);
  const [, minimum] =
    /cmd LC_BUILD_VERSION\n[\s\S]*?minos ([0-9.]+)/.exec(commands) ??
    /cmd LC_VERSION_MIN_MACOSX\n[\s\S]*?version ([0-9.]+)/.exec(commands) ??
    [];
  return minimum;
}

/** The highest of some versions; undefined of none. */
export function highestOf(versions) {
  return versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}

function said(program, ...args) {
  return answerOf(program, args, { env: { ...process.env, LC_ALL: 'C' } });
}
