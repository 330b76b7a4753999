/** Real servers on loopback that behave, misbehave, or stand in between. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TestServer {
  /** `http://127.0.0.1:PORT`, or https: where a certificate was given. */
  readonly origin: string;
  readonly port: number;
  /** What was asked, in order. */
  readonly seen: { readonly url: string; readonly headers: http.IncomingHttpHeaders }[];
  connections(): number;
  close(): Promise<void>;
}

/** Answers one request; `count` is 1 for the first. */
export type Handle = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A server whose idle connections live as long as the client lets them. */
export async function startServer(handle: Handle, certificate?: Certificate): Promise<TestServer> {
  const seen: TestServer['seen'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    response.on('error', () => {});
    handle(request, response, seen.length);
  };
  const server = certificate ? https.createServer(certificate, listener) : http.createServer(listener);
  server.keepAliveTimeout = 600_000;
  server.on('connection', (socket) => {
    connections += 1;
    keep(sockets, socket);
  });
  const port = await listen(server);
  return {
    origin: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    seen,
    connections: () => connections,
    close: () => closeAll(server, sockets),
  };
}

/** A proxy that builds tunnels: to `to`, whatever host is asked for. `answer` replaces the tunnel where it is given. */
export async function startProxy(
  to: number,
  answer?: (socket: Socket) => void,
): Promise<{
  readonly port: number;
  readonly asked: { readonly target: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}> {
  const asked: { target: string; authorization: string | undefined }[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer((_, response) => response.writeHead(400).end());
  server.on('connection', (socket) => keep(sockets, socket));
  server.on('connect', (request, socket: Socket) => {
    asked.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    if (answer) return answer(socket);
    const target = net.connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    keep(sockets, target);
    socket.on('close', () => target.destroy());
    return undefined;
  });
  const port = await listen(server);
  return { port, asked, close: () => closeAll(server, sockets) };
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => sockets.delete(socket));
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as net.AddressInfo).port;
}

async function closeAll(server: net.Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  for (const socket of sockets) socket.destroy();
  await closed;
}

/** Answers as a static host does: entity tag, ranges, If-Range. */
export function serveFile(bytes: Buffer, etag?: string): Handle {
  return (request, response) => {
    const from = etag !== undefined && request.headers['if-range'] === etag ? startOf(request) : undefined;
    const rest = bytes.subarray(from ?? 0);
    response.writeHead(from === undefined ? 200 : 206, {
      'content-length': rest.byteLength,
      ...(etag === undefined ? {} : { etag }),
      ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}` }),
    });
    response.end(rest);
  };
}

/** The first byte of the range asked for. */
export function startOf(request: IncomingMessage): number | undefined {
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  return from === undefined ? undefined : Number(from);
}

/** Promises the whole file, or the rest that is asked for, sends it up to byte `end`, then ends the connection or resets it. */
export function cutAt(bytes: Buffer, end: number, etag?: string, how: 'end' | 'resetAndDestroy' = 'end'): Handle {
  return (request, response) => {
    const from = etag !== undefined && request.headers['if-range'] === etag ? (startOf(request) ?? 0) : 0;
    const range = from > 0 ? { 'content-range': `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}` } : {};
    const tag = etag === undefined ? {} : { etag };
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': bytes.byteLength - from, ...tag, ...range });
    response.write(bytes.subarray(from, end), () => setTimeout(() => request.socket[how](), 20));
  };
}

/** Sends bytes for ever, in chunks. */
export const endless: Handle = (_, response) => {
  const piece = Buffer.alloc(64 * 1024);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    response.once('drain', more);
  };
  more();
};

/** Sends one byte now and then. */
export function drip(everyMs: number, length?: number): Handle {
  return (_, response) => {
    response.writeHead(200, length === undefined ? {} : { 'content-length': length });
    const timer = setInterval(() => response.write('.'), everyMs);
    response.on('close', () => clearInterval(timer));
  };
}

/** Sends these very bytes and ends the connection, or leaves it open. */
export function raw(text: string, end = true): Handle {
  return (request) => (end ? request.socket.end(text) : request.socket.write(text));
}

/** One behaviour after another; the last one stays. */
export function inTurn(...handles: [Handle, ...Handle[]]): Handle {
  return (request, response, count) =>
    (handles[Math.min(count, handles.length) - 1] ?? handles[0])(request, response, count);
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Handle {
  return (_, response) => response.writeHead(code, headers).end(body);
}

/** An authority of our own, as a PEM file, and a certificate of it for the hosts given. */
export async function makeAuthority(
  hosts: readonly string[],
): Promise<{ readonly file: string; readonly certificate: Certificate; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  await openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test', '-days', '2');
  await openssl('req', ...newKey, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=store');
  const names = hosts.map((host) => `${net.isIP(host) ? 'IP' : 'DNS'}:${host}`).join(',');
  await writeFile(at('names'), `subjectAltName=${names}\n`);
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  await openssl('x509', '-req', '-in', 'request.pem', ...signing, '-out', 'cert.pem');
  return {
    file: at('ca.pem'),
    certificate: { key: await readFile(at('key.pem')), cert: await readFile(at('cert.pem')) },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
