/** Which documents have to change together (docs/governance.md, rules 1 and 7; specification, section 7). */

import { LineCount } from '../../json/lines.js';
import { highestLevel } from '../changes/contract.js';
import { type Finding, finding, linesNear } from '../findings.js';
import type { MarkdownPage } from '../markdown-page.js';
import { findStaleTables, shownTables } from '../prose/regions.js';
import type { Range } from '../range.js';
import { staleFinding } from './documents-at-head.js';

export function checkTogether(range: Range): Finding[] {
  return [...checkChanged(range), ...checkTables(range)];
}

/** Rule 1: a consumer-facing change updates all three documents. Rule 7: a change of a schema is one. */
function checkChanged({ base, head, contract, kind, touched, baseVersion }: Range): Finding[] {
  const facing = touched.filter(({ level }) => level !== 'none');
  const raised = kind !== 'unreadable' && contract.distribution_contract_version !== baseVersion;
  if (facing.length === 0 && !raised) return [];
  const first = facing[0];
  const because = first ? `${first.file} changes ${first.pointer}` : 'the contract has another version';
  const left = (file: string, line = 1): Finding =>
    finding('DOCUMENT_NOT_CHANGED', { file, line, pointer: first?.pointer }, `${because}, and ${file} does not change`);
  const found: Finding[] = [];
  // A draft states its version already.
  if (kind !== 'draft' && !raised && facing.every(({ file }) => file !== head.contract.path)) {
    const [line] = linesNear(head.contract.json, ['/distribution_contract_version']);
    const level = highestLevel(facing);
    found.push({
      ...left(head.contract.path, line),
      whatToDo: `State the change under a new ${level} version of the contract.`,
    });
  }
  if (isUnchanged(base.prose.value, head.prose.value)) found.push(left(head.prose.path));
  const named = head.changelog.value?.entries.some(({ version }) => version === contract.distribution_contract_version);
  // Where the entry itself is missing, rule 2 says so.
  if (named && isUnchanged(base.changelog.page, head.changelog.page)) found.push(left(head.changelog.path));
  return found;
}

/** A table that base shows may go, which people should know; left where nobody sees it, it only seems to be there. */
function checkTables({ base, head, contract }: Range): Finding[] {
  const [before, after] = [base.prose.value, head.prose.value];
  if (before === undefined || after === undefined || before.text === after.text) return [];
  const file = head.prose.path;
  const shown = shownTables(after, contract);
  const gone = [...shownTables(before, contract).keys()].filter((name) => !shown.has(name));
  if (gone.length === 0) return [];
  const faulty = new Set(findStaleTables(after, contract).map(({ name }) => name));
  const places = new Map(gone.map((name) => [name, newMarker(before.text, after.text, name)]));
  const hidden = gone.flatMap((name) => {
    const line = places.get(name);
    if (line === undefined || faulty.has(name)) return [];
    return [staleFinding(file, { name, line, fault: 'hidden', cause: line })];
  });
  const removed = gone.filter((name) => places.get(name) === undefined);
  if (removed.length === 0) return hidden;
  const message = `the prose has no generated table ${removed.join(', ')} any more: nothing holds what it says instead`;
  return [...hidden, finding('TABLE_REMOVED', { file }, message)];
}

/**
 * The 1-based line of the first marker of a table that is shown no more. Base has two of the table itself; what it has
 * beside them, such as an example in code, is no place that the table went to.
 */
function newMarker(before: string, after: string, name: string): number | undefined {
  const mark = `generated:${name} -->`;
  const now = linesOf(after, mark);
  return now.length > linesOf(before, mark).length - 2 ? now[0] : undefined;
}

/** The 1-based lines that a mark stands on. */
function linesOf(text: string, mark: string): number[] {
  const lines = new LineCount(text);
  const found = new Set<number>();
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) found.add(lines.at(at));
  return [...found];
}

function isUnchanged(before: MarkdownPage | undefined, after: MarkdownPage | undefined): boolean {
  return before !== undefined && after !== undefined && before.saysTheSame(after);
}
