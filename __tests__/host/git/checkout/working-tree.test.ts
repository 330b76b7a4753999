import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  headCommit,
  publicUri,
  repositoryRoot,
  requireClean,
  requireHead,
  sourceUri,
  uncommittedPaths,
  withinRoot,
} from '../../../../src/host/git/checkout/working-tree.js';
import { COMMIT_TIME, commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

describe('headCommit', () => {
  it('gives the full revision and its time', async () => {
    const folder = await createRepository({ a: '' });
    expect(await headCommit(folder, ENV)).toEqual({ git_rev: git(folder, 'rev-parse', 'HEAD'), time: COMMIT_TIME });
  });
  it.each([
    ['log.showSignature', 'true'],
    ['color.ui', 'always'],
    ['format.pretty', 'fuller'],
    ['log.decorate', 'full'],
  ])('is not misled by a user who sets %s', async (key, value) => {
    const folder = await createRepository({ a: '' });
    git(folder, 'config', key, value);
    expect((await headCommit(folder, ENV)).time).toBe(COMMIT_TIME);
  });
  it('reads the repository of the folder, whatever a hook has set', async () => {
    const [folder, other] = [await createRepository({ a: '1' }), await createRepository({ b: '2' })];
    const hook = { ...ENV, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, 'x') };
    expect((await headCommit(folder, hook)).git_rev).toBe(git(folder, 'rev-parse', 'HEAD'));
    expect(await repositoryRoot(folder, hook)).toBe(folder);
    expect(await uncommittedPaths(folder, hook)).toEqual([]);
  });
  it('is GIT_FAILED outside a repository and before the first commit', async () => {
    const folder = await createTempProject();
    await expect(headCommit(folder, ENV)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    git(folder, 'init', '-q');
    await expect(headCommit(folder, ENV)).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
  it('is TOOL_MISSING without git', async () => {
    const folder = await createTempProject();
    await expect(headCommit(folder, { PATH: folder })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});

describe('requireHead', () => {
  it('is GIT_REV_MISMATCH for another commit', () => {
    const head = { git_rev: 'a'.repeat(40), time: 0 };
    expect(() => requireHead(head, 'a'.repeat(40))).not.toThrow();
    expect(() => requireHead(head, 'b'.repeat(40))).toThrow(expect.objectContaining({ code: 'GIT_REV_MISMATCH' }));
  });
});

describe('uncommittedPaths', () => {
  it('names changed, new, removed and renamed files of the whole tree, also with odd names, from a folder below', async () => {
    const folder = await createRepository({ 'sub/a': '', b: '', c: 'long enough to be found again\n', same: '' });
    await writeFiles(folder, { 'sub/a': 'x', 'new/ü "q"\t': '', ' space': '' });
    git(folder, 'rm', '-q', 'b');
    await rename(join(folder, 'c'), join(folder, 'd'));
    const expected = [' space', 'b', 'c', 'd', 'new/ü "q"\t', 'sub/a'];
    expect((await uncommittedPaths(join(folder, 'sub'), ENV)).sort()).toEqual(expected);
  });
  it('is not misled by settings that hide changes', async () => {
    const folder = await createRepository({ a: '', 'sub/b': '' });
    for (const [key, value] of Object.entries({
      'status.showUntrackedFiles': 'no',
      'status.relativePaths': 'true',
      'core.fsmonitor': 'touch canary; true',
      'status.short': 'false',
      'status.branch': 'true',
    }))
      git(folder, 'config', key, value);
    await writeFiles(folder, { a: 'x', new: '' });
    expect(await uncommittedPaths(join(folder, 'sub'), ENV)).toEqual(['a', 'new']);
  });
  it('sees through a replaced commit', async () => {
    const folder = await createRepository({ a: 'true' });
    const honest = git(folder, 'rev-parse', 'HEAD');
    await writeFiles(folder, { a: 'changed' });
    const other = commitAll(folder);
    git(folder, 'reset', '-q', '--soft', honest);
    git(folder, 'replace', honest, other);
    expect(await uncommittedPaths(folder, ENV)).toEqual(['a']);
  });
});

describe('requireClean', () => {
  it('takes changes below the folders and prefixes given, and no others', () => {
    expect(() =>
      requireClean(['dist/a', 'x/target/b', 'out/.packing-1/c'], ['dist', 'x/target'], ['out/.packing-']),
    ).not.toThrow();
    expect(() => requireClean(['distant/a'], ['dist'], [])).toThrow(expect.objectContaining({ code: 'TREE_DIRTY' }));
    expect(() => requireClean(['dist'], ['dist'], [])).toThrow(expect.objectContaining({ code: 'TREE_DIRTY' }));
  });
  it('names ten of many', () => {
    const many = Array.from({ length: 25 }, (_, index) => `file${index}`);
    expect(() => requireClean(many, [], [])).toThrow(/"file0", .*"file9" and 15 more$/);
  });
});

describe('withinRoot', () => {
  it('gives the path of folders that are there and of those that are not, through links', async () => {
    const root = await createTempProject();
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'link'));
    expect(await withinRoot(root, join(root, 'link', 'new', 'one'))).toBe('real/new/one');
    expect(await withinRoot(root, join(root, '..dots'))).toBe('..dots');
    expect(await withinRoot(root, root)).toBeUndefined();
    expect(await withinRoot(root, join(root, '..', 'beside'))).toBeUndefined();
  });
});

describe('publicUri', () => {
  it.each([
    ['https://github.com/o/r.git', 'git+https://github.com/o/r.git'],
    ['https://user:secret@host.example:8443/o/r?token=secret#secret', 'git+https://host.example:8443/o/r'],
    ['ssh://git@host.example/o/r', 'git+ssh://host.example/o/r'],
    ['git@host.example:o/r.git', 'git+ssh://host.example/o/r.git'],
    ['host.example:o/r.git', 'git+ssh://host.example/o/r.git'],
    ['/home/me/r.git', 'git+local'],
    ['../r.git', 'git+local'],
    ['file:///home/me/r.git', 'git+local'],
    ['C:\\me\\r', 'git+local'],
    ['ext::sh -c secret', 'git+local'],
    ['', 'git+local'],
  ])('gives %s as %s', (remote, expected) => {
    expect(publicUri(remote)).toBe(expected);
  });
});

describe('sourceUri', () => {
  it('is git+local without an origin, and else where origin is', async () => {
    const folder = await createRepository({ a: '' });
    expect(await sourceUri(folder, ENV)).toBe('git+local');
    git(folder, 'remote', 'add', 'origin', 'https://me:secret@host.example/o/r');
    expect(await sourceUri(folder, ENV)).toBe('git+https://host.example/o/r');
  });
});
