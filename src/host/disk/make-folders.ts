/** Making a folder with those above it, one at a time; each with the mode of `new-files.ts`. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from './file-errors.js';
import { makeNewFolder } from './new-files.js';

/**
 * Makes a folder and what lacks above it; gives those that were made, the uppermost first, each as `path` spells it.
 * Node.js, asked for all at once, never ends where the system says ENOENT below a folder that is there (`/proc`, a working
 * folder that was removed), says ENOENT of a read-only file system, and on Windows spells the first one in its own way.
 * Throws what the system says.
 */
export async function makeFolders(path: string): Promise<string[]> {
  const made = await makeFolder(path);
  if (made !== undefined) return made;
  const above = await makeFolders(dirname(path));
  // What cannot be made although the one above it is there cannot be made at all.
  return [...above, ...((await makeFolder(path, true)) ?? [])];
}

/** The folder, if it was made; undefined where one above it lacks, unless that was `settled`. */
async function makeFolder(path: string, settled = dirname(path) === path): Promise<string[] | undefined> {
  try {
    await makeNewFolder(path);
    return [path];
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' && !settled) return undefined;
    // One that is there is EEXIST; a root is EPERM on Windows, and EISDIR on macOS.
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) return [];
    throw error;
  }
}
