import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cloneCommit } from '../../../../src/host/git/clone/commit.js';
import { bringLfsFiles } from '../../../../src/host/git/clone/lfs.js';
import { cloneSource } from '../../../../src/host/git/clone/source.js';
import { commitAll, createRepository, git } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { commitLfs, environmentWithLfs, environmentWithoutLfs, pointerTo } from '../../../support/lfs.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

const ATTRIBUTES = { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.txt': 'a\n' };
const FILES = { 'a.bin': 'what a is\n', 'in/b.bin': 'what b is\r\n' };

let env: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  env = await environmentWithLfs();
});

/** The commit, with pointers. */
async function clone(root: string, git_rev: string): Promise<string> {
  const folder = await createTempProject();
  await cloneCommit({ from: root, git_rev, origin: undefined, folder }, { env });
  return folder;
}

const bring = (folder: string, from: string, allowFile = true) => bringLfsFiles({ folder, from, allowFile }, { env });

describe('bringLfsFiles', () => {
  it.each([
    ['a folder', (root: string) => root],
    ['a URL', (root: string) => `file://${root}`],
  ])('puts files in the place of pointers, from %s, so that git calls them clean', async (_, from) => {
    const root = await createRepository(ATTRIBUTES);
    const folder = await clone(root, await commitLfs(root, FILES));
    expect(await readFile(join(folder, 'a.bin'), 'utf8')).toBe(pointerTo(FILES['a.bin']));
    await bring(folder, from(root));
    for (const [path, content] of Object.entries(FILES))
      expect(await readFile(join(folder, path), 'utf8')).toBe(content);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, env }).toString()).toBe('');
    expect(await readFile(join(folder, '.git/config'), 'utf8')).not.toContain(root);
  });

  it('refuses a file that is not to be had there', async () => {
    const root = await createRepository(ATTRIBUTES);
    const folder = await clone(root, await commitLfs(root, FILES));
    await rm(join(root, '.git/lfs'), { recursive: true });
    expect(await expectCode(() => bring(folder, root), 'GIT_FAILED')).toMatchObject({ place: root });
  });

  it('refuses where there is no git-lfs, and says what to install', async () => {
    const root = await createRepository(ATTRIBUTES);
    const folder = await clone(root, await commitLfs(root, FILES));
    const without = { env: await environmentWithoutLfs() };
    const asked = () => bringLfsFiles({ folder, from: root, allowFile: true }, without);
    expect(await expectCode(asked, 'SOURCE_INCOMPLETE')).toMatchObject({
      message: 'git-lfs is not on PATH',
      hint: expect.stringContaining('apt-get install git-lfs'),
    });
  });

  it.each([
    ['[lfs]\n\turl = http://127.0.0.1:9/lfs\n', false],
    ['[lfs]\n\turl = file:///srv/lfs\n', false],
    ['[LFS]\n\tURL = ext::sh -c x\n', true],
    ['[lfs]\n\tpushurl = https://example.com/a\n\turl = ssh://-oProxyCommand=x/a\n', true],
    ['[remote "origin"]\n\tlfsurl = http://127.0.0.1:9/lfs\n', true],
    ['[remote "other.one"]\n\tlfsurl = ../lfs\n', true],
  ])('asks no address of .lfsconfig that no commit is fetched from: %j', async (config, allowFile) => {
    const root = await createRepository({ ...ATTRIBUTES, '.lfsconfig': config });
    const folder = await clone(root, await commitLfs(root, FILES));
    const refused = await expectCode(() => bring(folder, root, allowFile), 'SOURCE_INCOMPLETE');
    expect(refused.message).toContain('.lfsconfig has ');
  });

  it('refuses a .lfsconfig that is a link', async () => {
    const root = await createRepository({ ...ATTRIBUTES, settings: '[lfs]\n' });
    await symlink('settings', join(root, '.lfsconfig'));
    const folder = await clone(root, await commitLfs(root, FILES));
    await expectCode(() => bring(folder, root), 'SOURCE_INCOMPLETE');
  });
});

describe('cloneSource', () => {
  it('brings files of Git LFS in submodules too, and those of a clone whose origin has them', async () => {
    const inner = await createRepository(ATTRIBUTES);
    const rev = await commitLfs(inner, FILES);
    const root = await createRepository({
      ...ATTRIBUTES,
      '.gitmodules': `[submodule "in"]\n\tpath = in\n\turl = ${inner}\n`,
    });
    await mkdir(join(root, 'in'));
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${rev},in`);
    const outer = await commitLfs(root, { 'c.bin': 'what c is\n' });
    const checkout = await createTempProject();
    git(checkout, 'clone', '-q', root, '.');
    const folder = await createTempProject();
    const clone = { from: checkout, git_rev: outer, origin: `file://${root}`, folder };
    expect((await cloneSource(clone, { env }, () => {})).size).toBe(0);
    expect(await readFile(join(folder, 'c.bin'), 'utf8')).toBe('what c is\n');
    expect(await readFile(join(folder, 'in/in/b.bin'), 'utf8')).toBe(FILES['in/b.bin']);
  });

  it('asks for git-lfs only where the commit has such files', async () => {
    const root = await createRepository({ ...ATTRIBUTES, 'fixture.txt': pointerTo('a') });
    const folder = await createTempProject();
    const clone = { from: root, git_rev: git(root, 'rev-parse', 'HEAD'), origin: undefined, folder };
    const without = { env: await environmentWithoutLfs() };
    expect((await cloneSource(clone, without, () => {})).size).toBe(0);
    await writeFiles(root, { 'a.bin': pointerTo('a') });
    const other = await createTempProject();
    const reasons = await cloneSource({ ...clone, git_rev: commitAll(root), folder: other }, without, () => {});
    expect([...reasons].map(([path, { message }]) => [path, message])).toEqual([
      [join(other, 'a.bin'), 'git-lfs is not on PATH'],
    ]);
  });
});
