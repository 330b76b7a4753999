/**
 * Files and folders made here have modes of their own, 0644 and 0755, whatever the umask of whoever started this: they are
 * made with these, so that no umask opens them to others, and what one took is given back. Windows has no modes.
 */
import { chmod, type FileHandle, lstat, mkdir, open } from 'node:fs/promises';

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/** Makes a folder that is not there, in one that is. Throws what the system says. */
export async function makeNewFolder(path: string): Promise<void> {
  await mkdir(path, FOLDER_MODE);
  const lacking = lackingBits((await lstat(path)).mode, FOLDER_MODE);
  if (lacking !== undefined) await chmod(path, lacking).catch(ignore);
}

/** Opens a file to write that is not there. Throws what the system says. */
export async function openNewFile(path: string): Promise<FileHandle> {
  const handle = await open(path, 'wx', FILE_MODE);
  try {
    const lacking = lackingBits((await handle.stat()).mode, FILE_MODE);
    if (lacking !== undefined) await handle.chmod(lacking).catch(ignore);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Writes a file that is not there. Throws what the system says. */
export async function makeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await openNewFile(path);
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

/** The mode that something should have, where it is without a part of that. What a folder inherits (setgid) stays. */
function lackingBits(found: number, mode: number): number | undefined {
  if (process.platform === 'win32' || (found & mode) === mode) return undefined;
  return (found & 0o7777) | mode;
}

/** A file system whose modes are given by its mount keeps them: they are no more open for that. */
function ignore(): void {}
