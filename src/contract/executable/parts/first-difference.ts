/**
 * Where two programs differ: the first part, in the order of the file, that is not the same in both. Parts are told apart by
 * name, since one that has grown moves all that follows. What is derived from the others, such as a build id, is named only
 * where nothing else is.
 */
import { type ByteSource, MalformedFile } from '../byte-source.js';
import { isElf } from '../elf.js';
import { isMacho } from '../macho.js';
import { isPe } from '../pe.js';
import { elfParts } from './elf-parts.js';
import { machoParts } from './macho-parts.js';
import type { Part } from './part.js';
import { peParts } from './pe-parts.js';

export interface PartDifference {
  /** The section, load command or segment. */
  readonly part: string;
  /** Where it begins in the first file. */
  readonly offset: number;
  /** The first byte of the first file that the second has otherwise. */
  readonly at: number;
}

const STEP = 64 * 1024;

/** The first part of `one` that `other` has otherwise; undefined where no part differs, or where they are no programs that add up. */
export async function firstDifference(one: ByteSource, other: ByteSource): Promise<PartDifference | undefined> {
  try {
    const [ours, theirs] = [await partsOf(one), await partsOf(other)];
    return (
      (await firstOf(ours.filter(isOwn), theirs, one, other)) ??
      (await firstOf(
        ours.filter((part) => !isOwn(part)),
        theirs,
        one,
        other,
      ))
    );
  } catch (error) {
    if (error instanceof MalformedFile) return undefined;
    throw error;
  }
}

function isOwn({ isDerived }: Part): boolean {
  return !isDerived;
}

async function partsOf(source: ByteSource): Promise<Part[]> {
  const head = await source.read(0, 64);
  if (isElf(head)) return elfParts(source);
  if (isPe(head)) return peParts(source);
  return isMacho(head) ? machoParts(source) : [];
}

async function firstOf(
  parts: readonly Part[],
  others: readonly Part[],
  one: ByteSource,
  other: ByteSource,
): Promise<PartDifference | undefined> {
  const seen = new Map<string, number>();
  for (const part of [...parts].sort((a, b) => a.offset - b.offset)) {
    const turn = seen.get(part.name) ?? 0;
    seen.set(part.name, turn + 1);
    const found = await differenceOf(part, others.filter(({ name }) => name === part.name)[turn], one, other);
    if (found !== undefined) return { part: part.name, offset: part.offset, at: part.offset + found };
  }
  return undefined;
}

/** Where in a part the first byte differs; undefined where none does. */
async function differenceOf(
  part: Part,
  same: Part | undefined,
  one: ByteSource,
  other: ByteSource,
): Promise<number | undefined> {
  if (!same) return 0;
  const shared = Math.min(part.size, same.size);
  for (let at = 0; at < shared; at += STEP) {
    const length = Math.min(STEP, shared - at);
    const [a, b] = [await one.read(part.offset + at, length), await other.read(same.offset + at, length)];
    if (a.equals(b) && a.length === length) continue;
    const first = a.findIndex((byte, index) => byte !== b[index]);
    return at + (first < 0 ? Math.min(a.length, b.length) : first);
  }
  return part.size === same.size ? undefined : shared;
}
