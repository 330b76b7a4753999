/** Indexes at what V8 can hold as one string, and beyond: what cannot be held is refused, by its code and without a trace. */
import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, publishArguments, TARGETS, tupleArguments } from '../artifacts.mjs';
import { tupleOf, writeContracts, writeLargestIndex } from '../large-index.mjs';
import { behaviour, run } from '../measure.mjs';

/** How each command ends. */
export function measure(context) {
  const { work, cli } = context;
  const index = join(work, 'store/dist/index.json');
  const rows = writeLargestIndex(index);
  const { size } = statSync(index);
  writeContracts(join(work, 'store'), context.root, 0, 1, rows / TARGETS.length - 1);
  const count = `${rows.toLocaleString('en')} rows`;

  const staged = join(work, 'staged');
  for (const n of [0, 1])
    for (const target of TARGETS)
      packageProgram(context, { ...tupleOf(n, target), dist_revision: 'r2' }, 'a binary', staged);

  const resolve = ['resolve', '--source', 'store', ...tupleArguments(tupleOf(7, 'x86_64-unknown-linux-gnu'))];
  const publish = publishArguments(context, staged, 'store');
  const end = (args) => describeEnd(run({ argv: [...cli, ...args], cwd: work }));
  const refusal = 'exit 1, TOO_LARGE';
  const figure = (name, expected, seen) => behaviour(name, seen === expected, seen);

  const largest = figure(`\`resolve\` in the largest index, ${count}`, 'exit 0', end(resolve));
  const past = end(publish);
  const kept = statSync(index).size === size;
  // More than a version takes, so that it is past the cap.
  appendFileSync(index, ' '.repeat(16 * 1024));
  return [
    largest,
    figure('`publish` of 8 rows more', `${refusal}, index kept`, `${past}, index ${kept ? 'kept' : 'changed'}`),
    figure('`resolve` in an index beyond that', refusal, end(resolve)),
    figure('`publish` into it', refusal, end(publish)),
  ];
}

/** `exit N` and the code of the refusal, or the signal that ended a crash. */
function describeEnd({ status, signal, stderr }) {
  const code = /^error\[([A-Z_]+)\]/m.exec(stderr)?.[1];
  return [signal ?? `exit ${status}`, ...(code ? [code] : [])].join(', ');
}
