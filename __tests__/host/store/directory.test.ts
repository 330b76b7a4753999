import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { openStore } from '../../../src/host/store/open.js';
import { conformsToStore } from '../store-conformance.js';

const folders: string[] = [];
async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'directory-store-'));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

conformsToStore('directory', async () => {
  const folder = await freshFolder();
  return () => openStore(folder, { env: {} });
});

describe('DirectoryStore', () => {
  it('clears what a dead commit left in its working folder', async () => {
    const root = await freshFolder();
    await mkdir(join(root, 'dist/.publishing'), { recursive: true });
    await writeFile(join(root, 'dist/.publishing/new-0123456789abcdef'), 'half');
    await new DirectoryStore(root).commit({ create: [] });
    expect(await readdir(join(root, 'dist/.publishing'))).toEqual([]);
  });

  it('does not list its working folder', async () => {
    const root = await freshFolder();
    const store = new DirectoryStore(root);
    await store.commit({ create: [{ path: 'dist/a', content: { bytes: Buffer.from('a') } }] });
    expect(await store.list('dist')).toEqual(['dist/a']);
  });

  it('reads no folder and no device as a file', async () => {
    const root = await freshFolder();
    await mkdir(join(root, 'dist/folder'), { recursive: true });
    await symlink('/dev/zero', join(root, 'dist/device'));
    const store = new DirectoryStore(root);
    await expect(store.read('dist/folder', 10)).rejects.toMatchObject({ code: 'IO_FAILED' });
    await expect(store.read('dist/device', 10)).rejects.toMatchObject({ code: 'IO_FAILED' });
  });
});
