import { afterEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { openSource, openStore } from '../../../src/host/store/open.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import { endless, type Handle, inTurn, serveFile, startServer, status, type TestServer } from '../hostile-server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(handle: Handle): Promise<TestServer> {
  const server = await startServer(handle);
  servers.push(server);
  return server;
}
async function collect(chunks: AsyncIterable<Uint8Array> | undefined): Promise<Buffer | undefined> {
  if (!chunks) return undefined;
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}
const text = Buffer.from('the bytes of a file');

describe('HttpSource', () => {
  it('read gives the bytes and a version that names exactly these bytes', async () => {
    const { origin } = await serve(serveFile(text));
    const stored = await new HttpSource(`${origin}/some/folder`).read('dist/index.json', 100);
    expect(stored?.bytes).toEqual(text);
    expect(stored?.version).toBe(sha256(text));
  });

  it('stream gives the bytes in order', async () => {
    const bytes = Buffer.from(Array.from({ length: 500_000 }, (_, at) => at % 251));
    const { origin } = await serve(serveFile(bytes));
    expect(await collect(await new HttpSource(origin).stream('dist/a', bytes.byteLength))).toEqual(bytes);
  });

  it('read and stream give an empty file as an empty file', async () => {
    const source = new HttpSource((await serve(serveFile(Buffer.alloc(0)))).origin);
    expect((await source.read('dist/a', 0))?.bytes.byteLength).toBe(0);
    expect((await collect(await source.stream('dist/a', 0)))?.byteLength).toBe(0);
  });

  it.each([404, 410])('read and stream give undefined for status %d', async (code) => {
    const source = new HttpSource((await serve(status(code, {}, 'no such file'))).origin);
    expect(await source.read('dist/a', 10)).toBeUndefined();
    expect(await source.stream('dist/a', 10)).toBeUndefined();
  });

  it('list cannot be had', async () => {
    expect(await new HttpSource('https://store.example').list()).toBeUndefined();
  });

  it('read and stream refuse more than the limit before a byte is read where the length is announced', async () => {
    const announced: Handle = (_, response) => response.writeHead(200, { 'content-length': '20' }).flushHeaders();
    const source = new HttpSource((await serve(announced)).origin);
    await expect(source.read('dist/a', 19)).rejects.toMatchObject({ code: 'TOO_LARGE', place: 'dist/a' });
    await expect(source.stream('dist/a', 19)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('read and stream refuse an endless body at the limit', async () => {
    const source = new HttpSource((await serve(endless)).origin);
    await expect(source.read('dist/a', 1_000_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(source.stream('dist/a', 1_000_000).then(collect)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('asks for the file below the base, without encodings, and keeps one connection through absent files', async () => {
    const server = await serve((request, response, count) =>
      request.url?.endsWith('absent')
        ? response.writeHead(404, { 'content-length': 3 }).end('no!')
        : serveFile(text)(request, response, count),
    );
    const source = new HttpSource(`${server.origin}/a/b/`);
    await source.read('dist/index.json', 100);
    await source.read('dist/absent', 100);
    await collect(await source.stream('dist/v1/x+1_y.tar.gz', 100));
    await source.read('dist/with space', 100);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/a/b/dist/index.json',
      '/a/b/dist/absent',
      '/a/b/dist/v1/x+1_y.tar.gz',
      '/a/b/dist/with%20space',
    ]);
    expect(server.seen[0]?.headers['accept-encoding']).toBe('identity');
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(server.connections()).toBe(1);
  });

  it('finds a file with + in its name where the host reads + as a space', async () => {
    const server = await serve((request, response, count) =>
      (request.url?.includes('+') ? status(403) : serveFile(text))(request, response, count),
    );
    expect((await new HttpSource(server.origin).read('dist/1.0.0+a/x', 100))?.bytes).toEqual(text);
    expect(server.seen.map(({ url }) => url)).toEqual(['/dist/1.0.0+a/x', '/dist/1.0.0%2Ba/x']);
  });

  it('a stream that its reader leaves early ends its connection, and the source goes on', async () => {
    const server = await serve(inTurn(endless, serveFile(text)));
    const source = new HttpSource(server.origin);
    for await (const chunk of (await source.stream('dist/a', 1e9)) ?? []) if (chunk.byteLength > 0) break;
    expect((await source.read('dist/a', 100))?.bytes).toEqual(text);
  });
});

describe('openSource', () => {
  it.each([
    'https://user:hunter2@store.example/x',
    'https://hunter2@store.example/x',
    'https://store.example/x?key=hunter2',
    'https://store.example/x#hunter2',
    'https://store.example/x?',
    'https:store.example/hunter2',
    'https:///hunter2',
    'https://store.example\\hunter2',
    'https://store.example:99999/hunter2',
    'http://store.example/hunter2',
    'http://127.0.0.1.store.example/hunter2',
    'http://10.0.0.1/hunter2',
  ])('refuses %s without repeating secrets', async (name) => {
    const error = await openSource(name, { env: {} }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'INVALID_INPUT' });
    expect(`${error.message} ${error.hint}`).not.toContain('hunter2');
  });

  it.each(['http://127.0.0.1:1/x', 'http://localhost/x', 'http://[::1]:8080', 'HTTPS://Store.example/x', 'https://h/'])(
    'takes %s and calls it so',
    async (name) => {
      expect((await openSource(name, { env: {} })).name).toBe(name);
    },
  );

  it('publishes into no static host', async () => {
    await expect(openStore('https://store.example', { env: {} })).rejects.toMatchObject({
      code: 'STORE_NOT_SUPPORTED',
    });
  });
});
