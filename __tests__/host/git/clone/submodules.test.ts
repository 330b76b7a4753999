import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { submodulesHere, submodulesOf } from '../../../../src/host/git/clone/submodules.js';
import { commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

const REV = '1'.repeat(40);

/** A repository whose index has commits of others at these paths, whatever stands in its .gitmodules. */
async function linking(paths: readonly string[], modules: string): Promise<string> {
  const root = await createRepository({ '.gitmodules': modules, a: '' });
  for (const path of paths) git(root, 'update-index', '--add', '--cacheinfo', `160000,${REV},${path}`);
  git(root, 'commit', '-q', '-m', 'Link');
  return root;
}

describe('submodulesOf', () => {
  it('joins what the commit has with what .gitmodules says, by the path', async () => {
    const root = await linking(
      ['vendor/lib', 'other', 'alone'],
      `[submodule "Lib.One"]
        path = vendor/lib/
        url = ../lib.git
        update = !touch ran
        branch = main
[submodule "two"]
        path = other
        url = https://old.example/a
[submodule "two"]
        url = https://new.example/a
[submodule "gone"]
        path = gone
        url = https://example.com/gone
`,
    );
    expect(await submodulesOf(root, ENV)).toEqual([
      { path: 'alone', git_rev: REV, name: undefined, url: undefined },
      { path: 'other', git_rev: REV, name: 'two', url: 'https://new.example/a' },
      { path: 'vendor/lib', git_rev: REV, name: 'Lib.One', url: '../lib.git' },
    ]);
  });

  it.each([
    ['is no configuration', '[submodule'],
    ['includes another file', '[include]\n\tpath = more\n'],
  ])('knows no place where .gitmodules %s', async (_, modules) => {
    const root = await linking(['lib'], modules);
    await writeFile(join(root, 'more'), '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/a\n');
    expect(await submodulesOf(root, ENV)).toEqual([{ path: 'lib', git_rev: REV, name: undefined, url: undefined }]);
  });

  it('finds none in a commit without', async () => {
    expect(await submodulesOf(await createRepository({ a: '' }), ENV)).toEqual([]);
  });
});

describe('submodulesHere', () => {
  it('finds those that a clone keeps below its git folder, in its working tree, and in a worktree of it', async () => {
    const root = await createRepository({ a: '' });
    await writeFiles(root, { '.git/modules/lib/HEAD': '', 'own/.git/HEAD': '' });
    const here = (name: string | undefined, path: string) => submodulesHere(root, { name, path }, ENV);
    expect(await here('lib', 'vendor/lib')).toEqual([join(root, '.git/modules/lib')]);
    expect(await here(undefined, 'own')).toEqual([join(root, 'own')]);
    expect(await here('other', 'other')).toEqual([]);
    const worktree = join(await createTempProject(), 'worktree');
    git(root, 'worktree', 'add', '-q', '--detach', worktree);
    expect(await submodulesHere(worktree, { name: 'lib', path: 'vendor/lib' }, ENV)).toEqual([
      join(root, '.git/modules/lib'),
    ]);
  });

  it.each(['../../elsewhere', 'a/../../../elsewhere', '/elsewhere', '', '.', 'a\\..\\b', '-c'])(
    'looks in no other folder for one called %j',
    async (name) => {
      const root = await createRepository({ a: '' });
      await writeFiles(root, { 'elsewhere/HEAD': '', '.git/modules/HEAD': '' });
      await mkdir(join(root, '.git/modules/-c'), { recursive: true });
      await writeFile(join(root, '.git/modules/-c/HEAD'), '');
      expect(await submodulesHere(root, { name, path: 'vendor/lib' }, ENV)).toEqual([]);
    },
  );

  it('asks no folder where the repository is a URL, or is none', async () => {
    const root = await createRepository({ a: '' });
    await writeFiles(root, { '.git/modules/lib/HEAD': '' });
    commitAll(root);
    expect(await submodulesHere(`file://${root}`, { name: 'lib', path: 'lib' }, ENV)).toEqual([]);
    expect(await submodulesHere(await createTempProject(), { name: 'lib', path: 'lib' }, ENV)).toEqual([]);
  });
});
