import { readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GitStore, type GitStoreOptions } from '../../../../src/host/store/git-branch/store.js';
import {
  fileName,
  type GitServer,
  type GitServerOptions,
  git,
  makeRepository,
  serveGit,
} from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';
import { makeAuthority } from '../../hostile-server.js';

const swap = (text: string, expected?: string) => ({
  create: [],
  swap: { path: 'dist/index.json', expected, bytes: Buffer.from(text) },
});
const SECRET = 'ghs_0123456789secret';
const BASIC = `basic ${Buffer.from(`x-access-token:${SECRET}`).toString('base64')}`;

let root: string;
let made = 0;
const servers: GitServer[] = [];
const open = (name: string, options: GitStoreOptions = {}): GitStore =>
  new GitStore(name, { env: { ...process.env, RUNNER_TEMP: root }, ...options });
beforeAll(async () => {
  root = await createTempProject();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function served(options?: GitServerOptions): Promise<{ folder: string; server: GitServer; name: string }> {
  const short = `f${made++}.git`;
  const folder = await makeRepository(root, short);
  const server = await serveGit(root, options);
  servers.push(server);
  return { folder, server, name: `git+${server.origin}/${short}#dist` };
}

const isPush = (request: IncomingMessage): boolean => (request.url ?? '').endsWith('/git-receive-pack');
const answer = (response: ServerResponse, status: number, headers = {}): true => {
  response.writeHead(status, headers).end();
  return true;
};

describe('GitStore', () => {
  it('takes a push for done whose answer was lost', async () => {
    const { folder, name } = await served({ cutReply: isPush });
    const store = open(name);
    expect(await store.commit(swap('one'))).toEqual({ status: 'committed' });
    const version = (await store.read('dist/index.json', 100))?.version;
    expect(await store.commit(swap('two', version))).toEqual({ status: 'committed' });
    expect(git(folder, 'rev-list', '--count', 'dist')).toBe('2');
    expect(git(folder, 'cat-file', 'blob', 'dist:dist/index.json')).toBe('two');
  });

  it('pushes again where the server failed before it did anything', async () => {
    let failures = 2;
    const { folder, name } = await served({
      before: (request, response) => isPush(request) && failures-- > 0 && answer(response, 503),
    });
    expect(await open(name).commit(swap('one'))).toEqual({ status: 'committed' });
    expect(git(folder, 'rev-list', '--count', 'dist')).toBe('1');
  });

  it('takes an answer that breaks off within its head for no answer, never for an absent branch', async () => {
    let cuts = 0;
    const { name } = await served({
      before: ({ url = '', socket }) => {
        if (!url.includes('/info/refs') || cuts-- <= 0) return false;
        socket.end('HTTP/1.1 200 OK\r\nExpires: Fri, 01 Jan 1980');
        return true;
      },
    });
    await open(name).commit(swap('one'));
    const version = (await open(name).read('dist/index.json', 10))?.version;
    for (const count of [1, 2, 3]) {
      cuts = count;
      expect((await open(name).read('dist/index.json', 10))?.bytes.toString()).toBe('one');
    }
    cuts = Number.MAX_SAFE_INTEGER;
    await expect(open(name).read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(open(name).commit(swap('two', version))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('asks again where a server is busy, and gives up at last', async () => {
    let failures = 2;
    const before: GitServerOptions['before'] = (_, response) => failures-- > 0 && answer(response, 503);
    const { name } = await served({ before });
    expect(await open(name).read('dist/index.json', 10)).toBeUndefined();
    failures = Number.MAX_SAFE_INTEGER;
    await expect(open(name).read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('an unreachable server, an absent repository and wrong credentials are errors, never an absent file', async () => {
    const { server, name } = await served({
      before: (request, response) =>
        (request.url ?? '').startsWith('/private') &&
        answer(response, 401, { 'www-authenticate': 'Basic realm="git"' }),
    });
    const token = { value: SECRET, origin: server.origin };
    const names = [name.replace('.git', '-absent.git'), `git+${server.origin}/private.git#dist`, fileName('/absent')];
    for (const absent of names)
      for (const options of [{}, { token }]) {
        const store = open(absent, options);
        await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        await expect(store.read('dist/index.json', 10)).rejects.not.toThrow(SECRET);
      }
    await server.close();
    await expect(open(name).read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('sends the token to its own origin, and keeps it out of every file and argument', async () => {
    const { server, name } = await served();
    const other = await served();
    const token = { value: SECRET, origin: server.origin };
    const store = open(name, { token });
    await store.commit(swap('one'));
    expect(server.requests.map((request) => request.authorization)).toEqual(server.requests.map(() => BASIC));
    await open(other.name, { token }).commit(swap('one'));
    expect(other.server.requests.filter((request) => request.authorization !== undefined)).toEqual([]);
    for (const file of filesOfOurs()) expect(readFileSync(file).includes(SECRET)).toBe(false);
    for (const file of filesOfOurs()) expect(readFileSync(file).includes(BASIC)).toBe(false);
  });

  it('does not follow a redirect with the token', async () => {
    const thief = await served();
    const { server, name } = await served({
      before: (request, response) => answer(response, 302, { location: `${thief.server.origin}${request.url}` }),
    });
    const store = open(name, { token: { value: SECRET, origin: server.origin } });
    await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(thief.server.requests).toEqual([]);
  });

  it('a branch that is protected against pushes is STORE_READ_ONLY, and nothing changed', async () => {
    const { folder, name } = await served();
    await writeFile(join(folder, 'hooks', 'pre-receive'), '#!/bin/sh\necho "GH006: Protected branch" >&2\nexit 1\n');
    await chmod(join(folder, 'hooks', 'pre-receive'), 0o755);
    for (const store of [open(name), open(fileName(folder))])
      await expect(store.commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(git(folder, 'for-each-ref')).toBe('');
  });

  it('a token that may only read is STORE_READ_ONLY', async () => {
    const { name } = await served({
      before: (request, response) => (request.url ?? '').includes('git-receive-pack') && answer(response, 403),
    });
    expect(await open(name).read('dist/index.json', 10)).toBeUndefined();
    await expect(open(name).commit(swap('one'))).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
  });

  it('pushing without a token where reading needs none is STORE_READ_ONLY, and says what is needed', async () => {
    const { folder, name } = await served({
      before: (request, response) =>
        (request.url ?? '').includes('git-receive-pack') &&
        answer(response, 401, { 'www-authenticate': 'Basic realm="git"' }),
    });
    await expect(open(name).commit(swap('one'))).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      hint: 'Publishing needs a token that may write contents, or a credential helper of git.',
    });
    expect(git(folder, 'for-each-ref')).toBe('');
  });

  it('a branch that went away meanwhile is a conflict, and reading again finds none', async () => {
    const { folder, name } = await served();
    const store = open(name);
    await store.commit(swap('one'));
    const version = (await store.read('dist/index.json', 100))?.version;
    git(folder, 'update-ref', '-d', 'refs/heads/dist');
    expect((await store.commit(swap('two', version))).status).toBe('conflict');
    expect(await store.read('dist/index.json', 100)).toBeUndefined();
  });

  it('a certificate that does not hold is an error that speaks of the clock and of authorities', async () => {
    const { certificate, remove } = await makeAuthority(['127.0.0.1']);
    const tls = createServer(certificate, (_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = tls.address() as AddressInfo;
      const store = open(`git+https://127.0.0.1:${port}/r.git#dist`);
      await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({
        code: 'STORE_UNREACHABLE',
        hint: expect.stringMatching(/clock.*GIT_SSL_CAINFO/),
      });
    } finally {
      tls.close();
      await remove();
    }
  });

  it('git that is not there is TOOL_MISSING', async () => {
    const { folder } = await served();
    const store = new GitStore(fileName(folder), { env: { PATH: '/absent' } });
    await expect(store.read('dist/index.json', 10)).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});

/** Everything in the private repositories of this process. */
function filesOfOurs(): string[] {
  const folder = readdirSync(root).find((name) => name.startsWith('controller-dist-git-')) ?? '';
  return (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((path) => join(root, folder, path))
    .filter((path) => statSync(path).isFile());
}
