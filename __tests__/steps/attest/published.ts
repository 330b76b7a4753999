/** A store with a release for two targets, and those who sign it. */
import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AttestedRow, attestedRow } from '../../../src/contract/attestation/row.js';
import type { GivenFile } from '../../../src/contract/attestation/trust.js';
import type { IndexRow, ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { makeContract, progress, stage } from '../staging.js';

export const TARGETS = ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'] as const;

/** Publishes these versions, each for both targets. */
export async function publishedStore(versions: readonly string[] = ['0.1.0']): Promise<DirectoryStore> {
  const contract = await makeContract();
  const staged = await createTempProject();
  for (const version of versions) for (const target of TARGETS) await stage(contract, staged, { version, target });
  const store = new DirectoryStore(await createTempProject());
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  return store;
}

export async function indexOfStore(store: DirectoryStore): Promise<ReleaseIndex> {
  return parseIndex(await readFile(join(store.root, 'dist/index.json')), 'dist/index.json');
}

export async function rowsOfStore(store: DirectoryStore): Promise<IndexRow[]> {
  return [...(await indexOfStore(store)).rows];
}

/** Rows as a statement names them. */
export function attestedOf(rows: readonly IndexRow[]): AttestedRow[] {
  return rows.map((row) => attestedRow(PRODUCT, row));
}

/** A new key, as files have it. */
export function makeKeyFiles(): { readonly privateKey: GivenFile; readonly publicKey: GivenFile } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: { place: 'key.pem', bytes: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })) },
    publicKey: { place: 'key.pub', bytes: Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })) },
  };
}
