/**
 * The generated parts of prose: docs/distribution.md says in tables what the contract says in JSON, and both are held
 * against one another (specification, sections 7 and 8). A generated part stands between two lines of its own,
 *
 *   <!-- generated:NAME -->
 *   ...
 *   <!-- /generated:NAME -->
 *
 * with NAME of [a-z0-9-]. Markers in what hides them, such as fenced code or a comment, are text. Line ends are the document's own, LF or CRLF. The document
 * comes from a pull request and is attacker-controlled: it is walked once, line by line.
 */
import type { Contract } from '../../documents/contract.js';
import { Hidden } from '../../text/hidden-markdown.js';
import { normalizeLine } from '../../text/markdown.js';
import { tablesOf } from './tables.js';

/** The text of each generated part by its name, lines joined by LF, without a final one. */
export type Contents = ReadonlyMap<string, string>;

/** A generated part that does not say what it should. */
export interface StaleTable {
  readonly name: string;
  /** 1-based line of its marker; 1 where it has none. */
  readonly line: number;
  /**
   * different: other text; missing: not in the document; hidden: there, where no reader sees it; unknown: no such table;
   * unpaired: a marker without its other half.
   */
  readonly fault: 'different' | 'missing' | 'hidden' | 'unknown' | 'unpaired';
}

/** docs/distribution.md with its tables as the contract has them; all else, and what is unknown or unpaired, stays. */
export function regenerateTables(markdown: string, contract: Contract): string {
  return fillRegions(markdown, tablesOf(contract));
}

/** The tables of docs/distribution.md that disagree with the contract; none where the document is fresh. */
export function findStaleTables(markdown: string, contract: Contract): StaleTable[] {
  const contents = tablesOf(contract);
  const lines = splitLines(markdown);
  const { regions, unpaired, hidden } = findRegions(lines);
  const named = new Set(regions.map(({ name }) => name));
  const found = regions.flatMap((region): StaleTable[] => {
    const { name, open } = region;
    const content = contents.get(name);
    if (content === undefined) return [{ name, line: open + 1, fault: 'unknown' }];
    return isFresh(lines, region, content) ? [] : [{ name, line: open + 1, fault: 'different' }];
  });
  const missing = [...contents.keys()].filter((name) => !named.has(name));
  return [
    ...[...found, ...unpaired].sort((a, b) => a.line - b.line),
    ...missing.map((name): StaleTable => {
      const line = hidden.get(name);
      return line === undefined ? { name, line: 1, fault: 'missing' } : { name, line, fault: 'hidden' };
    }),
  ];
}

/** A document with its generated parts replaced where they differ. Parts that `contents` does not name stay. */
export function fillRegions(markdown: string, contents: Contents): string {
  const lines = splitLines(markdown);
  const parts: string[] = [];
  let copied = 0;
  for (const region of findRegions(lines).regions) {
    const { name, open, close } = region;
    const content = contents.get(name);
    if (content === undefined || isFresh(lines, region, content)) continue;
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

interface Found {
  readonly regions: readonly Region[];
  readonly unpaired: readonly StaleTable[];
  /** The 1-based lines of the first markers that HTML hides, by name. */
  readonly hidden: ReadonlyMap<string, number>;
}

function findRegions(lines: readonly string[]): Found {
  const regions: Region[] = [];
  const unpaired: StaleTable[] = [];
  const reportUnpaired = (name: string, at: number) => unpaired.push({ name, line: at + 1, fault: 'unpaired' });
  let opened: { name: string; open: number } | undefined;
  const hiding = new Hidden();
  const hidden = new Map<string, number>();
  lines.forEach((whole, at) => {
    const line = whole.trimEnd();
    const hides = hiding.take(line);
    const [, slash, name] = MARKER.exec(line) ?? [];
    if (name === undefined) return;
    if (hides === 'code') return;
    if (hides === 'html') {
      if (!hidden.has(name)) hidden.set(name, at + 1);
    } else if (slash === '') {
      if (opened) reportUnpaired(opened.name, opened.open);
      opened = { name, open: at };
    } else if (opened?.name === name) {
      regions.push({ ...opened, close: at });
      opened = undefined;
    } else reportUnpaired(name, at);
  });
  const last = opened as { name: string; open: number } | undefined;
  if (last) reportUnpaired(last.name, last.open);
  return { regions, unpaired, hidden };
}

/** Lines with their line ends. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether a part says what it should, whatever its line ends and the alignment of its tables. */
function isFresh(lines: readonly string[], { open, close }: Region, content: string): boolean {
  const expected = content === '' ? [] : content.split('\n');
  const body = lines.slice(open + 1, close);
  return (
    body.length === expected.length &&
    body.every((line, at) => normalizeLine(line) === normalizeLine(expected[at] ?? ''))
  );
}
