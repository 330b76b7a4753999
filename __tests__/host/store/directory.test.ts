import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { openStore } from '../../../src/host/store/open.js';
import { compileSources } from '../compiled-sources.js';
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

  it.each(['dist/.publishing/lock', 'dist/.publishing', 'dist', 'dist/index.json', 'dist/a'])(
    'waits for nobody at a pipe in the place of %s',
    async (path) => {
      const root = await freshFolder();
      await mkdir(dirname(join(root, path)), { recursive: true });
      execFileSync('mkfifo', [join(root, path)]);
      const store = new DirectoryStore(root);
      const change = {
        create: [{ path: 'dist/a', content: { bytes: Buffer.from('a') } }],
        swap: { path: 'dist/index.json', expected: undefined, bytes: Buffer.from('{}') },
      };
      await expect(store.commit(change)).rejects.toMatchObject({ code: 'IO_FAILED' });
    },
  );

  const onLinux = existsSync('/proc/self') ? it : it.skip;
  onLinux.each(['/proc/x', '/proc/x/y'])('ends where it cannot be made: %s', async (root) => {
    await expect(new DirectoryStore(root).commit({ create: [] })).rejects.toMatchObject({ code: 'IO_FAILED' });
  });
  onLinux('ends in a working folder that was removed', async () => {
    const root = await freshFolder();
    await compileSources(join(root, 'compiled'));
    const script = `
      import { mkdirSync, rmdirSync } from 'node:fs';
      mkdirSync('gone'); process.chdir('gone'); rmdirSync('../gone');
      const { DirectoryStore } = await import('${join(root, 'compiled/host/store/directory.js')}');
      for (const at of ['.', 'x', 'x/y'])
        await new DirectoryStore(at).commit({ create: [] }).catch((error) => console.log(error.code));`;
    const options = { cwd: root, encoding: 'utf8', timeout: 30_000 } as const;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], options);
    expect(stdout).toBe('IO_FAILED\nIO_FAILED\nIO_FAILED\n');
  });
});
