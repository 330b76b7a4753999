/** Whole installs from a server on loopback that misbehaves for the artifact: the right code, and nothing left. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import type { HttpLimits } from '../../../src/host/http/patience.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import { choose, pin } from '../../../src/steps/install/pin.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { manifestFile } from '../../host/archive/tar-parts.js';
import {
  cutAt,
  drip,
  endless,
  type Handle,
  inTurn,
  serveFile,
  startServer,
  status,
  type TestServer,
} from '../../host/hostile-server.js';
import { createTempProject } from '../../support/temporary.js';
import { installPinned } from '../install-pinned.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
const limits: Partial<HttpLimits> = { headMs: 2_000, idleMs: 500, pauseMs: 1, tries: 3, maxPauseMs: 1_100 };
let root: string;
let artifact: string;
let bytes: Buffer;
let other: Buffer;
beforeAll(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  root = await createTempProject();
  const store = new DirectoryStore(root);
  const program = () => randomBytes(150_000).toString('hex');
  ({ artifact_file: artifact } = await stage(contract, staged, {}, program()));
  const { artifact_file } = await stage(contract, staged, { target: MUSL }, program());
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  bytes = await readFile(join(root, artifact));
  other = await readFile(join(root, artifact_file));
});

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function start(handle: Handle): Promise<TestServer> {
  const server = await startServer(handle);
  servers.push(server);
  return server;
}

/** Serves the store, but the artifact as `handle` does, whose count is of requests for it alone. */
async function serve(handle: Handle): Promise<TestServer> {
  let count = 0;
  return start(async (request, response, turn) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    if (path === artifact) return handle(request, response, ++count);
    return serveFile(await readFile(join(root, path)))(request, response, turn);
  });
}

async function install(server: TestServer, toolCache: string, more: Partial<HttpLimits> = {}) {
  const token = { value: 'hunter2', origin: server.origin };
  const source = new HttpSource(server.origin, { token, limits: { ...limits, ...more } });
  return installArtifact({
    wanted: { tuple: TUPLE, allowYanked: false },
    openSource: async () => source,
    to: { toolCache },
    actionsCache: false,
    context,
    progress,
  });
}

/** Whatever is in a folder, but for empty folders that lead to an entry. */
const contents = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((path) => !/^[^./]+(?:\/0\.1\.0)?$/.test(path));

const quarters = [0, 1, 2, 3].map((part) => [`cuts after ${part} quarters`, part / 4] as const);
const cut = (part: number, tag?: string, how?: 'resetAndDestroy'): Handle =>
  cutAt(bytes, Math.floor(bytes.length * part), tag, how);
const announces =
  (length: number): Handle =>
  (_, response) => {
    response.writeHead(200, { 'content-length': length });
    response.end(bytes.subarray(0, length));
  };
const flipped = (): Buffer => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)));
const redirect = (to: string): Handle => status(302, { location: to });
const slow: Partial<HttpLimits> = { totalMs: 200, bytesPerSecond: 1e9 };

const refused: [what: string, code: string, handle: () => Handle, more?: Partial<HttpLimits>][] = [
  ['resets each connection', 'STORE_UNREACHABLE', () => (request) => request.socket.resetAndDestroy()],
  ...quarters.map(([what, part]): (typeof refused)[number] => [
    `always ${what}`,
    'STORE_UNREACHABLE',
    () => cut(part, '"v1"'),
  ]),
  ['announces less than there is', 'SIZE_MISMATCH', () => announces(bytes.length - 1)],
  ['announces more than there is', 'TOO_LARGE', () => announces(bytes.length + 1)],
  ['announces right and sends less', 'STORE_UNREACHABLE', () => cut(0.9)],
  ['sends without end', 'TOO_LARGE', () => endless],
  ['drips', 'STORE_UNREACHABLE', () => drip(5), slow],
  ['drips with the right length', 'STORE_UNREACHABLE', () => drip(5, bytes.length), slow],
  ['says 429 for ever', 'STORE_UNREACHABLE', () => status(429, { 'retry-after': '1' })],
  ['says 500 for ever', 'STORE_UNREACHABLE', () => status(500)],
  ['redirects in a circle', 'STORE_UNREACHABLE', () => redirect(`/${artifact}`)],
  ['redirects to plain HTTP elsewhere', 'STORE_UNREACHABLE', () => redirect('http://store.example/x')],
  ['has wrong bytes of the right length', 'DIGEST_MISMATCH', () => serveFile(flipped())],
  [
    'has a gzip bomb of the right length',
    'DIGEST_MISMATCH',
    () => serveFile(Buffer.concat([gzipSync(Buffer.alloc(64 * 1024 * 1024))], bytes.length)),
  ],
  ['has no artifact', 'DOCUMENT_NOT_FOUND', () => status(404)],
];

describe('installArtifact from a server that', () => {
  it.each(refused)('%s: refuses with %s and leaves nothing', async (_, code, handle, more = {}) => {
    const toolCache = await createTempProject();
    const server = await serve(handle());
    await expect(install(server, toolCache, more)).rejects.toMatchObject({ name: 'ContractError', code });
    expect(server.seen.length).toBeLessThan(20);
    expect(await contents(toolCache)).toEqual([]);
  });

  it('has the artifact of another tuple: refuses and leaves nothing', async () => {
    const toolCache = await createTempProject();
    await expect(install(await serve(serveFile(other)), toolCache)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:(?:SIZE|DIGEST)_MISMATCH|TOO_LARGE)$/),
    });
    expect(await contents(toolCache)).toEqual([]);
  });

  const overcome: [string, () => [Handle, ...Handle[]]][] = [
    ...quarters.map(([what, part]): (typeof overcome)[number] => [what, () => [cut(part, '"v1"')]]),
    ...quarters.map(([what, part]): (typeof overcome)[number] => [
      `${what} by a reset`,
      () => [cut(part, '"v1"', 'resetAndDestroy')],
    ]),
    ['resets once', () => [(request) => request.socket.resetAndDestroy()]],
    ['says 429 with Retry-After', () => [status(429, { 'retry-after': '1' })]],
    ['says 500', () => [status(500)]],
  ];
  it.each(overcome)('%s, then serves: installs', async (_, handles) => {
    const toolCache = await createTempProject();
    const tool = await install(await serve(inTurn(...handles(), serveFile(bytes, '"v1"'))), toolCache);
    expect(tool.from).toBe('source');
    expect((await readdir(join(tool.path, '..'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('redirects to another origin: installs, and the token does not arrive there', async () => {
    const elsewhere = await start(serveFile(bytes));
    const server = await serve(redirect(`${elsewhere.origin}/x`));
    await install(server, await createTempProject());
    expect(server.seen[0]?.headers.authorization).toBe('Bearer hunter2');
    expect(elsewhere.seen.length).toBe(1);
    expect(JSON.stringify(elsewhere.seen)).not.toMatch(/hunter2|authorization/);
  });

  it('has a gzip bomb that its index vouches for: refuses and leaves nothing', async () => {
    const zeros = Buffer.alloc(128 * 1024 * 1024);
    const bomb = gzipSync(zeros);
    const source = new HttpSource((await serve(serveFile(bomb))).origin, { limits });
    const open = async () => source;
    const folder = await createTempProject();
    const honest = await pin(await choose({ tuple: TUPLE, allowYanked: false }, [open], context), open, folder);
    const vouched = { artifact_sha256: sha256(bomb), artifact_size: bomb.length, files: [manifestFile('x', zeros)] };
    for (const [content_size, code] of [
      [zeros.length, 'ARCHIVE_INVALID'],
      [1024 * 1024, expect.stringMatching(/^(?:ARCHIVE_INVALID|SIZE_MISMATCH)$/)],
    ] as const) {
      const pinned = { ...honest, ...vouched, content_size };
      await expect(
        installPinned(source, pinned, { to: join(folder, 'tool'), context, progress }),
      ).rejects.toMatchObject({ code });
      expect(await readdir(folder)).toEqual([]);
    }
  });
});
