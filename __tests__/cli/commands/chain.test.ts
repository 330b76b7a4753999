/** Every command on one store, as functions: what each prints and gives, without a process. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sbom } from '../../../src/cli/commands/handoff/sbom.js';
import { install } from '../../../src/cli/commands/install.js';
import { lock } from '../../../src/cli/commands/lockfile/lock.js';
import { publish } from '../../../src/cli/commands/publish.js';
import { resolve } from '../../../src/cli/commands/resolve.js';
import { prune } from '../../../src/cli/commands/store/prune.js';
import { yank } from '../../../src/cli/commands/store/yank.js';
import { ONLY_BYTES, verify } from '../../../src/cli/commands/verify.js';
import type { Options } from '../../../src/cli/options.js';
import type { CommandContext } from '../../../src/cli/output.js';
import { formatTupleArguments } from '../../../src/contract/identity/tuple-text.js';
import { NOBODY_NAMED } from '../../../src/steps/verify/asked.js';
import { makeContract, planOf, stage, TUPLE } from '../../steps/staging.js';
import { fileName, git, makeRepository } from '../../support/git-server.js';
import { createTempProject } from '../../support/temporary.js';

const MUSL = 'x86_64-unknown-linux-musl';
const { git_rev: gitRev, dist_revision: distRevision, ...parts } = TUPLE;
const tuple: Options = { ...parts, gitRev, distRevision };

let contract: string;
let staged: string;
let artifact: string;
let store: string;
let said: string[];
let warned: string[];
let context: CommandContext;
beforeAll(async () => {
  contract = await makeContract();
  staged = await createTempProject();
  artifact = (await stage(contract, staged)).artifact_file;
  await stage(contract, staged, { target: MUSL });
});
beforeEach(async () => {
  store = await createTempProject();
  [said, warned] = [[], []];
  context = {
    env: { PATH: process.env.PATH },
    now: () => new Date('2026-03-01T00:00:00Z'),
    start: 'controller-dist',
    nextStep: () => undefined,
    progress: (line) => void said.push(line),
    warn: (message) => void warned.push(message),
  };
  await publish({ contract, staged: [staged], store, allowIncomplete: true }, context);
});

const asked = () => ({ ...tuple, source: store });

describe('publish', () => {
  it('says of each row whether it is new', async () => {
    const again = await publish({ contract, staged: [staged], store, allowIncomplete: true }, context);
    expect(again.lines).toEqual([
      `unchanged: ${formatTupleArguments(TUPLE)}`,
      `unchanged: ${formatTupleArguments({ ...TUPLE, target: MUSL })}`,
      `store: ${store}`,
      expect.stringMatching(/^dist\/index\.json: 2 rows, sha256 [0-9a-f]{64}$/),
    ]);
    const first = await publish(
      { contract, staged: [staged], store: await createTempProject(), allowIncomplete: true },
      context,
    );
    expect(again.json).toMatchObject({ store });
    expect(first.lines[0]).toBe(`published: ${formatTupleArguments(TUPLE)}`);
  });

  it('publishes what a plan names, as plan --json prints it, and warns of what is missing', async () => {
    const file = join(await createTempProject(), 'plan.json');
    const planned = async (...targets: string[]) => {
      await writeFile(file, `${JSON.stringify(await planOf(contract, targets), null, 2)}\n`);
      const options = {
        contract,
        staged: [staged],
        store: await createTempProject(),
        plan: file,
        allowIncomplete: true,
      };
      return publish(options, context);
    };
    const { json } = await planned(TUPLE.target, MUSL);
    expect(json).toMatchObject({ row_count: 2, missing: [] });
    expect((json as { rows: unknown[] }).rows).toContainEqual(expect.objectContaining({ artifact_file: artifact }));
    expect(warned).toEqual([]);
    await expect(planned(MUSL)).rejects.toMatchObject({ code: 'NOT_PLANNED' });
    await planned(TUPLE.target, MUSL, 'aarch64-apple-darwin');
    expect(warned).toEqual(['aarch64-apple-darwin is missing of this release']);
    await writeFile(file, '');
    const options = { contract, staged: [staged], store: await createTempProject(), plan: file };
    await expect(publish(options, context)).rejects.toMatchObject({ code: 'INVALID_JSON', place: file });
  });

  it('refuses what lacks targets, unless that is allowed', async () => {
    const options = { contract, staged: [staged], store: await createTempProject() };
    await expect(publish(options, context)).rejects.toMatchObject({ code: 'INCOMPLETE_MATRIX' });
  });
});

describe('resolve', () => {
  it('prints the one row', async () => {
    const { json, lines } = await resolve(asked(), context);
    expect(json).toMatchObject({ ...TUPLE, artifact_file: artifact });
    expect(lines).toEqual([`resolved artifact: ${artifact}`, expect.stringMatching(/^sha256: [0-9a-f]{64}$/)]);
    expect(warned).toEqual([]);
  });
});

describe('sbom', () => {
  it('prints what is known of the artifact as one JSON document, the same each time', async () => {
    const { json, lines } = await sbom(asked(), context);
    expect(JSON.parse(lines.join('\n'))).toEqual(json);
    expect(json).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version: TUPLE.version } } });
    expect((await sbom(asked(), context)).lines).toEqual(lines);
  });
  it('is of documents that hold', async () => {
    await appendFile(join(store, artifact.replace(/[^/]*$/, 'package/provenance.json')), ' ');
    await expect(sbom(asked(), context)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });
});

describe('verify', () => {
  it('verifies one row, to its files where that is asked for', async () => {
    expect((await verify(asked(), context)).json).toMatchObject({ verified: true, deep: false });
    expect((await verify({ ...asked(), deep: true }, context)).json).toMatchObject({ verified: true, deep: true });
    await appendFile(join(store, artifact), 'x');
    await expect(verify(asked(), context)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('verifies everything, and the exit code says whether all is in order', async () => {
    const all = { source: store, all: true };
    expect(await verify(all, context)).toMatchObject({
      json: { rows: 2, verified: 2, attested: 0, signed: [] },
      lines: [ONLY_BYTES, '2 rows verified, 0 faults, 0 files without a row, 0 rows attested'],
      exitCode: 0,
    });
    await rm(join(store, artifact));
    await writeFile(join(store, 'dist', 'stray'), '');
    expect(await verify(all, context)).toMatchObject({
      lines: [
        expect.stringMatching(/^fault\[DOCUMENT_NOT_FOUND\]: /),
        ONLY_BYTES,
        '1 of 2 rows verified, 1 faults, 1 files without a row, 0 rows attested',
      ],
      exitCode: 1,
    });
    expect(warned).toEqual(['no row accounts for dist/stray']);
  });

  it('refuses parts of a tuple beside --all, and names them', async () => {
    const { source } = asked();
    await expect(verify({ source, all: true, version: '0.1.0', gitRev }, context)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/version, git_rev$/),
      place: 'all',
    });
  });
});

describe('lock and install', () => {
  it('pin what is installed', async () => {
    const folder = await createTempProject();
    const lockfile = join(folder, 'lock.json');
    const locked = await lock({ ...asked(), target: [TUPLE.target], lockfile }, context);
    expect(locked.lines[0]).toBe(`locked ${TUPLE.target} in ${lockfile}`);
    expect(JSON.parse(await readFile(lockfile, 'utf8'))).toEqual(locked.json);
    const to = join(folder, 'tool');
    const first = await install({ lockfile, target: TUPLE.target, to }, context);
    expect(first.lines).toEqual([
      `installed: ${join(to, 'codex-controller-loop')}`,
      `tuple: ${formatTupleArguments(TUPLE)}`,
      expect.stringMatching(/^sha256: /),
      NOBODY_NAMED,
    ]);
    const again = await install({ lockfile, target: TUPLE.target, to }, context);
    expect(again.lines[0]).toBe(`already installed: ${join(to, 'codex-controller-loop')}`);
    expect([first.json, again.json]).toEqual([
      expect.objectContaining({ unchanged: false }),
      expect.objectContaining({ unchanged: true }),
    ]);
  });
});

describe('yank', () => {
  it('says what it marked; resolve and verify warn of it afterwards', async () => {
    const options = { ...tuple, store, reason: 'crashes at start' };
    expect((await yank(options, context)).lines.slice(0, 3)).toEqual([
      `yanked: ${formatTupleArguments(TUPLE)}`,
      'reasons: crashes at start',
      `store: ${store}`,
    ]);
    const again = await yank(options, context);
    expect(again.json).toMatchObject({ store });
    expect(again.lines[0]).toBe(`already yanked: ${formatTupleArguments(TUPLE)}`);
    await resolve(asked(), context);
    await verify(asked(), context);
    expect(warned).toEqual(Array(2).fill(`${artifact} was yanked: crashes at start`));
  });
});

describe('prune', () => {
  it.each(['0', '', '-1', '1.5', '01', '1000000', 'six'])('refuses --keep %j', async (keep) => {
    await expect(prune({ store, keep }, context)).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'keep' });
  });

  it('says what it would take, and what stays', async () => {
    const { lines, json } = await prune({ store, keep: '8', dryRun: true }, context);
    expect(lines[0]).toBe(`store: ${store}`);
    expect(json).toMatchObject({ store, dry_run: true, kept: ['0.1.0'], rows: [], files: [] });
    expect(lines.slice(-2)).toEqual([
      'would prune 0 rows and 0 files; kept 0.1.0',
      expect.stringMatching(/^at least 6 generations stay \(/),
    ]);
    expect((await prune({ store, keep: '8' }, context)).lines.at(-2)).toBe('pruned 0 rows and 0 files; kept 0.1.0');
  });

  it('forgets the history of a git store where that is confirmed, and says which tip it replaced', async () => {
    const repository = await makeRepository(await createTempProject(), 'r.git');
    const name = fileName(repository, '#refs/dist/main');
    for (const target of [TUPLE.target, MUSL]) {
      const only = await createTempProject();
      await stage(contract, only, { target });
      await publish({ contract, staged: [only], store: name, allowIncomplete: true }, context);
    }
    const tip = () => git(repository, 'rev-parse', 'refs/dist/main');
    const old = tip();
    const options = { store: name, keep: '8', forget: true };
    await expect(prune(options, context)).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'forget' });
    const planned = await prune({ ...options, dryRun: true }, context);
    expect(planned.json).toMatchObject({ store: name, forgotten: null });
    expect(tip()).toBe(old);
    const { json, lines } = await prune({ ...options, yes: true }, context);
    expect(json).toMatchObject({ store: name, forgotten: { old, now: tip() } });
    expect(lines).toContain(`forgot: ${old} was replaced by ${tip()}, which has no parent`);
    expect(git(repository, 'rev-list', '--count', 'refs/dist/main')).toBe('1');
    expect((await prune({ ...options, yes: true }, context)).json).toMatchObject({ forgotten: null });
    expect(git(repository, 'log', '-1', '--format=%s', old)).toBe('Publish codex-controller-loop 0.1.0 r1');
  });

  it('refuses to forget the history of a store that has none, before anything is pruned', async () => {
    await expect(prune({ store, keep: '8', forget: true, yes: true }, context)).rejects.toMatchObject({
      code: 'STORE_NOT_SUPPORTED',
      place: 'forget',
    });
  });
});
