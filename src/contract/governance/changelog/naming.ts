/** By which pointer the changelog has to name a change, and an announcement what is to go. */

import { covers, lineage } from '../../json/pointer.js';
import { ALIASES, type FieldChange, isFileName } from '../changes/contract.js';
import { fieldOf, keyedItemOf } from '../changes/contract-fields.js';
import type { Announcements } from './announcements.js';
import type { ChangeWord } from './parse.js';

export const WORDS = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;

const NAMEABLE = /^\/[\x20-\x5f\x61-\x7e]{1,300}$/;

/** A pointer, or the nearest above it that the grammar can name: a hostile schema can call a field anything. */
export function nameable(pointer: string): string {
  return lineage(pointer).find((at) => NAMEABLE.test(at)) ?? '/contract';
}

/** The pointers at which a line can name a change. */
export function namingPointers({ pointer }: FieldChange): Set<string> {
  return new Set([...lineage(pointer), nameable(pointer)]);
}

/**
 * Whether a line of or above the changed field says what happened to it; a removal called an addition does not. What goes
 * is named itself, so that whoever relies on it finds it, and its announcement is seen to be spent.
 */
export function names(word: ChangeWord, pointer: string, change: FieldChange): boolean {
  if (change.goes && (change.kind === 'removed' || isFileName(change.pointer)))
    return word === WORDS[change.kind] && pointer === nameable(change.pointer);
  if (word === WORDS[change.kind]) return true;
  if (word === 'Deprecated') return covers(ALIASES, change.pointer) && change.kind !== 'removed';
  return word === 'Changed' && pointer !== change.pointer;
}

/**
 * The pointers under which what goes can have been announced: its own, and within a platform, that of the platform. A
 * broader one would be a licence for ever.
 */
export function announceable(pointer: string): string[] {
  const item = keyedItemOf(pointer);
  const own = nameable(pointer);
  return item === undefined ? [own] : lineage(own).filter((at) => covers(item, at));
}

/**
 * The fields whose announced removal a change takes back: of what comes, or of a platform that is more than planned again.
 * Each is named as added, which spends what was announced of it; else what is there again could go without new notice.
 */
export function takenBack(
  { kind, pointer, before }: Pick<FieldChange, 'kind' | 'pointer' | 'before'>,
  { live }: Announcements,
): string[] {
  // An alias has dates of its own.
  if (covers(ALIASES, pointer)) return [];
  const isSupported = kind === 'changed' && before === 'planned' && fieldOf(pointer).kind === 'support';
  const back = isSupported ? announceable(pointer) : kind === 'added' ? [nameable(pointer)] : [];
  return back.filter((at) => live.has(at));
}
