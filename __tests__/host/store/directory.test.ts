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

  it.each([
    ['files', 'dist/a', 'dist/b', 'dist/c/d'],
    ['folders', 'dist/a/b/c/d'],
    ['files of one folder', 'dist/a', 'dist/b', 'dist/c', 'dist/d'],
  ])('lists no more %s than the bound says, and says the number', async (_, ...files) => {
    const root = await freshFolder();
    for (const file of files) {
      await mkdir(join(root, file, '..'), { recursive: true });
      await writeFile(join(root, file), '');
    }
    const store = new DirectoryStore(root, root, { entries: 3, bytes: 1000 });
    await expect(store.list('dist')).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('3'),
    });
    expect((await new DirectoryStore(root, root, { entries: 4, bytes: 1000 }).list('dist')).sort()).toEqual(files);
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
