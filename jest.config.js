import { availableParallelism } from 'node:os';
import { allSuites, isNamed } from './scripts/suites.mjs';

/** `npm test` ends within eight minutes on two cores. Suites that would take it beyond are run by these, after it in `.ci/run`. */
export const ELSEWHERE = {
  'npm run test:long': [
    '__tests__/contract/attestation/changed-bytes.test.ts',
    '__tests__/docs/release-your-crate.test.ts',
    '__tests__/doors/{actions-cache,hostile}.test.ts',
    '__tests__/host/archive/hostile-pairs.test.ts',
    '__tests__/host/git/clone/{lfs,source}.test.ts',
    '__tests__/host/store/git-branch/forget.test.ts',
    '__tests__/steps/export/hostile-words.test.ts',
    '__tests__/steps/govern/size.test.ts',
    '__tests__/steps/init/init.test.ts',
    '__tests__/steps/install/{hostile-archives,killed-command-line,killed-door}.test.ts',
    '__tests__/steps/lockfile/update.test.ts',
    '__tests__/steps/package/dependencies.test.ts',
    '__tests__/steps/publish/{arrival-order,interrupted,killed}.test.ts',
    '__tests__/steps/rebuild/bring-source.test.ts',
  ],
  '.ci/handoffs': ['__tests__/steps/export/installer.test.ts'],
  '.ci/mutated-archives': ['__tests__/host/archive/mutated.test.ts'],
  '.ci/stock-archives': ['__tests__/host/archive/stock.test.ts'],
  '.ci/stores': ['__tests__/host/store/git-branch/conformance.test.ts'],
};

/** The suites that are run where none is named. */
function usualSuites() {
  for (const [command, suites] of Object.entries(ELSEWHERE))
    console.error(`skipped: ${suites.join(' ')}: ${command} runs what takes long`);
  return allSuites().filter((suite) => !isNamed(suite, Object.values(ELSEWHERE).flat()));
}

const isOneNamed = process.argv.some((word) => word.includes('__tests__') || word.startsWith('--config'));

export default {
  testEnvironment: 'node',
  testMatch: isOneNamed ? ['<rootDir>/__tests__/**/*.test.ts'] : usualSuites().map((suite) => `<rootDir>/${suite}`),
  globalSetup: '<rootDir>/__tests__/support/in-memory.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist-action/', '<rootDir>/dist/', '<rootDir>/.bench/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  // Emulation is slower by TIMES_SLOWER.
  testTimeout: 60_000 * Number(process.env.TIMES_SLOWER ?? 1),
  // Much of the time goes to git, cargo and servers, which wait: one worker more than there are cores keeps them busy.
  // Counted here, since a percentage of over 100 is taken for a number of workers.
  maxWorkers: availableParallelism() + 1,
  // Modules of a test file stay in memory; a worker that is begun anew loads everything again.
  workerIdleMemoryLimit: '1GB',
};
