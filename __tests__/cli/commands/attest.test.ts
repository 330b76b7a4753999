import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attest } from '../../../src/cli/commands/attest.js';
import type { Options } from '../../../src/cli/options.js';
import type { CommandContext } from '../../../src/cli/output.js';
import { sha256 } from '../../../src/contract/digest.js';
import { formatTupleArguments } from '../../../src/contract/identity/tuple-text.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { attestedOf, makeKeyFiles, publishedStore, rowsOfStore, TARGETS } from '../../steps/attest/published.js';
import { TUPLE } from '../../steps/staging.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { createTempProject } from '../../support/temporary.js';

const { git_rev: gitRev, dist_revision: distRevision, ...parts } = TUPLE;
const tuple: Options = { ...parts, gitRev, distRevision };
const { target: _, ...release } = tuple;
const context: CommandContext = {
  env: { PATH: process.env.PATH },
  now: () => new Date('2026-03-01T00:00:00Z'),
  start: 'controller-dist',
  nextStep: () => undefined,
  progress: () => {},
  warn: () => {},
};

let sigstore: Awaited<ReturnType<typeof startSigstore>>;
let folder: string;
let store: DirectoryStore;
let rows: IndexRow[];
beforeAll(async () => {
  sigstore = await startSigstore();
  folder = await createTempProject();
  await writeFile(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot()));
});
beforeEach(async () => {
  store = await publishedStore();
  rows = await rowsOfStore(store);
});

const file = async (name: string, bytes: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};
const trustedRoot = () => join(folder, 'root.json');
const signed = async (name = 'bundle.json') => file(name, await sigstore.signRows(attestedOf(rows)));
const run = (options: Options) => attest({ store: store.root, ...options }, context);
const lineOf = (word: string, target: string) => `${word}: ${formatTupleArguments({ ...TUPLE, target })}`;

describe('attest --bundle', () => {
  it('says what it added to which rows, who signed, and where', async () => {
    const bundle = await signed();
    const digest = sha256(await readFile(bundle));
    const { lines, json, exitCode } = await run({ bundle: [bundle], trustedRoot: trustedRoot() });
    expect([exitCode, lines]).toEqual([
      undefined,
      [
        expect.stringMatching(
          new RegExp(`^attestation: ${digest}, signed by ${runIdentity().subject} for .*acme/widget`),
        ),
        ...TARGETS.map((target) => lineOf('attested', target)),
        `store: ${store.root}`,
        expect.stringMatching(/^dist\/index\.json: sha256 [0-9a-f]{64}$/),
      ],
    ]);
    expect(json).toMatchObject({
      store: store.root,
      changed: true,
      bundles: [{ sha256: digest, file: bundle, signer: { kind: 'certificate', event: 'push' } }],
      rows: TARGETS.map((target) => ({ ...TUPLE, target, attestations: [digest], added: [digest] })),
    });
    const again = await run({ bundle: [bundle], trustedRoot: trustedRoot(), ...release });
    expect(again.lines.slice(1, 3)).toEqual(TARGETS.map((target) => lineOf('unchanged', target)));
    expect(again.json).toMatchObject({ changed: false });
  });

  it('takes the rows that publish printed, and does nothing where there are none', async () => {
    const bundle = [await signed()];
    const given = await file('rows.json', JSON.stringify(rows.map(filesOfRow)));
    expect((await run({ bundle, trustedRoot: trustedRoot(), rows: given })).json).toMatchObject({ changed: true });
    const none = await run({ bundle, rows: await file('none.json', '[]') });
    expect(none).toMatchObject({
      json: { changed: false, rows: [] },
      lines: [expect.stringContaining('nothing to attest')],
    });
    await expect(run({ bundle, rows: await file('empty.json', '') })).rejects.toMatchObject({ code: 'INVALID_JSON' });
  });

  it('takes another root for the one that it has, and that of the other instance only where that is asked for', async () => {
    const bundle = [await signed()];
    await expect(run({ bundle })).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    await expect(run({ bundle, trust: 'mine' })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'trust' });
    const privately = await file(
      'private.json',
      await sigstore.signRows(attestedOf(rows), runIdentity(), { instance: 'github-private' }),
    );
    const request = { bundle: [privately], trustedRoot: trustedRoot() };
    await expect(run(request)).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    // A root with logs is of an instance that writes into them: without them, its signatures are secret.
    const other = { ...request, trust: 'github-private' };
    await expect(run(other)).rejects.toMatchObject({ code: 'SCHEMA_INVALID' });
    const root = await file('private-root.json', JSON.stringify(sigstore.trustedRoot('github-private')));
    expect((await run({ ...other, trustedRoot: root })).json).toMatchObject({ changed: true });
  });
});

describe('attest --key', () => {
  it('signs the rows named, and is unchanged the second time', async () => {
    const { privateKey, publicKey } = makeKeyFiles();
    const key = await file('key.pem', privateKey.bytes);
    const first = await run({ key, ...release });
    expect(first.json).toMatchObject({
      changed: true,
      bundles: [{ signer: { kind: 'key' } }, { signer: { kind: 'key' } }],
    });
    expect((await run({ key, ...tuple })).json).toMatchObject({ changed: false });
    const attestations = (await rowsOfStore(store)).map((row) => row.attestations?.length);
    expect(attestations).toEqual([1, 1]);
    // What it wrote is a bundle like any other, for whoever names the key.
    const [row] = await rowsOfStore(store);
    const path = `${row?.artifact_file.replace(/\/[^/]+$/, '')}/package/attestations/${row?.attestations?.[0]}.sigstore.json`;
    const bundle = [join(store.root, path)];
    const named = { bundle, publicKey: await file('key.pub', publicKey.bytes) };
    expect((await run({ ...named, ...tuple })).json).toMatchObject({ changed: false });
  });

  it('signs nothing that is not named, and with nothing that is no key', async () => {
    const { privateKey, publicKey } = makeKeyFiles();
    const key = await file('key.pem', privateKey.bytes);
    await expect(run({ key })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'key' });
    await expect(run({ key: await file('other.pem', publicKey.bytes), ...tuple })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await rowsOfStore(store)).toEqual(rows);
  });
});

describe('attest --remove', () => {
  it('takes one out, and says so where no row names it', async () => {
    const bundle = await signed();
    await run({ bundle: [bundle], trustedRoot: trustedRoot() });
    const digest = sha256(await readFile(bundle));
    const removed = await run({ remove: digest });
    expect(removed.lines.slice(0, 2)).toEqual(TARGETS.map((target) => lineOf('removed from', target)));
    expect(removed.json).toMatchObject({ changed: true, removed: digest });
    expect((await run({ remove: digest })).lines[0]).toBe(`unchanged: no row names ${digest}`);
    expect(await rowsOfStore(store)).toEqual(rows);
    await expect(run({ remove: digest.slice(1) })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'remove' });
  });
});

describe('attest', () => {
  it('wants one of its three ways, and refuses what would say nothing', async () => {
    const bundle = [await signed()];
    const remove = 'a'.repeat(64);
    for (const [options, place] of [
      [{}, 'bundle'],
      [{ bundle, key: 'key.pem' }, 'key'],
      [{ bundle, remove }, 'remove'],
      [{ remove, trust: 'public' }, 'trust'],
      [{ key: 'key.pem', publicKey: 'key.pub', ...tuple }, 'public-key'],
      [{ bundle, rows: 'rows.json', version: '0.1.0' }, 'rows'],
    ] as const)
      await expect(run(options)).rejects.toMatchObject({ code: 'INVALID_INPUT', place });
    await expect(run({ bundle, version: '0.1.0' })).rejects.toMatchObject({ code: 'TUPLE_INCOMPLETE' });
    await expect(run({ bundle, version: '0.1.0', target: TARGETS[0] })).rejects.toMatchObject({
      code: 'TUPLE_INCOMPLETE',
    });
    await expect(run({ bundle: [join(folder, 'absent.json')] })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});
