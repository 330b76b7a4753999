import { access, link, mkdir, mkdtemp, open, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ContractError } from '../../../src/contract/errors.js';
import { asFileError, atPlace } from '../../../src/host/disk/file-errors.js';
import { placeFolder } from '../../../src/host/install/place-folder.js';
import { createTempProject } from '../../support/temporary.js';
import { canMount, mount, tmpfs, unmountAll, unmountFirst, whyNoMount } from '../mounted.js';

afterEach(unmountAll);
const withMounts = canMount ? it : it.skip;
const refusalOf = (work: () => Promise<unknown>): Promise<ContractError> =>
  atPlace('/place', work).then(
    () => Promise.reject(new Error('nothing was refused')),
    (error: ContractError) => error,
  );

describe('asFileError', () => {
  it.each([
    ['ENOSPC', 'STORE_FULL', /file system that is full/],
    ['EDQUOT', 'STORE_FULL', /this user may have no more/],
    ['EFBIG', 'STORE_FULL', /longer than a file may be/],
    ['EROFS', 'STORE_READ_ONLY', /mounted read-only/],
    ['EACCES', 'STORE_READ_ONLY', /no permission/],
    ['EPERM', 'STORE_READ_ONLY', /no permission/],
    ['EXDEV', 'IO_FAILED', /one file system into another/],
    ['ESTALE', 'IO_FAILED', /another machine/],
    ['EBUSY', 'IO_FAILED', /in use, or a mount point/],
    ['ETXTBSY', 'IO_FAILED', /a program that runs/],
    ['ENOTEMPTY', 'IO_FAILED', /not empty/],
    ['ENXIO', 'IO_FAILED', /a socket, or a device/],
    ['ELOOP', 'IO_FAILED', /lead back to themselves/],
    ['ENAMETOOLONG', 'IO_FAILED', /longer name/],
    ['EIO', 'IO_FAILED', /disk or network fails/],
    ['EMFILE', 'IO_FAILED', /as many open files as it may/],
    ['ENFILE', 'IO_FAILED', /the machine has as many open files/],
  ])('says %s as %s, with the path, the errno and what to do', (code, refused, said) => {
    const cause = Object.assign(new Error(`${code}: raw, open '/place/a'`), {
      code,
      path: '/place/a',
      syscall: 'open',
    });
    const error = asFileError(cause, '/place');
    expect(error).toMatchObject({ code: refused, message: expect.stringMatching(said), place: '/place', cause });
    expect(error.message).toContain('/place/a');
    expect(error.message).toContain(code);
    expect(error.message).not.toContain('raw');
    expect(error.hint).toMatch(/\S/);
  });
  it('names the place where the system names none, and of a rename where it leads', () => {
    const of = (more: object) => asFileError(Object.assign(new Error('raw'), more), '/place').message;
    expect(of({ code: 'ENOSPC', syscall: 'write' })).toMatch(/^\/place: /);
    expect(of({ code: 'EACCES' })).toMatch(/^\/place: not permitted/);
    expect(of({ code: 'ENOTEMPTY', path: '/a', dest: '/b', syscall: 'rename' })).toContain('/b is not empty');
  });
  it('keeps what it has no words for as it is', () => {
    expect(asFileError(new Error('odd'), '/place')).toMatchObject({ code: 'IO_FAILED', message: '/place: odd' });
    expect(asFileError(undefined, '/place')).toMatchObject({ code: 'IO_FAILED', message: '/place: undefined' });
  });
});

describe('what this system says', () => {
  it('of a folder for temporary files that is not there', async () => {
    const none = join(await createTempProject(), 'none');
    const refusal = await refusalOf(() => mkdtemp(join(none, 'x-')));
    expect(refusal).toMatchObject({
      code: 'IO_FAILED',
      message: expect.stringContaining(`there is no folder ${none}`),
    });
    expect(refusal.hint).toContain('TMPDIR');
  });
  it('of links that lead to themselves, of a folder that is not empty, and of a name too long', async () => {
    const folder = await createTempProject({ 'full/a': '' });
    await symlink('loop', join(folder, 'loop'));
    await mkdir(join(folder, 'empty'));
    expect((await refusalOf(() => open(join(folder, 'loop', 'a')))).message).toContain('(ELOOP)');
    expect((await refusalOf(() => rename(join(folder, 'empty'), join(folder, 'full')))).message).toMatch(
      /\((?:ENOTEMPTY|EEXIST|EPERM)\)|full/,
    );
    expect((await refusalOf(() => mkdir(join(folder, 'loop')))).message).toContain('is a link that leads nowhere');
    expect((await refusalOf(() => mkdir(join(folder, 'n'.repeat(300))))).hint).toContain('shorter');
  });
  withMounts(`of a full disk${whyNoMount}`, async () => {
    const small = await tmpfs('64k');
    const refusal = await refusalOf(() => writeFile(join(small, 'a'), Buffer.alloc(1024 * 1024)));
    expect(refusal).toMatchObject({ code: 'STORE_FULL', message: expect.stringContaining('(ENOSPC)') });
  });
  withMounts(`of a disk that is read-only${whyNoMount}`, async () => {
    const folder = await tmpfs('64k');
    mount('-o', 'remount,ro', folder);
    const refusal = await refusalOf(() => mkdtemp(join(folder, 'x-')));
    expect(refusal).toMatchObject({ code: 'STORE_READ_ONLY', message: expect.stringContaining('(EROFS)') });
    expect(refusal.hint).toContain('TMPDIR');
  });
  withMounts(`of a rename and a link into another file system${whyNoMount}`, async () => {
    const [here, there] = [await createTempProject({ a: '' }), await tmpfs('64k')];
    for (const work of [rename, link])
      expect(await refusalOf(() => work(join(here, 'a'), join(there, 'a')))).toMatchObject({
        code: 'IO_FAILED',
        message: expect.stringContaining('(EXDEV)'),
      });
  });
});

describe('placeFolder', () => {
  withMounts(`says of a folder of a container image that it cannot make way, and leaves it${whyNoMount}`, async () => {
    const folder = await tmpfs('600k');
    for (const name of ['image', 'upper', 'work', 'seen']) await mkdir(join(folder, name));
    await mkdir(join(folder, 'image', 'tool', 'in'), { recursive: true });
    const layers = `lowerdir=${folder}/image,upperdir=${folder}/upper,workdir=${folder}/work,redirect_dir=off`;
    const seen = join(folder, 'seen');
    expect(mount('-t', 'overlay', 'overlay', '-o', layers, seen)).toBe(true);
    unmountFirst(seen);
    await mkdir(join(seen, 'aside'));
    await mkdir(join(seen, 'ready'));
    const to = join(seen, 'tool');
    const placing = placeFolder({
      ready: join(seen, 'ready'),
      work: join(seen, 'aside'),
      to,
      isGood: async () => false,
    });
    await expect(atPlace(to, () => placing)).rejects.toMatchObject({
      code: 'DESTINATION_OCCUPIED',
      message: expect.stringContaining('container image'),
      hint: expect.stringContaining('Remove'),
    });
    await access(join(to, 'in'));
  });
});
