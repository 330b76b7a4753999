import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Group, startGroup } from '../../src/host/process-group.js';
import { isRunning, survivorsOf } from '../support/processes.js';
import { useTemporaryFolder } from '../support/temporary.js';

const onLinux = existsSync('/proc/self') ? it : it.skip;

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const chunk of stream) return String(chunk).trim();
  return '';
}

describe('startGroup', () => {
  const folder = useTemporaryFolder();
  const sh = (script: string, more: { timeout?: number; maxMemory?: number } = {}) =>
    startGroup('/bin/sh', ['-c', script], { cwd: folder(), env: process.env, ...more });

  it('gives both outputs and the status', async () => {
    const group = await sh('echo out; echo err >&2; exit 3');
    expect(await Promise.all([textOf(group.stdout), textOf(group.stderr)])).toEqual(['out\n', 'err\n']);
    expect(await group.ended).toEqual({ status: 3, signal: undefined, reason: undefined });
  });

  it('has no terminal and no input, so that nobody can be asked', async () => {
    const group = await sh('cat; (: </dev/tty) 2>/dev/null && echo terminal || echo none');
    expect(await textOf(group.stdout)).toBe('none\n');
  });

  it('ends what a program started, with the program', async () => {
    const group = await sh('sleep 60 & echo $!; wait');
    const helper = Number(await firstLine(group.stdout));
    expect(isRunning(helper)).toBe(true);
    group.end('unwanted');
    expect(await group.ended).toEqual({ status: undefined, signal: 'SIGKILL', reason: 'unwanted' });
    expect(await survivorsOf([helper])).toEqual([]);
  });

  it('ends it after its time, whoever holds the pipes', async () => {
    const group = await sh('trap "" TERM; sleep 60 & echo $! >helper; wait', { timeout: 500 });
    expect(await group.ended).toMatchObject({ status: undefined, reason: 'time' });
    expect(await survivorsOf([Number(readFileSync(join(folder(), 'helper'), 'utf8'))])).toEqual([]);
  });

  onLinux('settles although a process that left the group holds the pipes', async () => {
    const held = await sh('setsid sleep 20 & exit 4');
    expect(await held.ended).toMatchObject({ status: 4, reason: undefined });
    expect([held.stdout.destroyed, held.stderr.destroyed]).toEqual([true, true]);
    const ended = await sh('setsid sleep 20 & wait', { timeout: 300 });
    expect(await ended.ended).toMatchObject({ status: undefined, reason: 'time' });
  });

  onLinux('names the signal that ended what a program left behind', async () => {
    const group = await sh('sleep 20 & exit 0', { timeout: 500 });
    expect(await group.ended).toEqual({ status: undefined, signal: 'SIGKILL', reason: 'time' });
  });

  it('ends nothing on Windows by the number of a program that has ended, which others get', async () => {
    const asked: number[] = [];
    const { platform } = process;
    const setPlatform = (value: string) => Object.defineProperty(process, 'platform', { value });
    setPlatform('win32');
    try {
      const child = spawn(process.execPath, ['-e', '']);
      const group = new Group(child, (pid) => asked.push(pid), {});
      group.signal('SIGTERM');
      await group.ended;
      group.signal('SIGKILL');
      expect(asked).toEqual([child.pid]);
    } finally {
      setPlatform(platform);
    }
  });

  onLinux('gives a slow reader all that was written, although the pipe is held', async () => {
    const group = await sh('head -c 200000 /dev/zero; setsid sleep 20 & exit 0');
    let size = 0;
    const reading = (async () => {
      for await (const chunk of group.stdout) {
        size += (chunk as Buffer).length;
        await sleep(600);
      }
    })();
    await group.ended;
    await expect(reading).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(size).toBe(200_000);
  });

  onLinux('ends what takes more memory than it may, in whichever of its processes', async () => {
    const grow = 'const all = []; setInterval(() => all.push(Buffer.alloc(8e6, 1)), 5)';
    const group = await sh(`'${process.execPath}' -e '${grow}' & wait`, { maxMemory: 300e6, timeout: 60_000 });
    expect(await group.ended).toMatchObject({ status: undefined, reason: 'memory' });
  });

  it('rejects with what the system says where there is nothing to start', async () => {
    const group = await startGroup('no-such-program', [], { cwd: folder(), env: process.env });
    await expect(group.ended).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
