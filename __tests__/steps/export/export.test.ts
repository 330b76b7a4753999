/** Exporting a release of a store. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parsePrivateKey } from '../../../src/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { parseExportKey } from '../../../src/contract/handoff/minisign.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { attestRows } from '../../../src/steps/attest/attest.js';
import { signRows } from '../../../src/steps/attest/sign.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { askedSigners } from '../../../src/steps/verify/asked.js';
import { yankRows } from '../../../src/steps/yank.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject, describeTree, listTree } from '../../support/temporary.js';
import { makeKeyFiles, publishedStore, rowsOfStore } from '../attest/published.js';
import { changeByte } from '../change-byte.js';
import { progress } from '../staging.js';
import { exported } from './exported.js';

const PRODUCT = 'codex-controller-loop';
const STEMS = [`${PRODUCT}-x86_64-unknown-linux-gnu`, `${PRODUCT}-x86_64-unknown-linux-musl`];
const keys = makeKeyFiles();
let store: DirectoryStore;
beforeAll(async () => {
  store = await publishedStore();
});

describe('exportRelease', () => {
  it('writes archives, documents and texts, which sha256sum finds in order', async () => {
    const { to, files, left, release } = await exported(store);
    expect(await listTree(to)).toEqual(
      [
        ...STEMS.flatMap((stem) => [
          `${stem}.checksums.json`,
          `${stem}.manifest.json`,
          `${stem}.provenance.json`,
          `${stem}.tar.gz`,
        ]),
        'RELEASE_NOTES.md',
        'SHA256SUMS',
        'aqua-registry.yaml',
        'binstall.toml',
        `${PRODUCT}.rb`,
        'install.sh',
        'mise.toml',
      ].sort(),
    );
    expect(left.map(({ file }) => file)).toEqual(['install.ps1']);
    const checked = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: to, encoding: 'utf8' });
    expect([checked.status, checked.stdout.match(/: OK$/gm)?.length]).toEqual([0, files.length - 1]);
    const [row] = await rowsOfStore(store);
    expect(await readFile(join(to, `${STEMS[0]}.tar.gz`))).toEqual(
      await readFile(join(store.root, row?.artifact_file ?? '')),
    );
    expect(release.artifacts[0]?.sha256).toBe(row?.artifact_sha256);
  });

  it('writes the same bytes each time, signed or not', async () => {
    const key = parseExportKey(keys.privateKey.bytes, 'key.pem');
    const packslip = { project: 'tool.example.com', list: { before: undefined, sequence: 1, expires: 1_900_000_000 } };
    const [one, two] = [await exported(store, { key, packslip }), await exported(store, { key, packslip })];
    expect(await describeTree(one.to)).toEqual(await describeTree(two.to));
    const names = await listTree(one.to);
    expect(names.filter((name) => name.endsWith('.sig'))).toEqual([
      'SHA256SUMS.sig',
      ...STEMS.map((stem) => `${stem}.tar.gz.sig`),
    ]);
    expect(names).toEqual(expect.arrayContaining(['minisign.pub', 'packslip.json', 'packslip.sigstore.json']));
  });

  it('takes attestations along as they are, and asks for a signer where one is named', async () => {
    const own = await publishedStore();
    const rows = { kind: 'all' } as const;
    const bundles = await signRows({ source: own, rows, key: keys.privateKey, progress });
    const pem = parsePrivateKey(keys.privateKey.bytes, 'key.pem');
    const folder = await createTempProject({ 'key.pub': keys.publicKey.bytes });
    const signers = await askedSigners({ 'public-key': join(folder, 'key.pub') }, undefined);
    await expectCode(() => exported(own, { signers }), 'NOT_ATTESTED');
    await attestRows({ store: own, rows, bundles, trust: makeTrust('public', { keys: [pem] }), progress });
    const { to } = await exported(own, { signers });
    const attached = (await listTree(to)).filter((name) => name.endsWith('.sigstore.json'));
    const named = (await rowsOfStore(own)).flatMap((row) => row.attestations ?? []);
    expect(attached).toEqual(named.map((digest) => `${digest}.sigstore.json`).sort());
    expect(await readFile(join(to, 'SHA256SUMS'), 'utf8')).not.toContain('.sigstore.json');
  });

  it('leaves nothing where something does not verify', async () => {
    for (const kind of ['artifact_file', 'manifest_file', 'provenance_file'] as const) {
      const own = await publishedStore();
      const [row] = await rowsOfStore(own);
      await changeByte(join(own.root, row?.[kind] ?? ''));
      const parent = await createTempProject();
      await expect(exported(own, { to: join(parent, 'exported') })).rejects.toThrow();
      expect(await listTree(parent)).toEqual([]);
    }
  });

  it('writes into an empty folder, and over nothing', async () => {
    const empty = await createTempProject();
    await exported(store, { to: empty });
    await expectCode(() => exported(store, { to: empty }), 'DESTINATION_OCCUPIED');
    const parent = await createTempProject();
    await writeFile(join(parent, 'file'), '');
    await expectCode(() => exported(store, { to: join(parent, 'file') }), 'DESTINATION_OCCUPIED');
    expect(await listTree(parent)).toEqual(['file']);
  });

  it('exports just what a publish handed on, by the digests that it had then', async () => {
    const rows = (await rowsOfStore(store)).map(filesOfRow);
    const [first, ...more] = rows;
    const { release } = await exported(store, { release: { kind: 'published', rows: more } });
    expect(release.artifacts.map(({ target }) => target)).toEqual(['x86_64-unknown-linux-musl']);
    const asked = (change: object) =>
      exported(store, { release: { kind: 'published', rows: [{ ...first, ...change }, ...more] as typeof rows } });
    await expectCode(() => asked({ artifact_sha256: '0'.repeat(64) }), 'DIGEST_MISMATCH');
    await expectCode(() => asked({ artifact_file: 'dist/1.0.0/other' }), 'TUPLE_NOT_FOUND');
    await expectCode(() => exported(store, { release: { kind: 'published', rows: [] } }), 'INVALID_INPUT');
    const own = await publishedStore(['0.1.0', '0.2.0']);
    const all = (await rowsOfStore(own)).map(filesOfRow);
    await expectCode(() => exported(own, { release: { kind: 'published', rows: all } }), 'INVALID_INPUT');
  });

  it('lists in a packslip which versions were yanked', async () => {
    const own = await publishedStore(['0.1.0', '0.2.0']);
    const key = parseExportKey(keys.privateKey.bytes, 'key.pem');
    const project = 'tool.example.com';
    const list = { before: undefined, sequence: 1, expires: 1_900_000_000 };
    const first = await exported(own, { key, packslip: { project, list } });
    const { parsePackslipList } = await import('../../../src/contract/handoff/packslip/list.js');
    const before = parsePackslipList(await readFile(join(first.to, 'packslip.json')), 'list', project, key);
    const old = (await rowsOfStore(own)).filter(({ version }) => version === '0.1.0');
    for (const query of old) await yankRows({ store: own, query, reason: 'crashes', progress });
    const second = await exported(own, {
      key,
      release: { kind: 'version', query: { version: '0.2.0', profile: 'release' } },
      packslip: { project, list: { ...list, before, sequence: 2 } },
    });
    const bundle = JSON.parse(await readFile(join(second.to, 'packslip.json'), 'utf8'));
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    expect(statement.predicate.releases).toMatchObject([{ version: '0.2.0' }, { version: '0.1.0', status: 'yanked' }]);
  });
});
