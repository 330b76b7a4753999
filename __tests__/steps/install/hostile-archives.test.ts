import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import type { Manifest } from '../../../src/contract/documents/manifest.js';
import type { ContractError } from '../../../src/contract/errors.js';
import { formatPaths } from '../../../src/contract/identity/paths.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { hostTarget } from '../../../src/host/machine/target.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Pinned } from '../../../src/steps/install/pin.js';
import { verifyArtifact } from '../../../src/steps/verify/row.js';
import { hostileArchives } from '../../host/archive/hostile-archives.js';
import { createTempProject } from '../../support/temporary.js';
import { installPinned } from '../install-pinned.js';
import { context, progress, TUPLE } from '../staging.js';

const outside = '/nothing-is-here';
/** Those under the limits that installing gives, which are the policy's; unpack.test.ts has the others too. */
const cases = hostileArchives(outside).filter(({ limits }) => limits === undefined);
const tuple = { ...TUPLE, target: hostTarget() };
const path = formatPaths('tool', '1.0.0', tuple).artifact;
let store: DirectoryStore;
beforeAll(async () => {
  store = new DirectoryStore(await createTempProject());
  await mkdir(dirname(join(store.root, path)), { recursive: true });
});

describe('installing a hostile archive that its publisher vouches for', () => {
  it.each(cases.map((hostile) => [hostile.title, hostile] as const))('%s: installs nothing', async (_, hostile) => {
    const folder = await createTempProject();
    await writeFile(join(store.root, path), hostile.archive);
    const pinned: Pinned = {
      ...{ product: 'tool', tuple, artifact_file: path, binaries: ['tool'], manifest_sha256: sha256('') },
      ...{ artifact_sha256: sha256(hostile.archive), artifact_size: hostile.archive.length },
      ...{ content_size: hostile.contentSize, files: hostile.files },
    };
    const install = installPinned(store, pinned, { to: join(folder, 'to'), context, progress });
    const installed = await install.catch((error: unknown) => error);
    expect(installed).toMatchObject({ code: hostile.code });
    expect(await readdir(folder)).toEqual([]);
    const row = { artifact_file: path, artifact_sha256: pinned.artifact_sha256, artifact_size: pinned.artifact_size };
    const { content_size, files, binaries } = pinned;
    const content = { content_size, files, binaries, target: tuple.target };
    const deep = await verifyArtifact(store, row as IndexRow, content as Manifest).catch((error: unknown) => error);
    // Both name the artifact, and no folder that is gone by now.
    for (const error of [installed, deep] as ContractError[]) {
      expect(error.code).toBe(hostile.code);
      expect(error.message).toContain(path);
      for (const { message, place = path } of error.faults)
        for (const gone of [folder, tmpdir()]) expect([message, place].some((said) => said.includes(gone))).toBe(false);
    }
  });

  it('is held to every kind of them', () => {
    expect(cases.length).toBeGreaterThan(80);
  });
});
