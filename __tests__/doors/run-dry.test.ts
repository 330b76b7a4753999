/** Runs of the bundle in which something that is waited for never comes. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../scripts/small-program.mjs';
import { TUPLE } from '../support/samples.js';
import { createTempProject, listTree } from '../support/temporary.js';
import { runDoor } from './runner.js';

const root = join(import.meta.dirname, '..', '..');
const contract = join(root, 'docs', 'distribution-contract.json');
const { version, target, profile, toolchain, git_rev, dist_revision } = TUPLE;
const NEVER = `
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
promises.rename = () => new Promise(() => {});
syncBuiltinESMExports();
`;

describe('a run in which a file is never renamed', () => {
  let cwd: string;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    cwd = await createTempProject({ controller: smallProgram(TUPLE.target, 'controller\n'), 'never.mjs': NEVER });
    env = { NODE_OPTIONS: `--import=${join(cwd, 'never.mjs')}` };
  });
  const expectNothingLeft = async (): Promise<void> => {
    expect((await listTree(cwd)).filter((path) => !['controller', 'never.mjs', 'staged'].includes(path))).toEqual([]);
  };

  it('says INTERNAL in an action, asks for a report, fails and leaves nothing', async () => {
    const inputs = {
      ...{ contract, version, target, profile, toolchain },
      ...{ 'git-rev': git_rev, 'dist-revision': dist_revision, 'source-date-epoch': '0', binary: 'controller' },
    };
    const { status, stdout, commands, outputs } = await runDoor('package', inputs, { cwd, env });
    expect(status).toBe(1);
    expect(stdout).toContain('error[INTERNAL]: nothing was left to wait for');
    expect(stdout).toContain('Report it');
    expect(commands).toEqual([expect.stringMatching(/^error /)]);
    expect(outputs).toEqual({});
    await expectNothingLeft();
  });

  it('says so on the command line', async () => {
    const words = [
      ...['package', '--contract', contract, '--binary', 'controller', '--out', 'staged', '--source-date-epoch', '0'],
      ...['--version', version, '--target', target, '--profile', profile, '--toolchain', toolchain],
      ...['--git-rev', git_rev, '--dist-revision', dist_revision],
    ];
    const cli = join(root, 'dist-action', 'cli', 'index.js');
    const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error\[INTERNAL\]: nothing was left to wait for.*\nReport it/);
    await expectNothingLeft();
  });
});
