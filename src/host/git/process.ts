/**
 * Running git: the one way to, whosever repository it is. Every call is bounded in time and output, and runs in an
 * environment that names no other repository and prompts nobody.
 */
import { once } from 'node:events';
import { refuse } from '../../contract/errors.js';
import { errnoOf } from '../disk/file-errors.js';
import { type Environment, firstLines, refuseUnstarted } from '../process.js';
import { type Group, type Outcome, startGroup } from '../process-group.js';
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
  /** Bytes of memory that a call may take, with all that git starts. What a remote sends first goes there. */
  readonly maxMemory: number;
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
    const { group, end } = await this.#start(args, false);
    let isRead = false;
    try {
      for await (const chunk of group.stdout) yield chunk as Uint8Array;
      isRead = true;
    } catch (error) {
      // The pipe was closed: git was ended, or had ended and somebody else held it.
      const { wasEnded, stderr } = await end;
      if (wasEnded) refuse('GIT_FAILED', firstLines(stderr));
      if (errnoOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
      isRead = true;
    } finally {
      if (!isRead) group.end('unwanted');
    }
    const { status, stderr } = await end;
    if (status !== 0) this.#refuseStatus(args, status, stderr);
  }

  async #run(args: readonly string[], call: GitCall): Promise<GitAnswer & { readonly wasEnded: boolean }> {
    const { group, end } = await this.#start(args, call.input !== undefined, call.env);
    const parts: Buffer[] = [];
    let size = 0;
    group.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= call.maxBytes) parts.push(chunk);
      else group.end('unwanted');
    });
    const fed = call.input && group.stdin ? feed(group.stdin, call.input, () => group.end('unwanted')) : undefined;
    const [ended, written] = await Promise.allSettled([end, fed]);
    if (written.status === 'rejected') throw written.reason;
    if (ended.status === 'rejected') throw ended.reason;
    if (size > call.maxBytes) refuse('GIT_FAILED', `git ${wordOf(args)} said more than ${call.maxBytes} bytes`);
    return { ...ended.value, stdout: Buffer.concat(parts) };
  }

  async #start(args: readonly string[], hasInput: boolean, env: Environment = {}) {
    const { folder, options, timeout, maxMemory } = this.setup;
    const program = { cwd: folder, env: { ...this.#env, ...env }, hasInput, timeout, maxMemory };
    const group = await startGroup('git', [...options, ...args], program).catch((error: unknown) =>
      refuseUnstarted('git', folder, 'GIT_FAILED', error),
    );
    const end = this.#endOf(group, args);
    // Who reads the output first learns of it later.
    end.catch(() => {});
    return { group, end };
  }

  async #endOf(group: Group, args: readonly string[]) {
    let stderr = '';
    group.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
    });
    const outcome = await group.ended.catch((error: unknown) =>
      refuseUnstarted('git', this.setup.folder, 'GIT_FAILED', error),
    );
    if (outcome.status !== undefined) return { status: outcome.status, stderr, wasEnded: false };
    return { status: DIED, stderr: `git ${wordOf(args)} ${this.#described(outcome)}\n${stderr}`, wasEnded: true };
  }

  /** What ended a git that did not come to its own end. */
  #described({ signal, reason }: Outcome): string {
    const { timeout, maxMemory } = this.setup;
    if (reason === 'time') return `was ended by ${signal}; it may last ${timeout / 60_000} minutes at most`;
    if (reason === 'memory') return `was ended by ${signal}; it may take ${maxMemory} bytes of memory at most`;
    return `was ended by ${signal}`;
  }

  #refuseStatus(args: readonly string[], status: number, stderr: string): never {
    this.refuseFull(stderr);
    return refuse('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${firstLines(stderr)}`);
  }
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
