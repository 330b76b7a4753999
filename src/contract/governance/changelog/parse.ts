/**
 * docs/distribution-changelog.md, read by the grammar at its top:
 *
 *   entry      = heading, { change }, [ migration ]
 *   heading    = "## distribution-contract ", VERSION, " - ", DATE
 *   change     = "- ", KIND, " `", POINTER, "`: ", TEXT
 *              | "- Deprecated `", POINTER, "` until ", DATE, ": ", TEXT
 *   KIND       = "Added" | "Changed" | "Removed"
 *   migration  = "### Migration", TEXT
 *
 * What else a formatter or another changelog's habits make of it is the same (`heading.ts`, `text/markdown-words.ts`): any
 * mark of a list, lines wrapped anywhere, a heading such as `## [1.0.1] - DATE`. Sentences and lists between are text; an
 * item that begins as a change does has to be one. A POINTER has at most 64 parts, more than any document is deep.
 *
 * An entry of the contract is a part of the file whose heading says so, or has a version and a day, and below which a change names a
 * field of the contract. It ends at the next heading of its level, break or HTML at the
 * beginning of a line. Everything else is another's and means nothing. No HTML
 * stands in an entry, and none hides one: it would leave it to those who read the text alone. The document comes from a pull
 * request and is attacker-controlled: it is walked once, and each pattern here takes time in proportion to its line.
 */
import { MAX_FAULTS } from '../../errors.js';
import type { Visibility } from '../../text/hidden-markdown.js';
import { CodeSpans } from '../../text/markdown-code.js';
import { wordBlocks } from '../../text/markdown-words.js';
import { holdsHtml } from '../../text/raw-html.js';
import type { MarkdownPage } from '../markdown-page.js';
import { type Entry, type EntryFault, EntryReader } from './entry.js';
import { isPartHeading, readHeading, saysContract, statesVersion } from './heading.js';

export { type ChangeLine, type ChangeWord, type Entry, PLACEHOLDER } from './entry.js';

/** A place that is not by the grammar. */
export interface ChangelogFault extends EntryFault {
  /** What it is found in: the words of its entry, or the line that hides one. */
  readonly within: string;
}

export interface Changelog {
  readonly entries: readonly Entry[];
  /** The first fifty. */
  readonly faults: readonly ChangelogFault[];
}

/** What tools write below all entries, where versions are links. */
const VERSION_LINK = /^ {0,3}\[(?:unreleased|v?\d[^\]]{0,64})\]: +[^\s<>]+$/i;

/** Reads a changelog. Never throws: what is not by the grammar is a fault, and the rest is read all the same. */
export function parseChangelog({ lines: written, visibility: seen }: MarkdownPage): Changelog {
  const lines = written.map((line) => (VERSION_LINK.test(line) ? '' : line));
  // What is hidden is a fault, and read all the same.
  const kinds = seen.kinds.map((kind) => (kind === 'code' ? kind : 'text'));
  const page = { lines, seen, kinds };
  const all = partsOf(lines, seen);
  const parts: ReadPart[] = [];
  // There may be as many parts as lines, and most of them are no entries: no list is made of each.
  for (const part of all) {
    const read = readPart(page, part);
    if (read) parts.push(read);
  }
  const faults = [...parts.flatMap(({ faults }) => faults), ...cutOff(page, all, parts)];
  const versions = new Set<string>();
  for (const { entry } of parts) {
    if (versions.has(entry.version))
      faults.push({ line: entry.line, message: `there is a second entry for ${entry.version}`, within: entry.text });
    if (entry.version !== '') versions.add(entry.version);
  }
  return {
    entries: parts.map(({ entry }) => entry),
    faults: faults.sort((a, b) => a.line - b.line).slice(0, MAX_FAULTS),
  };
}

/** A part of the file: the index of its first line, and of the line behind its end. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a file. Another one begins with a heading, with a break between topics, and with HTML, as the changelog of a
 * program that stands below may.
 */
function partsOf(lines: readonly string[], { kinds }: Visibility): Part[] {
  const starts: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '' || kinds[at] === 'code') continue;
    const isPart = isPartHeading(line) || beginsHtml(line) || isBreak(line, lines[at - 1]);
    if (isPart || (kinds[at] === 'text' && isUnderlined(line, lines[at + 1]))) starts.push(at);
  }
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? lines.length }));
}

function isUnderlined(line: string, below = ''): boolean {
  return /^[^\s>|*+-]/.test(line) && /^ {0,3}(?:=+|-+)$/.test(below);
}

function isBreak(line: string, above = ''): boolean {
  return above === '' && /^(?:-{3,}|\*{3,}|_{3,})$/.test(line);
}

function beginsHtml(line: string): boolean {
  return line.startsWith('<') && holdsHtml(line.slice(0, 40));
}

interface Page {
  readonly lines: readonly string[];
  readonly seen: Visibility;
  readonly kinds: Visibility['kinds'];
}

interface ReadPart {
  readonly entry: Entry;
  readonly faults: ChangelogFault[];
}

/** Reads a part; undefined where it is no entry of the contract. */
function readPart({ lines, seen, kinds }: Page, { from, to }: Part): ReadPart | undefined {
  const title = lines[from] ?? '';
  if (!saysContract(title) && !statesVersion(title)) return undefined;
  const heading = readHeading(title);
  const entry = new EntryReader(heading, from + 1);
  for (const block of wordBlocks(lines, { ...seen, kinds }, from + 1, to)) entry.take(block);
  if (!saysContract(title) && !entry.namesField()) return undefined;

  const read = entry.finish();
  const found = [...entry.faults, ...htmlFaults(lines, seen, { from, to })];
  const hidden = hiddenLine(seen, { from, to });
  const faults = found.map((fault) => ({ ...fault, within: read.text }));
  if (hidden !== undefined)
    faults.push({
      line: hidden,
      message: `what begins here hides the entry for ${read.version || title.slice(0, 80)} from who reads the page`,
      within: lines[hidden - 1] ?? '',
    });
  return { entry: read, faults };
}

/** Changes of the contract that an entry does not count, as it ends before them. */
function cutOff({ lines, seen, kinds }: Page, all: readonly Part[], parts: readonly ReadPart[]): ChangelogFault[] {
  const entries = new Map(parts.map(({ entry }) => [entry.line, entry]));
  const faults: ChangelogFault[] = [];
  let above: Entry | undefined;
  for (const { from, to } of all) {
    const isHeading = isPartHeading(lines[from] ?? '');
    if (isHeading) above = entries.get(from + 1);
    if (!above || isHeading) continue;
    const rest = new EntryReader(undefined, from + 1);
    for (const block of wordBlocks(lines, { ...seen, kinds }, from + 1, to)) rest.take(block);
    if (rest.namesField())
      faults.push({ line: from + 1, message: 'the entry ends here, and a change stands below it', within: above.text });
  }
  return faults;
}

/** The line of what hides a part, where that is not in it. */
function hiddenLine({ kinds, causes }: Visibility, { from, to }: Part): number | undefined {
  for (let at = from; at < to; at++) {
    const cause = causes[at] ?? 0;
    // What is hidden by the part itself is HTML in it.
    if (kinds[at] !== 'text' && kinds[at] !== 'code' && (cause <= from || cause > to)) return cause;
  }
  return undefined;
}

function htmlFaults(lines: readonly string[], { kinds }: Visibility, { from, to }: Part): EntryFault[] {
  const spans = new CodeSpans();
  const faults: EntryFault[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (kinds[at] === 'code') continue;
    if (line === '' || /^ {0,3}(?:#|[-*+] |\d{1,9}[.)] )/.test(line)) spans.begin();
    const holds = holdsHtml(spans.outside(line));
    if (holds) faults.push({ line: at + 1, message: 'an entry holds no HTML, which could hide what follows' });
  }
  return faults;
}
