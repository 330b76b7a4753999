/**
 * What is missing in the changelog, ready to paste: a whole entry, or the lines that an entry lacks. It is by the
 * grammar as it stands; what consumers have to do is for people to say.
 */
import { PLACEHOLDER } from './changelog.js';
import { type Change, isMatrix } from './governance-changes.js';
import { lacksMigration, latestDay, unnamedChanges } from './governance-entries.js';
import { nameable, WORDS } from './governance-naming.js';
import type { Range } from './governance-range.js';
import { neededLevel, nextVersion } from './governance-version.js';
import { compareVersions } from './identity.js';

const MOST_LINES = 100;
const MIGRATION = `\n### Migration\n\n- ${PLACEHOLDER}\n`;

/** The missing lines; undefined where none is. */
export function formatStub(range: Range): string | undefined {
  const { contract, reference, head, newEntries, changes, today } = range;
  if (!head.changelog) return undefined;
  const level = neededLevel(range);
  const stated = contract.distribution_contract_version;
  const least = reference === undefined || level === 'none' ? stated : nextVersion(reference, level);
  const version = compareVersions(stated, least) >= 0 ? stated : least;
  const lines = [...new Set(unnamedChanges(range).map(formatLine))].slice(0, MOST_LINES);
  if (newEntries.length > 0) {
    const note = lacksMigration(range) ? MIGRATION : '';
    return lines.length > 0 || note ? `${lines.map((line) => `${line}\n`).join('')}${note}`.trimStart() : undefined;
  }
  const missing = !head.changelog.entries.some((entry) => entry.version === version);
  if (!missing || (lines.length === 0 && version === reference)) return undefined;
  const below = head.changelog.entries[0]?.date ?? '';
  const date = below > today && below <= latestDay(range) ? below : today;
  const all = lines.length > 0 ? lines : ['- Changed `/distribution_contract_version`: nothing that consumers see.'];
  const migration = changes.some(({ pointer, level: of }) => of !== 'none' && isMatrix(pointer)) ? MIGRATION : '';
  return `## distribution-contract ${version} - ${date}\n\n${all.join('\n')}\n${migration}`;
}

function formatLine({ kind, pointer, before, after, goes }: Change): string {
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
