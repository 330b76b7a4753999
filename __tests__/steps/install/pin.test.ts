import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Lockfile } from '../../../src/contract/documents/lockfile.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withYank } from '../../../src/contract/release-index/merge.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { choose, pin, targetsBeside } from '../../../src/steps/install/pin.js';
import type { OpenSource } from '../../../src/steps/install/sources.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';
import { context, GNU, makeContract, progress, stage, TUPLE } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
const INDEX = 'dist/index.json';

let published: string;
let lockfile: Lockfile;
beforeAll(async () => {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  published = await createTempProject();
  for (const target of [GNU, MUSL]) await stage(contract, staged, { target }, `${target}\n`);
  const store = new DirectoryStore(published);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  const { target: _, ...query } = TUPLE;
  const path = join(await createTempProject(), 'controller.lock.json');
  lockfile = await lockRelease({ source: store, query, targets: [], lockfile: path, context, progress });
});

let store: DirectoryStore;
let opened: number;
const open: OpenSource = async () => {
  opened++;
  return store;
};
beforeEach(async () => {
  const root = await createTempProject();
  await cp(published, root, { recursive: true });
  store = new DirectoryStore(root);
  opened = 0;
});
const chooseTuple = async (more: { sha256?: string; allowYanked?: boolean } = {}) =>
  choose({ tuple: TUPLE, allowYanked: false, ...more }, [open], context);
const readIndex = async () => parseIndex(await readFile(join(store.root, INDEX)), INDEX);

describe('choose', () => {
  it('finds the row of a tuple, and says what its artifact is', async () => {
    const { rows } = await readIndex();
    const row = rows.find(({ target }) => target === GNU);
    if (!row) throw new Error('no row');
    const { artifact_file, artifact_sha256, artifact_size } = row;
    const chosen = await chooseTuple({ sha256: artifact_sha256 });
    expect(chosen).toEqual({
      ...{ product: 'codex-controller-loop', tuple: TUPLE, artifact_file, artifact_sha256, artifact_size, row },
    });
  });

  it('says what was asked for and what the index says, where the digests differ', async () => {
    const [asked, { artifact_sha256 }] = ['0'.repeat(64), await chooseTuple()];
    await expect(chooseTuple({ sha256: asked })).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      message: expect.stringContaining(`asked for sha256 ${asked}, the index says ${artifact_sha256}`),
      hint: expect.stringContaining('Check the tuple and the digest'),
      place: 'sha256',
    });
  });

  it('refuses what was yanked, or warns of it where that is allowed', async () => {
    const index = await readIndex();
    const row = index.rows.find(({ target }) => target === GNU);
    if (!row) throw new Error('no row');
    await writeFiles(store.root, { [INDEX]: formatIndex(withYank(index, row, 'loses data')) });
    await expect(chooseTuple()).rejects.toMatchObject({ code: 'YANKED' });
    const warnings: string[] = [];
    const warned = { ...context, warn: (message: string) => void warnings.push(message) };
    await choose({ tuple: TUPLE, allowYanked: true }, [open], warned);
    expect(warnings).toEqual([expect.stringContaining('loses data')]);
  });

  it('finds a target of a lockfile, and opens nothing', async () => {
    expect(await choose({ lockfile, target: MUSL }, [open], context)).toMatchObject({
      ...{ product: 'codex-controller-loop', tuple: { ...TUPLE, target: MUSL }, ...lockfile.targets[MUSL] },
    });
    expect(opened).toBe(0);
  });
});

describe('pin', () => {
  it('says the same of a row as of a lockfile, and has the manifest where it was read', async () => {
    const folder = await createTempProject();
    const { manifest, ...byIndex } = await pin(await chooseTuple(), open, folder);
    const chosen = await choose({ lockfile, target: GNU }, [open], context);
    const { manifest: none, ...byLockfile } = await pin(chosen, open, folder);
    expect({ requires: undefined, ...byLockfile }).toMatchObject(byIndex);
    expect([manifest?.length, none]).toEqual([expect.any(Number), undefined]);
  });

  it('reads no document where the folder has the manifest that the index names, and no other', async () => {
    const chosen = await chooseTuple();
    if (!('row' in chosen)) throw new Error('no row');
    const manifest = await readFile(join(store.root, chosen.row.manifest_file), 'utf8');
    const kept = await createTempProject({ '.controller-dist/manifest.json': manifest });
    const other = await createTempProject({ '.controller-dist/manifest.json': `${manifest} ` });
    const expected = await pin(chosen, open, await createTempProject());
    await rm(join(store.root, chosen.row.checksums_file));
    expect(await pin(chosen, open, kept)).toEqual(expected);
    await expect(pin(chosen, open, other)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    await rm(join(kept, '.controller-dist/manifest.json'));
    await expect(pin(chosen, open, kept)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});

describe('targetsBeside', () => {
  it('names the targets of the release, by the index or by the lockfile', async () => {
    expect(await targetsBeside(await chooseTuple(), open, context)).toEqual([GNU, MUSL]);
    const locked = await choose({ lockfile, target: GNU }, [open], context);
    opened = 0;
    expect(await targetsBeside(locked, open, context)).toEqual([GNU, MUSL]);
    expect(opened).toBe(0);
  });
});
