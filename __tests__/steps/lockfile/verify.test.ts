import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatLockfile, type Lockfile } from '../../../src/contract/documents/lockfile.js';
import { refuse } from '../../../src/contract/errors.js';
import type { Source } from '../../../src/host/store/store.js';
import { type LockedReport, verifyLocked } from '../../../src/steps/lockfile/verify.js';
import { type ChangingStore, changingStore, fileOf } from '../../support/changing-store.js';
import { encode, sampleLockfile, sampleRelease } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { changeByte } from '../change-byte.js';
import { context, progress } from '../staging.js';

const MAC = 'aarch64-apple-darwin';
const releases = [sampleRelease(), sampleRelease({ target: MAC }, encode('another artifact'))];
const [first, second] = releases.map(({ row }) => row);
if (!first || !second) throw new Error('two rows');
const lockfile: Lockfile = { ...sampleLockfile(releases), sources: ['https://first.example', 's3://mirror/x'] };

let sources: Record<string, ChangingStore>;
beforeEach(async () => {
  sources = {};
  for (const name of lockfile.sources) sources[name] = await changingStore(releases);
});
const storeOf = (at: 0 | 1) => {
  const found = sources[lockfile.sources[at] ?? ''];
  if (!found) throw new Error('no store');
  return found;
};

async function verify(
  of: Lockfile = lockfile,
  more: { readonly source?: string; readonly open?: (name: string) => Promise<Source> } = {},
): Promise<LockedReport> {
  const path = join(await createTempProject(), 'lock.json');
  await writeFile(path, formatLockfile(of));
  const open = async (name: string) => sources[name]?.store ?? refuse('STORE_UNREACHABLE', `${name} is closed`);
  return verifyLocked({
    ...{ lockfile: path, source: more.source, open: more.open ?? open },
    ...{ deep: false, signer: {}, suite: undefined, context, progress },
  });
}
const faultsOf = ({ faults }: LockedReport) => faults.map(({ code, place }) => [code, place]);

describe('verifyLocked', () => {
  it('finds nothing where everything is as it was locked, in every source', async () => {
    const report = await verify();
    expect(report).toMatchObject({ sources: lockfile.sources, faults: [] });
  });

  it.each([
    ['yanked', 'YANKED'],
    ['removed by retention', 'PRUNED'],
    ['not in the index', 'TUPLE_NOT_FOUND'],
  ])('names what was %s, and goes on with the others', async (_, code) => {
    const is = (row: { target: string }) => row.target === MAC;
    if (code === 'YANKED') await storeOf(0).yank(is, 'crashes');
    if (code === 'PRUNED') await storeOf(0).prune(is);
    if (code === 'TUPLE_NOT_FOUND')
      await storeOf(0).change((index) => ({ ...index, rows: index.rows.filter((row) => !is(row)) }));
    expect(faultsOf(await verify())).toEqual([[code, second.artifact_file]]);
  });

  it.each(['artifact_file', 'manifest_file', 'checksums_file', 'provenance_file'] as const)(
    'names other bytes of %s',
    async (part) => {
      await changeByte(fileOf(storeOf(0).store, first[part]));
      expect((await verify()).faults).toMatchObject([{ code: 'DIGEST_MISMATCH', place: first[part] }]);
    },
  );

  it('names an artifact that a mirror has not, or has with other bytes', async () => {
    await changeByte(fileOf(storeOf(1).store, first.artifact_file));
    await rm(fileOf(storeOf(1).store, second.artifact_file));
    expect(faultsOf(await verify()).sort()).toEqual([
      ['DIGEST_MISMATCH', first.artifact_file],
      ['DOCUMENT_NOT_FOUND', second.artifact_file],
    ]);
  });

  it('names a source that is closed, empty or of another product, and looks at the others', async () => {
    const [name = '', mirror = ''] = lockfile.sources;
    const { store } = storeOf(0);
    delete sources[name];
    expect(faultsOf(await verify())).toEqual([['STORE_UNREACHABLE', name]]);
    sources[name] = { ...storeOf(1), store };
    await rm(fileOf(store, 'dist/index.json'));
    expect((await verify()).faults).toMatchObject([{ code: 'INDEX_NOT_FOUND' }]);
    expect((await verify(lockfile, { source: mirror })).faults).toEqual([]);
    const { product: _, ...rest } = lockfile;
    const report = await verify({ ...rest, product: 'acme', targets: acme() }, { source: mirror });
    expect(report.faults).toMatchObject([{ code: 'PRODUCT_MISMATCH' }]);
  });

  it('names a lockfile that says other files than the manifest of its digest', async () => {
    const locked = lockfile.targets[MAC];
    if (!locked) throw new Error('no target');
    const files = locked.files.map((file) => ({ ...file, mode: '0755' as const }));
    const edited = { ...lockfile, targets: { ...lockfile.targets, [MAC]: { ...locked, files, content_size: 1 } } };
    expect((await verify(edited)).faults).toMatchObject([
      { code: 'LOCKFILE_MISMATCH', message: expect.stringContaining('content_size, files'), next: { command: 'lock' } },
    ]);
  });
});

/** What is pinned, of another product. */
function acme(): Lockfile['targets'] {
  return Object.fromEntries(
    Object.entries(lockfile.targets).map(([target, locked]) => [
      target,
      { ...locked, artifact_file: locked.artifact_file.replace(/codex-controller-loop-v/, 'acme-v') },
    ]),
  );
}
