/**
 * Which system an ELF program is for. Several places may say it, and some say nothing; what they say has to agree.
 *
 *   EI_OSABI       FreeBSD, NetBSD, OpenBSD, Solaris; 0 (System V) and 3 (GNU) are nobody's own
 *   PT_NOTE        name size, descriptor size, type, name, descriptor, each padded to 4 bytes; type 1 of the system's own name
 *                  is its version. GNU: the descriptor begins with 0 Linux, 1 Hurd, 2 Solaris, 3 FreeBSD, 4 NetBSD
 *   the loader     by its name
 *
 * Where nothing says it, the program is taken for one for Linux: its kernel starts it, and the others do not.
 */
import { MalformedFile, readExactly } from './byte-source.js';
import { type ElfFile, PT_NOTE } from './elf-file.js';
import type { Libc } from './executable.js';

const MAX_NOTES = 16 * 1024;

const OS_ABIS: Readonly<Record<number, string | undefined>> = {
  0: undefined,
  2: 'netbsd',
  3: undefined,
  6: 'solaris',
  9: 'freebsd',
  12: 'openbsd',
};
const GNU_SYSTEMS = ['linux', 'hurd', 'solaris', 'freebsd', 'netbsd'];
const NOTE_OWNERS: Readonly<Record<string, string>> = {
  FreeBSD: 'freebsd',
  NetBSD: 'netbsd',
  OpenBSD: 'openbsd',
  DragonFly: 'dragonfly',
  Android: 'android',
};

export interface LoaderOwner {
  readonly os: string;
  readonly libc: Libc;
}

/** Loaders by their paths, wherever they lie: the first that fits. Solaris has the name that some of glibc have. */
const LOADERS: readonly (LoaderOwner & { readonly path: RegExp })[] = [
  { path: /(?:^|\/)ld-musl-[^/]*$/, os: 'linux', libc: 'musl' },
  { path: /(?:^|\/)ld(?:64)?-uClibc[^/]*$/, os: 'linux', libc: 'uclibc' },
  { path: /(?:^|\/)linker(?:64)?$/, os: 'android', libc: 'bionic' },
  { path: /\/ld-elf\.so\.1$/, os: 'freebsd', libc: 'system' },
  { path: /\/ld-elf\.so\.2$/, os: 'dragonfly', libc: 'system' },
  { path: /\/ld\.elf_so$/, os: 'netbsd', libc: 'system' },
  { path: /\/libexec\/ld\.so$/, os: 'openbsd', libc: 'system' },
  { path: /\/(?:usr\/lib|amd64|sparcv9|64)\/ld\.so\.1$/, os: 'solaris', libc: 'system' },
  { path: /(?:^|\/)ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9]$/, os: 'linux', libc: 'glibc' },
];

/** Whose loader it is; undefined for one that is not known. */
export function ownerOfLoader(loader: string): LoaderOwner | undefined {
  return LOADERS.find(({ path }) => path.test(loader));
}

/** The system of a program with this loader. Throws MalformedFile where it says two. */
export async function readSystem(elf: ElfFile, loader: string | undefined): Promise<string | undefined> {
  const signs = new Set(await readNotes(elf));
  const osAbi = elf.osAbi in OS_ABIS ? OS_ABIS[elf.osAbi] : `a system numbered ${elf.osAbi}`;
  if (osAbi !== undefined) signs.add(osAbi);
  const owner = loader === undefined ? undefined : ownerOfLoader(loader);
  if (owner) signs.add(owner.os);
  const [first, second] = signs;
  if (second !== undefined) throw new MalformedFile(`says that it is for ${first} and for ${second}`);
  return first ?? 'linux';
}

async function readNotes(elf: ElfFile): Promise<string[]> {
  const found: string[][] = [];
  for (const { type, offset, size } of elf.segments) {
    if (type !== PT_NOTE) continue;
    const bytes = await readExactly(elf.source, offset, Math.min(size, MAX_NOTES));
    found.push(systemsIn(bytes, elf));
  }
  return found.flat();
}

function systemsIn(notes: Buffer, { u32 }: ElfFile): string[] {
  const systems: string[] = [];
  const padded = (size: number): number => Math.ceil(size / 4) * 4;
  for (let at = 0; at + 12 <= notes.length; ) {
    const [nameSize, size, type] = [u32(notes, at), u32(notes, at + 4), u32(notes, at + 8)];
    const owner = notes.toString('latin1', at + 12, at + 12 + Math.max(0, Math.min(nameSize, 64) - 1));
    const descriptor = at + 12 + padded(nameSize);
    if (type === 1) {
      const system = owner === 'GNU' ? gnuSystem(u32(notes, descriptor)) : NOTE_OWNERS[owner];
      if (system !== undefined) systems.push(system);
    }
    at = descriptor + padded(size);
  }
  return systems;
}

function gnuSystem(number: number): string {
  return GNU_SYSTEMS[number] ?? `a GNU system numbered ${number}`;
}
