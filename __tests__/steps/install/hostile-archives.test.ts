import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { formatPaths } from '../../../src/contract/identity/paths.js';
import { hostTarget } from '../../../src/host/machine/target.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Pinned } from '../../../src/steps/install/pin.js';
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
    await expect(install).rejects.toMatchObject({ code: hostile.code });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is held to every kind of them', () => {
    expect(cases.length).toBeGreaterThan(80);
  });
});
