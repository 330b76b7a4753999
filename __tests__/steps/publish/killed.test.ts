import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { nextRevision } from '../../../src/contract/decisions/revision.js';
import { INDEX_PATH } from '../../../src/contract/identity/paths.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { readPublished } from '../../../src/steps/release-index/read.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const cli = join(import.meta.dirname, '..', '..', '..', 'dist-action', 'cli', 'index.js');
const hook = join(import.meta.dirname, '..', 'kill-at.mjs');

let contract: string;
let first: string;
let rebuilt: string;
let rebuiltR2: string;
let steps: number;

/** Publishes `first` with the committed command line, killed before its Nth change of the file system. */
function publishKilled(store: string, killAt: number, count: string): number | null {
  const args = [
    '--import',
    hook,
    cli,
    'publish',
    '--contract',
    contract,
    '--staged',
    first,
    '--store',
    store,
    '--allow-incomplete',
  ];
  return spawnSync(process.execPath, args, {
    env: { ...process.env, KILL_AT: String(killAt), KILL_COUNT: count },
    stdio: 'ignore',
  }).status;
}

beforeAll(async () => {
  contract = await makeContract();
  [first, rebuilt, rebuiltR2] = [await createTempProject(), await createTempProject(), await createTempProject()];
  for (const target of ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl']) {
    await stage(contract, first, { target });
    await stage(contract, rebuilt, { target });
    await stage(contract, rebuiltR2, { target, dist_revision: 'r2' });
  }
  const [store, counts] = [await createTempProject(), await createTempProject()];
  expect(publishKilled(store, 0, join(counts, 'count'))).toBe(0);
  steps = Number(readFileSync(join(counts, 'count'), 'utf8'));
});

describe('a publish killed at every step', () => {
  it('has enough steps to be killed at', () => {
    expect(steps).toBeGreaterThan(30);
  });

  it('leaves a sound store, and building again and publishing completes it', async () => {
    const counts = await createTempProject();
    for (let killAt = 1; killAt <= steps; killAt++) {
      const explicit = killAt % 2 === 0;
      const store = new DirectoryStore(await createTempProject());
      expect(publishKilled(store.root, killAt, join(counts, String(killAt)))).toBeNull();
      const index = join(store.root, INDEX_PATH);
      const rows = existsSync(index) ? parseIndex(readFileSync(index), index).rows.length : 0;
      expect([0, 2]).toContain(rows);
      const auto = nextRevision((await readPublished(store)).index, (await readPublished(store)).folders, TUPLE);
      const staged = explicit || auto === 'r1' ? rebuilt : rebuiltR2;
      const result = await publishStaged({
        contract,
        staged: [staged],
        store,
        allowIncomplete: true,
        autoRevision: !explicit,
        progress,
      });
      expect(result.rows).toBe(2);
      expect(result.dist_revision).toBe(rows === 2 || explicit || auto === 'r1' ? 'r1' : 'r2');
      const report = await verifyAll(store, { deep: true }, context, progress);
      expect(report.faults).toEqual([]);
      if (explicit) expect(report.unaccounted).toEqual([]);
    }
  }, 240_000);
});
