import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requireFetched, type Unfetched, unfetchedFiles } from '../../../../src/host/git/checkout/unfetched.js';
import { commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { writeFiles } from '../../../support/temporary.js';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

async function look(root: string, folders: readonly string[] = ['']): Promise<Unfetched> {
  const found = await unfetchedFiles(
    root,
    ENV,
    folders.map((folder) => join(root, folder)),
  );
  const within = (paths: readonly string[]) => paths.map((path) => path.slice(root.length + 1));
  return { pointers: within(found.pointers), submodules: within(found.submodules) };
}

describe('unfetchedFiles', () => {
  it('finds pointers where Git LFS keeps files, in the folders asked for, and no fixture that is like one', async () => {
    const root = await createRepository({
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\ncrate/\u4e2d/* filter=lfs\n',
      'crate/a.bin': POINTER,
      'crate/old.bin': POINTER.replace('git-lfs.github.com', 'hawser.github.com'),
      'crate/\u4e2d/b': POINTER,
      'crate/fixture': POINTER,
      'crate/real.bin': 'content',
      'crate/docs.md': `A pointer begins so:\n${POINTER}`,
      'crate/long': POINTER + '#'.repeat(1024),
      'docs/c.bin': POINTER,
    });
    expect([...(await look(root, ['crate'])).pointers].sort()).toEqual([
      'crate/a.bin',
      'crate/old.bin',
      'crate/\u4e2d/b',
    ]);
    expect((await look(root)).pointers).toHaveLength(4);
    expect(await look(root, ['none'])).toEqual({ pointers: [], submodules: [] });
  });

  it('takes a file that was fetched for what it is', async () => {
    const root = await createRepository({ '.gitattributes': '*.bin filter=lfs\n', 'a.bin': POINTER });
    await writeFiles(root, { 'a.bin': 'the file' });
    expect((await look(root)).pointers).toEqual([]);
  });

  it('finds submodules that are not checked out, and what lacks in those that are', async () => {
    const inner = await createRepository({
      '.gitattributes': '*.bin filter=lfs\n',
      'lib.rs': '',
      'data.bin': POINTER,
    });
    const root = await createRepository({ 'crate/x': '' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'crate/vendor');
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'other');
    commitAll(root);
    expect(await look(root, ['crate'])).toEqual({ pointers: ['crate/vendor/data.bin'], submodules: [] });
    git(root, 'submodule', 'deinit', '-q', '-f', 'crate/vendor');
    expect(await look(root, ['crate'])).toEqual({ pointers: [], submodules: ['crate/vendor'] });
    await rm(join(root, 'crate/vendor'), { recursive: true });
    expect((await look(root, ['crate'])).submodules).toEqual(['crate/vendor']);
  });
});

describe('requireFetched', () => {
  it('names what lacks, and how to have it', () => {
    expect(() => requireFetched({ pointers: [], submodules: [] })).not.toThrow();
    const lfs = expectCode(() => requireFetched({ pointers: ['a', 'b'], submodules: ['c'] }), 'SOURCE_INCOMPLETE');
    expect(lfs).toMatchObject({ place: 'a', hint: expect.stringContaining('lfs: true') });
    const submodule = expectCode(() => requireFetched({ pointers: [], submodules: ['c'] }), 'SOURCE_INCOMPLETE');
    expect(submodule).toMatchObject({ place: 'c', hint: expect.stringContaining('submodules: recursive') });
  });
});
