/**
 * An index as a choice among its releases needs it: which versions there are, and the rows of one when they are asked for. An index
 * of many releases is read once, and only the rows of the few that are looked at are made into values.
 */
import { runsOf } from '../release-index/format.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../release-index/model.js';
import { parseIndexTexts } from '../release-index/parse.js';
import { type ReleaseText, releaseReader } from '../release-index/scan.js';

export interface Catalog {
  readonly product: string;
  /** Ascending; without those of which all was pruned. */
  readonly versions: readonly string[];
  /** None for a version that is not there. */
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

/** The catalog of the bytes of an index, which stay as they are. Codes: those of `parseIndex`. */
export function parseCatalog(bytes: Uint8Array, place: string): Catalog {
  const { index, releases } = parseIndexTexts(bytes, place, () => false);
  const texts = new Map<string, ReleaseText>(releases.map((text) => [text.version, text]));
  const rowsAt = releaseReader(bytes);
  const read = new Map<string, readonly IndexRow[]>();
  const rowsOf = (version: string): readonly IndexRow[] => {
    const text = texts.get(version);
    const rows = read.get(version) ?? (text ? rowsAt(text) : []);
    read.set(version, rows);
    return rows;
  };
  let tombstones: readonly Tombstone[] | undefined;
  const pruned = (): readonly Tombstone[] => {
    tombstones ??= parseIndexTexts(
      bytes,
      place,
      () => false,
      () => true,
    ).index.pruned;
    return tombstones;
  };
  return { product: index.product, versions: [...texts.keys()], rowsOf, pruned };
}
