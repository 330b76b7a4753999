/**
 * A folder that somebody named as the destination of files. It is made anew and put in place of what is there in one rename:
 * so a link is followed first, and what a rename cannot replace, or should not, is refused before anything is fetched.
 */
import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { atPlace, isAbsent } from '../disk/file-errors.js';

/** The folder itself: where a link of that name leads, so that the link stays. Codes: DESTINATION_OCCUPIED for one that leads nowhere. */
export async function folderBehind(name: string): Promise<string> {
  const path = resolve(name);
  return atPlace(path, async () => {
    const found = await lstat(path).catch((error: unknown) => (isAbsent(error) ? undefined : Promise.reject(error)));
    if (!found?.isSymbolicLink()) return path;
    return realpath(path).catch((error: unknown) =>
      isAbsent(error)
        ? refuse('DESTINATION_OCCUPIED', `${path} is a link that leads nowhere`, path, 'Remove it, or make its folder.')
        : Promise.reject(error),
    );
  });
}

/**
 * Refuses a path that must not make way for another folder: a file, the folder that this runs in or one above it, and a mount
 * point. Codes: DESTINATION_OCCUPIED.
 */
export async function requireReplaceable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) refuse('DESTINATION_OCCUPIED', `${path} is a file, not a folder`, path);
  const below = 'Name a folder in it.';
  if (await isAroundUs(path))
    refuse('DESTINATION_OCCUPIED', `${path} is replaced as a whole, and this runs in it`, path, below);
  if (await isMountPoint(path))
    refuse('DESTINATION_OCCUPIED', `${path} is a mount point, which nothing can take the place of`, path, below);
}

/** By whole numbers: those of Windows have 64 bits, and two of them can be one as floating point. */
async function isMountPoint(path: string): Promise<boolean> {
  const found = await stat(path, { bigint: true });
  const above = await stat(dirname(path), { bigint: true }).catch(() => found);
  return above.dev !== found.dev || above.ino === found.ino;
}

async function isAroundUs(path: string): Promise<boolean> {
  try {
    const [here, folder] = await Promise.all([realpath(process.cwd()), realpath(path)]);
    return here === folder || here.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  } catch {
    // The folder that this ran in is gone already.
    return false;
  }
}
