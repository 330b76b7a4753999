/**
 * Running git: the one way to, whosever repository it is. Every call is bounded in time and output, and runs in an
 * environment that names no other repository and prompts nobody.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ContractError, refuse } from '../../contract/errors.js';
import { errnoOf } from '../disk/file-errors.js';
import { type Environment, firstLines, requireFolder } from '../process.js';
import { gitEnvironment } from './environment.js';
import { refuseFullDisk } from './failure.js';

const MAX_MESSAGE = 64 * 1024;

export interface GitSetup {
  /** Where git runs. */
  readonly folder: string;
  readonly env: Environment;
  /** What stands before the command in every call. */
  readonly options: readonly string[];
  /** Milliseconds until a call is ended. */
  readonly timeout: number;
}

/** What a call of git ended with. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  /** Bytes of standard output that are taken at most. */
  readonly maxBytes: number;
  /** What git reads from standard input. A failure in it ends git. */
  readonly input?: AsyncIterable<Uint8Array | string> | readonly string[];
  /** On top of the environment of every call. */
  readonly env?: Environment;
}

/** The status of git where a signal ended it, as git's own is where it dies. */
const DIED = 128;

export class Git {
  readonly #env: Environment;

  constructor(private readonly setup: GitSetup) {
    this.#env = gitEnvironment(setup.env);
  }

  /** Runs git to its end; the exit status is the caller's to judge. Codes: TOOL_MISSING, GIT_FAILED where it was ended. */
  async ask(args: readonly string[], call: GitCall): Promise<GitAnswer> {
    const { wasEnded, ...answer } = await this.#run(args, call);
    if (wasEnded) refuse('GIT_FAILED', firstLines(answer.stderr));
    return answer;
  }

  /**
   * The same for what talks to a remote: one that was ended has failed like others, since what it did over there only the
   * remote can tell. Codes: TOOL_MISSING, GIT_FAILED.
   */
  async attempt(args: readonly string[], call: GitCall): Promise<GitAnswer> {
    const { status, stdout, stderr } = await this.#run(args, call);
    return { status, stdout, stderr };
  }

  /** Runs git; any exit status but 0 is GIT_FAILED, or STORE_FULL where our own disk is full. */
  async askOrRefuse(args: readonly string[], call: GitCall): Promise<Buffer> {
    const { status, stdout, stderr } = await this.ask(args, call);
    if (status !== 0) this.#refuseStatus(args, status, stderr);
    return stdout;
  }

  /** Refuses where git failed for want of space on our own disk (STORE_FULL). */
  refuseFull(stderr: string): void {
    refuseFullDisk(stderr, this.setup.folder);
  }

  /** Standard output while it comes. A consumer that stops ends git. Codes as `askOrRefuse`. */
  async *stream(args: readonly string[]): AsyncGenerator<Uint8Array> {
    const child = await this.#start(args, 'ignore');
    const end = this.#endOf(child, args);
    end.catch(() => {});
    try {
      for await (const chunk of child.stdout ?? []) yield chunk as Uint8Array;
    } catch (error) {
      const { wasEnded, stderr } = await end;
      throw wasEnded ? new ContractError({ code: 'GIT_FAILED', message: firstLines(stderr) }) : error;
    } finally {
      if (child.exitCode === null) stop(child);
    }
    const { status, stderr } = await end;
    if (status !== 0) this.#refuseStatus(args, status, stderr);
  }

  async #run(args: readonly string[], call: GitCall): Promise<GitAnswer & { readonly wasEnded: boolean }> {
    const child = await this.#start(args, call.input ? 'pipe' : 'ignore', call.env);
    const end = this.#endOf(child, args);
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= call.maxBytes) parts.push(chunk);
      else stop(child);
    });
    const fed = call.input && child.stdin ? feed(child.stdin, call.input, () => stop(child)) : undefined;
    const [ended, written] = await Promise.allSettled([end, fed]);
    if (written.status === 'rejected') throw written.reason;
    if (ended.status === 'rejected') throw ended.reason;
    if (size > call.maxBytes) refuse('GIT_FAILED', `git ${wordOf(args)} said more than ${call.maxBytes} bytes`);
    return { ...ended.value, stdout: Buffer.concat(parts) };
  }

  async #start(args: readonly string[], stdin: 'pipe' | 'ignore', env: Environment = {}): Promise<ChildProcess> {
    const { spawn } = await import('node:child_process');
    return spawn('git', [...this.setup.options, ...args], {
      cwd: this.setup.folder,
      env: { ...this.#env, ...env },
      stdio: [stdin, 'pipe', 'pipe'],
      windowsHide: true,
    });
  }

  async #endOf(child: ChildProcess, args: readonly string[]) {
    const { folder, timeout } = this.setup;
    let stderr = '';
    // The timer that spawn offers stays when a program cannot be started.
    const timer = setTimeout(() => stop(child), timeout);
    child.stderr?.on('data', (chunk: Buffer) => {
      if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
    });
    try {
      const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (status !== null) return { status, stderr, wasEnded: false };
      const said = `git ${wordOf(args)} was ended by ${signal}; it may last ${timeout / 60_000} minutes at most`;
      return { status: DIED, stderr: `${said}\n${stderr}`, wasEnded: true };
    } catch (error) {
      return await refuseUnstarted(error, args, folder);
    } finally {
      clearTimeout(timer);
    }
  }

  #refuseStatus(args: readonly string[], status: number, stderr: string): never {
    this.refuseFull(stderr);
    return refuse('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${firstLines(stderr)}`);
  }
}

/** Ends git. What it started may live on with its pipes in hand, and nobody waits for that. */
function stop(child: ChildProcess): void {
  child.kill('SIGKILL');
  for (const pipe of child.stdio) pipe?.destroy();
}

async function refuseUnstarted(error: unknown, args: readonly string[], folder: string): Promise<never> {
  const errno = errnoOf(error);
  // The system reports a folder that is not there as if the program were missing.
  if (errno === 'ENOENT') await requireFolder(folder, 'GIT_FAILED');
  if (errno === 'ENOENT' || errno === 'EACCES') refuse('TOOL_MISSING', `git cannot be started (${errno})`, 'git');
  throw new ContractError({ code: 'GIT_FAILED', message: `git ${wordOf(args)}: ${String(error)}` }, [], {
    cause: error,
  });
}

async function feed(
  stdin: NodeJS.WritableStream,
  input: NonNullable<GitCall['input']>,
  stop: () => void,
): Promise<void> {
  let broken = false;
  // git that ends early says why on its standard error; a broken pipe adds nothing.
  stdin.on('error', () => {
    broken = true;
  });
  try {
    for await (const piece of input) {
      if (broken) return;
      if (!stdin.write(piece)) await untilDrained(stdin);
    }
    stdin.end();
  } catch (error) {
    stop();
    throw error;
  }
}

/** Until more may be written, or nothing any more; leaves no listener behind. */
async function untilDrained(stdin: NodeJS.WritableStream): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(stdin, 'drain', { signal }), once(stdin, 'close', { signal })]).catch(() => undefined);
  settled.abort();
}

function wordOf(args: readonly string[]): string {
  return args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('=')) ?? '';
}
