/** A folder that somebody named for files that are made, where nothing may be written over. */
import { readdir, rmdir } from 'node:fs/promises';
import { refuse } from '../../contract/errors.js';
import { atPlace, errnoOf } from '../disk/file-errors.js';
import { renameOver } from '../disk/files.js';

/** Refuses a path that has anything at it but an empty folder (DESTINATION_OCCUPIED). */
export async function requireFree(path: string): Promise<void> {
  const names = await atPlace(path, () =>
    readdir(path).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return [];
      if (errnoOf(error) === 'ENOTDIR') return refuse('DESTINATION_OCCUPIED', `${path} is no folder`, path);
      throw error;
    }),
  );
  if (names.length > 0) refuse('DESTINATION_OCCUPIED', `${path} holds ${names.length} files already`, path);
}

/** Puts a finished folder where nothing is, or an empty folder. Throws what the system says; DESTINATION_OCCUPIED where something came in between. */
export async function takePlace(ready: string, to: string): Promise<void> {
  await rmdir(to).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return;
    if (['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? ''))
      refuse('DESTINATION_OCCUPIED', `${to} holds files by now`, to);
    throw error;
  });
  await renameOver(ready, to);
}
