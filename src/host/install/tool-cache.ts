/**
 * The runner's tool cache, in the layout of @actions/tool-cache, whose `find(PRODUCT, VERSION, KEY)` finds what is here:
 *
 *   $RUNNER_TOOL_CACHE/PRODUCT/VERSION/KEY/             the files
 *   $RUNNER_TOOL_CACHE/PRODUCT/VERSION/KEY.complete     empty, written last
 *
 *   KEY = TARGET-PROFILE-TOOLCHAIN-GITSHA-REVISION-SHA256, of the artifact's SHA-256 the first 16 digits
 *
 * The library itself copies file by file into the final folder, so that two jobs at once mix; here a folder that is
 * whole comes by one rename. The marker is for other readers: here an entry is trusted for its digests alone.
 */
import { lstat, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { gitsha, type Tuple } from '../../contract/identity/tuple.js';
import { errnoOf } from '../disk/file-errors.js';
import type { Environment } from '../process.js';
import { placeFolder } from './place-folder.js';

/** The root of the tool cache (INVALID_INPUT where the runner names none). */
export function toolCacheRoot({ RUNNER_TOOL_CACHE }: Environment): string {
  if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE))
    return refuse('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
  return resolve(RUNNER_TOOL_CACHE);
}

/** The folder of an entry. */
export function toolEntry(root: string, product: string, tuple: Tuple, artifactSha256: string): string {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  const key = [target, profile, toolchain, gitsha(git_rev), dist_revision, artifactSha256.slice(0, 16)].join('-');
  return join(root, product, version, key);
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
  await writeFile(`${entry}.complete`, '', { flag: 'wx' }).catch((error: unknown) => {
    if (errnoOf(error) !== 'EEXIST') throw error;
  });
}

/**
 * Makes a finished folder the entry, and marks it. Where another job was faster and its entry `isGood`, that one stays; one
 * that is not good moves aside. Codes: those of `placeFolder`.
 */
export async function placeEntry(
  ready: string,
  entry: string,
  aside: string,
  isGood: () => Promise<boolean>,
): Promise<void> {
  const beforeReplacing = (): Promise<void> => rm(`${entry}.complete`, { force: true });
  await placeFolder({ ready, aside, to: entry, isGood, beforeReplacing });
  await markComplete(entry);
}
