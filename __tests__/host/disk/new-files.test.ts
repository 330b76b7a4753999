import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { replaceFile, writeExclusive } from '../../../src/host/disk/files.js';
import { withLock } from '../../../src/host/disk/lock.js';
import { makeFolders } from '../../../src/host/disk/make-folders.js';
import { makeNewFile, makeNewFolder } from '../../../src/host/disk/new-files.js';
import { useTemporaryFolder } from '../../support/temporary.js';
import { withUmask } from '../umask.js';

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o7777).toString(8);

describe('what is made', () => {
  const folder = useTemporaryFolder();
  const inside = (name: string): string => join(folder(), name);

  it.each([0o000, 0o002, 0o022, 0o027, 0o077, 0o277])('has its own mode under an umask of 0o%o', async (umask) => {
    await withUmask(umask, async () => {
      await makeNewFolder(inside('new'));
      await makeFolders(join(folder(), 'a', 'b'));
      await makeNewFile(inside('text'), 'x');
      await writeExclusive(inside('exclusive'), async () => {});
      await replaceFile(join(folder(), 'a', 'c', 'replaced'), Buffer.from('y'));
      await withLock(inside('lock'), { unknownMs: 0, knownMs: 0 }, async () => {
        expect(await modeOf(inside('lock'))).toBe('644');
      });
    });
    for (const path of ['new', 'a', 'a/b', 'a/c']) expect([path, await modeOf(inside(path))]).toEqual([path, '755']);
    for (const path of ['text', 'exclusive', 'a/c/replaced'])
      expect([path, await modeOf(inside(path))]).toEqual([path, '644']);
    expect(await readFile(inside('text'), 'utf8')).toBe('x');
  });

  it('keeps what a folder inherits, and takes the place of nothing', async () => {
    await makeNewFolder(inside('shared'));
    await chmod(inside('shared'), 0o2755);
    await withUmask(0o077, () => makeNewFolder(inside('shared/below')));
    expect(await modeOf(inside('shared/below'))).toBe('2755');
    await makeNewFile(inside('text'), 'x');
    await expect(makeNewFile(inside('text'), 'y')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeNewFolder(inside('shared'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(inside('text'), 'utf8')).toBe('x');
  });

  it('is private where it is temporary, even under an umask of 0', async () => {
    expect(await modeOf(await withUmask(0, () => mkdtemp(inside('work-'))))).toBe('700');
  });
});

describe('src', () => {
  it('makes files and folders here, and elsewhere only private ones', () => {
    const makers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /import \{[^}]*\b(?:mkdir|writeFile|appendFile|createWriteStream|cp|copyFile|symlink)(?:Sync)?\b[^}]*\} from 'node:fs/.test(
          readFileSync(join('src', name), 'utf8'),
        ),
      );
    // Unpacking makes its folder with 0700, and opens it when it is whole.
    expect(makers.sort()).toEqual(['host/archive/unpack.ts', 'host/disk/new-files.ts']);
  });
});
