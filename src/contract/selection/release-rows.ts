/** The rows of one release: what all its targets share is named, and which targets are meant may be. */
import type { IndexRow } from '../release-index/model.js';
import { candidatesError, nearest } from './candidates.js';
import { matchRows, RELEASE_PARTS, type ReleaseQuery } from './query.js';

/**
 * The rows of the one release that matches, for the targets asked for; none named means all that it has. Codes:
 * TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS.
 */
export function releaseRows(
  all: readonly IndexRow[],
  query: ReleaseQuery,
  targets: readonly string[],
): readonly [IndexRow, ...IndexRow[]] {
  const release = matchRows(all, query);
  if (new Set(release.map((row) => `${row.toolchain} ${row.git_rev}`)).size > 1)
    throw candidatesError('TUPLE_AMBIGUOUS', `more than one release matches`, release, undefined, RELEASE_PARTS);
  const [first, ...more] = release.filter((row) => targets.length === 0 || targets.includes(row.target));
  if (!first)
    throw candidatesError(
      'TUPLE_NOT_FOUND',
      `no row matches ${Object.values(query).join(' ')}`,
      nearest(all, query),
      undefined,
      RELEASE_PARTS,
    );
  const rows = [first, ...more] as const;
  const absent = targets.find((target) => !rows.some((row) => row.target === target));
  if (absent) throw candidatesError('TUPLE_NOT_FOUND', `the release has no row for ${absent}`, rows);
  return rows;
}
