/** The quick starts of README.md: as short as promised, in the words of this suite, and run as they stand. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { INPUTS } from '../../src/actions/inputs.js';
import { formatLockfile } from '../../src/contract/documents/lockfile.js';
import { openStore } from '../../src/host/store/open.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { readYaml } from '../actions/yaml.js';
import { context, makeContract, progress, stage, TUPLE } from '../steps/staging.js';
import { TARGET } from '../support/crate-repository.js';
import { makeRepository, serveGit } from '../support/git-server.js';
import { createTempProject } from '../support/temporary.js';
import { runDoor } from './runner.js';

const [, section = ''] = /\n## Quick start\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const [maintainer = '', byLockfile = '', byTuple = '', ...more] = [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, block = '']) => block,
);
const release = readFileSync('.github/workflows/release.yml', 'utf8');

const linesOf = (block: string): string[] => block.trimEnd().split('\n');
type Step = { uses: string; with?: Record<string, string> };
const stepsOf = (block: string): Step[] => readYaml(block) as unknown as Step[];
/** What the step of this suite is given. */
const inputsOf = (block: string) => stepsOf(block).find(({ uses }) => uses === 'OWNER/REPO@v1')?.with ?? {};

describe('the quick starts of README.md', () => {
  it('are one for maintainers of at most ten lines, and for consumers four with a lockfile, eight without', () => {
    expect(more).toEqual([]);
    expect(linesOf(maintainer).length).toBeLessThanOrEqual(10);
    expect(linesOf(byLockfile)).toHaveLength(4);
    expect(linesOf(byLockfile)[0]).toBe('- uses: actions/checkout@v7');
    // The step, `with:`, where it is, and the five that name a release; the target is that of the host.
    expect(linesOf(byTuple)).toHaveLength(8);
  });

  it('maintainers: calls release.yml with inputs it has, and grants what its jobs need', () => {
    const [head = '', jobs = ''] = maintainer.split(/^(?=jobs:)/m);
    expect(head).toBe('on: { push: { tags: ["v*"] } }\npermissions: {}\n');
    const { jobs: parsed } = readYaml(jobs) as { jobs: Record<string, Record<string, unknown>> };
    const [job, ...others] = Object.values(parsed);
    expect(others).toEqual([]);
    expect(job?.uses).toBe('OWNER/REPO/.github/workflows/release.yml@v1');
    const [, inputs = ''] = /\n {4}inputs:\n([\s\S]*?)\n {4}[a-z]/.exec(release) ?? [];
    const known = [...inputs.matchAll(/^ {6}([a-z-]+):$/gm)].map(([, name]) => name);
    expect(known).toContain('store');
    expect(known).toEqual(expect.arrayContaining(Object.keys((job?.with as object) ?? {})));
    const needed = [...release.matchAll(/^ {6}([a-z-]+): write\b/gm)].map(([, name = '']) => [name, 'write']);
    expect(job?.permissions).toEqual(Object.fromEntries(needed));
  });

  it('maintainers: publish where the runners of all jobs can read, and nowhere on the disk of one', () => {
    expect(maintainer).not.toMatch(/\n *store:/);
    for (const input of ['source', 'store'])
      expect(release).toContain(
        `${input}: \${{ inputs.store || format('git+{0}/{1}#dist', github.server_url, github.repository) }}`,
      );
  });

  it.each([
    ['with a lockfile', byLockfile],
    ['without', byTuple],
  ])('consumers, %s: every input is one of install-controller', (_name, block) => {
    const known = Object.keys(INPUTS['install-controller'].shape);
    expect(Object.keys(inputsOf(block)).length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(Object.keys(inputsOf(block))));
  });
});

describe('the quick starts of consumers, run as they stand', () => {
  let releases: string;
  let repositories: string;
  beforeAll(async () => {
    repositories = await createTempProject();
    await makeRepository(repositories, 'suite/controller.git');
    const contract = await makeContract();
    const staged = await createTempProject();
    await stage(contract, staged, { target: TARGET });
    releases = `git+file://${join(repositories, 'suite/controller.git')}#dist`;
    const store = await openStore(releases, { env: {} });
    await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  });

  it.each([
    ['with a lockfile, from the source it names', byLockfile],
    ['without, from the source that is named', byTuple],
  ])('%s', async (_name, block) => {
    const cwd = await createTempProject();
    const { target: _, ...query } = TUPLE;
    const lockfile = join(cwd, inputsOf(byLockfile).lockfile ?? '');
    const locked = await lockRelease({
      ...{ source: await openStore(releases, { env: {} }), query, targets: [], lockfile, context, progress },
    });
    await writeFile(lockfile, formatLockfile({ ...locked, sources: [releases] }));
    const server = await serveGit(repositories);
    try {
      const { source, ...inputs } = inputsOf(block);
      // The only value that is another here: a branch of a repository of its own.
      expect(source ?? 'git+https://x#dist').toMatch(/^git\+https:\/\/\S+#dist$/);
      const run = await runDoor('install-controller', source === undefined ? inputs : { ...inputs, source: releases }, {
        cwd,
        env: {
          RUNNER_TOOL_CACHE: await createTempProject(),
          GITHUB_SERVER_URL: server.origin,
          GITHUB_ACTION_REPOSITORY: 'suite/controller.git',
        },
      });
      expect(run).toMatchObject({ status: 0, outputs: { version: '0.1.0', target: TARGET, 'cache-hit': 'false' } });
      expect(run.path).toEqual([run.outputs.path]);
    } finally {
      await server.close();
    }
  });
});
