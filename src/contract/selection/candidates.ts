/**
 * What is offered where something is asked for that is not there, or is there more than once: the rows nearest to it, or the
 * releases where all targets of one are meant. One rule for whoever refuses, so that the same mistake gets the same answer.
 */
import { ContractError, type ErrorCode } from '../errors.js';
import { TUPLE_PARTS, type Tuple } from '../identity/tuple.js';
import { tupleOptions } from '../identity/tuple-text.js';
import { type NamedOptions, type Offer, offerLines } from '../next-step.js';
import type { IndexRow } from '../release-index/model.js';
import { isGeneration } from '../release-index/releases.js';
import { RELEASE_PARTS, type TupleQuery } from './query.js';
import { releaseKey } from './releases.js';

/** Who asks, as far as it matters to what he is offered. */
export interface Asker {
  /** The name of the source, for what shows all that it has. */
  readonly source?: string | undefined;
  /** The target of his machine, which is looked up only where something is refused. */
  readonly host?: (() => string | undefined) | undefined;
}

/** What was asked for, and why it cannot be had. */
export interface Situation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place?: string | undefined;
  /** As it was given; of a range of versions nothing. */
  readonly asked: Partial<TupleQuery>;
  /** What a candidate is: one row, or a release with all its targets. */
  readonly of: 'tuple' | 'release';
  readonly asker?: Asker | undefined;
  /** What else is to be known, a line each. */
  readonly notes?: readonly string[] | undefined;
  /** Options that stand in the way of what is offered. */
  readonly drops?: readonly string[] | undefined;
}

/** At most so many are named. */
const MOST_CANDIDATES = 5;
/** Targets that are named in a line. */
const MOST_TARGETS = 8;

/** The refusal, with candidates among these rows. */
export function candidatesError(situation: Situation, rows: readonly IndexRow[]): ContractError {
  const { code, message, place } = situation;
  const offer = offerOf(situation, rows);
  const nothing = [...(situation.notes ?? []), 'The index has no release like it.'];
  const hint = (offer.candidates.length > 0 ? offerLines(offer) : nothing).join('\n');
  return new ContractError({ code, message, hint, offer, ...(place === undefined ? {} : { place }) });
}

function offerOf({ asked, of, asker = {}, notes = [], drops }: Situation, rows: readonly IndexRow[]): Offer {
  const host = asked.target === undefined ? asker.host?.() : undefined;
  const all = distinct(nearest(rows, asked, host), of);
  const [first] = all;
  const parts = of === 'tuple' ? TUPLE_PARTS : RELEASE_PARTS;
  const optionsFor = (row: IndexRow): NamedOptions => tupleOptions(row, parts);
  return {
    notes: first ? [...targetNote(rows, asked.target, host), ...differenceNote(first, asked, parts), ...notes] : [],
    candidates: all.slice(0, MOST_CANDIDATES).map(optionsFor),
    more: Math.max(0, all.length - MOST_CANDIDATES),
    all:
      asker.source === undefined
        ? undefined
        : { purpose: 'To see all of them', command: 'list', options: { source: asker.source, all: true } },
    first: first && {
      purpose: 'For the first',
      options: optionsFor(first),
      keeps: ['source'],
      ...(drops ? { drops } : {}),
    },
  };
}

/** One row of each release, where releases are meant. */
function distinct(rows: readonly IndexRow[], of: Situation['of']): readonly IndexRow[] {
  if (of === 'tuple') return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = releaseKey(row);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Rows by how near they are to what was asked for: those that may be used, for the target that was asked for or the host's; then by
 * how many parts they share, where release is meant unless another profile is, and a pre-release is not unless it is named; the
 * newest before others.
 */
export function nearest(
  rows: readonly IndexRow[],
  asked: Partial<TupleQuery>,
  host: string | undefined = undefined,
): IndexRow[] {
  const target = asked.target ?? host;
  const shares = (row: IndexRow, part: keyof Tuple): boolean => {
    const text = asked[part];
    if (text !== undefined) return row[part].startsWith(text);
    return part === 'profile' && row.profile === 'release';
  };
  const score = (row: IndexRow): number =>
    (row.yanked ? 0 : 100) +
    (row.target === target ? 50 : 0) +
    TUPLE_PARTS.filter((part) => shares(row, part)).length +
    (isGeneration(row.version) ? 0.5 : 0);
  return rows
    .map((row, at) => ({ row, at, score: score(row) }))
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .map(({ row }) => row);
}

/** A line where nothing is for the target that was asked for, or for the host. */
function targetNote(rows: readonly IndexRow[], asked: string | undefined, host: string | undefined): string[] {
  const targets = [...new Set(rows.map(({ target }) => target))];
  const meant = asked ?? host;
  if (meant === undefined || targets.includes(meant)) return [];
  const whose = asked === undefined ? 'this host, which is ' : '';
  return [`None of them is for ${whose}${meant}, only for ${someOf(targets)}.`];
}

/** A line that says in what the first of them is another one than was asked for. */
function differenceNote(first: IndexRow, asked: Partial<TupleQuery>, parts: readonly (keyof Tuple)[]): string[] {
  const differing = parts.filter((part) => asked[part] !== undefined && !first[part].startsWith(asked[part]));
  if (differing.length === 0) return [];
  const said = differing.map((part) => `${part.replaceAll('_', '-')} is ${first[part]}, and not ${asked[part]}`);
  return [`What differs in the first: ${said.join('; ')}.`];
}

/** A list for a line. */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_TARGETS;
  return more > 0 ? `${names.slice(0, MOST_TARGETS).join(', ')} and ${more} more` : names.join(', ');
}

/** That a row was yanked, and why. */
export function yankedText({ artifact_file, yanked = [] }: IndexRow): string {
  return `${artifact_file} was yanked: ${yanked.join('; ')}`;
}
