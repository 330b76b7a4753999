import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Choice } from '../../src/contract/selection/choose.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { yankRows } from '../../src/steps/yank.js';
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

function lock(
  targets: readonly string[],
  query: Parameters<typeof lockRelease>[0]['query'] = RELEASE,
  seen: Choice[] = [],
) {
  const lockfile = join(folder, 'lock.json');
  const chosen = (choice: Choice): unknown => seen.push(choice);
  return lockRelease({ source: store, query, targets, lockfile, chosen, context, progress });
}

describe('lockRelease', () => {
  it('pins the targets of one release: all, or those that are asked for', async () => {
    expect(Object.keys((await lock([])).targets)).toEqual([GNU, MUSL]);
    expect(Object.keys((await lock([MUSL])).targets)).toEqual([MUSL]);
    expect(Object.keys((await lock([MUSL, GNU])).targets)).toEqual([GNU, MUSL]);
    expect(await readdir(folder)).toEqual(['lock.json']);
  });

  it.each([[[ARM]], [[GNU, ARM]], [[ARM, GNU]]])('refuses %j, of which the release lacks one', async (targets) => {
    await expect(lock(targets)).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      message: expect.stringContaining(ARM),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a release that is not there, and parts that leave two open', async () => {
    await expect(lock([], { ...RELEASE, version: '0.3.0' })).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
    await expect(lock([], { ...RELEASE, toolchain: '1.8' })).rejects.toMatchObject({ code: 'TUPLE_AMBIGUOUS' });
  });

  it('leaves out a target that was yanked and not asked for, and says so; else refuses with the reason', async () => {
    await yankRows({ store, query: { ...TUPLE, target: MUSL }, reason: 'crashes at start', progress });
    const seen: Choice[] = [];
    expect(Object.keys((await lock([], RELEASE, seen)).targets)).toEqual([GNU]);
    expect(seen[0]?.yanked).toMatchObject([{ target: MUSL, yanked: ['crashes at start'] }]);
    await expect(lock([GNU, MUSL])).rejects.toMatchObject({
      code: 'YANKED',
      message: expect.stringContaining('crashes at start'),
    });
    await yankRows({ store, query: TUPLE, reason: 'crashes, too', progress });
    await expect(lock([])).rejects.toMatchObject({ code: 'YANKED', message: expect.stringContaining('crashes, too') });
  });

  it('fills what is left out, and keeps the targets of the lockfile that it replaces', async () => {
    const { version, dist_revision, targets } = await lock([], {});
    expect([version, dist_revision, Object.keys(targets)]).toEqual(['0.2.0', 'r1', [GNU]]);
    const older = await lock([], { version: '~0.1' });
    expect([older.version, Object.keys(older.targets)]).toEqual(['0.1.0', [GNU]]);
    const seen: Choice[] = [];
    await lock([], { version: '0.1.0' }, seen);
    expect(seen[0]?.left).toEqual([MUSL]);
  });

  it.each(['whole', 'edited'])('leaves the lockfile of another product as it is: %s', async (state) => {
    const lockfile = join(folder, 'lock.json');
    await lock([]);
    const ours = await readFile(lockfile, 'utf8');
    const theirs = ours.replaceAll('codex-controller-loop', 'other');
    await writeFile(lockfile, state === 'whole' ? theirs : theirs.replace('"targets"', 'targets'));
    const before = await readFile(lockfile, 'utf8');
    await expect(lock([])).rejects.toMatchObject({
      code: 'LOCKFILE_MISMATCH',
      message: expect.stringMatching(/other/),
    });
    expect(await readFile(lockfile, 'utf8')).toBe(before);
    await writeFile(lockfile, ours.replace('"targets"', 'targets'));
    expect((await lock([])).version).toBe('0.1.0');
  });
});
