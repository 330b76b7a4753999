/**
 * What a Mach-O file is, and the oldest macOS that it runs on (mach-o/loader.h, mach-o/fat.h).
 *
 *   thin: feedface or feedfacf in the byte order of the machine, cputype, cpusubtype, filetype, then load commands
 *         { command, size, ... }
 *           LC_SEGMENT (1), LC_SEGMENT_64 (0x19): where in the file it is, and how large
 *           LC_LOAD_DYLINKER (0xe): path
 *           LC_BUILD_VERSION (0x32): platform, minos         LC_VERSION_MIN_MACOSX (0x24) and its likes: version
 *   fat:  cafebabe or cafebabf, big-endian: a count, then for each slice cputype, cpusubtype, offset, size
 *
 * Versions are xxxx.yy.zz in the bytes of a 32-bit number. Of a fat file, the slice of one processor is read.
 */
import {
  type ByteOrder,
  type ByteSource,
  MalformedFile,
  type Numbers,
  numbersOf,
  partOf,
  readExactly,
  textOf,
} from './byte-source.js';
import type { Executable, NoExecutable, Slice } from './executable.js';

/** A Java class also begins with cafebabe; its version stands where the count is, and is higher. */
const MAX_SLICES = 16;
const MAX_COMMANDS = 64 * 1024;

const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN: Readonly<Record<number, { readonly order: ByteOrder; readonly class: 32 | 64 }>> = {
  4277009102: { order: 'big', class: 32 },
  4277009103: { order: 'big', class: 64 },
  3472551422: { order: 'little', class: 32 },
  3489328638: { order: 'little', class: 64 },
};

const PLATFORMS: Readonly<Record<number, string>> = {
  1: 'darwin',
  2: 'ios',
  3: 'tvos',
  4: 'watchos',
  6: 'mac catalyst',
  7: 'the simulator of ios',
  8: 'the simulator of tvos',
  9: 'the simulator of watchos',
  11: 'visionos',
};
const MINIMUM_COMMANDS: Readonly<Record<number, string>> = { 36: 'darwin', 37: 'ios', 47: 'tvos', 48: 'watchos' };
const FILE_TYPES: Readonly<Record<number, string>> = {
  1: 'object file',
  2: 'program',
  4: 'core dump',
  6: 'shared library',
  8: 'bundle',
};

/** By cputype; where a subtype has programs of its own, they are another processor's. */
const CPUS: Readonly<Record<number, string>> = {
  7: 'i386',
  12: 'arm',
  18: 'powerpc',
  16777223: 'x86_64',
  16777228: 'aarch64',
  16777234: 'powerpc64',
  33554444: 'arm64_32',
};
const SUBTYPES: Readonly<Record<string, string>> = { 'x86_64 8': 'x86_64h', 'aarch64 2': 'arm64e' };

export function isMacho(head: Buffer): boolean {
  if (head.length < 8) return false;
  const magic = head.readUInt32BE(0);
  return magic in THIN || ((magic === FAT || magic === FAT_64) && head.readUInt32BE(4) <= MAX_SLICES);
}

/** Throws MalformedFile. */
export async function readMacho(source: ByteSource, wanted: Slice): Promise<Executable | NoExecutable> {
  const head = await readExactly(source, 0, 8);
  const magic = head.readUInt32BE(0);
  if (magic !== FAT && magic !== FAT_64) return readThin(source);
  const slices = await readSlices(source, head.readUInt32BE(4), magic === FAT_64);
  const slice = slices.find(({ cpu }) => cpu === wanted.cpu);
  if (!slice) {
    const names = slices.map(({ cpu }) => cpu).join(', ') || 'none';
    return { format: undefined, what: `a universal Mach-O file without a slice for ${wanted.cpu}; it has ${names}` };
  }
  const thin = await readThin(partOf(source, slice.start, slice.size));
  if (thin.cpu !== slice.cpu) throw new MalformedFile(`calls a slice for ${thin.cpu} one for ${slice.cpu}`);
  return thin;
}

interface FatSlice {
  readonly cpu: string;
  readonly start: number;
  readonly size: number;
}

async function readSlices(source: ByteSource, count: number, isWide: boolean): Promise<FatSlice[]> {
  const { u32, u64 } = numbersOf('big');
  const size = isWide ? 32 : 20;
  const table = await readExactly(source, 8, count * size);
  const slices = Array.from({ length: count }, (_, index) => {
    const at = index * size;
    const place = isWide ? [u64(table, at + 8), u64(table, at + 16)] : [u32(table, at + 8), u32(table, at + 12)];
    const [start = 0, length = 0] = place;
    return { cpu: cpuOf(u32(table, at), u32(table, at + 4)), start, size: length };
  });
  if (new Set(slices.map(({ cpu }) => cpu)).size < count) throw new MalformedFile('has two slices for one processor');
  return slices;
}

function cpuOf(type: number, subtype: number): string {
  const cpu = CPUS[type] ?? `machine ${type}`;
  // The upper byte is of capabilities.
  return SUBTYPES[`${cpu} ${subtype & 0xff_ffff}`] ?? cpu;
}

/** What the load commands say. */
interface Commands {
  loader: string | undefined;
  /** Each system with the highest version that is asked of it. */
  readonly systems: Map<string, number>;
}

async function readThin(source: ByteSource): Promise<Executable> {
  const magic = await readExactly(source, 0, 4);
  const shape = THIN[magic.readUInt32BE(0)];
  if (!shape) throw new MalformedFile('has a slice that is none');
  const { order, class: bits } = shape;
  const numbers = numbersOf(order);
  const header = await readExactly(source, 0, bits === 64 ? 32 : 28);
  const size = numbers.u32(header, 20);
  if (size > MAX_COMMANDS) throw new MalformedFile('has more load commands than any program');
  const commands = await readExactly(source, header.length, size);
  const { loader, systems } = readCommands(commands, numbers.u32(header, 16), numbers, source.size);
  // A program that also runs as another system's names both.
  const [os] = systems.has('darwin') ? ['darwin'] : systems.keys();
  const minimum = systems.get('darwin');
  return {
    format: 'Mach-O',
    kind: FILE_TYPES[numbers.u32(header, 12)] ?? 'file of another type',
    os,
    cpu: cpuOf(numbers.u32(header, 4), numbers.u32(header, 8)),
    class: bits,
    order,
    abi: undefined,
    libc: 'system',
    loader,
    requires: minimum === undefined ? undefined : { macos: formatVersion(minimum) },
    unclear: undefined,
  };
}

function readCommands(bytes: Buffer, count: number, numbers: Numbers, fileSize: number): Commands {
  const { u32 } = numbers;
  const found: Commands = { loader: undefined, systems: new Map() };
  const asks = (system: string, version: number): void => {
    found.systems.set(system, Math.max(found.systems.get(system) ?? 0, version));
  };
  for (let at = 0, left = count; left > 0; left--) {
    const [command, length] = [u32(bytes, at), u32(bytes, at + 4)];
    if (length < 8 || at + length > bytes.length) throw new MalformedFile('has a load command of no size');
    const body = bytes.subarray(at, at + length);
    const system = MINIMUM_COMMANDS[command];
    if (system !== undefined) asks(system, u32(body, 8));
    if (command === 0x32) asks(PLATFORMS[u32(body, 8)] ?? `platform ${u32(body, 8)}`, u32(body, 12));
    if (command === 0xe) found.loader = textOf(body, u32(body, 8));
    if (segmentEnd(command, body, numbers) > fileSize) throw new MalformedFile('is cut');
    at += length;
  }
  return found;
}

/** Where in the file a segment ends; 0 for another command. */
function segmentEnd(command: number, body: Buffer, { u32, u64 }: Numbers): number {
  if (command === 1) return u32(body, 32) + u32(body, 36);
  return command === 0x19 ? u64(body, 40) + u64(body, 48) : 0;
}

function formatVersion(version: number): string {
  const [major, minor, patch] = [version >>> 16, (version >>> 8) & 0xff, version & 0xff];
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
