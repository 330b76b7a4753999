/** Artifacts made by the command line itself, for the figures that need some. */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallProgram } from '../small-program.mjs';
import { time } from './measure.mjs';

/** The contract of this repository, whose targets are measured. */
export const CONTRACT = 'docs/distribution-contract.json';
/** The targets of each version here. */
export const TARGETS = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'x86_64-apple-darwin',
  'x86_64-unknown-linux-gnu',
];

/** The tuple as the command line takes it. */
export function tupleArguments(tuple) {
  return Object.entries(tuple).flatMap(([name, value]) => [`--${name.replaceAll('_', '-')}`, value]);
}

/** The arguments of `package --binary`. */
export function packageArguments({ root }, tuple, binary, out) {
  return [
    'package',
    ...['--contract', join(root, CONTRACT), '--binary', binary, '--source-date-epoch', '1700000000', '--out', out],
    ...tupleArguments(tuple),
  ];
}

/** Packages a program for the tuple's target that has these bytes behind its end. */
export function packageProgram(context, tuple, bytes, out) {
  const binary = join(context.work, 'program');
  writeFileSync(binary, smallProgram(tuple.target, '', bytes), { mode: 0o755 });
  return runCli(context, packageArguments(context, tuple, binary, out));
}

/** The arguments of `publish`. */
export function publishArguments({ root }, staged, store) {
  return ['publish', '--contract', join(root, CONTRACT), '--staged', staged, '--store', store];
}

/** Runs the command line in the working folder; gives the seconds it took, and throws where it failed. */
export function runCli(context, args) {
  return time({ argv: [...context.cli, ...args], cwd: context.work });
}

/** The first `size` bytes of a file; throws where it has fewer. */
export function headOf(path, size) {
  const bytes = Buffer.alloc(size);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, size - at, at);
      if (read === 0) throw new Error(`${path} has less than ${size} bytes`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}
