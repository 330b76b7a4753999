import { mkdir, realpath, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { folderBehind, requireReplaceable } from '../../../src/host/install/named-folder.js';
import { placeFolder } from '../../../src/host/install/place-folder.js';
import { createTempProject } from '../../support/temporary.js';
import { canMount, mount, tmpfs, unmountAll, whyNoMount } from '../mounted.js';

const occupied = { code: 'DESTINATION_OCCUPIED' };
afterEach(unmountAll);
const onMount = canMount ? it : it.skip;

describe('folderBehind', () => {
  it('is the folder that a link, or one after another, leads to', async () => {
    const folder = await realpath(await createTempProject({ 'real/x': '' }));
    await symlink('real', join(folder, 'link'));
    await symlink('link', join(folder, 'further'));
    expect(await folderBehind(join(folder, 'further'))).toBe(join(folder, 'real'));
  });

  it('is the path as it was named where there is no link, or nothing yet', async () => {
    const folder = await createTempProject({ 'real/x': '' });
    for (const name of ['real', 'absent', 'real/absent']) {
      expect(await folderBehind(join(folder, name))).toBe(join(folder, name));
    }
    expect(await folderBehind('absent')).toBe(resolve('absent'));
  });

  it('refuses a link that leads nowhere, or in a circle', async () => {
    const folder = await createTempProject();
    await symlink('absent', join(folder, 'link'));
    await expect(folderBehind(join(folder, 'link'))).rejects.toMatchObject(occupied);
    await symlink('circle', join(folder, 'circle'));
    await expect(folderBehind(join(folder, 'circle'))).rejects.toMatchObject({ code: 'IO_FAILED' });
  });
});

describe('requireReplaceable', () => {
  it('takes what is not there, and a folder beside the one that this runs in', async () => {
    const folder = await createTempProject({ 'a/x': '' });
    await requireReplaceable(join(folder, 'a'));
    await requireReplaceable(join(folder, 'absent'));
    await requireReplaceable(`${process.cwd()}-beside`);
  });

  it.each([
    ['the folder that this runs in', () => process.cwd()],
    ['the one above it', () => resolve('..')],
    ['the root', () => '/'],
  ])('refuses %s', async (_, path) => {
    await expect(requireReplaceable(path())).rejects.toMatchObject(occupied);
  });

  it('refuses the home of somebody who runs this in it', async () => {
    const before = process.cwd();
    process.chdir(homedir());
    try {
      await expect(requireReplaceable(homedir())).rejects.toMatchObject(occupied);
    } finally {
      process.chdir(before);
    }
  });

  it('takes any folder where the one that this runs in is gone', async () => {
    const folder = await createTempProject({ 'gone/x': '', 'a/x': '' });
    const before = process.cwd();
    process.chdir(join(folder, 'gone'));
    try {
      await rm(join(folder, 'gone'), { recursive: true });
      await requireReplaceable(join(folder, 'a'));
    } finally {
      process.chdir(before);
    }
  });

  it('refuses a file, as what it is', async () => {
    const folder = await createTempProject({ file: 'x' });
    await expect(requireReplaceable(join(folder, 'file'))).rejects.toMatchObject({
      ...occupied,
      message: expect.stringContaining('is a file'),
    });
  });

  onMount(`refuses a mount point${whyNoMount}`, async () => {
    await expect(requireReplaceable(await tmpfs('100k'))).rejects.toMatchObject({
      ...occupied,
      message: expect.stringContaining('mount point'),
    });
  });

  onMount(`what is mounted unseen is refused where it would be replaced${whyNoMount}`, async () => {
    const disk = await tmpfs('100k');
    const [to, ready, work] = ['to', 'ready', 'work'].map((name) => join(disk, name)) as [string, string, string];
    for (const folder of [to, ready, work]) await mkdir(folder);
    expect(mount('--bind', to, to)).toBe(true);
    try {
      await requireReplaceable(to);
      await expect(placeFolder({ ready, work, to, isGood: async () => false })).rejects.toMatchObject(occupied);
    } finally {
      const { execFileSync } = await import('node:child_process');
      execFileSync('umount', [to]);
    }
  });
});
