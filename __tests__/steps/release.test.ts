import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OrchestratorConfig } from '../../src/contract/documents/orchestrator-config.js';
import { releaseHere } from '../../src/steps/release.js';
import { CRATE, contractFor, createRepository, ENV, TARGET } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { context, progress } from './staging.js';

let config: OrchestratorConfig;
let file: string;
const release = () => releaseHere({ config: file, env: ENV, context, progress });

beforeAll(async () => {
  const crate = await createRepository(CRATE);
  const aside = await createTempProject({ 'contract.json': contractFor('tool') });
  config = {
    schema_version: 1,
    contract: join(aside, 'contract.json'),
    crate: join(crate, 'Cargo.toml'),
    targets: ['host'],
    profile: 'debug',
    toolchain: 'host',
    dist_revision: 'r1',
    out: join(aside, 'out'),
    store: join(aside, 'store'),
    install_to: join(aside, 'installed'),
    allow_incomplete: true,
  };
  file = join(aside, 'release-orchestrator.config.json');
  await writeFile(file, JSON.stringify(config));
});

describe('releaseHere', () => {
  it('publishes, verifies, installs and runs; again, it publishes nothing, and verifies what stands', async () => {
    const first = await release();
    expect(first).toMatchObject({
      says: 'src/main.rs false',
      installed: { from: 'source', tuple: { target: TARGET } },
    });
    expect(first.publish.published).toHaveLength(1);
    // Each target has a folder of its own, with the name that its artifact has in a workflow; others are not opened.
    const [run = ''] = await readdir(config.out);
    expect(run).toMatch(/^tool-1\.2\.3-debug-.*-r1$/);
    expect(await readdir(join(config.out, run))).toEqual([`staged-tool-debug-${TARGET}`]);
    await mkdir(join(config.out, run, 'staged-tool-debug-other', 'dist', 'stray'), { recursive: true });
    const again = await release();
    expect(again).toMatchObject({ publish: { published: [] }, installed: { from: 'destination' } });
    expect(again.publish.unchanged).toEqual(first.publish.published);

    const [row] = first.publish.published;
    const artifact = join(config.store, row?.artifact_file ?? '');
    const bytes = await readFile(artifact);
    await appendFile(artifact, 'x');
    await expect(release()).rejects.toMatchObject({ code: 'TOO_LARGE', place: row?.artifact_file });
    const changed = Buffer.from(bytes);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    await writeFile(artifact, changed);
    await expect(release()).rejects.toMatchObject({ code: 'DIGEST_MISMATCH', place: row?.artifact_file });
  });
});
