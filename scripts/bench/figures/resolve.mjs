/** Resolving and listing in an index of 50,000 rows, against reading it as JSON and against the filter of the specification. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { tupleArguments } from '../artifacts.mjs';
import { tupleOf, writeIndex } from '../large-index.mjs';
import { absent, ratioOfTimes } from '../measure.mjs';

/** Specification, section 8. */
const FILTER =
  '.releases[] | select(.version==$version) | .targets[] | select(.target==$target) | .profiles[] | select(.profile==$profile) | .artifacts[] | select(.toolchain|startswith($toolchain)) | select(.git_rev|startswith($git)) | select(.dist_revision==$dist) | .artifact_file';

/** Five figures; the one of jq absent where jq is. */
export function measure({ work, cli, runs }) {
  const index = join(work, 'dist/index.json');
  writeIndex(index, 50_000);
  const tuple = tupleOf(6_250, 'x86_64-unknown-linux-gnu');
  const ours = { argv: [...cli, 'resolve', '--source', work, ...tupleArguments(tuple)] };
  const parse = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(index)}))`;
  const json = { argv: [process.execPath, '-e', parse] };
  const list = (...more) => ({ argv: [...cli, 'list', '--source', work, ...more] });
  const figures = [
    ratioOfTimes('`resolve` in 50,000 rows, of `JSON.parse`', { ours, rival: json, runs: runs(11), limit: 1.2 }),
    ratioOfTimes('`list` in 50,000 rows, of `JSON.parse`', { ours: list(), rival: json, runs: runs(11), limit: 1.3 }),
    ratioOfTimes('`list` of a range in them, of the same', {
      ours: list('--version', '>=0.5 <1'),
      rival: json,
      runs: runs(11),
      limit: 1.3,
    }),
    ratioOfTimes('`list --all` of them, of the same', { ours: list('--all'), rival: json, runs: runs(7) }),
  ];
  const name = '`resolve` in 50,000 rows, of the `jq` filter';
  if (spawnSync('jq', ['--version']).status !== 0) return [...figures, absent(name, 'jq is not installed')];
  const { version, target, profile, toolchain, git_rev: git, dist_revision: dist } = tuple;
  const words = Object.entries({ version, target, profile, toolchain, git, dist });
  const rival = { argv: ['jq', '-r', ...words.flatMap(([word, value]) => ['--arg', word, value]), FILTER, index] };
  return [...figures, ratioOfTimes(name, { ours, rival, runs: runs(7), limit: 0.6 })];
}
