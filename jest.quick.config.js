/**
 * What is worth running after every change: `npm run test:quick`, under a minute on two cores. A test is in it where it takes
 * values, or a few files of its own, and starts no process; of generated cases a tenth is tried. `npm test` has all.
 */
import everything from './jest.config.js';
import { suitesOf } from './scripts/suites.mjs';

export const QUICK = [
  '__tests__/contract/**/*.test.ts',
  '__tests__/actions/{action-files,environment,inputs}.test.ts',
  '__tests__/actions/{doors,events}/**/*.test.ts',
  '__tests__/actions/report/{annotations,log,summaries,summary}.test.ts',
  '__tests__/docs/{changelog,contract-document,release-workflow,workflows}.test.ts',
  '__tests__/host/archive/gunzip.test.ts',
  '__tests__/host/disk/liveness.test.ts',
  '__tests__/host/http/{failure,proxy,url}.test.ts',
  '__tests__/host/install/tool-cache.test.ts',
  '__tests__/host/rust/{crate-files,rustup}.test.ts',
  '__tests__/host/rust/build/{places,rustflags}.test.ts',
  '__tests__/host/store/directory.test.ts',
  '__tests__/steps/{prune,yank}.test.ts',
  '__tests__/steps/install/{artifact,old-host}.test.ts',
  '__tests__/steps/publish/publish.test.ts',
];

/** Why the rest of a folder is left out. */
export const LEFT_OUT = {
  actions: 'makes git repositories',
  cli: 'starts the command line',
  docs: 'run the scripts and the examples of the pages',
  doors: 'run actions as a runner does',
  e2e: 'runs the consumer of the specification',
  page: 'make a page and thousands of hostile texts',
  host: 'start git, cargo and servers, or unpack thousands of archives',
  steps: 'start git, cargo and servers, or unpack hundreds of archives',
};

/** One generated case of so many is tried. */
export const SHARE = 10;
process.env.GENERATED_SHARE ??= String(SHARE);

// Values only: nothing waits, so that a worker for each core does, with less to give back at the end.
export default {
  ...everything,
  maxWorkers: '100%',
  workerIdleMemoryLimit: '256MB',
  testMatch: suitesOf(QUICK).map((suite) => `<rootDir>/${suite}`),
};
