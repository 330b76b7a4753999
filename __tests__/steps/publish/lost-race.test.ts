/** Another publisher is faster at the index: what this one wrote before is not read again. */
import { expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Change, CommitResult } from '../../../src/host/store/store.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage } from '../staging.js';

/** Notes what it is asked for, and has `meanwhile` happen before each swap. */
class Watched extends DirectoryStore {
  readonly asked: string[] = [];
  meanwhile: (() => Promise<unknown>)[] = [];

  override async list(folder: string): Promise<string[]> {
    if (folder.includes('/0.2.0/')) this.asked.push('list');
    return super.list(folder);
  }

  override async stream(...asked: Parameters<DirectoryStore['stream']>): ReturnType<DirectoryStore['stream']> {
    if (asked[0].endsWith('.tar.gz')) this.asked.push('artifact');
    return super.stream(...asked);
  }

  override async commit(change: Change): Promise<CommitResult> {
    await this.meanwhile.shift()?.();
    return super.commit(change);
  }
}

it('reads no leftovers of its own after a lost race for the index', async () => {
  const contract = await makeContract();
  const store = new Watched(await createTempProject());
  const publish = async (version: string, into = new DirectoryStore(store.root)) => {
    const staged = await createTempProject();
    await stage(contract, staged, { version });
    const wait = async (): Promise<void> => {};
    return publishStaged({
      contract,
      staged: [staged],
      store: into,
      allowIncomplete: true,
      autoRevision: false,
      progress,
      wait,
    });
  };
  store.meanwhile = [() => publish('0.3.0'), () => publish('0.4.0')];
  const { published } = await publish('0.2.0', store);
  expect(published.map(({ version }) => version)).toEqual(['0.2.0']);
  expect(store.asked).toEqual(['list']);
  expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({ rows: 3, faults: [] });
});
