/**
 * The headings of a changelog's entries. One of the contract's says so, or stands above lines that speak of its fields; any
 * other belongs to another changelog, such as that of the program, which may stand in the same file.
 */
import * as z from 'zod/mini';
import { isExactVersion } from '../../identity/version.js';

export interface EntryHeading {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

const OWN = /^## +distribution-contract(?![\w-])/;
/** `1.0.1 - DATE`, `[1.0.1] - DATE`, `[1.0.1](URL) - DATE`, `v1.0.1 (DATE)`, and so on, with or without the words before. */
const ENTRY =
  /^## +(?:distribution-contract +)?(?:version +)?\\?\[?v?(\d[\dA-Za-z.+-]{0,63})\\?\]?(?:\([^\s()]{1,300}\))? *(?:[-–—:] *)?\(?(\d{4}-\d{2}-\d{2})\)?(?: +#+)?$/i;
const isoDate = z.iso.date();

/** Whether a line begins a part of the changelog: a heading of two levels, or below them one of a version. */
export function isPartHeading(line: string): boolean {
  return /^#{1,2}(?: |$)|^#{3,6} .{0,40}\d\.\d/.test(line);
}

/** Whether a heading says that it is of the contract. */
export function saysContract(line: string): boolean {
  return OWN.test(line);
}

/** Whether a heading states a version, well formed or not. */
export function statesVersion(line: string): boolean {
  return /^## .{0,40}\d\.\d/.test(line);
}

/** Reads a heading; undefined where it has no exact version, or no day of a calendar. */
export function readHeading(line: string): EntryHeading | undefined {
  const [, version, date] = ENTRY.exec(line) ?? [];
  if (version === undefined || date === undefined) return undefined;
  return isExactVersion(version) && isoDate.safeParse(date).success ? { version, date } : undefined;
}
