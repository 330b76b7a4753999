/** What an ELF file is, and what it needs of its host. */
import { type ByteSource, MalformedFile, readExactly, textOf } from './byte-source.js';
import { type ElfFile, PT_INTERP, PT_LOAD, readElfFile } from './elf-file.js';
import { elfMachine } from './elf-machines.js';
import { ownerOfLoader, readSystem } from './elf-system.js';
import type { Executable } from './executable.js';
import { asksForGlibc, readGlibcNeeds } from './glibc-versions.js';

const DT_NEEDED = 1;
const DT_SONAME = 14;
const DT_FLAGS_1 = 0x6ffffffb;
const DF_1_PIE = 0x0800_0000;
const MAX_LOADER = 4096;

export function isElf(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === '\x7fELF';
}

/** Throws MalformedFile. */
export async function readElf(source: ByteSource): Promise<Executable> {
  const elf = await readElfFile(source);
  const loader = await readLoader(elf);
  const kind = kindOf(elf, loader);
  const os = await readSystem(elf, loader);
  const basis = { format: 'ELF', kind, os, ...elfMachine(elf), loader } as const;
  const glibc = await readGlibcNeeds(elf);
  if (loader === undefined && !elf.dynamic.has(DT_NEEDED)) {
    const requires = os === 'linux' ? ({ libc: 'none' } as const) : undefined;
    return { ...basis, libc: 'none', requires, unclear: undefined };
  }
  const byLoader = loader === undefined ? undefined : ownerOfLoader(loader)?.libc;
  if (asksForGlibc(glibc) && byLoader !== undefined && byLoader !== 'glibc')
    throw new MalformedFile(`asks for glibc and for the loader of ${byLoader}`);
  const libc = byLoader ?? (asksForGlibc(glibc) ? 'glibc' : undefined);
  const { minimum, unclear } = glibc;
  if (libc === 'musl') return { ...basis, libc, requires: { libc }, unclear: undefined };
  if (libc !== 'glibc') return { ...basis, libc, requires: undefined, unclear: undefined };
  return { ...basis, libc, requires: minimum === undefined ? { libc } : { libc, minimum }, unclear };
}

async function readLoader({ source, segments }: ElfFile): Promise<string | undefined> {
  const segment = segments.find(({ type }) => type === PT_INTERP);
  if (!segment) return undefined;
  return textOf(await readExactly(source, segment.offset, Math.min(segment.size, MAX_LOADER)));
}

/** Linkers mark a program that may lie anywhere (DF_1_PIE); without the mark, what has a name to be linked by is a library. */
function kindOf({ type, segments, dynamic }: ElfFile, loader: string | undefined): string {
  if (type === 1) return 'object file';
  if (type === 4) return 'core dump';
  if ((type !== 2 && type !== 3) || !segments.some((segment) => segment.type === PT_LOAD))
    return 'file of another type';
  const isPie = ((dynamic.get(DT_FLAGS_1) ?? 0) & DF_1_PIE) !== 0;
  const isLibrary = type === 3 && !isPie && (loader === undefined || dynamic.has(DT_SONAME));
  if (isLibrary) return 'shared library';
  if (loader === undefined && dynamic.has(DT_NEEDED)) return 'program that needs libraries and names no loader';
  return 'program';
}
