import { afterEach, describe, expect, it } from '@jest/globals';
import { GitHubApi } from '../../../src/host/github/api.js';
import { type Handle, startServer, status, type TestServer } from '../hostile-server.js';

const TOKEN = 'ghs_0123456789abcdefghij';
const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(handle: Handle): Promise<TestServer> {
  const server = await startServer(handle);
  servers.push(server);
  return server;
}
const json =
  (text: string): Handle =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);

/** The API as a server of an enterprise has it: below its own host. */
function open({ origin }: { origin: string }, env: Record<string, string> = {}, token = TOKEN) {
  const runner = { GITHUB_SERVER_URL: origin, GITHUB_API_URL: `${origin}/api/v3`, GITHUB_REPOSITORY: 'acme/tool' };
  return GitHubApi.open({ env: { ...runner, ...env }, token });
}
async function ask(server: TestServer, parts = ['rules', 'branches', 'main']) {
  const api = open(server);
  return 'why' in api ? api : api.ask(parts, '?per_page=100');
}

describe('GitHubApi.open', () => {
  const server = { origin: 'https://github.com' };
  it.each<[what: string, env: Record<string, string>, token?: string]>([
    ['without a token', {}, ''],
    ['with a token that none is', {}, 'a b'],
    ['without a server', { GITHUB_SERVER_URL: '' }],
    ['without an address', { GITHUB_API_URL: '' }],
    ['with an address that is none', { GITHUB_API_URL: 'api' }],
    ['of another server', { GITHUB_API_URL: 'https://api.example.com' }],
    ['of a host whose end is the same', { GITHUB_API_URL: 'https://apigithub.com' }],
    ['over plain text', { GITHUB_API_URL: 'http://api.github.com' }],
    ['with a password', { GITHUB_API_URL: 'https://a:b@api.github.com' }],
    ['without a repository', { GITHUB_REPOSITORY: '' }],
    ['of a repository that leads elsewhere', { GITHUB_REPOSITORY: 'acme/..' }],
    ['of a repository with a path', { GITHUB_REPOSITORY: 'acme/tool/../../user' }],
  ])('says why it cannot be asked: %s', (_, env, token = TOKEN) => {
    const api = open(server, { GITHUB_API_URL: 'https://api.github.com', ...env }, token);
    expect(api).toEqual({ why: expect.any(String) });
    expect(JSON.stringify(api)).not.toContain(TOKEN);
  });

  it.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
    ['https://git.acme.example', 'https://git.acme.example/api/v3'],
  ])('takes the API of %s at %s', (origin, api) => {
    expect(open({ origin }, { GITHUB_API_URL: api })).toBeInstanceOf(GitHubApi);
  });
});

describe('GitHubApi, asked', () => {
  it('gives what was answered, and sends token, version and media type', async () => {
    const server = await serve(json('[{"type":"deletion"}]'));
    expect(await ask(server, ['rules', 'branches', 'release/1 ?#'])).toEqual({ value: [{ type: 'deletion' }] });
    const [seen] = server.seen;
    expect(seen?.url).toBe('/api/v3/repos/acme/tool/rules/branches/release%2F1%20%3F%23?per_page=100');
    expect(seen?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    });
  });

  it.each([401, 403, 404, 410, 422, 451])(
    'says so where the server answers %d, and does not ask again',
    async (code) => {
      const server = await serve(status(code, {}, '{"message":"Resource not accessible by integration"}'));
      expect(await ask(server)).toEqual({ why: expect.stringMatching(/answered (?:4\d\d)/) });
      expect(server.seen).toHaveLength(1);
    },
  );

  it.each([429, 500, 503])('asks twice where the server answers %d', async (code) => {
    const server = await serve(status(code));
    expect(await ask(server)).toEqual({ why: expect.stringContaining(`answered ${code}`) });
    expect(server.seen).toHaveLength(2);
  });

  it.each<[what: string, handle: Handle]>([
    ['no JSON', json('<html>')],
    ['a key twice', json('{"a":1,"a":2}')],
    ['a prototype', json('{"__proto__":{}}')],
    ['nesting', json(`${'['.repeat(100)}${']'.repeat(100)}`)],
    ['more than 1 MiB', json(JSON.stringify('x'.repeat(1024 * 1024)))],
    ['a length of more than 1 MiB', status(200, { 'content-length': String(2 ** 40) })],
    ['a connection that breaks', (request) => request.socket.destroy()],
    ['a redirect to itself', status(302, { location: '/api/v3/repos/acme/tool/rules/branches/main' })],
    ['compressed bytes', status(200, { 'content-encoding': 'gzip' }, 'x')],
  ])('says why where it gets %s', async (_, handle) => {
    expect(await ask(await serve(handle))).toEqual({ why: expect.any(String) });
  });

  it('asks on after an answer that is a refusal, and not after none', async () => {
    const refusing = await serve(status(403));
    const api = open(refusing);
    if ('why' in api) throw new Error(api.why);
    await api.ask(['a']);
    await api.ask(['b']);
    expect(refusing.seen).toHaveLength(2);
    const broken = await serve((request) => request.socket.destroy());
    const other = open(broken);
    if ('why' in other) throw new Error(other.why);
    const first = await other.ask(['a']);
    expect(await other.ask(['b'])).toEqual(first);
    expect(broken.seen).toHaveLength(2);
  });

  it('sends the token to no other server', async () => {
    const other = await serve(json('[]'));
    const server = await serve(status(302, { location: `${other.origin}/stolen` }));
    expect(await ask(server)).toEqual({ value: [] });
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});
