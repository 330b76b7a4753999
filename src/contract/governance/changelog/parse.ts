/**
 * docs/distribution-changelog.md, read by the grammar at its top:
 *
 *   entry      = heading, { change }, [ migration ]
 *   heading    = "## distribution-contract ", VERSION, " - ", DATE
 *   change     = "- ", KIND, " `", POINTER, "`: ", TEXT
 *              | "- Deprecated `", POINTER, "` until ", DATE, ": ", TEXT
 *   KIND       = "Added" | "Changed" | "Removed"
 *   migration  = "### Migration", "- ", TEXT, { "- ", TEXT }
 *
 * A POINTER has at most 64 parts, more than any document is deep. TEXT goes on in lines indented by two spaces. Blank
 * lines, line ends, and everything above the first heading mean nothing; fenced code there is text. Nothing holds HTML,
 * code and comments of a line above the first heading aside: it could hide an entry from those who read the page, and
 * leave it to those who read the text. The document comes from a pull request and is attacker-controlled: it is walked
 * once, line by line, and each pattern here takes time in proportion to its line.
 */
import * as z from 'zod/mini';
import { MAX_FAULTS } from '../../errors.js';
import { isExactVersion } from '../../identity/version.js';
import { CodeSpans, Fences, holdsHtml, isWholeComment } from '../../text/hidden-markdown.js';

export type ChangeWord = 'Added' | 'Changed' | 'Removed' | 'Deprecated';

/** What an entry says of one field. */
export interface ChangeLine {
  readonly word: ChangeWord;
  readonly pointer: string;
  /** The date of a deprecation. */
  readonly until?: string;
  /** 1-based. */
  readonly line: number;
}

export interface Entry {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 1-based line of the heading. */
  readonly line: number;
  readonly changes: readonly ChangeLine[];
  /** Whether it tells people how to migrate. */
  readonly migration: boolean;
  /** All of its lines, without line ends, trailing spaces and blank lines: what may not be edited. */
  readonly text: string;
  /** The 1-based line of each line of `text`. */
  readonly lines: readonly number[];
}

/** A line that is not by the grammar. */
export interface ChangelogFault {
  readonly line: number;
  readonly message: string;
  /** The version of the entry it is in. */
  readonly version?: string;
}

export interface Changelog {
  /** The lines above the first entry, without their form. */
  readonly preamble: string;
  readonly entries: readonly Entry[];
  /** The first fifty. */
  readonly faults: readonly ChangelogFault[];
}

/** Stands for a migration in what is there to paste; it is none itself. */
export const PLACEHOLDER = 'Say here what consumers have to do.';

const HEADING = /^## distribution-contract (\S{1,64}) - (\d{4}-\d{2}-\d{2})$/;
const CHANGE = /^- (?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
/** A fence that belongs to a list or a quote, and ends with it, wherever its own end is. */
const INNER_FENCE = /^(?=[^`~])[\s>*+\-\d.)]+(?:`{3}|~{3})/;
const isoDate = z.iso.date();

interface Draft {
  readonly version: string;
  readonly date: string;
  readonly line: number;
  readonly changes: ChangeLine[];
  readonly text: string[];
  readonly lines: number[];
  migration: 'none' | 'begun' | 'stated';
  /** Whether the line before can be continued. */
  open: boolean;
}

/** Reads a changelog. Never throws: what is not by the grammar is a fault, and the rest is read all the same. */
export function parseChangelog(text: string): Changelog {
  const entries: Draft[] = [];
  const versions = new Set<string>();
  const faults: ChangelogFault[] = [];
  let entry: Draft | undefined;
  const preamble: string[] = [];
  const fences = new Fences();
  const spans = new CodeSpans();
  const fault = (line: number, message: string): void => {
    if (faults.length < MAX_FAULTS) faults.push({ line, message, ...(entry ? { version: entry.version } : {}) });
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const number = index + 1;
    if (line === '' || line.startsWith('## ') || (entry && line.startsWith('- '))) spans.begin();
    if (!entry) {
      const isCode = fences.take(line);
      if (isCode || !line.startsWith('## distribution-contract ')) {
        const why = isCode ? undefined : preambleFault(line, spans);
        if (why !== undefined) fault(number, why);
        preamble.push(line);
        continue;
      }
    }
    if (line === '') continue;
    if (holdsHtml(spans.outside(line))) fault(number, 'an entry holds no HTML, which could hide what follows');
    if (line.startsWith('## ')) {
      const heading = readHeading(line);
      entry = draftOf(heading, line, number);
      if (!heading) fault(number, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
      else if (versions.has(entry.version)) fault(number, `there is a second entry for ${entry.version}`);
      versions.add(entry.version);
      entries.push(entry);
    } else if (entry) {
      entry.text.push(line);
      entry.lines.push(number);
      readLine(entry, line, number, (message) => fault(number, message));
    }
  }
  for (entry of entries)
    if (entry.migration === 'begun') fault(entry.line, 'the migration says nothing: it needs at least one "- TEXT"');
  return { preamble: preamble.filter(Boolean).join('\n'), entries: entries.map(finish), faults };
}

/** What a line above the first entry must not be, since it could hide the entries. */
function preambleFault(line: string, spans: CodeSpans): string | undefined {
  if (INNER_FENCE.test(line)) return 'fenced code above the entries begins at the beginning of its line';
  if (!holdsHtml(spans.outside(line)) || isWholeComment(line)) return undefined;
  return 'no HTML stands above the entries, which could hide them';
}

function readHeading(line: string): { version: string; date: string } | undefined {
  const [, version, date] = HEADING.exec(line) ?? [];
  if (version === undefined || date === undefined) return undefined;
  return isExactVersion(version) && isoDate.safeParse(date).success ? { version, date } : undefined;
}

function draftOf(heading: { version: string; date: string } | undefined, text: string, line: number): Draft {
  return {
    version: heading?.version ?? '',
    date: heading?.date ?? '',
    line,
    changes: [],
    text: [text],
    lines: [line],
    migration: 'none',
    open: false,
  };
}

function readLine(entry: Draft, line: string, number: number, fault: (message: string) => void): void {
  if (/^ {2}\S/.test(line)) {
    if (!entry.open) fault('there is nothing that this line continues');
  } else if (line === '### Migration') {
    if (entry.migration !== 'none') fault('there is a second migration');
    entry.migration = 'begun';
    entry.open = false;
  } else if (entry.migration !== 'none') {
    entry.open = /^- \S/.test(line);
    // What was pasted and left as it was tells nobody anything.
    if (entry.open && line !== `- ${PLACEHOLDER}`) entry.migration = 'stated';
    else if (!entry.open) fault('a line of the migration must be: - TEXT');
  } else {
    const change = readChange(line, number);
    entry.open = change !== undefined;
    if (change) entry.changes.push(change);
    else
      fault('a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
  }
}

function readChange(line: string, number: number): ChangeLine | undefined {
  const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(line) ?? [];
  if (matched === undefined || (word === 'Deprecated') !== (until !== undefined)) return undefined;
  const change = { word: word as ChangeWord, pointer, line: number };
  if (until === undefined) return change;
  return isoDate.safeParse(until).success ? { ...change, until } : undefined;
}

function finish({ version, date, line, changes, migration, text, lines }: Draft): Entry {
  return {
    version,
    date,
    line,
    changes,
    migration: migration === 'stated',
    text: text.join('\n'),
    lines,
  };
}
