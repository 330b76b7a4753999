import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unfetchedFiles } from '../../../../src/host/git/checkout/unfetched.js';
import { cloneSource } from '../../../../src/host/git/clone/source.js';
import { commitAll, createRepository, ENV, git } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { type GitServer, serveGit } from '../../../support/git-server.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';
import { makeAuthority } from '../../hostile-server.js';

interface Link {
  readonly path: string;
  readonly url: string;
  readonly rev: string;
  readonly name?: string;
  readonly more?: string;
}

/** Commits these links to other repositories, as `git submodule add` would, without asking any; returns the commit. */
async function link(root: string, links: readonly Link[]): Promise<string> {
  const sections = links.map(
    ({ path, url, name = path, more = '' }) => `[submodule "${name}"]\n\tpath = ${path}\n\turl = ${url}\n${more}`,
  );
  await writeFile(join(root, '.gitmodules'), sections.join(''));
  git(root, 'add', '.gitmodules');
  const before = git(root, 'ls-files', '--stage').matchAll(/^160000 .*\t(.*)$/gm);
  for (const [, path = ''] of before) git(root, 'update-index', '--force-remove', path);
  for (const { path, rev } of links) git(root, 'update-index', '--add', '--cacheinfo', `160000,${rev},${path}`);
  git(root, 'commit', '-q', '-m', 'Link');
  return git(root, 'rev-parse', 'HEAD');
}

interface Made {
  readonly folder: string;
  readonly left: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

interface More {
  readonly origin?: string;
  readonly most?: number;
}

/** Clones; what was left out, with the messages, by the path in the clone. */
async function clone(from: string, git_rev: string, env: NodeJS.ProcessEnv = ENV, more: More = {}): Promise<Made> {
  const folder = await createTempProject();
  const lines: string[] = [];
  const { origin, most } = more;
  const reasons = await cloneSource({ from, git_rev, origin, folder }, { env }, (line) => lines.push(line), most);
  const left = Object.fromEntries([...reasons].map(([path, { message }]) => [path.slice(folder.length + 1), message]));
  return { folder, left, lines };
}

const text = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8');

/** Beside one another: `lib`, which has `deep`; both have gone on since. */
let parent = '';
let lib = '';
beforeAll(async () => {
  parent = await createTempProject();
  const make = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
    const root = join(parent, name);
    await writeFiles(root, files);
    git(parent, 'init', '-q', '-b', 'main', root);
    return commitAll(root);
  };
  const goOn = async (name: string): Promise<void> => {
    await writeFiles(join(parent, name), { 'text.txt': 'newer\n' });
    commitAll(join(parent, name));
  };
  const deep = await make('deep', { 'text.txt': 'deep\n' });
  await make('lib', { 'text.txt': 'lib\r\n' });
  lib = await link(join(parent, 'lib'), [{ path: 'in/deep', url: '../deep', rev: deep }]);
  await make('tool', { 'text.txt': 'tool\n' });
  await Promise.all(['deep', 'lib'].map(goOn));
});
const repository = (name: string): string => join(parent, name);

describe('cloneSource', () => {
  it('brings submodules and theirs at the commits that are meant, and nothing else of .gitmodules', async () => {
    const mark = join(await createTempProject(), 'ran');
    const more = `\tupdate = !touch ${mark}\n\tbranch = other\n\tignore = all\n\tshallow = false\n`;
    const rev = await link(repository('tool'), [{ path: 'vendor/lib', url: '../lib', rev: lib, name: 'Lib', more }]);
    const { folder, left } = await clone(`file://${repository('tool')}`, rev);
    expect(left).toEqual({});
    expect(await text(folder, 'vendor/lib/text.txt')).toBe('lib\r\n');
    expect(await text(folder, 'vendor/lib/in/deep/text.txt')).toBe('deep\n');
    expect(git(folder, 'status', '--porcelain', '--ignore-submodules=none')).toBe('');
    expect(await unfetchedFiles(folder, ENV, [])).toEqual({ pointers: [], submodules: [] });
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });

  it('takes them of a clone that has them, where nobody else can be asked', async () => {
    const root = await createTempProject();
    git(root, 'clone', '-q', repository('tool'), '.');
    const links = [{ path: 'vendor/lib', url: '../lib', rev: lib, name: 'Lib' }];
    const rev = await link(root, links);
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'update', '-q', '--init', '--recursive');
    const { folder, left, lines } = await clone(root, rev, ENV, { origin: 'https://git.invalid/acme/tool' });
    expect(left).toEqual({});
    expect(await text(folder, 'vendor/lib/in/deep/text.txt')).toBe('deep\n');
    expect(lines).toContain(`git fetch ${join(root, '.git/modules/Lib')} ${lib}`);
  });

  it('asks the server where a clone has not the commit that is meant', async () => {
    const root = await createTempProject();
    git(root, 'clone', '-q', repository('tool'), '.');
    const rev = await link(root, [{ path: 'vendor/lib', url: `file://${repository('lib')}`, rev: lib }]);
    await writeFiles(root, { 'other/text.txt': '' });
    git(root, 'init', '-q', '--bare', '.git/modules/vendor/lib');
    const { folder, left } = await clone(root, rev);
    expect(left).toEqual({});
    expect(await text(folder, 'vendor/lib/text.txt')).toBe('lib\r\n');
  });

  it('leaves out what cannot be brought, with its reason and an empty folder', async () => {
    const rev = await link(repository('tool'), [
      { path: 'gone', url: '../gone', rev: lib },
      { path: 'lib', url: '../lib', rev: lib },
      { path: 'other', url: '../lib', rev: '1'.repeat(40) },
    ]);
    const { folder, left, lines } = await clone(`file://${repository('tool')}`, rev);
    expect(left).toEqual({
      gone: expect.stringMatching(/could not be fetched from file:.*\/gone/),
      other: expect.stringMatching(/ has no commit 1{40}$/),
    });
    expect(lines.filter((line) => line.startsWith('left out: '))).toHaveLength(2);
    expect((await unfetchedFiles(folder, ENV, [])).submodules).toEqual([join(folder, 'gone'), join(folder, 'other')]);
    expect(await text(folder, 'lib/text.txt')).toBe('lib\r\n');
  });

  it('brings no more submodules than there may be, and none deeper', async () => {
    const root = await createRepository({ a: '' });
    let rev = git(root, 'rev-parse', 'HEAD');
    for (let depth = 0; depth < 10; depth++) rev = await link(root, [{ path: 'in', url: `file://${root}`, rev }]);
    const { left } = await clone(root, rev);
    expect(left).toEqual({ [Array(9).fill('in').join('/')]: 'it is more than 8 submodules deep' });
    expect((await clone(root, rev, ENV, { most: 2 })).left).toEqual({ 'in/in/in': 'there are too many submodules' });
    const wide = await link(
      root,
      [1, 2, 3, 4].map((at) => ({ path: `in${at}`, url: '../none', rev })),
    );
    const { left: ofMany, lines } = await clone(root, wide, ENV, { most: 2 });
    expect([ofMany.in3, ofMany.in4]).toEqual(Array(2).fill('there are too many submodules'));
    expect(lines.filter((line) => line.startsWith('left out: '))).toHaveLength(3);
  });

  it('starts no filter of the user on what it checks out', async () => {
    const mark = join(await createTempProject(), 'ran');
    const root = await createRepository({ '.gitattributes': '* filter=own\n', a: 'a\n' });
    const config = join(await createTempProject(), 'config');
    git(root, 'config', '--file', config, 'filter.own.smudge', `touch ${mark}; cat`);
    const env = { ...ENV, GIT_CONFIG_GLOBAL: config };
    const { folder } = await clone(root, git(root, 'rev-parse', 'HEAD'), env);
    expect(await text(folder, 'a')).toBe('a\n');
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });

  it('refuses a commit that is nowhere', async () => {
    await expectCode(() => clone(repository('tool'), '1'.repeat(40)), 'GIT_FAILED');
  });
});

describe('cloneSource of servers', () => {
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  let own: GitServer;
  let other: GitServer;
  let env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    authority = await makeAuthority(['127.0.0.1']);
    const { certificate } = authority;
    [own, other] = [await serveGit(parent, { certificate }), await serveGit(parent, { certificate })];
    const { file } = authority;
    env = { ...ENV, NODE_EXTRA_CA_CERTS: file, GITHUB_SERVER_URL: own.origin, GITHUB_TOKEN: 'a-secret' };
  });
  afterAll(async () => {
    await Promise.all([own.close(), other.close(), authority.remove()]);
  });

  it('asks each server for its own, and shows the token to the one that it belongs to alone', async () => {
    const rev = await link(repository('tool'), [
      { path: 'lib', url: '../lib', rev: lib },
      { path: 'foreign', url: `${other.origin}/lib`, rev: lib },
    ]);
    const { folder, left } = await clone(`${own.origin}/tool`, rev, env);
    expect(left).toEqual({});
    expect(await text(folder, 'lib/in/deep/text.txt')).toBe('deep\n');
    expect(await text(folder, 'foreign/text.txt')).toBe('lib\r\n');
    expect(own.requests.filter(({ authorization }) => authorization === undefined)).toEqual([]);
    expect(other.requests.length).toBeGreaterThan(0);
    expect(other.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(await text(folder, 'lib/.git/config')).not.toMatch(/a-secret|extraheader/);
  });

  it.each([
    ['a folder', () => `file://${repository('lib')}`],
    ['a path', () => repository('lib')],
    ['plain text', () => 'http://127.0.0.1:9/lib'],
    ['a program', () => 'ext::sh -c x'],
    ['an option', () => '--upload-pack=x'],
    ['an option for ssh', () => 'ssh://-oProxyCommand=x/lib'],
    ['another server by steps', () => '../../../127.0.0.1/lib'],
  ])('asks no %s that a commit of a server names', async (_, url) => {
    const rev = await link(repository('tool'), [{ path: 'lib', url: url(), rev: lib }]);
    const { left } = await clone(`${own.origin}/tool`, rev, env);
    expect(left).toEqual({ lib: `${JSON.stringify(url())} is not asked` });
  });
});
