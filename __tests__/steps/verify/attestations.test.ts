import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AttachedBundle } from '../../../src/contract/attestation/find.js';
import { ATTESTATION_LIMITS } from '../../../src/contract/attestation/reading/limits.js';
import { sha256 } from '../../../src/contract/digest.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Source } from '../../../src/host/store/store.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { resolveTuple } from '../../../src/steps/resolve.js';
import { attachedBundles } from '../../../src/steps/verify/attestations.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { attach } from '../attach.js';
import { context, makeContract, progress, stage, TUPLE } from '../staging.js';

const TARGETS = ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'];
let contract: string;
let staged: string;
let store: DirectoryStore;
beforeEach(async () => {
  contract = await makeContract();
  staged = await createTempProject();
  for (const target of TARGETS) await stage(contract, staged, { target });
  store = new DirectoryStore(await createTempProject());
  await publish();
});
const publish = () =>
  publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
const at = (path: string | undefined): string => join(store.root, path ?? '');
const seen = async () => {
  const { faults, unaccounted } = await verifyAll(store, { deep: false }, context, progress);
  return { faults: faults.map(({ code, place }) => [code, place]), unaccounted };
};

describe('verifyAll, of attestations', () => {
  it('finds all in order where every row has what it names', async () => {
    await attach(store, ['one', 'two']);
    expect(await seen()).toEqual({ faults: [], unaccounted: [] });
  });

  it('takes for a fault what a row names and is not there, or is something else', async () => {
    const [missing, changed, large] = await attach(
      store,
      ['one', 'two', 'three'],
      ({ target }) => target === TARGETS[1],
    );
    await rm(at(missing));
    await writeFile(at(changed), 'three');
    await writeFile(at(large), 'x'.repeat(ATTESTATION_LIMITS.bundleBytes + 1));
    const expected = [
      ['DOCUMENT_NOT_FOUND', missing],
      ['DIGEST_MISMATCH', changed],
      ['TOO_LARGE', large],
    ];
    const { faults, unaccounted } = await seen();
    expect([...faults].sort()).toEqual(expected.sort());
    expect(unaccounted).toEqual([]);
  });

  it('names one that no row names among the files without a row', async () => {
    await attach(store, ['one']);
    const [path = ''] = await attach(store, ['two'], ({ target }) => target === TARGETS[0]);
    const other = path.replace(TARGETS[0] as string, TARGETS[1] as string);
    const unnamed = path.replace(/[0-9a-f]{64}/, sha256('unnamed'));
    for (const file of [other, unnamed]) await writeFile(at(file), 'unnamed');
    expect(await seen()).toEqual({ faults: [], unaccounted: [unnamed, other].sort() });
  });
});

describe('publishStaged, over rows that have attestations', () => {
  it('keeps them where it changes nothing, and where it adds another row', async () => {
    await attach(store, ['one', 'two']);
    const before = await readFile(at('dist/index.json'), 'utf8');
    expect(await publish()).toMatchObject({ published: [] });
    expect(await readFile(at('dist/index.json'), 'utf8')).toBe(before);
    await stage(contract, staged, { dist_revision: 'r2' });
    expect((await publish()).published).toHaveLength(1);
    expect((await readFile(at('dist/index.json'), 'utf8')).match(/"attestations"/g)).toHaveLength(2);
    expect(await seen()).toEqual({ faults: [], unaccounted: [] });
  });

  it('publishes beside attestations that were left where the row was lost, and does not name them', async () => {
    const [path] = await attach(store, ['one'], ({ target }) => target === TARGETS[1]);
    await rm(at('dist/index.json'));
    expect((await publish()).published).toHaveLength(2);
    expect(await readFile(at('dist/index.json'), 'utf8')).not.toContain('"attestations"');
    expect(await seen()).toEqual({ faults: [], unaccounted: [path] });
  });
});

describe('attachedBundles', () => {
  const bundles = async (source: Source = store): Promise<AttachedBundle[]> => {
    const { row } = await resolveTuple(source, TUPLE, { allowYanked: false }, context);
    const all: AttachedBundle[] = [];
    for await (const bundle of attachedBundles(source, row)) all.push(bundle);
    return all;
  };

  it('gives what the row names, and no bytes of what is not as it is named', async () => {
    expect(await bundles()).toEqual([]);
    const texts = ['one', 'two', 'three', 'four'].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
    const paths = await attach(store, texts);
    await rm(at(paths[0]));
    await writeFile(at(paths[1]), 'x'.repeat(ATTESTATION_LIMITS.bundleBytes + 1));
    await writeFile(at(paths[2]), 'changed');
    expect(await bundles()).toEqual([
      ...texts.slice(0, 3).map((text) => ({ sha256: sha256(text), bytes: undefined })),
      { sha256: sha256(texts[3] as string), bytes: Buffer.from(texts[3] as string) },
    ]);
  });

  it('takes a source that cannot be read for what it is', async () => {
    await attach(store, ['one']);
    const failing = Object.assign(new DirectoryStore(store.root), {
      read: async (path: string, limit: number) => {
        if (path.endsWith('.sigstore.json')) throw new Error('the disk is gone');
        return new DirectoryStore(store.root).read(path, limit);
      },
    });
    await expect(bundles(failing)).rejects.toThrow('the disk is gone');
  });
});
