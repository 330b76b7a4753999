import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parsePrivateKey } from '../../../src/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { formatLockfile, type Lockfile, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { openSource, openStore } from '../../../src/host/store/open.js';
import { attestRows } from '../../../src/steps/attest/attest.js';
import { signRows } from '../../../src/steps/attest/sign.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { findOutdated } from '../../../src/steps/lockfile/outdated.js';
import { type Updated, type UpdateRequest, updateLockfile } from '../../../src/steps/lockfile/update.js';
import { PLACES, type Place, type Placed, place } from '../../support/placed-stores.js';
import { ARM, FOUR, GNU, MAC, MUSL, OTHER_PRODUCT, revisionOf, sampleStore } from '../../support/sample-stores.js';
import { TUPLE } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { makeKeyFiles } from '../attest/published.js';
import { context, progress } from '../staging.js';

let placed: Placed;
let path: string;
beforeEach(async () => {
  path = join(await createTempProject(), 'controller.lock.json');
});
afterEach(() => placed.close());

async function start(
  kind: Place,
  version = '0.6.0',
  more: Partial<Parameters<typeof lockRelease>[0]> = {},
): Promise<Lockfile> {
  placed = await place(sampleStore(), kind);
  return relock(version, more);
}
const open = (name: string) => openSource(name, placed);
const relock = async (version: string, more: Partial<Parameters<typeof lockRelease>[0]> = {}): Promise<Lockfile> =>
  lockRelease({
    source: await open(placed.name),
    query: { version, dist_revision: 'r1' },
    targets: [],
    lockfile: path,
    context,
    progress,
    ...more,
  });
const update = (more: Partial<UpdateRequest> = {}): Promise<Updated> =>
  updateLockfile({ lockfile: path, dropTargets: [], signer: {}, suite: undefined, open, context, progress, ...more });
const text = () => readFile(path, 'utf8');
const written = async () => parseLockfile(await readFile(path), path);

describe.each(PLACES)('updateLockfile, from a store in %s', (kind) => {
  it('takes the highest version, majors too, and leaves the targets, unless one is dropped', async () => {
    const before = await start(kind);
    const whole = await text();
    await expect(update()).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      message: expect.stringContaining(MAC),
      next: { options: { 'drop-target': [MAC] } },
    });
    expect(await text()).toBe(whole);
    const updated = await update({ dropTargets: [MAC] });
    expect(updated).toMatchObject({ before, changed: true, after: { version: '1.1.0', git_rev: revisionOf('1.1.0') } });
    expect(Object.keys(updated.after.targets)).toEqual([ARM, GNU, MUSL]);
    expect(await written()).toEqual(updated.after);
  });

  it('holds to a range, says how new the news is, and writes nothing where nothing is newer', async () => {
    await start(kind);
    const updated = await update({ version: '^1.0 <1.1' });
    expect([updated.after.version, Object.keys(updated.after.targets)]).toEqual(['1.0.0', [...FOUR]]);
    expect(updated.newestRow).toMatch(/^2026-01-\d\d$/);
    await writeFile(path, `\n${await text()}`);
    expect(await update({ version: '^1.0 <1.1' })).toMatchObject({ changed: false });
    expect(await text()).toMatch(/^\n/);
  });
});

describe('updateLockfile', () => {
  it('never lowers version or revision, unless a whole version is asked for', async () => {
    await start('folder', '1.0.0');
    await expect(update({ version: '<1' })).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
    const lower = await update({ version: '0.5.0' });
    expect(lower.after).toMatchObject({ version: '0.5.0', dist_revision: 'r2' });
    expect((await update({ version: '~0.5' })).changed).toBe(false);
  });

  it('takes a rebuild of the same version', async () => {
    await start('folder', '0.6.0', { targets: [GNU] });
    expect((await update({ version: '~0.6' })).after).toMatchObject({ version: '0.6.0', dist_revision: 'r2' });
  });

  it('asks over HTTP for the index, the documents and the bytes of each target, and for the one contract', async () => {
    await start('HTTP');
    const asked = placed.asked().length;
    await update({ version: '1.0.0' });
    const paths = placed.asked().slice(asked).sort();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((one) => !/\/(?:1\.0\.0\/[a-z0-9_-]+\/release)\//.test(one))).toEqual([
      expect.stringContaining('contract.json'),
      expect.stringContaining('index.json'),
    ]);
    expect(paths).toHaveLength(2 + 4 * FOUR.length);
  });

  it('asks for the index alone where nothing is newer, as outdated does', async () => {
    await start('HTTP', '1.0.0');
    const asked = placed.asked().length;
    await update({ version: '1.0.0' });
    await findOutdated({ lockfile: path, version: undefined, source: undefined, open, context });
    expect(placed.asked().slice(asked)).toEqual([
      expect.stringContaining('index.json'),
      expect.stringContaining('index.json'),
    ]);
  });

  it('completes a lockfile in which only the version was changed', async () => {
    await start('folder');
    await writeFile(path, (await text()).replace('"version": "0.6.0"', '"version": "1.0.0"'));
    const updated = await update();
    expect(updated).toMatchObject({ changed: true, before: { version: '0.6.0' }, after: { version: '1.0.0' } });
    expect(await text()).toBe(formatLockfile(updated.after));
    // As it would be for a version that is gone.
    await writeFile(path, (await text()).replace('"version": "1.0.0"', '"version": "0.3.0"'));
    await expect(update()).rejects.toMatchObject({ code: 'YANKED' });
  });

  it('takes another source, and keeps the mirrors, or takes others', async () => {
    await start('folder', '0.6.0', { mirrors: ['https://mirror.example'] });
    const moved = await place(sampleStore(), 'folder');
    const { after } = await update({ source: moved.name, version: '1.0.0' });
    expect(after.sources).toEqual([moved.name, 'https://mirror.example']);
    expect((await update({ mirrors: ['s3://a/b'], version: '1.0.0' })).after.sources).toEqual([moved.name, 's3://a/b']);
    await expect(update({ source: 'releases' })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'source' });
    await moved.close();
  });

  it('refuses another product, whatever is asked for', async () => {
    await start('folder');
    const other = await place(sampleStore(OTHER_PRODUCT), 'folder');
    await expect(update({ source: other.name, version: '1.0.0' })).rejects.toMatchObject({ code: 'PRODUCT_MISMATCH' });
    await other.close();
  });

  it.each([
    [{ dropTargets: ['riscv64gc-unknown-linux-gnu'] }, 'drop-target'],
    [{ dropTargets: [...FOUR] }, 'drop-target'],
    [{ profile: 'debug' }, 'profile'],
  ] as const)('refuses %j, which the lockfile says otherwise', async (more, where) => {
    await start('folder');
    await expect(update(more)).rejects.toMatchObject({ code: 'INVALID_INPUT', place: where });
  });

  it('says where the source has no releases any more', async () => {
    await start('folder');
    const gone = { code: 'INDEX_NOT_FOUND', next: { options: { source: 'SOURCE' } } };
    await expect(update({ source: await createTempProject() })).rejects.toMatchObject(gone);
  });
});

describe('updateLockfile, of what a key signed', () => {
  const { privateKey, publicKey } = makeKeyFiles();
  const attest = async (version: string, key = privateKey): Promise<void> => {
    const store = await openStore(placed.name, placed);
    const { target: _, ...release } = { ...TUPLE, version, git_rev: revisionOf(version) };
    const rows = { kind: 'release', query: release } as const;
    const bundles = await signRows({ source: store, rows, key, progress });
    const trust = makeTrust('public', { keys: [parsePrivateKey(key.bytes, key.place)] });
    await attestRows({ store, rows, bundles, trust, progress });
  };
  let file: string;
  beforeEach(async () => {
    file = join(await createTempProject(), 'key.pub');
    await writeFile(file, publicKey.bytes);
    placed = await place(sampleStore(), 'folder');
    await attest('0.2.0');
    await relock('0.2.0', { signer: { 'public-key': file } });
  });

  it('refuses the newest where it is not signed, and names the newest that is', async () => {
    await attest('1.0.0');
    const whole = await text();
    await expect(update({ dropTargets: [MAC] })).rejects.toMatchObject({
      code: 'NOT_ATTESTED',
      message: expect.stringContaining('the newest that names attestations is 1.0.0 r1'),
      next: { options: { version: '1.0.0' } },
    });
    expect(await text()).toBe(whole);
    const { after, before, signed } = await update({ version: '1.0.0' });
    expect([after.version, after.signer, Object.keys(signed)]).toEqual(['1.0.0', before.signer, [...FOUR]]);
  });

  it('says so where none of those that are meant is signed', async () => {
    await expect(update({ version: '1.0.0' })).rejects.toMatchObject({
      code: 'NOT_ATTESTED',
      message: expect.stringContaining('no release that is meant names attestations'),
    });
  });

  it('refuses what another signed, until he is named', async () => {
    const other = makeKeyFiles();
    await attest('1.0.0', other.privateKey);
    await expect(update({ version: '1.0.0' })).rejects.toMatchObject({ code: 'ATTESTATION_INVALID' });
    await writeFile(file, other.publicKey.bytes);
    const { after, before } = await update({ version: '1.0.0', signer: { 'public-key': file } });
    expect(after.signer).not.toEqual(before.signer);
  });

  it('keeps the signer of a lockfile in which the version was changed', async () => {
    await attest('1.0.0');
    await writeFile(path, (await text()).replace('"version": "0.2.0"', '"version": "1.0.0"'));
    expect((await update()).after).toMatchObject({ version: '1.0.0', signer: { kind: 'key' } });
    await writeFile(path, (await text()).replace('"version": "1.0.0"', '"version": "0.5.0"'));
    await expect(update()).rejects.toMatchObject({ code: 'NOT_ATTESTED' });
  });
});
