/** The door as a function: inputs as the runner gives them, and what it says of who signed. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { installController } from '../../../src/actions/doors/install-controller.js';
import { givenSigner, suiteOf } from '../../../src/actions/doors/requests/signer-request.js';
import { readInputs } from '../../../src/actions/inputs.js';
import { type Core, Log } from '../../../src/actions/report/log.js';
import { signerInputs as makeInputs } from '../../../src/actions/signer-inputs.js';
import { optionName, SIGNER_OPTIONS } from '../../../src/cli/option-usage.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { NOBODY_NAMED } from '../../../src/steps/verify/asked.js';
import { attach } from '../../steps/attach.js';
import { attestedOf, publishedStore, rowsOfStore } from '../../steps/attest/published.js';
import { TUPLE } from '../../steps/staging.js';
import { SOURCE, SUITE } from '../../support/attestation.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { createTempProject } from '../../support/temporary.js';

let sigstore: Awaited<ReturnType<typeof startSigstore>>;
let root: string;
let tools: string;
let store: DirectoryStore;
let said: string[];
beforeAll(async () => {
  sigstore = await startSigstore();
  root = join(await createTempProject({ 'root.json': JSON.stringify(sigstore.trustedRoot()) }), 'root.json');
});
beforeEach(async () => {
  store = await publishedStore();
  tools = await createTempProject();
  said = [];
});

const core = () =>
  ({
    info: (line: string) => said.push(line),
    warning: (line: string) => said.push(`warning: ${line}`),
    startGroup: () => {},
    endGroup: () => {},
  }) as unknown as Core;
const env = () => ({
  RUNNER_TOOL_CACHE: tools,
  LC_ALL: 'C.UTF-8',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: SUITE,
});
async function run(more: Record<string, string>) {
  const { git_rev, dist_revision, ...parts } = TUPLE;
  const given: Record<string, string> = {
    ...{ source: store.root, ...parts, 'git-rev': git_rev, 'dist-revision': dist_revision },
    ...more,
  };
  const inputs = readInputs('install-controller', (name) => given[name] ?? '', {});
  const now = () => new Date('2026-03-01T00:00:00Z');
  return installController.run(inputs, { env: env(), now, log: new Log(core()) });
}
const sign = async (changes = {}) => {
  const identity = runIdentity({ digest: TUPLE.git_rev, ...changes });
  await attach(store, [await sigstore.signRows(attestedOf(await rowsOfStore(store)), identity)]);
};

describe('install-controller', () => {
  it("requires the signature of the action's own workflow for the repository that is named, and says whose it is", async () => {
    await sign();
    const { outputs, summary } = await run({ 'source-repository': SOURCE, 'trusted-root': root });
    expect(JSON.parse(outputs.signer)).toMatchObject({
      subject: `https://github.com/${SUITE}/.github/workflows/release-signed.yml@refs/tags/v1.0.0`,
      source_repository: `https://github.com/${SOURCE}`,
      source_digest: TUPLE.git_rev,
      source_ref: 'refs/tags/v0.1.0',
      run: expect.stringContaining('/actions/runs/'),
      signed_at: expect.stringMatching(/^20/),
    });
    expect(outputs['rebuilt-by']).toBe('');
    expect(summary).toContain('Signed by');
    expect(said.join('\n')).toMatch(/^signed by: https:\/\/github\.com\/steward\/suite/m);
  });

  it('refuses what somebody else signed, and leaves nothing in the tool cache, on a hit neither', async () => {
    await sign({ repository: 'mallory/widget' });
    const asking = { 'source-repository': SOURCE, 'trusted-root': root };
    await expect(run(asking)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    expect(await readdir(tools)).toEqual([]);
    const { outputs } = await run({});
    expect([outputs.signer, outputs['rebuilt-by'], outputs['cache-hit']]).toEqual(['', '', 'false']);
    expect(said).toContain(NOBODY_NAMED);
    await expect(run(asking)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    expect((await run({})).outputs['cache-hit']).toBe('true');
  });

  it('refuses inputs that would name nobody', async () => {
    for (const lonely of ['signer-workflow', 'source-ref', 'signer-digest', 'source-event', 'trust'])
      await expect(run({ [lonely]: 'x' })).rejects.toMatchObject({ code: 'INVALID_INPUT', place: lonely });
    await expect(run({ 'allow-self-hosted': 'true' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('signerInputs', () => {
  const signerInputs = makeInputs();
  const inputOf = (name: string): string => (name === 'allow-self-hosted' ? 'true' : name in signerInputs ? 'x' : '');

  it('are called what the options of the command line are called, and all are read', () => {
    expect(Object.keys(signerInputs).sort()).toEqual(SIGNER_OPTIONS.map(optionName).sort());
    const given = givenSigner(readInputs('install-controller', inputOf, {}));
    expect(Object.keys(given).sort()).toEqual(Object.keys(signerInputs).sort());
    expect(Object.values(given).every((value) => value !== undefined && value !== false)).toBe(true);
  });
});

describe('suiteOf', () => {
  it("is the action's repository on github.com, and nothing elsewhere or where none is named", () => {
    expect(suiteOf(env())).toBe(SUITE);
    expect(suiteOf({ ...env(), GITHUB_SERVER_URL: 'https://github.example' })).toBeUndefined();
    expect(suiteOf({ ...env(), GITHUB_ACTION_REPOSITORY: '' })).toBeUndefined();
    expect(suiteOf({})).toBeUndefined();
  });
});
