/** Publishing four rows into an index of 50,000, against parsing and printing it as JSON; and the memory that takes. */
import { randomBytes } from 'node:crypto';
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, publishArguments, TARGETS } from '../artifacts.mjs';
import { tupleOf, writeContracts, writeIndex } from '../large-index.mjs';
import { peakMemory, ratio, ratioOfTimes } from '../measure.mjs';

const ROWS = 50_000;
/** The version in the middle of the index. */
const MIDDLE = ROWS / TARGETS.length / 2;

/** Time and memory of a publish. */
export function measure(context) {
  const { work, cli, runs } = context;
  const store = join(work, 'store');
  const index = join(store, 'dist/index.json');
  const pristine = join(work, 'index.json');
  writeIndex(index, ROWS);
  copyFileSync(index, pristine);

  const bytes = randomBytes(64 * 1024);
  const staged = join(work, 'staged');
  // A rebuild of a release in the middle of the index.
  for (const target of TARGETS)
    packageProgram(context, { ...tupleOf(MIDDLE, target), dist_revision: 'r2' }, bytes, staged);

  const ours = {
    argv: [...cli, ...publishArguments(context, staged, store)],
    before() {
      rmSync(join(store, 'dist/1.0.0'), { recursive: true, force: true });
      writeContracts(store, context.root, MIDDLE, ROWS / TARGETS.length - 1);
      writeIndexAgain(pristine, index);
    },
  };
  const print = `JSON.stringify(JSON.parse(require('node:fs').readFileSync(${JSON.stringify(pristine)})))`;
  const rival = { argv: [process.execPath, '-e', print] };
  return [
    ratioOfTimes('`publish` of 4 rows into 50,000, of `JSON.parse` and `JSON.stringify`', {
      ours,
      rival,
      runs: runs(7),
      limit: 2,
    }),
    ratio('its memory, of the size of the index', {
      ours: peakMemory(ours, work),
      rival: statSync(pristine).size,
      unit: 'bytes',
      limit: 6,
    }),
  ];
}

/** On disk before the measured run begins, which would otherwise wait for it. */
function writeIndexAgain(from, to) {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}
