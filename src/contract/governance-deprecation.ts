/**
 * Rules 4 and 5 of docs/governance.md. What consumers may rely on goes only when three things are met: it was announced
 * at base, its date has passed, and as many release generations as retention keeps were published since. The rules are
 * those of base: a range cannot loosen what it is held to.
 */
import type { ChangeLine, Entry } from './changelog.js';
import { type Contract, MINIMUM_GENERATIONS } from './contract.js';
import { laterDay } from './days.js';
import { type Announcements, announcementCovering, both, readAnnouncements } from './governance-announcements.js';
import type { Change } from './governance-changes.js';
import { earliestDay, isDatedAnew } from './governance-entries.js';
import { type Finding, finding, linesNear } from './governance-findings.js';
import { generationsAfter } from './governance-published.js';
import type { Range } from './governance-range.js';
import { covers } from './semantic-diff.js';
import { escapePointer } from './strict-json.js';

const ALIASES = '/index/deprecated_aliases';

export function checkDeprecations(range: Range): Finding[] {
  const announced = readAnnouncements(range.base.changelog);
  const seen = new Set<string>();
  const gone = range.changes.filter(({ goes, pointer }) => {
    const first = goes && !seen.has(pointer);
    seen.add(first ? pointer : '');
    return first;
  });
  return [
    ...gone.flatMap((change) => checkGone(range, change, announced)),
    ...checkAliases(range),
    ...checkAnnouncements(range, announced),
  ];
}

function checkGone(range: Range, change: Change, announced: Announcements): Finding[] {
  const { before, published, today } = range;
  const { pointer } = change;
  const alias = before?.index.deprecated_aliases.find(({ path }) => `${ALIASES}/${escapePointer(path)}` === pointer);
  const stated = announcementCovering(announced, pointer);
  const dates = alias ? both(stated, { announced: alias.announced, until: alias.retired }) : stated;
  if (!dates) return [finding('NOT_ANNOUNCED', change, `${pointer} goes, and its removal was not announced at base`)];

  const found: Finding[] = [];
  const { until } = dates;
  if (today <= until)
    found.push(
      finding('RETIREMENT_NOT_REACHED', change, `${pointer} was announced to stay until ${until}; this is ${today}`),
    );
  const since = alias?.announced ?? dates.announced;
  const keep = Math.max(MINIMUM_GENERATIONS, before?.retention.minimum_release_generations ?? 0);
  if (!published.known) {
    const message = `whether ${keep} releases were published since ${since}, when ${pointer} was announced, is not known: ${published.why}`;
    return [...found, finding('RETENTION_NOT_KNOWN', change, message)];
  }
  const count = generationsAfter(published, since, today);
  if (count < keep) {
    const message = `${pointer} was announced on ${since}; ${count} of ${keep} releases were published since`;
    found.push(finding('RETENTION_NOT_MET', change, message));
  }
  return found;
}

type Alias = Contract['index']['deprecated_aliases'][number];

/** The dates of aliases: none moves earlier, and a new one gives notice. */
function checkAliases(range: Range): Finding[] {
  const { before, contract, head } = range;
  if (!before) return [];
  const aliases = contract.index.deprecated_aliases;
  const lines = linesNear(
    head.contract.json,
    aliases.map((_, at) => `${ALIASES}/${at}`),
  );
  return aliases.flatMap((alias, at) => {
    const pointer = `${ALIASES}/${escapePointer(alias.path)}`;
    const spot = { file: head.paths.contract, line: lines[at], pointer };
    const old = before.index.deprecated_aliases.find(({ path }) => path === alias.path);
    return old ? movedAlias(spot, old, alias) : newAlias(spot, range, alias);
  });
}

type AliasSpot = { readonly file: string; readonly line: number | undefined; readonly pointer: string };

function movedAlias(spot: AliasSpot, old: Alias, { path, announced, retired }: Alias): Finding[] {
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

function newAlias(spot: AliasSpot, range: Range, { path, announced, retired }: Alias): Finding[] {
  const found: Finding[] = [];
  if (announced < earliestDay(range)) {
    const message = `${path} says it was announced on ${announced}, long before the base commit of ${range.baseDay}`;
    found.push(finding('ANNOUNCEMENT_BACKDATED', spot, message));
  }
  if (retired <= laterDay(range.today, range.baseDay))
    found.push(finding('NOTICE_TOO_SHORT', spot, `${path} is announced and retired at once: ${retired}`));
  return found;
}

/** The announcements that new entries make. */
function checkAnnouncements(range: Range, announced: Announcements): Finding[] {
  const { head, kind, newEntries, today, baseDay, contract } = range;
  if (kind === 'first') return [];
  const file = head.paths.changelog;
  const check = (date: string, { pointer, until, line }: ChangeLine, carried: ReadonlySet<string>): Finding[] => {
    if (until === undefined) return [];
    const spot = { file, line, pointer };
    const found: Finding[] = [];
    const before = announcementCovering(announced, pointer)?.until;
    if (carried.has(`${pointer} ${until}`)) {
      // It gave its notice when it was made.
    } else if (before !== undefined && until < before)
      found.push(
        finding('RETIREMENT_MOVED_EARLIER', spot, `${pointer} was announced to stay until ${before}, now ${until}`),
      );
    else if (until <= laterDay(date, laterDay(today, baseDay)))
      found.push(finding('NOTICE_TOO_SHORT', spot, `${pointer} is announced to go on ${until}, which is not to come`));
    const other = contract.index.deprecated_aliases.find(
      ({ path, retired }) => retired !== until && covers(pointer, `${ALIASES}/${escapePointer(path)}`),
    );
    if (other && covers(ALIASES, pointer)) {
      const message = `the contract retires ${other.path} on ${other.retired}, the changelog on ${until}`;
      found.push(finding('RETIREMENT_DIFFERS', spot, message));
    }
    return found;
  };
  return newEntries.flatMap((entry) => {
    const carried = carriedAnnouncements(range, entry);
    return entry.changes.flatMap((line) => check(entry.date, line, carried));
  });
}

/** The announcements of an entry that base has made already, under a date that still holds. */
function carriedAnnouncements(range: Range, entry: Entry): Set<string> {
  const before = isDatedAnew(range, entry) ? undefined : range.entriesBefore.get(entry.version);
  return new Set(before?.changes.map(({ pointer, until }) => `${pointer} ${until}`));
}
