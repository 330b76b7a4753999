import { beforeEach, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Change, CommitResult } from '../../../src/host/store/store.js';
import { pruneStore } from '../../../src/steps/prune.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { changeIndex } from '../../../src/steps/release-index/change.js';
import { yankRows } from '../../../src/steps/yank.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

/** Somebody else is always faster, `losses` times. */
class BusyStore extends DirectoryStore {
  commits = 0;
  losses = Number.POSITIVE_INFINITY;

  override async commit(change: Change): Promise<CommitResult> {
    this.commits++;
    return this.commits > this.losses ? super.commit(change) : { status: 'conflict', path: 'dist/index.json' };
  }
}

const VERSIONS = ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'];

describe('changeIndex', () => {
  it('is TOO_LARGE where nobody could read the index, before anything is written', async () => {
    const contract = await makeContract();
    const staged = await createTempProject();
    await stage(contract, staged, {});
    const store = new BusyStore(await createTempProject());
    store.losses = 0;
    const request = { contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress };
    await publishStaged(request);
    const before = await store.read('dist/index.json', 100_000);
    const [commits, yanked] = [store.commits, Array.from({ length: 2_700_000 }, () => 'x'.repeat(200))];
    const change = changeIndex({ store, progress }, async (index) => ({
      index: { ...index, rows: index.rows.map((row) => ({ ...row, yanked })) },
      message: 'Yank',
    }));
    await expect(change).rejects.toMatchObject({ code: 'TOO_LARGE', place: 'dist/index.json' });
    expect(store.commits).toBe(commits);
    expect(await store.read('dist/index.json', 100_000)).toEqual(before);
  });
});

describe('a change of an index that somebody else changes every time', () => {
  let store: BusyStore;
  let contract: string;
  let staged: string;
  let waited: number[];
  const wait = async (attempt: number): Promise<void> => {
    waited.push(attempt);
  };
  beforeEach(async () => {
    contract = await makeContract();
    const before = await createTempProject();
    for (const version of VERSIONS) await stage(contract, before, { version });
    store = new BusyStore(await createTempProject());
    store.losses = 0;
    await publish(before);
    staged = await createTempProject();
    await stage(contract, staged, { version: '0.8.0' });
    waited = [];
    store.commits = 0;
    store.losses = Number.POSITIVE_INFINITY;
  });
  const publish = (folder: string) =>
    publishStaged({
      contract,
      staged: [folder],
      store,
      allowIncomplete: true,
      autoRevision: false,
      progress,
      wait,
    });
  const changes = {
    publish: () => publish(staged),
    yank: () => yankRows({ store, query: { ...TUPLE, version: '0.7.0' }, reason: 'x', progress, wait }),
    prune: () => pruneStore({ store, keep: 6, dryRun: false, now: context.now, progress, wait }),
  };

  it.each(['publish', 'yank', 'prune'] as const)(
    '%s ends as PUBLISH_CONTENTION after 60 attempts, and changes nothing',
    async (name) => {
      const before = await store.read('dist/index.json', 100_000);
      await expect(changes[name]()).rejects.toMatchObject({ code: 'PUBLISH_CONTENTION' });
      expect(store.commits).toBe(60);
      expect(waited).toEqual(Array.from({ length: 59 }, (_, at) => at + 1));
      expect((await store.read('dist/index.json', 100_000))?.version).toBe(before?.version);
    },
  );

  it.each(['publish', 'yank', 'prune'] as const)('%s is done by the last of them', async (name) => {
    store.losses = 59;
    const before = await store.read('dist/index.json', 100_000);
    await changes[name]();
    expect((await store.read('dist/index.json', 100_000))?.version).not.toBe(before?.version);
  });
});
