/** Refusals that name what there is in place of what was asked for. */
import { ContractError, type ErrorCode } from '../errors.js';
import { TUPLE_PARTS, type Tuple } from '../identity/tuple.js';
import { formatTupleArguments, formatTupleWith, tupleOptions } from '../identity/tuple-text.js';
import type { NextStep } from '../next-step.js';
import type { IndexRow } from '../release-index/model.js';
import type { TupleQuery } from './query.js';

/** Rows that share the most parts with what was asked, best first; at most five. */
export function nearest(rows: readonly IndexRow[], query: Partial<TupleQuery>): IndexRow[] {
  const score = (row: IndexRow): number =>
    TUPLE_PARTS.reduce((sum, part) => {
      const asked = query[part];
      return sum + (asked && row[part].startsWith(asked) ? (part === 'target' ? 3 : 2) : 0);
    }, 0);
  return rows
    .map((row, at) => ({ row, at, score: score(row) }))
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, 5)
    .map(({ row }) => row);
}

/** A refusal that has candidates: the rows nearest to what was asked, best first. */
export class CandidatesError extends ContractError {
  constructor(
    fault: { readonly code: ErrorCode; readonly message: string; readonly hint: string; readonly next?: NextStep },
    readonly candidates: readonly IndexRow[],
    /** Where no candidate is for the target asked for, a line that says so. */
    readonly otherTargets: string | undefined,
  ) {
    super(fault);
  }

  /** The same for who wrote a workflow: candidates and a block as inputs, with the source that was given. */
  inWorkflow(given: { readonly source?: string | undefined; readonly target: boolean }): ContractError {
    const [first] = this.candidates;
    if (!first) return this;
    const parts = TUPLE_PARTS.filter((part) => part !== 'target' || given.target);
    const list = this.candidates.map(
      (row) => `  ${TUPLE_PARTS.map((part) => `${inputOf(part)}: ${row[part]}`).join(', ')}`,
    );
    const block = formatTupleWith(first, parts, given.source).split('\n');
    const hint = [
      ...said(this.otherTargets),
      'Candidates:',
      ...list,
      'For the first:',
      ...block.map((line) => `  ${line}`),
    ];
    return new ContractError({ code: this.code, message: this.message, hint: hint.join('\n') }, [], { cause: this });
  }
}

function inputOf(part: keyof Tuple): string {
  return part.replaceAll('_', '-');
}

function said(line: string | undefined): string[] {
  return line === undefined ? [] : [line];
}

/**
 * An error that names the candidates, with the step that takes the first of them by these parts; `target` is what they
 * should be for.
 */
export function candidatesError(
  code: ErrorCode,
  message: string,
  rows: readonly IndexRow[],
  target?: string,
  parts: readonly (keyof Tuple)[] = TUPLE_PARTS,
): CandidatesError {
  const candidates = rows.slice(0, 5);
  const [first] = candidates;
  if (!first) return new CandidatesError({ code, message, hint: 'The index has no release like it.' }, [], undefined);
  const targets = [...new Set(rows.map((row) => row.target))];
  const isFor = target === undefined || targets.includes(target);
  const other = isFor ? undefined : `None of them is for ${target}, only for ${targets.join(', ')}.`;
  const list = candidates.map((row) => `  ${formatTupleArguments(row)}`);
  const hint = [...said(other), 'Candidates:', ...list].join('\n');
  const next = { purpose: 'For the first', options: tupleOptions(first, parts) };
  return new CandidatesError({ code, message, hint, next }, candidates, other);
}
