import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { writeReceipt } from '../../../src/host/install/installed.js';
import { workFolderPrefix } from '../../../src/host/install/unfinished.js';
import { type Destination, destinationOf, type Where } from '../../../src/steps/install/destination.js';
import type { Pinned } from '../../../src/steps/install/pin.js';
import { createTempProject } from '../../support/temporary.js';
import { TUPLE } from '../staging.js';

const TEXT = '#!/bin/sh\necho one\n';
const pinned: Pinned = {
  ...{ product: 'tool', tuple: TUPLE, artifact_file: 'dist/a.tar.gz', artifact_sha256: 'f'.repeat(64) },
  ...{ artifact_size: 1, manifest_sha256: '0'.repeat(64), content_size: 1, binaries: ['tool'] },
  files: [{ path: 'tool', mode: '0755', size: TEXT.length, sha256: sha256(TEXT) }],
};
const another: Pinned = { ...pinned, tuple: { ...TUPLE, version: '0.2.0' } };

/** What an install makes ready. */
async function write(folder: string, of: Pinned = pinned): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tool'), TEXT, { mode: 0o755 });
  await writeReceipt(folder, of);
}

async function place(destination: Destination): Promise<void> {
  const work = await mkdtemp(await workFolderPrefix(destination.path));
  const ready = join(work, 'ready');
  await write(ready);
  await destination.place({ ready, work }, pinned);
  await rm(work, { recursive: true });
}

/** What it says of what is there, and warns of. */
async function look(destination: Destination): Promise<{ empty: boolean; holds: boolean; warned: string[] }> {
  const warned: string[] = [];
  const empty = await destination.beginsEmpty();
  return { empty, holds: await destination.holds(pinned, (message) => warned.push(message)), warned };
}

const inFolder = (root: string): Where => ({ folder: join(root, 'tool') });
const inToolCache = (root: string): Where => ({ toolCache: root });

describe.each([
  { name: 'a folder', where: inFolder, empty: false, around: ['tool'], damaged: 'was damaged' },
  {
    name: 'an entry of the tool cache',
    where: inToolCache,
    empty: true,
    around: ['x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1-ffffffffffffffff', /\.complete$/],
    damaged: 'is not what was installed there',
  },
])('$name', ({ where, empty, around, damaged }) => {
  const destination = async () => destinationOf(where(await createTempProject()), pinned);

  it('is not there at first, and holds what was placed', async () => {
    const to = await destination();
    expect(await look(to)).toEqual({ empty, holds: false, warned: [] });
    await place(to);
    expect(await look(to)).toEqual({ empty: false, holds: true, warned: [] });
    const names = (await readdir(dirname(to.path))).sort();
    expect(names).toEqual(around.map((name) => (typeof name === 'string' ? name : expect.stringMatching(name))));
  });

  it('warns of what was damaged, and replaces it', async () => {
    const to = await destination();
    await place(to);
    await writeFile(join(to.path, 'tool'), TEXT.replace('one', 'two'));
    expect(await look(to)).toEqual({ empty: false, holds: false, warned: [expect.stringContaining(damaged)] });
    await place(to);
    expect(await look(to)).toEqual({ empty: false, holds: true, warned: [] });
  });

  it('leaves the copy of a faster job', async () => {
    const to = await destination();
    await write(to.path);
    await writeFile(join(to.path, '.controller-dist', 'theirs'), '');
    await place(to);
    expect(await readdir(join(to.path, '.controller-dist'))).toContain('theirs');
  });
});

describe('a folder', () => {
  it('is refused where no install put there what it holds', async () => {
    const root = await createTempProject({ 'tool/mine': 'x' });
    const to = await destinationOf(inFolder(root), pinned);
    await expect(look(to)).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED', place: to.path });
  });

  it('is replaced without a word where it holds another release', async () => {
    const to = await destinationOf(inFolder(await createTempProject()), pinned);
    await write(to.path, another);
    expect(await look(to)).toEqual({ empty: false, holds: false, warned: [] });
  });

  it('is named by its whole path', async () => {
    const to = await destinationOf({ folder: relative(process.cwd(), '/tools/x') }, pinned);
    expect(to.path).toBe('/tools/x');
  });
});

describe('an entry of the tool cache', () => {
  it('is replaced, with a warning, whatever it holds', async () => {
    const to = await destinationOf(inToolCache(await createTempProject()), pinned);
    await mkdir(to.path, { recursive: true });
    await writeFile(join(to.path, 'mine'), 'x');
    expect((await look(to)).warned).toEqual([expect.stringContaining('it is replaced')]);
    await place(to);
    expect((await readdir(to.path)).sort()).toEqual(['.controller-dist', 'tool']);
  });

  it('without its marker is held against its digests, and marked', async () => {
    const to = await destinationOf(inToolCache(await createTempProject()), pinned);
    await write(to.path);
    expect(await look(to)).toEqual({ empty: false, holds: true, warned: [] });
    expect(await look(to)).toEqual({ empty: false, holds: true, warned: [] });
  });

  it('is refused where a link leads elsewhere', async () => {
    const root = await createTempProject({ 'elsewhere/x': '' });
    await symlink('elsewhere', join(root, 'tool'));
    await expect(destinationOf(inToolCache(root), pinned)).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED' });
  });
});
