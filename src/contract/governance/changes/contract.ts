/**
 * What a change of the contract is to its consumers (docs/governance.md, rules 1, 3 and 4), by what each field is: a
 * removal or a narrowing is major, an addition minor, prose none. A planned platform is not guaranteed (specification,
 * section 4): what becomes of one takes nothing from anybody.
 */

import { compareDotted } from '../../executable/requires.js';
import { escapePointer } from '../../json/pointer.js';
import type { StrictJson } from '../../json/strict-json.js';
import { linesNear } from '../findings.js';
import { fieldOf, keyedItemOf } from './contract-fields.js';
import { type Difference, diffJson } from './diff.js';

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

const SUPPORT = ['planned', 'optional', 'recommended'];

export const ALIASES = '/index/deprecated_aliases';

/** The pointer of an alias, as the changelog names it. */
export function aliasPointer({ path }: { readonly path: string }): string {
  return `${ALIASES}/${escapePointer(path)}`;
}

/** Whether a field is the name of files. */
export function isFileName(pointer: string): boolean {
  return fieldOf(pointer).kind === 'name';
}

/** What changed from one contract to another, by JSON pointer, without the version itself. */
export function contractChanges(before: unknown, after: StrictJson, file: string): FieldChange[] {
  const differences = diffJson(before, after.value, (pointer) => fieldOf(pointer).array ?? 'list').filter(
    ({ pointer }) => fieldOf(pointer).kind !== 'version',
  );
  const planned = plannedPlatforms(before);
  const lines = linesNear(
    after,
    differences.map(({ at }) => at),
  );
  return differences.map((difference, index) => {
    const isPlanned = planned.has(keyedItemOf(difference.pointer) ?? '');
    const level = isPlanned ? atMostMinor(levelOf(difference)) : levelOf(difference);
    const goes = level === 'major' && doesGo(difference);
    return { ...difference, level, goes, file, line: lines[index] ?? 1 };
  });
}

/** The pointers of the platforms that a contract only plans. */
function plannedPlatforms(contract: unknown): Set<string> {
  const { platforms } = (contract ?? {}) as { platforms?: unknown };
  const items: { target?: unknown; support?: unknown }[] = Array.isArray(platforms) ? platforms : [];
  const planned = items.filter((one) => one?.support === 'planned' && typeof one.target === 'string');
  return new Set(planned.map(({ target }) => `/platforms/${escapePointer(String(target))}`));
}

function atMostMinor(level: Level): Level {
  return level === 'major' ? 'minor' : level;
}

/** The greater of all levels. */
export function highestLevel(changes: readonly FieldChange[]): Level {
  if (changes.some(({ level }) => level === 'major')) return 'major';
  return changes.some(({ level }) => level === 'minor') ? 'minor' : 'none';
}

function levelOf({ pointer, kind, before, after }: Difference): Level {
  const field = fieldOf(pointer).kind;
  if (field === 'prose' || field === 'inward') return 'none';
  // Of what consumers are given, only a name for people can hold more than ASCII: one that is composed in another way is none.
  if (isText(before) && isText(after) && before.normalize('NFC') === after.normalize('NFC')) return 'none';
  if (field === 'stated') return 'minor';
  if (field === 'assumption') return kind === 'removed' ? 'minor' : 'major';
  if (kind !== 'changed') return kind === 'added' ? 'minor' : 'major';
  if (field === 'ceiling') return compareDotted(String(after), String(before)) < 0 ? 'minor' : 'major';
  if (field === 'promise') return Number(after) > Number(before) ? 'minor' : 'major';
  if (field === 'support') return SUPPORT.indexOf(String(after)) > SUPPORT.indexOf(String(before)) ? 'minor' : 'major';
  return 'major';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether something that consumers may rely on goes, of a change that is major. */
function doesGo({ pointer, kind, after, blurred }: Difference): boolean {
  // Behind a twin an item could go unseen.
  if (kind === 'removed' || blurred) return true;
  const field = fieldOf(pointer).kind;
  // A platform that is only planned again is not supported any more.
  return kind === 'changed' && ((field === 'support' && after === 'planned') || field === 'name');
}
