/** The update-lockfile door, and what the documented workflows do with it, step by step. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { parseLockfile } from '../../src/contract/documents/lockfile.js';
import { openStore } from '../../src/host/store/open.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { yankRows } from '../../src/steps/yank.js';
import { readYaml } from '../actions/yaml.js';
import { context, makeContract, progress, stage } from '../steps/staging.js';
import { TARGET } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { runDoor } from './runner.js';

const OTHER = 'aarch64-apple-darwin';
const FILE = 'controller.lock.json';

let cwd: string;
let store: string;
async function publish(version: string, targets: readonly string[] = [TARGET, OTHER]): Promise<void> {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  for (const target of targets) await stage(contract, staged, { version, target }, `${version}\n`);
  const request = { contract, staged: [staged], allowIncomplete: true, autoRevision: false, progress };
  await publishStaged({ ...request, store: await openStore(store, { env: {} }) });
}
beforeEach(async () => {
  [cwd, store] = [await createTempProject(), await createTempProject()];
  await publish('0.1.0');
  const source = await openStore(store, { env: {} });
  const request = { source, query: { version: '0.1.0' }, targets: [], context, progress };
  await lockRelease({ ...request, lockfile: join(cwd, FILE) });
});
const update = (inputs: Readonly<Record<string, string>> = {}) => runDoor('update-lockfile', inputs, { cwd });
const text = () => readFile(join(cwd, FILE), 'utf8');
const pinned = async () => parseLockfile(await readFile(join(cwd, FILE)), FILE);

describe('update-lockfile', () => {
  it('pins the newest, gives what a pull request says, and does nothing the second time', async () => {
    await publish('1.0.0');
    const run = await update();
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 0, stdout: expect.any(String) });
    expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS['update-lockfile']));
    expect(run.outputs).toMatchObject({ changed: 'true', version: '1.0.0', 'previous-version': '0.1.0' });
    const { targets } = await pinned();
    expect(run.outputs.summary).toContain('## codex-controller-loop 0.1.0 r1 to 1.0.0 r1');
    for (const { artifact_sha256 } of Object.values(targets)) expect(run.outputs.summary).toContain(artifact_sha256);
    expect(run.summary.trim()).toBe(run.outputs.summary?.trim());
    const again = await update();
    expect(again.outputs).toMatchObject({ changed: 'false', version: '1.0.0', 'previous-version': '1.0.0' });
  });

  it('refuses a release whose target is gone, with the inputs that go without it', async () => {
    await publish('1.0.0', [TARGET]);
    const before = await text();
    const run = await update();
    expect(run).toMatchObject({ status: 1, outputs: {} });
    expect(run.stdout).toMatch(/error\[TARGET_MISSING\]/);
    expect(run.stdout).toContain(`To go on without:\n  with:\n    drop-target: "${OTHER}"`);
    expect(await text()).toBe(before);
    const dropped = await update({ 'drop-target': OTHER });
    expect(dropped.outputs).toMatchObject({ changed: 'true', version: '1.0.0' });
    expect(dropped.outputs.summary).toContain('dropped');
  });

  it('goes past a release that was yanked, and past the one that is pinned where that was', async () => {
    await publish('1.0.0');
    await publish('1.1.0');
    const yank = async (version: string): Promise<void> => {
      await yankRows({
        store: await openStore(store, { env: {} }),
        query: { version },
        reason: 'loses data',
        progress,
      });
    };
    await yank('1.1.0');
    expect((await update()).outputs).toMatchObject({ version: '1.0.0' });
    await yank('1.0.0');
    const run = await update();
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/error\[YANKED\].*loses data/);
  });
});

describe('docs/actions/update-lockfile.md and docs/lockfile.md', () => {
  const page = readFileSync('docs/actions/update-lockfile.md', 'utf8');
  const workflow = (name: string) => {
    const [, yaml = ''] = new RegExp(`<!-- example:${name} -->\\s*\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
    return { yaml, read: readYaml(yaml) as unknown as Workflow };
  };
  interface Workflow {
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  }
  interface Job {
    readonly if?: string;
    readonly permissions: Readonly<Record<string, string>>;
    readonly steps: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly with?: Readonly<Record<string, string>>;
    }[];
  }

  /** Renovate's edit: in what `matchStrings` found, the value is replaced, and nothing else of the file. */
  function renovate(file: string, to: string): string {
    const [, json = ''] =
      /<!-- example:renovate -->\s*```json\n([\s\S]*?)```/.exec(readFileSync('docs/lockfile.md', 'utf8')) ?? [];
    const [manager] = JSON.parse(json).customManagers;
    const [found] = [...file.matchAll(new RegExp(manager.matchStrings[0], 'g'))];
    if (!found?.groups) throw new Error('Renovate finds nothing');
    const { currentValue = '' } = found.groups;
    const at = found.index + found[0].lastIndexOf(currentValue);
    return file.slice(0, at) + to + file.slice(at + currentValue.length);
  }

  it('complete what Renovate has changed, and leave it alone when it is complete', async () => {
    await publish('0.2.0');
    await publish('1.0.0');
    const before = await text();
    const edited = renovate(before, '0.2.0');
    expect(edited).toBe(before.replace('"version": "0.1.0"', '"version": "0.2.0"'));
    await writeFile(join(cwd, FILE), edited);
    const env = { RUNNER_TOOL_CACHE: await createTempProject() };
    const install = () => runDoor('install-controller', { lockfile: FILE, target: TARGET }, { cwd, env });
    const refused = await install();
    expect([refused.status, /TUPLE_MISMATCH[\s\S]*updating the lockfile/.test(refused.stdout)]).toEqual([1, true]);
    // The steps of the workflow: the version that the file says, then the door.
    const complete = () => JSON.parse(readFileSync(join(cwd, FILE), 'utf8')).version as string;
    const run = await update({ lockfile: FILE, version: complete() });
    expect(run.outputs).toMatchObject({ changed: 'true', version: '0.2.0', 'previous-version': '0.1.0' });
    expect((await pinned()).version).toBe('0.2.0');
    expect((await install()).outputs).toMatchObject({ version: '0.2.0' });
    expect((await update({ lockfile: FILE, version: complete() })).outputs).toMatchObject({ changed: 'false' });
  });

  it.each(['scheduled', 'renovate'])(
    '%s: has a token of an App, no right to write of its own, and nothing of a fork',
    (name) => {
      const { yaml, read } = workflow(name);
      expect(yaml).not.toContain('pull_request_target');
      expect(read.permissions).toBe('{}');
      for (const { permissions, steps, if: only } of Object.values(read.jobs)) {
        expect(permissions).toEqual({ contents: 'read' });
        if ('pull_request' in read.on) expect(only).toContain('head.repo.full_name == github.repository');
        const uses = steps.map((step) => step.uses?.split('@')[0]).filter((one) => one !== undefined);
        expect(uses).toEqual([
          'actions/create-github-app-token',
          'actions/checkout',
          'OWNER/REPO/actions/update-lockfile',
        ]);
        expect(steps[1]?.with?.token).toBe(['${', '{ steps.token.outputs.token }}'].join(''));
        for (const { run = '' } of steps) expect(run).not.toContain('${{');
      }
    },
  );
});
