import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ContractError, refuse } from '../../../src/contract/errors.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { GitStore } from '../../../src/host/store/git-branch/store.js';
import { HttpSource } from '../../../src/host/store/static-host.js';
import type { Source } from '../../../src/host/store/store.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { resolveTuple } from '../../../src/steps/resolve.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { verifyRow } from '../../../src/steps/verify/row.js';
import { codeOf } from '../../support/expect-code.js';
import { makeRepository, serveGit } from '../../support/git-server.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

let store: DirectoryStore;
let files: { artifact: string; manifest: string; checksums: string; provenance: string };

beforeAll(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  const packaged = await stage(contract, staged);
  store = new DirectoryStore(await createTempProject());
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  files = {
    artifact: packaged.artifact_file,
    manifest: packaged.manifest_file,
    checksums: packaged.checksums_file,
    provenance: packaged.provenance_file,
  };
});

const verify = async (deep = false, source: Source = store) => {
  const { row, product } = await resolveTuple(source, TUPLE, { allowYanked: false }, context);
  return verifyRow(source, row, product, { deep });
};

/** All that the store holds, and what stands in place of one file of it, as a source without a disk. */
function inMemory(files: ReadonlyMap<string, Uint8Array>, changed: string, bytes: Uint8Array): Source {
  const bytesOf = (path: string, limit: number): Uint8Array | undefined => {
    const found = path === changed ? bytes : files.get(path);
    if (found && found.length > limit) refuse('TOO_LARGE', path, path);
    return found;
  };
  return {
    name: 'memory',
    read: async (path, limit) => {
      const found = bytesOf(path, limit);
      return found && { bytes: found, version: '' };
    },
    stream: async (path, limit) => {
      const found = bytesOf(path, limit);
      return found && Readable.from([found]);
    },
    list: async () => [...files.keys()],
  };
}

/** The codes of verifying with each of these bytes in place of a file's. */
async function withBytes(path: string, changes: Iterable<Uint8Array>): Promise<Set<string | undefined>> {
  const files = new Map<string, Uint8Array>();
  for (const name of await store.list('dist')) files.set(name, await readFile(join(store.root, name)));
  const codes = new Set<string | undefined>();
  for (const bytes of changes) codes.add(await codeOf(() => verify(false, inMemory(files, path, bytes))));
  return codes;
}

function* flips(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 7));
    yield changed;
  }
}

function* truncations(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length += step) yield bytes.subarray(0, length);
}

describe('verifyRow', () => {
  it('accepts what was published, shallow and deep', async () => {
    await expect(verify()).resolves.toBeDefined();
    await expect(verify(true)).resolves.toBeDefined();
  });

  it('refuses changed bytes and truncations all over manifest, checksums, provenance and contract', async () => {
    // One digest decides, whichever byte it is.
    for (const path of [files.manifest, files.checksums, files.provenance, contractSnapshotPath('1.0.0', '0.1.0')]) {
      const bytes = await readFile(join(store.root, path));
      const expected = path.endsWith('contract.json') ? 'CONTRACT_MISMATCH' : 'DIGEST_MISMATCH';
      expect([...(await withBytes(path, flips(bytes, 7)))]).toEqual([expected]);
      expect([...(await withBytes(path, truncations(bytes, 7)))]).toEqual([expected]);
    }
  }, 120_000);

  it('refuses every single-byte change and every truncation of the index', async () => {
    const bytes = await readFile(join(store.root, 'dist/index.json'));
    const flipped = await withBytes('dist/index.json', flips(bytes));
    const cut = await withBytes('dist/index.json', truncations(bytes));
    const fitting = [
      'DIGEST_MISMATCH',
      'DUPLICATE_KEY',
      'INVALID_JSON',
      'INVALID_UTF8',
      'MANIFEST_MISMATCH',
      'NOT_CANONICAL',
      'PRODUCT_MISMATCH',
      'SCHEMA_INVALID',
      'TOO_LARGE',
      'SIZE_MISMATCH',
      'TUPLE_MISMATCH',
      'TUPLE_NOT_FOUND',
      'UNSAFE_NUMBER',
      'UPDATE_REQUIRED',
      'DOCUMENT_NOT_FOUND',
    ];
    for (const code of [...flipped, ...cut]) expect(fitting).toContain(code);
    expect([...cut].sort()).toEqual(['INVALID_JSON', 'NOT_CANONICAL']);
  }, 120_000);

  it('refuses changed bytes, truncations and additions all over the artifact', async () => {
    const bytes = await readFile(join(store.root, files.artifact));
    expect([...(await withBytes(files.artifact, flips(bytes, 7)))]).toEqual(['DIGEST_MISMATCH']);
    expect([...(await withBytes(files.artifact, truncations(bytes, 13)))]).toEqual(['SIZE_MISMATCH']);
    expect([...(await withBytes(files.artifact, [Buffer.concat([bytes, Buffer.alloc(1)])]))]).toEqual(['TOO_LARGE']);
  }, 60_000);

  it('refuses a store from which any document is missing', async () => {
    for (const path of [...Object.values(files), contractSnapshotPath('1.0.0', '0.1.0')]) {
      const file = join(store.root, path);
      await copyFile(file, join(store.root, 'kept'));
      await rm(file);
      expect(await codeOf(verify)).toBe('DOCUMENT_NOT_FOUND');
      await copyFile(join(store.root, 'kept'), file);
    }
  });
});

describe('verifyAll', () => {
  const targets = ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'];
  const contractOf = (version: string) => contractSnapshotPath('1.0.0', version);

  /** A store with three versions for two targets; what was packaged, by version. */
  async function publishThree() {
    const contract = await makeContract();
    const all = new DirectoryStore(await createTempProject());
    const staged = await createTempProject();
    const packaged = [];
    for (const version of ['0.1.0', '0.2.0', '0.3.0'])
      for (const target of targets) packaged.push(await stage(contract, staged, { version, target }));
    await publishStaged({
      ...{ contract, staged: [staged], store: all, allowIncomplete: true, autoRevision: false, progress },
    });
    return { all, packaged };
  }

  const seen = async (all: DirectoryStore, deep = false) => {
    const report = await verifyAll(all, { deep }, context, progress);
    return { ...report, faults: report.faults.map(({ code, place }) => [code, place]) };
  };

  it('reports every fault with its path, of one row and of all, and files without a row', async () => {
    const { all, packaged } = await publishThree();
    const [first, , , fourth, fifth] = packaged;
    const at = (path: string | undefined) => join(all.root, path ?? '');
    await rm(at(first?.manifest_file));
    await writeFile(at(first?.checksums_file), '{}');
    await writeFile(at(first?.provenance_file), 'x'.repeat(5_000_000));
    await writeFile(at(first?.artifact_file), 'x');
    await writeFile(at(fourth?.artifact_file), 'x');
    await rm(at(fifth?.artifact_file));
    await rm(at(contractOf('0.3.0')));
    await writeFile(at('dist/stray.txt'), 'x');
    const expected = {
      rows: 6,
      verified: 2,
      attested: 0,
      unaccounted: ['dist/stray.txt'],
      faults: [
        ['DOCUMENT_NOT_FOUND', first?.manifest_file],
        ['DIGEST_MISMATCH', first?.checksums_file],
        ['TOO_LARGE', first?.provenance_file],
        ['SIZE_MISMATCH', first?.artifact_file],
        ['SIZE_MISMATCH', fourth?.artifact_file],
        ['DOCUMENT_NOT_FOUND', contractOf('0.3.0')],
        ['DOCUMENT_NOT_FOUND', fifth?.artifact_file],
      ],
    };
    expect(await seen(all)).toMatchObject(expected);
    expect(await seen(all, true)).toMatchObject(expected);
  });

  it('names each manifest that a changed contract is not the one of', async () => {
    const { all, packaged } = await publishThree();
    await writeFile(join(all.root, contractOf('0.2.0')), '{}');
    const { faults } = await verifyAll(all, { deep: false }, context, progress);
    expect(faults.map(({ code, place }) => [code, place])).toEqual(
      targets.map(() => ['CONTRACT_MISMATCH', contractOf('0.2.0')]),
    );
    for (const [at, fault] of faults.entries()) expect(fault.message).toContain(packaged[2 + at]?.manifest_file);
  });

  it('says of a contract whose line ends a checkout converted that it is not canonical', async () => {
    const { all } = await publishThree();
    const path = join(all.root, contractOf('0.2.0'));
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    const { faults } = await verifyAll(all, { deep: false }, context, progress);
    expect(faults.map(({ code, place }) => [code, place])).toEqual([['NOT_CANONICAL', contractOf('0.2.0')]]);
    expect(faults[0]?.message).toContain('CRLF');
  });

  /** The store over HTTP, where what ends so cannot be had. */
  async function overHttp(all: DirectoryStore, forbidden: (url: string) => boolean) {
    const server = createServer(async ({ url = '' }, response) => {
      if (forbidden(url)) return void response.writeHead(403).end();
      const bytes = await readFile(join(all.root, decodeURIComponent(url))).catch(() => undefined);
      response.writeHead(bytes ? 200 : 404).end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const source = new HttpSource(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return { source, close: () => server.close().closeAllConnections() };
  }

  it('asks a git server for the documents of many rows at once', async () => {
    const folder = await createTempProject();
    const server = await serveGit(folder);
    try {
      await makeRepository(folder, 'store.git');
      const contract = await makeContract();
      const staged = await createTempProject();
      for (const version of ['0.1.0', '0.2.0', '0.3.0'])
        for (const target of targets) await stage(contract, staged, { version, target });
      const open = () => new GitStore(`git+${server.origin}/store.git#dist`);
      await publishStaged({
        ...{ contract, staged: [staged], store: open(), allowIncomplete: true, autoRevision: false, progress },
      });
      const before = server.requests.length;
      const report = await verifyAll(open(), { deep: false }, context, progress);
      expect(report).toMatchObject({ rows: 6, faults: [], unaccounted: [] });
      const fetches = server.requests.slice(before).filter(({ line }) => line.startsWith('POST')).length;
      // One row after another it would be more than the rows.
      expect(fetches).toBeLessThan(6);
    } finally {
      await server.close();
    }
  });

  it('reports the same where documents cannot be brought nearer, and throws what is no refusal', async () => {
    const { all, packaged } = await publishThree();
    await writeFile(join(all.root, packaged[0]?.artifact_file ?? ''), 'x');
    const failing = (error: Error) =>
      Object.assign(new DirectoryStore(all.root), { prefetch: () => Promise.reject(error) });
    const unreachable = new ContractError({ code: 'STORE_UNREACHABLE', message: 'nobody answers' });
    const report = await verifyAll(all, { deep: false }, context, progress);
    expect(report.faults.map(({ code }) => code)).toEqual(['SIZE_MISMATCH']);
    expect(await verifyAll(failing(unreachable), { deep: false }, context, progress)).toEqual(report);
    const mistake = new TypeError('a mistake');
    await expect(verifyAll(failing(mistake), { deep: false }, context, progress)).rejects.toBe(mistake);
  });

  it('goes on where one file cannot be had, and does not claim to have looked for files without a row', async () => {
    const { all, packaged } = await publishThree();
    const [first, second] = packaged;
    await writeFile(join(all.root, first?.manifest_file ?? ''), 'x');
    const { source, close } = await overHttp(all, (url) => url.endsWith(first?.artifact_file ?? ''));
    await writeFile(join(all.root, second?.artifact_file ?? ''), 'x');
    try {
      const report = await verifyAll(source, { deep: false }, context, progress);
      expect(report.unaccounted).toBeUndefined();
      expect(report.faults.map(({ code, place }) => [code, place])).toEqual([
        ['DIGEST_MISMATCH', first?.manifest_file],
        ['STORE_UNREACHABLE', first?.artifact_file],
        ['SIZE_MISMATCH', second?.artifact_file],
      ]);
    } finally {
      close();
    }
  });

  it('ends where the source cannot be reached any more, and says what was found before', async () => {
    const { all, packaged } = await publishThree();
    await writeFile(join(all.root, packaged[0]?.artifact_file ?? ''), 'x');
    const { source, close } = await overHttp(all, (url) => url.includes('/0.2.0/') || url.includes('/0.3.0/'));
    try {
      const verified = verifyAll(source, { deep: false }, context, progress);
      await expect(verified).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      const faults = await verified.catch((error: ContractError) => error.faults);
      expect(faults).toContainEqual(
        expect.objectContaining({ code: 'SIZE_MISMATCH', place: packaged[0]?.artifact_file }),
      );
    } finally {
      close();
    }
  });
});
