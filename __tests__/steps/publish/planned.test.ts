/** One compromised job of a run against the job that publishes: what it may upload, on real folders. */
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../src/contract/decisions/plan.js';
import { digestContract, parseContract } from '../../../src/contract/documents/contract.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { formatStagedName } from '../../../src/contract/identity/paths.js';
import type { Tuple } from '../../../src/contract/identity/tuple.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { type PublishRequest, publishStaged } from '../../../src/steps/publish/publish.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { GNU, makeContract, planOf, progress, RECOMMENDED, restage, stage } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
const WINDOWS = 'x86_64-pc-windows-msvc';
const TARGETS = [...RECOMMENDED, MUSL];
const nameOf = (target: string, profile: Tuple['profile'] = 'release') =>
  formatStagedName(PRODUCT, { profile, target });

let contract: string;
let plan: Plan;
/** What honest jobs uploaded, as download-artifact leaves it. */
let honest: string;
let staged: string;
let store: DirectoryStore;
let noticed: string[];
beforeAll(async () => {
  contract = await makeContract();
  plan = await planOf(contract, TARGETS);
  honest = await createTempProject();
  for (const target of TARGETS) await stage(contract, join(honest, nameOf(target)), { target });
});
beforeEach(async () => {
  staged = await createTempProject();
  await cp(honest, staged, { recursive: true });
  store = new DirectoryStore(await createTempProject());
  noticed = [];
});

const publish = (options: Partial<PublishRequest> = {}) =>
  publishStaged({
    ...{ contract, staged: [staged], store, plan, allowIncomplete: false, autoRevision: false, progress },
    notice: (message) => void noticed.push(message),
    ...options,
  });

async function expectRefused(code: ErrorCode, options: Partial<PublishRequest> = {}): Promise<void> {
  await expect(publish(options)).rejects.toMatchObject({ code });
  expect(await store.list('dist')).toEqual([]);
}

describe('publishStaged with a plan', () => {
  it('publishes all that it names, and says nothing else', async () => {
    const result = await publish();
    expect(result.published.map(({ target }) => target)).toEqual(TARGETS.toSorted());
    expect([result.missing, noticed]).toEqual([[], []]);
  });

  it.each<[string, Partial<Tuple>]>([
    ['the target of another job', { target: RECOMMENDED[0] as string }],
    ['a target that was not planned', { target: 'aarch64-unknown-linux-musl' }],
    ['a platform that is only planned', { target: WINDOWS }],
    ['another profile', { profile: 'debug' }],
    ['another toolchain', { toolchain: '1.85.0' }],
    ['another version', { version: '9.9.9' }],
    ['another revision', { git_rev: 'f'.repeat(40) }],
    ['another rN', { dist_revision: 'r2' }],
  ])('refuses %s, in place of its own and beside it', async (_, tuple) => {
    const own = join(staged, nameOf(GNU));
    await rename(own, `${own}-own`);
    await stage(contract, own, { target: GNU, ...tuple });
    await expectRefused('NOT_PLANNED');
    await cp(`${own}-own`, own, { recursive: true });
    await expectRefused('NOT_PLANNED');
  });

  it('refuses another revision with the same short hash, which has the same place', async () => {
    await stage(contract, join(staged, nameOf(GNU)), { target: GNU, git_rev: `ab12cd34${'0'.repeat(32)}` });
    await expectRefused('NOT_PLANNED');
  });

  it('refuses other binaries, another contract, and another time', async () => {
    const digest = digestContract(parseContract(await readFile(contract), contract));
    const other = await makeContract((document) => {
      document.entrypoint = { kind: 'cli', binaries: ['sudo'] };
    });
    const leg = async (by: string, change: Parameters<typeof restage>[2] = (manifest) => manifest): Promise<void> => {
      const out = join(staged, nameOf(GNU));
      await restage(out, await stage(by, out, { target: GNU }), change);
    };
    await leg(other);
    await expectRefused('CONTRACT_MISMATCH');
    await leg(other, (manifest) => ({ ...manifest, contract_sha256: digest }));
    await expectRefused('STAGED_INVALID');
    await leg(contract, (manifest) => ({ ...manifest, source_date_epoch: 0 }));
    await expectRefused('NOT_PLANNED');
    await leg(contract);
    expect((await publish()).published).toHaveLength(TARGETS.length);
  });

  it('refuses the artifacts of two jobs that were swapped', async () => {
    await rename(join(staged, nameOf(GNU)), join(staged, 'aside'));
    await rename(join(staged, nameOf(MUSL)), join(staged, nameOf(GNU)));
    await rename(join(staged, 'aside'), join(staged, nameOf(MUSL)));
    await expectRefused('NOT_PLANNED');
  });

  it('never opens an artifact that it does not name, and says which', async () => {
    // Each would be refused, were it opened.
    await stage(contract, join(staged, nameOf(GNU, 'debug')), { target: GNU, profile: 'debug' });
    await stage(contract, join(staged, 'staged-other-release-x'), { version: '9.9.9' });
    await mkdir(join(staged, `${nameOf(GNU)}-2`, 'dist', 'stray'), { recursive: true });
    await writeFile(join(staged, 'staged-file'), '');
    const many = [nameOf(GNU, 'debug'), `${nameOf(GNU)}-2`, 'staged-file', 'staged-other-release-x'];
    expect((await publish()).published).toHaveLength(TARGETS.length);
    expect(noticed).toHaveLength(1);
    for (const name of many) expect(noticed[0]).toContain(name);
    expect(noticed[0]).not.toContain(nameOf(MUSL));
  });

  it('names the first of very many, and how many more there are', async () => {
    for (let at = 0; at < 100; at++) await mkdir(join(staged, `staged-z${String(at).padStart(3, '0')}`));
    await publish();
    expect(noticed).toEqual([expect.stringMatching(/staged-z019 and 80 more$/)]);
  });

  it('takes one artifact whose folder download-artifact left out, and holds it against the plan all the same', async () => {
    const single = { plan: await planOf(contract, [GNU]), allowIncomplete: true };
    staged = await createTempProject();
    await stage(contract, staged, { target: GNU });
    expect((await publish(single)).published).toHaveLength(1);
    await stage(contract, staged, { target: MUSL });
    await expect(publish(single)).rejects.toMatchObject({ code: 'NOT_PLANNED' });
  });

  it('refuses a plan of another contract or product, whatever is staged', async () => {
    await expectRefused('CONTRACT_MISMATCH', { plan: { ...plan, contract_sha256: '0'.repeat(64) } });
    await expectRefused('PRODUCT_MISMATCH', { plan: { ...plan, product: 'other' } });
  });

  it('is incomplete without a recommended target, and names another that is missing', async () => {
    const without = async (target: string): Promise<void> => {
      staged = await createTempProject();
      for (const of of TARGETS)
        if (of !== target) await cp(join(honest, nameOf(of)), join(staged, nameOf(of)), { recursive: true });
    };
    await without(GNU);
    await expectRefused('INCOMPLETE_MATRIX');
    expect(await publish({ allowIncomplete: true })).toMatchObject({ missing: [GNU] });
    store = new DirectoryStore(await createTempProject());
    await without(MUSL);
    expect(await publish()).toMatchObject({ missing: [MUSL], row_count: RECOMMENDED.length });
  });

  it('is no way around the targets that the contract recommends', async () => {
    staged = await createTempProject();
    await stage(contract, join(staged, nameOf(GNU)), { target: GNU });
    await expectRefused('INCOMPLETE_MATRIX', { plan: await planOf(contract, [GNU]) });
  });
});

describe('publishStaged without a plan', () => {
  const all = { plan: undefined, allowIncomplete: true };

  it('is bound by the contract: its targets, profiles and binaries', async () => {
    expect((await publish(all)).published).toHaveLength(TARGETS.length);
    const narrow = await makeContract((document) => {
      document.platforms = (document.platforms as { target: string }[]).filter(({ target }) => target !== MUSL);
      document.profiles = ['release'];
    });
    const digest = digestContract(parseContract(await readFile(narrow), narrow));
    for (const [tuple, code] of [
      [{ target: MUSL }, 'TARGET_UNKNOWN'],
      [{ profile: 'debug' }, 'PROFILE_UNKNOWN'],
    ] as const) {
      staged = await createTempProject();
      await restage(staged, await stage(contract, staged, tuple), (of) => ({ ...of, contract_sha256: digest }));
      store = new DirectoryStore(await createTempProject());
      await expectRefused(code, { ...all, contract: narrow });
    }
  });

  it('takes platforms that are only planned where they are asked for', async () => {
    staged = await createTempProject();
    await stage(contract, staged, { target: WINDOWS });
    await expectRefused('TARGET_PLANNED', all);
    expect((await publish({ ...all, includePlanned: true })).published).toHaveLength(1);
  });

  it('holds a folder of an artifact’s name to that target, and opens every folder', async () => {
    await stage(contract, join(staged, 'mine'), { target: GNU, version: '0.2.0' });
    expect((await publish(all)).published).toHaveLength(TARGETS.length + 1);
    store = new DirectoryStore(await createTempProject());
    await stage(contract, join(staged, nameOf(MUSL)), { target: GNU, dist_revision: 'r2' });
    await expectRefused('NOT_PLANNED', all);
    await expectRefused('NOT_PLANNED', { ...all, staged: [join(staged, nameOf(MUSL))] });
  });
});
