/**
 * Measures the figures of this suite against what a user would run instead, in the same run.
 *
 *   node scripts/bench/run.mjs [--only NAME]... [--runs N] [--cli FILE] [--before FOLDER] [--strict]
 *
 * Prints a table and writes .bench/results.json. Exit 0 even where a limit is missed, unless --strict. NAME is a file of
 * figures/ without its ending. The command line measured is dist-action/cli/index.js, or the one given by --cli; inputs are
 * made by lib/, so `npm run bundle` comes first. FOLDER is the dist-action of another version, for what is measured against it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine, formatMachine, formatTables } from './report.mjs';

/** In the order of the table. */
const FIGURES = [
  'start',
  'pack',
  'resolve',
  'publish',
  'verify',
  'large-index',
  'git-branch',
  'clone-weight',
  'cost',
  'release',
  'rebuild',
  'doors',
  'binstall',
  'govern',
  'page',
];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: FIGURES },
    runs: { type: 'string' },
    cli: { type: 'string', default: join(root, 'dist-action/cli/index.js') },
    before: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});

const cli = resolve(options.cli);
for (const needed of [cli, join(root, 'lib/contract/release-index/parse.js')])
  if (!existsSync(needed)) {
    console.error(`${needed} is not there: run npm run bundle first`);
    process.exit(2);
  }

const bench = join(root, '.bench');
mkdirSync(bench, { recursive: true });
const figures = [];
let work;
process.on('exit', () => work && rmSync(work, { recursive: true, force: true }));
for (const name of options.only) {
  work = mkdtempSync(join(bench, 'work-'));
  process.stderr.write(`measuring ${name}\n`);
  const { measure } = await import(`./figures/${name}.mjs`);
  const context = {
    root,
    work,
    cli: [process.execPath, cli],
    before: options.before && resolve(options.before),
    runs: (usual) => Number(options.runs ?? usual),
  };
  figures.push(...(await measure(context)));
  rmSync(work, { recursive: true, force: true });
}

const machine = describeMachine();
const results = { machine, measured: new Date().toISOString(), figures };
writeFileSync(join(bench, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(`${formatMachine(machine)}\n\n${formatTables(figures)}`);
if (options.strict && figures.some((figure) => figure.holds === false)) process.exitCode = 1;
