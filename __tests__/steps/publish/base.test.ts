/** A store that has only the deprecated alias of the index (specification, sections 2 and 6). */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { INDEX_PATH, LEGACY_ALIAS } from '../../../src/contract/identity/paths.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { resolveTuple } from '../../../src/steps/resolve.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

let contract: string;
let store: DirectoryStore;
const at = (path: string) => join(store.root, path);

async function publish(version: string, adoptAlias: boolean, autoRevision = false, dist_revision = 'r1') {
  const staged = await createTempProject();
  await stage(contract, staged, { version, dist_revision });
  const request = { contract, staged: [staged], store, allowIncomplete: true, adoptAlias, autoRevision, progress };
  return publishStaged(request);
}

beforeEach(async () => {
  contract = await makeContract();
  store = new DirectoryStore(await createTempProject());
  await publish('0.1.0', false);
  await rename(at(INDEX_PATH), at(LEGACY_ALIAS.path));
});

describe('publishing into a store that has only the alias', () => {
  it('is refused, since readers would not find its rows any more, and writes nothing', async () => {
    const before = await store.list('dist');
    await expect(publish('0.2.0', false)).rejects.toMatchObject({
      code: 'LEGACY_INDEX_RETIRED',
      place: LEGACY_ALIAS.path,
      hint: expect.stringContaining('adopt-alias'),
    });
    expect(await store.list('dist')).toEqual(before);
  });

  it('brings its rows along where that is asked for, and leaves it as it is', async () => {
    const alias = await readFile(at(LEGACY_ALIAS.path));
    expect(await publish('0.2.0', true)).toMatchObject({ row_count: 2 });
    expect((await resolveTuple(store, TUPLE, { allowYanked: false }, context)).row.version).toBe('0.1.0');
    expect(await readFile(at(LEGACY_ALIAS.path))).toEqual(alias);
    expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({ rows: 2, faults: [] });
    // From then on the alias is not looked at.
    expect(await publish('0.3.0', false)).toMatchObject({ row_count: 3 });
  });

  it.each([
    ['the same again', 'r1', false],
    ['a rebuild that changed nothing', 'r2', true],
  ])('makes an index of it also with nothing but %s', async (_, revision, auto) => {
    const result = await publish('0.1.0', true, auto, revision);
    expect(result).toMatchObject({ published: [], dist_revision: 'r1', row_count: 1 });
    expect(result.unchanged).toHaveLength(1);
    expect(await readFile(at(INDEX_PATH))).toEqual(await readFile(at(LEGACY_ALIAS.path)));
  });

  it('holds its rows to their contract, and to the product', async () => {
    const other = await makeContract((document) => {
      document.product = 'other-tool';
    });
    const staged = await createTempProject();
    await stage(other, staged);
    const request = { contract: other, staged: [staged], store, allowIncomplete: true, adoptAlias: true };
    await expect(publishStaged({ ...request, autoRevision: false, progress })).rejects.toMatchObject({
      code: 'PRODUCT_MISMATCH',
    });
    await rm(at('dist/1.0.0/0.1.0/contract.json'));
    await expect(publish('0.2.0', true)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });

  it('is nothing special where there is neither', async () => {
    await rm(at(LEGACY_ALIAS.path));
    await rm(at('dist/1.0.0'), { recursive: true });
    expect(await publish('0.2.0', true)).toMatchObject({ row_count: 1 });
  });
});
