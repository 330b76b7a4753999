/**
 * The parts of a Windows program (PE Format, Microsoft Learn): its headers, and its sections. Throws MalformedFile.
 *
 *   0x3c   where "PE\0\0" is; the file header (20 bytes) has the number of sections, and the size of the optional header
 *          sections (40 bytes each): name (8), size in memory, address, size in the file, offset in the file, ...
 */
import { type ByteSource, MalformedFile, numbersOf, readExactly } from '../byte-source.js';
import type { Part } from './part.js';

const MAX_SECTIONS = 96;
const MAX_OPTIONAL = 1024;

export async function peParts(source: ByteSource): Promise<Part[]> {
  const { u16, u32 } = numbersOf('little');
  const start = u32(await readExactly(source, 0, 64), 0x3c);
  const header = await readExactly(source, start, 24);
  const [count, optional] = [u16(header, 6), u16(header, 20)];
  if (count > MAX_SECTIONS || optional > MAX_OPTIONAL) throw new MalformedFile('has headers of a strange size');
  const at = start + 24 + optional;
  const table = await readExactly(source, at, count * 40);
  const sections = Array.from({ length: count }, (_, index) => {
    const entry = table.subarray(index * 40, index * 40 + 40);
    const end = entry.indexOf(0);
    const name = entry.toString('latin1', 0, end < 0 || end > 8 ? 8 : end);
    return { name, offset: u32(entry, 20), size: u32(entry, 16), isDerived: false };
  });
  // Time and checksum in them are made of all other bytes, or of none.
  const headers = [
    { name: 'the file header', offset: 0, size: start + 24, isDerived: true },
    { name: 'the optional header', offset: start + 24, size: optional, isDerived: true },
    { name: 'the section headers', offset: at, size: count * 40, isDerived: false },
  ];
  return [...headers, ...sections];
}
