/** Folders named from the working folder, as people name them, on every system. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeFolders } from '../../../src/host/disk/make-folders.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';

const before = process.cwd();
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'relative-folders-')));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('makeFolders', () => {
  it('makes what lacks below the working folder, named as it was given', async () => {
    expect(await makeFolders(join('a', 'b', 'c'))).toEqual(['a', join('a', 'b'), join('a', 'b', 'c')]);
    expect(await makeFolders(join('a', 'b', 'c'))).toEqual([]);
    for (const there of ['.', '..', join('a', '..'), folder]) expect(await makeFolders(there)).toEqual([]);
  });
});

describe('DirectoryStore', () => {
  const path = 'dist/one/index.json';

  it.each(['.', 'store', join('deep', 'er', 'store'), join('.', 'a b')])('keeps what is put into %j', async (root) => {
    const store = new DirectoryStore(root);
    const put = (text: string) => store.commit({ create: [{ path, content: { bytes: Buffer.from(text) } }] });
    expect(await put('one')).toEqual({ status: 'committed' });
    expect(await put('two')).toEqual({ status: 'conflict', path });
    expect(readFileSync(join(folder, root, 'dist', 'one', 'index.json'), 'utf8')).toBe('one');
    expect(await new DirectoryStore(join(folder, root)).list('dist')).toEqual([path]);
    mkdirSync(join(root, 'dist', 'two'));
    await store.remove([path]);
    expect(await store.list('dist')).toEqual([]);
  });
});
