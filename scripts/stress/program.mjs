/** The committed command line as processes: what is published, and publishers that may be killed. */
import { fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallProgram } from '../small-program.mjs';

const root = join(import.meta.dirname, '..', '..');
const CLI = join(root, 'dist-action', 'cli', 'index.js');
const CONTRACT = ['--contract', join(root, 'docs', 'distribution-contract.json')];
/** The targets of each version. */
export const TARGETS = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'x86_64-apple-darwin',
  'x86_64-unknown-linux-gnu',
];

/** The line after which a publish begins to talk to the store. */
const VERIFIED = /^verified \d+ staged/m;

/** The environment of a publisher: the store's own, with its temporary files in the folder that goes at the end. */
function environmentOf(work, env) {
  const { RUNNER_TEMP: _, ...kept } = process.env;
  return { ...kept, TMPDIR: join(work, 'tmp'), ...env };
}

/** Makes staged folders below `work`, in one process. */
export class Stager {
  #child;
  #waiting = new Map();
  #next = 0;

  /** `bytes` is how much a program has behind its end that no compressor makes smaller. */
  constructor(work, bytes = 0) {
    this.work = work;
    this.bytes = bytes;
    mkdirSync(join(work, 'tmp'), { recursive: true });
    this.#child = fork(join(import.meta.dirname, 'stager.mjs'), { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    this.#child.stderr.on('data', (chunk) => (said += chunk));
    this.#child.on('message', ({ id, exitCode }) => {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (exitCode === 0) resolve();
      else reject(new Error(`package exited with ${exitCode}: ${said.slice(-2000)}`));
    });
    this.#child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the stager ended: ${said.slice(-2000)}`));
    });
  }

  /** A folder with the artifacts of a version; gives it with the keys of its rows. The program of a name is always the same. */
  async stage(folder, version, targets) {
    const out = join(this.work, 'staged', folder);
    for (const target of targets) {
      const binary = join(this.work, `program-${version}-${target}`);
      if (!existsSync(binary))
        writeFileSync(binary, smallProgram(target, `${version}\n`, randomBytes(this.bytes)), { mode: 0o755 });
      const tuple = ['--version', version, '--target', target, '--profile', 'release', '--toolchain', '1.84.0'];
      const source = ['--git-rev', 'ab12cd34'.repeat(5), '--dist-revision', 'r1', '--source-date-epoch', '1767225600'];
      await this.#ask(['package', ...CONTRACT, ...tuple, ...source, '--binary', binary, '--out', out]);
    }
    return { out, keys: targets.map((target) => `${version} ${target}`) };
  }

  #ask(args) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, args });
    });
  }

  close() {
    this.#child.kill();
  }
}

/**
 * Runs the command line in a process of its own. `kill`, if given: `{ after, group }`, milliseconds from when the staged
 * folder was verified to SIGKILL, for the process alone or with all that it started.
 */
export function run(work, args, env, kill) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: environmentOf(work, env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const ended = { stdout: '', stderr: '', verified: undefined };
    let timer;
    child.stdout.on('data', (chunk) => (ended.stdout += chunk));
    child.stderr.on('data', (chunk) => {
      ended.stderr += chunk;
      if (ended.verified !== undefined || !VERIFIED.test(ended.stderr)) return;
      ended.verified = performance.now();
      if (kill) timer = setTimeout(() => end(child, kill.group), kill.after);
    });
    child.on('exit', (status, signal) => {
      clearTimeout(timer);
      const atStore = ended.verified === undefined ? 0 : performance.now() - ended.verified;
      // What a killed process started may hold its output open for longer.
      const close = () => resolve({ ...ended, status, signal, atStore });
      if (signal) close();
      else child.once('close', close);
    });
  });
}

function end(child, group) {
  try {
    process.kill(group ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** Publishes one staged folder; `kill` says when it is killed, where it is. Gives how it ended. */
export function publish(work, folder, place, kill) {
  const args = ['publish', ...CONTRACT, '--staged', folder, '--store', place.store, '--allow-incomplete'];
  return run(work, args, place.env, kill);
}

/** Undefined where every row of the store verifies down to every file of its archive. */
export async function faultOf(work, place) {
  const { status, stdout, stderr } = await run(work, ['verify', '--source', place.store, '--all', '--deep'], place.env);
  return status === 0 ? undefined : `verify exited with ${status}: ${stderr.trim().slice(-2000)} ${stdout.slice(-500)}`;
}
