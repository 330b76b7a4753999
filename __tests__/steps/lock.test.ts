import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { yankRow } from '../../src/steps/yank.js';
import { createTempProject } from '../support/temporary.js';
import { context, GNU, makeContract, progress, stage, TUPLE } from './staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
const ARM = 'aarch64-unknown-linux-gnu';
const { target: _, ...RELEASE } = TUPLE;

let store: DirectoryStore;
let folder: string;
beforeEach(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  store = new DirectoryStore(await createTempProject());
  folder = await createTempProject();
  for (const target of [GNU, MUSL]) await stage(contract, staged, { target });
  await stage(contract, staged, { target: ARM, toolchain: '1.85.0' });
  await stage(contract, staged, { target: GNU, version: '0.2.0' });
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
});

function lock(targets: readonly string[], query = RELEASE) {
  const lockfile = join(folder, 'lock.json');
  return lockRelease({ source: store, query, targets, lockfile, context, progress });
}

describe('lockRelease', () => {
  it('pins the targets of one release: all, or those that are asked for', async () => {
    expect(Object.keys((await lock([])).targets)).toEqual([GNU, MUSL]);
    expect(Object.keys((await lock([MUSL])).targets)).toEqual([MUSL]);
    expect(Object.keys((await lock([MUSL, GNU])).targets)).toEqual([GNU, MUSL]);
    expect(await readdir(folder)).toEqual(['lock.json']);
  });

  it.each([[[ARM]], [[GNU, ARM]], [[ARM, GNU]]])('refuses %j, of which the release lacks one', async (targets) => {
    await expect(lock(targets)).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a release that is not there, and parts that leave two open', async () => {
    await expect(lock([], { ...RELEASE, version: '0.3.0' })).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
    await expect(lock([], { ...RELEASE, toolchain: '1.8' })).rejects.toMatchObject({ code: 'TUPLE_AMBIGUOUS' });
  });

  it('refuses what was yanked, with the reason', async () => {
    await yankRow({ store, query: { ...TUPLE, target: MUSL }, reason: 'crashes at start', progress });
    await expect(lock([])).rejects.toMatchObject({
      code: 'YANKED',
      message: expect.stringContaining('crashes at start'),
    });
    expect(Object.keys((await lock([GNU])).targets)).toEqual([GNU]);
  });
});
