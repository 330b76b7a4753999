/**
 * Rules 4 and 5 of docs/governance.md. What consumers may rely on goes only when three things are met: it was announced
 * at base, its date has passed, and as many release generations as retention keeps were published since. The rules are
 * those of base: a range cannot loosen what it is held to.
 */
import { MINIMUM_GENERATIONS } from '../../documents/contract.js';
import { LEGACY_ALIAS } from '../../identity/paths.js';
import { lineage } from '../../json/pointer.js';
import { laterDay } from '../../text/days.js';
import { type Announcement, type Announcements, announcementOf } from '../changelog/announcements.js';
import { announceable } from '../changelog/naming.js';
import { aliasPointer, type FieldChange } from '../changes/contract.js';
import { type Finding, finding } from '../findings.js';
import { generationsAfter } from '../published.js';
import type { Range } from '../range.js';

export function checkDeprecations(range: Range): Finding[] {
  const seen = new Set<string>();
  const gone = range.changes.filter(({ goes, pointer }) => {
    const first = goes && !seen.has(pointer);
    seen.add(first ? pointer : '');
    return first;
  });
  return gone.flatMap((change) => checkGone(range, change));
}

function checkGone(range: Range, change: FieldChange): Finding[] {
  const { before, announced, published, today } = range;
  const { pointer } = change;
  const own = ownAnnouncement(range, pointer);
  if (!own) return [finding('NOT_ANNOUNCED', change, notAnnounced(pointer, announced))];

  const found: Finding[] = [];
  // What is announced of a field above it, is no announcement of this one, but can hold it longer.
  const until = laterDay(own.until, announcementOf(announced, lineage(pointer))?.until ?? '');
  const since = own.announced;
  if (today <= until)
    found.push(
      finding('RETIREMENT_NOT_REACHED', change, `${pointer} was announced to stay until ${until}; this is ${today}`),
    );
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

/** What base says of the removal of a field: an alias has its own dates, and stays for as long as the specification says. */
function ownAnnouncement({ before, announced }: Range, pointer: string): Announcement | undefined {
  const alias = before?.index.deprecated_aliases.find((one) => aliasPointer(one) === pointer);
  if (alias) return { announced: alias.announced, until: laterDay(alias.retired, LEGACY_ALIAS.retired) };
  return announcementOf(announced, announceable(pointer));
}

/** The changes by which something goes that was not announced at base, and so has to stay. */
export function unannouncedChanges(range: Range): FieldChange[] {
  return range.changes.filter(({ goes, pointer }) => goes && !ownAnnouncement(range, pointer));
}

function notAnnounced(pointer: string, { live, spent }: Announcements): string {
  const goes = `${pointer} goes, and its removal was not announced at base`;
  if (announceable(pointer).some((at) => spent.has(at))) return `${goes} since it last came or went`;
  const above = lineage(pointer).find((at) => live.has(at));
  return above === undefined ? goes : `${goes}; an announcement of ${above} is none of what is in it`;
}
