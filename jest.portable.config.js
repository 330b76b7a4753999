/**
 * What macOS and Windows can be expected to pass, where the suite was never run: `npm run test:portable`. A test is in it
 * where it takes values and files, and no Unix program, link, file mode or process. All the others run on Linux.
 */
import everything from './jest.config.js';
import { suitesOf } from './scripts/suites.mjs';

export const PORTABLE = [
  '__tests__/contract/**/*.test.ts',
  '__tests__/actions/{action-files,environment,inputs}.test.ts',
  '__tests__/actions/events/*.test.ts',
  '__tests__/actions/report/{log,summary}.test.ts',
  '__tests__/docs/{changelog,contract-document,workflows}.test.ts',
  '__tests__/host/archive/gunzip.test.ts',
  '__tests__/host/disk/{file-errors,folder-path,in-use,relative-folders}.test.ts',
  '__tests__/host/machine/target.test.ts',
];

/** Why the rest of a folder is left out. */
export const LEFT_OUT = {
  actions: 'make git repositories, or symbolic links, which Windows grants to few',
  cli: 'run the command line on crates, in folders named as Linux names them',
  docs: 'run the examples of the pages, which are written for bash',
  doors: 'run actions with shell scripts as programs, in an environment made by hand, on names that Windows forbids',
  e2e: 'runs the consumer of the specification, which is written for bash',
  page: 'are of a script for browsers, which are tried where there is one',
  host: 'look at file modes, links, /proc, signals, or a git server',
  steps: 'package shell scripts as programs, and look at file modes',
};

for (const [folder, reason] of Object.entries(LEFT_OUT))
  console.error(`skipped: the other tests of __tests__/${folder}: ${reason}`);

export default { ...everything, testMatch: suitesOf(PORTABLE).map((suite) => `<rootDir>/${suite}`) };
