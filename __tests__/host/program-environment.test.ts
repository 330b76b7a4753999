import { exec } from '@actions/exec';
import { describe, expect, it } from '@jest/globals';
import { asGroups } from '../../src/host/library-programs.js';
import { askOrRefuse, run } from '../../src/host/process.js';
import { programEnvironment } from '../../src/host/program-environment.js';

const { PATH } = process.env;
const KEPT = {
  PATH,
  GITHUB_SHA: 'a',
  GITHUB_ACTIONS: 'true',
  RUNNER_OS: 'Linux',
  MY_INPUT_x: '1',
};
const WITHHELD = {
  ACTIONS_RUNTIME_TOKEN: 's',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
  'INPUT_GITHUB-TOKEN': 's',
  input_x: 's',
  STATE_cache: 's',
  AWS_SECRET_ACCESS_KEY: 's\n',
  GITHUB_ENV: '/f',
  GITHUB_OUTPUT: '/f',
  GITHUB_PATH: '/f',
  GITHUB_STATE: '/f',
  GITHUB_STEP_SUMMARY: '/f',
};
const env = { ...KEPT, ...WITHHELD };

it('has nothing that only actions are given, no file of commands, and no keys', () => {
  expect(programEnvironment(env)).toEqual(KEPT);
});

describe('what a program is started with', () => {
  const seen = (said: string): string[] => said.split('\0').filter((pair) => Object.keys(env).includes(nameOf(pair)));
  const nameOf = (pair: string): string => pair.slice(0, pair.indexOf('='));
  const kept = Object.keys(KEPT).sort();
  const names = (said: string): string[] => seen(said).map(nameOf).sort();
  const place = { cwd: '/', env, code: 'IO_FAILED' } as const;

  it('is that, where it is asked', async () => {
    expect(names(await askOrRefuse('env', ['-0'], { ...place, timeout: 10_000, maxBytes: 10_000 }))).toEqual(kept);
  });
  it('is that, where it is run', async () => {
    let said = '';
    await run('env', ['-0'], { ...place, output: process.stderr, onLine: (line) => (said += `${line}\n`) });
    expect(names(said)).toEqual(kept);
  });
  it('is that, where a library runs it', async () => {
    let said = '';
    const listeners = { stdout: (data: Buffer) => (said += data.toString()) };
    await asGroups(() => exec('env', ['-0'], { silent: true, env: env as Record<string, string>, listeners }));
    expect(names(said)).toEqual(kept);
  });
});
