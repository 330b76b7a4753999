/**
 * A publish killed before each of its changes of the file system. A kill leaves what the store holds at that moment, so one run,
 * whose store is copied before each change, gives what every kill would leave; equal trees are completed once in each way.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { nextRevision } from '../../../src/contract/decisions/revision.js';
import { INDEX_PATH } from '../../../src/contract/identity/paths.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { readPublished } from '../../../src/steps/release-index/read.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject, describeTree } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const cli = join(import.meta.dirname, '..', '..', '..', 'dist-action', 'cli', 'index.js');
const hook = join(import.meta.dirname, '..', 'kill-at.mjs');

let contract: string;
let first: string;
let rebuilt: string;
let rebuiltR2: string;
/** Holds the store as it was before each change, in folders 1, 2 and so on. */
let copies: string;
let steps: number;

/** Publishes `first` with the committed command line, under the hook. */
function publishHooked(store: string, env: NodeJS.ProcessEnv): number | null {
  const args = ['--contract', contract, '--staged', first, '--store', store, '--allow-incomplete'];
  return spawnSync(process.execPath, ['--import', hook, cli, 'publish', ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  }).status;
}

/** What a file holds that never got its name is read by nobody: it is only removed. */
function withoutUnfinished(line: string): string {
  return line.replace(/(\.publishing\/new)-[0-9a-f]{16} (\d{3}) \d+ [0-9a-f]{64}$/, '$1 $2');
}

/** The store is sound, and building again and publishing completes it. */
async function expectCompleted(store: DirectoryStore, autoRevision: boolean): Promise<void> {
  const index = join(store.root, INDEX_PATH);
  const rows = existsSync(index) ? parseIndex(readFileSync(index), index).rows.length : 0;
  expect([0, 2]).toContain(rows);
  const published = await readPublished(store);
  const next = autoRevision ? nextRevision(published.index, published.folders, TUPLE) : 'r1';
  const result = await publishStaged({
    contract,
    staged: [next === 'r1' ? rebuilt : rebuiltR2],
    store,
    allowIncomplete: true,
    autoRevision,
    progress,
  });
  expect(result.row_count).toBe(2);
  expect(result.dist_revision).toBe(rows === 2 ? 'r1' : next);
  const report = await verifyAll(store, { deep: true }, context, progress);
  expect(report.faults).toEqual([]);
  if (!autoRevision) expect(report.unaccounted).toEqual([]);
}

beforeAll(async () => {
  contract = await makeContract();
  [first, rebuilt, rebuiltR2] = [await createTempProject(), await createTempProject(), await createTempProject()];
  for (const target of ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl']) {
    await stage(contract, first, { target });
    await stage(contract, rebuilt, { target });
    await stage(contract, rebuiltR2, { target, dist_revision: 'r2' });
  }
  const store = await createTempProject();
  copies = await createTempProject();
  expect(publishHooked(store, { COPY_FOLDER: store, COPY_TO: copies })).toBe(0);
  steps = readdirSync(copies).length;
});

describe('a publish killed at every step', () => {
  it('has enough steps to be killed at', () => {
    expect(steps).toBeGreaterThan(30);
  });

  it.each([
    ['with the revision that was given', false],
    ['with the next revision', true],
  ])(
    'leaves a sound store, and building again and publishing %s completes it',
    async (_, autoRevision) => {
      const seen = new Set<string>();
      for (let step = 1; step <= steps; step++) {
        const copy = join(copies, String(step));
        const state = (await describeTree(copy)).map(withoutUnfinished).join('\n');
        if (seen.has(state)) continue;
        seen.add(state);
        const store = new DirectoryStore(join(await createTempProject(), 'store'));
        cpSync(copy, store.root, { recursive: true });
        await expectCompleted(store, autoRevision);
      }
      expect(seen.size).toBeGreaterThan(20);
    },
    120_000,
  );

  it('does so where the process is killed indeed: first, in the middle and last', async () => {
    for (const killAt of [1, steps >> 1, steps]) {
      const store = new DirectoryStore(await createTempProject());
      expect(publishHooked(store.root, { KILL_AT: String(killAt) })).toBeNull();
      await expectCompleted(store, false);
    }
  }, 60_000);
});
