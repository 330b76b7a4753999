/** The stores of `sample-stores.ts`, put where sources are: a folder, and servers on loopback. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { INDEX_PATH } from '../../src/contract/identity/paths.js';
import type { Environment } from '../../src/host/process.js';
import { openStore } from '../../src/host/store/open.js';
import { serveFakeS3 } from '../host/fake-s3.js';
import { startServer } from '../host/hostile-server.js';
import { fileName, makeRepository } from './git-server.js';
import type { SampleStore } from './sample-stores.js';
import { createTempProject } from './temporary.js';

export const PLACES = ['folder', 'HTTP', 'git', 'S3'] as const;
export type Place = (typeof PLACES)[number];

/** A store at a place of some kind, under the name that it is opened by. */
export interface Placed {
  readonly name: string;
  readonly env: Environment;
  /** Paths that were asked for so far, of those kinds that have a server. */
  readonly asked: () => readonly string[];
  close(): Promise<void>;
}

/** Puts a store there. Files of another one at the same place are gone. */
export async function place({ files }: SampleStore, kind: Place): Promise<Placed> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const nothing = { env, asked: () => [], close: async () => {} };
  switch (kind) {
    case 'folder':
      return { ...nothing, name: await writeFolder(files) };
    case 'HTTP': {
      const server = await startServer((request, response) => {
        const bytes = files.get((request.url ?? '').slice(1));
        response.writeHead(bytes ? 200 : 404, { 'content-length': bytes?.byteLength ?? 0 }).end(bytes);
      });
      const asked = (): string[] => server.seen.map(({ url }) => url.slice(1));
      return { name: server.origin, env, asked, close: () => server.close() };
    }
    case 'git': {
      const name = fileName(await makeRepository(await createTempProject(), 'releases.git'));
      const create = [...files].filter(([path]) => path !== INDEX_PATH);
      await (await openStore(name, { env })).commit({
        create: create.map(([path, bytes]) => ({ path, content: { bytes } })),
        swap: { path: INDEX_PATH, expected: undefined, bytes: files.get(INDEX_PATH) ?? new Uint8Array(0) },
      });
      return { ...nothing, name };
    }
    case 'S3': {
      const server = await serveFakeS3();
      for (const [path, bytes] of files) server.objects.set(`x/${path}`, Buffer.from(bytes));
      const asked = (): string[] =>
        server.requests.map(({ line }) => line.split(' ')[1]?.replace('/releases/x/', '') ?? '');
      return { name: 's3://releases/x', env: server.env, asked, close: () => server.close() };
    }
  }
}

async function writeFolder(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = await createTempProject();
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
