/** publish-index in a job of its own: the plan that arrives, and the folders that download-artifact leaves. */
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TARGET } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer } from './project.js';
import { type DoorRun, runDoor } from './runner.js';

let cwd: string;
let plan: string;
let name: string;
let downloaded: string;
let store: string;
beforeAll(async () => {
  cwd = await createProducer();
  const planned = await runDoor('build-matrix', { 'dist-revision': 'r1', profile: 'debug' }, { cwd });
  const { version = '', toolchain = '', profile = '', 'git-rev': rev = '' } = planned.outputs;
  const identity = { version, toolchain, profile, 'git-rev': rev, 'dist-revision': 'r1' };
  plan = planned.outputs.plan ?? '';
  name = (await runDoor('package', { ...identity, target: TARGET }, { cwd })).outputs['artifact-name'] ?? '';
});
beforeEach(async () => {
  [downloaded, store] = [await createTempProject(), await createTempProject()];
  await cp(join(cwd, 'staged'), join(downloaded, name), { recursive: true });
});

const publish = (inputs: Record<string, string>): Promise<DoorRun> =>
  runDoor('publish-index', { staged: downloaded, store, ...inputs }, { cwd });

async function expectRefused(run: DoorRun, code: string): Promise<void> {
  expect(run.commands).toContainEqual(expect.stringMatching(new RegExp(`^error error\\[${code}\\]: `)));
  expect(run).toMatchObject({ status: 1, outputs: {} });
  expect(await readdir(store)).toEqual([]);
}

describe('publish-index', () => {
  it('is given the plan in one line, with the product and the targets', () => {
    expect(name).toBe(`staged-tool-debug-${TARGET}`);
    expect(JSON.parse(plan)).toMatchObject({ product: 'tool', targets: [{ target: TARGET, support: 'recommended' }] });
    expect(plan).not.toContain('\n');
  });

  it('refuses to publish without a plan, which may have been dropped on its way, unless that is asked for', async () => {
    for (const given of [{}, { plan: '' }, { plan: '  ' }]) await expectRefused(await publish(given), 'PLAN_MISSING');
    await expectRefused(await publish({ plan, 'without-plan': 'true' }), 'INVALID_INPUT');
    const { status, outputs } = await publish({ 'without-plan': 'true' });
    expect([status, outputs['row-count']]).toEqual([0, '1']);
  });

  it.each<[string, (plan: string) => string, string]>([
    ['a masked product', (text) => text.replace('"tool"', '"***"'), 'SCHEMA_INVALID'],
    ['a masked target', (text) => text.replaceAll('linux', '***'), 'SCHEMA_INVALID'],
    ['a masked key', (text) => text.replace('git_rev', '***'), 'SCHEMA_INVALID'],
    ['a masked quote', (text) => text.replace('"', '***'), 'INVALID_JSON'],
    ['half a plan', (text) => text.slice(0, -9), 'INVALID_JSON'],
    ['no target', (text) => text.replace(/"targets":.*/, '"targets":[]}'), 'SCHEMA_INVALID'],
    ['another revision', (text) => text.replace('"r1"', '"r2"'), 'NOT_PLANNED'],
  ])('refuses a plan with %s', async (_, change, code) => {
    expect(change(plan)).not.toBe(plan);
    await expectRefused(await publish({ plan: change(plan) }), code);
  });

  it('gives a notice of an artifact folder too many, and never opens it', async () => {
    await mkdir(join(downloaded, 'staged-tool-debug-other', 'dist', 'stray'), { recursive: true });
    const run = await publish({ plan });
    expect(run).toMatchObject({ status: 0, commands: [expect.stringMatching(/^notice .*staged-tool-debug-other$/)] });
    expect(run.outputs['row-count']).toBe('1');
  });

  it('says that nothing is staged where no artifact has a name of the plan, and which there are', async () => {
    await rename(join(downloaded, name), join(downloaded, 'staged-tool-debug-other'));
    const run = await publish({ plan });
    await expectRefused(run, 'STAGED_EMPTY');
    expect(run.commands).toContainEqual(expect.stringMatching(/^notice .*staged-tool-debug-other$/));
  });
});
