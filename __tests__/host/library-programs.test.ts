import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { exec as execOfLibrary } from '@actions/exec';
import { describe, expect, it } from '@jest/globals';
import { asGroups, exec } from '../../src/host/library-programs.js';
import type { Group } from '../../src/host/process-group.js';
import { isRunning, survivorsOf } from '../support/processes.js';
import { createTempProject, useTemporaryFolder } from '../support/temporary.js';

/** The next thing that a program says. */
async function heard(stream: Readable): Promise<string> {
  return String(await new Promise((done) => stream.once('data', done))).trim();
}

/** Each of a kind that a reader of words may take apart. */
const NAMES = ['a b', 'a"b', 'a\\b', 'a\\"b', '\\', '\\\\"" \\', '"', "'", '$(x)', 'ä\n'];

describe('exec', () => {
  const folder = useTemporaryFolder();
  const here = () => ({ cwd: folder(), env: process.env });
  /** Runs a shell; gives its group, once it has said something, what it said, and its end. */
  async function start(script: string) {
    let ended: Promise<unknown> = Promise.resolve();
    const group = await new Promise<Group>((begun) => {
      ended = exec('/bin/sh', ['-c', script], here(), begun);
    });
    return { group, ended, said: await heard(group.stdout) };
  }

  it('starts the leader of a group, without a terminal or input', async () => {
    const { said, ended } = await start('cat; (: </dev/tty) 2>/dev/null || echo $(ps -o pgid= -p $$) $$');
    const [group, pid] = said.split(' ');
    expect(group).toBe(pid);
    expect(await ended).toEqual({ status: 0, signal: undefined, reason: undefined });
  });

  it('has what a program started end with it', async () => {
    const { group, said, ended } = await start('(trap "" TERM; sleep 60; sleep 60) & echo $!; wait');
    expect(isRunning(Number(said))).toBe(true);
    group.end('unwanted');
    expect(await ended).toEqual({ status: undefined, signal: 'SIGKILL', reason: 'unwanted' });
    expect(await survivorsOf([Number(said)])).toEqual([]);
  });

  it('does not wait for who holds the output', async () => {
    const { group, said, ended } = await start('sleep 60 & echo $!; exit 4');
    expect(await ended).toEqual({ status: 4, signal: undefined, reason: undefined });
    expect([group.stdout.destroyed, group.stderr.destroyed]).toEqual([true, true]);
    process.kill(Number(said), 'SIGKILL');
  });

  it.each(NAMES)('starts the very program of the path, in a folder %j', async (name) => {
    const file = join(await createTempProject({ [`${name}/tool`]: '#!/bin/sh\nprintf %s "$0 $1"\n' }), name, 'tool');
    await chmod(file, 0o755);
    let said = Promise.resolve('');
    const ended = exec(file, [name], here(), ({ stdout }) => {
      said = heard(stdout);
    });
    expect(await said.then(() => ended)).toMatchObject({ status: 0 });
    expect(await said).toBe(`${file} ${name}`.trim());
  });

  it('rejects where nothing is there to start', async () => {
    await expect(exec('/no/such/program', [], here(), () => {})).rejects.toThrow('/no/such/program');
  });
});

describe('asGroups', () => {
  const folder = useTemporaryFolder();

  it('has every program of a library be a group, and leaves its output to it', async () => {
    const groups: Group[] = [];
    let said = '';
    const stdout = (chunk: Buffer): void => {
      said += chunk;
    };
    const options = { cwd: folder(), silent: true, listeners: { stdout } };
    const work = async () => {
      await execOfLibrary('/bin/sh', ['-c', 'echo one; sleep 60 & echo $! >left'], options);
      return execOfLibrary('/bin/sh', ['-c', 'echo two; exit 3'], { ...options, ignoreReturnCode: true });
    };
    expect(await asGroups(work, (group) => groups.push(group))).toBe(3);
    expect(said).toBe('one\ntwo\n');
    expect(await Promise.all(groups.map(({ ended }) => ended))).toMatchObject([{ status: 0 }, { status: 3 }]);
    process.kill(Number(readFileSync(join(folder(), 'left'), 'utf8')), 'SIGKILL');
  });

  it('takes no program for one of the work that is started beside it', async () => {
    const groups: Group[] = [];
    const options = { silent: true };
    const [, status] = await Promise.all([
      asGroups(
        () => execOfLibrary('/bin/sh', ['-c', 'sleep 1'], options),
        (group) => groups.push(group),
      ),
      execOfLibrary('/bin/sh', ['-c', 'exit 0'], options),
    ]);
    expect([groups.length, status]).toEqual([1, 0]);
  });
});
