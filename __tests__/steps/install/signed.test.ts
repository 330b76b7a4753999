import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignerOptions } from '../../../src/contract/attestation/signer-options.js';
import { sha256 } from '../../../src/contract/digest.js';
import type { Lockfile } from '../../../src/contract/documents/lockfile.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withPruned } from '../../../src/contract/release-index/merge.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Source } from '../../../src/host/store/store.js';
import { removeAttestation } from '../../../src/steps/attest/remove.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import type { Wanted } from '../../../src/steps/install/wanted.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { type LocalSigstore, requestOf } from '../../support/attestation.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { createTempProject, describeTree } from '../../support/temporary.js';
import { attach } from '../attach.js';
import { attestedOf, indexOfStore, publishedStore, rowsOfStore } from '../attest/published.js';
import { context, progress, TUPLE } from '../staging.js';

const GOOD = runIdentity({ digest: TUPLE.git_rev });
let sigstore: LocalSigstore;
let store: DirectoryStore;
let rows: IndexRow[];
let folder: string;
let toolCache: string;
let asked: string[];
beforeAll(async () => {
  sigstore = await startSigstore();
});
beforeEach(async () => {
  store = await publishedStore();
  rows = await rowsOfStore(store);
  folder = await createTempProject();
  toolCache = join(folder, 'tools');
  asked = [];
});

/** The store, as one that says what is asked of it. */
const source = (): Source => ({
  name: store.name,
  read: async (path, limit) => {
    asked.push(path);
    return store.read(path, limit);
  },
  stream: async (path, limit) => store.stream(path, limit),
  list: async (path) => store.list(path),
});
const sign = async (about = rows, identity = GOOD) => sigstore.signRows(attestedOf(about), identity);
const install = async (options: SignerOptions | undefined, wanted: Wanted = { tuple: TUPLE, allowYanked: false }) =>
  installArtifact({
    wanted,
    openSource: async () => source(),
    to: { toolCache },
    actionsCache: false,
    signers: options && requestOf(sigstore, options),
    context,
    progress,
  });
async function locked(): Promise<Wanted & { readonly lockfile: Lockfile }> {
  const { target, ...query } = TUPLE;
  const path = join(await createTempProject(), 'controller.lock.json');
  return {
    lockfile: await lockRelease({ source: store, query, targets: [], lockfile: path, context, progress }),
    target,
  };
}

/** Refused with a code, and what was there before is all that there is. */
async function refused(code: string, options: SignerOptions = {}, wanted?: Wanted): Promise<void> {
  const before = await describeTree(folder);
  await expect(install(options, wanted)).rejects.toMatchObject({ code });
  expect(await describeTree(folder)).toEqual(before);
}

describe('installArtifact, with a signer', () => {
  it('installs what he signed, and says who he is and when', async () => {
    await attach(store, ['junk', await sign()]);
    const { signers, from } = await install({});
    expect(from).toBe('source');
    expect(signers).toEqual({
      signer: expect.objectContaining({ kind: 'certificate', subject: GOOD.subject, source_ref: 'refs/tags/v0.1.0' }),
    });
    expect(signers.signer?.signed_at).toMatch(/^20\d\d-/);
  });

  it('refuses what nobody signed, what somebody else did, and what is damaged; nothing of it is left', async () => {
    await refused('NOT_ATTESTED');
    const [path = ''] = await attach(store, [
      await sign(rows, runIdentity({ ...{ digest: TUPLE.git_rev }, repository: 'mallory/fork' })),
    ]);
    await refused('SIGNER_MISMATCH');
    await refused('SIGNER_MISMATCH', { 'source-repository-id': '1' });
    await rm(join(store.root, path));
    await refused('NOT_ATTESTED');
    const [good = ''] = await attach(store, [await sign()]);
    await writeFile(join(store.root, good), 'damaged');
    await refused('NOT_ATTESTED');
    expect(await readdir(folder)).toEqual([]);
  });

  it('requires it of what is there already, too: nothing of that is touched', async () => {
    await install(undefined);
    await refused('NOT_ATTESTED');
    const bundle = await sign();
    await attach(store, [bundle]);
    expect(await install({})).toMatchObject({ from: 'destination', signers: { signer: { subject: GOOD.subject } } });
    await removeAttestation({ store, digest: sha256(bundle), rows: { kind: 'all' }, progress });
    await refused('NOT_ATTESTED');
    expect(await install(undefined)).toMatchObject({ from: 'destination', signers: {} });
  });

  it('asks before the Actions cache is looked at', async () => {
    const cached = installArtifact({
      wanted: { tuple: TUPLE, allowYanked: false },
      openSource: async () => source(),
      to: { toolCache },
      actionsCache: true,
      signers: requestOf(sigstore),
      context,
      progress: (line) => expect(line).not.toMatch(/cache/i),
    });
    await expect(cached).rejects.toMatchObject({ code: 'NOT_ATTESTED' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes a second builder, who does not stand in for the first', async () => {
    const workflow = 'warden/rebuilds/.github/workflows/rebuild.yml';
    const rebuilder = runIdentity({
      workflow,
      workflowRef: 'refs/heads/main',
      repository: 'warden/rebuilds',
      digest: 'f'.repeat(40),
      ref: 'refs/heads/main',
    });
    await attach(store, [await sign(rows, rebuilder)]);
    const both = { 'rebuilt-by': `${workflow}@refs/heads/main` };
    await refused('SIGNER_MISMATCH', both);
    await attach(store, [await sign()]);
    const { signers } = await install(both);
    expect(signers).toMatchObject({ signer: { subject: GOOD.subject }, rebuiltBy: { subject: rebuilder.subject } });
    await refused('SIGNER_MISMATCH', { 'rebuilt-by': `${workflow}@refs/heads/other` });
  });

  it('looks at no attestation where nobody is named', async () => {
    await attach(store, ['junk']);
    expect((await install(undefined)).signers).toEqual({});
    expect(asked.filter((path) => path.endsWith('.sigstore.json'))).toEqual([]);
  });
});

describe('installArtifact, with a signer beside a lockfile', () => {
  it('reads the index for the attestations, and requires one; without a signer it reads no index', async () => {
    const wanted = await locked();
    await refused('NOT_ATTESTED', {}, wanted);
    await attach(store, [await sign()]);
    asked = [];
    expect(await install(undefined, wanted)).toMatchObject({ signers: {} });
    expect(asked).toEqual([]);
    expect(await install({}, wanted)).toMatchObject({
      from: 'destination',
      signers: { signer: { subject: GOOD.subject } },
    });
    expect(asked[0]).toBe('dist/index.json');
  });

  it('refuses an index that has other files, or no such row any more', async () => {
    await attach(store, [await sign()]);
    const { lockfile, target } = (await locked()) as Wanted & { lockfile: Lockfile; target: string };
    const pinned = lockfile.targets[target];
    if (!pinned) throw new Error('the target is not locked');
    const other = { ...lockfile, targets: { [target]: { ...pinned, manifest_sha256: 'f'.repeat(64) } } };
    await refused('LOCKFILE_MISMATCH', {}, { lockfile: other, target });
    const index = await indexOfStore(store);
    await writeFile(join(store.root, 'dist/index.json'), formatIndex(withPruned(index, index.rows)));
    await refused('NOT_ATTESTED', {}, { lockfile, target });
    expect((await install(undefined, { lockfile, target })).from).toBe('source');
    expect((await readFile(join(store.root, 'dist/index.json'), 'utf8')).includes('attestations')).toBe(false);
  });
});
