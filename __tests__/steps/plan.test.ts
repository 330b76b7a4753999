import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyIndex } from '../../src/contract/release-index/model.js';
import { type PlanReleaseRequest, planRelease } from '../../src/steps/plan.js';
import {
  COMMIT_TIME,
  CRATE,
  commitAll,
  contractFor,
  createRepository,
  requestFor,
  TARGET,
  TOOLCHAIN,
} from '../support/crate-repository.js';
import { writeFiles } from '../support/temporary.js';

async function planFor(more: Partial<PlanReleaseRequest> = {}, files: Record<string, string> = {}) {
  const folder = await createRepository({ ...CRATE, ...files });
  const { contract, manifestPath, env, git_rev } = await requestFor(folder);
  const asked = { targets: [], includePlanned: false, dist_revision: 'r1', published: undefined, profile: 'release' };
  return { folder, git_rev, plan: () => planRelease({ contract, manifestPath, env, ...asked, ...more }) };
}

function withBinary(line: string): string {
  return `${CRATE['Cargo.toml']}[[bin]]\nname = "tool"\npath = "src/main.rs"\n${line}\n`;
}

async function refused(
  more: Partial<PlanReleaseRequest>,
  code: string,
  files: Record<string, string> = {},
): Promise<void> {
  const { plan } = await planFor(more, files);
  await expect(plan()).rejects.toMatchObject({ code });
}

describe('planRelease', () => {
  it("takes the crate's version, HEAD, its time, and the contract's toolchain and targets", async () => {
    const { plan, git_rev } = await planFor();
    const made = await plan();
    expect(made).toMatchObject({
      ...{ product: 'tool', version: '1.2.3', git_rev, toolchain: '1.84.0', profile: 'release', dist_revision: 'r1' },
      source_date_epoch: COMMIT_TIME,
    });
    expect(made.matrix.include.map((job) => job.target)).toContain('aarch64-apple-darwin');
    expect(made.matrix.include.some((job) => job.experimental)).toBe(false);
  });
  it('takes the toolchain given before the one pinned, and that before the contract’s', async () => {
    const pinned = { 'rust-toolchain.toml': '[toolchain]\nchannel = "1.79.0"\n' };
    expect((await (await planFor({}, pinned)).plan()).toolchain).toBe('1.79.0');
    expect((await (await planFor({ toolchain: '1.86.0' }, pinned)).plan()).toolchain).toBe('1.86.0');
  });
  it('takes version, revision and tag that agree', async () => {
    const { plan } = await planFor({ version: '1.2.3', tag: 'v1.2.3' });
    expect((await plan()).version).toBe('1.2.3');
    const { plan: other } = await planFor({ tag: 'nightly' });
    expect((await other()).version).toBe('1.2.3');
  });
  it.each(['tool-v1.2.3', 'tool/v1.2.3'])('takes the version of the tag %s', async (tag) => {
    expect((await (await planFor({ tag })).plan()).version).toBe('1.2.3');
    const { plan } = await planFor({ tag: tag.replace('1.2.3', '1.2.4') });
    await expect(plan()).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
  });
  it.each(['other-v1.0.0', 'other/v1.0.0', 'tool-extra-v1.0.0', 'tool-nightly'])(
    'takes the tag %s for none of its own',
    async (tag) => {
      expect((await (await planFor({ tag })).plan()).version).toBe('1.2.3');
    },
  );
  it("takes a package's tag where the product has another name", async () => {
    const manifest = `${CRATE['Cargo.toml']}[[bin]]\nname = "tool"\npath = "src/main.rs"\n`.replace('"tool"', '"acme"');
    const files = { 'Cargo.toml': manifest, 'Cargo.lock': CRATE['Cargo.lock'].replace('tool', 'acme') };
    const { plan } = await planFor({ tag: 'acme-v1.2.4' }, files);
    await expect(plan()).rejects.toMatchObject({ code: 'VERSION_MISMATCH' });
  });
  it.each([
    'v2',
    'tool-v1.2',
    'tool/1.2.3',
    'v1.2',
    '1.2.3',
    'V1.2.3',
    'v1.2.3.4',
    'v01.2.3',
    'v1.2.3-RC',
    '2026-01-01',
  ])('refuses the tag %s, which looks like a version and states none', async (tag) => {
    const { plan } = await planFor({ tag });
    await expect(plan()).rejects.toMatchObject({ code: 'VERSION_MISMATCH', hint: expect.stringContaining('v1.2.3') });
  });
  it.each(['nightly-1.2', 'release-0.2.0', 'version', 'vim'])('takes no version from the tag %s', async (tag) => {
    expect((await (await planFor({ tag })).plan()).version).toBe('1.2.3');
  });
  it('says what a Cargo.toml without version counts as', async () => {
    const manifest = (CRATE['Cargo.toml'] ?? '').replace(/^version = .*\n/m, '');
    const { plan } = await planFor({ tag: 'v1.2.3' }, { 'Cargo.toml': manifest });
    await expect(plan()).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
      hint: 'A Cargo.toml without version counts as 0.0.0; give it 1.2.3.',
    });
  });
  it('counts the revision from what is published', async () => {
    const { plan } = await planFor({ dist_revision: 'auto', published: { index: emptyIndex(''), folders: [] } });
    expect((await plan()).dist_revision).toBe('r1');
  });
  it('plans only the targets asked for', async () => {
    const { plan } = await planFor({ targets: [TARGET] });
    expect((await plan()).matrix.include.map((job) => job.target)).toEqual([TARGET]);
  });
  it('plans a tree that is not clean: building refuses it', async () => {
    const { plan, folder, git_rev } = await planFor();
    await writeFiles(folder, { new: '' });
    expect((await plan()).git_rev).toBe(git_rev);
    expect((await plan()).git_rev).not.toBe(commitAll(folder));
  });
  it('plans what required features and another profile are asked for', async () => {
    const manifest = `${withBinary('required-features = ["extra"]')}[profile.dist]\ninherits = "release"\n`;
    const { plan } = await planFor({ features: ['extra'], cargoProfile: 'dist' }, { 'Cargo.toml': manifest });
    expect((await plan()).version).toBe('1.2.3');
  });
  it.each([
    ['x86_64-linux-gnu', undefined, 'Did you mean x86_64-unknown-linux-gnu?'],
    ['riscv64-unknown-linux-gnu', undefined, 'Did you mean riscv64gc-unknown-linux-gnu?'],
    ['riscv64-unknown-linux-gnu', TOOLCHAIN, 'Did you mean riscv64gc-unknown-linux-gnu?'],
  ])('refuses the target %s, by rustc %s', async (target, toolchain, hint) => {
    const folder = await createRepository(CRATE);
    const contract = JSON.parse(contractFor('tool'));
    const [first] = contract.platforms;
    const platforms = [{ ...first, target, arch: target.split('-')[0] }];
    const {
      contract: path,
      manifestPath,
      env,
    } = await requestFor(folder, {}, JSON.stringify({ ...contract, platforms }));
    const asked = { targets: [], includePlanned: false, dist_revision: 'r1', published: undefined, profile: 'release' };
    await expect(planRelease({ contract: path, manifestPath, env, toolchain, ...asked })).rejects.toMatchObject({
      code: 'TARGET_UNSUPPORTED',
      hint,
    });
  });
  it('runs nothing of a folder that is named in place of a version', async () => {
    const folder = await createRepository({ ...CRATE, 'bin/rustc': '#!/bin/sh\n: >"$(dirname "$0")/was-run"\n' });
    await chmod(join(folder, 'bin/rustc'), 0o755);
    const { contract, manifestPath, env } = await requestFor(folder);
    const asked = { targets: [], includePlanned: false, dist_revision: 'r1', published: undefined, profile: 'release' };
    const planned = planRelease({ contract, manifestPath, env, toolchain: folder, ...asked });
    await expect(planned).rejects.toMatchObject({ code: 'INVALID_TUPLE' });
    expect(existsSync(join(folder, 'bin/was-run'))).toBe(false);
  });
  it.each<[string, Partial<PlanReleaseRequest>, Record<string, string>]>([
    ['VERSION_MISMATCH', { version: '1.2.4' }, {}],
    ['VERSION_MISMATCH', { tag: 'v1.2.4' }, {}],
    ['VERSION_MISMATCH', { version: '1.2.3', tag: 'v1.2.3-rc.1' }, {}],
    ['GIT_REV_MISMATCH', { git_rev: 'a'.repeat(40) }, {}],
    ['INVALID_TUPLE', { git_rev: 'HEAD' }, {}],
    ['INVALID_TUPLE', { dist_revision: '1' }, {}],
    ['SOURCE_REQUIRED', { dist_revision: 'auto' }, {}],
    ['TOOLCHAIN_NOT_EXACT', { toolchain: 'stable' }, {}],
    ['TOOLCHAIN_NOT_EXACT', {}, { 'rust-toolchain': 'nightly' }],
    ['PROFILE_UNKNOWN', { profile: 'bench' }, {}],
    ['TOOLCHAIN_TOO_OLD', { toolchain: '1.77.0' }, {}],
    ['TOOLCHAIN_TOO_OLD', {}, { 'Cargo.toml': CRATE['Cargo.toml'].replace('2021', '2024') }],
    [
      'TOOLCHAIN_TOO_OLD',
      {},
      { 'Cargo.toml': CRATE['Cargo.toml'].replace('edition', 'rust-version = "1.85"\nedition') },
    ],
    ['FEATURE_UNKNOWN', { features: ['exra'] }, {}],
    ['FEATURES_REQUIRED', {}, { 'Cargo.toml': withBinary('required-features = ["extra"]') }],
    ['CARGO_PROFILE_UNKNOWN', { cargoProfile: 'release-lto' }, {}],
    ['LOCK_OUTDATED', {}, { 'Cargo.lock': CRATE['Cargo.lock'].replace('1.2.3', '1.2.2') }],
    ['SOURCE_NOT_IN_COMMIT', {}, { '.gitignore': '/target/\n/Cargo.lock\n' }],
    ['TARGET_UNKNOWN', { targets: ['x86_64-unknown-netbsd'] }, {}],
    ['TARGET_PLANNED', { targets: ['x86_64-pc-windows-msvc'] }, {}],
    ['CRATE_NOT_FOUND', { packages: ['other'] }, {}],
    ['CRATE_NOT_FOUND', { manifestPath: join('none', 'Cargo.toml') }, {}],
    ['CRATE_NOT_FOUND', {}, { 'Cargo.toml': CRATE['Cargo.toml'].replace('tool', 'other') }],
    ['DOCUMENT_NOT_FOUND', { contract: 'none.json' }, {}],
    ['TOOL_MISSING', { env: { PATH: '/none' } }, {}],
  ])('refuses with %s for %j %j', async (code, more, files) => {
    await refused(more, code, files);
  });
});
