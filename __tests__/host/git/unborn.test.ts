import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { headCommit } from '../../../src/host/git/checkout/working-tree.js';
import { resolveCommit } from '../../../src/host/git/commits.js';
import { refuseUnborn } from '../../../src/host/git/unborn.js';
import { createRepository, ENV, git } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

const unborn = {
  code: 'GIT_FAILED',
  message: expect.stringContaining('no commit'),
  hint: expect.stringMatching(/commit first/i),
};

describe('a repository without a commit', () => {
  it('is told to commit first, whatever is asked of it', async () => {
    const folder = await createTempProject({ a: '' });
    git(folder, 'init', '-q', '-b', 'main');
    const at = { folder, env: ENV };
    await expect(headCommit(folder, ENV)).rejects.toMatchObject(unborn);
    for (const name of ['HEAD', 'main', 'a'.repeat(40)])
      await expect(resolveCommit(at, name, 'base')).rejects.toMatchObject(unborn);
  });

  it('is none that has one, and no folder that is no repository', async () => {
    const folder = await createRepository({ a: '' });
    expect(await refuseUnborn({ folder, env: ENV })).toBeUndefined();
    const none = await createTempProject({ a: '' });
    expect(await refuseUnborn({ folder: none, env: ENV })).toBeUndefined();
    await expect(headCommit(none, ENV)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('not a git repository'),
    });
  });
});

describe('a commit that cannot be read', () => {
  it('is refused with the reason of git, and not as one to be fetched', async () => {
    const folder = await createRepository({ a: '' });
    const head = git(folder, 'rev-parse', 'HEAD');
    const objects = join(folder, '.git/objects', head.slice(0, 2));
    for (const name of await readdir(objects)) {
      await chmod(join(objects, name), 0o644);
      await writeFile(join(objects, name), 'broken');
    }
    const error = (await resolveCommit({ folder, env: ENV }, head, 'base').catch(
      (thrown: unknown) => thrown,
    )) as Error & { hint: string };
    expect(error).toMatchObject({ code: 'GIT_FAILED', message: expect.stringContaining('corrupt') });
    expect(error.hint).not.toMatch(/fetch/i);
  });

  it('is to be fetched where it is not there', async () => {
    const folder = await createRepository({ a: '' });
    for (const name of ['v9', 'f'.repeat(40)])
      await expect(resolveCommit({ folder, env: ENV }, name, 'base')).rejects.toMatchObject({
        code: 'GIT_FAILED',
        message: expect.stringContaining(name),
        hint: expect.stringMatching(/fetch/i),
      });
  });
});
