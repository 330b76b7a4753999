import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitServer, makeRepository, serveGit } from '../support/git-server.js';
import { createTempProject } from '../support/temporary.js';

const cli = join(import.meta.dirname, '..', '..', 'dist-action', 'cli', 'index.js');
const BASIC = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;

let root: string;
let server: GitServer;
beforeAll(async () => {
  root = await createTempProject();
  server = await serveGit(root);
});
afterAll(() => server.close());

/** Prunes a branch that is not there with these variables; gives the authorizations that the server saw. */
async function seen(env: Record<string, string>): Promise<(string | undefined)[]> {
  const before = server.requests.length;
  const store = `git+${server.origin}/r.git#dist`;
  const child = spawn(process.execPath, [cli, 'prune', '--store', store, '--keep', '6'], {
    env: { PATH: process.env.PATH, HOME: root, RUNNER_TEMP: root, ...env },
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  return server.requests.slice(before).map(({ authorization }) => authorization);
}

describe('the command line in a workflow', () => {
  it('opens a store with GITHUB_TOKEN where it is on the server that the workflow runs on, and nowhere else', async () => {
    await makeRepository(root, 'r.git');
    const here = await seen({ GITHUB_TOKEN: 'secret', GITHUB_SERVER_URL: server.origin });
    expect(here.length).toBeGreaterThan(0);
    expect(new Set(here)).toEqual(new Set([BASIC]));
    const elsewhere = await seen({ GITHUB_TOKEN: 'secret', GITHUB_SERVER_URL: 'https://github.example' });
    const outside = await seen({ GITHUB_TOKEN: 'secret' });
    expect(new Set([...elsewhere, ...outside])).toEqual(new Set([undefined]));
  });
});
