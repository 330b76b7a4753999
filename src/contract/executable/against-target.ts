/** A binary, held against the target that it is shipped for: any difference is one that hosts of the target do not run. */
import type { Platform } from '../documents/contract.js';
import type { Requires } from '../documents/manifest.js';
import { refuse } from '../errors.js';
import type { ByteSource } from './byte-source.js';
import type { Executable, Machine } from './executable.js';
import { readExecutable } from './read-executable.js';
import { compareDotted, formatRequires, isSameRequires, requiresOfAll } from './requires.js';
import { type TargetNeeds, targetNeeds } from './targets.js';

/** A binary of an artifact. */
export interface NamedBinary {
  /** As messages have it, in front of what is wrong. */
  readonly name: string;
  readonly place: string;
  readonly bytes: ByteSource;
}

/** What binaries need of their host, together. */
export interface BinaryNeeds {
  readonly requires: Requires | undefined;
  /** What of it was not understood. */
  readonly unclear: string | undefined;
}

/**
 * Reads binaries and holds each against their target. Codes: TARGET_UNSUPPORTED, BINARY_MISMATCH; and what `bytes` throws.
 */
export async function readBinaries(binaries: readonly NamedBinary[], target: string): Promise<BinaryNeeds> {
  const needs = targetNeeds(target);
  const programs: Executable[] = [];
  for (const { name, place, bytes } of binaries) {
    const found = await readExecutable(bytes, needs);
    const fault = found.format === undefined ? { what: `is ${found.what}` } : faultOf(found, needs);
    if (found.format === undefined || fault)
      return refuse(
        'BINARY_MISMATCH',
        `${name} ${fault?.what}; the target ${target} needs ${describe({ ...needs, kind: 'program' })}`,
        place,
        fault?.hint,
      );
    programs.push(found);
  }
  return {
    requires: requiresOfAll(programs.map(({ requires }) => requires)),
    unclear: programs.find(({ unclear }) => unclear !== undefined)?.unclear,
  };
}

interface Mismatch {
  readonly what: string;
  readonly hint?: string;
}

/** What is wrong with a program for a target; undefined for a right one. */
function faultOf(found: Executable, needs: TargetNeeds): Mismatch | undefined {
  const isOther =
    found.kind !== 'program' || found.format !== needs.format || found.os !== needs.os || !isSameMachine(found, needs);
  if (isOther || found.libc === undefined || !needs.libcs.includes(found.libc))
    return { what: `is ${describe(found)}` };
  if (found.libc === 'none' || needs.loaders.length === 0 || needs.loaders.includes(found.loader ?? ''))
    return undefined;
  const hint = 'Link it for the target, or set its loader, with patchelf --set-interpreter for an ELF file.';
  return {
    what: `asks for the loader ${found.loader ?? 'of nobody'}, which hosts of its target have at ${needs.loaders.join(' or ')}`,
    hint,
  };
}

/** A file that does not say which ABI it follows is taken to follow that of its target. */
function isSameMachine(a: Machine, b: Machine): boolean {
  const isSameAbi = a.abi === undefined || b.abi === undefined || a.abi === b.abi;
  return a.cpu === b.cpu && a.class === b.class && a.order === b.order && isSameAbi;
}

interface Described extends Machine {
  readonly format: string;
  readonly kind: string;
  readonly os: string | undefined;
  readonly libc?: string | undefined;
  readonly libcs?: readonly string[];
}

const LIBC_NAMES: Readonly<Record<string, string>> = { none: 'no libc', system: "its system's libc" };

/** Both sides in the same words: `a 64-bit aarch64 ELF program for linux with glibc`. */
function describe({ format, kind, os, cpu, class: bits, order, abi, libc, libcs }: Described): string {
  const machine = [`${bits}-bit`, ...(order === 'big' ? ['big-endian'] : []), ...(abi === undefined ? [] : [abi]), cpu];
  const linked = (libcs ?? [libc ?? 'an unknown libc']).map((name) => LIBC_NAMES[name] ?? name).join(' or ');
  return `a ${machine.join(' ')} ${format} ${kind} for ${os ?? 'an unnamed system'} with ${linked}`;
}

/** What a document states of binaries is what is read from them (MANIFEST_MISMATCH). */
export function requireStated(stated: Requires | undefined, { requires }: BinaryNeeds, place: string): void {
  if (isSameRequires(stated, requires)) return;
  refuse(
    'MANIFEST_MISMATCH',
    `${place}: requires is ${formatRequires(stated)}, read from the binaries is ${formatRequires(requires)}`,
    place,
  );
}

/**
 * Binaries need no newer glibc than the contract allows for their platform; needs that are not understood may be newer than
 * any (GLIBC_TOO_NEW).
 */
export function requireGlibcAtMost(
  { glibc_max: most }: Pick<Platform, 'glibc_max'>,
  { requires, unclear }: BinaryNeeds,
  name: string,
  place: string,
): void {
  if (most === undefined || !requires || !('libc' in requires) || requires.libc !== 'glibc') return;
  if (requires.minimum !== undefined && compareDotted(requires.minimum, most) <= 0) return;
  const needed = requires.minimum ?? unclear ?? 'of a version that is not known';
  refuse('GLIBC_TOO_NEW', `${name} needs glibc ${needed}, the contract's glibc_max is ${most}`, place);
}
