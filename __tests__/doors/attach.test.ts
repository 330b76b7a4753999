/** The attach door: what a store's rows name after it, and what it refuses. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { runIdentity, startSigstore } from '../support/local-sigstore.mjs';
import { createProducer } from './project.js';
import { runDoor } from './runner.js';

let cwd: string;
let inputs: Record<string, string>;
beforeAll(async () => {
  cwd = await createProducer();
  const rev = git(cwd, 'rev-parse', 'HEAD');
  const tuple = { version: '1.2.3', toolchain: TOOLCHAIN, profile: 'debug', 'git-rev': rev, 'dist-revision': 'r1' };
  await runDoor('package', { ...tuple, target: TARGET }, { cwd });
  const { outputs } = await runDoor('publish-index', { store: 'store', 'without-plan': 'true' }, { cwd });
  const sigstore = await startSigstore();
  const [row] = JSON.parse(outputs.rows ?? '');
  const subjects = {
    artifact: { path: row.artifact_file, sha256: row.artifact_sha256 },
    manifest: { path: row.manifest_file, sha256: row.manifest_sha256 },
    provenance: { path: row.provenance_file, sha256: row.provenance_sha256 },
  };
  await writeFile(join(cwd, 'bundle.json'), await sigstore.signRows([subjects], runIdentity({ digest: rev })));
  await writeFile(join(cwd, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot()));
  inputs = { store: 'store', rows: outputs.rows ?? '', bundle: 'bundle.json', 'trusted-root': 'trusted_root.json' };
});

describe('attach', () => {
  it('adds a bundle, says who signed it, and changes nothing the second time', async () => {
    const run = await runDoor('attach', inputs, { cwd });
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 0, stdout: expect.any(String) });
    expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS.attach));
    expect(run.outputs['attestation-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.summary).toContain('release-signed.yml@refs/tags/v1.0.0');
    const again = await runDoor('attach', inputs, { cwd });
    expect(again.outputs).toEqual(run.outputs);
    expect(again.stdout).toContain('unchanged: dist/');
  });

  it('says where there are no rows that there is nothing to attach, and ends well without a bundle or a store', async () => {
    const run = await runDoor('attach', { store: 'nowhere', rows: '[]' }, { cwd });
    expect(run).toMatchObject({
      status: 0,
      outputs: { store: 'nowhere', 'attestation-sha256': '', 'index-sha256': '' },
    });
    expect(run.commands).toContainEqual(expect.stringContaining('nothing to attach'));
  });

  it.each<[string, Record<string, string>, string]>([
    ['rows that did not arrive', { rows: '' }, 'ROWS_MISSING'],
    ['no bundle', { bundle: '' }, 'INVALID_INPUT'],
    ['a bundle that is none', { bundle: 'trusted_root.json' }, 'ATTESTATION_INVALID'],
    ['a bundle of a Sigstore that is not trusted', { 'trusted-root': '' }, 'ATTESTATION_INVALID'],
    ['an instance that is none', { trust: 'all' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, changes, code) => {
    const run = await runDoor('attach', { ...inputs, ...changes }, { cwd });
    expect({ status: run.status, outputs: run.outputs }).toEqual({ status: 1, outputs: {} });
    expect(run.commands).toContainEqual(expect.stringContaining(`[${code}]`));
  });

  it('refuses a pull request, which may not write to a store', async () => {
    const run = await runDoor('attach', inputs, { cwd, env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(run.commands).toContainEqual(expect.stringContaining('[PUBLISH_FORBIDDEN]'));
  });
});
