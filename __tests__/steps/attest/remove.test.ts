import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MeantRows } from '../../../src/contract/decisions/attested-rows.js';
import { sha256 } from '../../../src/contract/digest.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { removeAttestation } from '../../../src/steps/attest/remove.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { attach } from '../attach.js';
import { context, progress, TUPLE } from '../staging.js';
import { publishedStore, rowsOfStore } from './published.js';

const [one, two] = [sha256('one'), sha256('two')];
let store: DirectoryStore;
let paths: string[];
beforeEach(async () => {
  store = await publishedStore();
  paths = (await attach(store, ['one', 'two'])).filter((path) => path.includes(one));
});
const remove = (digest: string, rows: MeantRows = { kind: 'all' }, from = store) =>
  removeAttestation({ store: from, rows, digest, progress });
const attestations = async () => (await rowsOfStore(store)).map((row) => row.attestations);
const sound = async () => {
  const { faults, unaccounted } = await verifyAll(store, { deep: false }, context, progress);
  expect([faults, unaccounted]).toEqual([[], []]);
};

describe('removeAttestation', () => {
  it('takes it out of every row, then removes its files; again it changes nothing', async () => {
    const result = await remove(one);
    expect(result).toMatchObject({ changed: true, files: [...paths].sort() });
    expect(result.rows).toHaveLength(2);
    expect(await attestations()).toEqual([[two], [two]]);
    await sound();
    expect(await remove(one)).toMatchObject({ changed: false, rows: [], files: [] });
    await remove(two);
    expect(await attestations()).toEqual([undefined, undefined]);
    expect(await readFile(join(store.root, 'dist/index.json'), 'utf8')).not.toContain('attestations');
    await sound();
  });

  it('takes it out of the rows that are meant alone', async () => {
    const result = await remove(one, { kind: 'tuple', query: TUPLE });
    expect(result.files).toEqual(paths.slice(0, 1));
    expect(await attestations()).toEqual([[two], [one, two].sort()]);
    await sound();
    const query = { ...TUPLE, version: '9.9.9' };
    await expect(remove(one, { kind: 'tuple', query })).rejects.toMatchObject({ code: 'TUPLE_NOT_FOUND' });
  });

  it('no file goes before the index is without it, and the next removal completes one that died', async () => {
    const dying = new (class extends DirectoryStore {
      override async remove(): Promise<void> {
        throw new Error('killed');
      }
    })(store.root);
    await expect(remove(one, { kind: 'all' }, dying)).rejects.toThrow('killed');
    expect(await attestations()).toEqual([[two], [two]]);
    expect((await verifyAll(store, { deep: false }, context, progress)).faults).toEqual([]);
    expect(await remove(one)).toMatchObject({ changed: false, files: [...paths].sort() });
    await sound();
  });
});
