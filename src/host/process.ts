/**
 * Running other programs (`process-group.ts` starts and ends them): bounded, and with typed failures.
 * Codes: TOOL_MISSING where the program is not there, else the code the caller gives.
 */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import { ContractError, type ErrorCode, refuse } from '../contract/errors.js';
import { errnoOf } from './disk/file-errors.js';
import { exec } from './library-programs.js';
import { type Group, type Outcome, startGroup } from './process-group.js';
import type { Environment } from './program-environment.js';

export type { Environment };

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
  const { cwd, env, code, timeout, maxBytes } = question;
  const unstarted = (error: unknown): Promise<never> => refuseUnstarted(tool, cwd, code, error);
  const group = await startGroup(tool, args, { cwd, env, timeout }).catch(unstarted);
  const [stdout, stderr] = [group.stdout, group.stderr].map((stream) => collect(stream, maxBytes, group));
  const outcome = await group.ended.catch(unstarted);
  if (stdout?.isOver || stderr?.isOver) refuse(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
  return { status: statusOf(outcome, describe(tool, args), question), stdout: textOf(stdout), stderr: textOf(stderr) };
}

interface Collected {
  readonly chunks: Buffer[];
  isOver: boolean;
}

/** What a program says, up to a limit, past which it is ended. */
function collect(stream: Readable, limit: number, group: Group): Collected {
  const collected: Collected = { chunks: [], isOver: false };
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    collected.isOver ||= size > limit;
    if (collected.isOver) group.end('unwanted');
    else collected.chunks.push(chunk);
  });
  return collected;
}

function textOf(collected: Collected | undefined): string {
  return Buffer.concat(collected?.chunks ?? []).toString();
}

/** The exit status of a program that came to its own end; any other end is refused. */
function statusOf(
  { status, signal, reason }: Outcome,
  described: string,
  { code, timeout = 0 }: { readonly code: ErrorCode; readonly timeout?: number },
): number {
  if (reason === 'time') refuse(code, `${described} did not answer within ${timeout / 1000} s`);
  return status ?? refuse(code, `${described} was ended by ${signal}`);
}

/** Asks a program a short question that must succeed; returns its standard output. */
export async function askOrRefuse(tool: string, args: readonly string[], question: Question): Promise<string> {
  const { status, stdout, stderr } = await ask(tool, args, question);
  if (status !== 0) refuse(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
  return stdout;
}

const TRY_AGAIN = 'Try again when the machine has less to do.';
/** What to do where the system starts no program, whichever it is. */
const UNSTARTED: Readonly<Record<string, string>> = {
  E2BIG: 'Its arguments or the environment are longer than the system takes: give fewer, and unset long variables.',
  EAGAIN: TRY_AGAIN,
  EMFILE: TRY_AGAIN,
  ENFILE: TRY_AGAIN,
  ENOMEM: TRY_AGAIN,
};

/** Refuses a program that could not be started: TOOL_MISSING, or the code given. */
export async function refuseUnstarted(tool: string, cwd: string, code: ErrorCode, error: unknown): Promise<never> {
  if (error instanceof ContractError) throw error;
  const errno = errnoOf(error);
  // The system reports a working folder that is not there as if the program were missing.
  if (errno === 'ENOENT' || errno === 'ENOTDIR') await requireFolder(cwd, code);
  if (errno === 'EACCES' && (await isProgram(tool))) refuseBarred(tool, tool);
  if (errno === 'ENOENT' || errno === 'EACCES') refuse('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
  const hint = UNSTARTED[errno ?? ''];
  const fault = {
    code,
    message: `${tool} cannot be started: ${String(error)}`,
    ...(hint === undefined ? {} : { hint }),
  };
  throw new ContractError(fault, [], { cause: error });
}

/** Refuses a working folder that is not there, with the code given. */
export async function requireFolder(folder: string, code: ErrorCode): Promise<void> {
  const found = await stat(folder).catch(() => refuse(code, `the folder ${folder} is not there`, folder));
  if (!found.isDirectory()) refuse(code, `${folder} is no folder`, folder);
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
  return runProgram({ tool, path: await findTool(tool, options.env) }, args, options);
}

/** The same for a program whose path is known; `tool` is what messages call it. */
export async function runProgram(
  { tool, path }: { readonly tool: string; readonly path: string },
  args: readonly string[],
  options: Run,
): Promise<void> {
  const { cwd, env, code, output, onLine, onMessage } = options;
  await requireFolder(cwd, code);
  const lines = onLine && new Lines(onLine);
  const messages = onMessage && new Lines(onMessage);
  const listen = ({ stdout, stderr }: Group): void => {
    stdout.on('data', (chunk: Buffer) => (lines ? lines.push(chunk) : output.write(chunk)));
    stderr.on('data', (chunk: Buffer) => {
      output.write(chunk);
      messages?.push(chunk);
    });
  };
  const ended = exec(path, args, { cwd, env }, listen);
  const outcome = await ended.catch((error: unknown) => refuseUnstarted(tool, cwd, code, error));
  lines?.end();
  messages?.end();
  const status = statusOf(outcome, describe(tool, args), { code });
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
    if (this.rest !== '') this.pass();
  }

  private take(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.add(first);
    for (const other of others) {
      this.pass();
      this.add(other);
    }
  }

  /** Cuts at twice the length that is kept: a line that is cut with each piece is copied with each. */
  private add(text: string): void {
    this.rest += text;
    if (this.rest.length > 2 * MAX_LINE) this.rest = this.rest.slice(-MAX_LINE);
  }

  private pass(): void {
    this.onLine(this.rest.slice(-MAX_LINE));
    this.rest = '';
  }
}

/** A line as it reads: programs colour what they say where they are told to. */
export function withoutColours(line: string): string {
  return stripVTControlCharacters(line).trimEnd();
}

/**
 * The path of a program on PATH of the environment given (TOOL_MISSING). An empty part of PATH is not taken for the folder
 * that this runs in.
 */
export async function findTool(tool: string, env: Environment): Promise<string> {
  const windows = process.platform === 'win32';
  const { PATH, Path } = env;
  const search = PATH ?? (windows ? Path : undefined) ?? '';
  let barred: string | undefined;
  for (const folder of search.split(delimiter).filter((part) => part !== '')) {
    const path = resolve(folder, windows ? `${tool}.exe` : tool);
    if (await isExecutable(path)) return path;
    if (await isProgram(path)) barred ??= path;
  }
  if (barred !== undefined) refuseBarred(barred, tool);
  return refuse('TOOL_MISSING', `${tool} is not on PATH`, tool);
}

/** Whether a path is a file that may be started. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Whether a path is that of a file that somebody may run. */
async function isProgram(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && (found.mode & 0o111) !== 0;
}

/** What is a program by its mode, and cannot be run all the same. */
function refuseBarred(path: string, tool: string): never {
  const message = `${path} cannot be run where it stands: no program may be on its file system (noexec), or not by this user`;
  return refuse('TOOL_MISSING', message, tool, 'Name a folder of a file system that is not mounted noexec.');
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
