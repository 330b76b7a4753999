/**
 * What is missing in the changelog, ready to paste: a whole entry, or the lines that an entry lacks. It is by the
 * grammar as it stands; what consumers have to do is for people to say.
 */

import { compareVersions } from '../identity/version.js';
import { daysAfter, laterDay } from '../text/days.js';
import { nameable, takenBack, WORDS } from './changelog/naming.js';
import { type Entry, PLACEHOLDER } from './changelog/parse.js';
import { type FieldChange, highestLevel } from './changes/contract.js';
import type { Range } from './range.js';
import { unannouncedChanges } from './rules/deprecation.js';
import { latestDay } from './rules/entries.js';
import { isMatrixChange, lacksMigration, unnamedChanges } from './rules/entry-contents.js';
import { neededLevel, nextVersion } from './rules/version.js';

const MOST_LINES = 100;
/** How long what goes is announced to stay, where nobody has said so yet. */
const NOTICE_DAYS = 180;
const MIGRATION = `### Migration\n\n- ${PLACEHOLDER}\n`;

/** The missing lines; undefined where none is. What is to go unannounced has to stay, and is announced. */
export function formatStub(range: Range): string | undefined {
  const { head, reference, announced } = range;
  if (!head.changelog.value) return undefined;
  const kept = new Set(unannouncedChanges(range));
  const anew = isBegunAnew(range);
  const changes = (anew ? range.touched : range.changes).filter((change) => !kept.has(change));
  const announcing = announcementLines(range, kept);
  const newEntries = anew ? [] : range.newEntries.filter((entry) => isPlaced(entry, range));
  const unnamed = unnamedChanges({ changes, newEntries, announced }).flatMap((change) => [
    formatLine(change),
    ...takenBack(change, announced)
      .filter((pointer) => pointer !== change.pointer)
      .map((pointer) => `- ${WORDS.added} \`${pointer}\`: it does not go any more.`),
  ]);
  const lines = [...new Set([...unnamed, ...announcing])].slice(0, MOST_LINES);
  const text = lines.length > 0 ? [`${lines.join('\n')}\n`] : [];
  const [newest] = newEntries;
  if (newest) {
    const migrates = lacksMigration({ ...range, changes, newEntries }) || (announcing.length > 0 && !newest.migration);
    const parts = [...text, ...(migrates ? [MIGRATION] : [])];
    return parts.length > 0 ? parts.join('\n') : undefined;
  }
  const version = neededVersion({ ...range, changes }, announcing.length > 0);
  const missing = !head.changelog.value.entries.some((entry) => entry.version === version);
  if (!missing || (lines.length === 0 && version === reference)) return undefined;
  const all = lines.length > 0 ? text : ['- Changed `/distribution_contract_version`: nothing that consumers see.\n'];
  const migration = announcing.length > 0 || (!anew && changes.some(isMatrixChange)) ? [MIGRATION] : [];
  return [`## distribution-contract ${version} - ${entryDay(range)}\n`, ...all, ...migration].join('\n');
}

/** Whether a draft is the first contract, so that all entries count as new, and none of them is for the version it states. */
function isBegunAnew({ head, kind, contract, reference }: Range): boolean {
  const stated = contract.distribution_contract_version;
  return (
    kind === 'draft' &&
    reference === undefined &&
    !head.changelog.value?.entries.some(({ version }) => version === stated)
  );
}

/** The version that the contract states, or the one that its changes ask for. */
function neededVersion(range: Range, announces: boolean): string {
  const { contract, reference, changes } = range;
  const stated = contract.distribution_contract_version;
  const level = announces && highestLevel(changes) === 'none' ? 'minor' : neededLevel(range);
  const least = reference === undefined || level === 'none' ? stated : nextVersion(reference, level);
  return compareVersions(stated, least) >= 0 ? stated : least;
}

/** Whether an entry is for a version that a new one can be for; in one that is not, nothing counts. */
function isPlaced({ version }: Entry, { contract, reference }: Range): boolean {
  if (compareVersions(version, contract.distribution_contract_version) > 0) return false;
  return reference === undefined || compareVersions(version, reference) > 0;
}

/** No earlier than base and the entry below it, unless that one is dated out of bounds. */
function entryDay(range: Range): string {
  const { today, baseDay, head, newEntries } = range;
  const made = new Set(newEntries);
  const below = head.changelog.value?.entries.find((entry) => !made.has(entry))?.date ?? '';
  return laterDay(laterDay(today, baseDay), below > latestDay(range) ? '' : below);
}

function announcementLines(range: Range, kept: ReadonlySet<FieldChange>): string[] {
  const lines = range.newEntries.flatMap(({ changes }) => changes);
  const made = new Set(lines.filter(({ until }) => until !== undefined).map(({ pointer }) => pointer));
  const until = daysAfter(laterDay(range.clock, entryDay(range)), NOTICE_DAYS);
  return [...new Set([...kept].map(({ pointer }) => nameable(pointer)))]
    .filter((pointer) => !made.has(pointer))
    .map((pointer) => `- Deprecated \`${pointer}\` until ${until}: it goes after that day.`);
}

function formatLine({ kind, pointer, before, after, goes }: FieldChange): string {
  const named = nameable(pointer);
  const word = goes && kind === 'removed' ? WORDS.removed : WORDS.changed;
  if (named !== pointer) return `- ${word} \`${named}\`: a field below it, whose name no line can hold.`;
  const says =
    before === undefined
      ? `${short(after)} is new.`
      : after === undefined
        ? `${short(before)} is gone.`
        : `${short(before)} becomes ${short(after)}.`;
  return `- ${WORDS[kind]} \`${pointer}\`: ${says}`;
}

/** A value as a word in code type; one that is longer than a word, by its kind. */
export function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  if (typeof value === 'object' && value !== null && text.length > 60)
    return Array.isArray(value) ? 'the list' : 'the whole of it';
  // Not one control character, line end or backtick of a hostile document gets into markdown.
  return `\`${text.replace(/[^\x20-\x5f\x61-\x7e]/g, '?').slice(0, 200)}\``;
}
