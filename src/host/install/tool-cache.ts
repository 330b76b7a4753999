/**
 * The runner's tool cache, in the layout of @actions/tool-cache (docs/adr/0015):
 *
 *   $RUNNER_TOOL_CACHE/PRODUCT/VERSION/KEY/             the files
 *   $RUNNER_TOOL_CACHE/PRODUCT/VERSION/KEY.complete     empty, written last
 *
 *   VERSION = the release's without build metadata, as semver.clean gives it
 *   KEY     = TARGET-PROFILE-TOOLCHAIN-GITSHA-REVISION-SHA256, of the artifact's SHA-256 the first 16 digits
 *
 * Entries are looked up with that library's `find`, so that whatever else looks for one finds the same. They are placed
 * here: the library copies file by file into the final folder, so that two jobs at once mix; a folder that is whole comes by
 * one rename. The marker is for other readers: here an entry is trusted for its digests alone.
 */
import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import cleanVersion from 'semver/functions/clean.js';
import { refuse } from '../../contract/errors.js';
import { gitsha, type Tuple } from '../../contract/identity/tuple.js';
import { errnoOf } from '../disk/file-errors.js';
import { removeFile } from '../disk/files.js';
import { makeNewFile } from '../disk/new-files.js';
import type { Environment } from '../process.js';
import { type Placing, placeFolder } from './place-folder.js';

/** What an entry is called. The key alone tells apart all that one version was built as. */
export interface EntryName {
  readonly product: string;
  readonly version: string;
  readonly key: string;
}

/** The root of the tool cache (INVALID_INPUT where the runner names none). */
export function toolCacheRoot({ RUNNER_TOOL_CACHE }: Environment): string {
  if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE))
    return refuse('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
  return resolve(RUNNER_TOOL_CACHE);
}

/** The name of the entry that holds an artifact. */
export function entryName(product: string, tuple: Tuple, artifactSha256: string): EntryName {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  return {
    product,
    version: cleanVersion(version) ?? version,
    key: [target, profile, toolchain, gitsha(git_rev), dist_revision, artifactSha256.slice(0, 16)].join('-'),
  };
}

/** The folder of an entry, whether it is there or not. */
export function entryFolder(root: string, { product, version, key }: EntryName): string {
  return join(root, product, version, key);
}

/** Whether an entry is there with its marker. Whether its files are what they should be is not looked at. */
export async function isFound(root: string, { product, version, key }: EntryName): Promise<boolean> {
  const { find } = await import('@actions/tool-cache');
  const before = process.env.RUNNER_TOOL_CACHE;
  // The library takes the root from there alone. It looks without waiting, so nothing else can see the change.
  process.env.RUNNER_TOOL_CACHE = root;
  try {
    return find(product, version, key) !== '';
  } finally {
    if (before === undefined) delete process.env.RUNNER_TOOL_CACHE;
    else process.env.RUNNER_TOOL_CACHE = before;
  }
}

/**
 * Refuses an entry that a symbolic link leads elsewhere, at itself or at a folder above it (DESTINATION_OCCUPIED): whoever
 * planted it could change what was verified. The root is the runner's own choice, and may be one.
 */
export async function refuseLinks(entry: string): Promise<void> {
  for (const path of [dirname(dirname(entry)), dirname(entry), entry]) {
    const stat = await lstat(path).catch(() => undefined);
    if (stat?.isSymbolicLink())
      refuse(
        'DESTINATION_OCCUPIED',
        `${path} is a symbolic link; what is installed could be changed where it leads`,
        path,
        'Remove the link. Only the root of the tool cache, RUNNER_TOOL_CACHE, may be one.',
      );
  }
}

/** Writes the marker of an entry that is whole; one that is there stays. */
export async function markComplete(entry: string): Promise<void> {
  await makeNewFile(`${entry}.complete`, '').catch((error: unknown) => {
    if (errnoOf(error) !== 'EEXIST') throw error;
  });
}

/**
 * Makes a finished folder the entry, and marks it. Where another job was faster and its entry is good, that one stays; one
 * that is not good loses its marker, and moves aside. Codes: those of `placeFolder`.
 */
export async function placeEntry(placing: Omit<Placing, 'beforeReplacing'>): Promise<void> {
  const beforeReplacing = (): Promise<void> => removeFile(`${placing.to}.complete`);
  await placeFolder({ ...placing, beforeReplacing });
  await markComplete(placing.to);
}
