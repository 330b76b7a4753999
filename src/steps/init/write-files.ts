/** Writing what was planned. Nothing that is there is written over: a new file is made only where none is, and lines only added. */
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { atPlace, errnoOf } from '../../host/disk/file-errors.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { makeNewFile } from '../../host/disk/new-files.js';
import type { PlannedFile } from './texts/project.js';

/** What became of a file. */
export interface WrittenFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly outcome: 'written' | 'added' | 'kept';
}

/** Writes in the order given; a run that was interrupted is run again. Codes: those of files. */
export async function writeFiles(root: string, files: readonly PlannedFile[]): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const file of files)
    written.push({ path: file.path, outcome: await atPlace(file.path, () => writeOne(join(root, file.path), file)) });
  return written;
}

async function writeOne(path: string, { action, content }: PlannedFile): Promise<WrittenFile['outcome']> {
  if (action === 'keep') return 'kept';
  if (action === 'write') return makeFile(path, content);
  // What a link leads to may be another repository's.
  if (!(await lstat(path)).isFile()) return 'kept';
  await append(path, content);
  return 'added';
}

/** Adds to a file that is there, and makes none. */
async function append(path: string, content: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function makeFile(path: string, content: string): Promise<'written' | 'kept'> {
  await makeFolders(dirname(path));
  try {
    await makeNewFile(path, content);
    return 'written';
  } catch (error) {
    // Made by somebody else since it was looked for, or a link that leads nowhere.
    if (errnoOf(error) === 'EEXIST') return 'kept';
    throw error;
  }
}
