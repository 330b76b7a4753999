/**
 * The tables of an ELF file (System V ABI, gABI 4.1) that its loader reads.
 *
 *   header -> program headers: PT_INTERP (the dynamic loader), PT_DYNAMIC, PT_NOTE, PT_LOAD (address -> place in the file)
 *   PT_DYNAMIC: tags with values, up to DT_NULL
 *
 * Section headers are not read: they may be stripped, and no loader uses them.
 */
import { type ByteOrder, type ByteSource, MalformedFile, type Numbers, numbersOf, readExactly } from './byte-source.js';

const MAX_PROGRAM_HEADERS = 256;
const MAX_DYNAMIC = 64 * 1024;

export const PT_LOAD = 1;
export const PT_DYNAMIC = 2;
export const PT_INTERP = 3;
export const PT_NOTE = 4;

export interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

export interface ElfFile extends Numbers {
  readonly source: ByteSource;
  readonly class: 32 | 64;
  readonly order: ByteOrder;
  readonly osAbi: number;
  /** ET_REL 1, ET_EXEC 2, ET_DYN 3, ET_CORE 4. */
  readonly type: number;
  readonly machine: number;
  readonly flags: number;
  readonly segments: readonly Segment[];
  /** The value of each dynamic tag; the first where there are several. */
  readonly dynamic: ReadonlyMap<number, number>;
}

/** Reads header, segments and dynamic tags. Throws MalformedFile. */
export async function readElfFile(source: ByteSource): Promise<ElfFile> {
  const ident = await readExactly(source, 0, 16);
  const wide = ident[4] === 2;
  if (!wide && ident[4] !== 1) throw new MalformedFile('has neither 32 nor 64 bits');
  if (ident[5] !== 1 && ident[5] !== 2) throw new MalformedFile('has no byte order');
  const order = ident[5] === 1 ? 'little' : 'big';
  const numbers = numbersOf(order);
  const header = await readExactly(source, 0, wide ? 64 : 52);
  const segments = await readSegments(source, header, wide, numbers);
  return {
    ...numbers,
    source,
    class: wide ? 64 : 32,
    order,
    osAbi: ident[7] ?? 0,
    type: numbers.u16(header, 16),
    machine: numbers.u16(header, 18),
    flags: numbers.u32(header, wide ? 48 : 36),
    segments,
    dynamic: await readDynamic(source, segments, wide, numbers),
  };
}

async function readSegments(
  source: ByteSource,
  header: Buffer,
  wide: boolean,
  { u16, u32, u64 }: Numbers,
): Promise<Segment[]> {
  const word = wide ? u64 : u32;
  const size = u16(header, wide ? 54 : 42);
  const count = u16(header, wide ? 56 : 44);
  if (count === 0) return [];
  if (size !== (wide ? 56 : 32) || count > MAX_PROGRAM_HEADERS)
    throw new MalformedFile('has program headers of a strange shape');
  const table = await readExactly(source, word(header, wide ? 32 : 28), size * count);
  const segments = Array.from({ length: count }, (_, index) => {
    const at = index * size;
    return {
      type: u32(table, at),
      offset: word(table, at + (wide ? 8 : 4)),
      address: word(table, at + (wide ? 16 : 8)),
      size: word(table, at + (wide ? 32 : 16)),
    };
  });
  for (const { type, offset, size: length } of segments)
    if (type === PT_LOAD && offset + length > source.size) throw new MalformedFile('is cut');
  return segments;
}

async function readDynamic(
  source: ByteSource,
  segments: readonly Segment[],
  wide: boolean,
  { u32, u64 }: Numbers,
): Promise<Map<number, number>> {
  const tags = new Map<number, number>();
  const segment = segments.find(({ type }) => type === PT_DYNAMIC);
  if (!segment) return tags;
  const [word, half] = wide ? [u64, 8] : [u32, 4];
  const table = await readExactly(source, segment.offset, Math.min(segment.size, MAX_DYNAMIC));
  for (let at = 0; at + 2 * half <= table.length; at += 2 * half) {
    const tag = word(table, at);
    if (tag === 0) break;
    if (!tags.has(tag)) tags.set(tag, word(table, at + half));
  }
  return tags;
}

/** Where in the file the bytes are that a dynamic tag points to; undefined where it is not there. */
export function placeOf({ dynamic, segments }: ElfFile, tag: number): number | undefined {
  const address = dynamic.get(tag);
  if (address === undefined) return undefined;
  const load = segments.find(
    (each) => each.type === PT_LOAD && address >= each.address && address < each.address + each.size,
  );
  if (!load) throw new MalformedFile('points to what is not in it');
  return address - load.address + load.offset;
}
