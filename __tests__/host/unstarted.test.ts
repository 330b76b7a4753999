import { spawnSync } from 'node:child_process';
import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, findTool, refuseUnstarted } from '../../src/host/process.js';
import { createTempProject } from '../support/temporary.js';
import { whyNoOtherUser } from './as-nobody.js';
import { compileSources } from './compiled-sources.js';
import { canMount, mount, tmpfs, unmountAll, whyNoMount } from './mounted.js';

/** A user of no other process, who is in no list of users. */
const STRANGER = 54_321;
const asked = { cwd: '/', env: process.env, code: 'CARGO_FAILED', timeout: 20_000, maxBytes: 1000 } as const;
const withMounts = canMount ? it : it.skip;
const asStranger = whyNoOtherUser === '' ? it : it.skip;
afterEach(unmountAll);

/** Asks `true` for nothing under a limit of this process, and gives the refusal. */
const SCRIPT = `
import { spawnSync } from 'node:child_process';
import { ask } from './host/process.js';
import { loadStarter } from './host/process-group.js';
import { cargoHome } from './host/rust/build/places.js';
await loadStarter();
spawnSync('prlimit', ['--pid', String(process.pid), process.argv[2]]);
const question = { cwd: '/', env: process.env, code: 'CARGO_FAILED', timeout: 20_000, maxBytes: 1000 };
const home = cargoHome(process.env);
await ask('true', [], question).then(
  () => console.log(JSON.stringify({ code: 'none', home })),
  ({ code, message, hint }) => console.log(JSON.stringify({ code, message, hint, home })),
);
`;

let folder: string;
beforeAll(async () => {
  folder = await createTempProject();
  await compileSources(folder);
  await writeFile(join(folder, 'limited.js'), SCRIPT);
  await chmod(folder, 0o755);
});

function limited(limit: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'limited.js'), limit], {
    uid: STRANGER,
    gid: STRANGER,
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('a program that the system does not start', () => {
  asStranger(`for want of processes of this user${whyNoOtherUser}`, () => {
    expect(limited('--nproc=1:1')).toMatchObject({
      code: 'CARGO_FAILED',
      message: expect.stringContaining('EAGAIN'),
      hint: expect.stringContaining('less to do'),
    });
  });
  asStranger(`for want of open files${whyNoOtherUser}`, () => {
    expect(limited('--nofile=3:3')).toMatchObject({
      code: 'CARGO_FAILED',
      message: expect.stringContaining('EMFILE'),
      hint: expect.stringContaining('less to do'),
    });
  });
  asStranger(
    `is started for a user without HOME who is in no list of users, whose home is the root${whyNoOtherUser}`,
    () => {
      expect(limited('--nofile=1000:1000')).toEqual({ code: 'none', home: '/.cargo' });
    },
  );
  it.each(['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'])('of which it says %s, is refused with what to do', async (code) => {
    const error = Object.assign(new Error(`spawn ${code}`), { code });
    await expect(refuseUnstarted('cargo', '/', 'CARGO_FAILED', error)).rejects.toMatchObject({
      code: 'CARGO_FAILED',
      message: expect.stringContaining(code),
      hint: expect.stringContaining('less to do'),
    });
  });
  withMounts(`where no program may be run says so, named by its path and found on PATH${whyNoMount}`, async () => {
    const noexec = await tmpfs('4m');
    await copyFile('/bin/true', join(noexec, 'tool'));
    await chmod(join(noexec, 'tool'), 0o755);
    mount('-o', 'remount,noexec', noexec);
    const refused = {
      code: 'TOOL_MISSING',
      message: expect.stringContaining('noexec'),
      hint: expect.stringContaining('noexec'),
    };
    await expect(ask(join(noexec, 'tool'), [], asked)).rejects.toMatchObject(refused);
    await expect(findTool('tool', { PATH: noexec })).rejects.toMatchObject(refused);
    // One that can be run further on is found.
    const runnable = await createTempProject({ tool: '#!/bin/sh\n' });
    await chmod(join(runnable, 'tool'), 0o755);
    expect(await findTool('tool', { PATH: `${noexec}:${runnable}` })).toBe(join(runnable, 'tool'));
  });
});
