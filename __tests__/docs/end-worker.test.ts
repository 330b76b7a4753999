/** The workers of jest are told what to do before they have loaded: whatever is loaded before them may not take that. */
import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createTempProject } from '../support/temporary.js';

/** Listens as late as a busy machine has it. */
const SLOW = `setTimeout(() => process.on('message', (message) => process.send(message)), 300);\n`;
const END_WORKER = join(import.meta.dirname, '..', 'support', 'end-worker.mjs');

it('hands a worker that is slow to listen what it was told first, and ends it when it is told to', async () => {
  const folder = join(await createTempProject(), 'jest-worker');
  await mkdir(folder);
  await writeFile(join(folder, 'child.mjs'), SLOW);
  const worker = fork(join(folder, 'child.mjs'), { execArgv: ['--import', END_WORKER] });
  const told = new Promise((done) => worker.once('message', done));
  const ended = new Promise((done) => worker.once('exit', done));
  worker.send([0, 'initialize']);
  expect(await told).toEqual([0, 'initialize']);
  worker.send([2]);
  expect(await ended).toBe(0);
});
