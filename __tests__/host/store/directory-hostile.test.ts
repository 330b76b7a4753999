/** Stores in folders that are none, with what would be waited for without an end. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { createTempProject } from '../../support/temporary.js';
import { compileSources } from '../compiled-sources.js';

describe('DirectoryStore', () => {
  it.each(['dist/.publishing/lock', 'dist/.publishing', 'dist', 'dist/index.json', 'dist/a'])(
    'waits for nobody at a pipe in the place of %s',
    async (path) => {
      const root = await createTempProject();
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
    const root = await createTempProject();
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
