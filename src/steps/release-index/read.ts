/** Reading the index of a source. */

import { aliasRetirement, isAliasRead } from '../../contract/decisions/alias.js';
import type { PublishedRevisions } from '../../contract/decisions/plan.js';
import { newestContractPath } from '../../contract/decisions/retention.js';
import { refuse } from '../../contract/errors.js';
import {
  CONTRACT_LIMITS,
  type DirectoryTuple,
  directoryOfPath,
  INDEX_PATH,
  LEGACY_ALIAS,
  parseDirectory,
} from '../../contract/identity/paths.js';
import { INDEX_LIMITS } from '../../contract/release-index/limits.js';
import { emptyIndex, type ReleaseIndex, type RowFilter } from '../../contract/release-index/model.js';
import { parseIndex } from '../../contract/release-index/parse.js';
import { type IndexPart, parseIndexPart } from '../../contract/release-index/part.js';
import { type Catalog, parseCatalog } from '../../contract/selection/catalog.js';
import { dayOf } from '../../contract/text/days.js';
import { hintAboveDist } from '../../host/store/above-dist.js';
import type { Source, Stored } from '../../host/store/store.js';

/** An index, and the document it was read from. */
export interface ReadIndex {
  readonly index: ReleaseIndex;
  readonly stored: Stored;
}

/** What a consumer has read of it. */
export interface ConsumedIndex extends ReadIndex {
  /** All of it, where only a part was wanted: for a refusal that says what there is. */
  whole(): ReleaseIndex;
}

/** The published index; undefined where there is none yet (plan and publish take that as empty). */
export async function readIndexIfAny(source: Source, wanted?: RowFilter): Promise<ReadIndex | undefined> {
  const stored = await source.read(INDEX_PATH, INDEX_LIMITS.maxBytes);
  if (!stored) return undefined;
  return { index: parseIndex(stored.bytes, INDEX_PATH, wanted), stored };
}

/** Of the published index, the releases of some versions; undefined where there is none yet. */
export async function readIndexPart(
  source: Source,
  versions: ReadonlySet<string>,
): Promise<{ part: IndexPart; stored: Stored } | undefined> {
  const stored = await source.read(INDEX_PATH, INDEX_LIMITS.maxBytes);
  if (!stored) return undefined;
  return { part: parseIndexPart(stored.bytes, INDEX_PATH, versions), stored };
}

/** What a consumer needs besides the source: the day it is, and where warnings go. */
export interface ReadContext {
  readonly now: () => Date;
  readonly warn: (message: string) => void;
}

/**
 * The index a consumer reads: the canonical one, or until the day of its retirement is over the legacy alias, with the
 * specification's warning (sections 2 and 8). Codes: INDEX_NOT_FOUND, LEGACY_INDEX_RETIRED, and those of `parseIndex`.
 */
export async function readIndex(source: Source, context: ReadContext, wanted?: RowFilter): Promise<ConsumedIndex> {
  const { stored, path } = await readBytes(source, context);
  return { index: parseIndex(stored.bytes, path, wanted), stored, whole: () => parseIndex(stored.bytes, path) };
}

/** The same index, of which rows are made into values where they are looked at. Codes: those of `readIndex`. */
export async function readCatalog(source: Source, context: ReadContext): Promise<Catalog> {
  const { stored, path } = await readBytes(source, context);
  return parseCatalog(stored.bytes, path);
}

async function readBytes(source: Source, context: ReadContext): Promise<{ stored: Stored; path: string }> {
  const canonical = await source.read(INDEX_PATH, INDEX_LIMITS.maxBytes);
  if (canonical) return { stored: canonical, path: INDEX_PATH };
  const { path } = LEGACY_ALIAS;
  const stored = await source.read(path, INDEX_LIMITS.maxBytes);
  if (!stored) return refuseNoIndex(source);
  const retired = await retirementBy(source, parseIndex(stored.bytes, path));
  if (!isAliasRead(dayOf(context.now().getTime()), retired))
    refuse(
      'LEGACY_INDEX_RETIRED',
      `${source.name} has only ${path}, which was retired on ${retired}`,
      path,
      `Use a source that has ${INDEX_PATH}.`,
    );
  context.warn(`using deprecated index path, remove by ${retired}`);
  return { stored, path };
}

/** Refuses a source without an index; one that was named too far down is told where it is (INDEX_NOT_FOUND). */
export function refuseNoIndex({ name }: Source): never {
  return refuse('INDEX_NOT_FOUND', `${name} has no ${INDEX_PATH}`, INDEX_PATH, hintAboveDist(name));
}

/** The last day of the alias, by the newest contract that a source publishes. */
async function retirementBy(source: Source, index: ReleaseIndex): Promise<string> {
  const path = newestContractPath(index);
  const stored = path === undefined ? undefined : await source.read(path, CONTRACT_LIMITS.maxBytes);
  return aliasRetirement(stored?.bytes, path ?? '');
}

/** The tuple folders that a source holds, with or without a row; none where it cannot list. */
async function listFolders(source: Source): Promise<DirectoryTuple[]> {
  const folders = new Map<string, DirectoryTuple>();
  for (const path of (await source.list('dist')) ?? []) {
    const directory = directoryOfPath(path);
    if (folders.has(directory)) continue;
    try {
      folders.set(directory, parseDirectory(directory));
    } catch {
      // Not a folder of the layout, so no revision to count; `verify --all` names it.
    }
  }
  return [...folders.values()];
}

/** What a plan has to know of the published releases: their index, empty where there is none, and their folders. */
export async function readPublished(source: Source): Promise<PublishedRevisions> {
  const [read, folders] = await Promise.all([readIndexIfAny(source), listFolders(source)]);
  return { index: read?.index ?? emptyIndex(''), folders };
}
