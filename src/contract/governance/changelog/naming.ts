/** By which pointer the changelog has to name a change, and an announcement what is to go. */

import { covers, lineage } from '../../json/pointer.js';
import { ALIASES, type FieldChange } from '../changes/contract.js';
import { keyedItemOf } from '../changes/contract-fields.js';
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
  if (change.goes && change.kind === 'removed') return word === 'Removed' && pointer === nameable(change.pointer);
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
