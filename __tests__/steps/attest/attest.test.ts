import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type GivenFile, makeTrust, type Trust } from '../../../src/contract/attestation/trust.js';
import type { MeantRows } from '../../../src/contract/decisions/attested-rows.js';
import { sha256 } from '../../../src/contract/digest.js';
import { MAX_ADDED_ATTESTATIONS } from '../../../src/contract/release-index/limits.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Change, CommitResult } from '../../../src/host/store/store.js';
import { attestRows } from '../../../src/steps/attest/attest.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { yankRows } from '../../../src/steps/yank.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { attach } from '../attach.js';
import { context, progress, TUPLE } from '../staging.js';
import { attestedOf, indexOfStore, makeKeyFiles, publishedStore, rowsOfStore, TARGETS } from './published.js';

type Sigstore = Awaited<ReturnType<typeof startSigstore>>;

const ALL: MeantRows = { kind: 'all' };
let sigstore: Sigstore;
let trust: Trust;
let store: DirectoryStore;
let rows: IndexRow[];
beforeAll(async () => {
  sigstore = await startSigstore();
  const root = { place: 'trusted_root.json', bytes: Buffer.from(JSON.stringify(sigstore.trustedRoot())) };
  trust = makeTrust('public', { root });
});
beforeEach(async () => {
  store = await publishedStore();
  rows = await rowsOfStore(store);
});

/** A bundle about rows, as a file. */
const signed = async (
  about: readonly IndexRow[],
  identity = runIdentity(),
  place = 'bundle.json',
): Promise<GivenFile> => ({
  place,
  bytes: await sigstore.signRows(attestedOf(about), identity),
});
const attest = (bundles: readonly GivenFile[], meant: MeantRows = ALL, into: DirectoryStore = store) =>
  attestRows({ store: into, rows: meant, bundles, trust, progress });
const sound = async () => {
  const { faults, unaccounted } = await verifyAll(store, { deep: false }, context, progress);
  expect([faults, unaccounted]).toEqual([[], []]);
};
const indexFile = async () => readFile(join(store.root, 'dist/index.json'), 'utf8');

describe('attestRows', () => {
  it('adds a bundle to every row that it is about, in one change of the index, and says who signed', async () => {
    const bundle = await signed(rows);
    const digest = sha256(bundle.bytes);
    const commits: Change[] = [];
    const counting = new (class extends DirectoryStore {
      override async commit(change: Change): Promise<CommitResult> {
        commits.push(change);
        return super.commit(change);
      }
    })(store.root);
    const result = await attest([bundle], ALL, counting);
    expect(result).toMatchObject({ changed: true, index_sha256: sha256(await indexFile()), restored: [] });
    expect(result.rows.map(({ row, added }) => [row.target, row.attestations, added])).toEqual(
      TARGETS.map((target) => [target, [digest], [digest]]),
    );
    expect(result.bundles).toEqual([
      {
        sha256: digest,
        file: 'bundle.json',
        signer: expect.objectContaining({ subject: runIdentity().subject, bundle_sha256: digest }),
      },
    ]);
    expect(commits.map(({ create, swap }) => [create.length, swap?.path])).toEqual([[2, 'dist/index.json']]);
    expect(commits[0]?.message).toMatch(/^Attest codex-controller-loop 0\.1\.0 r1\n/);
    await sound();
  });

  it('leaves what is attested already as it is, and takes one bundle that is given twice once', async () => {
    const bundle = await signed(rows);
    await attest([bundle, { ...bundle, place: 'copy.json' }]);
    const before = await indexFile();
    const again = await attest([bundle]);
    expect(again).toMatchObject({ changed: false, restored: [] });
    expect(again.rows.map(({ added }) => added)).toEqual([[], []]);
    expect(await indexFile()).toBe(before);
    await sound();
  });

  it('puts back a file that is gone although a row names it', async () => {
    const bundle = await signed(rows);
    await attest([bundle]);
    const path = `${rows[0]?.artifact_file.replace(/\/[^/]+$/, '')}/package/attestations/${sha256(bundle.bytes)}.sigstore.json`;
    await rm(join(store.root, path));
    expect(await attest([bundle])).toMatchObject({ changed: false, restored: [path] });
    await sound();
  });

  it('takes a bundle of anybody who signed well, and several, each for its own rows', async () => {
    const stranger = await signed(rows.slice(0, 1), runIdentity({ repository: 'mallory/fork' }), 'stranger');
    const whole = await signed(rows, runIdentity(), 'whole');
    const { rows: attested, bundles } = await attest([stranger, whole]);
    const digests = [stranger, whole].map(({ bytes }) => sha256(bytes));
    expect(attested.map(({ row }) => row.attestations)).toEqual([[...digests].sort(), digests.slice(1)]);
    expect(bundles.map(({ signer }) => 'source_repository' in signer && signer.source_repository)).toEqual([
      'https://github.com/mallory/fork',
      'https://github.com/acme/widget',
    ]);
    await sound();
  });

  it('takes signatures of keys that are named, and of no other', async () => {
    const { privateKey, publicKey } = makeKeyFiles();
    const { signRows } = await import('../../../src/steps/attest/sign.js');
    const bundles = await signRows({ source: store, rows: ALL, key: privateKey, progress });
    await expect(attest(bundles)).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    const { parsePublicKey } = await import('../../../src/contract/attestation/reading/public-key.js');
    const keys = [parsePublicKey(publicKey.bytes, publicKey.place)];
    const request = { store, rows: ALL, bundles, trust: makeTrust('public', { keys }), progress };
    expect((await attestRows(request)).bundles.map(({ signer }) => signer.kind)).toEqual(['key', 'key']);
    await sound();
  });

  it('refuses a bundle that nobody trusted signed, that is damaged, or is no bundle, by its file', async () => {
    const other = await startSigstore();
    const bytes = await other.signRows(attestedOf(rows));
    const good = (await signed(rows)).bytes;
    for (const bad of [bytes, good.subarray(0, -9), Buffer.from('{}'), Buffer.from('')])
      await expect(attest([{ place: 'given.json', bytes: bad }])).rejects.toMatchObject({
        code: 'ATTESTATION_INVALID',
        place: 'given.json',
        message: expect.stringMatching(/^given\.json: /),
      });
    expect(await rowsOfStore(store)).toEqual(rows);
  });

  it('refuses a bundle about no row that is meant, and adds none of those beside it', async () => {
    const [first, second] = rows as [IndexRow, IndexRow];
    const other = await publishedStore(['0.9.0']);
    const foreign = await signed(await rowsOfStore(other), runIdentity(), 'foreign.json');
    const swapped = { ...first, manifest_sha256: second.manifest_sha256 };
    for (const bad of [foreign, await signed([swapped]), await signed([{ ...first, artifact_file: 'dist/x' }])])
      await expect(attest([await signed(rows), bad])).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    const query = { ...TUPLE, target: TARGETS[1] };
    await expect(attest([await signed([first])], { kind: 'tuple', query })).rejects.toMatchObject({
      code: 'ATTESTATION_INVALID',
      message: expect.stringContaining(first.artifact_file),
    });
    expect(await rowsOfStore(store)).toEqual(rows);
    await sound();
  });

  it('adds to the rows that are meant alone: of a tuple, a release, or a publish', async () => {
    store = await publishedStore(['0.1.0', '0.2.0']);
    rows = await rowsOfStore(store);
    const bundle = await signed(rows);
    const attestedNow = async () =>
      (await rowsOfStore(store)).filter((row) => row.attestations).map((row) => row.artifact_file);
    await attest([bundle], { kind: 'tuple', query: TUPLE });
    expect(await attestedNow()).toEqual([rows[0]?.artifact_file]);
    const { target: _, ...release } = TUPLE;
    await attest([bundle], { kind: 'release', query: { ...release, git_rev: TUPLE.git_rev.slice(0, 8) } });
    expect(await attestedNow()).toEqual(rows.slice(0, 2).map((row) => row.artifact_file));
    await attest([bundle], { kind: 'published', rows: rows.slice(3).map(filesOfRow) });
    expect(await attestedNow()).toEqual([0, 1, 3].map((at) => rows[at]?.artifact_file));
    await sound();
  });

  it('wants every row that a publish handed on attested, with the very files that it published', async () => {
    const [first, second] = rows as [IndexRow, IndexRow];
    const published = (...of: IndexRow[]): MeantRows => ({ kind: 'published', rows: of.map(filesOfRow) });
    await expect(attest([await signed([first])], published(first, second))).rejects.toMatchObject({
      code: 'ATTESTATION_INVALID',
      message: expect.stringContaining(second.artifact_file),
    });
    const replaced = { ...first, provenance_sha256: second.provenance_sha256 };
    await expect(attest([await signed(rows)], published(replaced))).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    const absent = { ...first, artifact_file: first.artifact_file.replace('0.1.0', '0.1.9') };
    await expect(attest([await signed(rows)], published(absent))).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
    expect(await rowsOfStore(store)).toEqual(rows);
  });

  it('refuses a row that has as many as may be added', async () => {
    const texts = Array.from({ length: MAX_ADDED_ATTESTATIONS }, (_, at) => `bundle ${at}`);
    await attach(store, texts, ({ target }) => target === TARGETS[0]);
    const before = await indexFile();
    await expect(attest([await signed(rows)])).rejects.toMatchObject({
      code: 'ATTESTATIONS_FULL',
      message: expect.stringContaining(sha256('bundle 7')),
    });
    expect(await indexFile()).toBe(before);
    await sound();
  });

  it('attests what was yanked, and refuses what is not there', async () => {
    await yankRows({ store, query: TUPLE, reason: 'bad', progress });
    const { rows: attested } = await attest([await signed(rows)]);
    expect(attested.map(({ row }) => row.yanked)).toEqual([['bad'], undefined]);
    const query = { ...TUPLE, version: '9.9.9' };
    await expect(attest([await signed(rows)], { kind: 'tuple', query })).rejects.toMatchObject({
      code: 'TUPLE_NOT_FOUND',
    });
  });

  it('refuses another file in the place of an attestation, and writes over nothing', async () => {
    const [one, two] = [await signed(rows), await signed(rows)];
    await attest([one]);
    const folder = `${rows[0]?.artifact_file.replace(/\/[^/]+$/, '')}/package/attestations`;
    const [ofOne, ofTwo] = [one, two].map(({ bytes }) => join(store.root, folder, `${sha256(bytes)}.sigstore.json`));
    for (const [bundle, path] of [
      [one, ofOne],
      [two, ofTwo],
    ] as const) {
      await writeFile(path ?? '', 'other');
      await expect(attest([bundle])).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
      expect(await readFile(path ?? '', 'utf8')).toBe('other');
    }
  });

  it('loses none where others attest, yank and publish meanwhile', async () => {
    const bundles = await Promise.all(Array.from({ length: 8 }, () => signed(rows)));
    await Promise.all([
      ...bundles.map((bundle) => attest([bundle], ALL, new DirectoryStore(store.root))),
      yankRows({ store: new DirectoryStore(store.root), query: TUPLE, reason: 'bad', progress }),
    ]);
    const digests = bundles.map(({ bytes }) => sha256(bytes)).sort();
    expect((await rowsOfStore(store)).map(({ attestations }) => attestations)).toEqual([digests, digests]);
    expect((await indexOfStore(store)).rows[0]?.yanked).toEqual(['bad']);
    await sound();
  }, 120_000);
});
