import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { install } from '../../src/cli/commands/install.js';
import { lock } from '../../src/cli/commands/lockfile/lock.js';
import { resolve } from '../../src/cli/commands/resolve.js';
import { verify } from '../../src/cli/commands/verify.js';
import { optionName, SIGNER_OPTIONS } from '../../src/cli/option-usage.js';
import type { Options } from '../../src/cli/options.js';
import type { CommandContext } from '../../src/cli/output.js';
import { givenSigner } from '../../src/cli/signer.js';
import { SUITE as OWN_SUITE, VERSION } from '../../src/cli/version.js';
import type { DirectoryStore } from '../../src/host/store/directory.js';
import { NOBODY_NAMED } from '../../src/steps/verify/asked.js';
import { attach } from '../steps/attach.js';
import { attestedOf, publishedStore, rowsOfStore } from '../steps/attest/published.js';
import { TUPLE } from '../steps/staging.js';
import { SOURCE, SUITE } from '../support/attestation.js';
import { runIdentity, startSigstore } from '../support/local-sigstore.mjs';
import { createTempProject } from '../support/temporary.js';

const { git_rev: gitRev, dist_revision: distRevision, ...parts } = TUPLE;
const tuple: Options = { ...parts, gitRev, distRevision };
const context: CommandContext = {
  env: { PATH: process.env.PATH },
  now: () => new Date('2026-03-01T00:00:00Z'),
  start: 'controller-dist',
  nextStep: () => undefined,
  progress: () => {},
  warn: () => {},
};
const SIGNER = runIdentity({ digest: TUPLE.git_rev });

let sigstore: Awaited<ReturnType<typeof startSigstore>>;
let folder: string;
let store: DirectoryStore;
let asked: Options;
beforeAll(async () => {
  sigstore = await startSigstore();
  folder = await createTempProject({ 'root.json': JSON.stringify(sigstore.trustedRoot()) });
  asked = {
    sourceRepository: SOURCE,
    signerWorkflow: `${SUITE}/.github/workflows/release-signed.yml`,
    trustedRoot: join(folder, 'root.json'),
  };
});
beforeEach(async () => {
  store = await publishedStore();
  const rows = await rowsOfStore(store);
  await attach(store, [await sigstore.signRows(attestedOf(rows), SIGNER)]);
});
const from = () => ({ source: store.root, ...tuple });

describe('givenSigner', () => {
  it('reads each of the options that are offered, by its name', () => {
    const flags = Object.fromEntries(
      SIGNER_OPTIONS.map((option) => {
        const name = optionName(option).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
        return [name, option.repeats ? ['x'] : option.flags.includes('<') ? 'x' : true];
      }),
    );
    const given = givenSigner(flags);
    expect(Object.keys(given).sort()).toEqual(SIGNER_OPTIONS.map(optionName).sort());
    expect(Object.values(given).every((value) => value !== undefined && value !== false)).toBe(true);
    expect(Object.values(givenSigner({})).every((value) => value === undefined || value === false)).toBe(true);
  });
});

describe('the version and the repository of the suite', () => {
  it('are those of package.json', () => {
    const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
    const url = typeof repository === 'string' ? repository : repository?.url;
    const [, name] = /^(?:git\+)?(?:github:|https:\/\/github\.com\/)([^/]+\/[^/]+?)(?:\.git)?$/.exec(url ?? '') ?? [];
    expect([VERSION, OWN_SUITE]).toEqual([version, name]);
  });
});

describe('verify, install and lock with a signer', () => {
  it('say who signed, for whom, in which run and when', async () => {
    const lines = [
      expect.stringMatching(
        new RegExp(`^signed by: ${SIGNER.subject} for https://github.com/${SOURCE} at ${gitRev} on 20`),
      ),
      'run: https://github.com/acme/widget/actions/runs/1/attempts/1',
    ];
    const json = { signer: { subject: SIGNER.subject, source_ref: 'refs/tags/v0.1.0' }, rebuilt_by: null };
    const verified = await verify({ ...from(), ...asked }, context);
    expect([verified.lines.slice(-2), verified.json]).toEqual([lines, expect.objectContaining({ verified: true })]);
    expect(verified.json).toMatchObject(json);
    const all = await verify({ source: store.root, all: true, ...asked }, context);
    expect(all).toMatchObject({ exitCode: 0, json: { faults: [], signed: [{ ...json, rows: 2 }] } });
    expect(all.lines.slice(1, 3)).toEqual(lines);
    const lockfile = join(folder, 'lock.json');
    const locked = await lock({ ...from(), target: [], lockfile, ...asked }, context);
    expect(locked.lines.slice(1, 3)).toEqual(lines);
    expect(locked.json).toMatchObject({ signer: { repository: SOURCE }, signed_by: { [TUPLE.target]: json } });
    for (const wanted of [from(), { source: store.root, lockfile, target: TUPLE.target }]) {
      const installed = await install({ ...wanted, ...asked, to: join(await createTempProject(), 'tool') }, context);
      expect(installed.lines.slice(-2)).toEqual(lines);
      expect(installed.json).toMatchObject(json);
    }
  });

  it('refuse where he did not, and everything counts as a fault', async () => {
    const other = { ...asked, sourceRepository: 'acme/other' };
    await expect(verify({ ...from(), ...other }, context)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    expect(await verify({ source: store.root, all: true, ...other }, context)).toMatchObject({ exitCode: 1 });
    const to = join(await createTempProject(), 'tool');
    await expect(install({ ...from(), ...other, to }, context)).rejects.toMatchObject({ code: 'SIGNER_MISMATCH' });
    const lockfile = join(await createTempProject(), 'lock.json');
    await expect(lock({ ...from(), target: [], lockfile, ...other }, context)).rejects.toMatchObject({
      code: 'SIGNER_MISMATCH',
    });
  });

  it('refuse a workflow without a source repository, and a repository where no workflow can be told', async () => {
    for (const bad of [
      { signerWorkflow: `${SUITE}/.github/workflows/release-signed.yml` },
      { sourceRepository: SOURCE },
      { allowSelfHosted: true },
      { sourceRepository: '' },
    ]) {
      await expect(verify({ ...from(), ...bad }, context)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
      await expect(install({ ...from(), ...bad, to: 'x' }, context)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('say in one line that nobody was named, and whom the lockfile names', async () => {
    expect((await verify(from(), context)).lines.at(-1)).toBe(NOBODY_NAMED);
    expect((await verify(from(), context)).json).toMatchObject({ signer: null, rebuilt_by: null });
    const lockfile = join(folder, 'named.json');
    await lock({ ...from(), target: [], lockfile, ...asked }, context);
    const to = join(await createTempProject(), 'tool');
    const { lines } = await install({ lockfile, target: TUPLE.target, to }, context);
    expect(lines.at(-1)).toBe(
      `${NOBODY_NAMED}; the lockfile pins digests, and says that ${SUITE}/.github/workflows/release-signed.yml for ${SOURCE} signed them when it was made`,
    );
  });
});

describe('resolve', () => {
  it('counts attestations, and says that nobody looked at them', async () => {
    expect((await resolve(from(), context)).lines.at(-1)).toBe('attested: 1 attestations, not looked at');
    store = await publishedStore();
    expect((await resolve(from(), context)).lines).toHaveLength(2);
  });
});
