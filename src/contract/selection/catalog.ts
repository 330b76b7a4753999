/**
 * An index as a choice among its releases needs it: which versions there are, and the rows of one when they are asked for. An index
 * of many releases is read once, and only the rows of the few that are looked at are made into values.
 */

import { runsOf } from '../release-index/format.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../release-index/model.js';

export interface Catalog {
  readonly product: string;
  /** Ascending; without those of which all was pruned. */
  readonly versions: readonly string[];
  rowsOf(version: string): readonly IndexRow[];
  pruned(): readonly Tombstone[];
}

/** The catalog of an index that is in memory. */
export function catalogOf({ product, rows, pruned }: ReleaseIndex): Catalog {
  const byVersion = new Map(runsOf(rows, 'version').map((run) => [run[0]?.version ?? '', run]));
  return {
    product,
    versions: [...byVersion.keys()],
    rowsOf: (version) => byVersion.get(version) ?? [],
    pruned: () => pruned,
  };
}
