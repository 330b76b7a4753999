/** Running git on a repository of our own: bounded in time and output, nothing of the user's hooks or prompts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ContractError, refuse } from '../../contract/errors.js';
import { errnoOf } from '../disk/file-errors.js';
import type { OriginToken } from '../origin-token.js';
import type { Environment } from '../process.js';
import { gitEnvironment, withToken } from './environment.js';
import { firstLines, refuseFullDisk } from './failure.js';

/** What every call is configured with. A stalled transfer ends after a minute; nothing is packed, signed or hooked. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.askPass=',
  // Large files pass through, rather than through memory.
  'core.bigFileThreshold=1m',
  'core.fsmonitor=false',
  'core.compression=1',
  'fastimport.unpackLimit=1',
  'fetch.fsckObjects=false',
  'gc.auto=0',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
  'maintenance.auto=false',
  'protocol.version=2',
  'push.gpgSign=false',
  'push.negotiate=false',
  // An empty one takes away those of the user: not every server takes any.
  'push.pushOption=',
].flatMap((setting) => ['-c', setting]);

/**
 * A redirect must not lead from https: to plain text: what the user names, or has git write in its place (insteadOf),
 * stays free, where a server leads does not (git-config, protocol.allow).
 */
const NO_PLAIN_REDIRECT = ['-c', 'protocol.http.allow=user'];

/** One call may last this long, the transfer of large files included. */
const TIMEOUT = 15 * 60_000;
const MAX_MESSAGE = 64 * 1024;

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
  readonly input?: AsyncIterable<Uint8Array | string>;
  /** On top of the environment of every call. */
  readonly env?: Environment;
}

export class Git {
  readonly #env: Environment;
  readonly #settings: readonly string[] = SETTINGS;

  constructor(
    private readonly folder: string,
    env: Environment,
    remote: { readonly url?: string; readonly origin: string | undefined },
    token: OriginToken | undefined,
  ) {
    this.#env = {
      ...withToken(gitEnvironment(env), remote.origin, token),
      GIT_ASKPASS: '',
      SSH_ASKPASS: '',
    };
    if (remote.url === undefined || !remote.url.startsWith('https:')) return;
    this.#settings = [...SETTINGS, ...NO_PLAIN_REDIRECT];
    const allowed = this.#env.GIT_ALLOW_PROTOCOL;
    if (allowed === undefined) return;
    // This variable outweighs the setting.
    this.#env = {
      ...this.#env,
      GIT_ALLOW_PROTOCOL: allowed
        .split(':')
        .filter((each) => each !== 'http')
        .join(':'),
    };
  }

  /** Runs git to its end; the exit status is the caller's to judge. Codes: TOOL_MISSING, GIT_FAILED. */
  async ask(args: readonly string[], call: GitCall): Promise<GitAnswer> {
    const child = this.#start(args, call.input ? 'pipe' : 'ignore', call.env);
    const end = this.#endOf(child, args);
    const parts: Buffer[] = [];
    let size = 0;
    let tooMuch = false;
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= call.maxBytes) parts.push(chunk);
      else tooMuch = child.kill('SIGKILL') || true;
    });
    const fed = call.input && child.stdin ? feed(child.stdin, call.input, () => child.kill('SIGKILL')) : undefined;
    const [ended, written] = await Promise.allSettled([end, fed]);
    if (written.status === 'rejected') throw written.reason;
    if (ended.status === 'rejected') throw ended.reason;
    if (tooMuch) refuse('GIT_FAILED', `git ${wordOf(args)} said more than ${call.maxBytes} bytes`);
    return { ...ended.value, stdout: Buffer.concat(parts) };
  }

  /** Runs git; any exit status but 0 is GIT_FAILED, or STORE_FULL where our own disk is full. */
  async askOrRefuse(args: readonly string[], call: GitCall): Promise<Buffer> {
    const { status, stdout, stderr } = await this.ask(args, call);
    if (status !== 0) this.refuseFull(stderr);
    if (status !== 0) refuse('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${firstLines(stderr)}`);
    return stdout;
  }

  /** Refuses where git failed for want of space on our own disk (STORE_FULL). */
  refuseFull(stderr: string): void {
    refuseFullDisk(stderr, this.folder);
  }

  /** Standard output while it comes. A consumer that stops ends git. */
  async *stream(args: readonly string[]): AsyncGenerator<Uint8Array> {
    const child = this.#start(args, 'ignore');
    const end = this.#endOf(child, args);
    end.catch(() => {});
    try {
      for await (const chunk of child.stdout ?? []) yield chunk as Uint8Array;
      const { status, stderr } = await end;
      if (status !== 0) refuse('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${firstLines(stderr)}`);
    } finally {
      if (child.exitCode === null) child.kill('SIGKILL');
    }
  }

  #start(args: readonly string[], stdin: 'pipe' | 'ignore', env: Environment = {}) {
    return spawn('git', [`--git-dir=${this.folder}`, ...this.#settings, ...args], {
      cwd: this.folder,
      env: { ...this.#env, ...env },
      stdio: [stdin, 'pipe', 'pipe'],
      windowsHide: true,
    });
  }

  async #endOf(child: ReturnType<typeof spawn>, args: readonly string[]): Promise<{ status: number; stderr: string }> {
    let stderr = '';
    // The timer that spawn offers stays when a program cannot be started.
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT);
    child.stderr?.on('data', (chunk: Buffer) => {
      if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
    });
    try {
      const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (status === null)
        stderr += `\ngit ${wordOf(args)} was ended by ${signal}; it may last ${TIMEOUT / 60_000} minutes at most`;
      return { status: status ?? 128, stderr };
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === 'ENOENT' || errno === 'EACCES') refuse('TOOL_MISSING', `git cannot be started (${errno})`, 'git');
      throw new ContractError({ code: 'GIT_FAILED', message: `git ${wordOf(args)}: ${String(error)}` }, [], {
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

async function feed(
  stdin: NodeJS.WritableStream,
  input: AsyncIterable<Uint8Array | string>,
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
      if (!stdin.write(piece)) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')]).catch(() => undefined);
    }
    stdin.end();
  } catch (error) {
    stop();
    throw error;
  }
}

function wordOf(args: readonly string[]): string {
  return args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('=')) ?? '';
}
