import { chown, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { find } from '@actions/tool-cache';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  entryFolder,
  entryName,
  isFound,
  markComplete,
  placeEntry,
  refuseLinks,
  toolCacheRoot,
} from '../../../src/host/install/tool-cache.js';
import { workFolderPrefix } from '../../../src/host/install/unfinished.js';
import { itAsRoot, whyNotRoot } from '../../support/as-root.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const TUPLE = {
  version: '0.1.0',
  target: 'x86_64-unknown-linux-gnu',
  profile: 'release',
  toolchain: '1.84.0',
  git_rev: `ab12cd34${'0'.repeat(32)}`,
  dist_revision: 'r1',
} as const;
const SHA256 = 'f'.repeat(64);
const NAME = entryName('controller', TUPLE, SHA256);
const KEY = `x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1-${'f'.repeat(16)}`;

const no = async (): Promise<boolean> => false;
const yes = async (): Promise<boolean> => true;

/** An entry's place in a fresh tool cache, and a finished folder beside it that holds these files. */
async function prepare(files: Record<string, string> = { tool: 'new' }) {
  const root = await createTempProject();
  const entry = entryFolder(root, NAME);
  const work = await mkdtemp(await workFolderPrefix(entry));
  await writeFiles(join(work, 'ready'), files);
  return { root, entry, work, ready: join(work, 'ready') };
}

describe('entryName', () => {
  it('is product, version, and a key of all that names the bytes', () => {
    expect(NAME).toEqual({ product: 'controller', version: '0.1.0', key: KEY });
    expect(entryFolder('/tools', NAME)).toBe(join('/tools/controller/0.1.0', KEY));
  });

  it('has no build metadata in its version; artifacts that differ in it alone have two keys', () => {
    const build = (metadata: string, sha256: string) =>
      entryName('controller', { ...TUPLE, version: `0.1.0-rc.1+${metadata}` }, sha256);
    expect(build('a', '1'.repeat(64)).version).toBe('0.1.0-rc.1');
    expect(build('b', '2'.repeat(64)).version).toBe('0.1.0-rc.1');
    expect(build('a', '1'.repeat(64)).key).not.toBe(build('b', '2'.repeat(64)).key);
  });
});

describe('an entry', () => {
  const before = process.env.RUNNER_TOOL_CACHE;
  afterEach(() => {
    if (before === undefined) delete process.env.RUNNER_TOOL_CACHE;
    else process.env.RUNNER_TOOL_CACHE = before;
  });

  it.each(['0.1.0', '0.1.0-rc.1', '0.1.0+build-5', '0.1.0-rc.1+5'])(
    'of version %s is found by the library of the runner, and here, once it is marked',
    async (version) => {
      const { root } = await prepare();
      const name = entryName('controller', { ...TUPLE, version }, SHA256);
      const entry = entryFolder(root, name);
      process.env.RUNNER_TOOL_CACHE = root;
      const finds = async () => [find('controller', version, KEY), await isFound(root, name)];
      expect(await finds()).toEqual(['', false]);
      await writeFiles(entry, { tool: 'x' });
      expect(await finds()).toEqual(['', false]);
      await markComplete(entry);
      expect(await finds()).toEqual([entry, true]);
      await rm(entry, { recursive: true });
      expect(await finds()).toEqual(['', false]);
    },
  );

  it.each(['/nowhere', undefined])('is looked for below the root that was given, not %s', async (elsewhere) => {
    const { root, entry } = await prepare();
    if (elsewhere === undefined) delete process.env.RUNNER_TOOL_CACHE;
    else process.env.RUNNER_TOOL_CACHE = elsewhere;
    await writeFiles(entry, { tool: 'x' });
    await markComplete(entry);
    expect(await isFound(root, NAME)).toBe(true);
    expect(process.env.RUNNER_TOOL_CACHE).toBe(elsewhere);
  });
});

describe('toolCacheRoot', () => {
  it.each([undefined, '', '/tools\n/etc', '/tools\0'])('refuses %j: it would become a line of PATH', (root) => {
    expect(() => toolCacheRoot({ RUNNER_TOOL_CACHE: root })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});

describe('refuseLinks', () => {
  const entryIn = (root: string): string => entryFolder(root, NAME);

  it('takes an entry of folders, one that is not there, and a root that is a link', async () => {
    const root = await createTempProject({ 'there/x': '' });
    await refuseLinks(entryIn(root));
    await writeFiles(entryIn(join(root, 'there')), { tool: 'x' });
    await symlink('there', join(root, 'link'));
    await refuseLinks(entryIn(join(root, 'link')));
  });

  it.each([0, 1, 2])('refuses a link %d folders above the entry, or at it, wherever it leads', async (above) => {
    const root = await createTempProject({ 'elsewhere/tool': 'x' });
    const entry = entryIn(root);
    const link = above === 0 ? entry : above === 1 ? dirname(entry) : dirname(dirname(entry));
    await mkdir(dirname(link), { recursive: true });
    for (const target of [join(root, 'elsewhere'), 'nowhere', '.']) {
      await symlink(target, link);
      await expect(refuseLinks(entry)).rejects.toMatchObject({ code: 'DESTINATION_OCCUPIED', place: link });
      await rm(link);
    }
  });
});

describe('placeEntry', () => {
  it('puts a folder in place whole, and marks it last', async () => {
    const { entry, work, ready } = await prepare();
    await placeEntry({ ready, work, to: entry, isGood: no });
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
    expect((await stat(`${entry}.complete`)).size).toBe(0);
    expect((await readdir(dirname(entry))).sort()).toEqual([basename(work), KEY, `${KEY}.complete`].sort());
  });

  it('leaves the copy of a faster job, where it is good', async () => {
    const { entry, work, ready } = await prepare();
    await writeFiles(entry, { tool: 'theirs' });
    await placeEntry({ ready, work, to: entry, isGood: yes });
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('theirs');
    expect(await readdir(`${dirname(entry)}`)).toContain(`${KEY}.complete`);
  });

  it.each(['a damaged folder', 'a file', 'a link that leads nowhere'])('replaces %s', async (what) => {
    const { entry, work, ready } = await prepare();
    if (what === 'a file') await writeFile(entry, 'x');
    else if (what === 'a damaged folder') await writeFiles(entry, { tool: 'damaged', more: 'x' });
    else await symlink('nowhere', entry);
    await markComplete(entry);
    await placeEntry({ ready, work, to: entry, isGood: no });
    expect(await readdir(entry)).toEqual(['tool']);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
  });

  it('puts a damaged entry back where the new one cannot take its place', async () => {
    const { entry, work, ready } = await prepare();
    await writeFiles(entry, { tool: 'damaged' });
    const loseOurs = async (): Promise<boolean> => rm(ready, { recursive: true }).then(() => false);
    await expect(placeEntry({ ready, work, to: entry, isGood: loseOurs })).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('damaged');
  });

  itAsRoot(`refuses an entry of another user where it is not root that replaces it${whyNotRoot}`, async () => {
    const { root, entry, work, ready } = await prepare();
    await writeFiles(entry, { tool: 'theirs' });
    for (const path of [root, dirname(dirname(entry)), dirname(entry), work, ready]) await chown(path, 65534, 65534);
    for (const path of [entry, join(entry, 'tool')]) await chown(path, 12345, 12345);
    process.seteuid?.(65534);
    try {
      const placing = placeEntry({ ready, work, to: entry, isGood: no });
      await expect(placing).rejects.toMatchObject({ code: 'DESTINATION_UNSAFE', place: entry });
    } finally {
      process.seteuid?.(0);
    }
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('theirs');
  });

  it('does not move a good entry aside that came while a damaged one was looked at', async () => {
    const { entry, work, ready } = await prepare();
    await writeFiles(entry, { tool: 'damaged' });
    let looks = 0;
    const isGood = async (): Promise<boolean> => {
      if (looks++ > 0) return true;
      await rm(entry, { recursive: true });
      await writeFiles(entry, { tool: 'theirs' });
      return false;
    };
    await placeEntry({ ready, work, to: entry, isGood });
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('theirs');
  });

  it('ends with one whole copy, however many place theirs at once', async () => {
    const root = await createTempProject();
    const entry = entryFolder(root, NAME);
    await mkdir(entry, { recursive: true });
    await writeFile(join(entry, 'tool'), 'damaged');
    const isGood = async (): Promise<boolean> =>
      (await readFile(join(entry, 'tool'), 'utf8').catch(() => '')) === 'new';
    const jobs = Array.from({ length: 8 }, async () => {
      const work = await mkdtemp(await workFolderPrefix(entry));
      const ready = join(work, 'ready');
      await writeFiles(ready, { tool: 'new' });
      await placeEntry({ ready, work, to: entry, isGood });
    });
    await Promise.all(jobs);
    expect(await readdir(entry)).toEqual(['tool']);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
    expect((await stat(`${entry}.complete`)).isFile()).toBe(true);
  });
});
