/**
 * Job summaries: markdown that the runner renders as HTML. Every cell passes `cell` or is a word that needs no escape, so
 * that nothing from outside becomes markup. A summary stays under the runner's 1 MiB, or it would be dropped whole.
 */

import { clip } from '../../contract/clip.js';
import { TUPLE_PARTS, type Tuple } from '../../contract/identity/tuple.js';
import { harmless } from '../../contract/text/harmless.js';
import { cell, code, formatTable } from '../../contract/text/markdown.js';
import type { Environment } from '../../host/process.js';

export const MAX_SUMMARY = 1024 * 1024 - 1024;
const MAX_CELL = 500;
const MAX_BLOCK = 64 * 1024;
const PLAIN = /^[A-Za-z0-9._+/:@= ~-]+$/;

/** A table; its cells are markdown already, made by `word`, `text`, `link` or `bytes`. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A word in code type; one that could break out of it is escaped instead. */
export function word(value: string | number): string {
  const short = clip(String(value), MAX_CELL);
  return PLAIN.test(short) ? code(short) : text(short);
}

/** Prose of any origin. */
export function text(value: string): string {
  return cell(clip(value, MAX_CELL)).replaceAll('>', '&gt;');
}

/** A link, where the address is a plain one; the word alone where not. `at` is what is opened of the page, where something is. */
export function link(value: string, url: string, at = ''): string {
  const isPlain = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) && /^[a-z0-9.+-]*$/.test(at);
  return isPlain ? `[${word(value)}](${url}${at === '' ? '' : `#${at}`})` : word(value);
}

/** A size for people, with its exact number of bytes. (The locale's own grouping loads ICU, which takes 25 ms.) */
export function bytes(size: number): string {
  const exact = String(size).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return size < 1024 * 1024 ? `${exact} B` : `${(size / (1024 * 1024)).toFixed(1)} MiB (${exact} B)`;
}

/** A commit of the repository that this runs for. */
export function commit(git_rev: string, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Environment): string {
  return link(git_rev, `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/commit/${git_rev}`);
}

/** The parts of a tuple, or of what a run shares of one, as rows of two cells. */
export function tupleRows(tuple: Partial<Tuple>): string[][] {
  return TUPLE_PARTS.flatMap((part) => {
    const value = tuple[part];
    return value === undefined ? [] : [[part, word(value)]];
  });
}

/**
 * A heading, tables, and text to be pasted as it is, under a heading of its own where it has one. Where that is too much,
 * tables lose their last rows, and say how many.
 */
export function formatSummary(title: string, tables: readonly Table[], paste?: string, pasteTitle?: string): string {
  const heading = pasteTitle === undefined ? [] : [`### ${text(pasteTitle)}`];
  const block = paste === undefined ? [] : [...heading, formatBlock(paste)];
  for (let most = tables.reduce((all, { rows }) => Math.max(all, rows.length), 1); ; most = Math.floor(most / 2)) {
    const parts = [`## ${text(title)}`, ...tables.map((table) => formatPart(table, most)), ...block];
    const summary = `${parts.join('\n\n')}\n`;
    if (Buffer.byteLength(summary) <= MAX_SUMMARY || most === 0) return summary;
  }
}

function formatPart({ head, rows }: Table, most: number): string {
  const table = formatTable(head, rows.slice(0, most));
  return rows.length <= most ? table : `${table}\n\n${rows.length - most} more rows are in the log.`;
}

/** Fenced code (CommonMark 0.31, section 4.5): a fence that is longer than every run of backticks within. */
function formatBlock(paste: string): string {
  const body = clip(harmless(paste), MAX_BLOCK);
  const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${body}\n${fence}`;
}
