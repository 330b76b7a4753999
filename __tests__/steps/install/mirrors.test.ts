import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Lockfile } from '../../../src/contract/documents/lockfile.js';
import { refuse } from '../../../src/contract/errors.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { openInTurn } from '../../../src/host/store/open.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import type { Source } from '../../../src/host/store/store.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import type { OpenSource } from '../../../src/steps/install/sources.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { createTempProject } from '../../support/temporary.js';
import { changeByte } from '../change-byte.js';
import { context, GNU, makeContract, progress, stage, TUPLE } from '../staging.js';

let published: string;
let lockfile: Lockfile;
let artifact: string;
beforeAll(async () => {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  published = await createTempProject();
  const store = new DirectoryStore(published);
  artifact = (await stage(contract, staged)).artifact_file;
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  const { target: _, ...query } = TUPLE;
  const path = join(await createTempProject(), 'controller.lock.json');
  lockfile = await lockRelease({ source: store, query, targets: [], lockfile: path, context, progress });
});

let folder: string;
beforeEach(async () => {
  folder = await createTempProject();
});

/** A copy of the store in which something is done to the artifact. */
async function copy(change: (file: string) => Promise<unknown> = async () => {}): Promise<DirectoryStore> {
  const root = await createTempProject();
  await cp(published, root, { recursive: true });
  await change(join(root, artifact));
  return new DirectoryStore(root);
}

async function install(sources: readonly (Source | OpenSource)[]) {
  const warnings: string[] = [];
  const [openSource, ...mirrors] = sources.map((one) => (typeof one === 'function' ? one : async () => one));
  if (!openSource) throw new Error('no source');
  const result = installArtifact({
    wanted: { lockfile, target: GNU },
    ...{ openSource, mirrors, actionsCache: false, progress },
    to: { folder: join(folder, 'tool') },
    context: { ...context, warn: (message) => warnings.push(message) },
  });
  return { result: await result, warnings };
}

const closed: OpenSource = async () => refuse('STORE_UNREACHABLE', 'the first is closed');
const bad: readonly [string, () => Promise<Source | OpenSource>, string][] = [
  ['cannot be reached', async () => closed, 'STORE_UNREACHABLE'],
  ['does not have it', () => copy((file) => rm(file)), 'DOCUMENT_NOT_FOUND'],
  ['has other bytes', () => copy(changeByte), 'DIGEST_MISMATCH'],
  ['has fewer', () => copy(async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))), 'SIZE_MISMATCH'],
  ['has more', () => copy(async (file) => writeFile(file, `${await readFile(file)}x`)), 'TOO_LARGE'],
];

describe('installArtifact, from a lockfile with several sources', () => {
  it.each(bad)('where the first %s, takes the bytes of the next, and says so', async (_, make) => {
    const { result, warnings } = await install([await make(), await copy()]);
    expect(result).toMatchObject({ from: 'source', sha256: lockfile.targets[GNU]?.artifact_sha256 });
    expect(warnings).toEqual([expect.stringMatching(/; asking the next source$/)]);
    expect(await readdir(folder)).toEqual(['tool']);
  });

  it.each(bad)('asks no other where the first is good, though the second %s', async (_, make) => {
    expect((await install([await copy(), await make()])).warnings).toEqual([]);
  });

  it('refuses where none has good bytes, with the reasons of all, and leaves nothing', async () => {
    const sources = await Promise.all(bad.map(([, make]) => make()));
    await expect(install(sources)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      faults: bad.map(([, , code]) => ({ code })),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('opens no source where it is installed', async () => {
    await install([await copy()]);
    expect((await install([closed, closed])).result).toMatchObject({ from: 'destination' });
  });

  it('does not wait for a server that says nothing longer than it may take', async () => {
    const server = createServer(() => {});
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const name = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const limits = { headMs: 20, pauseMs: 1, tries: 2 };
    try {
      const { warnings } = await install([new HttpSource(name, { limits }), await copy()]);
      expect(warnings).toEqual([
        expect.stringContaining(`${name}/${artifact}: nothing came for 0.02 s, after 2 tries`),
      ]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('takes from the command line and the action what openInTurn opens', async () => {
    const { openSource, mirrors } = openInTurn([join(folder, 'absent'), 'http://127.0.0.1:1', published], { env: {} });
    expect(mirrors).toHaveLength(2);
    const { result, warnings } = await install([openSource, ...mirrors]);
    expect([result.from, warnings.length]).toEqual(['source', 2]);
  });
});
