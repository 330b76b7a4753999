import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { includedFiles, requireBinary, splitIncludes } from '../../../src/host/rust/crate-files.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const TREE = {
  'a.txt': '',
  'b.md': '',
  '.hidden': '',
  'man/x.1': '',
  'man/deep/y.1': '',
  'man/deep/[z].1': '',
  'man/.secret/k.1': '',
  'bin/run.sh': '#!/bin/sh\n',
  'target/t.txt': '',
};
async function included(patterns: string[], tree: Record<string, string> = TREE): Promise<string[]> {
  const root = await createTempProject(tree);
  const entries = await includedFiles(patterns, root, root, [join(root, 'target')]);
  return entries.map((entry) => entry.path).sort();
}

describe('includedFiles', () => {
  it.each<[string, string[]]>([
    ['a.txt', ['a.txt']],
    ['./a.txt', ['a.txt']],
    ['*.txt', ['a.txt']],
    ['?.md', ['b.md']],
    ['man/*', ['man/x.1']],
    ['man/**', ['man/deep/[z].1', 'man/deep/y.1', 'man/x.1']],
    ['**/*.1', ['man/deep/[z].1', 'man/deep/y.1', 'man/x.1']],
    ['**/deep/y.1', ['man/deep/y.1']],
    ['man/**/**/y.1', ['man/deep/y.1']],
    ['man/deep/[z].1', ['man/deep/[z].1']],
    ['*/deep/?.1', ['man/deep/y.1']],
    ['.hidden', ['.hidden']],
    ['.h*', ['.hidden']],
    ['man/.secret/*', ['man/.secret/k.1']],
    ['**/*.txt', ['a.txt']],
  ])('%s names %j', async (pattern, expected) => {
    expect(await included([pattern])).toEqual(expected);
  });
  it('names a file once, and keeps the bit that makes it executable', async () => {
    const root = await createTempProject(TREE);
    const entries = await includedFiles(['bin/*', 'bin/run.sh', 'a.txt'], root, root, []);
    expect(entries.map(({ path, mode }) => `${mode} ${path}`)).toEqual(['0755 bin/run.sh', '0644 a.txt']);
  });
  it.each(['none', 'man', '*.none', 'man/x.1/y', 'X.TXT', 'target/*', '*hidden'])(
    'is INCLUDE_NOT_FOUND for %s',
    async (pattern) => {
      await expect(included([pattern, 'a.txt'])).rejects.toMatchObject({ code: 'INCLUDE_NOT_FOUND' });
    },
  );
  it('says of a folder how its files are named', async () => {
    await expect(included(['man'])).rejects.toMatchObject({
      code: 'INCLUDE_NOT_FOUND',
      message: expect.stringContaining('is a folder'),
      faults: [expect.objectContaining({ hint: expect.stringContaining('"man/**"') })],
    });
  });
  it.each(['', '.', '..', '../a', 'man/../a.txt', '/etc/passwd', 'man//x.1', 'man\\x.1', 'C:/x', 'a\0', 'man/'])(
    'is INVALID_INPUT for %j',
    async (pattern) => {
      await expect(included([pattern])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
  it('takes a colon for a drive behind one letter at the beginning, and for nothing elsewhere', async () => {
    const tree = { 'ab:c': '', 'a/b:c': '' };
    for (const path of Object.keys(tree)) expect(await included([path], tree)).toEqual([path]);
    for (const pattern of ['C:', 'c:x', 'Z:/x'])
      await expect(included([pattern], tree)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
  it('takes time that grows with the tree and not with the stars', async () => {
    await expect(included([`${'*a'.repeat(12)}*b`], { ['a'.repeat(60)]: '' })).rejects.toMatchObject({
      code: 'INCLUDE_NOT_FOUND',
    });
  });
  it('follows links within the repository, and refuses those that lead out of it', async () => {
    const outside = await createTempProject({ secret: 'x' });
    const root = await createTempProject({ 'shared/logo': '', 'crate/x': '' });
    const crate = join(root, 'crate');
    await symlink('../shared/logo', join(crate, 'logo'));
    await symlink(join(outside, 'secret'), join(crate, 'out'));
    await symlink(outside, join(crate, 'folder'));
    expect((await includedFiles(['logo'], crate, root, [])).map(({ source }) => source)).toEqual([
      join(root, 'shared/logo'),
    ]);
    for (const pattern of ['out', 'folder/secret'])
      await expect(includedFiles([pattern], crate, root, [])).rejects.toMatchObject({ code: 'INVALID_PATH' });
    await expect(includedFiles(['**/secret'], crate, root, [])).rejects.toMatchObject({ code: 'INCLUDE_NOT_FOUND' });
  });
});

describe('includedFiles, of names that are not ASCII', () => {
  const decomposed = 'README-e\u0301.md';
  it.each(['README-\u00e9.md', decomposed, 'README-?.md', 'README-\u00e9*', '*'])(
    'finds a decomposed name by %j, and gives it in NFC',
    async (pattern) => {
      expect(await included([pattern], { [decomposed]: '' })).toEqual(['README-\u00e9.md']);
    },
  );
  it('finds folders of such names', async () => {
    const tree = { 'doku-e\u0301/\u4e2d\u6587.md': '' };
    for (const pattern of ['doku-\u00e9/\u4e2d\u6587.md', 'doku-\u00e9/*', '**/\u4e2d*'])
      expect(await included([pattern], tree)).toEqual(['doku-\u00e9/\u4e2d\u6587.md']);
  });
});

describe('splitIncludes', () => {
  it.each([
    ['target/assets/*.1', { built: ['assets/*.1'] }],
    ['target/**', { built: ['**/*'] }],
    ['./target/x', { built: ['x'] }],
    ['target', { inTree: ['target'] }],
    ['targets/x', { inTree: ['targets/x'] }],
    ['**/x.1', { inTree: ['**/x.1'] }],
    ['*/x', { inTree: ['*/x'] }],
    ['man/target/x', { inTree: ['man/target/x'] }],
  ] as const)('takes %s for %j', (pattern, where) => {
    expect(splitIncludes([pattern], '/work/crate', '/work/crate/target')).toEqual({ inTree: [], built: [], ...where });
  });
  it('knows a target folder elsewhere', () => {
    expect(splitIncludes(['target/x', 'out/y'], '/work', '/work/out').built).toEqual(['x', 'y']);
    expect(splitIncludes(['target/x'], '/work/crates/tool', '/work/target').built).toEqual(['x']);
  });
  it('is INVALID_INPUT for what leads out of the crate', () => {
    expectCode(() => splitIncludes(['../target/x'], '/work/crate', '/work/target'), 'INVALID_INPUT');
  });
});

describe('requireBinary', () => {
  it('is CRATE_NOT_FOUND for what is no file', async () => {
    const root = await createTempProject();
    await mkdir(join(root, 'folder'));
    await writeFiles(root, { file: '' });
    expect(await requireBinary(join(root, 'file'))).toBe(join(root, 'file'));
    for (const name of ['folder', 'none'])
      await expect(requireBinary(join(root, name))).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND' });
  });
});
