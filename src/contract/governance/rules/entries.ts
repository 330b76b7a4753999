/** The entries of the changelog: their form, their versions, order and dates (docs/governance.md, rule 2). */
import { compareVersions } from '../../identity/version.js';
import { daysAfter } from '../../text/days.js';
import type { Changelog, ChangelogFault, Entry } from '../changelog/parse.js';
import { type Finding, finding } from '../findings.js';
import type { Range } from '../range.js';
import { checkContents } from './entry-contents.js';

/** How long an entry may be dated ahead, and an announcement back: a pull request is prepared, and may be open for a while. */
const ALLOWANCE_DAYS = 31;

export function checkEntries(range: Range): Finding[] {
  const { value: changelog } = range.head.changelog;
  if (!changelog) return [];
  return [
    ...checkGrammar(range, changelog),
    ...checkSettled(range, changelog),
    ...checkPlaces(range, changelog),
    ...checkContents(range),
  ];
}

/** The latest day that a new entry may be dated, so that no date is out of reach for the next. */
export function latestDay({ clock }: Range): string {
  return daysAfter(clock, ALLOWANCE_DAYS);
}

/** The earliest day that a new announcement may be dated. */
export function earliestDay({ baseDay }: Range): string {
  return daysAfter(baseDay, -ALLOWANCE_DAYS);
}

/**
 * Whether the range dates an entry: one that base has under the same date is as old as it was when it was made, however
 * long its version stays a draft.
 */
export function isDatedAnew({ kind, entriesBefore }: Range, { version, date }: Entry): boolean {
  const before = entriesBefore.get(version);
  return kind !== 'first' && !(before !== undefined && before.date <= date);
}

/** What base has as it is cannot be repaired any more. */
function checkGrammar({ base, head }: Range, { faults }: Changelog): Finding[] {
  const keyOf = ({ message, within }: ChangelogFault): string => `${message}\n${within}`;
  const before = new Set(base.changelog.value?.faults.map(keyOf));
  return faults
    .filter((fault) => !before.has(keyOf(fault)))
    .map(({ line, message }) => finding('CHANGELOG_INVALID', { file: head.changelog.path, line }, message));
}

/** Published entries are never edited (specification, section 7, and the grammar's own rule). */
function checkSettled({ base, head, settled }: Range, changelog: Changelog): Finding[] {
  if (changelog === base.changelog.value) return [];
  const file = head.changelog.path;
  const entries = new Map(changelog.entries.map((entry) => [entry.version, entry]));
  return settled.flatMap(({ version, text }) => {
    const entry = entries.get(version);
    if (version === '' || entry?.text === text) return [];
    if (!entry) return [finding('ENTRY_EDITED', { file }, `the published entry for ${version} was removed`)];
    const [were, are] = [text.split('\n'), entry.text.split('\n')];
    if (entry.text.startsWith(`${text}\n`)) {
      const more = `words were added to the published entry for ${version}: what is not of it stands below a heading or a line ---`;
      return [finding('ENTRY_EDITED', { file, line: entry.lines.at(were.length) }, more)];
    }
    const at = are.findIndex((line, index) => line !== were[index]);
    const message = `the published entry for ${version} was edited, first at: ${(are[at] ?? 'its end').slice(0, 120)}`;
    return [finding('ENTRY_EDITED', { file, line: entry.lines.at(at) }, message)];
  });
}

/** Versions, their order, and dates. */
function checkPlaces(range: Range, changelog: Changelog): Finding[] {
  const { base, head, contract } = range;
  const file = head.changelog.path;
  const version = contract.distribution_contract_version;
  const entries = changelog.entries.filter((entry) => entry.version !== '');
  const missing = entries.some((entry) => entry.version === version)
    ? []
    : [finding('ENTRY_MISSING', { file }, `there is no entry for contract version ${version}`)];
  const order = base.changelog.value === changelog ? [] : checkOrder(range, entries);
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

/**
 * A date before base binds nobody and shortens nothing: what a notice counts from is its own rule's matter (rule 4), and a
 * review may take as long as it does. One far ahead would be out of reach for the next entry.
 */
function checkDates(range: Range): Finding[] {
  const latest = latestDay(range);
  const late = range.newEntries.filter((entry) => isDatedAnew(range, entry) && entry.date > latest);
  return late.map(({ date, line }) => {
    const message = `the entry is dated ${date}, more than ${ALLOWANCE_DAYS} days from now`;
    return finding('ENTRY_DATE_WRONG', { file: range.head.changelog.path, line }, message);
  });
}

/** Newest first, by version and by date; neighbours that base has in their order are no matter of this range. */
function checkOrder(range: Range, entries: readonly Entry[]): Finding[] {
  const { base, head } = range;
  const file = head.changelog.path;
  const latest = latestDay(range);
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
    } else if (entry.date < older.date && older.date <= latest) {
      const message = `the entry for ${entry.version} is dated ${entry.date}, before the one for ${older.version}`;
      found.push(finding('ENTRY_DATE_WRONG', { file, line: entry.line }, message));
    }
  });
  return found;
}
