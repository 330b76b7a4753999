/** Opening a file that must be one: a folder, a pipe or a device is refused, and none of them can hang the opening. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { asFileError, requireRegular } from './file-errors.js';
import { onceFree } from './in-use.js';

/** Opens a regular file to read, with its size in bytes. IO_FAILED where it is absent or anything else. */
export async function openRegularFile(path: string, place: string): Promise<{ handle: FileHandle; size: number }> {
  let handle: FileHandle | undefined;
  try {
    handle = await onceFree('opening', () => open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
    const stat = await handle.stat();
    requireRegular(stat, place);
    return { handle, size: stat.size };
  } catch (error) {
    await handle?.close();
    throw asFileError(error, place);
  }
}
