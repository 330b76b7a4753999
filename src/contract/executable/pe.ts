/**
 * What a Windows program is (PE Format, Microsoft Learn).
 *
 *   0      MZ; at 0x3c where the next is
 *          "PE\0\0", file header (20 bytes): machine, number of sections, ..., size of the next, characteristics
 *          optional header: 0x10b (PE32) or 0x20b (PE32+), ..., subsystem, ..., data directories; the second is of imports
 *          sections (40 bytes each): where they are in memory, and where in the file
 *   imports: 20 bytes for each library, its name at the fourth number; all zero ends them
 *
 * Which C runtime a program is made for shows in the libraries that it imports, where it imports any.
 */
import { type ByteSource, MalformedFile, type Numbers, numbersOf, readExactly, textOf } from './byte-source.js';
import type { Executable, Libc } from './executable.js';

const MAX_SECTIONS = 96;
const MAX_OPTIONAL = 1024;
const MAX_IMPORTS = 512;
const MAX_NAME = 256;

const MACHINES: Readonly<Record<number, string>> = { 332: 'i386', 452: 'arm', 34404: 'x86_64', 43620: 'aarch64' };
const IS_EXECUTABLE = 0x0002;
const IS_DLL = 0x2000;
/** IMAGE_SUBSYSTEM_WINDOWS_GUI, IMAGE_SUBSYSTEM_WINDOWS_CUI. Others are drivers, and programs without a system. */
const SUBSYSTEMS = [2, 3];

const RUNTIMES: readonly { readonly libc: Libc; readonly library: RegExp }[] = [
  { libc: 'cygwin', library: /^(?:cygwin1|msys-2\.0)\.dll$/i },
  { libc: 'msvc', library: /^(?:vcruntime|msvcp|msvcr)[0-9]+[^.]*\.dll$/i },
  { libc: 'mingw', library: /^(?:msvcrt|libgcc_s[^.]*-1|libstdc\+\+-6|libc\+\+|libunwind|libwinpthread-1)\.dll$/i },
];

export function isPe(head: Buffer): boolean {
  return head.toString('latin1', 0, 2) === 'MZ';
}

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

/** Throws MalformedFile. */
export async function readPe(source: ByteSource): Promise<Executable> {
  const numbers = numbersOf('little');
  const { u16, u32 } = numbers;
  const start = u32(await readExactly(source, 0, 64), 0x3c);
  const header = await readExactly(source, start, 24);
  if (header.toString('latin1', 0, 4) !== 'PE\0\0') throw new MalformedFile('has no PE header');
  const size = u16(header, 20);
  if (size > MAX_OPTIONAL) throw new MalformedFile('has an optional header of a strange size');
  const optional = await readExactly(source, start + 24, size);
  const magic = u16(optional, 0);
  if (magic !== 0x10b && magic !== 0x20b) throw new MalformedFile('is neither PE32 nor PE32+');
  const sections = await readSections(source, start + 24 + size, u16(header, 6), numbers);
  const imports = await readImports(source, optional, sections, numbers);
  const machine = u16(header, 4);
  return {
    format: 'PE',
    kind: kindOf(u16(header, 22), u16(optional, 68)),
    os: 'windows',
    cpu: MACHINES[machine] ?? `machine ${machine}`,
    class: magic === 0x20b ? 64 : 32,
    order: 'little',
    abi: undefined,
    libc: RUNTIMES.find(({ library }) => imports.some((name) => library.test(name)))?.libc ?? 'none',
    loader: undefined,
    requires: undefined,
    unclear: undefined,
  };
}

function kindOf(characteristics: number, subsystem: number): string {
  if ((characteristics & IS_EXECUTABLE) === 0) return 'object file';
  if ((characteristics & IS_DLL) !== 0) return 'shared library';
  return SUBSYSTEMS.includes(subsystem) ? 'program' : 'program without console or window';
}

async function readSections(source: ByteSource, at: number, count: number, { u32 }: Numbers): Promise<Section[]> {
  if (count > MAX_SECTIONS) throw new MalformedFile('has more sections than a program can');
  const table = await readExactly(source, at, count * 40);
  return Array.from({ length: count }, (_, index) => {
    const [size, offset] = [u32(table, index * 40 + 16), u32(table, index * 40 + 20)];
    if (size > 0 && offset + size > source.size) throw new MalformedFile('is cut');
    return { address: u32(table, index * 40 + 12), size, offset };
  });
}

/** The names of the libraries that must be there. */
async function readImports(
  source: ByteSource,
  optional: Buffer,
  sections: readonly Section[],
  { u16, u32 }: Numbers,
): Promise<string[]> {
  const directories = u16(optional, 0) === 0x20b ? 108 : 92;
  const table = u32(optional, directories) > 1 ? u32(optional, directories + 12) : 0;
  const names: string[] = [];
  if (table === 0) return names;
  const placeOf = (address: number): number => {
    const section = sections.find((each) => address >= each.address && address < each.address + each.size);
    if (!section) throw new MalformedFile('points to what is not in it');
    return address - section.address + section.offset;
  };
  for (let at = placeOf(table); ; at += 20) {
    const entry = await readExactly(source, at, 20);
    if (u32(entry, 12) === 0) return names;
    if (names.length === MAX_IMPORTS) throw new MalformedFile('imports more libraries than any program');
    names.push(textOf(await source.read(placeOf(u32(entry, 12)), MAX_NAME)));
  }
}
