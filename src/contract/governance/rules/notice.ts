/**
 * The notice that a range gives (docs/governance.md, rule 4): an announcement is dated by the day it is made, names a day
 * that is still to come, and no date moves earlier. A commit's date is its author's; whether a day is still to come, the
 * clock says.
 */

import type { Contract } from '../../documents/contract.js';
import { LEGACY_ALIAS } from '../../identity/paths.js';
import { covers, lineage } from '../../json/pointer.js';
import { laterDay } from '../../text/days.js';
import { type Announcements, announcementOf, readAnnouncements } from '../changelog/announcements.js';
import type { ChangeLine, Entry } from '../changelog/parse.js';
import { ALIASES, aliasPointer } from '../changes/contract.js';
import { type Finding, finding, linesNear, type Spot } from '../findings.js';
import { generationsAfter, nothingPublished } from '../published.js';
import type { Range } from '../range.js';
import { earliestDay, isDatedAnew } from './entries.js';

export function checkNotice(range: Range): Finding[] {
  return [...checkAliases(range), ...checkAnnouncements(range)];
}

type Alias = Contract['index']['deprecated_aliases'][number];

/** The dates of aliases: none moves earlier, and a new one gives notice. */
function checkAliases(range: Range): Finding[] {
  const { kind, before, contract, head } = range;
  if (!before && kind !== 'first') return [];
  const aliases = contract.index.deprecated_aliases;
  const lines = linesNear(
    head.contract.json,
    aliases.map((_, at) => `${ALIASES}/${at}`),
  );
  return aliases.flatMap((alias, at) => {
    const spot = { file: head.contract.path, line: lines[at], pointer: aliasPointer(alias) };
    const old = before?.index.deprecated_aliases.find(({ path }) => path === alias.path);
    return old ? movedAlias(spot, range, old, alias) : newAlias(spot, range, alias);
  });
}

function movedAlias(spot: Spot, range: Range, old: Alias, alias: Alias): Finding[] {
  const { path, announced, retired } = alias;
  // Nobody was given the date of what was never published.
  if (nothingPublished(range.published)) return retired === old.retired ? [] : newAlias(spot, range, alias);
  const found: Finding[] = [];
  if (retired < old.retired)
    found.push(
      finding('RETIREMENT_MOVED_EARLIER', spot, `${path} was to retire on ${old.retired}, and now on ${retired}`),
    );
  if (announced < old.announced)
    found.push(
      finding('ANNOUNCEMENT_BACKDATED', spot, `${path} was announced on ${old.announced}, and now says ${announced}`),
    );
  return found;
}

function newAlias(spot: Spot, range: Range, { path, announced, retired }: Alias): Finding[] {
  const found: Finding[] = [];
  const least = LEGACY_ALIAS.retired;
  // The notice of the specification is the least there is, in the first contract as well.
  if (retired < least && (!range.before || retired > range.clock))
    found.push(finding('RETIREMENT_MOVED_EARLIER', spot, `${path} stays until ${least}, and here until ${retired}`));
  if (!range.before) return found;
  if (!isTimely(range, announced)) {
    const message = `${path} says it was announced on ${announced}, before the base commit of ${range.baseDay}`;
    found.push(finding('ANNOUNCEMENT_BACKDATED', spot, message));
  }
  if (retired <= range.clock)
    found.push(finding('NOTICE_TOO_SHORT', spot, `${path} is announced and retired at once: ${retired}`));
  return found;
}

/** The announcements that new entries make. */
function checkAnnouncements(range: Range): Finding[] {
  if (range.kind === 'first') return [];
  const file = range.head.changelog.path;
  // A draft has given nobody a date: one that is corrected in it is announced afresh.
  const given = readAnnouncements({ entries: range.settled });
  return range.newEntries.flatMap((entry) => {
    const carried = carriedAnnouncements(range, entry);
    const lines = entry.changes.filter(({ until }) => until !== undefined);
    const made = lines.filter((line) => !carried.has(textOf(line)));
    const [first] = made;
    const found: Finding[] = [];
    if (first && !isTimely(range, entry.date)) {
      const message = `the entry announces a removal and is dated ${entry.date}, before the base commit of ${range.baseDay}`;
      found.push(finding('ANNOUNCEMENT_BACKDATED', { file, line: entry.line, pointer: first.pointer }, message));
    }
    return [
      ...found,
      ...made.flatMap((line) => checkUntil(range, given, entry, line)),
      ...lines.flatMap((line) => checkAgreement(range, line)),
    ];
  });
}

/** The announcements of an entry that base has made already, under a date that still holds. */
function carriedAnnouncements(range: Range, entry: Entry): Set<string> {
  const before = isDatedAnew(range, entry) ? undefined : range.entriesBefore.get(entry.version);
  return new Set(before?.changes.map(textOf));
}

function textOf({ pointer, until }: ChangeLine): string {
  return `${pointer} ${until}`;
}

function checkUntil(range: Range, given: Announcements, { date }: Entry, line: ChangeLine): Finding[] {
  const { pointer, until = '' } = line;
  const spot = { file: range.head.changelog.path, line: line.line, pointer };
  const before = announcementOf(given, lineage(pointer))?.until;
  if (before !== undefined && until < before) {
    const message = `${pointer} was announced to stay until ${before}, now ${until}`;
    return [finding('RETIREMENT_MOVED_EARLIER', spot, message)];
  }
  if (until > laterDay(date, range.clock)) return [];
  return [finding('NOTICE_TOO_SHORT', spot, `${pointer} is announced to go on ${until}, which is not to come`)];
}

/** Contract and changelog state one date of an alias. */
function checkAgreement({ head, contract }: Range, { pointer, until, line }: ChangeLine): Finding[] {
  if (!covers(ALIASES, pointer)) return [];
  const other = contract.index.deprecated_aliases.find(
    (alias) => alias.retired !== until && covers(pointer, aliasPointer(alias)),
  );
  if (!other) return [];
  const message = `the contract retires ${other.path} on ${other.retired}, the changelog on ${until}`;
  return [finding('RETIREMENT_DIFFERS', { file: head.changelog.path, line, pointer }, message)];
}

/**
 * Whether an announcement may be dated so: no earlier than base; or, where a pull request has been open for a while, by
 * a day since which nothing was published, so that no release counts for it that is older than it; any, where nothing was.
 */
function isTimely(range: Range, day: string): boolean {
  const { baseDay, clock, published } = range;
  if (day >= baseDay || nothingPublished(published)) return true;
  return day >= earliestDay(range) && published.known && generationsAfter(published, day, clock) === 0;
}
