import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ContractError } from '../../src/contract/errors.js';
import { contractSnapshotPath } from '../../src/contract/identity.js';
import { DirectoryStore } from '../../src/host/directory-store.js';
import { publishStaged } from '../../src/steps/publish.js';
import { resolveTuple } from '../../src/steps/resolve.js';
import { verifyAll, verifyRow } from '../../src/steps/verify.js';
import { createTempProject } from '../temporary.js';
import { context, makeContract, progress, stage, TUPLE } from './staging.js';

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

const verify = async (deep = false) => {
  const { row, product } = await resolveTuple(store, TUPLE, { allowYanked: false }, context);
  return verifyRow(store, row, product, { deep });
};

async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof ContractError ? error.code : `not a ContractError: ${String(error)}`;
  }
}

/** Replaces a file's bytes, asks for the code, and puts the file back. */
async function withBytes(path: string, changes: Iterable<Uint8Array>): Promise<Map<string | undefined, number>> {
  const file = join(store.root, path);
  await copyFile(file, `${file}.kept`);
  const codes = new Map<string | undefined, number>();
  for (const bytes of changes) {
    await writeFile(file, bytes);
    const code = await codeOf(verify);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  await copyFile(`${file}.kept`, file);
  await rm(`${file}.kept`);
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

  it('refuses every single-byte change and every truncation of manifest, checksums, provenance and contract', async () => {
    for (const path of [files.manifest, files.checksums, files.provenance, contractSnapshotPath('1.0.0', '0.1.0')]) {
      const bytes = await readFile(join(store.root, path));
      const expected = path.endsWith('contract.json') ? 'CONTRACT_MISMATCH' : 'DIGEST_MISMATCH';
      expect([...(await withBytes(path, flips(bytes))).keys()]).toEqual([expected]);
      expect([...(await withBytes(path, truncations(bytes))).keys()]).toEqual([expected]);
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
    for (const code of [...flipped.keys(), ...cut.keys()]) expect(fitting).toContain(code);
    expect([...cut.keys()].sort()).toEqual(['INVALID_JSON', 'NOT_CANONICAL']);
  }, 120_000);

  it('refuses changed bytes, truncations and additions all over the artifact', async () => {
    const bytes = await readFile(join(store.root, files.artifact));
    expect([...(await withBytes(files.artifact, flips(bytes, 7))).keys()]).toEqual(['DIGEST_MISMATCH']);
    expect([...(await withBytes(files.artifact, truncations(bytes, 13))).keys()]).toEqual(['SIZE_MISMATCH']);
    expect([...(await withBytes(files.artifact, [Buffer.concat([bytes, Buffer.alloc(1)])])).keys()]).toEqual([
      'TOO_LARGE',
    ]);
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
  it('reports every fault with its path, and files without a row', async () => {
    const contract = await makeContract();
    const all = new DirectoryStore(await createTempProject());
    const staged = await createTempProject();
    const packaged = [];
    for (const version of ['0.1.0', '0.2.0', '0.3.0']) packaged.push(await stage(contract, staged, { version }));
    await publishStaged({
      contract,
      staged: [staged],
      store: all,
      allowIncomplete: true,
      autoRevision: false,
      progress,
    });
    const [a, b] = packaged;
    await rm(join(all.root, a?.manifest_file ?? ''));
    await writeFile(join(all.root, b?.artifact_file ?? ''), 'x');
    await writeFile(join(all.root, 'dist/stray.txt'), 'x');
    const report = await verifyAll(all, { deep: false }, context, progress);
    expect(report.faults.map(({ code, place }) => [code, place])).toEqual([
      ['DOCUMENT_NOT_FOUND', a?.manifest_file],
      ['SIZE_MISMATCH', b?.artifact_file],
    ]);
    expect(report).toMatchObject({ rows: 3, unaccounted: ['dist/stray.txt'] });
  });
});
