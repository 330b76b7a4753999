/** What the command line prints is pasted into a shell, in the folder where it was printed. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { hostTarget } from '../../src/host/machine/target.js';
import { makeContract, stage, TUPLE } from '../steps/staging.js';
import { createTempProject } from '../support/temporary.js';

const CLI = join(import.meta.dirname, '..', '..', 'dist-action', 'cli', 'index.js');
const target = hostTarget();
const tuple = Object.entries({ ...TUPLE, target }).flatMap(([part, value]) => [`--${part.replace('_', '-')}`, value]);
const STORE = "its $HOME 'store' here";

let cwd: string;
const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });

/** Runs the line that follows the one that ends so. */
function paste({ stdout, stderr }: SpawnSyncReturns<string>, after: string): SpawnSyncReturns<string> {
  const lines = `${stdout}${stderr}`.split('\n');
  const line = lines[lines.findIndex((one) => one.endsWith(after)) + 1] ?? '';
  expect(line).toMatch(/^ {2}node \S/);
  return spawnSync('/bin/sh', ['-c', line], { cwd, encoding: 'utf8' });
}

beforeEach(async () => {
  cwd = await createTempProject();
  const contract = await makeContract();
  await stage(contract, join(cwd, '-staged'), { target });
  const published = run('publish', '--contract', contract, '--staged=-staged', '--store', STORE);
  expect(published).toMatchObject({ status: 1, stderr: expect.stringContaining('error[INCOMPLETE_MATRIX]') });
  expect(paste(published, 'To publish without it:')).toMatchObject({ status: 0 });
});

describe('what is printed', () => {
  it('installs the first candidate of a tuple that is incomplete', () => {
    const refused = run('install', '--source', STORE, '--version', '0.1.0', '--to', 'my tools');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('error[TUPLE_INCOMPLETE]') });
    expect(refused.stderr).not.toContain('with:');
    expect(paste(refused, 'For the first:')).toMatchObject({ status: 0, stderr: expect.any(String) });
    expect(existsSync(join(cwd, 'my tools', 'codex-controller-loop'))).toBe(true);
  });

  it('installs what was yanked, where it was asked for', () => {
    expect(run('yank', '--store', STORE, ...tuple, '--reason', "it's bad").status).toBe(0);
    const refused = run('install', '--source', STORE, ...tuple, '--to', 'tools');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('error[YANKED]') });
    expect(paste(refused, 'To take it although it was yanked:').status).toBe(0);
  });

  it('locks again what a lockfile lacks', () => {
    const [, , ...release] = [...tuple.slice(2, 4), ...tuple.filter((_, at) => at < 2 || at > 3)];
    const relative = run('lock', '--source', STORE, ...release, '--lockfile', 'my lock.json');
    expect(relative).toMatchObject({ status: 1, stderr: expect.stringContaining('error[INVALID_INPUT]') });
    expect(paste(relative, 'To write it all the same:').status).toBe(0);
    const file = join(cwd, 'my lock.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replaceAll(target, 'riscv64gc-unknown-linux-gnu'));
    const refused = run('install', '--lockfile', 'my lock.json', '--to', 'tools');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('error[LOCKFILE_MISMATCH]') });
    expect(paste(refused, 'To lock it again:').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('shows what a prune would take that nobody confirmed', () => {
    const refused = run('prune', '--store', STORE, '--keep', '6', '--forget');
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('error[INVALID_INPUT]') });
    expect(paste(refused, 'To see what would go:').stderr).not.toContain('--yes');
  });
});
