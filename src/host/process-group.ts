/**
 * Starting programs: the one place where it is done, and where what a library starts becomes one of ours
 * (`library-programs.ts`). A program is started as the leader of a group, which all that it starts belongs to (setsid), and is
 * ended as a group: a helper of git's, or what a build script began, does not live on with the pipes in its hands. A group has
 * no terminal, so nothing in it can ask anybody, and it does not hear a Ctrl-C: what ends this process is passed on
 * (`endGroups`). Windows has no groups; there taskkill ends a program with its children, as far as their parents still live.
 *
 * What waits for a program always goes on: a pipe that somebody still holds when the program has ended is given a moment,
 * and closed.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { undoAtExit } from './disk/at-exit.js';
import { memoryOfGroup } from './group-memory.js';
import { type Environment, programEnvironment } from './program-environment.js';

export type { ChildProcess };

export interface Limits {
  /** Milliseconds until it is ended; as long as it takes unless given. */
  readonly timeout?: number;
  /** Bytes of memory that it and what it starts may take together; seen on Linux only. */
  readonly maxMemory?: number;
}

export interface Program extends Limits {
  readonly cwd: string;
  readonly env: Environment;
  /** Whether it is given something on its standard input; without, that is empty. */
  readonly hasInput?: boolean;
}

/** Why a program was ended: it took too long, took too much memory, or what started it wants no more of it. */
export type Reason = 'time' | 'memory' | 'unwanted';

/** What a program came to. Its own exit status, unless it was ended or died. */
export interface Outcome {
  readonly status: number | undefined;
  /** The signal that it died of, or that ended what it left behind. */
  readonly signal: string | undefined;
  /** Undefined where it came to its own end. */
  readonly reason: Reason | undefined;
}

/** Milliseconds that a pipe may stay open after its program has ended, with nothing in it to read. */
const HELD = { tick: 250, ticks: 8 };
/** Milliseconds in which the system has to tell that a killed program is gone. */
const KILLED = 5_000;
const MEMORY_TICK = 200;
/** Milliseconds that programs have to end by themselves when this process is told to end. */
const TERMINATING = 1_000;

/** How a program is started that can be ended as a group. On Windows it would open a window. */
export const LEADER = { detached: process.platform !== 'win32', windowsHide: true } as const;

const living = new Set<Group>();
let isEnding = false;

/** A started program and all that it starts. */
export class Group {
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Settles when the program has ended and its output was read, or is given up. Rejects where it cannot be started (errno). */
  readonly ended: Promise<Outcome>;
  #reason: Reason | undefined;
  #giveUp: () => void = () => {};
  #memoryTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly child: ChildProcess,
    private readonly taskkill: (pid: number) => void,
    { timeout, maxMemory }: Limits,
  ) {
    // Where not even pipes could be had, that is what `ended` rejects with.
    this.stdin = child.stdin ?? undefined;
    this.stdout = child.stdout ?? Readable.from([]);
    this.stderr = child.stderr ?? Readable.from([]);
    this.ended = this.#end(timeout, maxMemory);
    // Who reads the output first learns of it later.
    this.ended.catch(() => {});
  }

  /** Keeps the output for who reads it here: whoever else holds the process sees that it has none. */
  keepOutput(): void {
    this.child.stdout = null;
    this.child.stderr = null;
  }

  /** Ends the program and all that it started, at once. */
  end(reason: Reason): void {
    if (!living.has(this)) return;
    this.#reason ??= reason;
    this.signal('SIGKILL');
    this.#closePipes();
    setTimeout(this.#giveUp, KILLED).unref();
  }

  /** Sends a signal to the whole group; on Windows whatever the signal is, it ends it. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined) return;
    const hasEnded = exitCode !== null || signalCode !== null;
    try {
      if (process.platform !== 'win32') process.kill(-pid, signal);
      // The number of one that has ended is soon that of another.
      else if (!hasEnded) this.taskkill(pid);
    } catch {
      // It is gone.
    }
  }

  async #end(timeout: number | undefined, maxMemory: number | undefined): Promise<Outcome> {
    living.add(this);
    const forget = undoAtExit(() => this.signal('SIGKILL'));
    const timer = timeout === undefined ? undefined : setTimeout(() => this.end('time'), timeout);
    if (maxMemory !== undefined && process.platform === 'linux') this.#watchMemory(maxMemory);
    try {
      return await this.#settled();
    } finally {
      clearTimeout(timer);
      clearTimeout(this.#memoryTimer);
      living.delete(this);
      forget();
    }
  }

  async #settled(): Promise<Outcome> {
    const { child } = this;
    const exited = once(child, 'exit').then(() => undefined);
    const closed = once(child, 'close').then(() => undefined);
    // A program that cannot be started never closes.
    closed.catch(() => {});
    const givenUp = new Promise<void>((done) => {
      this.#giveUp = done;
    });
    await Promise.race([exited, givenUp]);
    const waiting = this.#waitForPipes();
    await Promise.race([closed, waiting.done, givenUp]);
    waiting.stop();
    // One that cannot be killed must not keep this process either.
    child.unref();
    const { exitCode, signalCode } = child;
    return {
      status: this.#reason === undefined ? (exitCode ?? undefined) : undefined,
      signal: signalCode ?? (exitCode === null || this.#reason !== undefined ? 'SIGKILL' : undefined),
      reason: this.#reason,
    };
  }

  /** Closes pipes in which nothing comes any more. What was written and is not read yet counts: its reader may be slow. */
  #waitForPipes(): { readonly done: Promise<void>; stop(): void } {
    let timer: NodeJS.Timeout | undefined;
    const done = new Promise<void>((settle) => {
      let ticks = 0;
      timer = setInterval(() => {
        ticks = this.stdout.readableLength > 0 ? 0 : ticks + 1;
        if (ticks < HELD.ticks) return;
        this.#closePipes();
        settle();
      }, HELD.tick);
    });
    return { done, stop: () => clearInterval(timer) };
  }

  #closePipes(): void {
    for (const pipe of this.child.stdio) pipe?.destroy();
  }

  #watchMemory(most: number): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    const look = async (): Promise<void> => {
      if ((await memoryOfGroup(pid)) > most) this.end('memory');
      else if (living.has(this)) this.#watchMemory(most);
    };
    this.#memoryTimer = setTimeout(look, MEMORY_TICK);
  }
}

/** What starts programs, and makes a group of a process that was begun as `LEADER` says. Loaded where it is needed. */
export async function loadStarter() {
  const { spawn, spawnSync } = await import('node:child_process');
  // Where this process is about to end, nothing is begun any more, and nobody may take that for a failure.
  if (isEnding) await new Promise<never>(() => {});
  const taskkill = (pid: number): void => {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true, timeout: KILLED });
  };
  return { spawn, groupOf: (child: ChildProcess, limits: Limits = {}) => new Group(child, taskkill, limits) };
}

/** Starts a program with an argument list, never through a shell. What cannot be started rejects, here or in `ended`: the system says some of it at once. */
export async function startGroup(tool: string, args: readonly string[], program: Program): Promise<Group> {
  const { spawn, groupOf } = await loadStarter();
  const child = spawn(tool, [...args], {
    cwd: program.cwd,
    env: programEnvironment(program.env),
    stdio: [program.hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    ...LEADER,
  });
  return groupOf(child, program);
}

/** Has every program end, as this process is about to: first by itself, so that git removes its locks, and then by force. */
export async function endGroups(): Promise<void> {
  isEnding = true;
  const groups = [...living];
  for (const group of groups) group.signal('SIGTERM');
  const ended = Promise.all(groups.map(({ ended }) => ended.catch(() => undefined)));
  await Promise.race([ended, new Promise((done) => setTimeout(done, TERMINATING).unref())]);
  for (const group of groups) group.signal('SIGKILL');
}
