import { existsSync } from 'node:fs';
import { chmod, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Git, type GitSetup } from '../../../src/host/git/process.js';
import { survivorsOf } from '../../support/processes.js';
import { createTempProject } from '../../support/temporary.js';

/** Git whose program is a shell script, for what git itself does at no command. */
async function scripted(script: string, setup: Partial<GitSetup> = {}): Promise<Git> {
  const folder = await createTempProject({ git: `#!/bin/sh\n${script}\n` });
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
  return new Git({ folder, env, options: [], timeout: 60_000, maxMemory: 1e9, ...setup });
}
async function collect(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}
const SMALL = { maxBytes: 1000 };
const failed = (message: string) => ({ code: 'GIT_FAILED', message: expect.stringContaining(message) });

describe('Git', () => {
  it('gives status, output and messages, and leaves the status to the caller', async () => {
    const git = await scripted('echo "out $*"; echo said >&2; exit 3', { options: ['-c', 'a=b'] });
    const { status, stdout, stderr } = await git.ask(['log', '-1'], SMALL);
    expect([status, stdout.toString(), stderr]).toEqual([3, 'out -c a=b log -1\n', 'said\n']);
    await expect(git.askOrRefuse(['log'], SMALL)).rejects.toMatchObject(failed('git log exited with 3: said'));
    await expect(collect(git.stream(['log']))).rejects.toMatchObject(failed('git log exited with 3: said'));
  });

  it('names in what it refuses the command, and no option before it', async () => {
    const git = await scripted('exit 3');
    for (const args of [
      ['--literal-pathspecs', 'log', '-1'],
      ['-c', 'core.pager=cat', 'log', 'main'],
      ['-C', '/a', 'log'],
    ])
      await expect(git.askOrRefuse(args, SMALL)).rejects.toMatchObject(failed('git log exited with 3'));
    await expect(git.askOrRefuse(['--version'], SMALL)).rejects.toMatchObject(failed('git  exited with 3'));
  });

  it('passes bytes in and out', async () => {
    const git = await scripted('cat');
    expect((await git.askOrRefuse([], { ...SMALL, input: ['one\n', 'two'] })).toString()).toBe('one\ntwo');
    expect((await git.askOrRefuse([], SMALL)).byteLength).toBe(0);
    expect(await collect((await scripted('printf "a\\000b"')).stream([]))).toBe('a\0b');
  });

  it('ends at the limit of output, of which the very last byte is taken', async () => {
    const git = await scripted('printf 12345; [ "$1" = more ] && while :; do echo more; done; exit 0');
    expect((await git.askOrRefuse([], { maxBytes: 5 })).toString()).toBe('12345');
    await expect(git.ask([], { maxBytes: 4 })).rejects.toMatchObject(failed('more than 4 bytes'));
    await expect(git.attempt(['more'], SMALL)).rejects.toMatchObject(failed('more than 1000 bytes'));
  });

  it('ends at the limit of time: to a question there was no answer, and of a remote nothing is known', async () => {
    const git = await scripted('echo half; echo busy >&2; exec sleep 60', { timeout: 300 });
    for (const asked of [git.ask(['log'], SMALL), git.askOrRefuse(['log'], SMALL), collect(git.stream(['log']))])
      await expect(asked).rejects.toMatchObject(failed('git log was ended by SIGKILL'));
    const { status, stderr } = await git.attempt(['push'], SMALL);
    expect([status, stderr]).toEqual([128, expect.stringContaining('git push was ended by SIGKILL')]);
  });

  it('waits for nobody who holds the pipes of a git that was ended, and says first that it was', async () => {
    const held = 'sleep 60 & ';
    const warned = 'for n in 1 2 3 4 5 6 7 8; do echo "warning: $n" >&2; done; ';
    const begun = performance.now();
    const slow = await scripted(`${warned}${held}exec sleep 60`, { timeout: 300 });
    for (const asked of [slow.ask(['status'], SMALL), collect(slow.stream(['status']))])
      await expect(asked).rejects.toMatchObject(failed('git status was ended by SIGKILL'));
    const loud = await scripted(`${held}while :; do echo more; done`);
    await expect(loud.ask([], SMALL)).rejects.toMatchObject(failed('more than 1000 bytes'));
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('ends the helpers of a git that is ended, for its time or its output', async () => {
    const helpers = await createTempProject();
    const helped = (more: string) => `sleep 60 & echo $! >'${helpers}'/$!; ${more}`;
    const slow = await scripted(helped('exec sleep 60'), { timeout: 500 });
    await expect(slow.ask(['fetch'], SMALL)).rejects.toMatchObject(failed('may last'));
    const loud = await scripted(helped('while :; do echo more; done'));
    await expect(loud.ask(['fetch'], SMALL)).rejects.toMatchObject(failed('more than 1000 bytes'));
    const pids = (await readdir(helpers)).map(Number);
    expect([pids.length, await survivorsOf(pids)]).toEqual([2, []]);
  });

  const [onLinux, whyNot] = existsSync('/proc/self') ? [it, ''] : [it.skip, ' (skipped: there is no /proc)'];
  onLinux(`says that git took too much memory${whyNot}`, async () => {
    const grow = 'const all = []; setInterval(() => all.push(Buffer.alloc(8e6, 1)), 5)';
    const git = await scripted(`'${process.execPath}' -e '${grow}'`, { maxMemory: 300e6 });
    await expect(git.ask(['fetch'], SMALL)).rejects.toMatchObject(failed('300000000 bytes of memory at most'));
  });

  it('takes no end by a signal for an answer', async () => {
    const git = await scripted('kill -KILL $$');
    await expect(git.ask(['config'], SMALL)).rejects.toMatchObject(failed('git config was ended by SIGKILL'));
  });

  it('ends git where its input fails, with that failure', async () => {
    async function* broken() {
      yield 'some';
      throw new Error('the disk is gone');
    }
    const git = await scripted('cat >/dev/null; exec sleep 60');
    await expect(git.ask([], { ...SMALL, input: broken() })).rejects.toThrow('the disk is gone');
  });

  it('says what git said where git stops reading its input', async () => {
    const git = await scripted('echo no >&2; exit 1');
    const input = Array.from({ length: 100 }, () => 'x'.repeat(100_000));
    await expect(git.askOrRefuse(['apply'], { ...SMALL, input })).rejects.toMatchObject(failed('exited with 1: no'));
  });

  it.each(['fatal: write error: No space left on device', 'error: Disk quota exceeded'])(
    'says of our own disk that it is full: %s',
    async (line) => {
      const git = await scripted(`echo '${line}' >&2; exit 1`);
      await expect(git.askOrRefuse([], SMALL)).rejects.toMatchObject({ code: 'STORE_FULL' });
      const remote = await scripted(`echo 'remote: ${line}' >&2; exit 1`);
      await expect(remote.askOrRefuse([], SMALL)).rejects.toMatchObject({ code: 'GIT_FAILED' });
    },
  );

  it('tells a program that is missing from a folder that is', async () => {
    const folder = await createTempProject();
    const setup = { env: { PATH: folder }, options: [], timeout: 60_000, maxMemory: 1e9 };
    const missing = { code: 'TOOL_MISSING', place: 'git' };
    await expect(new Git({ ...setup, folder }).ask([], SMALL)).rejects.toMatchObject(missing);
    await expect(collect(new Git({ ...setup, folder }).stream([]))).rejects.toMatchObject(missing);
    const gone = new Git({ ...setup, env: { PATH: process.env.PATH }, folder: join(folder, 'gone') });
    await expect(gone.ask([], SMALL)).rejects.toMatchObject({ code: 'GIT_FAILED', place: join(folder, 'gone') });
  });

  it('says so where git may not be started', async () => {
    const folder = await createTempProject({ git: 'no program' });
    await chmod(join(folder, 'git'), 0o644);
    const git = new Git({ folder, env: { PATH: folder }, options: [], timeout: 60_000, maxMemory: 1e9 });
    await expect(git.ask([], SMALL)).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});
