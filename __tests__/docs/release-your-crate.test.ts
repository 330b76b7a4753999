/**
 * docs/release-your-crate.md, run from its first line to its last: every block for a shell in its order, and then the steps of the
 * consumer's job. The one thing that is stood in for is the runner of the release, by the command line.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contractSchema, parseContract } from '../../src/contract/documents/contract.js';
import { readYaml } from '../actions/yaml.js';
import { runDoor } from '../doors/runner.js';
import { ENV, TARGET } from '../support/crate-repository.js';
import { makeRepository } from '../support/git-server.js';
import { createTempProject, writeFiles } from '../support/temporary.js';

const page = readFileSync('docs/release-your-crate.md', 'utf8');
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
  block.replaceAll('x86_64-unknown-linux-gnu', TARGET),
);
const [, job = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
type Step = { uses?: string; run?: string; with?: Record<string, string> };

describe('docs/release-your-crate.md', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const said: string[] = [];
  /** Blocks that follow one another, in one shell. */
  const run = (cwd: string, some: readonly string[]): void => {
    said.push(execFileSync('bash', ['-euc', some.join('\n')], { cwd, env, encoding: 'utf8' }));
  };
  beforeAll(async () => {
    folder = await createTempProject();
    const bare = await makeRepository(folder, 'origin.git');
    await writeFiles(folder, {
      'bin/controller-dist': `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist-action/cli/index.js')}' "$@"\n`,
      gitconfig: `[url "file://${bare}"]\n\tinsteadOf = https://github.com/acme/acme-tool.git\n\tinsteadOf = https://github.com/acme/acme-tool\n[init]\n\tdefaultBranch = main\n`,
      'work/x': '',
    });
    env = {
      ...ENV,
      PATH: `${join(folder, 'bin')}${delimiter}${ENV.PATH}`,
      GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    };
    const work = join(folder, 'work');
    const pushes = blocks.findIndex((block) => block.includes('git push'));
    expect(pushes).toBeGreaterThan(0);
    run(work, blocks.slice(0, pushes + 1));
    // What the jobs of the release do on their runners, of one target.
    const publish =
      "controller-dist publish --contract docs/distribution-contract.json --staged staged --store 'git+https://github.com/acme/acme-tool#dist' --allow-incomplete";
    run(join(work, 'acme-tool'), [publish, ...blocks.slice(pushes + 1)]);
  }, 300_000);

  it('takes a crate up, plans it, and passes its own rules', async () => {
    const text = said.join('');
    expect(text).toContain('written: docs/distribution-contract.json');
    expect(text).toContain(`${TARGET} on `);
    expect(text).not.toMatch(/error\[/);
    const place = join(folder, 'work/acme-tool/docs/distribution-contract.json');
    expect(parseContract(readFileSync(place), place)).toMatchObject({ product: 'acme-tool' });
  });

  it('ends in a job that runs the program, installed by the lockfile', async () => {
    const { jobs } = readYaml(job.replace(/^on: .*\n/, '')) as unknown as { jobs: { use: { steps: Step[] } } };
    const steps = jobs.use.steps;
    expect(steps.map(({ uses, run: script }) => uses ?? script)).toEqual([
      'actions/checkout@v7',
      'OWNER/REPO@v1',
      'acme-tool --version',
    ]);
    const installed = await runDoor('install-controller', steps[1]?.with ?? {}, {
      cwd: join(folder, 'work/consumer'),
      env: { GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'), RUNNER_TOOL_CACHE: await createTempProject() },
    });
    expect(installed).toMatchObject({ status: 0, outputs: { version: '0.1.0', target: TARGET } });
    const PATH = [...installed.path, ENV.PATH].join(delimiter);
    expect(execFileSync('bash', ['-ec', steps[2]?.run ?? ''], { env: { PATH }, encoding: 'utf8' })).toBe(
      'Hello, world!\n',
    );
  });

  it('names every field of a contract: those that are decided, and those with one value', () => {
    const table = page.slice(page.indexOf('## The contract, field by field'), page.indexOf('## Manuals'));
    const named = [...table.matchAll(/`([a-z_]+)[`.[]/g)].map(([, name = '']) => name);
    const fields = Object.keys(contractSchema.shape).filter((name) => name !== '$schema');
    for (const field of fields.filter((name) => name !== 'distribution_contract_version'))
      expect(named).toContain(field);
    expect(table).toContain('`distribution_contract_version`');
  });
});
