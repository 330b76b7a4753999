/** The parts of an ELF file: its header, its sections, and the tables between them. Throws MalformedFile. */
import type { ByteSource } from '../byte-source.js';
import { readSections } from '../elf-sections.js';
import type { Part } from './part.js';

const HEADER = 64;

export async function elfParts(source: ByteSource): Promise<Part[]> {
  const sections = await readSections(source);
  const parts = sections
    .filter(({ size }) => size > 0)
    .map((section) => ({ ...section, isDerived: section.name === '.note.gnu.build-id' }));
  // Where things are follows from how large they are.
  return [{ name: 'the header', offset: 0, size: HEADER, isDerived: true }, ...parts];
}
