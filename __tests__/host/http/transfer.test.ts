import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpSource } from '../../../src/host/store/static-host.js';
import { cutAt, type Handle, inTurn, serveFile, startServer, status, type TestServer } from '../hostile-server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(handle: Handle): Promise<[HttpSource, TestServer]> {
  const server = await startServer(handle);
  servers.push(server);
  return [new HttpSource(server.origin, { limits: { idleMs: 500, pauseMs: 1, tries: 3 } }), server];
}
async function collect(chunks: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks ?? []) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}
const bytes = randomBytes(400_000);
const size = bytes.byteLength;
const TAG = '"v1"';
const quarters = [0, 1, size / 4, size / 2, (size / 4) * 3, size - 1];

describe('HttpSource.stream over a connection that breaks', () => {
  it.each(quarters)('at byte %d: goes on with Range and If-Range, and gives each byte once', async (at) => {
    const [source, server] = await serve(inTurn(cutAt(bytes, at, TAG), serveFile(bytes, TAG)));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
    expect(server.seen[1]?.headers.range).toBe(at === 0 ? undefined : `bytes=${at}-`);
    expect(server.seen[1]?.headers['if-range']).toBe(at === 0 ? undefined : TAG);
  });

  it.each(quarters)('at byte %d, without ranges: reads the same bytes again and gives each once', async (at) => {
    const [source, server] = await serve(inTurn(cutAt(bytes, at), serveFile(bytes)));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
    expect(server.seen[1]?.headers.range).toBeUndefined();
  });

  it.each(quarters)('by a reset after byte %d: what did not arrive is asked for again', async (at) => {
    const [source] = await serve(inTurn(cutAt(bytes, at, TAG, 'resetAndDestroy'), serveFile(bytes, TAG)));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
  });

  it('at every quarter in turn: each resumption continues the last', async () => {
    const cuts = quarters.map((at) => cutAt(bytes, at, TAG)) as [Handle, ...Handle[]];
    const server = await startServer(inTurn(...cuts, serveFile(bytes, TAG)));
    servers.push(server);
    const source = new HttpSource(server.origin, { limits: { pauseMs: 1, tries: 10 } });
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
  });

  it('again and again, with progress of more than a MiB each time: is not given up', async () => {
    const large = randomBytes(8 * 1024 * 1024);
    const cuts = [1, 2, 3, 4, 5, 6].map((part) => cutAt(large, part * 1_200_000, TAG)) as [Handle, ...Handle[]];
    const [source] = await serve(inTurn(...cuts, serveFile(large, TAG)));
    expect((await collect(await source.stream('dist/a', large.byteLength))).equals(large)).toBe(true);
  });

  it('sends no Range for a weak tag', async () => {
    const [source, server] = await serve(inTurn(cutAt(bytes, 1000, 'W/"v1"'), serveFile(bytes, 'W/"v1"')));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
    expect(server.seen[1]?.headers.range).toBeUndefined();
  });

  it.each<[string, Handle]>([
    ['416', status(416)],
    ['another part', status(206, { 'content-range': `bytes 5-${size - 1}/${size}`, etag: TAG }, 'x')],
    ['only a part of the rest', status(206, { 'content-range': `bytes 1000-2000/${size}`, etag: TAG }, 'x')],
    ['a part of something else', status(206, { 'content-range': `bytes 1000-${size - 1}/${size}`, etag: '"v2"' }, 'x')],
    ['a part without Content-Range', status(206, { etag: TAG }, 'x')],
  ])('where the server answers a range with %s: asks for the whole', async (_, answer) => {
    const [source, server] = await serve(inTurn(cutAt(bytes, 1000, TAG), answer, serveFile(bytes)));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
    expect(server.seen[2]?.headers.range).toBeUndefined();
  });

  it('keeps to ranges through a 503 in between', async () => {
    const [source, server] = await serve(inTurn(cutAt(bytes, 1000, TAG), status(503), serveFile(bytes, TAG)));
    expect((await collect(await source.stream('dist/a', size))).equals(bytes)).toBe(true);
    expect(server.seen[2]?.headers.range).toBe('bytes=1000-');
  });

  it.each([
    ['with another tag', TAG, '"v2"'],
    ['without a tag', undefined, undefined],
  ])('leaves a file that changed meanwhile to its digest, %s', async (_, before, after) => {
    const other = Buffer.from(bytes);
    other[500] = (other[500] ?? 0) ^ 1;
    const [source] = await serve(inTurn(cutAt(bytes, 1000, before), serveFile(other, after)));
    const mixture = Buffer.concat([bytes.subarray(0, 1000), other.subarray(1000)]);
    expect(await source.stream('dist/a', size).then(collect)).toEqual(mixture);
  });

  it('ends the connection of a body that nobody wants', async () => {
    let ended = (): void => {};
    const end = new Promise<void>((done) => {
      ended = done;
    });
    const [source] = await serve((_request, response) => {
      response.on('close', ended);
      response.writeHead(200).write('the rest never comes');
    });
    const chunks = await source.stream('dist/a', size);
    chunks?.discard?.();
    await end;
  });

  it('refuses a file that became shorter than what was delivered', async () => {
    const [source] = await serve(inTurn(cutAt(bytes, 1000), serveFile(bytes.subarray(0, 999))));
    await expect(source.stream('dist/a', size).then(collect)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('refuses a file that became longer than the limit', async () => {
    const [source] = await serve(inTurn(cutAt(bytes, 1000), serveFile(Buffer.concat([bytes, bytes]))));
    await expect(source.stream('dist/a', size).then(collect)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('refuses a file that went away', async () => {
    const [source] = await serve(inTurn(cutAt(bytes, 1000), status(404)));
    await expect(source.stream('dist/a', size).then(collect)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it.each([
    ['with ranges', TAG],
    ['without ranges', undefined],
  ])('always at the same byte, %s: is given up', async (_, tag) => {
    const [source, server] = await serve(cutAt(bytes, 1000, tag));
    await expect(source.stream('dist/a', size).then(collect)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(server.seen.length).toBe(3);
  });

  it('a byte at a time: is given up', async () => {
    const [source, server] = await serve((request, response, count) =>
      cutAt(bytes, count, TAG)(request, response, count),
    );
    await expect(source.stream('dist/a', size).then(collect)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(server.seen.length).toBe(3);
  });

  it('read begins again and takes what stands there now', async () => {
    const newer = randomBytes(2_000);
    const [source] = await serve(inTurn(cutAt(bytes, 1000, TAG), serveFile(newer, '"v2"')));
    expect((await source.read('dist/a', size))?.bytes).toEqual(newer);
  });
});
