import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  changesOf,
  isShallow,
  mergeBase,
  requireCommitName,
  resolveCommit,
  resolveCommits,
} from '../../../src/host/git/commits.js';
import { COMMIT_TIME, commitAll, createRepository, ENV, git } from '../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const at = (folder: string) => ({ folder, env: ENV });

describe('mergeBase', () => {
  it('is where head left base', async () => {
    const folder = await createRepository({ a: '' });
    const left = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '-q', '-b', 'topic');
    const head = commitAll(folder);
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile');
    expect(await mergeBase(at(folder), git(folder, 'rev-parse', 'main'), head)).toBe(left);
  });

  it('is base itself where they share no history', async () => {
    const folder = await createRepository({ a: '' });
    const base = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '-q', '--orphan', 'other');
    const head = commitAll(folder);
    expect(await mergeBase(at(folder), base, head)).toBe(base);
  });

  it('is not known in a shallow clone that lacks it', async () => {
    const folder = await createRepository({ a: '' });
    git(folder, 'checkout', '-q', '-b', 'topic');
    const head = commitAll(folder);
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile');
    const clone = join(await createTempProject(), 'clone');
    git(folder, 'clone', '-q', '--depth=1', '--no-single-branch', pathToFileURL(folder).href, clone);
    expect(await isShallow(at(clone))).toBe(true);
    await expect(mergeBase(at(clone), git(clone, 'rev-parse', 'HEAD'), head)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('shallow'),
    });
  });

  it('refuses a commit that is not there', async () => {
    const folder = await createRepository({ a: '' });
    const head = git(folder, 'rev-parse', 'HEAD');
    await expect(mergeBase(at(folder), 'f'.repeat(40), head)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('merge-base failed'),
    });
  });
});

describe('resolveCommit', () => {
  it('gives the commit of a tag that is an object of its own', async () => {
    const folder = await createRepository({ a: '' });
    git(folder, 'tag', '-a', '-m', 'One', 'v1');
    const head = git(folder, 'rev-parse', 'HEAD');
    expect(await resolveCommit(at(folder), 'v1', 'base')).toMatchObject({ git_rev: head, time: COMMIT_TIME });
  });

  it('takes its time from the committer, whatever else a commit says', async () => {
    const folder = await createRepository({ a: '' });
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'More\n\ncommitter A <a@example.com> 1 +0000');
    expect(await resolveCommit(at(folder), 'HEAD', 'head')).toMatchObject({ time: COMMIT_TIME });
  });

  it('gives several in their order, and refuses all for one that is none (GIT_FAILED)', async () => {
    const folder = await createRepository({ a: '' });
    const first = git(folder, 'rev-parse', 'HEAD');
    const second = commitAll(folder);
    const wanted = (name: string) => ({ name, input: name });
    const commits = await resolveCommits(at(folder), ['HEAD', first, 'HEAD~1'].map(wanted));
    expect(commits.map(({ git_rev }) => git_rev)).toEqual([second, first, first]);
    const broken = resolveCommits(at(folder), [first, `${first}..HEAD`].map(wanted));
    await expect(broken).rejects.toMatchObject({ code: 'GIT_FAILED', place: `${first}..HEAD` });
  });

  it.each(['HEAD:a', 'HEAD^{tree}', '^HEAD', 'HEAD..HEAD'])('refuses %s, which is no commit', async (name) => {
    const folder = await createRepository({ a: '' });
    await expect(resolveCommit(at(folder), name, 'base')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  it('refuses a name that is none (GIT_FAILED)', async () => {
    const folder = await createRepository({ a: '' });
    await expect(resolveCommit(at(folder), 'v9', 'base')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('changesOf', () => {
  it('has the commits that changed a path, newest first, and none where none did', async () => {
    const folder = await createRepository({ a: 'one', b: '' });
    const first = git(folder, 'rev-parse', 'HEAD');
    await writeFiles(folder, { a: 'two' });
    const second = commitAll(folder);
    expect(await changesOf(at(folder), 'HEAD', 'a', 10)).toEqual([
      { commit: second, parent: first },
      { commit: first, parent: undefined },
    ]);
    expect(await changesOf(at(folder), 'HEAD', 'absent', 10)).toEqual([]);
  });
});

describe('requireCommitName', () => {
  it.each(['main', 'v1.0.0', 'HEAD~1', 'a'.repeat(500)])('takes %s', (name) => {
    expect(() => requireCommitName(name, 'base')).not.toThrow();
  });

  it.each(['', '-x', '--all', 'a b', 'a\tb', 'a\0', 'a\n', ' a', 'a'.repeat(501)])('refuses %j', (name) => {
    expect(() => requireCommitName(name, 'base')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', place: 'base' }),
    );
  });
});
