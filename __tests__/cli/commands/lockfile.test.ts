/** What is done with a lockfile that is there: `outdated`, `verify --lockfile` and `lock --update`, in words and as JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { lock } from '../../../src/cli/commands/lockfile/lock.js';
import { outdated } from '../../../src/cli/commands/lockfile/outdated.js';
import { verify } from '../../../src/cli/commands/verify.js';
import type { CommandContext } from '../../../src/cli/output.js';
import type { NextStep } from '../../../src/contract/next-step.js';
import { place } from '../../support/placed-stores.js';
import { FOUR, MAC, sampleStore } from '../../support/sample-stores.js';
import { createTempProject } from '../../support/temporary.js';

let source: string;
let lockfile: string;
let said: string[];
const context: CommandContext = {
  start: 'controller-dist',
  nextStep: ({ command, options }: NextStep) => `${command ?? 'again'} ${Object.keys(options).join(' ')}`,
  env: {},
  now: () => new Date('2026-03-01T00:00:00Z'),
  progress: (line) => void said.push(line),
  warn: () => {},
};
beforeEach(async () => {
  said = [];
  source = (await place(sampleStore(), 'folder')).name;
  lockfile = join(await createTempProject(), 'controller.lock.json');
  await lock({ source, lockfile, version: '0.7.0', target: [MAC] }, context);
});

describe('outdated', () => {
  it('says what is pinned, what is newer and why it is not taken, and what to run', async () => {
    const { lines, exitCode, json } = await outdated({ lockfile }, context);
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^pinned: codex-controller-loop 0\.7\.0 r1 release, rustc 1\.84\.0, of [0-9a-f]{8}$/),
      expect.stringMatching(/^newest: codex-controller-loop 1\.1\.0 r1 release, .*, of 2026-01-\d\d$/),
      expect.stringMatching(/^not taken by itself: .*\(TARGET_MISSING\)$/),
      expect.stringMatching(/^newest row of .*: 2026-01-\d\d$/),
      'To pin the newest release:',
      '  lock update',
    ]);
    expect(json).toMatchObject({ newest: { version: '1.1.0' }, up_to_date: false });
  });

  it('ends with 1 under --exit-code, unless it is up to date in the range', async () => {
    expect((await outdated({ lockfile, exitCode: true }, context)).exitCode).toBe(1);
    const found = await outdated({ lockfile, exitCode: true, version: '~0.7' }, context);
    expect([found.exitCode, found.lines.at(-1)]).toEqual([0, 'up to date']);
  });
});

describe('verify --lockfile', () => {
  it('names what it verified, and ends with 0', async () => {
    const { lines, exitCode, json } = await verify({ lockfile }, context);
    expect([exitCode, lines.at(-1)]).toEqual([
      0,
      `codex-controller-loop 0.7.0 r1: 1 targets verified in ${source}, 0 faults`,
    ]);
    expect(json).toMatchObject({ version: '0.7.0', targets: [MAC], sources: [source], faults: [] });
    expect(said.at(-1)).toMatch(/^verified dist\//);
  });

  it('names every fault with what to do, and ends with 1', async () => {
    const text = await readFile(lockfile, 'utf8');
    await writeFile(
      lockfile,
      text.replace(/"manifest_sha256": "[0-9a-f]{64}"/, `"manifest_sha256": "${'f'.repeat(64)}"`),
    );
    const { lines, exitCode, json } = await verify({ lockfile }, context);
    expect(exitCode).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^fault\[LOCKFILE_MISMATCH\]: .* has other digests in the index/),
      expect.stringMatching(/^ {2}Where the lockfile was edited/),
      '  To lock it again:',
      expect.stringMatching(/^ {4}lock source version /),
    ]);
    expect(json).toMatchObject({ faults: [{ code: 'LOCKFILE_MISMATCH' }] });
  });

  it.each([{ all: true }, { version: '0.7.0' }, { target: MAC }])('refuses %j beside it', async (more) => {
    await expect(verify({ lockfile, ...more }, context)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('lock --update', () => {
  it('says what took the place of what, and how new the news is', async () => {
    const { lines, json } = await lock({ update: true, lockfile, version: '1.0.0' }, context);
    expect(lines).toEqual([
      `locked codex-controller-loop 1.0.0 r1 in ${lockfile}, in place of 0.7.0 r1`,
      `targets: ${MAC}`,
      expect.stringContaining('no signer is named'),
      expect.stringMatching(/^newest row of .*: 2026-01-\d\d$/),
    ]);
    expect(json).toMatchObject({
      changed: true,
      previous: { version: '0.7.0', targets: [MAC] },
      lockfile: { version: '1.0.0' },
      newest_row: expect.stringMatching(/^2026-01-/),
    });
    const again = await lock({ update: true, lockfile, version: '1.0.0' }, context);
    expect([again.lines[0], again.json]).toEqual([
      `up to date: codex-controller-loop 1.0.0 r1 in ${lockfile}`,
      expect.objectContaining({ changed: false }),
    ]);
  });

  it('names the targets that were dropped', async () => {
    await lock({ source, lockfile, version: '1.0.0', target: [...FOUR] }, context);
    const { lines } = await lock({ update: true, lockfile, dropTarget: [MAC] }, context);
    expect(lines).toContain(`dropped: ${MAC}`);
  });

  it.each([
    [{ update: true, target: [MAC] }, 'target'],
    [{ update: true, profile: 'debug' }, 'profile'],
    [{ dropTarget: [MAC] }, 'drop-target'],
    [{}, 'source'],
  ])('refuses %j', async (options, where) => {
    await expect(lock({ lockfile, ...options }, context)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      place: where,
    });
  });
});
