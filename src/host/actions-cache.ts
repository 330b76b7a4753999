/**
 * The cache service of the runner, through @actions/cache, which is slow to load and is loaded where it is used. A cache
 * is an optimisation: whatever fails in it is a warning, and what it gives back is not trusted.
 */
import { chdir, cwd, env } from 'node:process';

export type Warn = (message: string) => void;

/** Restores paths saved under exactly this key; false where there are none. */
export async function restorePaths(paths: readonly string[], key: string, warn: Warn): Promise<boolean> {
  return attempt(warn, async (cache) => {
    if (cache.isFeatureAvailable()) return (await cache.restoreCache([...paths], key)) === key;
    warn('the Actions cache is not available here');
    return false;
  });
}

/** Saves paths after `restorePaths` did not find them; false where they were not, for instance because the key is taken. */
export async function savePaths(paths: readonly string[], key: string, warn: Warn): Promise<boolean> {
  return attempt(warn, async (cache) => cache.isFeatureAvailable() && (await cache.saveCache([...paths], key)) !== -1);
}

/** As `restorePaths`, of one file into a folder of ours. */
export async function restoreFile(folder: string, name: string, key: string, warn: Warn): Promise<boolean> {
  return within(folder, () => restorePaths([name], key, warn));
}

/** As `savePaths`, of one file in a folder of ours. */
export async function saveFile(folder: string, name: string, key: string, warn: Warn): Promise<boolean> {
  return within(folder, () => savePaths([name], key, warn));
}

async function attempt(
  warn: Warn,
  work: (cache: typeof import('@actions/cache')) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await work(await import('@actions/cache'));
  } catch (error) {
    warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/**
 * @actions/cache resolves names against the working folder, stores them relative to GITHUB_WORKSPACE, and makes them part
 * of the entry's identity. With both set to a folder of ours, an entry means the same on every runner, and nothing is
 * unpacked into the caller's checkout.
 */
async function within<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const [before, workspace] = [cwd(), env.GITHUB_WORKSPACE];
  chdir(folder);
  env.GITHUB_WORKSPACE = folder;
  try {
    return await work();
  } finally {
    chdir(before);
    if (workspace === undefined) delete env.GITHUB_WORKSPACE;
    else env.GITHUB_WORKSPACE = workspace;
  }
}
