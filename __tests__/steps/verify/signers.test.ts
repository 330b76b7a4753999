import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { resolveTuple } from '../../../src/steps/resolve.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { verifyRow } from '../../../src/steps/verify/row.js';
import { type LocalSigstore, requestOf } from '../../support/attestation.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { attach } from '../attach.js';
import { attestedOf, publishedStore, rowsOfStore, TARGETS } from '../attest/published.js';
import { context, progress, TUPLE } from '../staging.js';

const GOOD = runIdentity({ digest: TUPLE.git_rev });
let sigstore: LocalSigstore;
let store: DirectoryStore;
let rows: IndexRow[];
beforeAll(async () => {
  sigstore = await startSigstore();
});
beforeEach(async () => {
  store = await publishedStore();
  rows = await rowsOfStore(store);
});

const sign = async (about: readonly IndexRow[], identity = GOOD) => sigstore.signRows(attestedOf(about), identity);
const verify = async (signers = requestOf(sigstore)) => {
  const { row, product } = await resolveTuple(store, TUPLE, { allowYanked: false }, context);
  return verifyRow(store, row, product, { deep: false, signers });
};

describe('verifyRow, with a signer', () => {
  it('finds him among the attestations of the row, behind as much junk as there may be', async () => {
    const bundle = await sign(rows);
    await attach(store, [...Array.from({ length: 63 }, (_, at) => `junk ${at}`), bundle]);
    const { signers } = await verify();
    expect(signers.signer).toMatchObject({
      subject: GOOD.subject,
      source_repository: 'https://github.com/acme/widget',
      source_digest: TUPLE.git_rev,
      run: 'https://github.com/acme/widget/actions/runs/1/attempts/1',
      signed_at: expect.stringMatching(/^20..-/),
    });
  });

  it('refuses a row without one, with junk alone, and with those of others', async () => {
    await expect(verify()).rejects.toMatchObject({ code: 'NOT_ATTESTED' });
    await attach(store, ['junk']);
    await expect(verify()).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    await attach(store, [await sign(rows, runIdentity({ digest: TUPLE.git_rev, repository: 'mallory/widget' }))]);
    await expect(verify()).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    await attach(store, [await sign(rows.slice(1))]);
    await expect(verify()).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    await attach(store, [await sign(rows)]);
    await expect(verify()).resolves.toBeDefined();
  });

  it('asks nothing of attestations where nobody is named', async () => {
    await attach(store, ['junk']);
    const { row, product } = await resolveTuple(store, TUPLE, { allowYanked: false }, context);
    expect((await verifyRow(store, row, product, { deep: false })).signers).toEqual({});
  });
});

describe('verifyAll, with a signer', () => {
  it('takes each row that he did not sign for a fault', async () => {
    await attach(store, [await sign(rows)], ({ target }) => target === TARGETS[0]);
    const report = async (signers = requestOf(sigstore)) =>
      (await verifyAll(store, { deep: false, signers }, context, progress)).faults.map(({ code, place }) => [
        code,
        place,
      ]);
    expect(await report()).toEqual([['NOT_ATTESTED', rows[1]?.artifact_file]]);
    await attach(store, [await sign(rows)]);
    expect(await report()).toEqual([]);
    expect((await report(requestOf(sigstore, { 'source-repository': 'acme/other' }))).map(([code]) => code)).toEqual([
      'SIGNER_MISMATCH',
      'SIGNER_MISMATCH',
    ]);
  });

  it('counts what names attestations, and says who signed only of rows of which all holds', async () => {
    const bundle = await sign(rows);
    await attach(store, [bundle]);
    const all = async (signers?: ReturnType<typeof requestOf>) =>
      verifyAll(store, { deep: false, signers }, context, progress);
    expect(await all()).toMatchObject({ rows: 2, verified: 2, attested: 2, signed: [] });
    const found = { signer: { subject: GOOD.subject, bundle_sha256: sha256(bundle) } };
    expect(await all(requestOf(sigstore))).toMatchObject({ verified: 2, attested: 2, signed: [{ found, rows: 2 }] });
    await appendFile(join(store.root, rows[1]?.artifact_file ?? ''), 'x');
    expect(await all(requestOf(sigstore))).toMatchObject({ verified: 1, attested: 2, signed: [{ found, rows: 1 }] });
    const other = requestOf(sigstore, { 'source-repository': 'acme/other' });
    expect(await all(other)).toMatchObject({ rows: 2, verified: 0, attested: 2, signed: [] });
  });

  it('takes a row with junk for attested by whomever, and for verified where nobody is asked for', async () => {
    await attach(store, ['junk'], ({ target }) => target === TARGETS[0]);
    const options = { deep: false };
    expect(await verifyAll(store, options, context, progress)).toMatchObject({ verified: 2, attested: 1, signed: [] });
  });
});
