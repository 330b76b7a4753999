/**
 * Yanking: a published row is marked with a reason, and never unmarked. Its bytes stay, so that lockfiles keep working;
 * installing by tuple refuses it and says the reason.
 */

import { withYank } from '../contract/release-index/merge.js';
import type { IndexRow } from '../contract/release-index/model.js';
import type { TupleQuery } from '../contract/selection/query.js';
import { resolveRow } from '../contract/selection/resolve.js';
import { changeIndex, type IndexAccess } from './release-index/change.js';
import { changeMessage } from './release-index/message.js';

export interface YankRequest extends IndexAccess {
  readonly query: TupleQuery;
  /** Printable ASCII without `"` or `\`, at most 200 characters. */
  readonly reason: string;
}

export interface YankResult {
  /** The row as it stands now, with all its reasons. */
  readonly row: IndexRow;
  /** False where it was yanked for this reason before. */
  readonly changed: boolean;
  readonly index_sha256: string;
}

/** Codes: TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, PRUNED, INVALID_INPUT, and those of `changeIndex`. */
export async function yankRow(request: YankRequest): Promise<YankResult> {
  const { query, reason } = request;
  const { change, changed, index_sha256 } = await changeIndex(request, async (index) => {
    const row = resolveRow(index, query, { allowYanked: true });
    return { index: withYank(index, row, reason), message: changeMessage('Yank', index.product, [row]) };
  });
  return { row: resolveRow(change.index, query, { allowYanked: true }), changed, index_sha256 };
}
