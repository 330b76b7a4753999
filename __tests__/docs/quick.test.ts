/** `npm run test:quick` and `npm test`: what is in them, and who runs, or why there is not, what is left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exportsOf, filesNamed, foldersLeftOut, isNamed, tests, withImports } from './test-lists.js';

const { QUICK, LEFT_OUT, SHARE } = exportsOf('jest.quick.config.js') as {
  QUICK: string[];
  LEFT_OUT: Record<string, string>;
  SHARE: number;
};
const quick = tests.filter((file) => isNamed(file, QUICK));
const text = (file: string): string => readFileSync(file, 'utf8');

describe('npm run test:quick', () => {
  it('has every test of the core, and for each other folder a reason why tests are left out', () => {
    expect(quick).toEqual(expect.arrayContaining(tests.filter((name) => name.startsWith('__tests__/contract/'))));
    expect(foldersLeftOut(QUICK)).toEqual(Object.keys(LEFT_OUT).sort());
  });

  it('names only tests that are there', () => {
    expect(tests).toEqual(expect.arrayContaining(filesNamed(QUICK)));
    expect(quick.length).toBeGreaterThan(50);
  });

  it.each(quick)('%s starts no process', (file) => {
    for (const each of withImports(file)) expect(text(each)).not.toMatch(/node:(?:child_process|worker_threads)/);
  });

  it('tries a share of the generated cases: every property asks how many', () => {
    expect(SHARE).toBe(10);
    for (const file of tests.filter((name) => /^import fc from/m.test(text(name)))) {
      const code = text(file).replaceAll(/fc\.sample\([^)]*\)/g, '');
      expect({ file, own: /numRuns/.test(code) }).toEqual({ file, own: false });
      const properties = code.match(/\bfc\.(?:assert|check)\(/g)?.length ?? 0;
      const asked = code.match(/\bruns\(\d/g)?.length ?? 0;
      expect({ file, asked }).toEqual({ file, asked: properties });
    }
  });
});

describe('npm test', () => {
  const { ELSEWHERE } = exportsOf('jest.config.js') as { ELSEWHERE: Record<string, string[]> };

  it.each(Object.entries(ELSEWHERE))(
    'leaves to %s what takes long, which a part of .ci/run runs',
    (command, suites) => {
      for (const named of suites) expect(tests.some((file) => isNamed(file, [named]))).toBe(true);
      expect(text('.ci/run')).toContain(command);
      // A script names its suites; the other has them from the same list.
      if (command.startsWith('.ci/'))
        for (const suite of suites) expect(text(command)).toContain(suite.replace('.test.ts', ''));
    },
  );
});
