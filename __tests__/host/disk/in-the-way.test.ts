import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { asFileError } from '../../../src/host/disk/file-errors.js';
import { readRequired, replaceFile } from '../../../src/host/disk/files.js';
import { fileInTheWay } from '../../../src/host/disk/in-the-way.js';
import { makeFolders } from '../../../src/host/disk/make-folders.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { createTempProject } from '../../support/temporary.js';

const INDEX = 'dist/index.json';

describe('fileInTheWay', () => {
  it('names the path or the nearest above it that is a file, and nothing where a folder could be', async () => {
    const root = await createTempProject({ file: 'x' });
    expect([fileInTheWay(root), fileInTheWay(join(root, 'a/b'))]).toEqual([undefined, undefined]);
    for (const path of ['file', 'file/a', 'file/a/b']) expect(fileInTheWay(join(root, path))).toBe(join(root, 'file'));
  });
});

describe('what the system refuses of a path that somebody named', () => {
  it.each([
    ['a folder below a file', (at: string) => makeFolders(join(at, 'file/a')), 'file', 'is a file, not a folder'],
    ['a folder where a file is', (at: string) => makeFolders(join(at, 'file')), 'file', 'is a file, not a folder'],
    [
      'a file below a file',
      (at: string) => replaceFile(join(at, 'file/a'), Buffer.of()),
      'file',
      'is a file, not a folder',
    ],
    [
      'a file where a folder is',
      (at: string) => replaceFile(join(at, 'folder'), Buffer.of()),
      'folder',
      'is a folder, not a file',
    ],
    ['to read a folder', (at: string) => readRequired(join(at, 'folder'), 10), 'folder', 'is a folder, not a file'],
  ])('%s: says what it is, without the words of the system', async (_, work, named, said) => {
    const root = await createTempProject({ file: 'x', 'folder/file': 'x' });
    const error = asFileError(await work(root).catch((thrown: unknown) => thrown), root);
    expect(error.code).toBe('IO_FAILED');
    expect(error.message).toContain(`${join(root, named)} ${said}`);
    expect(error.message).not.toMatch(/E[A-Z]{3,}|mkdir|rename/);
    expect(error.hint).toMatch(/^Name a (?:file|folder)\.$/);
  });

  it('a file that is not there: that there is none, and nothing of a store', async () => {
    const path = join(await createTempProject(), 'nope.json');
    const error = (await readRequired(path, 10).catch((thrown: unknown) => thrown)) as { hint: string };
    expect(error).toMatchObject({ code: 'DOCUMENT_NOT_FOUND', message: `there is no file ${path}` });
    expect(error.hint).toContain('path');
    expect(error.hint).not.toContain('store');
  });
});

describe('a folder store whose name is a file', () => {
  const swap = { path: INDEX, expected: undefined, bytes: Buffer.from('{}') };

  it.each(['file', 'file/store'])('%s: is said to be one, whoever reads or writes', async (name) => {
    const root = await createTempProject({ file: 'x' });
    const store = new DirectoryStore(join(root, name));
    for (const work of [
      () => store.read(INDEX, 10),
      () => store.stream(INDEX, 10),
      () => store.commit({ create: [], swap }),
      () => store.remove([INDEX]),
    ])
      await expect(work()).rejects.toMatchObject({
        code: 'IO_FAILED',
        message: `${join(root, 'file')} is a file, not a folder`,
      });
  });

  it('is told of the folder that holds dist/ where it is the index, or dist/ itself', async () => {
    const root = await createTempProject({ 'store/dist/index.json': '{}' });
    const index = new DirectoryStore(join(root, 'store/dist/index.json'));
    const within = new DirectoryStore(join(root, 'store/dist'));
    const hint = expect.stringMatching(new RegExp(` ${join(root, 'store')}$`));
    await expect(index.read(INDEX, 10)).rejects.toMatchObject({ code: 'IO_FAILED', hint });
    await expect(within.commit({ create: [], swap })).rejects.toMatchObject({ code: 'INVALID_INPUT', hint });
    expect(await within.read(INDEX, 10)).toBeUndefined();
  });

  it('takes a folder that is only called dist for what it is', async () => {
    const store = new DirectoryStore(join(await createTempProject(), 'dist'));
    for (const bytes of [Buffer.from('{}'), Buffer.from('[]')]) {
      const expected = (await store.read(INDEX, 10))?.version;
      expect(await store.commit({ create: [], swap: { path: INDEX, expected, bytes } })).toEqual({
        status: 'committed',
      });
    }
  });
});
