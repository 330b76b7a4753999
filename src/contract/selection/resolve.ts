/**
 * Resolving (specification, section 8): an immutable tuple gives exactly one row, or nothing. Anything but exactly one row is
 * refused, with the candidates.
 */
import type { ErrorCode } from '../errors.js';
import type { Tuple } from '../identity/tuple.js';
import { tupleText } from '../identity/tuple-text.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../release-index/model.js';
import { type Asker, candidatesError, someOf, yankedText } from './candidates.js';
import { isMatch, preferExact, type TupleQuery } from './query.js';

export interface ResolveOptions {
  readonly allowYanked: boolean;
  readonly asker?: Asker | undefined;
}

/** The one row that matches. Codes: TUPLE_NOT_FOUND, TARGET_MISSING, TUPLE_AMBIGUOUS, PRUNED; YANKED unless `allowYanked`. */
export function resolveRow(index: ReleaseIndex, query: TupleQuery, { allowYanked, asker }: ResolveOptions): IndexRow {
  const refused = (code: ErrorCode, message: string, among = index.rows, place?: string): Error =>
    candidatesError({ code, message, place, asked: query, of: 'tuple', asker }, among);
  const rows = index.rows.filter((row) => isMatch(row, query));
  const pruned = index.pruned.filter((tombstone) => isMatch(tombstone, query));
  // Tombstones take part, so that a tuple that was pruned never gives another of which it is a prefix.
  const matching = preferExact<IndexRow | Tombstone>([...rows, ...pruned], query);
  const preferred = new Set<Tuple>(matching);
  const found = rows.filter((row) => preferred.has(row));
  const [row] = found;
  if (found.length > 1) throw refused('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
  if (row?.yanked && !allowYanked) throw refused('YANKED', yankedText(row), index.rows, row.artifact_file);
  if (row) return row;
  const [tombstone] = matching;
  if (tombstone) throw refused('PRUNED', `${tupleText(tombstone)} was removed by retention`);
  const { target, ...release } = query;
  const others = index.rows.filter((other) => isMatch(other, release)).map((other) => other.target);
  if (others.length === 0) throw refused('TUPLE_NOT_FOUND', `no row matches ${tupleText(query)}`);
  throw refused('TARGET_MISSING', `the release has nothing for ${target}: it has ${someOf([...new Set(others)])}`);
}
