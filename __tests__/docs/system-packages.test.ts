/** The script of release.yml that installs system packages, run with a sudo that only prints what it is asked for. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createTempProject } from '../support/temporary.js';

const release = readFileSync('.github/workflows/release.yml', 'utf8');
const [, step = ''] = /- id: packages\n([\s\S]*?)\n {6}- /.exec(release) ?? [];
const [, script = ''] = /\n {8}run: \|\n([\s\S]*)$/.exec(step) ?? [];

describe('release.yml: the script that installs system packages', () => {
  it('is there', () => expect(script).toContain('apt-get install'));

  /** What the script asks sudo for, its exit code, and what it prints. */
  const asks = async (PACKAGES: string, more: Record<string, string> = {}) => {
    const folder = await createTempProject({ sudo: '#!/bin/sh\necho "$*"\n' });
    await chmod(join(folder, 'sudo'), 0o755);
    const env = {
      PATH: `${folder}:/usr/bin:/bin`,
      PACKAGES,
      TARGET: 'x86_64-unknown-linux-gnu',
      ENVIRONMENT: 'github-hosted',
    };
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      env: { ...env, ...more },
      encoding: 'utf8',
    });
    return { status, lines: stdout.split('\n').slice(0, -1) };
  };
  const installs = (names: string) => ['apt-get update', `apt-get install --yes --no-install-recommends ${names}`];

  it.each(['libudev-dev,g++', 'libudev-dev g++', 'libudev-dev\ng++\n', ' libudev-dev , g++'])(
    'takes names with commas, blanks or lines between them: %j',
    async (packages) => {
      expect(await asks(packages)).toEqual({ status: 0, lines: installs('libudev-dev g++') });
    },
  );
  it('installs nothing where nothing is asked for', async () => {
    for (const packages of ['', ' ', '\n,']) expect(await asks(packages)).toEqual({ status: 0, lines: [] });
  });
  it('hands on what it installed, to be recorded', async () => {
    const folder = await createTempProject({ output: '' });
    const output = join(folder, 'output');
    await asks('libudev-dev, g++', { GITHUB_OUTPUT: output });
    expect(readFileSync(output, 'utf8')).toBe('names=libudev-dev g++\n');
  });
  it('adds musl-tools for a musl target of a hosted runner that has none', async () => {
    const TARGET = 'aarch64-unknown-linux-musl';
    const folder = await createTempProject({ 'musl-gcc': '#!/bin/sh\n' });
    await chmod(join(folder, 'musl-gcc'), 0o755);
    const has = spawnSync('bash', ['-c', 'PATH=/usr/bin:/bin command -v musl-gcc']).status === 0;
    expect((await asks('', { TARGET })).lines).toEqual(has ? [] : installs('musl-tools'));
    expect((await asks('cmake', { TARGET })).lines).toEqual(installs(has ? 'cmake' : 'cmake musl-tools'));
    expect((await asks('', { TARGET, ENVIRONMENT: 'self-hosted' })).lines).toEqual([]);
  });
  it.each([
    '-y',
    '--reinstall',
    './x.deb',
    '/x.deb',
    'a=1',
    'a/sid',
    'bash-',
    'a;b',
    '$(id)',
    'A',
    'a*',
    'a\u00e9',
    'a:arm64',
  ])('refuses %j, before anything is installed', async (name) => {
    const { status, lines } = await asks(`cmake ${name}`);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^::error title=INVALID_INPUT::system-packages: [A-Za-z0-9+.?-]+ is no plain/),
    ]);
  });
});
