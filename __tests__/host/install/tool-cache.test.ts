import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { find } from '@actions/tool-cache';
import { describe, expect, it } from '@jest/globals';
import {
  markComplete,
  placeEntry,
  refuseLinks,
  toolCacheRoot,
  toolEntry,
} from '../../../src/host/install/tool-cache.js';
import { makeAside } from '../../../src/host/install/unfinished.js';
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
const KEY = `x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1-${'f'.repeat(16)}`;

const no = async (): Promise<boolean> => false;
const yes = async (): Promise<boolean> => true;

/** An entry's place in a fresh tool cache, and a finished folder beside it that holds these files. */
async function prepare(files: Record<string, string> = { tool: 'new' }) {
  const root = await createTempProject();
  const entry = toolEntry(root, 'controller', TUPLE, SHA256);
  const aside = await makeAside(entry);
  await writeFiles(join(aside, 'ready'), files);
  return { root, entry, aside, ready: join(aside, 'ready') };
}

describe('toolEntry', () => {
  it('is product, version, and a key of all that names the bytes', () => {
    expect(toolEntry('/tools', 'controller', TUPLE, SHA256)).toBe(join('/tools/controller/0.1.0', KEY));
  });

  it('is found by the library of the runner, by product, version and key', async () => {
    const { root, entry, aside, ready } = await prepare();
    const before = process.env.RUNNER_TOOL_CACHE;
    process.env.RUNNER_TOOL_CACHE = root;
    try {
      expect(find('controller', '0.1.0', KEY)).toBe('');
      await placeEntry(ready, entry, aside, no);
      expect(find('controller', '0.1.0', KEY)).toBe(entry);
    } finally {
      if (before === undefined) delete process.env.RUNNER_TOOL_CACHE;
      else process.env.RUNNER_TOOL_CACHE = before;
    }
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
  const entryIn = (root: string): string => toolEntry(root, 'controller', TUPLE, SHA256);

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
    const { entry, aside, ready } = await prepare();
    await placeEntry(ready, entry, aside, no);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
    expect((await stat(`${entry}.complete`)).size).toBe(0);
    expect((await readdir(dirname(entry))).sort()).toEqual([basename(aside), KEY, `${KEY}.complete`].sort());
  });

  it('leaves the copy of a faster job, where it is good', async () => {
    const { entry, aside, ready } = await prepare();
    await writeFiles(entry, { tool: 'theirs' });
    await placeEntry(ready, entry, aside, yes);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('theirs');
    expect(await readdir(`${dirname(entry)}`)).toContain(`${KEY}.complete`);
  });

  it.each(['a damaged folder', 'a file', 'a link that leads nowhere'])('replaces %s', async (what) => {
    const { entry, aside, ready } = await prepare();
    if (what === 'a file') await writeFile(entry, 'x');
    else if (what === 'a damaged folder') await writeFiles(entry, { tool: 'damaged', more: 'x' });
    else await symlink('nowhere', entry);
    await markComplete(entry);
    await placeEntry(ready, entry, aside, no);
    expect(await readdir(entry)).toEqual(['tool']);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
  });

  it('puts a damaged entry back where the new one cannot take its place', async () => {
    const { entry, aside, ready } = await prepare();
    await writeFiles(entry, { tool: 'damaged' });
    const loseOurs = async (): Promise<boolean> => rm(ready, { recursive: true }).then(() => false);
    await expect(placeEntry(ready, entry, aside, loseOurs)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('damaged');
  });

  it('does not move a good entry aside that came while a damaged one was looked at', async () => {
    const { entry, aside, ready } = await prepare();
    await writeFiles(entry, { tool: 'damaged' });
    let looks = 0;
    const isGood = async (): Promise<boolean> => {
      if (looks++ > 0) return true;
      await rm(entry, { recursive: true });
      await writeFiles(entry, { tool: 'theirs' });
      return false;
    };
    await placeEntry(ready, entry, aside, isGood);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('theirs');
  });

  it('ends with one whole copy, however many place theirs at once', async () => {
    const root = await createTempProject();
    const entry = toolEntry(root, 'controller', TUPLE, SHA256);
    await mkdir(entry, { recursive: true });
    await writeFile(join(entry, 'tool'), 'damaged');
    const isGood = async (): Promise<boolean> =>
      (await readFile(join(entry, 'tool'), 'utf8').catch(() => '')) === 'new';
    const jobs = Array.from({ length: 8 }, async () => {
      const aside = await makeAside(entry);
      await writeFiles(join(aside, 'ready'), { tool: 'new' });
      await placeEntry(join(aside, 'ready'), entry, aside, isGood);
    });
    await Promise.all(jobs);
    expect(await readdir(entry)).toEqual(['tool']);
    expect(await readFile(join(entry, 'tool'), 'utf8')).toBe('new');
    expect((await stat(`${entry}.complete`)).isFile()).toBe(true);
  });
});
