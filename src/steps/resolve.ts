/** Resolving: an immutable tuple to exactly one row of a source's index. */

import { ContractError } from '../contract/errors.js';
import { TUPLE_PARTS, type Tuple } from '../contract/identity/tuple.js';
import type { IndexRow } from '../contract/release-index/model.js';
import { type Asker, candidatesError, type Situation } from '../contract/selection/candidates.js';
import {
  givenParts,
  matchRows,
  parseQuery,
  queryFilter,
  type ReleaseQuery,
  type TupleQuery,
} from '../contract/selection/query.js';
import { type PartialRelease, releaseRows } from '../contract/selection/release-rows.js';
import { resolveRow } from '../contract/selection/resolve.js';
import { hostTargetIfKnown } from '../host/machine/target.js';
import type { Source } from '../host/store/store.js';
import { type ReadContext, readIndex } from './release-index/read.js';

/** Whoever runs this, at a source. */
export function askerOf({ name }: Source): Asker {
  return { source: name, host: hostTargetIfKnown };
}

/** The row, and the product it is of. Codes: those of `readIndex` and `resolveRow`. */
export async function resolveTuple(
  source: Source,
  query: TupleQuery,
  options: { readonly allowYanked: boolean },
  context: ReadContext,
): Promise<{ row: IndexRow; product: string }> {
  const { index, whole } = await readIndex(source, context, queryFilter(query));
  const asked = { allowYanked: options.allowYanked, asker: askerOf(source) };
  try {
    return { row: resolveRow(index, query, asked), product: index.product };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    // Once more, of everything, so that the refusal can name candidates.
    return { row: resolveRow(whole(), query, asked), product: index.product };
  }
}

/** The parts of a tuple as they were given. */
export type GivenParts = { readonly [Part in keyof Tuple]?: string | undefined };

/**
 * What a consumer asked for, as a query. Where parts are missing, TUPLE_INCOMPLETE names the candidates that the source
 * has, and a block to paste.
 */
export async function completeQuery(source: Source, input: GivenParts, context: ReadContext): Promise<TupleQuery> {
  const missing = TUPLE_PARTS.filter((part) => !input[part]);
  if (missing.length === 0) return parseQuery(input, TUPLE_PARTS);
  const message = `missing of the immutable tuple: ${missing.map((part) => part.replaceAll('_', '-')).join(', ')}`;
  return refuseIncomplete(source, input, context, { message, of: 'tuple' });
}

/**
 * A release as far as it was given, with all its targets: only its version has to be. Codes: INVALID_TUPLE; TUPLE_INCOMPLETE with
 * candidates, and with `notes` above them.
 */
export async function askedRelease(
  source: Source,
  input: GivenParts,
  context: ReadContext,
  notes: readonly string[] = [],
): Promise<PartialRelease> {
  const { version, ...parts } = givenParts(input);
  if (version !== undefined) return { version, ...parts };
  const message = 'missing of a release: version';
  return refuseIncomplete(source, input, context, { message, of: 'release', notes });
}

async function refuseIncomplete(
  source: Source,
  input: GivenParts,
  context: ReadContext,
  situation: Pick<Situation, 'message' | 'of' | 'notes'>,
): Promise<never> {
  const asked = givenParts(input);
  const { index } = await readIndex(source, context);
  throw candidatesError({ ...situation, code: 'TUPLE_INCOMPLETE', asked, asker: askerOf(source) }, index.rows);
}

/** The rows of one release, and the product they are of. Codes: those of `readIndex` and `releaseRows`. */
export async function resolveRelease(
  source: Source,
  asked: PartialRelease,
  context: ReadContext,
): Promise<{ rows: readonly IndexRow[]; product: string }> {
  const { index, whole } = await readIndex(source, context, ({ version }) => version === asked.version);
  const isThere = index.rows.length > 0;
  return { rows: releaseRows(isThere ? index.rows : whole().rows, asked, [], askerOf(source)), product: index.product };
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
