import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withTree } from '../support/temporary.js';

const PYTHON = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
const SCRIPT = readFileSync('scripts/release-orchestrator.py', 'utf8');
const SHOW =
  "const { argv, cwd } = process; console.log(JSON.stringify({ arguments: argv.slice(2), folder: cwd() })); process.exit(Number(process.env['CODE']));";

function run(
  folder: string,
  options: { arguments?: string[]; cwd?: string; path?: string; code?: string },
): { status: number | null; shown: unknown; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    PYTHON,
    [join(folder, 'scripts/release-orchestrator.py'), ...(options.arguments ?? [])],
    {
      cwd: options.cwd ?? folder,
      encoding: 'utf8',
      env: { PATH: options.path ?? dirname(process.execPath), CODE: options.code ?? '0' },
    },
  );
  return { status, shown: stdout === '' ? undefined : JSON.parse(stdout), stderr };
}

const TREE = { 'scripts/release-orchestrator.py': SCRIPT, 'dist-action/cli/index.js': SHOW };

describe('release-orchestrator.py', () => {
  it('runs release with its configuration in the root of the repository, from wherever it is called', () =>
    withTree(TREE, (folder) => {
      mkdirSync(join(folder, 'elsewhere'));
      for (const cwd of [folder, join(folder, 'elsewhere')])
        expect(run(folder, { cwd, arguments: ['--json'] })).toEqual({
          status: 0,
          shown: {
            arguments: ['release', '--config', 'scripts/release-orchestrator.config.json', '--json'],
            folder: realpathSync(folder),
          },
          stderr: '',
        });
    }));

  it('stays where it was called when a configuration is given, and changes no argument', () =>
    withTree(TREE, (folder) => {
      mkdirSync(join(folder, 'elsewhere'));
      const given = ['--config', 'a b;$(touch canary).json', '--json'];
      expect(run(folder, { cwd: join(folder, 'elsewhere'), arguments: given }).shown).toEqual({
        arguments: ['release', ...given],
        folder: realpathSync(join(folder, 'elsewhere')),
      });
      expect(run(folder, { arguments: ['--config=x.json'] }).shown).toMatchObject({
        arguments: ['release', '--config=x.json'],
      });
    }));

  it('passes the exit code on', () =>
    withTree(TREE, (folder) => {
      for (const code of ['1', '2', '77']) expect(run(folder, { code }).status).toBe(Number(code));
    }));

  it('says so where node or the command is missing', () => {
    withTree(TREE, (folder) => {
      const result = run(folder, { path: join(folder, 'scripts') });
      expect(result).toMatchObject({ status: 1, stderr: expect.stringContaining('node is not on PATH') });
    });
    withTree({ 'scripts/release-orchestrator.py': SCRIPT }, (folder) => {
      const result = run(folder, {});
      expect(result).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('dist-action/cli/index.js is missing'),
      });
    });
  });
});
