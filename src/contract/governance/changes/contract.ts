/**
 * What a change of the contract is to its consumers (docs/governance.md, rules 1, 3 and 4): a removal or a narrowing is
 * major, an addition minor, prose none. What this page does not know is major.
 */

import { covers, escapePointer } from '../../json/pointer.js';
import type { StrictJson } from '../../json/strict-json.js';
import { linesNear } from '../findings.js';
import { type ArrayKind, type Difference, diffJson } from './diff.js';

export type Level = 'major' | 'minor' | 'none';

/** One change that the pull request makes, in the contract or in a published schema. */
export interface FieldChange extends Difference {
  readonly level: Level;
  /** Whether something that consumers may rely on goes: then it has to have been announced. */
  readonly goes: boolean;
  /** The document that changed, and the 1-based line in it at head. */
  readonly file: string;
  readonly line: number;
}

/** The version is what a change is stated under, not a change that has to be named itself. */
const VERSION_FIELDS = ['/contract', '/distribution_contract_version', '/schema_version'];
const ARRAYS: Readonly<Record<string, ArrayKind>> = {
  '/platforms': { key: 'target' },
  '/index/deprecated_aliases': { key: 'path' },
  '/entrypoint/binaries': 'ranked',
  '/profiles': 'set',
  '/integrity/required_documents': 'set',
  '/integrity/reproducibility_fields': 'set',
  '/compatibility/source_compatible_within': 'set',
};
/** Section 4 of the specification: a change below these needs a migration note. */
const MATRIX = ['/platforms', '/runtime_assumptions', '/compatibility', '/toolchain'];
/** Names of files: a changed one is an old one that went. */
const NAMES = ['/product', '/layout', '/index/path', '/generator/entrypoint', '/generator/index_output'];
const SUPPORT = ['planned', 'optional', 'recommended'];
/** Fields whose change takes nothing from anybody: who builds where, by what default, and whose care it is. */
const MINOR =
  /^\/platforms\/[^/]+\/(?:runner|platform)$|^\/toolchain\/rust$|^\/governance\/steward\/(?:active|outgoing)$/;
/** Larger is a stronger promise. */
const PROMISES = ['/retention/minimum_release_generations', '/governance/handoff_overlap_release_cycles'];

export const ALIASES = '/index/deprecated_aliases';

/** The pointer of an alias, as the changelog names it. */
export function aliasPointer({ path }: { readonly path: string }): string {
  return `${ALIASES}/${escapePointer(path)}`;
}

/** Whether a field is the name of files. */
export function isFileName(pointer: string): boolean {
  return NAMES.some((name) => covers(name, pointer));
}

/** The item of a keyed array that a pointer is, or stands in; undefined where it does not. */
export function itemOf(pointer: string): string | undefined {
  const array = Object.keys(ARRAYS).find((at) => typeof ARRAYS[at] === 'object' && pointer.startsWith(`${at}/`));
  if (array === undefined) return undefined;
  const end = pointer.indexOf('/', array.length + 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}

/** What changed from one contract to another, by JSON pointer, without the version itself. */
export function contractChanges(before: unknown, after: StrictJson, file: string): FieldChange[] {
  const differences = diffJson(before, after.value, (pointer) => ARRAYS[pointer] ?? 'list').filter(
    ({ pointer }) => !VERSION_FIELDS.includes(pointer),
  );
  const lines = linesNear(
    after,
    differences.map(({ at }) => at),
  );
  return differences.map((difference, index) => ({
    ...difference,
    level: levelOf(difference),
    goes: doesGo(difference),
    file,
    line: lines[index] ?? 1,
  }));
}

/** Whether a field is part of the compatibility matrix. */
export function isMatrix(pointer: string): boolean {
  return MATRIX.some((field) => covers(field, pointer));
}

/** The greater of all levels. */
export function highestLevel(changes: readonly FieldChange[]): Level {
  if (changes.some(({ level }) => level === 'major')) return 'major';
  return changes.some(({ level }) => level === 'minor') ? 'minor' : 'none';
}

function levelOf({ pointer, kind, before, after }: Difference): Level {
  if (isEditorial(pointer)) return 'none';
  if (MINOR.test(pointer)) return 'minor';
  // An assumption about the consumer's machine: a new one narrows where the program runs.
  if (covers('/runtime_assumptions', pointer)) return kind === 'removed' ? 'minor' : 'major';
  if (kind !== 'changed') return kind === 'added' ? 'minor' : 'major';
  if (PROMISES.includes(pointer)) return Number(after) > Number(before) ? 'minor' : 'major';
  if (isSupport(pointer)) return SUPPORT.indexOf(String(after)) > SUPPORT.indexOf(String(before)) ? 'minor' : 'major';
  // Dates of an alias: rule 4 refuses the ones that move earlier.
  if (/^\/index\/deprecated_aliases\/[^/]+\/(?:announced|retired)$/.test(pointer)) return 'minor';
  return 'major';
}

/** Prose fields. An item of an array is none, whatever it is called: a program can have the name `notes`. */
function isEditorial(pointer: string): boolean {
  if (pointer === '/$schema') return true;
  return pointer.endsWith('/notes') && !Object.hasOwn(ARRAYS, pointer.slice(0, -'/notes'.length));
}

function isSupport(pointer: string): boolean {
  return /^\/platforms\/[^/]+\/support$/.test(pointer);
}

function doesGo(difference: Difference): boolean {
  const { pointer, kind, after, blurred } = difference;
  if (levelOf(difference) !== 'major') return false;
  // Behind a twin an item could go unseen.
  if (kind === 'removed' || blurred) return true;
  // A platform that is only planned again is not supported any more.
  return kind === 'changed' && ((isSupport(pointer) && after === 'planned') || isFileName(pointer));
}
