/** `init` on real crates in real repositories: after it a release can be planned, and `govern` has nothing to say. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseContract } from '../../../src/contract/documents/contract.js';
import type { InitResult } from '../../../src/steps/init/init.js';
import { CRATE, createRepository, git, TOOLCHAIN } from '../../support/crate-repository.js';
import { expectCode } from '../../support/expect-code.js';
import { listTree, writeFiles } from '../../support/temporary.js';
import { errorsAfterCommit, takeUp, textOf } from './project.js';

const member = (name: string, bin = name): Record<string, string> => ({
  [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "0.${name.length}.0"\nedition = "2021"\n[[bin]]\nname = "${bin}"\npath = "src/main.rs"\n`,
  [`${name}/src/main.rs`]: 'fn main() {}\n',
});
const lockOf = (...names: string[]): string =>
  `version = 4\n${names.map((name) => `\n[[package]]\nname = "${name}"\nversion = "0.${name.length}.0"\n`).join('')}`;
const WORKSPACE = {
  'Cargo.toml': '[workspace]\nmembers = ["one", "three"]\nresolver = "2"\n',
  'Cargo.lock': lockOf('one', 'three'),
  ...member('one'),
  ...member('three', 'drei'),
};
const outcomes = ({ files }: InitResult) => Object.fromEntries(files.map(({ path, outcome }) => [path, outcome]));

describe('init on a crate of its own', () => {
  let folder: string;
  let result: InitResult;
  beforeAll(async () => {
    folder = await createRepository(CRATE);
    result = await takeUp(folder);
  });

  it('writes everything that a release needs, and adds lines to what is there', () => {
    expect(outcomes(result)).toEqual({
      'docs/distribution-contract.json': 'written',
      'docs/distribution.md': 'written',
      'docs/distribution-changelog.md': 'written',
      '.github/CODEOWNERS': 'written',
      '.github/workflows/release.yml': 'written',
      '.github/workflows/release-check.yml': 'written',
      '.github/workflows/governance.yml': 'written',
      '.gitattributes': 'written',
      '.gitignore': 'added',
    });
  });

  it('leaves a crate of which a release can be planned', () => {
    expect(result.plan).toMatchObject({ ready: true });
    expect(result.plan).toHaveProperty('targets.length', 6);
  });

  it('leaves what govern passes, as it stands', async () => {
    expect(await errorsAfterCommit(folder, 'docs/distribution-contract.json')).toEqual([]);
  });

  it('changes nothing when it is run again', async () => {
    const again = await takeUp(folder, { steward: undefined });
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
    expect(again.project).toMatchObject({ steward: '@acme/stewards', stewardFrom: 'contract' });
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('never hands over a contract that is there', async () => {
    const { place } = await expectCode(() => takeUp(folder, { steward: '@acme/others' }), 'INVALID_INPUT');
    expect(place).toBe('steward');
  });
});

describe('init on a workspace with two products', () => {
  it('asks which one is meant, naming both', async () => {
    const folder = await createRepository(WORKSPACE);
    const { message } = await expectCode(() => takeUp(folder), 'CRATE_NOT_FOUND');
    expect(message).toBe('several packages have binaries: one, three');
    await expectCode(() => takeUp(folder, { packageName: 'two' }), 'CRATE_NOT_FOUND');
  });

  it('gives each its own contract, workflows, tags and branch, and each can be planned and passes', async () => {
    const folder = await createRepository(WORKSPACE);
    const first = await takeUp(folder, { packageName: 'one' });
    expect(await errorsAfterCommit(folder, first.places.contract)).toEqual([]);
    const second = await takeUp(folder, { packageName: 'three' });
    expect([first.plan.ready, second.plan.ready]).toEqual([true, true]);
    expect(second.places).toMatchObject({
      contract: 'docs/three/distribution-contract.json',
      release: '.github/workflows/release-three.yml',
      check: '.github/workflows/release-check-three.yml',
      governance: '.github/workflows/governance-three.yml',
    });
    expect(await errorsAfterCommit(folder, second.places.contract)).toEqual([]);
    const [one, three] = await Promise.all([
      textOf(folder, first.places.release),
      textOf(folder, second.places.release),
    ]);
    expect(one).toContain('- "v[0-9]*"\n');
    expect(one).not.toContain('store:');
    expect(three).toContain('- "three-v[0-9]*"\n');
    expect(three).toContain('      contract: "docs/three/distribution-contract.json"\n');
    expect(three).toContain('      package: "three"\n');
    expect(three).toMatch(/store: git\+\$\{\{ github\.server_url \}\}\/\$\{\{ github\.repository \}\}#dist-three\n/);
    const contract = parseContract(Buffer.from(await textOf(folder, second.places.contract)), 'contract');
    expect(contract).toMatchObject({ product: 'three', entrypoint: { binaries: ['drei'] } });
  });
});

describe('init on a repository that has everything of its own', () => {
  const OWN = {
    'CHANGELOG.md': '# Changelog\n\n## 1.2.3 - 2026-01-01\n\n- Added: a thing.\n',
    'docs/distribution.md': '# How we send papers to shops\n',
    'docs/guide.md': '# Guide\n',
    '.github/workflows/release.yml': 'on: push\njobs: {}\n',
    '.github/workflows/governance.yml': 'on: push\njobs: {}\n',
    '.github/CODEOWNERS': '* @alice @bob\n/docs/ @carol',
    '.gitattributes': '*.png binary\n',
    '.gitignore': 'target\r\n/dist/\r\n',
    'dist/site.html': '<p>ours</p>\n',
  };

  it('keeps every byte of it, and still leaves what can be planned and passes', async () => {
    const folder = await createRepository({ ...CRATE, ...OWN });
    git(folder, 'add', '-f', 'dist/site.html');
    git(folder, 'commit', '-qm', 'The site');
    const before = await listTree(folder);
    const result = await takeUp(folder, { steward: undefined });
    expect(result.project).toMatchObject({ steward: '@carol', stewardFrom: 'codeowners' });
    expect(result.places).toMatchObject({
      prose: 'docs/distribution-contract.md',
      changelog: 'docs/distribution-changelog.md',
      release: '.github/workflows/distribution-release.yml',
      check: '.github/workflows/release-check.yml',
      governance: '.github/workflows/distribution-governance.yml',
    });
    for (const [path, text] of Object.entries(OWN)) expect((await textOf(folder, path)).startsWith(text)).toBe(true);
    for (const path of ['CHANGELOG.md', 'docs/distribution.md', '.github/workflows/release.yml', '.gitattributes'])
      expect(await textOf(folder, path)).toBe(OWN[path as keyof typeof OWN]);
    expect(await textOf(folder, '.gitignore')).toBe(`${OWN['.gitignore']}/staged/\r\n`);
    expect((await listTree(folder)).filter((path) => !before.includes(path))).toContain(
      'docs/distribution-contract.md',
    );
    expect(result.plan).toMatchObject({ ready: true });
    expect(await errorsAfterCommit(folder, result.places.contract)).toEqual([]);
  });

  it('adds the steward behind other owners, for the documents alone', async () => {
    const folder = await createRepository({ ...CRATE, ...OWN });
    const { places } = await takeUp(folder);
    expect(await textOf(folder, '.github/CODEOWNERS')).toBe(
      `${OWN['.github/CODEOWNERS']}\n# The release steward owns the distribution contract, and what releases by it.\n` +
        '/docs/distribution-contract.json @acme/stewards\n/docs/distribution-contract.md @acme/stewards\n' +
        '/docs/distribution-changelog.md @acme/stewards\n',
    );
    expect(await errorsAfterCommit(folder, places.contract)).toEqual([]);
  });
});

describe('init, what it decides', () => {
  it('takes the exact toolchain that the repository pins, else the one at hand, and never an older than the crate asks for', async () => {
    const pinned = await createRepository({ ...CRATE, 'rust-toolchain.toml': '[toolchain]\nchannel = "1.80.1"\n' });
    expect((await takeUp(pinned)).project).toMatchObject({ toolchain: '1.80.1', hasMovingToolchain: false });
    const plain = await createRepository(CRATE);
    expect((await takeUp(plain)).project.toolchain).toBe(TOOLCHAIN);
    const newer = await createRepository({
      ...CRATE,
      'Cargo.toml': CRATE['Cargo.toml'].replace('edition', 'rust-version = "1.999"\nedition'),
    });
    expect((await takeUp(newer)).project.toolchain).toBe('1.999.0');
  });

  it('states the toolchain in the workflows where the repository names a channel that moves', async () => {
    const folder = await createRepository({
      ...CRATE,
      'rust-toolchain': `${TOOLCHAIN.split('.').slice(0, 2).join('.')}\n`,
    });
    const { project, places, plan } = await takeUp(folder);
    expect(project).toMatchObject({ toolchain: TOOLCHAIN, hasMovingToolchain: true });
    expect(plan).toMatchObject({ ready: true });
    for (const path of [places.release, places.check])
      expect(await textOf(folder, path)).toContain(`      toolchain: "${TOOLCHAIN}"\n`);
  });

  it('leaves out binaries that want features, and begins with the one of the package', async () => {
    const bins = ['aaa', 'tool', 'zzz'].map((name) => `[[bin]]\nname = "${name}"\npath = "src/main.rs"\n`).join('');
    const needing = `${bins}required-features = ["extra"]\n`;
    const folder = await createRepository({ ...CRATE, 'Cargo.toml': `${CRATE['Cargo.toml']}${needing}` });
    const { project, plan } = await takeUp(folder);
    expect(project).toMatchObject({ binaries: ['tool', 'aaa'], leftOut: ['zzz'] });
    expect(plan).toMatchObject({ ready: true });
  });

  it('says what a plan refuses, having written all the same', async () => {
    const folder = await createRepository({ ...CRATE, 'Cargo.lock': '', '.gitignore': 'Cargo.lock\n' });
    const { plan, files } = await takeUp(folder);
    expect(plan).toMatchObject({ ready: false, code: expect.stringMatching(/^[A-Z_]+$/) });
    expect(files).not.toHaveLength(0);
  });

  it('has the targets that are given, each recommended, and refuses one that it knows no runner for', async () => {
    const folder = await createRepository(CRATE);
    const targets = ['x86_64-pc-windows-msvc', 'x86_64-unknown-linux-gnu'];
    await expectCode(() => takeUp(folder, { targets: ['riscv64gc-unknown-linux-gnu'] }), 'TARGET_UNSUPPORTED');
    expect((await takeUp(folder, { targets })).plan).toMatchObject({ ready: true, targets });
  });

  it('asks for a steward where nothing says one, and takes the account of origin where that is there', async () => {
    const folder = await createRepository(CRATE);
    expect((await expectCode(() => takeUp(folder, { steward: undefined }), 'INVALID_INPUT')).place).toBe('steward');
    await expectCode(() => takeUp(folder, { steward: 'acme' }), 'INVALID_INPUT');
    git(folder, 'remote', 'add', 'origin', 'git@github.com:acme-corp/tool.git');
    const { project } = await takeUp(folder, { steward: undefined });
    expect(project).toMatchObject({
      steward: '@acme-corp',
      stewardFrom: 'origin',
      repository: 'https://github.com/acme-corp/tool',
    });
  });

  it('writes no attributes that would convert what the commit has, and names the branch that is merged into', async () => {
    const folder = await createRepository({ ...CRATE, 'notes.txt': 'one\r\ntwo\r\n' });
    git(folder, 'branch', '-m', 'trunk');
    const { project, files, places } = await takeUp(folder);
    expect(project).toMatchObject({ hasCarriageReturns: true, defaultBranch: 'trunk' });
    expect(files.map(({ path }) => path)).not.toContain('.gitattributes');
    expect(await textOf(folder, places.governance)).toContain('      - trunk\n');
    git(folder, 'add', '-A');
    expect(git(folder, 'diff', '--cached', '--name-only').split('\n')).not.toContain('notes.txt');
  });

  it('refuses a contract that is there and cannot be read, and writes nothing', async () => {
    const folder = await createRepository(CRATE);
    await writeFiles(folder, { 'docs/distribution-contract.json': '{' });
    await expectCode(() => takeUp(folder), 'INVALID_JSON');
    expect(git(folder, 'status', '--porcelain')).toBe('?? docs/');
  });
});
