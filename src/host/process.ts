/**
 * Running other programs: with argument lists and never a shell, bounded, and with typed failures.
 * Codes: TOOL_MISSING where the program is not there, else the code the caller gives.
 */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import { type ErrorCode, refuse } from '../contract/errors.js';
import { errnoOf } from './disk/file-errors.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Question {
  readonly cwd: string;
  readonly env: Environment;
  /** What a failure, a time-out or an answer over the cap is reported as. */
  readonly code: ErrorCode;
  /** Milliseconds until the program is killed. */
  readonly timeout: number;
  /** Bytes of output that are taken at most. */
  readonly maxBytes: number;
}

export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks a program a short question; its exit status is the caller's to judge. */
export async function ask(tool: string, args: readonly string[], question: Question): Promise<Answer> {
  const { cwd, env, timeout, maxBytes } = question;
  const options = {
    cwd,
    env: { ...env },
    timeout,
    maxBuffer: maxBytes,
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  const { execFile } = await import('node:child_process');
  return new Promise<Answer>((answer, fail) => {
    execFile(tool, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') fail(error);
      else answer({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  }).catch((error: unknown) => refuseUnanswered(tool, args, question, error));
}

/** Asks a program a short question that must succeed; returns its standard output. */
export async function askOrRefuse(tool: string, args: readonly string[], question: Question): Promise<string> {
  const { status, stdout, stderr } = await ask(tool, args, question);
  if (status !== 0) refuse(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
  return stdout;
}

async function refuseUnanswered(
  tool: string,
  args: readonly string[],
  question: Question,
  error: unknown,
): Promise<never> {
  const { cwd, code, timeout, maxBytes } = question;
  const errno = errnoOf(error);
  // The system reports a working folder that is not there as if the program were missing.
  if (errno === 'ENOENT') await requireFolder(cwd, code);
  if (errno === 'ENOENT' || errno === 'EACCES') refuse('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
  if (errno === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    refuse(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
  if ((error as { killed?: unknown }).killed === true)
    refuse(code, `${describe(tool, args)} did not answer within ${timeout / 1000} s`);
  return refuse(code, `${describe(tool, args)} failed: ${firstLines(String(error))}`);
}

/** Refuses a working folder that is not there, with the code given. */
export async function requireFolder(folder: string, code: ErrorCode): Promise<void> {
  await access(folder).catch(() => refuse(code, `the folder ${folder} is not there`, folder));
}

export interface Run {
  readonly cwd: string;
  readonly env: Environment;
  readonly code: ErrorCode;
  /** Where the program's messages go while it runs. Never standard output, which carries --json. */
  readonly output: Writable;
  /** Receives each line of standard output; without it, standard output goes to `output` as well. Must not throw. */
  readonly onLine?: (line: string) => void;
  /** Overhears each line of standard error, which goes to `output` all the same. Must not throw. */
  readonly onMessage?: ((line: string) => void) | undefined;
}

/** Runs a program to its end with live output; any exit status but 0 is refused with the code given. */
export async function run(tool: string, args: readonly string[], options: Run): Promise<void> {
  const { cwd, env, code, output, onLine, onMessage } = options;
  const [{ exec }, path] = await Promise.all([import('@actions/exec'), findTool(tool, env)]);
  await requireFolder(cwd, code);
  const lines = onLine && new Lines(onLine);
  const messages = onMessage && new Lines(onMessage);
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // exec splits its first argument into words; a quoted one stays whole.
  const status = await exec(`"${path.replaceAll('"', '\\"')}"`, [...args], {
    cwd,
    env: Object.fromEntries(set),
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      stdout: (chunk) => (lines ? lines.push(chunk) : output.write(chunk)),
      stderr: (chunk) => {
        output.write(chunk);
        messages?.push(chunk);
      },
    },
  }).catch((error: unknown) => refuse(code, `${describe(tool, args)} failed: ${String(error)}`));
  lines?.end();
  messages?.end();
  if (status !== 0) refuse(code, `${describe(tool, args)} exited with ${status}`);
}

/** The longest line of standard output that is taken, in characters; of a longer one, only the end. */
const MAX_LINE = 16 * 1024 * 1024;

class Lines {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  constructor(private readonly onLine: (line: string) => void) {}

  push(chunk: Buffer): void {
    this.take(this.decoder.write(chunk));
  }

  end(): void {
    this.take(this.decoder.end());
    if (this.rest !== '') this.onLine(this.rest);
  }

  private take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = (lines.pop() ?? '').slice(-MAX_LINE);
    lines.forEach((line) => {
      this.onLine(line);
    });
  }
}

/** A line as it reads: programs colour what they say where they are told to. */
export function withoutColours(line: string): string {
  return stripVTControlCharacters(line).trimEnd();
}

/** The path of a program on PATH of the environment given (TOOL_MISSING). */
export async function findTool(tool: string, env: Environment): Promise<string> {
  const windows = process.platform === 'win32';
  const { PATH, Path } = env;
  const search = PATH ?? (windows ? Path : undefined) ?? '';
  for (const folder of search.split(delimiter)) {
    const path = resolve(folder, windows ? `${tool}.exe` : tool);
    if (await isExecutable(path)) return path;
  }
  return refuse('TOOL_MISSING', `${tool} is not on PATH`, tool);
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The program and its first word, for messages. */
function describe(tool: string, args: readonly string[]): string {
  const word = args.find((arg) => !arg.startsWith('-') && !arg.includes('='));
  return word === undefined ? `${tool} ${args.join(' ')}` : `${tool} ${word}`;
}

/** The first lines of what a program said, for messages. */
export function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 6).join(' ').slice(0, 1000);
}
