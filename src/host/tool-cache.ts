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
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../contract/errors.js';
import { gitsha, type Tuple } from '../contract/identity.js';
import { errnoOf, isAbsent } from './file-errors.js';
import type { Environment } from './process.js';

const MAX_TRIES = 5;

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

/** A fresh private folder on the same file system as the entry; the caller removes it. */
export async function folderAside(entry: string): Promise<string> {
  await mkdir(dirname(entry), { recursive: true });
  return mkdtemp(join(dirname(entry), `.${basename(entry)}-`));
}

/** Writes the marker of an entry that is whole; one that is there stays. */
export async function markComplete(entry: string): Promise<void> {
  await writeFile(`${entry}.complete`, '', { flag: 'wx' }).catch((error: unknown) => {
    if (errnoOf(error) !== 'EEXIST') throw error;
  });
}

/**
 * Makes a finished folder the entry. Where another job was faster and its entry `isGood`, that one stays; one that is not
 * good moves aside. IO_FAILED where others keep replacing it.
 */
export async function placeEntry(
  ready: string,
  entry: string,
  aside: string,
  isGood: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if ((await isRenamed(ready, entry)) || (await isGood())) return markComplete(entry);
    await rm(`${entry}.complete`, { force: true });
    await rename(entry, join(aside, `old-${randomBytes(4).toString('hex')}`)).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
  }
  refuse('IO_FAILED', `${entry} keeps changing`, entry);
}

/** False where something is in the way; Windows says EPERM or EACCES then. */
async function isRenamed(from: string, to: string): Promise<boolean> {
  const inTheWay = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];
  return rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (inTheWay.includes(errnoOf(error) ?? '')) return false;
      throw error;
    },
  );
}
