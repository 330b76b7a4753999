import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../src/contract/digest.js';
import { GitStore, type GitStoreOptions } from '../../../../src/host/store/git-branch/store.js';
import type { Store } from '../../../../src/host/store/store.js';
import { fileName, type GitServer, git, makeRepository, serveGit } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';

const bytes = (text: string): Buffer => Buffer.from(text);
const swap = (text: string, expected?: string) => ({ path: 'dist/index.json', expected, bytes: bytes(text) });
const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
const textOf = async (store: Store, path = 'dist/index.json') => (await store.read(path, 1000))?.bytes.toString();

let root: string;
let server: GitServer;
let made = 0;
beforeAll(async () => {
  root = await createTempProject();
  server = await serveGit(root);
});
afterAll(() => server.close());
const open = (name: string, options: GitStoreOptions = {}): GitStore =>
  new GitStore(name, { env: { ...process.env, RUNNER_TEMP: root }, ...options });
const freshRepository = (format?: string) => makeRepository(root, `r${made++}.git`, format);

describe('GitStore', () => {
  it('makes one commit of plain files, by controller-dist, and keeps what else the branch holds', async () => {
    const folder = await freshRepository();
    const store = open(fileName(folder));
    const message = 'Publish acme 1.2.0 r1\n\n1.2.0 r1 x86_64-unknown-linux-gnu';
    const create = [{ path: 'dist/a/x', content: { bytes: bytes('x') } }];
    await store.commit({ create, swap: swap('one'), message });
    await open(fileName(folder, '#dist:other')).commit({ create: [], swap: swap('elsewhere') });
    expect(git(folder, 'log', '--format=%an|%cn|%s', 'dist').split('\n')).toEqual([
      'controller-dist|controller-dist|Publish',
      'controller-dist|controller-dist|Publish acme 1.2.0 r1',
    ]);
    expect(git(folder, 'log', '-1', '--format=%B', 'dist~')).toBe(message);
    expect(git(folder, 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'dist').split('\n')).toEqual([
      '100644 .gitattributes',
      '100644 dist/a/x',
      '100644 dist/index.json',
      '100644 other/.gitattributes',
      '100644 other/dist/index.json',
    ]);
    expect(git(folder, 'fsck', '--strict')).toBe('');
  });

  it.each(['#dist', '#dist:some/folder'])(
    '%s: a checkout that converts line ends converts none of it',
    async (part) => {
      const folder = await freshRepository();
      await open(fileName(folder, part)).commit({ create: [], swap: swap('one\ntwo\n') });
      const clone = join(root, `clone-${made++}`);
      git(root, '-c', 'core.autocrlf=true', 'clone', '-q', '-c', 'core.autocrlf=true', '-b', 'dist', folder, clone);
      const at = join(clone, part.split(':')[1] ?? '');
      expect(await readFile(join(at, 'dist/index.json'), 'utf8')).toBe('one\ntwo\n');
      expect(await readFile(join(at, '.gitattributes'), 'utf8')).toBe('dist/** -text\r\n');
    },
  );

  it('leaves an attribute file that is there as it is', async () => {
    const folder = await freshRepository();
    const clone = join(root, `clone-${made++}`);
    git(root, 'clone', '-q', folder, clone);
    await writeFile(join(clone, '.gitattributes'), '* text=auto\n');
    git(clone, 'add', '.');
    git(clone, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'Mine');
    git(clone, 'push', '-q', 'origin', 'HEAD:dist');
    await open(fileName(folder)).commit({ create: [], swap: swap('one\n') });
    expect(git(folder, 'show', 'dist:.gitattributes')).toBe('* text=auto');
  });

  it.each(['sha1', 'sha256'])('makes the first branch of an empty repository of %s, over HTTP too', async (format) => {
    const folder = await freshRepository(format);
    const name = `git+${server.origin}/${folder.slice(root.length + 1)}#dist`;
    expect(await open(name).commit({ create: [], swap: swap('one') })).toEqual({ status: 'committed' });
    expect(await open(fileName(folder, '#other')).commit({ create: [], swap: swap('two') })).toEqual({
      status: 'committed',
    });
    expect(git(folder, 'rev-parse', '--show-object-format')).toBe(format);
    expect(git(folder, 'cat-file', 'blob', 'dist:dist/index.json')).toBe('one');
    expect(git(folder, 'fsck', '--strict')).toBe('');
  });

  it('pushes nothing where everything is there already', async () => {
    const folder = await freshRepository();
    const create = [{ path: 'dist/a/x', content: { bytes: bytes('x') } }];
    await open(fileName(folder)).commit({ create });
    const tip = git(folder, 'rev-parse', 'dist');
    expect(await open(fileName(folder)).commit({ create })).toEqual({ status: 'committed' });
    expect(git(folder, 'rev-parse', 'dist')).toBe(tip);
  });

  it('reads everything at the commit that it saw first', async () => {
    const name = fileName(await freshRepository());
    await open(name).commit({ create: [], swap: swap('one') });
    const reader = open(name);
    const first = await reader.read('dist/index.json', 100);
    await open(name).commit({
      create: [{ path: 'dist/a/x', content: { bytes: bytes('x') } }],
      swap: swap('two', first?.version),
    });
    expect(await textOf(reader)).toBe('one');
    expect(await reader.read('dist/a/x', 10)).toBeUndefined();
    expect(await textOf(open(name))).toBe('two');
  });

  it('reads no symbolic link and no folder as a file', async () => {
    const folder = await freshRepository();
    await open(fileName(folder)).commit({
      create: [{ path: 'dist/a/x', content: { bytes: bytes('x') } }],
    });
    const blob = git(folder, 'rev-parse', 'dist:dist/a/x');
    const tree = join(root, `index${made++}`);
    const env = { env: { ...process.env, GIT_INDEX_FILE: tree }, encoding: 'utf8' } as const;
    execFileSync('git', ['-C', folder, 'update-index', '--add', '--cacheinfo', `120000,${blob},dist/link`], env);
    const id = execFileSync('git', ['-C', folder, 'write-tree'], env).trim();
    const commit = git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', '-m', 'x', id);
    git(folder, 'update-ref', 'refs/heads/links', commit);
    const store = open(fileName(folder, '#links'));
    await expect(store.read('dist/link', 10)).rejects.toMatchObject({ code: 'IO_FAILED' });
    await expect(store.stream('dist', 10)).rejects.toMatchObject({ code: 'IO_FAILED' });
    expect(await store.list('dist')).toEqual([]);
  });

  it('ends the listing of a tree that stands for ten million files in a few hundred bytes', async () => {
    const folder = await freshRepository();
    let id = git(folder, 'hash-object', '-w', join(folder, 'HEAD'));
    for (let level = 0; level < 8; level++) {
      const kind = level === 0 ? '100644 blob' : '040000 tree';
      const names = level === 7 ? ['dist'] : [...'0123456789'];
      const input = names.map((name) => `${kind} ${id}\t${name}\n`).join('');
      id = execFileSync('git', ['-C', folder, 'mktree'], { input, encoding: 'utf8' }).trim();
    }
    git(folder, 'update-ref', 'refs/heads/bomb', git(folder, ...AUTHOR, 'commit-tree', '-m', 'x', id));
    const refused = (number: string) => ({ code: 'TOO_LARGE', message: expect.stringContaining(number) });
    const limited = open(fileName(folder, '#bomb'), { listing: { entries: 5000, bytes: 1e9 } });
    await expect(limited.list('dist')).rejects.toMatchObject(refused('5000'));
    const named = open(fileName(folder, '#bomb'), { listing: { entries: 1e6, bytes: 70_000 } });
    await expect(named.list('dist')).rejects.toMatchObject(refused('70000'));
  });

  it('reads the documents of an artifact from a folder of any number of others', async () => {
    const folder = await freshRepository();
    const blob = git(folder, 'hash-object', '-w', join(folder, 'HEAD'));
    const names = [...Array.from({ length: 100_000 }, (_, at) => `a${at}`), 'manifest'];
    let input = names.map((name) => `100644 blob ${blob}\t${name}.json\n`).join('');
    for (const name of ['package', 'a', 'dist']) {
      const id = execFileSync('git', ['-C', folder, 'mktree'], { input, encoding: 'utf8' }).trim();
      input = `040000 tree ${id}\t${name}\n`;
    }
    const root = execFileSync('git', ['-C', folder, 'mktree'], { input, encoding: 'utf8' }).trim();
    git(folder, 'update-ref', 'refs/heads/wide', git(folder, ...AUTHOR, 'commit-tree', '-m', 'x', root));
    expect(await textOf(open(fileName(folder, '#wide')), 'dist/a/package/manifest.json')).toMatch(/^ref: /);
  });

  it('refuses a file over the limit of the host before anything is sent', async () => {
    const folder = await freshRepository();
    const limited = open(fileName(folder), { maxFile: 4 });
    const create = [
      { path: 'dist/a/small', content: { bytes: bytes('1234') } },
      { path: 'dist/a/large', content: { bytes: bytes('12345') } },
    ];
    await expect(limited.commit({ create, swap: swap('one') })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      place: 'dist/a/large',
    });
    expect(git(folder, 'for-each-ref')).toBe('');
    const requests = server.requests.length;
    const content = { file: '/absent', size: 100 * 1024 * 1024 + 1, sha256: sha256('') };
    for (const name of [fileName(folder), `git+${server.origin}/${folder.slice(root.length + 1)}#dist`]) {
      const commit = open(name).commit({ create: [{ path: 'dist/a/x', content }] });
      await expect(commit).rejects.toMatchObject({ code: 'TOO_LARGE' });
    }
    expect(server.requests).toHaveLength(requests);
  });

  it('transfers the index and what is new, and not what is there', async () => {
    const folder = await freshRepository();
    const first = open(fileName(folder));
    const noise = Buffer.alloc(3_000_000);
    for (let at = 0; at < noise.length; at += 4) noise.writeUInt32LE((at * 2654435761) >>> 0, at);
    await first.commit({ create: [{ path: 'dist/old', content: { bytes: noise } }], swap: swap('one') });
    const before = server.sent;
    const store = open(`git+${server.origin}/${folder.slice(root.length + 1)}#dist`);
    const version = (await store.read('dist/index.json', 100))?.version;
    const create = [{ path: 'dist/new', content: { bytes: bytes('new') } }];
    expect(await store.commit({ create, swap: swap('two', version) })).toEqual({ status: 'committed' });
    expect(server.sent - before).toBeLessThan(20_000);
    expect(git(folder, 'cat-file', '-s', 'dist:dist/old')).toBe('3000000');
  });

  it('fetches the three documents of an artifact in one request', async () => {
    const folder = await freshRepository();
    const create = ['manifest', 'checksums', 'provenance'].map((name) => ({
      path: `dist/a/package/${name}.json`,
      content: { bytes: bytes(name) },
    }));
    await open(fileName(folder)).commit({ create });
    const store = open(`git+${server.origin}/${folder.slice(root.length + 1)}#dist`);
    expect(await textOf(store, 'dist/a/package/manifest.json')).toBe('manifest');
    const requests = server.requests.length;
    expect(await textOf(store, 'dist/a/package/checksums.json')).toBe('checksums');
    expect(await textOf(store, 'dist/a/package/provenance.json')).toBe('provenance');
    expect(server.requests).toHaveLength(requests);
  });

  it('reads from a server that knows no filter', async () => {
    const folder = await freshRepository();
    git(folder, 'config', 'uploadpack.allowFilter', 'false');
    await open(fileName(folder)).commit({ create: [], swap: swap('one') });
    expect(await textOf(open(`git+${server.origin}/${folder.slice(root.length + 1)}#dist`))).toBe('one');
  });

  it('is not led by the environment of another repository', async () => {
    const folder = await freshRepository();
    const env = {
      ...process.env,
      RUNNER_TEMP: root,
      GIT_DIR: '/absent',
      GIT_INDEX_FILE: '/absent',
      GIT_OBJECT_DIRECTORY: '/absent',
    };
    await open(fileName(folder), { env }).commit({ create: [], swap: swap('one') });
    expect(await textOf(open(fileName(folder), { env }))).toBe('one');
  });

  it('runs no hook of the machine', async () => {
    const folder = await freshRepository();
    const hooks = join(root, `hooks${made++}`);
    await mkdir(hooks);
    await writeFile(join(hooks, 'pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const config = join(dirname(hooks), `config${made++}`);
    await writeFile(config, `[core]\n\thooksPath = ${hooks}\n[safe]\n\tdirectory = *\n`);
    const env = { ...process.env, RUNNER_TEMP: root, GIT_CONFIG_GLOBAL: config };
    await open(fileName(folder), { env }).commit({ create: [], swap: swap('one') });
    expect(await textOf(open(fileName(folder)))).toBe('one');
  });
});
