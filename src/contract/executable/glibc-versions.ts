/**
 * The versions of glibc that a dynamic program asks for (GNU symbol versioning, as in the LSB).
 *
 *   DT_VERNEED: for each library a Verneed, with a Vernaux for each version of it: GLIBC_2.17, GLIBC_2.34, ...
 *
 * Both lists are chained by distances; a zero ends one. Distances only lead on, and every step counts.
 */
import { MalformedFile, textOf } from './byte-source.js';
import { type ElfFile, placeOf } from './elf-file.js';
import { compareDotted } from './requires.js';

const DT_STRTAB = 5;
const DT_RELR = 36;
const DT_VERNEED = 0x6ffffffe;

const MAX_VERSIONS = 256 * 1024;
const MAX_NAMES = 512;
const MAX_NAME = 64;
/** The loader goes on without a version of this flag. */
const VER_FLG_WEAK = 2;

/** Packed relocations came with glibc 2.36, with a marker of their own; an older loader does not see that it lacks them. */
const RELR = '2.36';
/**
 * Versions that are no numbers, and the glibc that has them. Others, such as GLIBC_ABI_GNU2_TLS, were also brought to older
 * releases by their distributions: no version of glibc says whether they are there.
 */
const MARKERS: Readonly<Record<string, string>> = { GLIBC_ABI_DT_RELR: RELR };

/** Libraries of glibc. What is asked of others is theirs. */
const OF_GLIBC =
  /^(?:lib(?:c|m|mvec|dl|rt|pthread|util|resolv|nsl|anl|thread_db)\.so\.[0-9.]+|ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9])$/;

export interface GlibcNeeds {
  /** The oldest that has all; undefined where nothing of glibc is asked for, or something is not understood. */
  readonly minimum: string | undefined;
  /** The first need that is not understood. */
  readonly unclear: string | undefined;
}

/** Throws MalformedFile. */
export async function readGlibcNeeds(elf: ElfFile): Promise<GlibcNeeds> {
  const versions: string[] = elf.dynamic.has(DT_RELR) ? [RELR] : [];
  let unclear: string | undefined;
  for (const { library, name } of await readVersionNeeds(elf)) {
    const version = MARKERS[name] ?? /^GLIBC_([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})$/.exec(name)?.[1];
    if (version !== undefined) versions.push(version);
    // Some processors' libc also has versions of libgcc, and had them always.
    else if (name.startsWith('GLIBC_') || (OF_GLIBC.test(library) && !/^GCC_[0-9.]+$/.test(name))) unclear ??= name;
  }
  return { minimum: unclear === undefined ? versions.sort(compareDotted).at(-1) : undefined, unclear };
}

/** Whether a program asks for any version of glibc. */
export function asksForGlibc({ minimum, unclear }: GlibcNeeds): boolean {
  return minimum !== undefined || (unclear?.startsWith('GLIBC_') ?? false);
}

/** The versions that must be there, and of which library. */
async function readVersionNeeds(elf: ElfFile): Promise<{ library: string; name: string }[]> {
  const { source, u16, u32 } = elf;
  const [start, strings] = [placeOf(elf, DT_VERNEED), placeOf(elf, DT_STRTAB)];
  if (start === undefined) return [];
  if (strings === undefined) throw new MalformedFile('has versions without names');
  const table = await source.read(start, MAX_VERSIONS);
  const nameAt = async (offset: number): Promise<string> => textOf(await source.read(strings + offset, MAX_NAME));
  const needs: { library: string; name: string }[] = [];
  let steps = 0;
  const step = (): void => {
    if (++steps > MAX_NAMES) throw new MalformedFile('asks for more versions than any program needs');
  };
  for (let verneed = 0, next = -1; next !== 0; verneed += next) {
    step();
    const library = await nameAt(u32(table, verneed + 4));
    let left = u16(table, verneed + 2);
    for (let at = verneed + u32(table, verneed + 8), more = -1; left > 0 && more !== 0; left--, at += more) {
      step();
      const isWeak = (u16(table, at + 4) & VER_FLG_WEAK) !== 0;
      if (!isWeak) needs.push({ library, name: await nameAt(u32(table, at + 8)) });
      more = u32(table, at + 12);
    }
    next = u32(table, verneed + 12);
  }
  return needs;
}
