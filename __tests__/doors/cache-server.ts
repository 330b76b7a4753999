/** The runner's cache service (its first protocol), on loopback, in memory. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  key: string;
  version: string;
  bytes: Buffer;
  committed: boolean;
}

export interface CacheServer {
  /** What a runner sets for its actions. */
  readonly env: { readonly ACTIONS_CACHE_URL: string; readonly ACTIONS_RUNTIME_TOKEN: string };
  readonly entries: Entry[];
  close(): Promise<void>;
}

export async function startCacheServer(): Promise<CacheServer> {
  const entries: Entry[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const body = await bodyOf(request);
    const answer = (status: number, json?: unknown): void => {
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(json === undefined ? '' : JSON.stringify(json));
    };
    const [, , , kind, id] = url.pathname.split('/');
    // The client takes 0 for no identifier.
    const at = Number(id) - 1;
    if (kind === 'cache') {
      const found = entries.findIndex(
        ({ key, version, committed }) =>
          committed && key === url.searchParams.get('keys') && version === url.searchParams.get('version'),
      );
      const { port } = server.address() as AddressInfo;
      const archiveLocation = `http://127.0.0.1:${port}/_apis/artifactcache/archives/${found + 1}`;
      return found < 0 ? answer(204) : answer(200, { archiveLocation, cacheKey: entries[found]?.key });
    }
    if (kind === 'archives') return void response.end(entries[at]?.bytes);
    if (request.method === 'PATCH') {
      const entry = entries[at];
      if (entry) entry.bytes = Buffer.concat([entry.bytes, body]);
      return answer(204);
    }
    if (id !== undefined) {
      const entry = entries[at];
      if (entry) entry.committed = true;
      return answer(204);
    }
    const { key, version } = JSON.parse(body.toString());
    if (entries.some((entry) => entry.key === key && entry.version === version)) return answer(409, {});
    entries.push({ key, version, bytes: Buffer.alloc(0), committed: false });
    return answer(201, { cacheId: entries.length });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    env: { ACTIONS_CACHE_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: 'token' },
    entries,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
