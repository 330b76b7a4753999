/** What to do next, as the actions say it: inputs, or a step; never an option, which a workflow has not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { TUPLE_PARTS } from '../../src/contract/identity/tuple.js';
import { parseQuery } from '../../src/contract/selection/query.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { yankRows } from '../../src/steps/yank.js';
import { context, makeContract, progress, stage, TUPLE } from '../steps/staging.js';
import { createTempProject } from '../support/temporary.js';
import { runDoor } from './runner.js';

const ACTION = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/suite',
  GITHUB_ACTION_REF: 'v1',
};
const inputs = Object.fromEntries(Object.entries(TUPLE).map(([part, text]) => [part.replace('_', '-'), text]));

let cwd: string;
beforeAll(async () => {
  const [staged, contract] = [await createTempProject(), await makeContract()];
  await stage(contract, staged);
  cwd = await createTempProject();
  const store = new DirectoryStore(cwd);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  const { target: _, ...query } = TUPLE;
  await lockRelease({ source: store, query, targets: [], lockfile: join(cwd, 'lock.json'), context, progress });
  await yankRows({ store, query: parseQuery(TUPLE, TUPLE_PARTS), reason: 'bad', progress });
});

async function said(given: Readonly<Record<string, string>>): Promise<string> {
  const env = { RUNNER_TOOL_CACHE: cwd };
  const { status, stdout, summary } = await runDoor('install-controller', given, { cwd, env });
  expect(status).toBe(1);
  expect(`${stdout}${summary}`).not.toMatch(/--(?:allow|version|target)/);
  return stdout;
}

describe('install-controller', () => {
  it('names the input that takes what was yanked', async () => {
    const stdout = await said({ ...inputs, source: '.' });
    expect(stdout).toContain('To take it although it was yanked:\n  with:\n    allow-yanked: true\n');
  });

  it('has a step that locks again, of its own version, and none where nothing says which that is', async () => {
    const file = join(cwd, 'other.json');
    writeFileSync(
      file,
      readFileSync(join(cwd, 'lock.json'), 'utf8').replaceAll(TUPLE.target, 'riscv64gc-unknown-linux-gnu'),
    );
    const given = { target: TUPLE.target, lockfile: 'other.json' };
    const env = { ...ACTION, RUNNER_TOOL_CACHE: cwd };
    const { status, stdout } = await runDoor('install-controller', given, { cwd, env });
    expect(status).toBe(1);
    expect(stdout).toMatch(/To lock it again:\n {2}run: "npx --yes github:acme\/suite#v1 lock --lockfile other\.json /);
    expect(await said(given)).not.toContain('npx');
  });
});
