/** What the new entries of the changelog say: each changed field, nothing else, and how to migrate (docs/governance.md, rule 2). */
import { lineage } from '../../json/pointer.js';
import { names, namingPointers, takenBack } from '../changelog/naming.js';
import type { ChangeWord, Entry } from '../changelog/parse.js';
import type { FieldChange } from '../changes/contract.js';
import { isMatrix } from '../changes/contract-fields.js';
import { type Finding, finding } from '../findings.js';
import { nothingPublished } from '../published.js';
import type { Range } from '../range.js';

/** Every changed field is named, nothing else is, and consumers are told how to migrate. */
export function checkContents(range: Range): Finding[] {
  const [newest] = range.newEntries;
  if (!newest) return [];
  return [...checkNamed(range, newest), ...checkNothingElse(range, newest), ...checkMigration(range, newest)];
}

function checkNamed(range: Range, { line }: Entry): Finding[] {
  return unnamedChanges(range).map((change) => {
    const { pointer, kind } = change;
    const spot = { file: range.head.changelog.path, line, pointer };
    const [back] = takenBack(change, range.announced);
    const what = back === undefined ? `${pointer} was ${kind}` : `${back} was added, and is not to go any more`;
    return finding('FIELD_NOT_NAMED', spot, `the entry does not say that ${what}`);
  });
}

function checkNothingElse({ head, kind, changes, newEntries }: Range, newest: Entry): Finding[] {
  if (kind !== 'ordinary' || newEntries.length !== 1) return [];
  const touched = touchedFields(changes);
  const stray = newest.changes.filter(
    ({ word, pointer }) => word !== 'Deprecated' && !isVersion(pointer) && !touched(pointer),
  );
  return stray.map(({ word, pointer, line }) => {
    const message = `the entry says that ${pointer} was ${word.toLowerCase()}, and the range does not change it`;
    return finding('FIELD_NOT_IN_RANGE', { file: head.changelog.path, line, pointer }, message);
  });
}

function checkMigration(range: Range, newest: Entry): Finding[] {
  if (!lacksMigration(range)) return [];
  const matrix = range.changes.find(isMatrixChange);
  const { version, line } = range.newEntries.find(lacksOwnMigration) ?? newest;
  const what = matrix
    ? `${matrix.pointer} is part of the compatibility matrix`
    : 'it announces or changes a compatibility assumption';
  const spot = { file: range.head.changelog.path, line, pointer: matrix?.pointer };
  return [finding('MIGRATION_MISSING', spot, `the entry for ${version} has no migration note: ${what}`)];
}

/** Whether the new entries lack a migration note. From what was never published nobody migrates but by an announcement. */
export function lacksMigration({
  changes,
  newEntries,
  published,
}: Pick<Range, 'changes' | 'newEntries' | 'published'>): boolean {
  if (nothingPublished(published)) return newEntries.some((entry) => announces(entry) && !entry.migration);
  if (newEntries.some(lacksOwnMigration)) return true;
  return changes.some(isMatrixChange) && !newEntries.some(({ migration }) => migration);
}

function lacksOwnMigration(entry: Entry): boolean {
  return needsMigration(entry) && !entry.migration;
}

export function isMatrixChange({ pointer, level }: FieldChange): boolean {
  return level !== 'none' && isMatrix(pointer);
}

function isVersion(pointer: string): boolean {
  return ['/contract', '/distribution_contract_version'].includes(pointer);
}

/** Whether a pointer is that of a change, or stands above or below one. */
function touchedFields(changes: readonly FieldChange[]): (pointer: string) => boolean {
  const changed = new Set(changes.map(({ pointer }) => pointer));
  const above = new Set(changes.flatMap(({ pointer }) => lineage(pointer)));
  return (pointer) => above.has(pointer) || lineage(pointer).some((at) => changed.has(at));
}

/** Specification, section 6 (a matrix change) and section 9 (a migration step before a sunset). */
function needsMigration({ changes }: Entry): boolean {
  return changes.some(({ pointer }) => isMatrix(pointer)) || announces({ changes });
}

function announces({ changes }: Pick<Entry, 'changes'>): boolean {
  return changes.some(({ word }) => word === 'Deprecated');
}

/** The changes that no new entry names, each field once. */
export function unnamedChanges({
  changes,
  newEntries,
  announced,
}: Pick<Range, 'changes' | 'newEntries' | 'announced'>): FieldChange[] {
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
    const isNamed = [...namingPointers(change)].some((pointer) =>
      [...(words.get(pointer) ?? [])].some((word) => names(word, pointer, change)),
    );
    return !isNamed || takenBack(change, announced).some((pointer) => !words.get(pointer)?.has('Added'));
  });
}
