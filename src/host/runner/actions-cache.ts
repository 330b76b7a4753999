/**
 * The cache service of the runner, through @actions/cache, which is slow to load and is loaded where it is used. A cache
 * is an optimisation: whatever fails in it is a warning, and what it gives back is not trusted. Nothing that its programs
 * say is a command to the runner.
 */
import { lstat, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chdir, cwd, env } from 'node:process';
import { asGroups } from '../library-programs.js';
import { withHarmlessOutput } from './output.js';
import { oneNameTar } from './safe-tar.js';

export type Warn = (message: string) => void;

/**
 * Restores paths saved under exactly this key; false where there are none. An entry decides by itself what is written, and
 * where: what may be written by it is what may be run by it (docs/threat-model.md).
 */
export async function restorePaths(paths: readonly string[], key: string, warn: Warn): Promise<boolean> {
  return attempt(warn, async (cache) => {
    if (cache.isFeatureAvailable()) return (await cache.restoreCache([...paths], key)) === key;
    warn('the Actions cache is not available here');
    return false;
  });
}

/** Saves paths after they were not restored; false where they were not, for instance because the key is taken. */
export async function savePaths(paths: readonly string[], key: string, warn: Warn): Promise<boolean> {
  return attempt(warn, async (cache) => cache.isFeatureAvailable() && (await cache.saveCache([...paths], key)) !== -1);
}

/** Restores one file into a private folder of ours: a regular file, or nothing. No entry can write anything else. */
export async function restoreFile(folder: string, name: string, key: string, warn: Warn): Promise<boolean> {
  return attempt(warn, async (cache) => {
    if (!cache.isFeatureAvailable()) {
      warn('the Actions cache is not available here');
      return false;
    }
    const unpacking = await oneNameTar(folder, name, env);
    const restored = await within(folder, unpacking, () => cache.restoreCache([name], key));
    return (await isFile(join(folder, name), warn)) && restored === key;
  });
}

/** Saves one file of a folder of ours, as `restoreFile` finds it. */
export async function saveFile(folder: string, name: string, key: string, warn: Warn): Promise<boolean> {
  return within(folder, {}, () => savePaths([name], key, warn));
}

/** Whether a regular file was restored. A folder goes: one that cannot be read could not be removed with those above it. */
async function isFile(path: string, warn: Warn): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isDirectory()) await rmdir(path);
  if (stat && !stat.isFile()) warn(`the Actions cache holds something else than a file`);
  return stat?.isFile() ?? false;
}

async function attempt(
  warn: Warn,
  work: (cache: typeof import('@actions/cache')) => Promise<boolean>,
): Promise<boolean> {
  try {
    const cache = await import('@actions/cache');
    return await asGroups(() => withHarmlessOutput(() => work(cache)));
  } catch (error) {
    warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/**
 * @actions/cache resolves names against the working folder, stores them relative to GITHUB_WORKSPACE, and makes them part
 * of the entry's identity. With both set to a folder of ours, an entry means the same on every runner, and nothing is
 * unpacked into the caller's checkout. More variables are set as long.
 */
async function within<T>(
  folder: string,
  variables: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const set = { ...variables, GITHUB_WORKSPACE: folder };
  const before = Object.keys(set).map((name) => [name, env[name]] as const);
  const home = cwd();
  chdir(folder);
  Object.assign(env, set);
  try {
    return await work();
  } finally {
    chdir(home);
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  }
}
