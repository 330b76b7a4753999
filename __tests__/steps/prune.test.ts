import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/contract/digest.js';
import { withoutAttestation } from '../../src/contract/release-index/merge.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import type { Change } from '../../src/host/store/store.js';
import { type PruneRequest, pruneStore } from '../../src/steps/prune.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { changeIndex } from '../../src/steps/release-index/change.js';
import { verifyAll } from '../../src/steps/verify/everything.js';
import { yankRows } from '../../src/steps/yank.js';
import { createTempProject } from '../support/temporary.js';
import { attach } from './attach.js';
import { context, makeContract, progress, stage, TUPLE } from './staging.js';

const VERSIONS = ['0.1.0', '0.2.0', '0.3.0-rc.1', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0'];
const ALIAS = 'dist/1.0.0/index.json';

/** Announced and retired before the time that staged artifacts carry, so that they count. */
async function oldAlias(): Promise<string> {
  return makeContract((contract) => {
    const index = contract.index as { deprecated_aliases: Record<string, string>[] };
    Object.assign(index.deprecated_aliases[0] ?? {}, { announced: '2022-01-01', retired: '2023-01-01' });
  });
}

let store: DirectoryStore;
let contract: string;
beforeEach(async () => {
  contract = await makeContract();
  store = new DirectoryStore(await createTempProject());
});
async function publish(versions: readonly string[]): Promise<void> {
  const staged = await createTempProject();
  for (const version of versions) await stage(contract, staged, { version }, `${version}\n`);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
}
const prune = (request: Partial<PruneRequest> = {}) =>
  pruneStore({ store, keep: 6, dryRun: false, now: () => new Date('2026-03-01T00:00:00Z'), progress, ...request });
const indexFile = async () => readFile(join(store.root, 'dist/index.json'), 'utf8');
const sound = async () => verifyAll(store, { deep: false }, context, progress);

describe('pruneStore', () => {
  it('takes old generations out of the index and out of the store, and leaves tombstones', async () => {
    await publish(VERSIONS);
    const result = await prune();
    expect(result).toMatchObject({
      minimum: 6,
      contract: 'dist/1.0.0/0.8.0/contract.json',
      kept: ['0.8.0', '0.7.0', '0.6.0', '0.5.0', '0.4.0', '0.3.0'],
      pruned: ['0.3.0-rc.1', '0.2.0', '0.1.0'],
    });
    expect(result.files).toHaveLength(12);
    expect(await sound()).toMatchObject({ rows: 6, faults: [], unaccounted: [] });
    expect((await store.list('dist/1.0.0/0.1.0')).sort()).toEqual(['dist/1.0.0/0.1.0/contract.json']);
    expect(await prune()).toMatchObject({ rows: [], files: [], pruned: [] });
  });

  it('takes the attestations of what goes, those that no row named among them, and leaves the others', async () => {
    await publish(VERSIONS);
    const attached = await attach(store, ['one', 'two']);
    const [old] = await attach(store, ['unnamed'], ({ version }) => version === '0.1.0');
    await changeIndex({ store, progress }, async (index) => ({
      index: withoutAttestation(index, () => true, sha256('unnamed')),
      message: 'take it out',
    }));
    const told = await prune({ dryRun: true });
    const result = await prune();
    expect(told.files).toEqual(result.files);
    const gone = attached.filter((path) => !/\/0\.(?:[4-8]\.0|3\.0)\//.test(path));
    expect(result.files.filter((path) => path.endsWith('.sigstore.json'))).toEqual([...gone, old].sort());
    expect(gone).toHaveLength(6);
    expect(await sound()).toMatchObject({ rows: 6, faults: [], unaccounted: [] });
  });

  it('--dry-run lists the same and changes nothing', async () => {
    await publish(VERSIONS);
    const [index, files] = [await indexFile(), await store.list('dist')];
    const told = await prune({ dryRun: true });
    expect([await indexFile(), await store.list('dist')]).toEqual([index, files]);
    expect(await prune()).toEqual({ ...told, dry_run: false });
  });

  it('a pruned tuple can never be published again; the next revision can', async () => {
    await publish(VERSIONS);
    await prune();
    await expect(publish(['0.1.0'])).rejects.toMatchObject({ code: 'PRUNED' });
    const query = { ...TUPLE, version: '0.1.0' };
    await expect(yankRows({ store, query, reason: 'x', progress })).rejects.toMatchObject({ code: 'PRUNED' });
  });

  it('refuses fewer than the minimum of the newest contract in the store, and one that is not there', async () => {
    contract = await makeContract((document) => {
      document.retention = { minimum_release_generations: 7 };
    });
    await publish(VERSIONS);
    const before = await indexFile();
    await expect(prune({ keep: 6 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(prune({ keep: 6, dryRun: true })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await rm(join(store.root, 'dist/1.0.0/0.8.0/contract.json'));
    await expect(prune({ keep: 7 })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    expect(await indexFile()).toBe(before);
  });

  it('no file goes before the index is without its row', async () => {
    await publish(VERSIONS);
    class Dying extends DirectoryStore {
      override async remove(): Promise<void> {
        throw new Error('killed');
      }
    }
    await expect(prune({ store: new Dying(store.root) })).rejects.toThrow('killed');
    expect((await sound()).faults).toEqual([]);
    expect((await sound()).unaccounted).toHaveLength(12);
    const result = await prune();
    expect([result.rows.length, result.files.length]).toEqual([0, 12]);
    expect(await sound()).toMatchObject({ rows: 6, faults: [], unaccounted: [] });
  });

  it('takes in what was published while it ran', async () => {
    await publish(VERSIONS.slice(0, -1));
    let raced = false;
    class Raced extends DirectoryStore {
      override async commit(change: Change) {
        if (!raced) {
          raced = true;
          await publish(['0.8.0']);
        }
        return super.commit(change);
      }
    }
    const result = await prune({ store: new Raced(store.root) });
    expect(result.kept[0]).toBe('0.8.0');
    expect(await sound()).toMatchObject({ rows: 6, faults: [], unaccounted: [] });
  });

  it('removes the retired alias only when its time is over, and else says why it stays', async () => {
    contract = await oldAlias();
    await publish(VERSIONS.slice(-5));
    await mkdir(dirname(join(store.root, ALIAS)), { recursive: true });
    await writeFile(join(store.root, ALIAS), await indexFile());
    const kept = await prune();
    expect(kept.aliases).toEqual([{ path: ALIAS, removable: false, reason: expect.stringContaining('5 of 6') }]);
    await publish(VERSIONS.slice(0, -5));
    const early = await prune({ now: () => new Date('2022-06-01T00:00:00Z') });
    expect(early.aliases[0]?.reason).toMatch(/2023-01-01, has not passed/);
    expect(await store.list('dist')).toContain(ALIAS);
    const gone = await prune();
    expect(gone.aliases).toMatchObject([{ path: ALIAS, removable: true }]);
    expect(gone.files).toEqual([ALIAS]);
    expect(await store.list('dist')).not.toContain(ALIAS);
    expect((await prune()).aliases).toEqual([]);
  });

  it('a store without an index is refused', async () => {
    await expect(prune()).rejects.toMatchObject({ code: 'INDEX_NOT_FOUND' });
  });
});

describe('the index', () => {
  it('is the same whatever the order in which releases, yanks and prunes arrived', async () => {
    const staged = new Map<string, string>();
    for (const version of VERSIONS) {
      staged.set(version, await createTempProject());
      await stage(contract, staged.get(version) ?? '', { version });
    }
    const send = (...versions: string[]) =>
      publishStaged({
        ...{ contract, store, allowIncomplete: true, autoRevision: false, progress },
        staged: versions.map((version) => staged.get(version) ?? ''),
      });
    const yank = (version: string, reason: string) =>
      yankRows({ store, query: { ...TUPLE, version }, reason, progress });
    await send(...VERSIONS);
    await yank('0.1.0', 'old');
    await yank('0.7.0', 'bad');
    await yank('0.7.0', 'worse');
    await prune();
    const one = await indexFile();

    store = new DirectoryStore(await createTempProject());
    for (const version of [...VERSIONS].reverse()) {
      await send(version);
      if (version === '0.7.0') await yank('0.7.0', 'worse');
      if (version === '0.2.0') await prune();
    }
    await yank('0.7.0', 'bad');
    await prune();
    expect(await indexFile()).toBe(one);
  });
});
