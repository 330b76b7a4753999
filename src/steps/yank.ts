/**
 * Yanking: published rows are marked with a reason, and never unmarked: one, or all of a release. Their bytes stay, so that
 * lockfiles keep working; installing by tuple refuses them and says the reason.
 */

import { tupleKey } from '../contract/identity/tuple.js';
import { withYank } from '../contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../contract/release-index/model.js';
import type { TupleQuery } from '../contract/selection/query.js';
import { type PartialRelease, releaseRows } from '../contract/selection/release-rows.js';
import { resolveRow } from '../contract/selection/resolve.js';
import { changeIndex, type IndexAccess } from './release-index/change.js';
import { changeMessage } from './release-index/message.js';
import { askerOf } from './resolve.js';

export interface YankRequest extends IndexAccess {
  /** A row, or without a target a release: all its targets. */
  readonly query: TupleQuery | PartialRelease;
  /** Printable ASCII without `"` or `\`, at most 200 characters. */
  readonly reason: string;
}

export interface YankResult {
  /** As they stand now, with all their reasons. */
  readonly rows: readonly IndexRow[];
  /** False where all were yanked for this reason before. */
  readonly changed: boolean;
  readonly index_sha256: string;
}

/** Codes: TUPLE_NOT_FOUND, TARGET_MISSING, TUPLE_AMBIGUOUS, PRUNED, INVALID_INPUT, and those of `changeIndex`. */
export async function yankRows(request: YankRequest): Promise<YankResult> {
  const { query, reason, store } = request;
  const asker = askerOf(store);
  const meant = (index: ReleaseIndex): readonly IndexRow[] =>
    'target' in query
      ? [resolveRow(index, query, { allowYanked: true, asker })]
      : releaseRows(index.rows, query, [], asker);
  const { change, changed, index_sha256 } = await changeIndex(request, async (index) => {
    const rows = meant(index);
    return {
      index: rows.reduce((all, row) => withYank(all, row, reason), index),
      message: changeMessage('Yank', index.product, rows),
      keys: new Set(rows.map(tupleKey)),
    };
  });
  return { rows: change.index.rows.filter((row) => change.keys.has(tupleKey(row))), changed, index_sha256 };
}
