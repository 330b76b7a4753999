/** A published row, built again by another user, in another folder, with another home and umask, and no file of the first build. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageTarget } from '../../src/steps/package/package.js';
import { whyNotRoot } from '../support/as-root.js';
import { CRATE, createRepository, ENV, git, requestFor, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';

const CLI = resolve('dist-action/cli/index.js');
const NOBODY = '65534';
/** The toolchains are in a home that only its owner may read; the other user may read all, and write nothing of it. */
const AS_NOBODY = [
  ...['--reuid', NOBODY, '--regid', NOBODY, '--clear-groups'],
  ...['--inh-caps', '+dac_read_search', '--ambient-caps', '+dac_read_search', '--securebits', '+no_setuid_fixup'],
];

const canBeNobody =
  whyNotRoot === '' && spawnSync('setpriv', [...AS_NOBODY, process.execPath, '--version']).status === 0;
const why = canBeNobody ? '' : whyNotRoot || ' (skipped: setpriv cannot start node as another user here)';

let store = '';
let remote = '';
let elsewhere = '';
let row: string[] = [];
beforeAll(async () => {
  const repository = await createRepository(CRATE);
  const request = await requestFor(repository, { profile: 'release' });
  await packageTarget(request);
  store = await createTempProject();
  const publish = ['--contract', request.contract, '--staged', request.out, '--store', store];
  execFileSync(process.execPath, [CLI, 'publish', ...publish, '--allow-incomplete', '--include-planned'], { env: ENV });
  row = ['--source', store, '--version', '1.2.3', '--target', TARGET, '--profile', 'release', '--toolchain', TOOLCHAIN];
  row.push('--git-rev', request.git_rev, '--dist-revision', 'r1');
  remote = await createTempProject();
  git(remote, 'clone', '-q', '--bare', repository, join(remote, 'tool.git'));
  for (const folder of [repository, request.aside]) await rm(folder, { recursive: true });
  elsewhere = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'controller-dist-'));
  chmodSync(elsewhere, 0o777);
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('rebuild', () => {
  const asked = () => [CLI, 'rebuild', ...row, '--repository', `file://${join(remote, 'tool.git')}`, '--json'];
  const env = () => ({
    PATH: process.env.PATH,
    HOME: join(elsewhere, 'a home'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    TMPDIR: elsewhere,
    TZ: 'Asia/Kathmandu',
    LANG: 'de_DE.UTF-8',
    RUSTFLAGS: '--cfg nonsense',
  });
  const rebuild = (program: string, args: readonly string[]) => {
    const words = ['-c', 'umask 077; exec "$@"', 'sh', program, ...args, ...asked()];
    return spawnSync('sh', words, { env: env(), cwd: elsewhere, encoding: 'utf8' });
  };

  it('gives the same bytes from the row alone, elsewhere', () => {
    const { status, stdout, stderr } = rebuild(process.execPath, []);
    expect(stderr).toContain('Compiling tool v1.2.3');
    expect(JSON.parse(stdout)).toMatchObject({ result: 'reproduced', differences: [] });
    expect(status).toBe(0);
  });

  (canBeNobody ? it : it.skip)(`gives the same bytes to another user${why}`, () => {
    execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, remote]);
    const { status, stdout, stderr } = rebuild('setpriv', [...AS_NOBODY, process.execPath]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Compiling tool v1.2.3') });
    expect(JSON.parse(stdout)).toMatchObject({ result: 'reproduced', differences: [] });
  });
});
