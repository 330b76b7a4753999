/** Listing: the releases that a source has, by its index alone. */
import { parseQuery } from '../contract/selection/query.js';
import { listReleases, type ReleaseList } from '../contract/selection/release-list.js';
import { parseVersionRange } from '../contract/selection/version-range.js';
import type { Source } from '../host/store/store.js';
import { type ReadContext, readCatalog } from './release-index/read.js';

export interface ListOptions {
  /** A version or a range of them, as npm reads it. */
  readonly version?: string | undefined;
  readonly target?: string | undefined;
  readonly all: boolean;
}

/** The releases of a source, newest first. Codes: INVALID_TUPLE, and those of `readCatalog`. */
export async function listSource(source: Source, given: ListOptions, context: ReadContext): Promise<ReleaseList> {
  const { version, target, all } = given;
  if (target !== undefined) parseQuery({ target }, ['target']);
  const range = await parseVersionRange(version);
  return listReleases(await readCatalog(source, context), source.name, { version: range, target, all });
}
