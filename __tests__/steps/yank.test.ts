import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/contract/digest.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { installArtifact } from '../../src/steps/install/install.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { verifyAll } from '../../src/steps/verify/everything.js';
import { yankRows } from '../../src/steps/yank.js';
import { createTempProject } from '../support/temporary.js';
import { attach } from './attach.js';
import { context, makeContract, progress, stage, TUPLE } from './staging.js';

let store: DirectoryStore;
beforeEach(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  store = new DirectoryStore(await createTempProject());
  await stage(contract, staged);
  await stage(contract, staged, { target: 'aarch64-unknown-linux-gnu' });
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
});
const indexFile = async (of = store) => readFile(join(of.root, 'dist/index.json'), 'utf8');
const yank = (reason: string, query = {}) => yankRows({ store, query: { ...TUPLE, ...query }, reason, progress });

const ARM = 'aarch64-unknown-linux-gnu';
describe('yankRows', () => {
  it('marks every target of a release that only its version names, and takes one swap for them', async () => {
    const { version } = TUPLE;
    const result = await yankRows({ store, query: { version }, reason: 'bad build', progress });
    expect(result.rows.map(({ target, yanked }) => [target, yanked])).toEqual([
      [ARM, ['bad build']],
      [TUPLE.target, ['bad build']],
    ]);
    expect((await yankRows({ store, query: { version }, reason: 'bad build', progress })).changed).toBe(false);
  });

  it('yanks nothing where the version was released more than once, until it is told which', async () => {
    const [contract, staged] = [await makeContract(), await createTempProject()];
    await stage(contract, staged, { dist_revision: 'r2' }, 'another\n');
    await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
    const before = await indexFile();
    const request = { store, reason: 'bad', progress };
    const refused = yankRows({ ...request, query: { version: TUPLE.version } });
    await expect(refused).rejects.toMatchObject({
      code: 'TUPLE_AMBIGUOUS',
      offer: { candidates: [{ 'dist-revision': 'r2' }, { 'dist-revision': 'r1' }] },
    });
    expect(await indexFile()).toBe(before);
    const query = { version: TUPLE.version, dist_revision: 'r1' };
    expect((await yankRows({ ...request, query })).rows.map(({ target }) => target)).toEqual([ARM, TUPLE.target]);
  });

  it('marks the one row with the reason; its bytes stay', async () => {
    const result = await yank('crashes at start');
    expect(result).toMatchObject({ changed: true, rows: [{ ...TUPLE, yanked: ['crashes at start'] }] });
    expect((await indexFile()).match(/"yanked"/g)).toHaveLength(1);
    expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({
      rows: 2,
      faults: [],
      unaccounted: [],
    });
  });

  it('install refuses it with the reason, unless yanked ones are allowed', async () => {
    await yank('crashes at start');
    const folder = await createTempProject();
    const install = async (allowYanked: boolean) =>
      installArtifact({
        wanted: { tuple: TUPLE, allowYanked },
        openSource: async () => store,
        to: { folder },
        actionsCache: false,
        context,
        progress,
      });
    await expect(install(false)).rejects.toMatchObject({
      code: 'YANKED',
      message: expect.stringContaining('crashes at start'),
    });
    expect((await install(true)).bin).toBeTruthy();
  });

  it('reasons add up in one order, the same one again changes nothing', async () => {
    await yank('zeta');
    await yank('alpha');
    const before = await indexFile();
    expect(await yank('zeta')).toMatchObject({ changed: false, rows: [{ yanked: ['alpha', 'zeta'] }] });
    expect(await indexFile()).toBe(before);
  });

  it('leaves the attestations of the row, and those of the others', async () => {
    const attached = await attach(store, ['one', 'two']);
    const { rows } = await yank('crashes at start');
    expect(rows[0]?.attestations).toEqual(['one', 'two'].map(sha256).sort());
    expect((await indexFile()).match(/"attestations"/g)).toHaveLength(2);
    expect(await verifyAll(store, { deep: false }, context, progress)).toMatchObject({ faults: [], unaccounted: [] });
    expect(attached).toHaveLength(4);
  });

  it('takes prefixes of toolchain and revision, and refuses what is not exactly one row', async () => {
    expect((await yank('x', { toolchain: '1.84', git_rev: 'ab12cd3' })).changed).toBe(true);
    await expect(yank('x', { version: '9.9.9' })).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
  });

  it.each(['', 'two\nlines', 'a "quote"', 'back\\slash', 'é', 'x'.repeat(201)])(
    'refuses the reason %j',
    async (reason) => {
      const before = await indexFile();
      await expect(yank(reason)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
      expect(await indexFile()).toBe(before);
    },
  );

  it('yanks at once all take effect, in one form', async () => {
    const reasons = ['one', 'two', 'three', 'four', 'five'];
    await Promise.all(
      reasons.map((reason) => yankRows({ store: new DirectoryStore(store.root), query: TUPLE, reason, progress })),
    );
    expect((await yank('one')).rows[0]?.yanked).toEqual([...reasons].sort());
  });

  it('an index that is not there is refused', async () => {
    const empty = new DirectoryStore(await createTempProject());
    await expect(yankRows({ store: empty, query: TUPLE, reason: 'x', progress })).rejects.toMatchObject({
      code: 'INDEX_NOT_FOUND',
    });
  });
});
