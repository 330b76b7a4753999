import type { IncomingMessage, ServerResponse } from 'node:http';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GitStore } from '../../../src/host/store/git-branch/store.js';
import { type GitServer, git, makeRepository, serveGit } from '../../support/git-server.js';
import { createTempProject } from '../../support/temporary.js';
import { makeAuthority } from '../hostile-server.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

let root: string;
let plain: GitServer;
let authority: Awaited<ReturnType<typeof makeAuthority>>;
const servers: Server[] = [];
beforeAll(async () => {
  root = await createTempProject();
  plain = await serveGit(root);
  authority = await makeAuthority(['127.0.0.1']);
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await plain.close();
  await authority.remove();
});

async function serve(handle: Handle): Promise<string> {
  const server = createServer(authority.certificate, handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `git+https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Hands everything on to the plain server. */
const handOn: Handle = (incoming, response) => {
  const { method, url, headers } = incoming;
  const onward = request(`${plain.origin}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  incoming.pipe(onward);
};

const open = (name: string, env = {}): GitStore =>
  new GitStore(name, { env: { ...process.env, RUNNER_TEMP: root, GIT_SSL_CAINFO: undefined, ...env } });
const change = {
  create: [{ path: 'dist/a', content: { bytes: Buffer.from('a') } }],
  swap: { path: 'dist/index.json', expected: undefined, bytes: Buffer.from('one') },
};

describe('GitStore over https', () => {
  it('trusts the authorities of NODE_EXTRA_CA_CERTS, to read and to publish', async () => {
    const folder = await makeRepository(root, 'trusted.git');
    const name = `${await serve(handOn)}/trusted.git#dist`;
    const env = { NODE_EXTRA_CA_CERTS: authority.file };
    expect(await open(name, env).commit(change)).toEqual({ status: 'committed' });
    expect((await open(name, env).read('dist/index.json', 10))?.bytes.toString()).toBe('one');
    expect(git(folder, 'cat-file', 'blob', 'dist:dist/a')).toBe('a');
  });

  it("leaves git's own setting of authorities alone", async () => {
    await makeRepository(root, 'own.git');
    const name = `${await serve(handOn)}/own.git#dist`;
    const other = await makeAuthority(['127.0.0.1']);
    try {
      const env = { GIT_SSL_CAINFO: authority.file, NODE_EXTRA_CA_CERTS: other.file };
      expect(await open(name, env).read('dist/index.json', 10)).toBeUndefined();
      const wrong = { GIT_SSL_CAINFO: other.file, NODE_EXTRA_CA_CERTS: authority.file };
      await expect(open(name, wrong).read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    } finally {
      await other.remove();
    }
  });

  it('goes where the user has git write another address in its place', async () => {
    const folder = await makeRepository(root, 'instead.git');
    const config = join(root, 'instead.gitconfig');
    git(folder, 'config', '--file', config, `url.file://${folder}.insteadOf`, 'https://git.example/instead');
    const store = open('git+https://git.example/instead#dist', { GIT_CONFIG_GLOBAL: config });
    expect(await store.commit(change)).toEqual({ status: 'committed' });
    expect(git(folder, 'cat-file', 'blob', 'dist:dist/a')).toBe('a');
  });

  it.each([undefined, 'http:https:file'])(
    'is never led to plain text by a redirect, to read or to publish (allowed: %s)',
    async (allowed) => {
      await makeRepository(root, 'led.git');
      const redirect: Handle = ({ url }, response) => {
        response.writeHead(302, { location: `${plain.origin}${url}` }).end();
      };
      const name = `${await serve(redirect)}/led.git#dist`;
      const before = plain.requests.length;
      const env = { NODE_EXTRA_CA_CERTS: authority.file, GIT_ALLOW_PROTOCOL: allowed };
      await expect(open(name, env).read('dist/index.json', 10)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      await expect(open(name, env).commit(change)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      expect(plain.requests.length).toBe(before);
    },
  );
});
