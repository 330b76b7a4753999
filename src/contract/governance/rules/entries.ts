/** Rule 2 of docs/governance.md: what the changelog has to say of a range. */

import { compareVersions } from '../../identity/version.js';
import { lineage } from '../../json/pointer.js';
import { daysAfter } from '../../text/days.js';
import { names, namingPointers } from '../changelog/naming.js';
import type { ChangeWord, Entry } from '../changelog/parse.js';
import { type Change, isMatrix } from '../changes/contract.js';
import { type Finding, finding } from '../findings.js';
import type { Range } from '../range.js';

/** How long before the base commit an entry may be dated: a pull request may have been open for a while. */
export const BACKDATING_DAYS = 31;

export function checkEntries(range: Range): Finding[] {
  if (!range.head.changelog) return [];
  return [...checkGrammar(range), ...checkSettled(range), ...checkPlaces(range), ...checkContents(range)];
}

/** The latest day that a new entry may be dated: a pull request may be prepared, and no date is out of reach for the next. */
export function latestDay({ clock }: Range): string {
  return daysAfter(clock, BACKDATING_DAYS);
}

/** The earliest day that a new entry or announcement may be dated. */
export function earliestDay({ baseDay }: Range): string {
  return daysAfter(baseDay, -BACKDATING_DAYS);
}

/**
 * Whether the range dates an entry: one that base has under the same date is as old as it was when it was made, however
 * long its version stays a draft.
 */
export function isDatedAnew({ kind, entriesBefore }: Range, { version, date }: Entry): boolean {
  const before = entriesBefore.get(version);
  return kind !== 'first' && !(before !== undefined && before.date <= date);
}

/** Faults of entries that base has word for word cannot be repaired any more; what stands above them is not new. */
function checkGrammar({ base, head }: Range): Finding[] {
  const { entries = [], faults = [] } = head.changelog ?? {};
  if (faults.length === 0) return [];
  const { preamble } = head.changelog ?? {};
  const before = new Set(base.changelog?.entries.map(({ text }) => text));
  const isOld = (line: number): boolean => {
    const entry = entries.findLast((one) => one.line <= line);
    return entry ? before.has(entry.text) : preamble === base.changelog?.preamble;
  };
  return faults
    .filter(({ line }) => !isOld(line))
    .map(({ line, message }) => finding('CHANGELOG_INVALID', { file: head.paths.changelog, line }, message));
}

/** Published entries are never edited (specification, section 7, and the grammar's own rule). */
function checkSettled({ base, head, settled }: Range): Finding[] {
  if (head.changelog === base.changelog) return [];
  const file = head.paths.changelog;
  const entries = new Map(head.changelog?.entries.map((entry) => [entry.version, entry]));
  return settled.flatMap(({ version, text }) => {
    const entry = entries.get(version);
    if (version === '' || entry?.text === text) return [];
    if (!entry) return [finding('ENTRY_EDITED', { file }, `the published entry for ${version} was removed`)];
    const [were, are] = [text.split('\n'), entry.text.split('\n')];
    const at = are.findIndex((line, index) => line !== were[index]);
    const message = `the published entry for ${version} was edited, first at: ${(are[at] ?? 'its end').slice(0, 120)}`;
    return [finding('ENTRY_EDITED', { file, line: entry.lines.at(at) }, message)];
  });
}

/** Versions, their order, and dates. */
function checkPlaces(range: Range): Finding[] {
  const { base, head, contract, newEntries, reference } = range;
  const file = head.paths.changelog;
  const version = contract.distribution_contract_version;
  const entries = (head.changelog?.entries ?? []).filter((entry) => entry.version !== '');
  const found: Finding[] = [];
  if (!entries.some((entry) => entry.version === version))
    found.push(finding('ENTRY_MISSING', { file }, `there is no entry for contract version ${version}`));
  for (const entry of newEntries) {
    const late = compareVersions(entry.version, version) > 0;
    const early = reference !== undefined && compareVersions(entry.version, reference) <= 0;
    if (!late && !early) continue;
    const message = `the new entry is for ${entry.version}, and the contract is ${version}`;
    found.push(finding('ENTRY_VERSION_WRONG', { file, line: entry.line }, message));
  }
  if (base.changelog !== head.changelog) found.push(...checkOrder(range, entries));
  for (const { date, line } of newEntries.filter((entry) => isDatedAnew(range, entry)))
    if (date < earliestDay(range)) {
      const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days before the base commit`;
      found.push(finding('ENTRY_DATE_WRONG', { file, line }, message));
    } else if (date > latestDay(range)) {
      const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days from now`;
      found.push(finding('ENTRY_DATE_WRONG', { file, line }, message));
    }
  return found;
}

/** Newest first, by version and by date; neighbours that base has in their order are no matter of this range. */
function checkOrder(range: Range, entries: readonly Entry[]): Finding[] {
  const { base, head } = range;
  const file = head.paths.changelog;
  const found: Finding[] = [];
  const orders = new Set(base.changelog?.entries.map(({ version: of }, at, all) => `${of} ${all[at + 1]?.version}`));
  entries.forEach((entry, at) => {
    const older = entries[at + 1];
    if (!older || orders.has(`${entry.version} ${older.version}`)) return;
    if (compareVersions(entry.version, older.version) <= 0) {
      const message = `the entry for ${entry.version} stands above the one for ${older.version}`;
      found.push(finding('ENTRY_VERSION_WRONG', { file, line: entry.line }, message));
      // A date that nobody may state binds nobody.
    } else if (entry.date < older.date && older.date <= latestDay(range)) {
      const message = `the entry for ${entry.version} is dated ${entry.date}, before the one for ${older.version}`;
      found.push(finding('ENTRY_DATE_WRONG', { file, line: entry.line }, message));
    }
  });
  return found;
}

/** Every changed field is named, nothing else is, and consumers are told how to migrate. */
function checkContents(range: Range): Finding[] {
  const { head, kind, changes, newEntries } = range;
  const file = head.paths.changelog;
  const [newest] = newEntries;
  if (!newest) return [];
  const found = unnamedChanges(range).map(({ pointer, kind: how }) =>
    finding(
      'FIELD_NOT_NAMED',
      { file, line: newest.line, pointer },
      `the entry does not say that ${pointer} was ${how}`,
    ),
  );
  const touched = touchedFields(changes);
  if (kind === 'ordinary' && newEntries.length === 1)
    for (const { word, pointer, line } of newest.changes)
      if (word !== 'Deprecated' && !isVersion(pointer) && !touched(pointer)) {
        const message = `the entry says that ${pointer} was ${word.toLowerCase()}, and the range does not change it`;
        found.push(finding('FIELD_NOT_IN_RANGE', { file, line, pointer }, message));
      }
  const matrix = changes.find(isMatrixChange);
  if (lacksMigration(range)) {
    const { version, line } = newEntries.find(lacksOwnMigration) ?? newest;
    const what = matrix
      ? `${matrix.pointer} is part of the compatibility matrix`
      : 'it announces or changes a compatibility assumption';
    const spot = { file, line, pointer: matrix?.pointer };
    found.push(finding('MIGRATION_MISSING', spot, `the entry for ${version} has no migration note: ${what}`));
  }
  return found;
}

/** Whether the new entries lack a migration note. */
export function lacksMigration({ changes, newEntries }: Pick<Range, 'changes' | 'newEntries'>): boolean {
  if (newEntries.some(lacksOwnMigration)) return true;
  return changes.some(isMatrixChange) && !newEntries.some(({ migration }) => migration);
}

function lacksOwnMigration(entry: Entry): boolean {
  return needsMigration(entry) && !entry.migration;
}

export function isMatrixChange({ pointer, level }: Change): boolean {
  return level !== 'none' && isMatrix(pointer);
}

function isVersion(pointer: string): boolean {
  return ['/contract', '/distribution_contract_version'].includes(pointer);
}

/** Whether a pointer is that of a change, or stands above or below one. */
function touchedFields(changes: readonly Change[]): (pointer: string) => boolean {
  const changed = new Set(changes.map(({ pointer }) => pointer));
  const above = new Set(changes.flatMap(({ pointer }) => lineage(pointer)));
  return (pointer) => above.has(pointer) || lineage(pointer).some((at) => changed.has(at));
}

/** Specification, section 6 (a matrix change) and section 9 (a migration step before a sunset). */
function needsMigration({ changes }: Entry): boolean {
  return changes.some(({ word, pointer }) => word === 'Deprecated' || isMatrix(pointer));
}

/** The changes that no new entry names, each field once. */
export function unnamedChanges({ changes, newEntries }: Pick<Range, 'changes' | 'newEntries'>): Change[] {
  const words = new Map<string, Set<ChangeWord>>();
  for (const { pointer, word } of newEntries.flatMap((entry) => entry.changes)) {
    const said = words.get(pointer) ?? new Set();
    words.set(pointer, said.add(word));
  }
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = `${change.kind} ${change.pointer}`;
    if (change.level === 'none' || seen.has(key)) return false;
    seen.add(key);
    return ![...namingPointers(change)].some((pointer) =>
      [...(words.get(pointer) ?? [])].some((word) => names(word, pointer, change)),
    );
  });
}
