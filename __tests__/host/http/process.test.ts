/** What only a process of its own shows: authorities, proxies, memory, and that nothing keeps it alive. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Certificate,
  cutAt,
  type Handle,
  inTurn,
  makeAuthority,
  serveFile,
  startProxy,
  startServer,
  status,
  type TestServer,
} from '../hostile-server.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = Buffer.from('the bytes of a file');
const TAG = '"v1"';

/** Reads one file as the arguments say, and ends when nothing is left to do: it never calls exit. */
const CHILD = `
import { openSource } from './host/store/open.js';
import { devNull } from 'node:os';
import { open } from 'node:fs/promises';
import { digestStream, writeAll } from './host/disk/files.js';
import { HttpSource } from './host/store/static-host.js';
const { name, how, limits, token, server = process.env.GITHUB_SERVER_URL } = JSON.parse(process.argv[2]);
const env = { ...process.env, GITHUB_SERVER_URL: server };
const said = {};
try {
  const source = limits ? new HttpSource(name, { limits, env: process.env }) : await openSource(name, { env, token });
  if (how === 'stream' || how === 'forget') {
    const chunks = await source.stream('dist/a', 2 ** 40);
    said.size = 0;
    if (how === 'stream') {
      const sink = await open(devNull, 'w');
      said.size = (await digestStream(chunks, (chunk) => writeAll(sink, chunk))).size;
      await sink.close();
    }
  } else for (let times = 0; times < (how === 'twice' ? 2 : 1); times++) {
    const stored = await source.read('dist/a', 1e6);
    said.text = stored && Buffer.from(stored.bytes).toString();
  }
} catch (error) {
  said.code = error.code ?? String(error.stack);
  said.message = error.message + ' ' + error.hint;
}
said.rss = process.resourceUsage().maxRSS;
console.log(JSON.stringify(said));
`;

interface Said {
  readonly text?: string;
  readonly size?: number;
  readonly code?: string;
  readonly message?: string;
  /** The most memory that was resident, in KiB. */
  readonly rss: number;
}

let folder = '';
let authority: Awaited<ReturnType<typeof makeAuthority>>;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'http-process-'));
  authority = await makeAuthority(['store.example', '127.0.0.1']);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  // Faults of types are found elsewhere; the files are written all the same.
  await new Promise<void>((done) =>
    execFile(process.execPath, [tsc, '-p', root, '--outDir', folder], { cwd: root }, () => done()),
  );
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'child.js'), CHILD);
}, 120_000);
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await authority?.remove();
});

async function serve(handle: Handle, certificate?: Certificate): Promise<TestServer> {
  const server = await startServer(handle, certificate);
  open.push(server);
  return server;
}
async function tunnel(...args: Parameters<typeof startProxy>): ReturnType<typeof startProxy> {
  const proxy = await startProxy(...args);
  open.push(proxy);
  return proxy;
}

/** A process that has not ended by itself within 30 s is a failure. */
async function inProcess(job: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const environment = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: authority.file, ...env };
  return new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      [join(folder, 'child.js'), JSON.stringify(job)],
      { env: environment, timeout: 30_000, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (error || stderr !== '') reject(error ?? new Error(stderr));
        else resolve(JSON.parse(stdout));
      },
    ),
  );
}

describe('an HTTPS source', () => {
  it('is read where its authority is in NODE_EXTRA_CA_CERTS, over one connection', async () => {
    const server = await serve(serveFile(text), authority.certificate);
    expect(await inProcess({ name: server.origin, how: 'twice' })).toMatchObject({ text: String(text) });
    expect([server.seen.length, server.connections()]).toEqual([2, 1]);
  });

  it('is refused, with a hint, where its authority is unknown', async () => {
    const server = await serve(serveFile(text), authority.certificate);
    const said = await inProcess({ name: server.origin }, { NODE_EXTRA_CA_CERTS: undefined });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(said.message).toContain('NODE_EXTRA_CA_CERTS');
    expect([server.seen.length, server.connections()]).toEqual([0, 1]);
  });

  it('is refused where its certificate is of another host', async () => {
    const server = await serve(serveFile(text), authority.certificate);
    const said = await inProcess({ name: `https://localhost:${server.port}` });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(server.seen.length).toBe(0);
  });

  it('may not redirect to http:, and the token goes nowhere else', async () => {
    const plain = await serve(serveFile(text));
    const server = await serve(status(302, { location: `${plain.origin}/x` }), authority.certificate);
    const said = await inProcess({ name: server.origin, token: 'hunter2', server: server.origin });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(server.seen[0]?.headers.authorization).toBe('Bearer hunter2');
    expect(plain.seen).toEqual([]);
  });

  it('may redirect to https: elsewhere, without the token', async () => {
    const other = await serve(serveFile(text), authority.certificate);
    const server = await serve(status(302, { location: `${other.origin}/x` }), authority.certificate);
    const said = await inProcess({ name: server.origin, token: 'hunter2', server: server.origin });
    expect(said.text).toBe(String(text));
    expect(JSON.stringify(other.seen)).not.toContain('hunter2');
  });
});

describe('an HTTPS source behind a proxy', () => {
  const name = 'https://store.example/folder';

  it('is read through one tunnel, with the user and password of the proxy', async () => {
    const server = await serve(serveFile(text), authority.certificate);
    const proxy = await tunnel(server.port);
    const said = await inProcess(
      { name, how: 'twice' },
      { HTTPS_PROXY: `http://user:pass%20word@127.0.0.1:${proxy.port}` },
    );
    expect(said.text).toBe(String(text));
    const authorization = `Basic ${Buffer.from('user:pass word').toString('base64')}`;
    expect(proxy.asked).toEqual([{ target: 'store.example:443', authorization }]);
    expect(server.seen.map(({ url }) => url)).toEqual(['/folder/dist/a', '/folder/dist/a']);
    expect(server.seen[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  it('is streamed through it, and resumed', async () => {
    const bytes = Buffer.alloc(3_000_000, 7);
    const server = await serve(inTurn(cutAt(bytes, 1_000_000, TAG), serveFile(bytes, TAG)), authority.certificate);
    const proxy = await tunnel(server.port);
    const said = await inProcess({ name, how: 'stream' }, { https_proxy: `127.0.0.1:${proxy.port}` });
    expect(said.size).toBe(bytes.byteLength);
    expect(proxy.asked.length).toBe(2);
    expect(server.seen[1]?.headers.range).toMatch(/^bytes=[1-9]\d+-$/);
  });

  it('is read directly where NO_PROXY says so', async () => {
    const server = await serve(serveFile(text), authority.certificate);
    const proxy = await tunnel(server.port);
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'x.example,127.0.0.1' };
    expect((await inProcess({ name: server.origin }, env)).text).toBe(String(text));
    expect(proxy.asked).toEqual([]);
  });

  it.each([404, 407, 403])('is unreachable, not absent, where the proxy answers %d', async (code) => {
    const proxy = await tunnel(1, (socket) => socket.end(`HTTP/1.1 ${code} No\r\nContent-Length: 0\r\n\r\n`));
    const said = await inProcess({ name }, { HTTPS_PROXY: `http://user:hunter2@127.0.0.1:${proxy.port}` });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(said.message).toContain(`proxy answered ${code}`);
    expect(said.message).not.toContain('hunter2');
    expect(proxy.asked.length).toBe(1);
  });

  it.each<[string, (socket: import('node:net').Socket) => void]>([
    ['never answers', () => {}],
    ['answers half a line', (socket) => socket.write('HTTP/1.1 2')],
    ['closes', (socket) => socket.end()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['answers 502', (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')],
    ['builds a tunnel to nowhere', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n')],
    ['builds a tunnel that ends', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')],
  ])('is unreachable, and the process ends, where the proxy %s', async (_, answer) => {
    const proxy = await tunnel(1, answer);
    const limits = { headMs: 300, pauseMs: 1, tries: 2 };
    const said = await inProcess({ name, limits }, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(proxy.asked.length).toBe(2);
  });

  it('is unreachable where the proxy is not there', async () => {
    const proxy = await startProxy(1);
    await proxy.close();
    const limits = { pauseMs: 1, tries: 2 };
    const said = await inProcess({ name, limits }, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(said).toMatchObject({ code: 'STORE_UNREACHABLE' });
  });
});

describe('a process that streams', () => {
  const stalled: Handle = (_, response) => response.writeHead(200, { 'content-length': 1_000_000 }).write('begun');
  const size = 300 * 1024 * 1024;
  const zeros: Handle = (_, response) => {
    const piece = Buffer.alloc(64 * 1024);
    response.writeHead(200, { 'content-length': size });
    let left = size / piece.byteLength;
    const more = (): void => {
      for (; left > 0; left--)
        if (!response.write(piece)) {
          left -= 1;
          response.once('drain', more);
          return;
        }
      response.end();
    };
    more();
  };

  it.each([
    ['http', false],
    ['https', true],
  ] as const)('over %s does not grow with the file', async (_, secure) => {
    const server = await serve(zeros, secure ? authority.certificate : undefined);
    const said = await inProcess({ name: server.origin, how: 'stream' });
    expect(said.size).toBe(size);
    expect(said.rss).toBeLessThan(190 * 1024);
  });

  it.each([
    ['http', false],
    ['https', true],
  ] as const)('over %s ends although nobody reads', async (_, secure) => {
    const server = await serve(stalled, secure ? authority.certificate : undefined);
    expect(await inProcess({ name: server.origin, how: 'forget' })).toMatchObject({ size: 0 });
  });
});
