import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { canMount, mount, tmpfs, unmountAll, whyNoMount } from '../../host/mounted.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const onMount = canMount ? it : it.skip;
const why = whyNoMount;
afterEach(unmountAll);

const noise = (bytes: number): string =>
  Array.from({ length: bytes }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('');
const publish = async (contract: string, staged: string, store: DirectoryStore) =>
  publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });

describe('publishing where the disk gives out', () => {
  onMount(`a full disk is STORE_FULL, and the index stays what it was${why}`, async () => {
    const contract = await makeContract();
    const store = new DirectoryStore(await tmpfs('600k'));
    const [first, second] = [await createTempProject(), await createTempProject()];
    await stage(contract, first, {}, noise(100_000));
    await stage(contract, second, { version: '0.2.0' }, noise(900_000));
    await publish(contract, first, store);
    const before = await store.read('dist/index.json', 100_000);
    await expect(publish(contract, second, store)).rejects.toMatchObject({ code: 'STORE_FULL' });
    expect((await store.read('dist/index.json', 100_000))?.version).toBe(before?.version);
    expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({ rows: 1, faults: [] });
  });

  onMount(`a read-only store is STORE_READ_ONLY, and can be read${why}`, async () => {
    const contract = await makeContract();
    const folder = await tmpfs('2m');
    const store = new DirectoryStore(folder);
    const [first, second] = [await createTempProject(), await createTempProject()];
    await stage(contract, first);
    await stage(contract, second, { version: '0.2.0' });
    await publish(contract, first, store);
    expect(mount('-o', 'remount,ro', folder)).toBe(true);
    await expect(publish(contract, second, store)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({
      rows: 1,
      faults: [],
      unaccounted: [],
    });
  });

  onMount(`an install into a full disk is STORE_FULL, and leaves nothing${why}`, async () => {
    const contract = await makeContract();
    const store = new DirectoryStore(await createTempProject());
    const staged = await createTempProject();
    await stage(contract, staged, {}, noise(900_000));
    await publish(contract, staged, store);
    const folder = await tmpfs('500k');
    const install = installArtifact({
      wanted: { tuple: TUPLE, allowYanked: false },
      openSource: async () => store,
      to: { folder: join(folder, 'tool') },
      actionsCache: false,
      context,
      progress,
    });
    await expect(install).rejects.toMatchObject({ code: 'STORE_FULL' });
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).toBe('');
    await writeFile(join(folder, 'still-usable'), 'x');
  });
});
