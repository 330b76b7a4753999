import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject, writeFiles } from '../support/temporary.js';
import { type CacheServer, startCacheServer } from './cache-server.js';
import { POISONED, poison } from './poisoned-entries.js';
import { createProducer } from './project.js';
import { runDoor } from './runner.js';

/** A pax record of which tar says that it does not know its key. */
const HOSTILE = [
  { name: 'pax', type: 'x', content: `41 X##[error]pwned ##[add-mask]a::b::c=d\n` },
  { name: 'target/x', content: 'x' },
];

let cwd: string;
let tuple: Record<string, string>;
let server: CacheServer;
beforeAll(async () => {
  cwd = await createProducer();
  const rev = git(cwd, 'rev-parse', 'HEAD');
  tuple = { version: '1.2.3', toolchain: TOOLCHAIN, profile: 'debug', 'git-rev': rev, 'dist-revision': 'r1' };
  await runDoor('package', { ...tuple, target: TARGET }, { cwd });
  await runDoor('publish-index', { store: 'store', 'without-plan': 'true' }, { cwd });
});
beforeEach(async () => {
  server = await startCacheServer();
});
afterEach(() => server.close());

describe('install-controller with cache', () => {
  /** On a fresh runner: an empty tool cache, a workspace of its own. */
  const install = async (inputs: Record<string, string> = { cache: 'true' }, more: NodeJS.ProcessEnv = {}) => {
    const env = { ...server.env, ...more, RUNNER_TOOL_CACHE: await createTempProject() };
    const run = await runDoor(
      'install-controller',
      { ...tuple, source: join(cwd, 'store'), ...inputs },
      {
        cwd: await createTempProject(),
        env,
      },
    );
    return { ...run, left: await readdir(env.RUNNER_TOOL_CACHE, { recursive: true }) };
  };

  let saved: CacheServer['entries'][number] | undefined;
  /** The entry that an install leaves, in the cache of this test. */
  const savedEntry = async () => {
    if (saved) server.entries.push({ ...saved });
    else await install();
    const [entry] = server.entries;
    if (!entry) throw new Error('nothing was saved');
    saved ??= { ...entry };
    return entry;
  };

  it('keeps the artifact, and needs none of the source on the next fresh runner', async () => {
    const first = await install();
    expect(first).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(server.entries.map(({ key }) => key)).toEqual([
      `controller-dist-tool-1.2.3-${TARGET}-${first.outputs.sha256}`,
    ]);
    const [artifact = ''] = (await readdir(join(cwd, 'store'), { recursive: true })).filter((of) => of.endsWith('.gz'));
    const hidden = join(cwd, 'hidden');
    await rename(join(cwd, 'store', artifact), hidden);
    try {
      const second = await install();
      expect(second).toMatchObject({ status: 0, outputs: { 'cache-hit': 'true', sha256: first.outputs.sha256 } });
      expect(execFileSync(second.outputs.bin ?? '', { encoding: 'utf8' })).toBe('src/main.rs false\n');
      expect(second.left.filter((path) => path.includes('artifact.tar.gz'))).toEqual([]);
    } finally {
      await rename(hidden, join(cwd, 'store', artifact));
    }
    expect(server.entries).toHaveLength(1);
  });

  it.each(['other bytes', 'no archive', 'nothing of that name'])('does not use a cache with %s', async (what) => {
    const entry = await savedEntry();
    const folder = await createTempProject();
    await writeFiles(folder, { 'artifact.tar.gz': 'other bytes', more: 'x' });
    const name = what === 'other bytes' ? 'artifact.tar.gz' : 'more';
    // In the form of the compression that the entry was saved with.
    const program = entry.bytes.readUInt32LE(0) === 0xfd2fb528 ? ['--zstd'] : ['-z'];
    entry.bytes =
      what === 'no archive' ? Buffer.from('x') : execFileSync('tar', [...program, '-cf', '-', '-C', folder, name]);
    const run = await install();
    expect(run).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(run.commands).toContainEqual(expect.stringMatching(/^warning /));
    expect(execFileSync(run.outputs.bin ?? '', { encoding: 'utf8' })).toBe('src/main.rs false\n');
  });

  it.each(Object.keys(POISONED))('writes nothing but in its own folder for an entry with %s', async (what) => {
    const entry = await savedEntry();
    const outside = await createTempProject({ victim: 'as it was' });
    const before = await stat(outside);
    entry.bytes = poison(POISONED[what]?.(outside) ?? [], entry.bytes);
    const run = await install();
    expect(run).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(await readdir(outside)).toEqual(['victim']);
    expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('as it was');
    expect(await stat(outside)).toMatchObject({ mode: before.mode, mtimeMs: before.mtimeMs });
    expect(run.commands).toContainEqual(expect.stringMatching(/^warning /));
    expect(run.left.filter((path) => path.includes('artifact.tar.gz'))).toEqual([]);
    expect(execFileSync(run.outputs.bin ?? '', { encoding: 'utf8' })).toBe('src/main.rs false\n');
  });

  it('uses no tar that would take the names of an entry as they are', async () => {
    const entry = await savedEntry();
    const outside = await createTempProject();
    entry.bytes = poison([{ name: `${outside}/new`, content: 'x' }], entry.bytes);
    // As a tar that knows no TAR_OPTIONS.
    const bin = await createTempProject();
    const real = execFileSync('sh', ['-c', 'command -v tar'], { encoding: 'utf8' }).trim();
    await writeFile(join(bin, 'tar'), `#!/bin/sh\nunset TAR_OPTIONS\nexec ${real} "$@"\n`, { mode: 0o755 });
    const run = await install({ cache: 'true' }, { PATH: `${bin}:${process.env.PATH}` });
    expect(run).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(run.commands).toContainEqual(expect.stringMatching(/^warning .*tar is not a GNU tar/));
    expect(await readdir(outside)).toEqual([]);
  });

  it('obeys nothing that tar says, and still masks the address of the entry', async () => {
    const entry = await savedEntry();
    entry.bytes = poison(HOSTILE, entry.bytes);
    const run = await install();
    expect(run).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(run.stderr + run.stdout).toContain('pwned');
    const obeyed = run.commands.filter((command) => !command.startsWith('warning '));
    expect(obeyed).toEqual([`add-mask ${server.env.ACTIONS_CACHE_URL}_apis/artifactcache/archives/1`]);
    expect(run.commands.join('\n')).not.toMatch(/^error|add-mask a$/m);
  });

  it('asks no cache unless told to, and installs where there is none', async () => {
    expect(await install({})).toMatchObject({ status: 0, commands: [] });
    expect(server.entries).toEqual([]);
    server = { ...server, env: { ACTIONS_CACHE_URL: '', ACTIONS_RUNTIME_TOKEN: '' } };
    const run = await install();
    expect(run).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false' } });
    expect(run.commands).toEqual(['warning the Actions cache is not available here']);
  });
});

/** The titles of the groups of a log. */
function titlesOf(stdout: string): string[] {
  return [...stdout.matchAll(/^::group::(.*)$/gm)].map(([, title = '']) => title);
}

describe('package with cache', () => {
  it('saves registry and target folder after the job by what was saved as state, and restores them', async () => {
    const env = { ...server.env, CARGO_HOME: await createTempProject({ 'registry/index/x': 'x' }) };
    const inputs = { ...tuple, target: TARGET, cache: 'true' };
    const first = await runDoor('package', inputs, { cwd, env });
    expect(first.status).toBe(0);
    const { key, paths } = JSON.parse(first.state.cache ?? '');
    expect(key).toMatch(new RegExp(`^cargo-${TARGET}-[0-9a-f]{64}$`));
    expect(paths).toContain(join(cwd, 'target'));
    expect(server.entries).toEqual([]);

    // Inputs may have changed by then; they are not read.
    const changed = { cache: 'false', target: 'x' };
    const after = await runDoor('package', changed, {
      cwd,
      env: { ...env, STATE_cache: first.state.cache },
      phase: 'post',
    });
    expect(after).toMatchObject({ status: 0, outputs: {}, path: [] });
    expect(server.entries.map((entry) => entry.key)).toEqual([key]);

    await rm(join(cwd, 'target'), { recursive: true });
    const second = await runDoor('package', inputs, { cwd, env });
    expect(second).toMatchObject({ status: 0, state: {} });
    // The address of the entry is a secret: what masks it is obeyed.
    expect(second.commands).toEqual([`add-mask ${server.env.ACTIONS_CACHE_URL}_apis/artifactcache/archives/1`]);
    expect(titlesOf(second.stdout)).toEqual([
      ...[`Toolchain ${TOOLCHAIN} for ${TARGET}`, 'Build cache', `Build and package ${TARGET}`],
    ]);
    expect(second.outputs['artifact-sha256']).toBe(first.outputs['artifact-sha256']);
    expect(second.stdout).toContain(`restored the build cache ${key}`);
    expect(existsSync(join(cwd, 'target'))).toBe(true);

    const [entry] = server.entries;
    if (entry) entry.bytes = poison(HOSTILE, entry.bytes);
    const third = await runDoor('package', inputs, { cwd, env });
    expect(third.stderr + third.stdout).toContain('pwned');
    expect(third).toMatchObject({ status: 0, commands: second.commands });

    const other = await runDoor('package', { ...inputs, features: 'extra' }, { cwd, env });
    expect(JSON.parse(other.state.cache ?? '').key).not.toBe(key);
  });

  it('packages nothing from a source that a restored entry has changed, be it whole or broken off', async () => {
    const env = { ...server.env, CARGO_HOME: await createTempProject({ 'registry/index/x': 'x' }) };
    const inputs = { ...tuple, target: TARGET, cache: 'true' };
    const first = await runDoor('package', inputs, { cwd, env });
    await runDoor('package', inputs, { cwd, env: { ...env, STATE_cache: first.state.cache }, phase: 'post' });
    const [entry] = server.entries;
    const changed = { name: 'src/main.rs', content: 'fn main() { println!("theirs"); }\n' };
    const climbing = { name: '/proc/none/x', content: 'x' };
    for (const members of [[changed], [changed, climbing]]) {
      if (entry) entry.bytes = poison(members, entry.bytes);
      const run = await runDoor('package', inputs, { cwd, env });
      expect(await readFile(join(cwd, 'src/main.rs'), 'utf8')).toBe(changed.content);
      git(cwd, 'checkout', '--quiet', '--', 'src/main.rs');
      expect(run).toMatchObject({ status: 1, outputs: {} });
      expect(run.stdout).toContain('TREE_DIRTY');
    }
  });

  it('does nothing after a job that saved no state', async () => {
    const run = await runDoor('package', { cache: 'true' }, { cwd, env: server.env, phase: 'post' });
    expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(server.entries).toEqual([]);
  });
});
