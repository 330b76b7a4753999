/**
 * Resolving (specification, section 8): an immutable tuple gives exactly one row, or nothing. `toolchain` and `git_rev`
 * match by prefix as in the specification's jq filter, `git_rev` with at least 7 digits; an exact match wins over a
 * prefix. Anything but exactly one row is refused, with the candidates.
 */
import { ContractError, type ErrorCode, refuse } from '../errors.js';
import { bareToolchain, type PartRule, quoted, ruleText } from '../identity/part-rules.js';
import { TUPLE_PARTS, TUPLE_RULES, type Tuple } from '../identity/tuple.js';
import { formatTupleArguments, formatTupleWith, tupleOptions } from '../identity/tuple-text.js';
import type { NextStep } from '../next-step.js';
import type { IndexRow, ReleaseIndex, RowFilter, Tombstone } from '../release-index/model.js';

/** A tuple as a consumer gives it: whole words, but prefixes for toolchain and git_rev. */
export type TupleQuery = { readonly [Part in keyof Tuple]: string };
/** The same without a target: one release, with all the targets it has. */
export type ReleaseQuery = Omit<TupleQuery, 'target'>;

export const RELEASE_PARTS = TUPLE_PARTS.filter((part) => part !== 'target');

/** What a consumer may give: of toolchain and git_rev also the beginning. */
const QUERY_RULES: { readonly [Part in keyof Tuple]: PartRule } = {
  ...TUPLE_RULES,
  toolchain: {
    is: (text) => /^[0-9][a-z0-9._+-]{0,63}$/.test(text),
    words: 'a version of rustc such as 1.84.0, or its beginning, and no channel such as stable',
    meant: bareToolchain,
  },
  git_rev: {
    is: (text) => /^[0-9a-f]{7,64}$/.test(text),
    words: 'a git revision of 7 to 64 lower-case hex digits: no tag, no branch',
    meant: TUPLE_RULES.git_rev.meant,
  },
};

/** Checks what a consumer asked for, all parts at once. Codes: TUPLE_INCOMPLETE, INVALID_TUPLE. */
export function parseQuery<Part extends keyof Tuple>(
  input: { readonly [P in Part]?: string | undefined },
  parts: readonly Part[],
): { readonly [P in Part]: string } {
  const missing = parts.filter((part) => !input[part]);
  if (missing.length > 0) refuse('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
  const query = input as { readonly [P in Part]: string };
  const wrong = parts.filter((part) => !QUERY_RULES[part].is(query[part]));
  const describe = (part: Part): string => `${part} ${quoted(query[part])} ${ruleText(QUERY_RULES[part], query[part])}`;
  if (wrong.length > 0) refuse('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
  return query;
}

/** The groups of rows a query can match. */
export function queryFilter(query: TupleQuery): RowFilter {
  return (group) => group.version === query.version && group.target === query.target && group.profile === query.profile;
}

/** The rows of a release, for one target where the query has one: an exact toolchain or git_rev wins over a prefix. */
export function matchRows(rows: readonly IndexRow[], query: ReleaseQuery & { readonly target?: string }): IndexRow[] {
  return preferExact(
    rows.filter((row) => isMatch(row, query)),
    query,
  );
}

/** The one row that matches. Codes: TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, PRUNED; YANKED unless `allowYanked`. */
export function resolveRow(index: ReleaseIndex, query: TupleQuery, options: { allowYanked: boolean }): IndexRow {
  const rows = index.rows.filter((row) => isMatch(row, query));
  const pruned = index.pruned.filter((tombstone) => isMatch(tombstone, query));
  // Tombstones take part, so that a tuple that was pruned never gives another of which it is a prefix.
  const matching = preferExact<IndexRow | Tombstone>([...rows, ...pruned], query);
  const preferred = new Set<Tuple>(matching);
  const found = rows.filter((row) => preferred.has(row));
  const [row] = found;
  if (!row) return refuseUnknown(index, query, matching[0]);
  if (found.length > 1) throw candidatesError('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
  if (row.yanked && !options.allowYanked)
    refuse('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
  return row;
}

function isMatch(tuple: Tuple, query: ReleaseQuery & { readonly target?: string }): boolean {
  return (
    tuple.version === query.version &&
    tuple.profile === query.profile &&
    tuple.dist_revision === query.dist_revision &&
    (query.target === undefined || tuple.target === query.target) &&
    tuple.toolchain.startsWith(query.toolchain) &&
    tuple.git_rev.startsWith(query.git_rev)
  );
}

function preferExact<T extends Tuple>(matching: T[], query: ReleaseQuery): T[] {
  let preferred = matching;
  for (const part of ['toolchain', 'git_rev'] as const)
    if (preferred.some((tuple) => tuple[part] === query[part]))
      preferred = preferred.filter((tuple) => tuple[part] === query[part]);
  return preferred;
}

function refuseUnknown(index: ReleaseIndex, query: TupleQuery, tombstone: Tuple | undefined): never {
  if (tombstone) refuse('PRUNED', `${formatTupleArguments(tombstone)} was removed by retention`);
  throw candidatesError(
    'TUPLE_NOT_FOUND',
    `no row matches ${formatTupleArguments(query)}`,
    nearest(index.rows, query),
    query.target,
  );
}

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
