/**
 * The parts of a Mach-O file (Apple's mach-o/loader.h): its load commands, then the sections of its segments, then what is left
 * of a segment, such as the tables in __LINKEDIT. Throws MalformedFile.
 *
 *   LC_SEGMENT (0x1), LC_SEGMENT_64 (0x19): name (16), address and size in memory, offset and size in the file, two
 *     protections, a count, flags; then the sections: name (16), segment (16), address, size, offset, ...
 */
import { type ByteSource, MalformedFile, type Numbers, numbersOf, readExactly } from '../byte-source.js';
import type { Part } from './part.js';

const MAX_COMMANDS = 64 * 1024;
const LC_SEGMENT = 0x1;
const LC_SEGMENT_64 = 0x19;

/** Names of those that a compiler or linker decides on; others by their numbers. */
const COMMANDS: Readonly<Record<number, string>> = {
  2: 'LC_SYMTAB',
  11: 'LC_DYSYMTAB',
  12: 'LC_LOAD_DYLIB',
  14: 'LC_LOAD_DYLINKER',
  27: 'LC_UUID',
  29: 'LC_CODE_SIGNATURE',
  36: 'LC_VERSION_MIN_MACOSX',
  38: 'LC_FUNCTION_STARTS',
  41: 'LC_DATA_IN_CODE',
  42: 'LC_SOURCE_VERSION',
  50: 'LC_BUILD_VERSION',
  2147483676: 'LC_RPATH',
  2147483682: 'LC_DYLD_INFO_ONLY',
  2147483688: 'LC_MAIN',
  2147483699: 'LC_DYLD_EXPORTS_TRIE',
  2147483700: 'LC_DYLD_CHAINED_FIXUPS',
};
/** What a linker makes of all other bytes. */
const DERIVED = new Set(['LC_UUID', 'LC_CODE_SIGNATURE']);

/** The parts of a thin file, whose magic number says which one it is. */
export async function machoParts(source: ByteSource): Promise<Part[]> {
  const magic = (await readExactly(source, 0, 4)).toString('hex');
  const order = magic.startsWith('feedfa') ? 'big' : 'little';
  const isWide = magic === 'feedfacf' || magic === 'cffaedfe';
  const numbers = numbersOf(order);
  const start = isWide ? 32 : 28;
  const header = await readExactly(source, 0, start);
  const [count, size] = [numbers.u32(header, 16), numbers.u32(header, 20)];
  if (size > MAX_COMMANDS) throw new MalformedFile('has more load commands than any program');
  const commands = await readExactly(source, start, size);
  const parts: Part[][] = [[{ name: 'the header', offset: 0, size: start, isDerived: false }]];
  for (let at = 0, left = count; left > 0; left--) {
    const [command, length] = [numbers.u32(commands, at), numbers.u32(commands, at + 4)];
    if (length < 8 || at + length > commands.length) throw new MalformedFile('has a load command of no size');
    const body = commands.subarray(at, at + length);
    parts.push(partsOfCommand(command, body, start + at, numbers));
    at += length;
  }
  return parts.flat();
}

function partsOfCommand(command: number, body: Buffer, offset: number, numbers: Numbers): Part[] {
  const isSegment = command === LC_SEGMENT || command === LC_SEGMENT_64;
  const segment = isSegment ? nameOf(body, 8) : '';
  const name = isSegment ? `the segment command of ${segment}` : (COMMANDS[command] ?? `load command ${command}`);
  const own = { name, offset, size: body.length, isDerived: DERIVED.has(name) };
  if (!isSegment) return [own];
  const { u32, u64 } = numbers;
  const isWide = command === LC_SEGMENT_64;
  const [first, each, word] = isWide ? [72, 80, u64] : [56, 68, u32];
  const whole = isWide ? [u64(body, 40), u64(body, 48)] : [u32(body, 32), u32(body, 36)];
  const sections = Array.from({ length: Math.floor((body.length - first) / each) }, (_, index) => {
    const at = first + index * each;
    const place = isWide ? at + 48 : at + 40;
    return {
      name: `${nameOf(body, at + 16)},${nameOf(body, at)}`,
      offset: u32(body, place),
      size: u32(body, place) === 0 ? 0 : word(body, isWide ? at + 40 : at + 36),
      isDerived: false,
    };
  });
  const [start = 0, size = 0] = whole;
  return [own, ...sections, { name: segment, offset: start, size, isDerived: segment === '__LINKEDIT' }];
}

/** A name of up to 16 characters. */
function nameOf(body: Buffer, at: number): string {
  const bytes = body.subarray(at, at + 16);
  if (bytes.length < 16) throw new MalformedFile('ends within what it announces');
  const end = bytes.indexOf(0);
  return bytes.toString('latin1', 0, end < 0 ? 16 : end);
}
