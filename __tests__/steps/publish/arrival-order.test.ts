import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { pruneStore } from '../../../src/steps/prune.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { yankRows } from '../../../src/steps/yank.js';
import { resetClock, setClock } from '../../support/clock.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const BEFORE = ['0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0'];
const [OLD, NEW] = ['0.1.0', '0.7.0'];

/** One thing that arrives at a store; false where what it speaks of has not arrived yet. */
type Arrival = (store: DirectoryStore) => Promise<boolean>;

let contract: string;
let base: string;
const staged = new Map<string, string>();
beforeAll(async () => {
  contract = await makeContract();
  base = await createTempProject();
  for (const version of [...BEFORE, OLD, NEW]) {
    staged.set(version, await createTempProject());
    await stage(contract, staged.get(version) ?? '', { version });
  }
  for (const version of BEFORE) await publish(version)(new DirectoryStore(base));
});
afterEach(resetClock);

const publish =
  (version: string): Arrival =>
  async (store) => {
    const folders = [staged.get(version) ?? ''];
    await publishStaged({ contract, staged: folders, store, allowIncomplete: true, autoRevision: false, progress });
    return true;
  };
const yank =
  (version: string): Arrival =>
  async (store) => {
    const query = { ...TUPLE, version };
    const code = await yankRows({ store, query, reason: 'crashes at start', progress }).then(
      () => 'none',
      (error: { code?: string }) => error.code,
    );
    expect(['none', 'PRUNED', 'TUPLE_NOT_FOUND']).toContain(code);
    return code !== 'TUPLE_NOT_FOUND';
  };
const prune: Arrival = async (store) => {
  await pruneStore({ store, keep: 6, dryRun: false, now: () => new Date(), progress });
  return true;
};

/** Everything in one order; what came too early is sent again, and the prune is run once more, as a schedule does. */
async function afterEvery(order: readonly Arrival[], rows: number): Promise<{ index: string; files: string[] }> {
  const root = await createTempProject();
  await cp(base, root, { recursive: true });
  const store = new DirectoryStore(root);
  const early: Arrival[] = [];
  for (const arrival of order) if (!(await arrival(store))) early.push(arrival);
  for (const arrival of early) expect(await arrival(store)).toBe(true);
  await prune(store);
  expect(await verifyAll(store, { deep: false }, context, progress)).toMatchObject({
    rows,
    faults: [],
    unaccounted: [],
  });
  return { index: await readFile(join(root, 'dist/index.json'), 'utf8'), files: (await store.list('dist')).sort() };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('a directory store', () => {
  async function inEveryOrder(arrivals: readonly Arrival[], rows: number): Promise<string> {
    const results = [];
    for (const order of permutations(arrivals)) results.push(await afterEvery(order, rows));
    expect(new Set(results.map(({ index }) => index)).size).toBe(1);
    expect(new Set(results.map(({ files }) => files.join('\n'))).size).toBe(1);
    return results[0]?.index ?? '';
  }

  it('holds the same bytes whatever the order of two releases, a yank of the one that is pruned and a prune', async () => {
    const index = await inEveryOrder([publish(OLD), publish(NEW), yank(OLD), prune], 6);
    expect(index).not.toContain('"yanked"');
    expect(index).toMatch(/"pruned": \[\n.*"version":"0\.1\.0"/);
  }, 180_000);

  // A yanked release is no generation, so another stays for it; what was pruned before a yank is gone.
  it('holds the same bytes whatever the order of two releases and a yank before a prune', async () => {
    const index = await inEveryOrder([publish(OLD), publish(NEW), yank(NEW)], 7);
    expect(index.match(/"yanked"/g)).toHaveLength(1);
    expect(index).not.toContain('"pruned"');
  }, 180_000);

  it('holds the same bytes whatever the clock says', async () => {
    const order = [publish(OLD), publish(NEW), yank(NEW), prune];
    const now = await afterEvery(order, 7);
    for (const day of ['1971-01-01', '2100-01-01']) {
      setClock(new Date(day));
      expect(await afterEvery(order, 7)).toEqual(now);
    }
  });
});
