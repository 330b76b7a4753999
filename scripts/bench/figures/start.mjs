/** Starting: `--version` and `resolve` in a small index, against a Node process that does nothing. */
import { join } from 'node:path';
import { tupleArguments } from '../artifacts.mjs';
import { tupleOf, writeIndex } from '../large-index.mjs';
import { ratioOfTimes } from '../measure.mjs';

/** Two figures, each of a Node process that does nothing. */
export function measure({ work, cli, runs }) {
  writeIndex(join(work, 'dist/index.json'), 8);
  const tuple = tupleArguments(tupleOf(1, 'x86_64-unknown-linux-gnu'));
  const rival = { argv: [process.execPath, '-e', '0'] };
  return [
    ratioOfTimes('`--version`, of `node -e 0`', {
      ours: { argv: [...cli, '--version'] },
      rival,
      runs: runs(31),
      limit: 1.5,
    }),
    ratioOfTimes('`resolve` in an index of 8 rows, of `node -e 0`', {
      ours: { argv: [...cli, 'resolve', '--source', work, ...tuple] },
      rival,
      runs: runs(31),
      limit: 3,
    }),
  ];
}
