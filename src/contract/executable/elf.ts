/**
 * What a Linux program needs of its host, read from its ELF file (System V ABI; GNU symbol versioning as in the LSB).
 *
 *   header -> program headers: PT_INTERP (the dynamic loader), PT_DYNAMIC, PT_LOAD (address -> place in the file)
 *   PT_DYNAMIC: DT_NEEDED, DT_STRTAB, DT_VERNEED, DT_VERNEEDNUM
 *   DT_VERNEED: for each library a Verneed, with a Vernaux for each version of it: GLIBC_2.17, GLIBC_2.34, ...
 *
 * Section headers are not read: they may be stripped, and the loader does not use them. Files are foreign: everything
 * that is read has a limit, and what does not add up is unknown.
 */
import type { Requires } from '../documents/manifest.js';

/** Bytes of a file from an offset: fewer where the file ends. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

const MAX_PROGRAM_HEADERS = 256;
const MAX_DYNAMIC = 64 * 1024;
const MAX_VERSIONS = 256 * 1024;
const MAX_NAMES = 512;

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_INTERP = 3;
const DT_NEEDED = 1;
const DT_STRTAB = 5;
const DT_VERNEED = 0x6ffffffe;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** The numbers of a file of one class and byte order. Reading past the end throws RangeError. */
interface Numbers {
  readonly wide: boolean;
  u16(bytes: Buffer, at: number): number;
  u32(bytes: Buffer, at: number): number;
  /** An address or offset: 4 or 8 bytes. */
  word(bytes: Buffer, at: number): number;
}

/** Undefined for what is no ELF program or library, or not for a libc that is known. Throws RangeError where it is cut. */
export async function readElfRequires(read: ReadAt): Promise<Requires | undefined> {
  const header = await read(0, 64);
  const numbers = numbersOf(header);
  if (!numbers) return undefined;
  // ET_EXEC and ET_DYN: what can be run. An object file has no needs yet.
  const type = numbers.u16(header, 16);
  if (type !== 2 && type !== 3) return undefined;
  const segments = await readSegments(read, header, numbers);
  const interpreter = segments.find(({ type }) => type === PT_INTERP);
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC);
  const entries = dynamic ? await readDynamic(read, dynamic, numbers) : [];
  if (!interpreter && !entries.some(({ tag }) => tag === DT_NEEDED))
    return segments.length > 0 ? { libc: 'none' } : undefined;
  const loader = interpreter ? textOf(await read(interpreter.offset, Math.min(interpreter.size, 4096))) : '';
  if (/(?:^|\/)ld-musl-[^/]*$/.test(loader)) return { libc: 'musl' };
  const minimum = highest(await readVersionNames(read, segments, entries, numbers));
  if (minimum !== undefined) return { libc: 'glibc', minimum };
  return /(?:^|\/)ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9]$/.test(loader) ? { libc: 'glibc' } : undefined;
}

function numbersOf(header: Buffer): Numbers | undefined {
  if (header.subarray(0, 4).toString('latin1') !== '\x7fELF') return undefined;
  const [bits, order] = [header[4], header[5]];
  if ((bits !== 1 && bits !== 2) || (order !== 1 && order !== 2)) return undefined;
  const little = order === 1;
  const u32 = (bytes: Buffer, at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  return {
    wide: bits === 2,
    u16: (bytes, at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32,
    word(bytes, at) {
      if (bits === 1) return u32(bytes, at);
      const value = little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an address beyond any file');
      return Number(value);
    },
  };
}

async function readSegments(read: ReadAt, header: Buffer, { wide, u16, u32, word }: Numbers): Promise<Segment[]> {
  const size = u16(header, wide ? 54 : 42);
  const count = u16(header, wide ? 56 : 44);
  if (size !== (wide ? 56 : 32) || count > MAX_PROGRAM_HEADERS)
    throw new RangeError('program headers of a strange shape');
  const table = await read(word(header, wide ? 32 : 28), size * count);
  return Array.from({ length: count }, (_, index) => {
    const at = index * size;
    return {
      type: u32(table, at),
      offset: word(table, at + (wide ? 8 : 4)),
      address: word(table, at + (wide ? 16 : 8)),
      size: word(table, at + (wide ? 32 : 16)),
    };
  });
}

async function readDynamic(
  read: ReadAt,
  dynamic: Segment,
  { wide, word }: Numbers,
): Promise<{ tag: number; value: number }[]> {
  const size = Math.min(dynamic.size, MAX_DYNAMIC);
  const table = await read(dynamic.offset, size);
  if (table.length < size) throw new RangeError('the file ends before its dynamic section');
  const half = wide ? 8 : 4;
  const entries: { tag: number; value: number }[] = [];
  for (let at = 0; at + 2 * half <= table.length; at += 2 * half) {
    const tag = word(table, at);
    if (tag === 0) break;
    entries.push({ tag, value: word(table, at + half) });
  }
  return entries;
}

/** The names of the versions that must be there: those of DT_VERNEED that are not weak. */
async function readVersionNames(
  read: ReadAt,
  segments: readonly Segment[],
  entries: readonly { tag: number; value: number }[],
  { u16, u32 }: Numbers,
): Promise<string[]> {
  const placeOf = (wanted: number): number | undefined => {
    const address = entries.find(({ tag }) => tag === wanted)?.value;
    if (address === undefined) return undefined;
    const load = segments.find(
      (each) => each.type === PT_LOAD && address >= each.address && address < each.address + each.size,
    );
    return load && address - load.address + load.offset;
  };
  const versions = placeOf(DT_VERNEED);
  const strings = placeOf(DT_STRTAB);
  if (versions === undefined || strings === undefined) return [];
  const table = await read(versions, MAX_VERSIONS);
  const names: string[] = [];
  // Both lists are chained by distances; a zero ends one. Distances only lead on, and every step counts.
  let steps = 0;
  for (let library = 0; ; ) {
    let left = u16(table, library + 2);
    for (let at = library + u32(table, library + 8); left > 0; left--) {
      if (++steps > MAX_NAMES) throw new RangeError('more versions than any program needs');
      const isWeak = (u16(table, at + 4) & 2) !== 0;
      if (!isWeak) names.push(textOf(await read(strings + u32(table, at + 8), 64)));
      const next = u32(table, at + 12);
      if (next === 0) break;
      at += next;
    }
    const next = u32(table, library + 12);
    if (next === 0) return names;
    if (++steps > MAX_NAMES) throw new RangeError('more libraries than any program needs');
    library += next;
  }
}

/** The highest of the versions GLIBC_x.y, as `x.y`; undefined where there is none. */
function highest(names: readonly string[]): string | undefined {
  const versions = names.flatMap((name) => {
    // This one is no number, but came with glibc 2.36.
    const text = name === 'GLIBC_ABI_DT_RELR' ? '2.36' : /^GLIBC_([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})$/.exec(name)?.[1];
    return text === undefined ? [] : [text.split('.').map(Number)];
  });
  const order = (a: readonly number[], b: readonly number[]): number =>
    [0, 1, 2].map((at) => (a[at] ?? 0) - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return versions.sort(order).at(-1)?.join('.');
}

/** Text up to the NUL that ends it. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  if (end < 0) throw new RangeError('a text without an end');
  return bytes.toString('latin1', 0, end);
}
