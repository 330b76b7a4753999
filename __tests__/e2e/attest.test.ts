/** The committed command line: signatures that 8 processes add at once, and who installs what is signed. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseIndex } from '../../src/contract/release-index/parse.js';
import type { DirectoryStore } from '../../src/host/store/directory.js';
import { attestedOf, makeKeyFiles, publishedStore, rowsOfStore, TARGETS } from '../steps/attest/published.js';
import { TUPLE } from '../steps/staging.js';
import { SOURCE, SUITE } from '../support/attestation.js';
import { runIdentity, startSigstore } from '../support/local-sigstore.mjs';
import { createTempProject } from '../support/temporary.js';

const cli = join(import.meta.dirname, '..', '..', 'dist-action', 'cli', 'index.js');
const WRITERS = 8;
const RELEASE = [
  ...['--version', TUPLE.version, '--profile', TUPLE.profile, '--toolchain', TUPLE.toolchain],
  ...['--git-rev', TUPLE.git_rev, '--dist-revision', TUPLE.dist_revision],
];
const ROW = [...RELEASE, '--target', TUPLE.target];

let store: DirectoryStore;
let folder: string;
beforeAll(async () => {
  store = await publishedStore();
  folder = await createTempProject();
});

const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
const file = async (name: string, bytes: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

describe('the command line', () => {
  it('loses no attestation of 8 processes at once, of which each signs with its own key', async () => {
    const keys = Array.from({ length: WRITERS }, makeKeyFiles);
    const files = await Promise.all(keys.map(({ privateKey }, at) => file(`key-${at}.pem`, privateKey.bytes)));
    await Promise.all(
      files.map((key) =>
        promisify(execFile)(process.execPath, [cli, 'attest', '--store', store.root, '--key', key, ...RELEASE]),
      ),
    );
    const index = parseIndex(await readFile(join(store.root, 'dist/index.json')), 'index.json');
    expect(index.rows.map((row) => row.attestations?.length)).toEqual(TARGETS.map(() => WRITERS));
    for (const [at, { publicKey }] of keys.entries()) {
      const key = await file(`key-${at}.pub`, publicKey.bytes);
      expect(run('verify', '--source', store.root, '--all', '--public-key', key).status).toBe(0);
    }
  }, 120_000);

  it('attests, verifies, locks and installs what a workflow signed, and refuses it for anybody else', async () => {
    const sigstore = await startSigstore();
    const rows = await rowsOfStore(store);
    const signed = await sigstore.signRows(attestedOf(rows), runIdentity({ digest: TUPLE.git_rev }));
    const bundle = await file('bundle.json', signed);
    const root = await file('root.json', JSON.stringify(sigstore.trustedRoot()));
    const attested = run('attest', '--store', store.root, '--bundle', bundle, '--trusted-root', root, '--json');
    expect(JSON.parse(attested.stdout)).toMatchObject({ changed: true, bundles: [{ signer: { event: 'push' } }] });
    const workflow = `${SUITE}/.github/workflows/release-signed.yml`;
    const by = (repository: string) => [
      ...['--source-repository', repository, '--signer-workflow', workflow, '--trusted-root', root],
    ];
    const lockfile = join(folder, 'controller.lock.json');
    expect(run('verify', '--source', store.root, ...ROW, ...by(SOURCE)).stdout).toMatch(/^signed by: https:\/\//m);
    expect(run('lock', '--source', store.root, ...RELEASE, '--lockfile', lockfile, ...by(SOURCE)).status).toBe(0);
    for (const wanted of [ROW, ['--lockfile', lockfile, '--target', TUPLE.target]]) {
      const to = join(await createTempProject(), 'tool');
      const refused = run('install', '--source', store.root, ...wanted, '--to', to, ...by('acme/other'));
      expect([refused.status, refused.stdout, existsSync(to)]).toEqual([1, '', false]);
      expect(refused.stderr).toContain('error[SIGNER_MISMATCH]');
      const installed = run('install', '--source', store.root, ...wanted, '--to', to, ...by(SOURCE), '--json');
      expect(JSON.parse(installed.stdout)).toMatchObject({
        signer: { source_repository: `https://github.com/${SOURCE}` },
      });
    }
  }, 120_000);
});
