import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBeside } from '../../../src/steps/package/files-beside.js';
import { createTempProject } from '../../support/temporary.js';

const TREE = { LICENSE: 'a', 'README.md': 'b' };
async function choose(files: Record<string, string>, include: readonly string[] = [], binaries = ['tool']) {
  const root = await createTempProject(files);
  const { entries, warnings } = await filesBeside({
    binaries,
    include,
    crate: root,
    root,
    skip: [join(root, 'target')],
    travelling: { folders: [root], root },
  });
  return { paths: entries.map(({ path }) => path).sort(), warnings: warnings.map((line) => line.replaceAll(root, '')) };
}

describe('filesBeside', () => {
  it('takes names of any script, asked for or not', async () => {
    const files = { ...TREE, 'README.\u4e2d\u6587.md': '', "man/it's (1).md": '', '.config/tool.toml': '' };
    expect(await choose(files, ['man/*', '.config/tool.toml'])).toEqual({
      paths: ['.config/tool.toml', 'LICENSE', 'README.md', 'README.\u4e2d\u6587.md', "man/it's (1).md"],
      warnings: [],
    });
  });

  it.each(['README-\u{1f980}.md', 'README.', 'README-\u202e.md', 'README:x', 'readme.md'])(
    'leaves %j out where nobody asked for it, and says so',
    async (name) => {
      const { paths, warnings } = await choose({ ...TREE, [name]: '' });
      expect(paths).toEqual(['LICENSE', 'README.md']);
      expect(warnings).toEqual([expect.stringMatching(/ is not packed as /)]);
    },
  );

  it.each(['x-\u{1f980}.md', 'x.', 'x\u202e', 'nul.txt', 'X/a', 'tool', 'Tool', 'tool/more'])(
    'refuses %j where it was asked for, with the rule',
    async (name) => {
      await expect(choose({ ...TREE, [name]: '', 'x/b': '' }, ['**'])).rejects.toMatchObject({
        code: 'ARCHIVE_INVALID',
        place: 'include',
        faults: [expect.objectContaining({ hint: expect.stringContaining('docs/formats.md') })],
      });
    },
  );

  it('packs what was asked for with the mode that the commit has', async () => {
    const root = await createTempProject({ ...TREE, 'run.sh': '#!/bin/sh\n', notes: '' });
    const modes = { 'run.sh': '0644', notes: '0755' } as const;
    const { entries } = await filesBeside({
      ...{ binaries: ['tool'], include: ['run.sh', 'notes'], crate: root, root, skip: [], travelling: undefined },
      modeInCommit: async (file) => modes[basename(file) as keyof typeof modes],
    });
    expect(Object.fromEntries(entries.map(({ path, mode }) => [path, mode]))).toEqual(modes);
  });

  it("refuses what is in git's folder", async () => {
    await expect(choose({ ...TREE, '.git/config': '' }, ['.git/config'])).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
    });
  });

  it('takes what was asked for and found anyway once', async () => {
    expect(await choose(TREE, ['LICENSE', '*.md'])).toEqual({ paths: ['LICENSE', 'README.md'], warnings: [] });
  });

  it('takes the first of two with one name, and says so unless they are the same', async () => {
    expect(
      await choose({ LICENSE: 'a', 'LICENSES/MIT': 'x', 'licenses/MIT': 'y', license: 'b', 'License.md': '' }),
    ).toEqual({
      paths: ['LICENSE', 'LICENSES/MIT', 'License.md'],
      warnings: [
        '/license is not packed as "license": /LICENSE has that name',
        '/licenses/MIT is not packed as "licenses/MIT": /LICENSES/MIT has that name',
      ],
    });
    expect(await choose({ LICENSE: 'a', license: 'a' })).toEqual({ paths: ['LICENSE'], warnings: [] });
  });

  it('gives the name to what was asked for, and leaves out what only has the same', async () => {
    const { paths, warnings } = await choose({ LICENSE: 'a', license: 'b' }, ['license']);
    expect([paths, warnings.length]).toEqual([['license'], 1]);
    expect((await choose({ notice: 'a', LICENSE: '' }, [], ['notice'])).warnings).toEqual([
      expect.stringContaining('notice'),
    ]);
  });

  it('warns where no licence travels, and not where one was asked for', async () => {
    expect((await choose({ 'README.md': '' })).warnings).toEqual([expect.stringContaining('no licence')]);
    expect((await choose({ 'legal/COPYING': '' }, ['legal/*'])).warnings).toEqual([]);
    expect((await choose({ 'LICENSES/MIT.txt': '' })).warnings).toEqual([]);
  });

  it('is SOURCE_INCOMPLETE for a pointer of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    for (const files of [{ LICENSE: pointer }, { ...TREE, 'assets/logo.png': pointer }])
      await expect(
        choose(files, 'LICENSE' in files && files.LICENSE === pointer ? [] : ['assets/*']),
      ).rejects.toMatchObject({
        code: 'SOURCE_INCOMPLETE',
      });
    const longer = { ...TREE, 'assets/logo.png': pointer + 'x'.repeat(1024) };
    expect((await choose(longer, ['assets/*'])).paths).toContain('assets/logo.png');
  });
});
