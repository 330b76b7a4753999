import { afterEach, describe, expect, it } from '@jest/globals';
import { transportFailure } from '../../../src/host/http/failure.js';
import type { HttpLimits } from '../../../src/host/http/patience.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import { drip, type Handle, inTurn, raw, serveFile, startServer, status, type TestServer } from '../hostile-server.js';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
const quick: Partial<HttpLimits> = { headMs: 2_000, idleMs: 2_000, pauseMs: 1, tries: 3 };
async function serve(handle: Handle, limits: Partial<HttpLimits> = {}): Promise<[HttpSource, TestServer]> {
  const server = await startServer(handle);
  servers.push(server);
  return [new HttpSource(server.origin, { limits: { ...quick, ...limits } }), server];
}
async function drain(chunks: AsyncIterable<Uint8Array> | undefined): Promise<number> {
  let size = 0;
  for await (const chunk of chunks ?? []) size += chunk.byteLength;
  return size;
}
const text = Buffer.from('the bytes of a file');
const unreachable = { code: 'STORE_UNREACHABLE', place: 'dist/a' };

/** What a server may do, and how often it is asked before that is final. */
const behaviours: [what: string, asked: number, handle: Handle, limits?: Partial<HttpLimits>][] = [
  ['resets each connection', 3, (request) => request.socket.resetAndDestroy()],
  ['closes without an answer', 3, (request) => request.socket.end()],
  ['never answers', 3, () => {}, { headMs: 50 }],
  [
    'sends 1xx for ever',
    3,
    (request, response) => {
      const timer = setInterval(() => response.writeProcessing(), 5);
      request.socket.on('close', () => clearInterval(timer));
    },
    { headMs: 50 },
  ],
  ['stops within the head', 3, raw('HTTP/1.1 200 OK\r\nContent-Le', false), { headMs: 50 }],
  [
    'sends an endless head',
    1,
    (request) => {
      const more = () => !request.socket.destroyed && request.socket.write(`X: ${'y'.repeat(1000)}\r\n`, more);
      request.socket.write('HTTP/1.1 200 OK\r\n', more);
    },
  ],
  ['speaks something else', 1, raw('220 mail ready\r\n')],
  ['switches protocols', 3, raw('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n')],
  ['announces more than it sends', 3, raw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort')],
  ['announces two lengths', 1, raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nshort!')],
  ['announces a length that is none', 1, raw('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nshort')],
  [
    'announces a length and chunks',
    1,
    raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
  ],
  ['sends a broken chunk', 3, raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n')],
  ['leaves out the last chunk', 3, raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n')],
  ['stops within the body', 3, raw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort', false), { idleMs: 50 }],
  ['drips', 1, drip(5), { totalMs: 200, bytesPerSecond: 100_000 }],
  ['drips with a length', 1, drip(5, 90), { totalMs: 200, bytesPerSecond: 100_000 }],
  ['compresses', 1, (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x')],
  ['sends a part that was not asked for', 1, status(206, { 'content-range': 'bytes 0-0/2' }, 'x')],
  ['has no content', 1, status(204)],
  ['says 304', 1, status(304)],
  ['says 400', 1, status(400)],
  ['says 401', 1, status(401)],
  ['says 403', 1, status(403)],
  ['says 408', 3, status(408)],
  ['says 429', 3, status(429)],
  ['says 500', 3, status(500)],
  ['says 503 with a long body', 3, status(503, {}, 'x'.repeat(200_000))],
  ['asks to wait longer than there is time', 1, status(503, { 'retry-after': '3600' }), { totalMs: 1_000 }],
];

const hostile = behaviours.map(([what, asked, handle, limits = {}]) => [what, asked, handle, limits] as const);

describe('HttpSource at a server that', () => {
  it.each(hostile)('%s: read refuses after %d requests', async (_, asked, handle, limits) => {
    const [source, server] = await serve(handle, limits);
    await expect(source.read('dist/a', 100)).rejects.toMatchObject(unreachable);
    expect(server.seen.length).toBe(asked);
  });

  it.each(hostile)('%s: stream refuses', async (_, asked, handle, limits) => {
    const [source, server] = await serve(handle, limits);
    await expect(source.stream('dist/a', 100).then(drain)).rejects.toMatchObject(unreachable);
    expect(server.seen.length).toBe(asked);
  });

  it('is not there: read refuses and says why', async () => {
    const [source, server] = await serve(status(200));
    await server.close();
    const error = await source.read('dist/a', 10).catch((reason) => reason);
    expect(error).toMatchObject(unreachable);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.cause).toBeDefined();
  });

  it('says 401: the hint speaks of tokens', async () => {
    const [source] = await serve(status(401));
    await expect(source.read('dist/a', 10)).rejects.toMatchObject({ hint: expect.stringContaining('token') });
  });

  it('sends wrong bytes of the right length: they pass, the digest is the consumer’s', async () => {
    const wrong = Buffer.from(text.map((byte) => byte ^ 1));
    const [source] = await serve(serveFile(wrong));
    expect((await source.read('dist/a', 100))?.bytes).toEqual(wrong);
  });

  it('sends more than it announced: what was announced is read, and the rest is no answer to what comes next', async () => {
    const [source] = await serve(
      inTurn(raw(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort${text}`, false), serveFile(text)),
    );
    expect(Buffer.from((await source.read('dist/a', 100))?.bytes ?? []).toString()).toBe('short');
    expect((await source.read('dist/a', 100))?.bytes).toEqual(text);
  });

  it.each([
    ['500 then 200', inTurn(status(500), serveFile(text))],
    ['408 then 200', inTurn(status(408), serveFile(text))],
    ['429 with seconds, then 200', inTurn(status(429, { 'retry-after': '1' }), serveFile(text))],
    [
      '429 with a date gone by, then 200',
      inTurn(status(429, { 'retry-after': new Date(0).toUTCString() }), serveFile(text)),
    ],
    ['503 with a wait over the cap, then 200', inTurn(status(503, { 'retry-after': '86400' }), serveFile(text))],
    ['503 with an unreadable wait, then 200', inTurn(status(503, { 'retry-after': 'soon' }), serveFile(text))],
    ['a reset then 200', inTurn((request) => request.socket.resetAndDestroy(), serveFile(text))],
    ['silence then 200', inTurn(() => {}, serveFile(text))],
  ])('answers %s: read and stream succeed', async (_, handle) => {
    const limits = { maxPauseMs: 1_100, headMs: 300 };
    const [source] = await serve(handle, limits);
    expect((await source.read('dist/a', 100))?.bytes).toEqual(text);
    const [again] = await serve(handle, limits);
    expect(await again.stream('dist/a', 100).then(drain)).toBe(text.byteLength);
  });

  it('says 429 with Retry-After: the pause is at least as long', async () => {
    let first = 0;
    let waited = 0;
    const [source] = await serve(
      inTurn(
        (...args) => {
          first = performance.now();
          status(429, { 'retry-after': '1' })(...args);
        },
        (...args) => {
          waited = performance.now() - first;
          serveFile(text)(...args);
        },
      ),
    );
    await source.read('dist/a', 100);
    expect(waited).toBeGreaterThan(900);
  });

  it('closes idle connections: the next read opens another one', async () => {
    const [source] = await serve((request, response, count) => {
      response.on('finish', () => setTimeout(() => request.socket.destroy(), 1));
      serveFile(text)(request, response, count);
    });
    for (let times = 0; times < 10; times++) expect((await source.read('dist/a', 100))?.bytes).toEqual(text);
  });
});

describe('transportFailure', () => {
  it.each(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED'])('%s: the hint speaks of the clock', (code) => {
    expect(transportFailure({ code, message: 'certificate' }).hint).toMatch(/clock/);
  });
});
