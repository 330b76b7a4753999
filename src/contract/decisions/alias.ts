/**
 * Until when the deprecated alias of the index is read (specification, sections 2, 6 and 9): on the day of its retirement
 * for the last time, since it is removed after that day. A store's newest contract may document a later day, which is
 * heeded; an earlier one is not, as support remains for the notice period that the specification documents.
 */
import { ContractError } from '../errors.js';
import { ALIAS_TEMPLATE, CONTRACT_LIMITS, LEGACY_ALIAS } from '../identity/paths.js';
import { parseStrictJson } from '../json/strict-json.js';
import { laterDay } from '../text/days.js';

/**
 * The last day on which the alias is read, YYYY-MM-DD, by the contract document of a store. It is read without its schema,
 * which no consumer loads; one that is not there, or cannot be read, postpones nothing.
 */
export function aliasRetirement(contract: Uint8Array | undefined, place: string): string {
  const days = contract ? aliasesOf(contract, place).map(retiredOn) : [];
  return days.reduce(laterDay, LEGACY_ALIAS.retired);
}

function aliasesOf(contract: Uint8Array, place: string): unknown[] {
  try {
    const { value } = parseStrictJson(contract, CONTRACT_LIMITS, place);
    const aliases = (value as { index?: { deprecated_aliases?: unknown } } | null)?.index?.deprecated_aliases;
    return Array.isArray(aliases) ? aliases : [];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return [];
  }
}

/** The day that an alias of the index retires on; none where it says no day that there is. */
function retiredOn(alias: unknown): string {
  const { path, retired } = (alias ?? {}) as { path?: unknown; retired?: unknown };
  if (path !== ALIAS_TEMPLATE || typeof retired !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(retired)) return '';
  const time = Date.parse(`${retired}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== retired ? '' : retired;
}

/** Whether the alias is read on a day, YYYY-MM-DD. */
export function isAliasRead(today: string, retired: string): boolean {
  return today <= retired;
}
