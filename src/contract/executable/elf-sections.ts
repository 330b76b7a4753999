/**
 * The sections of an ELF file (System V ABI, gABI 4.2), by which a linker's parts are told apart. No loader needs them, so a
 * program may have none. Throws MalformedFile where what is there does not add up.
 */
import { type ByteSource, MalformedFile, numbersOf, readExactly, textOf } from './byte-source.js';
import { isElf } from './elf.js';

export interface Section {
  readonly name: string;
  readonly offset: number;
  /** In the file: none for what a loader fills with zeros. */
  readonly size: number;
}

const MAX_SECTIONS = 4096;
const MAX_NAMES = 1024 * 1024;
const MAX_COMMENT = 64 * 1024;
const SHT_NOBITS = 8;

/** The sections in the order of their headers; none where the file is no ELF file. */
export async function readSections(source: ByteSource): Promise<Section[]> {
  const ident = await source.read(0, 16);
  if (!isElf(ident)) return [];
  const wide = ident[4] === 2;
  const { u16, u32, u64 } = numbersOf(ident[5] === 1 ? 'little' : 'big');
  const word = wide ? u64 : u32;
  const header = await readExactly(source, 0, wide ? 64 : 52);
  const [size, count, names] = [58, 60, 62].map((at) => u16(header, wide ? at : at - 12)) as [number, number, number];
  if (count === 0) return [];
  if (size !== (wide ? 64 : 40) || count > MAX_SECTIONS || names >= count)
    throw new MalformedFile('has section headers of a strange shape');
  const table = await readExactly(source, word(header, wide ? 40 : 32), size * count);
  const raw = Array.from({ length: count }, (_, index) => {
    const at = index * size;
    const isEmpty = u32(table, at + 4) === SHT_NOBITS || u32(table, at + 4) === 0;
    return {
      name: u32(table, at),
      offset: word(table, at + (wide ? 24 : 16)),
      size: isEmpty ? 0 : word(table, at + (wide ? 32 : 20)),
    };
  });
  const strings = raw[names];
  if (!strings || strings.size > MAX_NAMES) throw new MalformedFile('has names of sections without an end');
  const text = await readExactly(source, strings.offset, strings.size);
  return raw.map(({ name, offset, size: length }) => ({ name: textOf(text.subarray(name)), offset, size: length }));
}

/** The versions of rustc that an ELF file says it was compiled by; none where it says nothing, or nothing that is whole. */
export async function rustcVersions(source: ByteSource): Promise<string[]> {
  try {
    const comment = (await readSections(source)).find(({ name }) => name === '.comment');
    if (!comment) return [];
    const bytes = await readExactly(source, comment.offset, Math.min(comment.size, MAX_COMMENT));
    const said = bytes.toString('latin1').matchAll(/rustc version ([0-9A-Za-z.+-]{1,64})/g);
    return [...new Set([...said].map(([, version = '']) => version))];
  } catch (error) {
    if (error instanceof MalformedFile) return [];
    throw error;
  }
}
