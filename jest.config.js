import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
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
  testTimeout: 60_000,
  // Much of the time goes to git, cargo and servers, which wait: one worker more than there are cores keeps them busy.
  // Counted here, since a percentage of over 100 is taken for a number of workers.
  maxWorkers: availableParallelism() + 1,
  // Modules of a test file stay in memory; a worker that is begun anew loads everything again.
  workerIdleMemoryLimit: '1GB',
};
