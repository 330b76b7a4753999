/** Temporary folders for tests, removed when the test, or the test file, is done. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach } from '@jest/globals';

/** What stands in a folder: path to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const PREFIX = 'controller-dist-';
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function makeFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), PREFIX)));
}

/** A new folder with these files, for the whole test file; returns its real path. */
export async function createTempProject(files: Files = {}): Promise<string> {
  const folder = await makeFolder();
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

/** A folder for each test. To be called in a describe block; the function returned gives the folder of the test that runs. */
export function useTemporaryFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Runs `work` in a new folder that holds these files, and removes it. */
export function withTree<T>(files: Files, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes files below a folder. A text that begins with `#!` becomes executable. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (typeof content === 'string' && content.startsWith('#!')) await chmod(file, 0o755);
  }
}

/** Every path below a folder, sorted. */
export async function listTree(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

/**
 * One line for each thing below a folder: path, mode, and of a file its size and SHA-256. Modes are those of the disk, or,
 * `asInstalled`, what an install makes of them.
 */
export async function describeTree(folder: string, asInstalled = false): Promise<string[]> {
  const lines: string[] = [];
  for (const path of await listTree(folder)) {
    const file = join(folder, path);
    const stat = await lstat(file);
    const installed = stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644;
    const mode = (asInstalled ? installed : stat.mode & 0o7777).toString(8);
    if (stat.isDirectory()) lines.push(`${path}/ ${mode}`);
    else if (!stat.isFile()) lines.push(`${path} is neither a file nor a folder`);
    else
      lines.push(
        `${path} ${mode} ${stat.size} ${createHash('sha256')
          .update(await readFile(file))
          .digest('hex')}`,
      );
  }
  return lines;
}
