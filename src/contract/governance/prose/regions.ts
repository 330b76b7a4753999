/**
 * The generated parts of prose: docs/distribution.md may say in tables what the contract says in JSON, and a table that is
 * there agrees with it (specification, sections 7 and 8). A generated part stands between two lines of its own,
 *
 *   <!-- generated:NAME -->
 *   ...
 *   <!-- /generated:NAME -->
 *
 * with NAME of those that are asked for; markers of any other name are somebody else's and text, and so are those in code.
 * A part counts where a page certainly shows it. Line ends are the document's own, LF or CRLF. The document comes from a
 * pull request and is attacker-controlled: it is walked once, line by line.
 */
import { sha256 } from '../../digest.js';
import type { Contract } from '../../documents/contract.js';
import { normalizeLine } from '../../text/markdown.js';
import { MarkdownPage } from '../markdown-page.js';
import { nearName } from './near-names.js';
import { tablesOf } from './tables.js';

/** The text of each generated part by its name, lines joined by LF, without a final one. */
export type Contents = ReadonlyMap<string, string>;

/** A generated part that does not say what it should. */
export interface StaleTable {
  readonly name: string;
  /** 1-based line of its marker. */
  readonly line: number;
  /**
   * different: other text; hidden: there, where it is not sure that a reader sees it; unpaired: a marker without its other
   * half; misspelt: a marker of another name or spelling, so near to this one that it may be meant.
   */
  readonly fault: 'different' | 'hidden' | 'unpaired' | 'misspelt';
  /** The 1-based line of what hides it. */
  readonly cause?: number;
  /** What stands there, where it is read. */
  readonly says?: string;
  /** SHA-256 of what should: a page may have any number of the same table. */
  readonly wanted?: string | undefined;
}

/** docs/distribution.md with its tables as the contract has them; all else, and what is hidden or unpaired, stays. */
export function regenerateTables(markdown: string, contract: Contract): string {
  return fillRegions(markdown, tablesOf(contract));
}

/** The tables of docs/distribution.md that disagree with the contract; none where none does, or none is there. */
export function findStaleTables(page: MarkdownPage, contract: Contract): StaleTable[] {
  const contents = tablesOf(contract);
  const { lines } = page;
  const { regions, unpaired, hidden, misspelt } = findRegions(page, contents);
  const different = staleRegions(lines, regions, contents);
  const shown = new Set(regions.map(({ name }) => name));
  const wanted = new Map([...contents].map(([name, content]) => [name, sha256(content)]));
  return [
    ...different.map((region) => differentTable(lines, region)),
    ...hidden.filter(({ name }) => !shown.has(name)),
    ...unpaired,
    ...misspelt.filter(({ name }) => !shown.has(name)),
  ]
    .map((table) => ({ ...table, wanted: wanted.get(table.name) }))
    .sort((a, b) => a.line - b.line);
}

/** Parts that do not say what they should. */
function staleRegions(lines: readonly string[], regions: readonly Region[], contents: Contents): Region[] {
  const plain = new Map([...contents].map(([name, content]) => [name, plainLines(content.split('\n'))]));
  return regions.filter(({ name, open, close }) => plainLines(lines.slice(open + 1, close)) !== plain.get(name));
}

function differentTable(lines: readonly string[], { name, open, close }: Region): StaleTable {
  const says = lines
    .slice(open + 1, close)
    .map(normalizeLine)
    .join('\n');
  return { name, line: open + 1, fault: 'different', says };
}

/** The tables of the contract that a document shows: the 1-based lines of their markers, by name. */
export function shownTables(page: MarkdownPage, contract: Contract): ReadonlyMap<string, number> {
  const { regions } = findRegions(page, tablesOf(contract));
  return new Map(regions.map(({ name, open }) => [name, open + 1]));
}

/** A document with its generated parts replaced where they differ. Parts that `contents` does not name stay. */
export function fillRegions(markdown: string, contents: Contents): string {
  const lines = splitLines(markdown);
  const parts: string[] = [];
  let copied = 0;
  const { regions } = findRegions(new MarkdownPage(markdown), contents);
  for (const { name, open, close } of staleRegions(lines, regions, contents)) {
    const content = contents.get(name) ?? '';
    const end = lines[open]?.endsWith('\r\n') ? '\r\n' : '\n';
    const body = content === '' ? '' : `${content}\n`.replaceAll('\n', end);
    parts.push(lines.slice(copied, open + 1).join(''), body);
    copied = close;
  }
  return [...parts, ...lines.slice(copied)].join('');
}

interface Region {
  readonly name: string;
  /** 0-based lines of the two markers. */
  readonly open: number;
  readonly close: number;
}

const MARKER = /^<!-- (\/?)generated:([a-z0-9-]{1,64}) -->$/;
/** Markers of other names that are held against those of tables: whoever writes more of them writes none by mistake. */
const MOST_LOOKED_AT = 1_000;
/** What may be meant for a marker. */
const LIKE_MARKER = /^\s{0,3}<!--\s*(?:\/\s*)?generated\s*:\s*([\w-]{1,64})\s*-->$/i;

interface Found {
  readonly regions: readonly Region[];
  readonly unpaired: readonly StaleTable[];
  /** The first of a name. */
  readonly hidden: readonly StaleTable[];
  readonly misspelt: readonly StaleTable[];
}

function findRegions(page: MarkdownPage, contents: Contents): Found {
  const marked: number[] = [];
  const { lines: texts } = page;
  for (let at = 0; at < texts.length; at++) if (LIKE_MARKER.test(texts[at] ?? '')) marked.push(at);
  if (marked.length === 0) return { regions: [], unpaired: [], hidden: [], misspelt: [] };
  const { kinds, causes } = page.visibility;
  const regions: Region[] = [];
  const unpaired: StaleTable[] = [];
  const hidden = new Map<string, StaleTable>();
  const misspelt = new Map<string, StaleTable>();
  const reportUnpaired = (name: string, at: number) => unpaired.push({ name, line: at + 1, fault: 'unpaired' });
  let opened: { name: string; open: number } | undefined;
  let looked = 0;
  for (const at of marked) {
    const text = texts[at] ?? '';
    const [, slash, name = ''] = MARKER.exec(text) ?? [];
    const line = at + 1;
    if (!contents.has(name)) {
      const isLookedAt = kinds[at] === 'text' && looked++ < MOST_LOOKED_AT;
      const near = isLookedAt ? nearName(LIKE_MARKER.exec(text)?.[1] ?? '', contents.keys()) : undefined;
      if (near !== undefined && !misspelt.has(near)) misspelt.set(near, { name: near, line, fault: 'misspelt' });
    } else if (kinds[at] === 'code') {
    } else if (kinds[at] !== 'text') {
      if (!hidden.has(name)) hidden.set(name, { name, line, fault: 'hidden', cause: causes[at] ?? line });
    } else if (slash === '') {
      if (opened) reportUnpaired(opened.name, opened.open);
      opened = { name, open: at };
    } else if (opened?.name === name) {
      regions.push({ ...opened, close: at });
      opened = undefined;
    } else reportUnpaired(name, at);
  }
  if (opened) reportUnpaired(opened.name, opened.open);
  return { regions, unpaired, hidden: [...hidden.values()], misspelt: [...misspelt.values()] };
}

/** Lines with their line ends. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** What lines say, whatever their line ends, blank lines and the alignment of their tables. */
function plainLines(lines: readonly string[]): string {
  return lines
    .map(normalizeLine)
    .filter((line, at, all) => line !== '' || all[at - 1] !== '')
    .join('\n')
    .replace(/^\n|\n$/g, '');
}
