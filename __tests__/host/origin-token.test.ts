import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Checkout } from '../../src/host/git/fetch.js';
import { type Opener, originToken } from '../../src/host/origin-token.js';
import { openSource, openStore } from '../../src/host/store/open.js';
import { releaseHere } from '../../src/steps/release.js';
import { makeContract, RECOMMENDED } from '../steps/staging.js';
import { type GitServer, git, makeRepository, serveGit } from '../support/git-server.js';
import { createTempProject, writeFiles } from '../support/temporary.js';

const SERVER = 'https://git.example';

describe('originToken', () => {
  it.each<[string, Opener, unknown]>([
    ['GITHUB_TOKEN where no other is given', { env: { GITHUB_TOKEN: 'a', GITHUB_SERVER_URL: SERVER } }, 'a'],
    ['what the door was given', { env: { GITHUB_TOKEN: 'a', GITHUB_SERVER_URL: SERVER }, token: 'b' }, 'b'],
    ['nothing where the door was given none', { env: { GITHUB_TOKEN: 'a', GITHUB_SERVER_URL: SERVER }, token: '' }, ''],
    ['nothing outside a workflow, where no server is named', { env: { GITHUB_TOKEN: 'a' }, token: 'b' }, ''],
    ['nothing where there is none', { env: { GITHUB_SERVER_URL: SERVER } }, ''],
  ])('gives %s', (_, opener, value) => {
    expect(originToken(opener)).toEqual(value === '' ? undefined : { value, origin: SERVER });
  });

  it('gives the origin of a server that is named with a path', () => {
    const env = { GITHUB_TOKEN: 'a', GITHUB_SERVER_URL: 'https://Git.example:443/path/?x#y' };
    expect(originToken({ env })).toEqual({ value: 'a', origin: SERVER });
  });

  it.each(['a\r\nb', 'a b', 'ä', 'a\n'])('refuses a token that no header can hold: %j', (token) => {
    const refused = { code: 'INVALID_INPUT', place: 'token' };
    expect(() => originToken({ env: { GITHUB_SERVER_URL: SERVER }, token })).toThrow(expect.objectContaining(refused));
  });

  it('refuses a server that is no URL rather than leave the token out', () => {
    const refused = { code: 'INVALID_INPUT', place: 'GITHUB_SERVER_URL' };
    const env = { GITHUB_TOKEN: 'a', GITHUB_SERVER_URL: 'git.example' };
    expect(() => originToken({ env })).toThrow(expect.objectContaining(refused));
  });
});

describe('the token of the environment', () => {
  let root: string;
  let server: GitServer;
  let env: Record<string, string | undefined>;
  beforeAll(async () => {
    root = await createTempProject();
    await makeRepository(root, 'r.git');
    // It answers nothing: what it is asked with is all that is looked at.
    server = await serveGit(root, {
      before(_, response) {
        response.writeHead(404).end();
        return true;
      },
    });
    const { PATH } = process.env;
    env = { PATH, HOME: root, RUNNER_TEMP: root, GITHUB_TOKEN: 'secret', GITHUB_SERVER_URL: server.origin };
  });
  beforeEach(() => {
    server.requests.length = 0;
  });
  afterAll(() => server.close());

  /** The schemes and secrets that the server saw, each once. */
  const seen = (): (string | undefined)[] => [...new Set(server.requests.map(({ authorization }) => authorization))];
  const BASIC = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;

  const release = async (): Promise<unknown> => {
    const contract = await makeContract();
    const config = {
      ...{ schema_version: 1, contract, crate: `${root}/Cargo.toml`, targets: RECOMMENDED, profile: 'release' },
      ...{ toolchain: '1.84.0', dist_revision: 'auto', out: `${root}/staged`, install_to: `${root}/installed` },
      ...{ store: `git+${server.origin}/r.git#dist`, allow_incomplete: true },
    };
    await writeFiles(root, { 'Cargo.toml': '' });
    const folder = await createTempProject({ 'release.json': JSON.stringify(config) });
    const context = { now: () => new Date(0), warn: () => {} };
    return releaseHere({ config: `${folder}/release.json`, env, context, progress: () => {} });
  };
  const fetch = async (): Promise<unknown> => {
    const clone = await createTempProject();
    git(clone, 'init', '--quiet');
    git(clone, 'remote', 'add', 'origin', `${server.origin}/r.git`);
    return (await Checkout.open(clone, { env })).fetch('main', 'refs/governance/base');
  };

  it.each<[string, () => Promise<unknown>, string]>([
    ['a static host', async () => (await openSource(server.origin, { env })).read('dist/a', 10), 'Bearer secret'],
    ['a branch', async () => (await openStore(`git+${server.origin}/r.git#dist`, { env })).list('dist'), BASIC],
    ['the store of a release', release, BASIC],
    ['the origin of a checkout', fetch, BASIC],
  ])('goes to %s', async (_, work, authorization) => {
    await work().catch(() => undefined);
    expect(seen()).toEqual([authorization]);
  });

  it('goes to no other server', async () => {
    const other = { ...env, GITHUB_SERVER_URL: 'https://git.example' };
    await expect(
      openStore(`git+${server.origin}/r.git#dist`, { env: other }).then((store) => store.list('dist')),
    ).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await (await openSource(server.origin, { env: other })).read('dist/a', 10);
    expect(seen()).toEqual([undefined]);
  });
});
