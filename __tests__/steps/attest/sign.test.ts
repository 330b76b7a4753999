import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parsePublicKey } from '../../../src/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { readSigned, verifyAttestation } from '../../../src/contract/attestation/verify.js';
import type { MeantRows } from '../../../src/contract/decisions/attested-rows.js';
import { parseProvenance } from '../../../src/contract/documents/provenance.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { signRows } from '../../../src/steps/attest/sign.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { createTempProject } from '../../support/temporary.js';
import { progress, TUPLE } from '../staging.js';
import { attestedOf, makeKeyFiles, publishedStore, rowsOfStore, TARGETS } from './published.js';

const { privateKey, publicKey } = makeKeyFiles();
const key = parsePublicKey(publicKey.bytes, publicKey.place);
const trust = makeTrust('public', { keys: [key] });
let store: DirectoryStore;
let rows: IndexRow[];
beforeEach(async () => {
  store = await publishedStore();
  rows = await rowsOfStore(store);
});
const sign = (meant: MeantRows = { kind: 'all' }, source = store) =>
  signRows({ source, rows: meant, key: privateKey, progress });

describe('signRows', () => {
  it('makes a bundle for each row: its three files as subjects, and the predicate of its provenance', async () => {
    const bundles = await sign();
    expect(bundles).toHaveLength(2);
    for (const [at, { bytes }] of bundles.entries()) {
      const { statement } = await readSigned(bytes, trust);
      const [attested] = attestedOf(rows.slice(at, at + 1));
      if (!attested) throw new Error('there is no such row');
      const { artifact, manifest, provenance } = attested;
      expect(statement.subjects).toEqual(
        [artifact, manifest, provenance].map(({ path, sha256 }) => ({ name: path, sha256 })),
      );
      const document = parseProvenance(await readFile(join(store.root, provenance.path)), provenance.path);
      expect(statement.predicate).toEqual(document.predicate);
      const signer = await verifyAttestation(bytes, attested, { kind: 'key', key }, trust);
      expect(signer).toMatchObject({ kind: 'key', key_sha256: key.sha256 });
    }
  });

  it('gives the same bytes for the same rows and key', async () => {
    expect(await sign()).toEqual(await sign());
    expect((await sign({ kind: 'tuple', query: { ...TUPLE, target: TARGETS[1] } }))[0]).toEqual((await sign())[1]);
  });

  it('signs nothing that does not hold: another artifact, other documents, another row than was published', async () => {
    const [first, second] = rows as [IndexRow, IndexRow];
    const replaced = { ...filesOfRow(first), manifest_sha256: second.manifest_sha256 };
    await expect(sign({ kind: 'published', rows: [replaced] })).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    for (const path of [first.artifact_file, first.provenance_file]) {
      const bytes = await readFile(join(store.root, path));
      const changed = Buffer.from(bytes);
      changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(join(store.root, path), changed);
      await expect(sign()).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
      await writeFile(join(store.root, path), bytes);
    }
    const empty = new DirectoryStore(await createTempProject());
    await expect(sign({ kind: 'all' }, empty)).rejects.toMatchObject({ code: 'INDEX_NOT_FOUND' });
  });
});
