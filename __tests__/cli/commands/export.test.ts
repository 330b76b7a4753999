/** The command `export`: what it takes, and what it says. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportCommand } from '../../../src/cli/commands/handoff/export.js';
import type { Options } from '../../../src/cli/options.js';
import type { CommandContext } from '../../../src/cli/output.js';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { makeKeyFiles, publishedStore, TARGETS } from '../../steps/attest/published.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject } from '../../support/temporary.js';

const context: CommandContext = {
  env: { PATH: process.env.PATH },
  now: () => new Date('2026-03-01T00:00:00Z'),
  start: 'controller-dist',
  nextStep: () => undefined,
  progress: () => {},
  warn: () => {},
};
const BASE = 'https://dl.example.com/v{version}';
let store: DirectoryStore;
let key: string;
beforeAll(async () => {
  store = await publishedStore();
  key = join(await createTempProject(), 'key.pem');
  await writeFile(key, makeKeyFiles().privateKey.bytes);
});
const run = async (options: Options) => {
  const to = join(await createTempProject(), 'exported');
  const result = await exportCommand(
    { source: store.root, version: '0.1.0', profile: 'release', to, ...options },
    context,
  );
  return { to, ...result };
};

describe('export', () => {
  it('says what it wrote, and what it left out and why', async () => {
    const { to, lines, json } = await run({});
    expect(lines).toEqual([
      `exported: codex-controller-loop 0.1.0 release r1, 10 files, to ${to}`,
      ...[
        'install.sh',
        'install.ps1',
        'codex-controller-loop.rb',
        'binstall.toml',
        'aqua-registry.yaml',
        'mise.toml',
      ].map((file) => `left out: ${file}: no base URL is given`),
      'no signer is named, so no attestation was looked at',
    ]);
    expect(json).toMatchObject({ to, version: '0.1.0', dist_revision: 'r1', targets: TARGETS });
  });

  it('carries a list of packslips on', async () => {
    const packslip = {
      baseUrl: BASE,
      sign: key,
      packslipProject: 'tool.example.com',
      packslipExpires: '2099-01-01T00:00:00Z',
    };
    const first = await run({ ...packslip, packslipSequence: '1' });
    const list = { ...packslip, packslipList: join(first.to, 'packslip.json') };
    const second = await run({ ...list, packslipSequence: '2' });
    const { dsseEnvelope } = JSON.parse(await readFile(join(second.to, 'packslip.json'), 'utf8'));
    const { predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    expect(predicate).toMatchObject({ sequence: 2, expires_at: '2099-01-01T00:00:00Z' });
    await expectCode(() => run({ ...list, packslipSequence: '1' }), 'INVALID_INPUT');
  });

  it.each<[string, Options, string]>([
    ['a version that is none', { version: 'v0.1.0' }, 'INVALID_TUPLE'],
    ['a version that is not there', { version: '9.9.9' }, 'TUPLE_NOT_FOUND'],
    ['a base URL without https', { baseUrl: 'http://dl.example.com' }, 'INVALID_INPUT'],
    ['a packslip without a key', { baseUrl: BASE, packslipProject: 'tool.example.com' }, 'INVALID_INPUT'],
    ['a list without a project', { baseUrl: BASE, packslipSequence: '1' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, options, code) => {
    await expectCode(() => run(options), code as 'INVALID_INPUT');
  });

  it('refuses a list that lacks a number or a time, and a packslip without a URL', async () => {
    const packslip = { sign: key, packslipProject: 'tool.example.com' };
    await expectCode(() => run(packslip), 'INVALID_INPUT');
    for (const more of [
      { packslipSequence: '1' },
      { packslipExpires: '2099-01-01T00:00:00Z' },
      { packslipSequence: '-1', packslipExpires: '2099-01-01T00:00:00Z' },
      { packslipSequence: '1', packslipExpires: 'tomorrow' },
    ])
      await expectCode(() => run({ ...packslip, baseUrl: BASE, ...more }), 'INVALID_INPUT');
  });
});
