import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../../scripts/small-program.mjs';
import { sha256 } from '../../../src/contract/digest.js';
import { parseManifest } from '../../../src/contract/documents/manifest.js';
import { parseProvenance } from '../../../src/contract/documents/provenance.js';
import { checkPackage, type PackageRequest, packageTarget } from '../../../src/steps/package/package.js';
import type { PackagedArtifact } from '../../../src/steps/package/stage.js';
import { readStaged } from '../../../src/steps/publish/staged.js';
import { readContract } from '../../../src/steps/read-contract.js';
import {
  COMMIT_TIME,
  CRATE,
  commitAll,
  contractFor,
  createRepository,
  ENV,
  git,
  requestFor,
} from '../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

/** What package wrote, verified as publish does it. */
async function read(request: PackageRequest, made: PackagedArtifact) {
  const { contract, sha256: contractSha256 } = await readContract(request.contract);
  const staged = await readStaged([request.out], { contract, contractSha256 });
  const bytes = await readFile(join(request.out, made.provenance_file));
  const manifest = parseManifest(await readFile(join(request.out, made.manifest_file)), 'manifest');
  return { staged, manifest, provenance: parseProvenance(bytes, 'provenance').predicate };
}

function runPacked(request: PackageRequest, made: PackagedArtifact, name: string): string {
  const folder = join(request.out, 'unpacked');
  execFileSync('mkdir', ['-p', folder]);
  execFileSync('tar', ['-xzf', join(request.out, made.artifact_file), '-C', folder]);
  return execFileSync(join(folder, name), { encoding: 'utf8' }).trim();
}

async function refused(request: PackageRequest, code: string): Promise<void> {
  await expect(packageTarget(request)).rejects.toMatchObject({ code });
  const left = await readdir(request.out).catch(() => []);
  expect(left).toEqual([]);
}

describe('packageTarget with a build', () => {
  it('writes what publish accepts: the binary that runs, licence, readme, documents', async () => {
    const folder = await createRepository(CRATE);
    git(folder, 'remote', 'add', 'origin', 'https://me:secret@host.example/o/r.git');
    const request = await requestFor(folder, { features: ['extra'], include: ['src/*.rs'] });
    const made = await packageTarget(request);
    const { staged, manifest, provenance } = await read(request, made);

    expect(staged).toHaveLength(1);
    expect(made.directory).toBe(
      `dist/1.0.0/1.2.3/${request.target}/debug/${request.toolchain}/${request.git_rev.slice(0, 8)}/r1`,
    );
    expect(manifest.files.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '0644 LICENSE',
      '0644 README.md',
      '0644 src/main.rs',
      '0755 tool',
    ]);
    expect(manifest).toMatchObject({ binaries: ['tool'], source_date_epoch: COMMIT_TIME, requires: expect.anything() });
    expect(manifest.build).toMatchObject({ kind: 'cargo', cargo_lock_sha256: sha256(CRATE['Cargo.lock']) });
    expect(provenance.buildDefinition.externalParameters).toMatchObject({
      prebuilt: false,
      recipe: { features: ['extra'], manifest_path: 'Cargo.toml', packages: ['tool'], include: ['src/*.rs'] },
    });
    expect(provenance.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://host.example/o/r.git', digest: { gitCommit: request.git_rev } },
      { uri: 'file:Cargo.lock', digest: { sha256: sha256(CRATE['Cargo.lock']) } },
    ]);
    expect(provenance.runDetails).toEqual({
      builder: { id: 'urn:controller-dist:local' },
      metadata: {
        invocationId: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
        startedOn: '2026-02-03T04:05:06Z',
        finishedOn: '2026-02-03T04:05:06Z',
      },
    });
    expect(runPacked(request, made, 'tool')).toBe('src/main.rs true');
    expect(await readdir(request.out)).toEqual(['dist', 'unpacked']);
    expect((await stat(join(request.out, made.directory))).mode & 0o777).toBe(0o755);

    // Again, at another time: the previous staging is replaced, and nothing of it is left.
    await writeFiles(request.out, { [`${made.directory}/left-over`]: '' });
    const again = await packageTarget({ ...request, source_date_epoch: 1 });
    expect(again.artifact_sha256).not.toBe(made.artifact_sha256);
    expect((await read(request, again)).manifest.source_date_epoch).toBe(1);
  });

  it('builds one package of a workspace with the flags its configuration has', async () => {
    const folder = await createRepository({
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
      'Cargo.lock':
        'version = 4\n\n[[package]]\nname = "lib"\nversion = "0.1.0"\n\n[[package]]\nname = "tools"\nversion = "1.2.3"\n',
      '.cargo/config.toml': '[build]\nrustflags = ["--cfg", "mine"]\n',
      LICENSE: 'of the workspace',
      'crates/lib/Cargo.toml': '[package]\nname = "lib"\nversion = "0.1.0"\nedition = "2021"\n',
      'crates/lib/src/lib.rs': '',
      'crates/tools/Cargo.toml': '[package]\nname = "tools"\nversion = "1.2.3"\nedition = "2021"\n',
      'crates/tools/src/bin/first.rs': '#![allow(unexpected_cfgs)]\nfn main() { println!("first {}", cfg!(mine)); }\n',
      'crates/tools/src/bin/second.rs': 'fn main() {}\n',
      'crates/tools/src/bin/third.rs': 'compile_error!("nobody asked for this one");\n',
      '.gitignore': 'target/\n',
    });
    const request = await requestFor(folder, { packages: ['tools'] }, contractFor('suite', ['first', 'second']));
    const made = await packageTarget(request);
    const { manifest } = await read(request, made);
    expect(manifest.files.map(({ path }) => path)).toEqual(['LICENSE', 'first', 'second']);
    expect(manifest.binaries).toEqual(['first', 'second']);
    expect(manifest.build).toMatchObject({ recipe: { rustflags: ['--cfg', 'mine'], packages: ['tools'] } });
    expect(runPacked(request, made, 'first')).toBe('first true');
  });

  it('packs what real crates have, and says what it leaves out', async () => {
    const more = {
      COPYING: '',
      license: 'other',
      'LICENSES/MIT.txt': '',
      'README.\u4e2d\u6587.md': '',
      'README-e\u0301.md': '',
      'README-\u{1f980}.md': '',
      "share/it's (1).md": '',
    };
    const folder = await createRepository({ ...CRATE, ...more });
    const warnings: string[] = [];
    const request = await requestFor(folder, { include: ['share/*'], warn: (line) => warnings.push(line) });
    const made = await packageTarget(request);
    expect((await read(request, made)).manifest.files.map(({ path }) => path)).toEqual([
      'COPYING',
      'LICENSE',
      'LICENSES/MIT.txt',
      'README-\u00e9.md',
      'README.md',
      'README.\u4e2d\u6587.md',
      "share/it's (1).md",
      'tool',
    ]);
    expect(warnings).toEqual([expect.stringContaining('"license"'), expect.stringContaining('\u{1f980}')]);
  });

  it('does not count dist/, target/ and the output folder as changes, also when that is the repository itself', async () => {
    const { '.gitignore': _, ...files } = CRATE;
    const folder = await createRepository(files);
    await writeFiles(folder, { 'dist/x': '', 'target/x': '', 'staged/x': '', '.packing-dead/x': '' });
    await refused(await requestFor(folder), 'TREE_DIRTY');
    await rm(join(folder, '.packing-dead'), { recursive: true });
    await refused(await requestFor(folder), 'TREE_DIRTY');
    const inside = await requestFor(folder, { out: join(folder, 'staged') });
    await packageTarget(inside);
    await rm(join(folder, 'staged'), { recursive: true });
    const itself = await requestFor(folder, { out: folder, dist_revision: 'r2' });
    expect((await packageTarget(itself)).directory).toMatch(/\/r2$/);
    await writeFiles(folder, { 'new.rs': '' });
    await expect(packageTarget(itself)).rejects.toMatchObject({ code: 'TREE_DIRTY' });
  });

  it('refuses to replace what a store has published', async () => {
    const folder = await createRepository(CRATE);
    const request = await requestFor(folder, { profile: 'debug' });
    await packageTarget(request);
    await writeFiles(request.out, { 'dist/index.json': '{}' });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  });
});

describe('packageTarget with as many features as its documents name', () => {
  it('builds, and names them all', async () => {
    const names = Array.from({ length: 200 }, (_, at) => `f${at}`);
    const manifest = `${CRATE['Cargo.toml']}${names.map((name) => `${name} = []\n`).join('')}`;
    const folder = await createRepository({ ...CRATE, 'Cargo.toml': manifest });
    const request = await requestFor(folder, { features: names });
    const made = await packageTarget(request);
    const { provenance } = await read(request, made);
    expect(provenance.buildDefinition.externalParameters.recipe?.features).toEqual(names);
  });
});

describe('packageTarget refuses', () => {
  const sound = async (more: Partial<PackageRequest> = {}) => requestFor(await createRepository(CRATE), more);

  it.each<[string, Partial<PackageRequest>]>([
    ['INVALID_TUPLE', { version: '1.2' }],
    ['INVALID_TUPLE', { git_rev: 'abcdef12' }],
    ['INVALID_TUPLE', { dist_revision: 'r0' }],
    ['INVALID_TUPLE', { target: '../../x' }],
    ['TARGET_UNKNOWN', { target: 'x86_64-unknown-netbsd' }],
    ['CRATE_NOT_FOUND', { manifestPath: '/none/Cargo.toml' }],
    ['CRATE_NOT_FOUND', { packages: ['other'] }],
    ['CRATE_NOT_FOUND', { bin: 'other' }],
    ['VERSION_MISMATCH', { version: '1.2.4' }],
    ['GIT_REV_MISMATCH', { git_rev: 'a'.repeat(40) }],
    ['TOOLCHAIN_MISMATCH', { toolchain: '1.999.0' }],
    ['TOOLCHAIN_TOO_OLD', { toolchain: '1.55.0' }],
    ['TOOLCHAIN_MISMATCH', { env: { ...ENV, RUSTUP_TOOLCHAIN: '0.0.1', RUSTUP_AUTO_INSTALL: '0' } }],
    ['FEATURE_UNKNOWN', { features: ['none'] }],
    ['CARGO_PROFILE_UNKNOWN', { cargoProfile: 'release-lto' }],
    ['INCLUDE_NOT_FOUND', { include: ['*.none'] }],
    ['INVALID_INPUT', { features: Array.from({ length: 201 }, () => 'extra') }],
    ['INVALID_INPUT', { systemPackages: ['x'.repeat(2001)] }],
    ['INVALID_INPUT', { env: { ...ENV, RUNNER_OS: 'x'.repeat(4001) } }],
    ['INVALID_INPUT', { env: { ...ENV, GITHUB_ACTIONS: 'true', GITHUB_REF: 'x'.repeat(2001) } }],
    ['INVALID_INPUT', { env: { ...ENV, RUSTFLAGS: '-Cdebuginfo=0 '.repeat(201) } }],
    ['TOOL_MISSING', { env: { ...ENV, PATH: '/none' } }],
  ])('%s for %j', async (code, more) => {
    await refused(await sound(more), code);
  });
  it('DOCUMENT_NOT_FOUND and SCHEMA_INVALID for a contract that is not there, or not well-formed', async () => {
    const request = await sound();
    await refused({ ...request, contract: join(request.aside, 'none') }, 'DOCUMENT_NOT_FOUND');
    await refused(await requestFor(await createRepository(CRATE), {}, '{}'), 'SCHEMA_INVALID');
  });
  it('PROFILE_UNKNOWN for a profile the contract does not have', async () => {
    const contract = JSON.stringify({ ...JSON.parse(contractFor('tool')), profiles: ['release'] });
    await refused(await requestFor(await createRepository(CRATE), {}, contract), 'PROFILE_UNKNOWN');
  });
  it('TREE_DIRTY for a changed, a staged and a new file', async () => {
    for (const change of [{ 'src/main.rs': 'fn main() {}' }, { 'src/new.rs': '' }]) {
      const folder = await createRepository(CRATE);
      await writeFiles(folder, change);
      await refused(await requestFor(folder), 'TREE_DIRTY');
      git(folder, 'add', '-A');
      await refused(await requestFor(folder), 'TREE_DIRTY');
    }
  });
  it('TARGET_NOT_INSTALLED for a target without its standard library', async () => {
    const [platform, ...rest] = JSON.parse(contractFor('tool')).platforms;
    const platforms = [{ ...platform, target: 's390x-unknown-linux-musl', arch: 's390x' }, ...rest];
    const contract = JSON.stringify({ ...JSON.parse(contractFor('tool')), platforms });
    const request = await requestFor(await createRepository(CRATE), { target: 's390x-unknown-linux-musl' }, contract);
    await refused(request, 'TARGET_NOT_INSTALLED');
  });
  it('GIT_FAILED outside a repository', async () => {
    const folder = await createRepository(CRATE);
    const request = await requestFor(folder);
    await rm(join(folder, '.git'), { recursive: true });
    await refused(request, 'GIT_FAILED');
  });
  it('says of source that does not compile what is wrong first, and where', async () => {
    const folder = await createRepository({
      ...CRATE,
      'src/main.rs': 'mod other;\nfn main() {}\n',
      'src/other.rs': '\nfn f() { x }\n',
    });
    const failed = packageTarget(await requestFor(folder));
    await expect(failed).rejects.toMatchObject({
      code: 'CARGO_FAILED',
      message: expect.stringMatching(/^cargo build exited with 101: error\[E0425\]: cannot find value `x`/),
      place: join(folder, 'src/other.rs'),
      faults: [expect.objectContaining({ line: 2 })],
    });
  });

  it('LOCK_OUTDATED for a Cargo.lock that is missing or behind, and changes nothing', async () => {
    const { 'Cargo.lock': lock, ...unlocked } = CRATE;
    for (const files of [unlocked, { ...CRATE, 'Cargo.lock': lock.replace('1.2.3', '1.2.2') }]) {
      const folder = await createRepository(files);
      await refused(await requestFor(folder), 'LOCK_OUTDATED');
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
  });
  it('ARCHIVE_INVALID for a name that no archive may hold, and leaves nothing', async () => {
    const folder = await createRepository({ ...CRATE, 'extra/nul': '' });
    await refused(await requestFor(folder, { include: ['extra/*'] }), 'ARCHIVE_INVALID');
  });
  it.each<[string, Partial<PackageRequest>, Record<string, string>]>([
    ['INVALID_INPUT', { include: ['/etc/passwd'] }, {}],
    ['INVALID_INPUT', { include: ['../x'] }, {}],
    ['INCLUDE_NOT_FOUND', { include: ['src'] }, {}],
    ['INCLUDE_NOT_FOUND', { include: ['*.none'] }, {}],
    ['INCLUDE_NOT_FOUND', { include: ['target'] }, {}],
    ['ARCHIVE_INVALID', { include: ['docs/*'] }, { 'docs/a:b': '' }],
    [
      'SOURCE_INCOMPLETE',
      {},
      {
        '.gitattributes': '*.png filter=lfs\n',
        'assets/logo.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      },
    ],
  ])('%s for %j before cargo builds', async (code, more, files) => {
    const folder = await createRepository({ ...CRATE, ...files });
    await refused(await requestFor(folder, more), code);
    await expect(checkPackage(await requestFor(folder, more))).rejects.toMatchObject({ code });
    expect(await readdir(folder)).not.toContain('target');
  });
  it('the first fault in the documented order, where there are several', async () => {
    const folder = await createRepository(CRATE);
    await writeFiles(folder, { new: '' });
    const faults: [string, Partial<PackageRequest>][] = [
      ['VERSION_MISMATCH', { version: '9.9.9' }],
      ['GIT_REV_MISMATCH', { git_rev: 'a'.repeat(40) }],
      ['TREE_DIRTY', {}],
      ['TOOLCHAIN_MISMATCH', { toolchain: '1.2.3' }],
    ];
    for (let first = 0; first < 3; first++) {
      const all = Object.assign({}, ...faults.slice(first).map(([, fault]) => fault));
      await refused(await requestFor(folder, all), faults[first]?.[0] ?? '');
    }
  });
});

describe('packageTarget with a binary built elsewhere', () => {
  const prebuilt = async (more: Partial<PackageRequest> = {}, contract = contractFor('tool')) => {
    const request = await requestFor(await createRepository(CRATE), {}, contract);
    const program = smallProgram(more.target ?? request.target, 'hello\n');
    const folder = await createTempProject({ 'built/any-name': program });
    const { manifestPath: _, ...rest } = request;
    const given = { version: '7.0.0', git_rev: 'c'.repeat(40), toolchain: '1.50.0', source_date_epoch: 42 };
    return { ...rest, ...given, binary: join(folder, 'built/any-name'), env: { PATH: '/none' }, ...more };
  };
  it('takes version, revision and toolchain as given, and says so', async () => {
    const request = await prebuilt();
    await chmod(request.binary ?? '', 0o600);
    const made = await packageTarget(request);
    const { manifest, provenance } = await read(request, made);
    expect(manifest).toMatchObject({
      version: '7.0.0',
      toolchain: '1.50.0',
      git_rev: 'c'.repeat(40),
      source_date_epoch: 42,
    });
    expect(manifest.build).toEqual(expect.objectContaining({ kind: 'prebuilt' }));
    expect(manifest.files).toEqual([expect.objectContaining({ path: 'tool', mode: '0755' })]);
    expect(manifest.requires).toEqual({ libc: 'none' });
    expect(provenance.buildDefinition.externalParameters.prebuilt).toBe(true);
    expect(provenance.buildDefinition.resolvedDependencies).toEqual([]);
    expect(runPacked(request, made, 'tool')).toBe('hello');
  });
  it('takes licence and readme of a manifest that is given with it', async () => {
    const manifestPath = join(await createRepository(CRATE), 'Cargo.toml');
    const request = await prebuilt({ manifestPath });
    const { manifest } = await read(request, await packageTarget(request));
    expect(manifest.files.map(({ path }) => path)).toEqual(['LICENSE', 'README.md', 'tool']);
  });
  it('names it .exe for a Windows target', async () => {
    const request = await prebuilt({ target: 'x86_64-pc-windows-msvc' });
    expect((await read(request, await packageTarget(request))).manifest.binaries).toEqual(['tool.exe']);
  });
  it('is EPOCH_REQUIRED without a time, and CRATE_NOT_FOUND without the binary or with another one', async () => {
    await refused(await prebuilt({ source_date_epoch: undefined }), 'EPOCH_REQUIRED');
    await refused(await prebuilt({ binary: '/none/tool' }), 'CRATE_NOT_FOUND');
    await refused(await prebuilt({ bin: 'other' }), 'CRATE_NOT_FOUND');
    await refused(await prebuilt({}, contractFor('tool', ['tool', 'more'])), 'CRATE_NOT_FOUND');
  });
  it('may be told the name of the binary, and not to leave out another of the contract', async () => {
    const named = await prebuilt({ bin: 'tool' });
    expect((await read(named, await packageTarget(named))).manifest.binaries).toEqual(['tool']);
    for (const bin of ['tool', 'more']) {
      const one = await prebuilt({ bin }, contractFor('tool', ['tool', 'more']));
      await expect(packageTarget(one)).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND', place: 'bin' });
    }
    const other = await prebuilt({ bin: 'other' });
    await expect(packageTarget(other)).rejects.toMatchObject({ code: 'CRATE_NOT_FOUND', place: 'bin' });
  });
  it("claims GitHub's workflow and run where it runs there", async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/release.yml@refs/tags/v1.2.3',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_TOKEN: 'secret',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      ImageOS: 'ubuntu24',
      ImageVersion: '20260101.1',
    };
    const request = await prebuilt({ env });
    const { manifest, provenance } = await read(request, await packageTarget(request));
    expect(manifest.build.runner).toEqual({ os: 'Linux', arch: 'X64', image: 'ubuntu24-20260101.1' });
    expect(provenance.buildDefinition.internalParameters).toEqual({ github: { repository: 'o/r' } });
    expect(provenance.runDetails.builder.id).toBe(
      'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.2.3',
    );
    expect(provenance.runDetails.metadata.invocationId).toBe('https://github.com/o/r/actions/runs/7/attempts/2');
  });
});

describe('packageTarget in one output folder', () => {
  it('stages several tuples side by side, also at once', async () => {
    const folder = await createRepository(CRATE);
    const request = await requestFor(folder);
    const revisions = ['r1', 'r2', 'r3'];
    await Promise.all(revisions.map((dist_revision) => packageTarget({ ...request, dist_revision })));
    const { contract, sha256: contractSha256 } = await readContract(request.contract);
    const staged = await readStaged([request.out], { contract, contractSha256 });
    expect(staged.map(({ documents }) => documents.manifest.dist_revision)).toEqual(revisions);
    commitAll(folder);
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'GIT_REV_MISMATCH' });
  });
});
