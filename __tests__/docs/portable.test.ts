/** What ci.yml runs where: all tests on Linux, and elsewhere those that need no Unix; what is left out has its reason. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { suitesOf } from '../../scripts/suites.mjs';
import { exportsOf, filesNamed, foldersLeftOut, isNamed, tests, withImports } from './test-lists.js';

const text = (file: string): string => readFileSync(file, 'utf8');
const { PORTABLE, LEFT_OUT } = exportsOf('jest.portable.config.js') as {
  PORTABLE: string[];
  LEFT_OUT: Record<string, string>;
};
const portable = tests.filter((file) => isNamed(file, PORTABLE));

describe('npm run test:portable', () => {
  it('has every test of the core, and for each other folder a reason why tests are left out', () => {
    for (const file of tests.filter((name) => name.startsWith('__tests__/contract/'))) expect(portable).toContain(file);
    expect(foldersLeftOut(PORTABLE)).toEqual(Object.keys(LEFT_OUT).sort());
  });

  it('names only tests that are there', () => {
    expect(tests).toEqual(expect.arrayContaining(filesNamed(PORTABLE)));
    expect(() => suitesOf(['__tests__/docs/{portable,absent}.test.ts'])).toThrow('__tests__/docs/absent.test.ts');
  });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/portable-suites.mjs', ...args], { encoding: 'utf8' });

  it('is a list that can be printed, and each suite of it has a name that no pattern reads otherwise', () => {
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, `${portable.join('\n')}\n`]);
    for (const suite of portable) expect(suite).toMatch(/^__tests__(?:\/[a-z0-9][a-z0-9.-]*)+\.test\.ts$/);
  });

  it('has the ten that Windows and arm64 run for CI', () => {
    const ten = text('.ci/machines/suites.sh').match(/^__tests__\/\S+$/gm) ?? [];
    expect(ten).toHaveLength(10);
    expect(portable).toEqual(expect.arrayContaining(ten));
  });

  it('counts what was run', () => {
    const { status, stdout } = run(
      'run',
      '__tests__/contract/text/glob.test.ts',
      '__tests__/host/machine/target.test.ts',
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('ok: 2 of 2 portable suites were run')]);
    expect(run('run', '__tests__/docs/portable.test.ts')).toMatchObject({ status: 2 });
    expect(run('print')).toMatchObject({ status: 2 });
  });

  it.each(portable)('%s makes no link, no script and no file mode, and starts no program but rustc', (file) => {
    for (const each of withImports(file)) {
      if (each === '__tests__/support/temporary.ts') continue;
      const code = text(each).replaceAll("execFileSync('rustc'", '');
      expect(code).not.toMatch(/\b(?:symlink|chmod|mkfifo|spawn|spawnSync|execFile)\(|execFileSync\(|'#!\//);
      expect(code).not.toMatch(/\/proc\/|\/dev\/(?:null|zero|full)/);
    }
  });
});

describe('ci.yml', () => {
  const ci = text('.github/workflows/ci.yml');
  const jobOf = (name: string): string =>
    new RegExp(`\\n {2}${name}:\\n([\\s\\S]*?)(?=\\n {2}[a-z-]+:\\n|$)`).exec(ci)?.[1] ?? '';

  it('runs the tests on Linux, and the portable ones on macOS and Windows', () => {
    const legs = [...jobOf('test').matchAll(/- os: (\S+)\n +suite: (\S+)\n/g)].map(([, os, suite]) => [os, suite]);
    expect(legs).toEqual([
      ['ubuntu-24.04', 'test'],
      ['macos-15', 'test:portable'],
      ['windows-2025', 'test:portable'],
    ]);
    const { scripts } = JSON.parse(text('package.json'));
    for (const [, suite = ''] of legs) expect(scripts[suite]).toBeDefined();
  });

  it('runs on Linux, too, what npm test leaves out', () => {
    const { ELSEWHERE } = exportsOf('jest.config.js') as { ELSEWHERE: Record<string, string[]> };
    const job = jobOf('long-tests');
    for (const [command, suites] of Object.entries(ELSEWHERE))
      expect(job.includes(`run: ${command}\n`) || suites.every((suite) => job.includes(suite))).toBe(true);
  });

  it('installs on every runner of the contract; where a platform is only planned, that may fail', () => {
    const { platforms } = JSON.parse(text('docs/distribution-contract.json')) as {
      platforms: { runner: string; support: string }[];
    };
    const job = jobOf('install');
    const [, firm = ''] = /\n {8}os: \[(.*)\]\n {8}experimental: \[false\]\n/.exec(job) ?? [];
    const experimental = [...job.matchAll(/- os: (\S+)\n +experimental: true\n/g)].map(([, os]) => os);
    const runners = (planned: boolean) =>
      new Set(platforms.filter(({ support }) => (support === 'planned') === planned).map(({ runner }) => runner));
    expect(new Set(firm.split(', '))).toEqual(runners(false));
    expect(new Set(experimental)).toEqual(runners(true));
    expect(job).toContain('\n    continue-on-error: ${{ matrix.experimental }}\n');
  });

  it('runs doors and command line on the oldest Node.js that package.json admits', () => {
    const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
    const job = jobOf('oldest-node');
    expect(`>=${/\n +node-version: (\S+)\n/.exec(job)?.[1]}`).toBe(engines.node);
    expect(job).toContain('\n      - run: .ci/oldest-node __tests__/doors __tests__/cli __tests__/e2e\n');
    expect(text('README.md')).toContain(`Node.js ${engines.node.slice(2).replace(/\.0$/, '')} or newer`);
  });

  it('passes only where every other job did', () => {
    const jobs = [...ci.slice(ci.indexOf('\njobs:\n')).matchAll(/\n {2}([a-z-]+):\n/g)].map(([, name]) => name);
    const [, needs = ''] = /needs: \[(.*)\]/.exec(jobOf('passed')) ?? [];
    expect(needs.split(', ')).toEqual(jobs.filter((name) => name !== 'passed'));
  });
});
