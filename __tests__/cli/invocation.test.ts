import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { invocationOf } from '../../src/cli/invocation.js';
import { createTempProject, type Files, useTemporaryFolder, writeFiles } from '../support/temporary.js';

const CLI = 'dist-action/cli/index.js';
const INSTALLED = `node_modules/controller-dist/${CLI}`;
const folder = useTemporaryFolder();

/** A file that can be started. */
async function program(path: string): Promise<string> {
  await writeFiles(folder(), { [path]: '#!/usr/bin/env node\n' });
  chmodSync(join(folder(), path), 0o755);
  return join(folder(), path);
}

/** A folder as npx keeps one of what it installed. */
async function cached(packageJson: unknown): Promise<string> {
  await writeFiles(folder(), { '_npx/ab12/package.json': JSON.stringify(packageJson) });
  return program(`_npx/ab12/${INSTALLED}`);
}

const start = (script: string, more: { cwd?: string; path?: string } = {}): string =>
  invocationOf({ script, cwd: folder(), path: undefined, ...more });

describe('how the command line was started', () => {
  it.each([
    ['github:acme/suite#v1', 'npx --yes github:acme/suite#v1'],
    ['git+https://git.example/acme/suite.git#main', 'npx --yes git+https://git.example/acme/suite.git#main'],
    ['git+ssh://git@git.example/suite.git', 'npx --yes git+ssh://git@git.example/suite.git'],
    ['git+file:///srv/my suite#v1', "npx --yes 'git+file:///srv/my suite#v1'"],
  ])('by npx, from %s', async (spec, expected) => {
    const script = await cached({ dependencies: { 'controller-dist': spec } });
    expect(start(script)).toBe(expected);
    const bin = join(folder(), '_npx/ab12/node_modules/.bin');
    await writeFiles(bin, { x: '' });
    symlinkSync(script, join(bin, 'controller-dist'));
    expect(start(join(bin, 'controller-dist'), { path: bin })).toBe(expected);
  });

  it.each([
    ['a password', { dependencies: { 'controller-dist': 'git+https://me:hunter2@git.example/suite.git' } }],
    ['a token', { dependencies: { 'controller-dist': 'git+https://hunter2@git.example/suite.git' } }],
    ['a folder, relative to that of npx', { dependencies: { 'controller-dist': 'file:../../suite' } }],
    ['nothing', {}],
    ['no object', null],
  ])('by its file, where npx was given %s', async (_, packageJson) => {
    const script = await cached(packageJson);
    expect(start(script)).toBe(`node _npx/ab12/${INSTALLED}`);
  });

  it('by npx from node_modules of this folder, or of one above it', async () => {
    const script = await program(`project/${INSTALLED}`);
    await writeFiles(folder(), { 'project/inner/x': '' });
    for (const cwd of ['project', 'project/inner'])
      expect(start(script, { cwd: join(folder(), cwd) })).toBe('npx --no controller-dist');
    expect(start(script)).toBe(`node project/${INSTALLED}`);
  });

  it('by its name, where the first of that name on PATH is this file', async () => {
    const script = await program(CLI);
    await writeFiles(folder(), { 'bin/x': '', 'other/x': '', 'node_modules/.bin/x': '' });
    for (const name of ['bin', 'node_modules/.bin']) symlinkSync(script, join(folder(), name, 'controller-dist'));
    const link = join(folder(), 'bin/controller-dist');
    const path = [join(folder(), 'other'), join(folder(), 'bin')].join(delimiter);
    expect(start(link, { path })).toBe('controller-dist');
    expect(start(link)).toBe('node bin/controller-dist');
    // npm puts it there for the time of a script.
    const bin = join(folder(), 'node_modules/.bin');
    expect(start(join(bin, 'controller-dist'), { path: bin })).toBe('node node_modules/.bin/controller-dist');
    await program('other/controller-dist');
    expect(start(link, { path })).toBe('node bin/controller-dist');
  });

  it('by its file, from this folder where that is shorter, and quoted', async () => {
    const script = await program(`-my suite/${CLI}`);
    expect(start(script)).toBe(`node './-my suite/${CLI}'`);
    const deep = 'a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z/1/2/3/4/5/6/7/8/9';
    expect(start('/srv/suite/index.js', { cwd: `/${deep}` })).toBe('node /srv/suite/index.js');
  });
});

const npx = spawnSync('npx', ['--version'], { encoding: 'utf8' }).status === 0;
const [withNpx, whyNot] = npx ? [describe, ''] : [describe.skip, ' (skipped: there is no npx)'];

withNpx(`what npm really sets${whyNot}`, () => {
  const FACTS =
    'console.log(JSON.stringify({ script: process.argv[1], cwd: process.cwd(), path: process.env.PATH }));\n';
  const files: Files = {
    'package.json': JSON.stringify({ name: 'controller-dist', version: '1.0.0', bin: { 'controller-dist': CLI } }),
    [CLI]: `#!/usr/bin/env node\n${FACTS}`,
  };
  let repository: string;
  let spec: string;
  beforeAll(async () => {
    repository = await createTempProject(files);
    const git = (...args: string[]) => {
      const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
      expect(spawnSync('git', [...who, ...args], { cwd: repository }).status).toBe(0);
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    git('tag', 'v1');
    spec = `git+file://${repository}#v1`;
  });

  it('is enough to tell what npx was asked for', async () => {
    const cwd = await createTempProject();
    const cache = await createTempProject();
    const env = {
      ...process.env,
      npm_config_cache: cache,
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
    };
    const { stdout } = spawnSync('npx', ['--yes', spec], { cwd, env, encoding: 'utf8' });
    const facts = JSON.parse(stdout);
    expect(readdirSync(cache)).toContain('_npx');
    expect(invocationOf(facts)).toBe(`npx --yes ${spec}`);
  }, 120_000);
});
