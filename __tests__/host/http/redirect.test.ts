import { afterEach, describe, expect, it } from '@jest/globals';
import { redirectTarget } from '../../../src/host/http/url.js';
import { openSource } from '../../../src/host/store/open.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import { cutAt, type Handle, inTurn, serveFile, startServer, status, type TestServer } from '../hostile-server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(handle: Handle): Promise<TestServer> {
  const server = await startServer(handle);
  servers.push(server);
  return server;
}
const text = Buffer.from('the bytes of a file');
const to = (location: string, code = 302): Handle => status(code, { location }, 'elsewhere');
const unreachable = { code: 'STORE_UNREACHABLE' };
const withToken = (server: TestServer, tokenOrigin = server.origin) =>
  openSource(server.origin, { env: { GITHUB_TOKEN: 'hunter2', GITHUB_SERVER_URL: tokenOrigin } });

describe('HttpSource and redirects', () => {
  it.each([301, 302, 303, 307, 308])('follows a %d on one connection', async (code) => {
    const server = await serve(inTurn(to('/other?key=1', code), serveFile(text)));
    expect((await new HttpSource(server.origin).read('dist/a', 100))?.bytes).toEqual(text);
    expect(server.seen[1]?.url).toBe('/other?key=1');
    expect(server.connections()).toBe(1);
  });

  it('follows five redirects and refuses the sixth', async () => {
    const hops = (count: number): [Handle, ...Handle[]] => [
      to('/x'),
      ...Array.from({ length: count - 1 }, () => to('/x')),
    ];
    const five = await serve(inTurn(...hops(5), serveFile(text)));
    expect((await new HttpSource(five.origin).read('dist/a', 100))?.bytes).toEqual(text);
    const six = await serve(inTurn(...hops(6), serveFile(text)));
    await expect(new HttpSource(six.origin).read('dist/a', 100)).rejects.toMatchObject(unreachable);
  });

  it('refuses a loop after the cap, once', async () => {
    const server = await serve(to('/dist/a'));
    await expect(new HttpSource(server.origin).read('dist/a', 100)).rejects.toMatchObject(unreachable);
    expect(server.seen.length).toBe(6);
  });

  it('gives undefined where a redirect leads to no file', async () => {
    const server = await serve(inTurn(to('/gone'), status(404)));
    expect(await new HttpSource(server.origin).read('dist/a', 100)).toBeUndefined();
  });

  it('sends the token to its own origin, also through a redirect there', async () => {
    const server = await serve(inTurn(to('/other'), serveFile(text)));
    await (await withToken(server)).read('dist/a', 100);
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer hunter2', 'Bearer hunter2']);
  });

  it('drops the token on a redirect to another origin, and does not take it up again', async () => {
    const other = await serve((...args) => handleOther(...args));
    const server = await serve(inTurn(to(`${other.origin}/x`), serveFile(text)));
    const handleOther = to(`${server.origin}/back`);
    expect((await (await withToken(server)).read('dist/a', 100))?.bytes).toEqual(text);
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer hunter2', undefined]);
    expect(JSON.stringify(other.seen)).not.toContain('hunter2');
  });

  it('drops the token on a redirect to another origin within a resumed transfer', async () => {
    const bytes = Buffer.alloc(5_000, 7);
    const other = await serve(serveFile(bytes, '"v1"'));
    const server = await serve(inTurn(cutAt(bytes, 1000, '"v1"'), to(`${other.origin}/x`)));
    let size = 0;
    for await (const chunk of (await (await withToken(server)).stream('dist/a', 5_000)) ?? []) size += chunk.byteLength;
    expect(size).toBe(5_000);
    expect(other.seen[0]?.headers.range).toBe('bytes=1000-');
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('sends the token to no other origin, whoever redirects to its own', async () => {
    const own = await serve(serveFile(text));
    const server = await serve(to(`${own.origin}/x`));
    await (await withToken(server, own.origin)).read('dist/a', 100);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(own.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('names no token and no query in what it refuses', async () => {
    const other = await serve(status(403));
    const server = await serve(to(`${other.origin}/x?signature=hunter3`));
    const error = await (await withToken(server)).read('dist/a', 100).catch((reason) => reason);
    expect(error).toMatchObject(unreachable);
    expect(`${error.message} ${error.hint} ${error.cause}`).not.toMatch(/hunter/);
    expect(error.message).toContain(`${other.origin}/x`);
  });

  it.each([
    ['http://store.example/x', 'another machine'],
    ['http://10.0.0.1/x', 'another machine'],
    ['file:///etc/passwd', 'a file'],
    ['data:text/plain,x', 'data'],
    ['https://user:hunter2@127.0.0.1/x', 'a URL with a password'],
    ['http://[', 'nowhere'],
  ])('refuses a redirect to %s (%s)', async (location) => {
    const server = await serve(to(location));
    const error = await new HttpSource(server.origin).read('dist/a', 100).catch((reason) => reason);
    expect(error).toMatchObject(unreachable);
    expect(error.message).not.toContain('hunter2');
    expect(server.seen.length).toBe(1);
  });

  it('refuses a redirect that does not say where', async () => {
    const server = await serve(status(302));
    await expect(new HttpSource(server.origin).read('dist/a', 100)).rejects.toMatchObject(unreachable);
  });
});

describe('redirectTarget', () => {
  const from = new URL('https://store.example/a');
  it.each(['http://store.example/a', 'http://127.0.0.1/a', '//', 'ftp://store.example/a'])(
    'lets https: lead to nothing weaker: %s',
    (location) => {
      expect(() => redirectTarget(from, location)).toThrow();
    },
  );

  it('lets https: lead to https: anywhere', () => {
    expect(redirectTarget(from, '../b#c').href).toBe('https://store.example/b');
    expect(redirectTarget(from, 'https://other.example/c?d').href).toBe('https://other.example/c?d');
  });
});
