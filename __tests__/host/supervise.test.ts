import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isRunning, survivorsOf } from '../support/processes.js';
import { createTempProject } from '../support/temporary.js';
import { compileSources } from './compiled-sources.js';

/** A program of ours: `work` is its body, and what it ends with but well is printed. */
const PROGRAM = (work: string): string => `
import { supervised } from './host/supervise.js';
import { withNewFolder } from './host/disk/at-exit.js';
import { withLock } from './host/disk/lock.js';
import { run } from './host/process.js';
import { writeFileSync } from 'node:fs';
const never = () => new Promise(() => {});
const wait = () => new Promise((done) => setTimeout(done, 60_000));
await supervised(
  async () => { ${work} },
  async (error) => { process.exitCode = 1; console.log(error.code, error.message); });
`;

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await createTempProject();
  await compileSources(folder);
});

async function start(work: string) {
  const file = join(folder, `program-${made++}.mjs`);
  await writeFile(file, PROGRAM(work));
  const aside = await createTempProject();
  return { file, aside, options: { cwd: aside, encoding: 'utf8' as const } };
}
const inWork = (work: string): string => `await withNewFolder('work-', async () => { ${work} });`;

describe('supervised', () => {
  it.each([
    [
      'waits for what never comes',
      'await never();',
      'INTERNAL nothing was left to wait for, and the work was not done',
    ],
    ['throws', 'throw new Error("thrown");', 'undefined thrown'],
    ['throws where nobody waits', 'setTimeout(() => { throw new Error("loose"); }); await wait();', 'undefined loose'],
    ['rejects where nobody waits', 'Promise.reject(new Error("lost")); await wait();', 'undefined lost'],
  ])('reports work that %s, takes back what was begun, and ends with 1', async (_, work, said) => {
    const { file, aside, options } = await start(inWork(work));
    const { status, stdout } = spawnSync(process.execPath, [file], options);
    expect([status, stdout.trim()]).toEqual([1, said]);
    expect(await readdir(aside)).toEqual([]);
  });

  it('goes on to its end where nobody reads what it says', async () => {
    const { file, aside, options } = await start(
      'for (let n = 0; n < 200; n++) { console.log("x".repeat(1000)); console.error("y"); await new Promise(setImmediate); } writeFileSync("done", "");',
    );
    const { stdout } = spawnSync(
      '/bin/sh',
      ['-c', `{ '${process.execPath}' '${file}'; echo $? >status; } 2>&1 | head -c 10`],
      options,
    );
    expect(stdout).toHaveLength(10);
    expect(await readdir(aside)).toEqual(['done', 'status']);
    expect(await readFile(join(aside, 'status'), 'utf8')).toBe('0\n');
  });

  const withFull = existsSync('/dev/full') ? it : it.skip;
  withFull('ends with 1 where what it says cannot be written', async () => {
    const { file, options } = await start('console.log("result"); await wait();');
    const { status } = spawnSync('/bin/sh', ['-c', `'${process.execPath}' '${file}' >/dev/full`], options);
    expect(status).toBe(1);
  });

  /** Runs a program that starts a shell, which starts a sleep, until both are there; gives the process and their ids. */
  async function startWithChildren(script: string) {
    const work = inWork(
      `await withLock('lock', { unknownMs: 1, knownMs: 1 }, () =>
        run('sh', ['-c', ${JSON.stringify(script)}], { cwd: '.', env: process.env, code: 'CARGO_FAILED', output: process.stdout }));`,
    );
    const { file, aside } = await start(work);
    const child = spawn(process.execPath, [file], { cwd: aside, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      if (said.split('\n').length > 2) break;
    }
    return { child, aside, ids: said.trim().split('\n').map(Number) };
  }
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends all that it started on %s, takes back what was begun, and ends with %d', async (signal, status) => {
    // One of them does not heed SIGTERM.
    const { child, aside, ids } = await startWithChildren(
      'echo $$; sh -c \'trap "" TERM; echo $$; sleep 60; sleep 60\'; :',
    );
    expect(ids.map(isRunning)).toEqual([true, true]);
    expect((await readdir(aside)).length).toBe(2);
    child.kill(signal);
    expect((await once(child, 'close'))[0]).toBe(status);
    expect(await survivorsOf(ids)).toEqual([]);
    expect(await readdir(aside)).toEqual([]);
  });

  it('ends at once on a second signal', async () => {
    const { child, ids } = await startWithChildren('trap "" TERM; echo $$; echo $$; while :; do sleep 60; done');
    child.kill('SIGTERM');
    await once(child.stderr, 'data');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[1]).toBe('SIGTERM');
    for (const pid of ids) if (isRunning(pid)) process.kill(-pid, 'SIGKILL');
  });
});
