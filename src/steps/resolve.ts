/** Resolving: an immutable tuple to exactly one row of a source's index. */

import { TUPLE_PARTS, type Tuple } from '../contract/identity/tuple.js';
import type { IndexRow } from '../contract/release-index/model.js';
import { candidatesError, nearest } from '../contract/selection/candidates.js';
import { matchRows, parseQuery, queryFilter, type ReleaseQuery, type TupleQuery } from '../contract/selection/query.js';
import { resolveRow } from '../contract/selection/resolve.js';
import type { Source } from '../host/store/store.js';
import { type ReadContext, readIndex } from './release-index/read.js';

/** The row, and the product it is of. Codes: those of `readIndex` and `resolveRow`. */
export async function resolveTuple(
  source: Source,
  query: TupleQuery,
  options: { readonly allowYanked: boolean },
  context: ReadContext,
): Promise<{ row: IndexRow; product: string }> {
  const { index } = await readIndex(source, context, queryFilter(query));
  if (index.rows.length > 0) return { row: resolveRow(index, query, options), product: index.product };
  // Nothing matched: read everything once more, so that the refusal can name candidates.
  const { index: whole } = await readIndex(source, { ...context, warn: () => {} });
  return { row: resolveRow(whole, query, options), product: whole.product };
}

/**
 * What a consumer asked for, as a query. Where parts are missing, TUPLE_INCOMPLETE names the candidates that the source
 * has, and a block to paste.
 */
export async function completeQuery(
  source: Source,
  input: { readonly [Part in keyof Tuple]?: string | undefined },
  context: ReadContext,
): Promise<TupleQuery> {
  const missing = TUPLE_PARTS.filter((part) => !input[part]);
  if (missing.length === 0) return parseQuery(input, TUPLE_PARTS);
  const { index } = await readIndex(source, context);
  const given: Partial<TupleQuery> = Object.fromEntries(Object.entries(input).filter(([, text]) => text));
  throw candidatesError(
    'TUPLE_INCOMPLETE',
    `missing of the immutable tuple: ${missing.join(', ')}`,
    nearest(index.rows, given),
    given.target,
  );
}

/** The targets that a release has, without those that were yanked. Codes: those of `readIndex`. */
export async function targetsOfRelease(source: Source, release: ReleaseQuery, context: ReadContext): Promise<string[]> {
  const { version, profile, toolchain, git_rev, dist_revision } = release;
  const { index } = await readIndex(source, { ...context, warn: () => {} }, (group) => group.version === version);
  const query = { version, profile, toolchain, git_rev, dist_revision };
  return matchRows(index.rows, query)
    .filter(({ yanked }) => !yanked)
    .map(({ target }) => target);
}
