/**
 * Resolving (specification, section 8): an immutable tuple gives exactly one row, or nothing. Anything but exactly one row is
 * refused, with the candidates.
 */
import { refuse } from '../errors.js';
import type { Tuple } from '../identity/tuple.js';
import { formatTupleArguments } from '../identity/tuple-text.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../release-index/model.js';
import { candidatesError, nearest } from './candidates.js';
import { isMatch, preferExact, type TupleQuery } from './query.js';

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

function refuseUnknown(index: ReleaseIndex, query: TupleQuery, tombstone: Tuple | undefined): never {
  if (tombstone) refuse('PRUNED', `${formatTupleArguments(tombstone)} was removed by retention`);
  throw candidatesError(
    'TUPLE_NOT_FOUND',
    `no row matches ${formatTupleArguments(query)}`,
    nearest(index.rows, query),
    query.target,
  );
}
