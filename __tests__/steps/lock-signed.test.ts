import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parsePrivateKey } from '../../src/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../src/contract/attestation/trust.js';
import type { Lockfile } from '../../src/contract/documents/lockfile.js';
import { parseLockfile } from '../../src/contract/documents/lockfile.js';
import type { IndexRow } from '../../src/contract/release-index/model.js';
import type { DirectoryStore } from '../../src/host/store/directory.js';
import { attestRows } from '../../src/steps/attest/attest.js';
import { signRows } from '../../src/steps/attest/sign.js';
import { lockRelease } from '../../src/steps/lock.js';
import type { GivenSigner } from '../../src/steps/verify/asked.js';
import { type LocalSigstore, SUITE } from '../support/attestation.js';
import { runIdentity, startSigstore } from '../support/local-sigstore.mjs';
import { createTempProject } from '../support/temporary.js';
import { attach } from './attach.js';
import { attestedOf, makeKeyFiles, publishedStore, rowsOfStore, TARGETS } from './attest/published.js';
import { context, progress, TUPLE } from './staging.js';

const { target: _, ...RELEASE } = TUPLE;
const VERSIONS = ['0.1.0', '0.2.0'] as const;
let sigstore: LocalSigstore;
let root: string;
let store: DirectoryStore;
let rows: IndexRow[];
let lockfile: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  root = join(await createTempProject(), 'trusted_root.json');
  await writeFile(root, JSON.stringify(sigstore.trustedRoot()));
});
beforeEach(async () => {
  store = await publishedStore(VERSIONS);
  rows = await rowsOfStore(store);
  lockfile = join(await createTempProject(), 'controller.lock.json');
});

type Identity = Parameters<typeof runIdentity>[0];
/** Signs a version as its own run would; `changes` say what is otherwise. */
async function sign(
  version: string,
  changes: Identity = {},
  to: (row: IndexRow) => boolean = () => true,
): Promise<void> {
  const about = rows.filter((row) => row.version === version && to(row));
  const identity = runIdentity({ digest: TUPLE.git_rev, ref: `refs/tags/v${version}`, ...changes });
  await attach(
    store,
    [await sigstore.signRows(attestedOf(about), identity)],
    (row) => row.version === version && to(row),
  );
}
const lock = (version: string, signer?: GivenSigner, seen: string[] = []): Promise<Lockfile> =>
  lockRelease({
    ...{
      source: store,
      query: { ...RELEASE, version },
      targets: [],
      lockfile,
      signer,
      suite: SUITE,
      context,
      progress,
    },
    signed: (target, { signer: found }) => seen.push(`${target} ${found?.kind}`),
  });
const named = (more: GivenSigner = {}): GivenSigner => ({
  'source-repository': 'acme/widget',
  'trusted-root': root,
  ...more,
});
/** Nobody named; the root is a file, which no lockfile has. */
const again = (): GivenSigner => ({ 'trusted-root': root });
const text = () => readFile(lockfile, 'utf8');

describe('lockRelease, with a signer', () => {
  it('pins who was asked for, with the numbers of his repository and its owner', async () => {
    await sign('0.1.0');
    const seen: string[] = [];
    const made = await lock('0.1.0', named(), seen);
    expect(seen).toEqual(TARGETS.map((target) => `${target} certificate`));
    expect(made.signer).toEqual({
      kind: 'workflow',
      workflow: 'steward/suite/.github/workflows/release-signed.yml',
      workflow_ref: 'version-tag',
      repository: 'acme/widget',
      repository_id: '1001',
      owner_id: '2002',
      source_ref: 'tag-of-version',
      events: ['push', 'workflow_dispatch', 'release'],
      trust: 'public',
    });
    expect(parseLockfile(Buffer.from(await text()), lockfile)).toEqual(made);
  });

  it('pins nobody where nobody was asked for', async () => {
    await sign('0.1.0');
    expect((await lock('0.1.0')).signer).toBeUndefined();
    expect(await text()).not.toContain('signer');
  });

  it('writes nothing where one target is not signed, or not by him', async () => {
    await sign('0.1.0', {}, ({ target }) => target === TARGETS[0]);
    await expect(lock('0.1.0', named())).rejects.toMatchObject({ code: 'NOT_ATTESTED' });
    await sign('0.1.0', { repository: 'mallory/widget' }, ({ target }) => target === TARGETS[1]);
    await expect(lock('0.1.0', named())).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    await expect(text()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('wants all targets of one repository, not of one name', async () => {
    await sign('0.1.0', {}, ({ target }) => target === TARGETS[0]);
    await sign('0.1.0', { repositoryId: '1002' }, ({ target }) => target === TARGETS[1]);
    await expect(lock('0.1.0', named())).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
  });
});

describe('lockRelease, over a lockfile with a signer', () => {
  beforeEach(async () => {
    await sign('0.1.0');
    await lock('0.1.0', named());
  });

  it('asks for the same signer without being told, and keeps him', async () => {
    const before = (await lock('0.1.0', again())).signer;
    await sign('0.2.0');
    const next = await lock('0.2.0', again());
    expect([next.version, next.signer]).toEqual(['0.2.0', before]);
  });

  it('refuses a release that nobody signed, or somebody else, and leaves the lockfile as it is', async () => {
    const before = await text();
    await expect(lock('0.2.0', again())).rejects.toMatchObject({ code: 'NOT_ATTESTED' });
    await sign('0.2.0', { repository: 'mallory/widget' });
    await expect(lock('0.2.0', again())).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    await expect(lock('0.2.0')).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    expect(await text()).toBe(before);
  });

  it('takes somebody else once he is named', async () => {
    await sign('0.2.0', { repository: 'acme/successor', repositoryId: '7', ownerId: '8' });
    const next = await lock('0.2.0', named({ 'source-repository': 'acme/successor' }));
    expect(next.signer).toMatchObject({ repository: 'acme/successor', repository_id: '7', owner_id: '8' });
  });

  it.each([{ repositoryId: '1002' }, { ownerId: '2003' }])(
    'refuses who took over the name of the repository (%j), until the number is named',
    async (taken) => {
      await sign('0.2.0', taken);
      for (const signer of [again(), named()])
        await expect(lock('0.2.0', signer)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
      const id = taken.repositoryId ?? '1001';
      const next = await lock('0.2.0', named({ 'source-repository-id': id }));
      expect(next.signer).toMatchObject({ repository_id: id, owner_id: taken.ownerId ?? '2002' });
    },
  );

  it('asks for a second builder besides, who is not pinned', async () => {
    const rebuilder = 'warden/rebuilds/.github/workflows/rebuild.yml';
    const request = { ...again(), 'rebuilt-by': `${rebuilder}@refs/heads/main` };
    await expect(lock('0.1.0', request)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    const before = (await lock('0.1.0', again())).signer;
    await sign('0.1.0', {
      ...{ workflow: rebuilder, workflowRef: 'refs/heads/main', repository: 'warden/rebuilds' },
      ...{ digest: 'f'.repeat(40), ref: 'refs/heads/main' },
    });
    expect((await lock('0.1.0', request)).signer).toEqual(before);
  });

  it('refuses options that would say nothing', async () => {
    for (const name of ['source-ref', 'signer-workflow', 'signer-digest', 'source-repository-id'] as const)
      await expect(lock('0.1.0', { ...again(), [name]: 'x' })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        place: name,
      });
  });

  it('does not lose him with a lockfile that is damaged; one that names nobody is written anew', async () => {
    const whole = await text();
    await writeFile(lockfile, whole.replace('"schema_version": 1', '"schema_version": "1"'));
    await expect(lock('0.1.0')).rejects.toMatchObject({
      code: 'SCHEMA_INVALID',
      hint: expect.stringContaining('signer'),
    });
    await writeFile(lockfile, whole.replace('acme/widget', 'acme'));
    await expect(lock('0.1.0', again())).rejects.toMatchObject({ code: 'INVALID_INPUT', place: lockfile });
    await writeFile(lockfile, '<<<<<<< ours\n');
    expect((await lock('0.1.0')).signer).toBeUndefined();
  });
});

describe('lockRelease, with a key', () => {
  it('pins the key itself, and asks for it the next time', async () => {
    const { privateKey, publicKey } = makeKeyFiles();
    const other = makeKeyFiles();
    const file = join(await createTempProject(), 'key.pub');
    await writeFile(file, publicKey.bytes);
    const attest = async (version: string, key = privateKey) => {
      const meant = { kind: 'release', query: { ...RELEASE, version } } as const;
      const bundles = await signRows({ source: store, rows: meant, key, progress });
      const trust = makeTrust('public', { keys: [parsePrivateKey(key.bytes, key.place)] });
      await attestRows({ store, rows: meant, bundles, trust, progress });
    };
    await attest('0.1.0');
    const first = await lock('0.1.0', { 'public-key': file });
    expect(first.signer).toEqual({ kind: 'key', public_key: expect.stringMatching(/^[A-Za-z0-9+/]{59}=$/) });
    await attest('0.2.0', other.privateKey);
    await expect(lock('0.2.0')).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    await attest('0.2.0');
    expect((await lock('0.2.0')).signer).toEqual(first.signer);
  });
});
