import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { INPUTS } from '../../src/actions/inputs.js';
import { formatLockfile } from '../../src/contract/documents/lockfile.js';
import { openStore } from '../../src/host/store/open.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { readYaml, type Yaml } from '../actions/yaml.js';
import { GOOD, Origin } from '../steps/govern-origin.js';
import { context, makeContract, progress, stage, TUPLE } from '../steps/staging.js';
import { TARGET } from '../support/crate-repository.js';
import { fileName, makeRepository, serveGit } from '../support/git-server.js';
import { releasesFrom, storeFiles } from '../support/governance.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer } from './project.js';
import { type DoorRun, runDoor } from './runner.js';

type Step = { uses?: string; with?: Record<string, string> };

/** The steps of a page's examples that call this suite, each with what it is given. */
function examplesOf(page: string): { door: string; inputs: Record<string, string> }[] {
  const text = readFileSync(`docs/actions/${page}.md`, 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .flatMap(([, yaml = '']) => stepsOf(readYaml(yaml)))
    .flatMap(({ uses = '', with: inputs = {} }) => {
      const [, path, door] = /^OWNER\/REPO(\/actions\/([a-z-]+))?@v1$/.exec(uses) ?? [];
      if (path === undefined && !uses.startsWith('OWNER/REPO@')) return [];
      return [{ door: door ?? 'install-controller', inputs }];
    });
}

function stepsOf(yaml: Yaml): Step[] {
  if (typeof yaml !== 'object' || Array.isArray(yaml)) return [];
  const { steps, jobs } = yaml;
  if (Array.isArray(steps)) return steps as Step[];
  return typeof jobs === 'object' && !Array.isArray(jobs) ? Object.values(jobs).flatMap(stepsOf) : [];
}

/** What the pages call the repository that releases are published into; here a branch of a bare repository. */
const PROJECT = 'git+https://github.com/OWNER/PROJECT#dist';

let cwd: string;
let temp: string;
let project: string;
let plan: DoorRun | undefined;
beforeAll(async () => {
  cwd = await createProducer();
  temp = await createTempProject();
  project = await newProject();
});

/** Runs an example as it stands; expressions are filled in as the runner would. */
async function runExample(page: string, at = 0, folder = cwd, env: NodeJS.ProcessEnv = {}): Promise<DoorRun> {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  const known: Record<string, string | undefined> = {
    'matrix.target': TARGET,
    'runner.temp': temp,
    'github.server_url': GITHUB_SERVER_URL,
    'github.repository': GITHUB_REPOSITORY,
  };
  const { door, inputs } = examplesOf(page)[at] ?? { door: '', inputs: {} };
  const filled = Object.entries(inputs).map(([input, text]) => [
    input,
    text.replace(PROJECT, project).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const output = /^needs\.plan\.outputs\.(.+)$/.exec(expression)?.[1];
      const value = output === undefined ? known[expression] : plan?.outputs[output];
      if (value === undefined) throw new Error(`nothing is known of ${expression}`);
      return value;
    }),
  ]);
  return runDoor(door === 'stage' ? 'package' : door, Object.fromEntries(filled), { cwd: folder, env });
}

describe('the examples of the documentation', () => {
  it('are there for every action', () => {
    for (const page of [...Object.keys(INPUTS), 'stage']) expect(examplesOf(page)[0]?.door).toBe(page);
  });

  it('name no folder as a store or source: each job has a disk of its own', () => {
    const named = [...Object.keys(INPUTS), 'stage']
      .flatMap((page) => examplesOf(page))
      .flatMap(({ inputs: { store, source } }) => [store, source])
      .filter((name) => name !== undefined);
    expect(named).not.toEqual([]);
    for (const name of named) expect(name).toMatch(/^(?:git\+)?https:\/\/|^git\+\$|^s3:\/\//);
  });

  it('plan, package and publish a crate', async () => {
    plan = await runExample('build-matrix');
    expect(plan).toMatchObject({ status: 0, outputs: { version: '1.2.3', 'dist-revision': 'r1' } });
    for (const page of ['package', 'stage']) {
      expect(await runExample(page)).toMatchObject({
        status: 0,
        outputs: { 'artifact-name': `staged-tool-release-${TARGET}` },
      });
    }
    await createStagedFolder();
    expect(await runExample('publish-index')).toMatchObject({ status: 0, outputs: { 'row-count': '1' } });
  });

  it('install by lockfile and by tuple', async () => {
    const contract = await makeContract();
    const [staged, folder] = [await createTempProject(), await createTempProject()];
    await stage(contract, staged, { target: TARGET });
    project = await newProject();
    const store = await openStore(project, { env: {} });
    await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
    const lockfile = join(folder, 'controller.lock.json');
    const { target: _, ...query } = TUPLE;
    const locked = await lockRelease({ source: store, query, targets: [], lockfile, context, progress });
    await writeFile(lockfile, formatLockfile({ ...locked, sources: [project] }));
    const env = { RUNNER_TOOL_CACHE: await createTempProject() };
    const [byLockfile, byTuple] = [0, 1].map((at) => () => runExample('install-controller', at, folder, env));
    expect(await byLockfile?.()).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false', target: TARGET } });
    expect(await byTuple?.()).toMatchObject({ status: 0, outputs: { 'cache-hit': 'true', version: '0.1.0' } });
  });

  it('hold a pull request to the rules, with the releases of branch dist', async () => {
    const origin = await Origin.create();
    await origin.publish(storeFiles(releasesFrom('2026-01-02', 6)));
    const { merge } = await origin.pullRequest(1, GOOD);
    const server = await serveGit(origin.repository.folder);
    try {
      const clone = await origin.checkout(merge);
      clone.git('remote', 'set-url', 'origin', `${server.origin}/.git`);
      const run = await runExample('check-governance', 0, clone.folder, {
        GITHUB_SERVER_URL: server.origin,
        GITHUB_REPOSITORY: '.git',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_SHA: merge,
      });
      expect(run).toMatchObject({ status: 0, outputs: { result: 'passed' } });
      // What the host requires is not known to one that is no host.
      expect(JSON.parse(run.outputs.findings ?? '')).toMatchObject([{ code: 'HOST_NOT_KNOWN', severity: 'notice' }]);
      expect(run.summary).toContain('`/toolchain/rust`');
    } finally {
      await server.close();
    }
  });
});

async function newProject(): Promise<string> {
  return fileName(await makeRepository(await createTempProject(), 'project.git'));
}

/** What download-artifact leaves of one match. */
async function createStagedFolder(): Promise<void> {
  await cp(join(cwd, 'staged'), join(temp, 'staged'), { recursive: true });
}
