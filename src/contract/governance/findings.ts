/** One finding of governance, where it is shown, and in which order. */

import { clip } from '../clip.js';
import { parsePointer } from '../json/pointer.js';
import type { StrictJson } from '../json/strict-json.js';
import type { NextStep } from '../next-step.js';
import { FINDING_CODES, type FindingCode, type FindingKind, type Severity } from './finding-codes.js';

export interface Finding extends Omit<FindingKind, 'next'> {
  readonly code: FindingCode;
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** 1-based, in the file at head. */
  readonly line: number;
  /** The JSON pointer of the field, as the changelog would name it. */
  readonly pointer?: string;
  readonly message: string;
  /** All that it rests on, where the message does not tell; not for people. */
  readonly cause?: string;
}

/** Where a finding is shown. */
export interface Spot {
  readonly file: string;
  /** 1 unless told. */
  readonly line?: number | undefined;
  readonly pointer?: string | undefined;
}

/** Characters of a message: names and values that it quotes may be as long as a document. */
const MOST_SAID = 2000;

/** A finding of a code; severity and what to do are the code's, unless told. */
export function finding(
  code: FindingCode,
  { file, line = 1, pointer }: Spot,
  message: string,
  more: { readonly severity?: Severity; readonly whatToDo?: string; readonly cause?: string } = {},
): Finding {
  const { rule, clause, severity, whatToDo } = FINDING_CODES[code];
  return {
    code,
    rule,
    clause,
    severity,
    file,
    line,
    ...(pointer === undefined ? {} : { pointer }),
    message: clip(message, MOST_SAID),
    whatToDo,
    ...more,
  };
}

/** What to do next about findings, each step once. */
export function nextSteps(findings: readonly Pick<Finding, 'code'>[]): NextStep[] {
  const steps = findings.flatMap(({ code }) => {
    const { next }: FindingKind = FINDING_CODES[code];
    return next === undefined ? [] : [next];
  });
  return [...new Set(steps)];
}

/** A document with more changes than a person reads is shown by its first line from here on. */
const MOST_LINES = 200;

/** The 1-based lines of JSON pointers, in their order; of what would hold one, where it is not there. Walks once. */
export function linesNear(json: StrictJson | undefined, pointers: readonly string[]): number[] {
  const lines = json?.linesNear(pointers.slice(0, MOST_LINES).map(parsePointer)) ?? [];
  return pointers.map((_, at) => lines[at] ?? 1);
}

/** At most this many findings of a code are kept: a hostile document can hold any number of faults. */
export const MOST_OF_A_CODE = 50;

/** Errors first, then by file and line; the first fifty of a code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const order: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };
  const sorted = findings.toSorted(
    (a, b) =>
      order[a.severity] - order[b.severity] || a.rule - b.rule || compareText(a.file, b.file) || a.line - b.line,
  );
  // No warning takes the place of an error.
  const counts = new Map<FindingCode, number>();
  return sorted.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_CODE;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
