/**
 * Changes src in one small place at a time, and asks whether a test sees it.
 *
 *   npm run mutate -- [--seed N] [--count N] [--only PREFIX] [--workers N] [--within SECONDS]
 *
 * The changes are drawn by the seed, so that a run can be repeated. Each is made in a clone of HEAD in a temporary folder,
 * held against the types, and then against the suites that execute its line, the quickest first. Which they are is found
 * once by a run of all suites, and kept in .bench/mutate. What no test sees is printed with its line: most of these are
 * holes, some change nothing that matters. With `--within`, only the quickest suites are asked that together took so long:
 * what survives them may still be seen by the others. Exit 0, whatever was found.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changesOf, withChange } from './mutate/changes.mjs';

/** Milliseconds that the suites for one change may take: some changes never end. */
const MOST_MS = 600_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '184' },
    only: { type: 'string', default: 'src/' },
    workers: { type: 'string', default: String(availableParallelism()) },
    within: { type: 'string', default: '3600' },
  },
});
const [seed, count, workers, within] = [values.seed, values.count, values.workers, values.within].map(Number);
if (![seed, count, workers, within].every((number) => Number.isSafeInteger(number) && number > 0))
  throw new Error('--seed, --count, --workers and --within take a positive whole number');

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
if (git('status', '--porcelain', '--', 'src', '__tests__') !== '') throw new Error('commit src and __tests__ first');

const commit = git('rev-parse', 'HEAD');
const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const coverage = await readCoverage();
const drawn = draw();
console.log(
  `${drawn.length} of ${allChanges().length} changes below ${values.only}, seed ${seed}, at ${commit.slice(0, 7)}`,
);
const results = [];
await Promise.all(Array.from({ length: workers }, (_, at) => work(cloneInto(`clone-${at}`))));
report();

/** A clone to change, of the commit that HEAD was at the beginning. */
function cloneInto(name) {
  const clone = join(folder, name);
  git('clone', '--quiet', '--local', '--no-hardlinks', '--no-checkout', root, clone);
  git('-C', clone, 'checkout', '--quiet', '--detach', commit);
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

/** Which lines each suite executes: measured once for a state of src and __tests__. */
async function readCoverage() {
  const state = ['src', '__tests__'].map((tree) => git('rev-parse', '--short', `${commit}:${tree}`)).join('-');
  const file = join(root, '.bench', 'mutate', `${state}.json`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    console.log('running all suites once, to see which lines each executes');
    const clone = cloneInto('measured');
    const flags = ['__tests__', '--coverage', '--coverageProvider=v8', '--coverageReporters=none'];
    flags.push(
      '--collectCoverageFrom=src/**/*.ts',
      `--reporters=${join(root, 'scripts/mutate/coverage-reporter.mjs')}`,
    );
    await jest(clone, flags, file, 3_600_000);
  }
  return { file, ...JSON.parse(readFileSync(file, 'utf8')) };
}

/** Runs jest in a clone; whether all passed within the time. */
function jest(clone, args, coverageFile, timeout) {
  const node = join(clone, 'node_modules', '.bin', 'node');
  const options = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const child = spawn(existsSync(node) ? node : process.execPath, [...options, ...args], {
    cwd: clone,
    env: { ...process.env, MUTATE_COVERAGE: coverageFile },
    stdio: 'ignore',
    detached: true,
  });
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), timeout);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

function allChanges() {
  return git('ls-files', '--', values.only)
    .split('\n')
    .filter((file) => file.startsWith('src/') && file.endsWith('.ts'))
    .flatMap((file) => changesOf(readFileSync(join(root, file), 'utf8')).map((change) => ({ file, ...change })));
}

/** `count` different changes, by a generator of 32 bits (xorshift). */
function draw() {
  const left = allChanges();
  const taken = [];
  let state = (seed * 2654435761) >>> 0 || 1;
  while (taken.length < count && left.length > 0) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    taken.push(...left.splice((state >>> 0) % left.length, 1));
  }
  return taken;
}

async function work(clone) {
  for (let change = drawn.shift(); change; change = drawn.shift()) {
    const path = join(clone, change.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, withChange(text, change));
    const end = await judge(clone, change);
    writeFileSync(path, text);
    results.push({ ...change, end });
    const what = `${change.file}:${change.line} ${change.kind}`;
    console.log(`${String(results.length).padStart(4)} ${end.padEnd(12)} ${what}`);
  }
}

/** types, killed, survived; not executed where no suite of the process runs the line. */
async function judge(clone, { file, line }) {
  try {
    execFileSync(join(clone, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd: clone, stdio: 'ignore' });
  } catch {
    return 'types';
  }
  const executing = Object.entries(coverage.suites).filter(([, { lines }]) => lines[file]?.includes(line));
  if (executing.length === 0) return 'not executed';
  let time = 0;
  const suites = [];
  for (const [suite, { ms }] of executing.sort(([, a], [, b]) => a.ms - b.ms)) {
    if (suites.length > 0 && time + ms > within * 1000) break;
    suites.push(suite);
    time += ms;
  }
  const args = ['--runInBand', '--bail', `--testSequencer=${join(root, 'scripts/mutate/by-duration.mjs')}`];
  return (await jest(
    clone,
    [...args, '--runTestsByPath', ...suites],
    coverage.file,
    Math.min(60_000 + 2 * time, MOST_MS),
  ))
    ? 'survived'
    : 'killed';
}

function report() {
  const left = results.filter(({ end }) => end === 'survived' || end === 'not executed');
  for (const { file, line, kind, before, after, end } of left.sort((a, b) => (a.file < b.file ? -1 : 1)))
    console.log(`\n${end}: ${file}:${line} (${kind})\n- ${before}\n+ ${after}`);
  const ends = ['killed', 'types', 'survived', 'not executed'];
  const counted = ends.map((end) => `${results.filter((result) => result.end === end).length} ${end}`);
  console.log(`\n${counted.join(', ')}, of ${results.length}`);
}
