/** Reading an executable of whatever format. Files are foreign: see `byte-source.ts`. */
import { type ByteSource, MalformedFile } from './byte-source.js';
import { isElf, readElf } from './elf.js';
import type { Executable, NoExecutable, Slice } from './executable.js';
import { isMacho, readMacho } from './macho.js';
import { isPe, readPe } from './pe.js';

/** Reads a file. Of a universal Mach-O, the slice for this processor. Throws only what `source` throws. */
export async function readExecutable(source: ByteSource, slice: Slice): Promise<Executable | NoExecutable> {
  const head = await source.read(0, 64);
  if (isElf(head)) return orMalformed('an ELF file', () => readElf(source));
  if (isMacho(head)) return orMalformed('a Mach-O file', () => readMacho(source, slice));
  if (isPe(head)) return orMalformed('a Windows program', () => readPe(source));
  if (head.length === 0) return { format: undefined, what: 'empty' };
  const what = head.subarray(0, 2).toString('latin1') === '#!' ? 'a script' : 'no ELF, Mach-O or PE file';
  return { format: undefined, what };
}

async function orMalformed<T>(what: string, read: () => Promise<T>): Promise<T | NoExecutable> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { format: undefined, what: `${what} that ${error.message}` };
  }
}
