import { cp } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/host/store/open.js';
import type { PackagedArtifact } from '../../../src/steps/package/stage.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { readWantedRebuild, type WantedRebuild } from '../../../src/steps/rebuild/wanted.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject } from '../../support/temporary.js';
import { makeContract, progress, stage, TUPLE } from '../staging.js';

let staged = '';
let store = '';
let made: PackagedArtifact;
beforeAll(async () => {
  const contract = await makeContract();
  [staged, store] = [await createTempProject(), await createTempProject()];
  made = await stage(contract, staged);
  const opened = await openStore(store, { env: {} });
  const request = { contract, staged: [staged], store: opened, allowIncomplete: true, autoRevision: false, progress };
  await publishStaged(request);
});

const read = (wanted: Partial<WantedRebuild>, warn: (message: string) => void = () => {}) =>
  readWantedRebuild({ tuple: {}, ...wanted }, { env: {} }, { now: () => new Date('2026-03-01T00:00:00Z'), warn });

describe('readWantedRebuild', () => {
  it('reads the manifest of a published tuple, and the contract that the store keeps', async () => {
    const { manifest, row, contract } = await read({ source: store, tuple: TUPLE });
    expect(manifest.artifact.sha256).toBe(made.artifact_sha256);
    expect(row?.artifact_sha256).toBe(made.artifact_sha256);
    expect(contract?.length).toBeGreaterThan(0);
  });

  it('reads the manifest of a staged folder, which has no row', async () => {
    const { manifest, row } = await read({ staged });
    expect(manifest.artifact.sha256).toBe(made.artifact_sha256);
    expect(row).toBeUndefined();
  });

  it('refuses both and neither, a tuple beside a staged folder, and a tuple that is not whole', async () => {
    await expectCode(() => read({}), 'INVALID_INPUT');
    await expectCode(() => read({ source: store, staged, tuple: TUPLE }), 'INVALID_INPUT');
    await expectCode(() => read({ staged, tuple: { version: '1.0.0' } }), 'INVALID_INPUT');
    await expectCode(() => read({ source: store, tuple: { version: TUPLE.version } }), 'TUPLE_INCOMPLETE');
    await expectCode(() => read({ source: store, tuple: { ...TUPLE, version: '9.9.9' } }), 'TUPLE_NOT_FOUND');
  });

  it('refuses a folder with nothing staged, and one with several', async () => {
    await expectCode(() => read({ staged: store.replace(/$/, '/none') }), 'STAGED_EMPTY');
    const several = await createTempProject();
    await cp(staged, several, { recursive: true });
    await stage(await makeContract(), several, { dist_revision: 'r2' });
    await expectCode(() => read({ staged: several }), 'INVALID_INPUT');
  });
});
