import { execFileSync } from 'node:child_process';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer, producerContract } from './project.js';
import { type DoorRun, NODES, runDoor } from './runner.js';

/** What every door takes of the identity that build-matrix gave. */
function identity({ outputs }: DoorRun): Record<string, string> {
  const { version = '', toolchain = '', profile = '', 'git-rev': rev = '', 'dist-revision': revision = '' } = outputs;
  return { version, toolchain, profile, 'git-rev': rev, 'dist-revision': revision };
}

function expectRefused(run: DoorRun, code: string): void {
  expect(run.stdout).toContain(`error[${code}]: `);
  expect(run.commands).toContainEqual(expect.stringMatching(new RegExp(`^error error\\[${code}\\]: `)));
  expect(run).toMatchObject({ status: 1, outputs: {}, path: [], state: {} });
  expect(run.summary).toContain(`\`${code}\``);
}

describe.each(NODES)('the doors on %s', (node) => {
  it('plan, package, publish and install a crate; the second install comes from the tool cache', async () => {
    const cwd = await createProducer();
    const env = { RUNNER_TOOL_CACHE: await createTempProject(), GITHUB_REF: 'refs/tags/v1.2.3' };
    const plan = await runDoor('build-matrix', { source: 'store', profile: 'debug' }, { cwd, env, node });
    expect(plan).toMatchObject({ status: 0, commands: [] });
    expect(Object.keys(plan.outputs)).toEqual(Object.keys(OUTPUTS['build-matrix']));
    expect(plan.outputs).toMatchObject({ version: '1.2.3', toolchain: TOOLCHAIN, 'dist-revision': 'r1' });
    expect(plan.outputs['git-rev']).toBe(git(cwd, 'rev-parse', 'HEAD'));
    const { include } = JSON.parse(plan.outputs.matrix ?? '');
    expect(include).toEqual([expect.objectContaining({ target: TARGET, support: 'recommended', experimental: false })]);

    const pack = await runDoor('package', { ...identity(plan), target: TARGET }, { cwd, env, node });
    expect(pack).toMatchObject({ status: 0, commands: [], state: {} });
    expect(Object.keys(pack.outputs)).toEqual(Object.keys(OUTPUTS.package));
    expect(pack.outputs).toMatchObject({ staged: 'staged', 'artifact-name': `staged-tool-debug-${TARGET}` });

    const bound = { store: 'store', plan: plan.outputs.plan ?? '' };
    const publish = await runDoor('publish-index', bound, { cwd, env, node });
    expect(publish).toMatchObject({ status: 0, commands: [] });
    expect(Object.keys(publish.outputs)).toEqual(Object.keys(OUTPUTS['publish-index']));
    expect(publish.outputs).toMatchObject({ 'index-file': 'dist/index.json', unchanged: '[]', 'row-count': '1' });
    const [row] = JSON.parse(publish.outputs.rows ?? '');
    expect(row).toMatchObject({ artifact_sha256: pack.outputs['artifact-sha256'] });
    expect(Object.keys(row)).toHaveLength(6);
    expect(JSON.parse(publish.outputs.published ?? '')).toHaveLength(1);
    expect(publish.summary).toContain(pack.outputs['artifact-sha256']);

    const inputs = { ...identity(plan), source: 'store' };
    const installs = [];
    for (const _ of [1, 2]) installs.push(await runDoor('install-controller', inputs, { cwd, env, node }));
    for (const [at, run] of installs.entries()) {
      const { path = '', bin = '' } = run.outputs;
      expect(run).toMatchObject({ status: 0, commands: [], path: [path] });
      expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS['install-controller']));
      expect(run.outputs['cache-hit']).toBe(at === 0 ? 'false' : 'true');
      expect(execFileSync(bin, { encoding: 'utf8' })).toBe('src/main.rs false\n');
    }

    const again = await runDoor('publish-index', bound, { cwd, env, node });
    const { published: unchanged, rows } = publish.outputs;
    expect(again.outputs).toMatchObject({ published: '[]', unchanged, rows });
    const next = await runDoor('build-matrix', { source: 'store', profile: 'debug' }, { cwd, env, node });
    expect(next.outputs['dist-revision']).toBe('r2');
  });
});

describe('a door that is refused', () => {
  let cwd: string;
  let env: NodeJS.ProcessEnv;
  let plan: DoorRun;
  const install = (inputs: Record<string, string> = {}) =>
    runDoor('install-controller', { ...identity(plan), source: 'store', ...inputs }, { cwd, env });

  beforeAll(async () => {
    cwd = await createProducer();
    plan = await runDoor('build-matrix', { 'dist-revision': 'r1', profile: 'debug' }, { cwd });
    await runDoor('package', { ...identity(plan), target: TARGET }, { cwd });
  });
  beforeEach(async () => {
    env = { RUNNER_TOOL_CACHE: await createTempProject() };
    await rm(join(cwd, 'store'), { recursive: true, force: true });
    const bound = { store: 'store', plan: plan.outputs.plan ?? '' };
    expect(await runDoor('publish-index', bound, { cwd })).toMatchObject({ status: 0 });
  });
  const toolCache = () => readdir(env.RUNNER_TOOL_CACHE ?? '', { recursive: true, withFileTypes: true });

  it('says that the tag disagrees with Cargo.toml', async () => {
    const tagged = { GITHUB_REF: 'refs/tags/v1.2.4' };
    expectRefused(await runDoor('build-matrix', { 'dist-revision': 'r1' }, { cwd, env: tagged }), 'VERSION_MISMATCH');
    const other = { GITHUB_REF: 'refs/heads/v1.2.4' };
    expect(await runDoor('build-matrix', { 'dist-revision': 'r1' }, { cwd, env: other })).toMatchObject({ status: 0 });
  });

  it('says that auto has no source to count from, and that a planned target was not asked for', async () => {
    expectRefused(await runDoor('build-matrix', {}, { cwd }), 'SOURCE_REQUIRED');
    const planned = { 'dist-revision': 'r1', targets: 'x86_64-pc-windows-msvc' };
    expectRefused(await runDoor('build-matrix', planned, { cwd }), 'TARGET_PLANNED');
    const { outputs } = await runDoor('build-matrix', { ...planned, 'include-planned': 'true' }, { cwd });
    expect(JSON.parse(outputs.matrix ?? '').include).toEqual([expect.objectContaining({ experimental: true })]);
  });

  it('points at the line of a contract that is not in order', async () => {
    const contract = join(cwd, 'docs/broken.json');
    await writeFile(contract, `{\n  "surprise": 1,${producerContract().slice(1)}`);
    const run = await runDoor('build-matrix', { contract: 'docs/broken.json', 'dist-revision': 'r1' }, { cwd });
    await rm(contract);
    expectRefused(run, 'SCHEMA_INVALID');
    expect(run.stdout).toContain('::error title=SCHEMA_INVALID,file=docs/broken.json,line=2::');
  });

  it('names the targets that are missing of a release', async () => {
    const contract = 'incomplete.json';
    const project = await createProducer({ [contract]: producerContract([TARGET, 'aarch64-apple-darwin']) });
    const revision = await runDoor(
      'build-matrix',
      { contract, 'dist-revision': 'r1', profile: 'debug' },
      { cwd: project },
    );
    await runDoor('package', { ...identity(revision), contract, target: TARGET }, { cwd: project });
    const asked = { contract, store: 'store', plan: revision.outputs.plan ?? '' };
    const run = await runDoor('publish-index', asked, { cwd: project });
    expectRefused(run, 'INCOMPLETE_MATRIX');
    expect(run.stdout).toContain('aarch64-apple-darwin');
    expect(await readdir(project)).not.toContain('store');
    const allowed = await runDoor('publish-index', { ...asked, 'allow-incomplete': 'true' }, { cwd: project });
    expect(allowed).toMatchObject({ status: 0, commands: ['warning aarch64-apple-darwin is missing of this release'] });
    expect(allowed.summary).toContain('| Missing targets');
  });

  it('takes staged folders as download-artifact leaves them, and refuses none', async () => {
    const folder = await createTempProject();
    execFileSync('cp', ['-r', join(cwd, 'staged'), join(folder, `staged-tool-debug-${TARGET}`)]);
    const inputs = { staged: folder, store: await createTempProject(), plan: plan.outputs.plan ?? '' };
    expect((await runDoor('publish-index', inputs, { cwd })).outputs['row-count']).toBe('1');
    const empty = { ...inputs, staged: await createTempProject() };
    expectRefused(await runDoor('publish-index', empty, { cwd }), 'STAGED_EMPTY');
  });

  it('publishes for no pull request and no fork', async () => {
    const event = join(await createTempProject(), 'event.json');
    const head_repository = { full_name: 'evil/tool' };
    await writeFile(event, JSON.stringify({ repository: { full_name: 'o/tool' }, workflow_run: { head_repository } }));
    const store = await createTempProject();
    for (const GITHUB_EVENT_NAME of ['pull_request', 'pull_request_target', 'workflow_run']) {
      const forbidden = { cwd, env: { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH: event } };
      expectRefused(await runDoor('publish-index', { store }, forbidden), 'PUBLISH_FORBIDDEN');
    }
    expect(await readdir(store)).toEqual([]);
  });

  it('says to a pull request what would be published, writes nothing, and hands on no row', async () => {
    const store = await createTempProject();
    const inputs = { store, plan: plan.outputs.plan ?? '', 'dry-run': 'true', 'allow-incomplete': 'true' };
    const run = await runDoor('publish-index', inputs, { cwd, env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(run).toMatchObject({ status: 0, outputs: { rows: '[]', unchanged: '[]' } });
    expect(JSON.parse(run.outputs.published ?? '')).not.toHaveLength(0);
    expect(run.stdout).toContain('would be published: dist/');
    expect(run.summary).toContain('Would be published into');
    expect(await readdir(store)).toEqual([]);
    const gone = { ...inputs, store: 'http://127.0.0.1:1/none' };
    const unread = await runDoor('publish-index', gone, { cwd, env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(unread.status).toBe(0);
    expect(unread.stdout).toContain('could not be read, so all counts as new');
    expect(unread.summary).toContain('The store could not be read');
  });

  it('plans for a source out of reach only where that is optional', async () => {
    const source = 'http://127.0.0.1:1/none';
    expectRefused(await runDoor('build-matrix', { source }, { cwd }), 'STORE_UNREACHABLE');
    const run = await runDoor('build-matrix', { source, 'source-optional': 'true' }, { cwd });
    expect(run).toMatchObject({ status: 0, outputs: { 'dist-revision': 'r1' } });
    expect(run.stdout).toContain('as if nothing was published');
  });

  it('gives the candidates and a block to paste for an incomplete tuple', async () => {
    const run = await install({ 'git-rev': '', profile: '' });
    expectRefused(run, 'TUPLE_INCOMPLETE');
    expect(run.stdout).toContain(`git-rev: "${plan.outputs['git-rev']}"`);
    expect(run.summary).toContain(`  git-rev: "${plan.outputs['git-rev']}"\n`);
  });

  it('installs nothing of a tampered artifact or index, and leaves no entry behind', async () => {
    const [artifact = ''] = (await readdir(join(cwd, 'store/dist'), { recursive: true })).filter((of) =>
      of.endsWith('.gz'),
    );
    const path = join(cwd, 'store/dist', artifact);
    const bytes = await readFile(path);
    await rm(path);
    await writeFile(
      path,
      Buffer.concat([bytes.subarray(0, 99), Buffer.from([(bytes[99] ?? 0) ^ 1]), bytes.subarray(100)]),
    );
    expectRefused(await install(), 'DIGEST_MISMATCH');
    await appendFile(join(cwd, 'store/dist/index.json'), ' ');
    expectRefused(await install(), 'NOT_CANONICAL');
    expect((await toolCache()).filter((entry) => entry.isFile())).toEqual([]);
  });

  it('asks for a source where the action is not called by its repository, and takes the branch dist where it is', async () => {
    expectRefused(await install({ source: '' }), 'INVALID_INPUT');
    env = { ...env, GITHUB_SERVER_URL: 'http://127.0.0.1:1', GITHUB_ACTION_REPOSITORY: 'o/r' };
    const run = await install({ source: '' });
    expect(run.status).toBe(1);
    expect(run.stdout).not.toContain('source is required');
  });

  it('says what is wrong with all inputs at once', async () => {
    const run = await install({ cache: 'yes', sha256: 'x', 'add-to-path': '1' });
    expectRefused(run, 'INVALID_INPUT');
    expect(run.commands).toHaveLength(3);
  });

  it('refuses what disagrees with a lockfile before anything is read', async () => {
    const run = await runDoor(
      'install-controller',
      { lockfile: 'absent.json', version: '1.2.3', profile: 'debug' },
      { cwd, env },
    );
    expectRefused(run, 'INVALID_INPUT');
    expect(run.stdout).toContain('the lockfile pins version');
    expect(run.stdout).toContain('the lockfile pins profile');
  });
});

describe('add-to-path and the locale', () => {
  it('leaves PATH alone where it is told to, and warns of a locale that is not UTF-8', async () => {
    const cwd = await createProducer();
    const plan = await runDoor('build-matrix', { 'dist-revision': 'r1', profile: 'debug' }, { cwd });
    await runDoor('package', { ...identity(plan), target: TARGET }, { cwd });
    await runDoor('publish-index', { store: 'store', plan: plan.outputs.plan ?? '' }, { cwd });
    const env = { RUNNER_TOOL_CACHE: await createTempProject(), LANG: 'C', LC_ALL: '' };
    const inputs = { ...identity(plan), source: 'store', 'add-to-path': 'false' };
    const run = await runDoor('install-controller', inputs, { cwd, env });
    expect(run).toMatchObject({ status: 0, path: [] });
    expect(run.commands).toEqual([expect.stringMatching(/^warning the locale C is not UTF-8/)]);
  });
});
