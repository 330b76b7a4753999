import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeFolders } from '../../../src/host/disk/make-folders.js';
import { useTemporaryFolder } from '../../support/temporary.js';

describe('makeFolders', () => {
  const folder = useTemporaryFolder();

  it('makes what lacks, and names it, the uppermost first', async () => {
    const path = join(folder(), 'a', 'b', 'c');
    expect(await makeFolders(path)).toEqual([join(folder(), 'a'), join(folder(), 'a', 'b'), path]);
    expect(await makeFolders(path)).toEqual([]);
    expect(await makeFolders(join(path, 'd'))).toEqual([join(path, 'd')]);
  });

  it('lets many make the same at once, each folder being made by one of them', async () => {
    const paths = ['x', 'y', 'z'].map((name) => join(folder(), 'a', 'b', name));
    const made = await Promise.all([...paths, ...paths].map(makeFolders));
    expect(made.flat().sort()).toEqual([join(folder(), 'a'), join(folder(), 'a', 'b'), ...paths].sort());
  });

  it('refuses where a file is in the way, at the end or above it', async () => {
    await writeFile(join(folder(), 'file'), '');
    await expect(makeFolders(join(folder(), 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolders(join(folder(), 'file', 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  const [onLinux, whyNot] = existsSync('/proc/self') ? [it, ''] : [it.skip, ' (skipped: there is no /proc)'];
  onLinux.each(['/proc/x', '/proc/x/y/z', '/proc/self/x/y'])(
    `ends where nothing can be made: %s${whyNot}`,
    async (path) => {
      await expect(makeFolders(path)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
