import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/host/store/open.js';
import type { PackagedArtifact } from '../../../src/steps/package/stage.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject, listTree } from '../../support/temporary.js';
import { GNU, makeContract, progress, stage } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';

let contract = '';
let staged = '';
beforeAll(async () => {
  contract = await makeContract();
  staged = await createTempProject();
  for (const target of [GNU, MUSL]) await stage(contract, staged, { target });
});

/** A second build of a target: its manifest, in a folder that has the name of an artifact. */
async function again(folder: string, target: string, content?: string): Promise<PackagedArtifact> {
  const out = await createTempProject();
  const made = await stage(contract, out, { target }, content);
  await mkdir(join(folder, `rebuilt-${target}`), { recursive: true });
  await cp(join(out, made.manifest_file), join(folder, `rebuilt-${target}`, 'manifest.json'));
  return made;
}

async function publish(rebuilt: string) {
  const store = await createTempProject();
  const notices: string[] = [];
  const result = publishStaged({
    ...{ contract, staged: [staged], rebuilt, progress },
    store: await openStore(store, { env: {} }),
    allowIncomplete: true,
    autoRevision: false,
    notice: (message) => void notices.push(message),
  });
  return { store, notices, result };
}

describe('publishStaged with second builds', () => {
  it('publishes what both agree on, and leaves out what nobody built again, with a notice', async () => {
    const rebuilt = await createTempProject();
    await again(rebuilt, GNU);
    const { notices, result } = await publish(rebuilt);
    expect((await result).published.map(({ target }) => target)).toEqual([GNU]);
    expect(notices).toEqual([expect.stringMatching(/^not published, since nobody built it again: dist\/.*musl/)]);
  });

  it('takes one manifest that lies in the folder itself, as a single artifact is downloaded', async () => {
    const rebuilt = await createTempProject();
    await again(rebuilt, MUSL);
    const { result } = await publish(join(rebuilt, `rebuilt-${MUSL}`));
    expect((await result).published.map(({ target }) => target)).toEqual([MUSL]);
  });

  it('publishes nothing where one has another digest', async () => {
    const rebuilt = await createTempProject();
    await again(rebuilt, GNU);
    const other = await again(rebuilt, MUSL, 'other\n');
    const { store, result } = await publish(rebuilt);
    const refusal = await expectCode(() => result, 'REBUILD_DIFFERS');
    expect(refusal.message).toContain(other.artifact_sha256);
    expect(await listTree(store)).toEqual([]);
  });

  it('publishes nothing where nothing was built again, or something else was', async () => {
    const other = await createTempProject();
    const out = await createTempProject();
    const made = await stage(contract, out, { dist_revision: 'r2' });
    await cp(join(out, made.manifest_file), join(other, 'manifest.json'));
    for (const folder of [await createTempProject(), join(staged, 'none'), other])
      await expectCode(async () => (await publish(folder)).result, 'STAGED_EMPTY');
  });

  it('refuses a manifest that is none', async () => {
    const rebuilt = await createTempProject({ 'manifest.json': await readFile(contract) });
    await expectCode(async () => (await publish(rebuilt)).result, 'SCHEMA_INVALID');
  });
});
