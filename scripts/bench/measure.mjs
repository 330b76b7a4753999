/**
 * Measuring whole processes against one another. Subject and rival take turns, so that whatever else the machine does
 * meets both; what counts is the median of each.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPORT_MEMORY = fileURLToPath(new URL('report-memory.mjs', import.meta.url));

/**
 * A process to measure.
 *
 * @typedef {object} Command
 * @property {string[]} argv
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] Added to the environment.
 * @property {() => void} [before] Runs before each run, unmeasured.
 */

/** Runs a command to its end; throws where it fails. Gives the wall time in seconds. */
export function time(command) {
  command.before?.();
  const start = performance.now();
  const ended = run(command);
  const seconds = (performance.now() - start) / 1000;
  if (ended.status !== 0)
    throw new Error(`${command.argv.join(' ')}: ${ended.error ?? `exit ${ended.status}`}\n${ended.stderr}`);
  return seconds;
}

/** Runs a command to its end, whatever its end is. */
export function run({ argv, cwd, env }) {
  return spawnSync(argv[0], argv.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
}

/** The largest resident set of a Node process, in bytes. */
export function peakMemory(command, work) {
  const report = join(work, 'memory');
  const [node, ...rest] = command.argv;
  time({
    ...command,
    argv: [node, '--import', REPORT_MEMORY, ...rest],
    env: { ...command.env, BENCH_MEMORY_REPORT: report },
  });
  return Number(readFileSync(report, 'utf8')) * 1024;
}

/** Samples of both, in seconds: one run each that does not count, then `runs` pairs, each begun by the other. */
export function alternate(ours, rival, runs) {
  time(ours);
  time(rival);
  const samples = { ours: [], rival: [] };
  for (let at = 0; at < runs; at++) {
    const pair = [
      ['ours', ours],
      ['rival', rival],
    ];
    for (const [name, command] of at % 2 === 0 ? pair : pair.reverse()) samples[name].push(time(command));
  }
  return samples;
}

/** The middle of some numbers, or of the two in the middle. */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** A figure: our time as a multiple of the rival's. */
export function ratioOfTimes(name, { ours, rival, runs, limit }) {
  const samples = alternate(ours, rival, runs);
  return ratio(name, { ours: median(samples.ours), rival: median(samples.rival), unit: 's', limit, samples });
}

/** A figure: one amount as a multiple of another. */
export function ratio(name, { ours, rival, unit, limit, samples }) {
  const value = ours / rival;
  return { name, ours, rival, unit, kind: 'ratio', value, limit, holds: within(value, limit), samples };
}

/** A figure: the time we add to the rival's, in seconds. */
export function addedTime(name, { ours, rival, runs, limit }) {
  const samples = alternate(ours, rival, runs);
  const [mine, other] = [median(samples.ours), median(samples.rival)];
  const value = mine - other;
  return {
    name,
    ours: mine,
    rival: other,
    unit: 's',
    kind: 'added',
    value,
    limit,
    holds: within(value, limit),
    samples,
  };
}

/** A figure: the time we take, in seconds; the rival's stands beside it. */
export function wholeTime(name, { ours, rival, runs, limit }) {
  const samples = alternate(ours, rival, runs);
  const value = median(samples.ours);
  const other = median(samples.rival);
  return {
    name,
    ours: value,
    rival: other,
    unit: 's',
    kind: 'time',
    value,
    limit,
    holds: within(value, limit),
    samples,
  };
}

/** A figure: the middle of some times in seconds, beside nothing. */
export function timeAlone(name, { samples, limit }) {
  const value = median(samples);
  return { name, ours: value, unit: 's', kind: 'time', value, limit, holds: within(value, limit), samples };
}

/** Undefined where there is no limit. */
function within(value, limit) {
  return limit === undefined ? undefined : value <= limit;
}

/** A figure that is a behaviour: it holds or it does not. */
export function behaviour(name, holds, seen) {
  return { name, kind: 'behaviour', seen, holds };
}

/** What one kind of store costs at one number of rows: seconds of a publish and a resolve, and bytes where they were counted. */
export function cost({ kind, rows, publish, resolve, bytes, samples }) {
  return { name: `${kind}, ${rows} rows`, kind: 'cost', store: kind, rows, publish, resolve, bytes, samples };
}

/** A figure that could not be measured here. */
export function absent(name, why) {
  return { name, kind: 'absent', seen: why, holds: undefined };
}
