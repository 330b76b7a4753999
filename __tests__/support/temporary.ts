/** Temporary folders for tests, removed when the test file is done. */

import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder with these files (path: text); returns its real path. A text that begins with `#!` becomes executable. */
export async function createTempProject(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'controller-dist-')));
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

/** Writes files (path: text) below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (typeof text === 'string' && text.startsWith('#!')) await chmod(file, 0o755);
  }
}
