/** The entries of the changelog: their form, their versions, order and dates (docs/governance.md, rule 2). */
import { compareVersions } from '../../identity/version.js';
import { daysAfter } from '../../text/days.js';
import type { Entry } from '../changelog/parse.js';
import { type Finding, finding } from '../findings.js';
import type { Range } from '../range.js';
import { checkContents } from './entry-contents.js';

/** How long before the base commit an entry may be dated: a pull request may have been open for a while. */
const BACKDATING_DAYS = 31;

export function checkEntries(range: Range): Finding[] {
  if (!range.head.changelog.value) return [];
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
  const { entries = [], faults = [] } = head.changelog.value ?? {};
  if (faults.length === 0) return [];
  const { preamble } = head.changelog.value ?? {};
  const before = new Set(base.changelog.value?.entries.map(({ text }) => text));
  const isOld = (line: number): boolean => {
    const entry = entries.findLast((one) => one.line <= line);
    return entry ? before.has(entry.text) : preamble === base.changelog.value?.preamble;
  };
  return faults
    .filter(({ line }) => !isOld(line))
    .map(({ line, message }) => finding('CHANGELOG_INVALID', { file: head.changelog.path, line }, message));
}

/** Published entries are never edited (specification, section 7, and the grammar's own rule). */
function checkSettled({ base, head, settled }: Range): Finding[] {
  if (head.changelog.value === base.changelog.value) return [];
  const file = head.changelog.path;
  const entries = new Map(head.changelog.value?.entries.map((entry) => [entry.version, entry]));
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
  const { base, head, contract } = range;
  const file = head.changelog.path;
  const version = contract.distribution_contract_version;
  const entries = (head.changelog.value?.entries ?? []).filter((entry) => entry.version !== '');
  const missing = entries.some((entry) => entry.version === version)
    ? []
    : [finding('ENTRY_MISSING', { file }, `there is no entry for contract version ${version}`)];
  const order = base.changelog.value === head.changelog.value ? [] : checkOrder(range, entries);
  return [...missing, ...checkVersions(range), ...order, ...checkDates(range)];
}

/** A new entry is for no version that the contract has left behind or has not reached. */
function checkVersions({ head, contract, newEntries, reference }: Range): Finding[] {
  const version = contract.distribution_contract_version;
  return newEntries.flatMap((entry) => {
    const late = compareVersions(entry.version, version) > 0;
    const early = reference !== undefined && compareVersions(entry.version, reference) <= 0;
    if (!late && !early) return [];
    const message = `the new entry is for ${entry.version}, and the contract is ${version}`;
    return [finding('ENTRY_VERSION_WRONG', { file: head.changelog.path, line: entry.line }, message)];
  });
}

function checkDates(range: Range): Finding[] {
  const dated = range.newEntries.filter((entry) => isDatedAnew(range, entry));
  return dated.flatMap(({ date, line }) => {
    const bound =
      date < earliestDay(range) ? 'before the base commit' : date > latestDay(range) ? 'from now' : undefined;
    if (bound === undefined) return [];
    const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days ${bound}`;
    return [finding('ENTRY_DATE_WRONG', { file: range.head.changelog.path, line }, message)];
  });
}

/** Newest first, by version and by date; neighbours that base has in their order are no matter of this range. */
function checkOrder(range: Range, entries: readonly Entry[]): Finding[] {
  const { base, head } = range;
  const file = head.changelog.path;
  const found: Finding[] = [];
  const orders = new Set(
    base.changelog.value?.entries.map(({ version: of }, at, all) => `${of} ${all[at + 1]?.version}`),
  );
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
