import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GitStore } from '../../../../src/host/store/git-branch/store.js';
import { fileName, git, makeRepository } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';
import { canMount, tmpfs, unmountAll, whyNoMount } from '../../mounted.js';

afterEach(unmountAll);
const change = (text: string, size: number) => ({
  create: [{ path: `dist/a/${text}`, content: { bytes: randomBytes(size) } }],
});

/** What git could not finish, as it is gone with a process that ends. */
function clear(disk: string): void {
  for (const path of readdirSync(disk, { recursive: true }) as string[])
    if (/tmp_pack_|fast_import_crash/.test(path)) rmSync(join(disk, path));
}

describe('GitStore where the disk for temporary files gives out', () => {
  (canMount ? it : it.skip)(
    `reading and writing are STORE_FULL, say where, and change nothing${whyNoMount}`,
    async () => {
      const repository = await makeRepository(await createTempProject(), 'r.git');
      // The first store of a process decides where the temporary files of all of them are.
      const disk = await tmpfs('1500k');
      const open = () => new GitStore(fileName(repository), { env: { ...process.env, RUNNER_TEMP: disk } });
      await open().commit(change('large', 900_000));
      const before = git(repository, 'for-each-ref');
      const full = {
        code: 'STORE_FULL',
        message: expect.stringContaining(disk),
        hint: 'Free space for temporary files, then run again.',
      };
      await expect(open().read('dist/a/large', 1_000_000)).rejects.toMatchObject(full);
      clear(disk);
      await expect(open().commit(change('more', 900_000))).rejects.toMatchObject(full);
      expect(git(repository, 'for-each-ref')).toBe(before);
      clear(disk);
      expect(await open().commit(change('small', 100))).toEqual({ status: 'committed' });
    },
  );
});
