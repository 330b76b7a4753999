/**
 * The suites of `npm run test:portable`, without a shell:
 *
 *   node scripts/portable-suites.mjs                  prints them, one in each line
 *   node scripts/portable-suites.mjs run              runs them all, and fails where one of them is not run
 *   node scripts/portable-suites.mjs run SUITE...     the same with these alone
 *
 * A suite was run where a test of it passed. The list is that of jest.portable.config.js, on every system.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { PORTABLE } from '../jest.portable.config.js';
import { ROOT, suitesOf } from './suites.mjs';

const NODE = ['--import', './__tests__/support/end-worker.mjs', '--experimental-vm-modules', '--no-warnings'];
const JEST = ['node_modules/jest/bin/jest.js', '--config', 'jest.portable.config.js'];

const suites = suitesOf(PORTABLE);
const [verb, ...named] = process.argv.slice(2);
const unknown = named.filter((suite) => !suites.includes(suite));
if (unknown.length > 0 || (verb !== undefined && verb !== 'run')) {
  console.error(
    `usage: portable-suites.mjs [run [SUITE...]], with suites that it prints${unknown.map((it) => `; not ${it}`)}`,
  );
  process.exitCode = 2;
} else if (verb === undefined) console.log(suites.join('\n'));
else process.exitCode = run(named.length > 0 ? named : suites);

/** 0 where every suite was run, and all tests passed. */
function run(asked) {
  const folder = mkdtempSync(join(tmpdir(), 'portable-suites-'));
  try {
    const results = join(folder, 'results.json');
    const args = [...NODE, ...JEST, '--json', `--outputFile=${results}`, '--runTestsByPath', ...asked];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    // Jest itself may have failed: then there are none.
    const ran = existsSync(results) ? suitesIn(JSON.parse(readFileSync(results, 'utf8'))) : new Set();
    const missing = asked.filter((suite) => !ran.has(suite));
    for (const suite of missing) console.error(`not run: ${suite}`);
    console.log(`ok: ${asked.length - missing.length} of ${asked.length} portable suites were run`);
    return status === 0 && missing.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function suitesIn({ testResults }) {
  const ran = testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'passed'));
  return new Set(ran.map(({ name }) => relative(ROOT, name).split(sep).join('/')));
}
