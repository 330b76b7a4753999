/** Errors of the file system as codes of the closed union. */
import type { Stats } from 'node:fs';
import { ContractError, type ErrorCode, refuse } from '../../contract/errors.js';
import { fileInTheWay } from './in-the-way.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'STORE_FULL',
  EDQUOT: 'STORE_FULL',
  EROFS: 'STORE_READ_ONLY',
  EACCES: 'STORE_READ_ONLY',
  EPERM: 'STORE_READ_ONLY',
};

/** The errno of a file-system error, such as ENOENT; undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Whether a path was not there. */
export function isAbsent(error: unknown): boolean {
  const errno = errnoOf(error);
  return errno === 'ENOENT' || errno === 'ENOTDIR';
}

/** Runs a file operation; what it throws becomes a `ContractError` with the place. */
export async function atPlace<T>(place: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw asFileError(error, place);
  }
}

export function asFileError(error: unknown, place: string): ContractError {
  if (error instanceof ContractError) return error;
  const errno = errnoOf(error);
  const code = (errno && CODES[errno]) || 'IO_FAILED';
  const { said, hint } = wordsOf(error as NodeJS.ErrnoException | null);
  const message = said.startsWith(place) ? said : `${place}: ${said}`;
  return new ContractError({ code, message, place, ...(hint === undefined ? {} : { hint }) }, [], { cause: error });
}

/** What a system's error says, in words where it is about what somebody named. */
function wordsOf(error: NodeJS.ErrnoException | null): { readonly said: string; readonly hint?: string } {
  const { code, path, dest, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException> & { dest?: string };
  const named = dest ?? path;
  if (code === 'EISDIR' && named !== undefined) return { said: `${named} ${IS_FOLDER}`, hint: NAME_A_FILE };
  if (code === 'EBUSY' && path !== undefined)
    return { said: `${path} is in use (EBUSY)`, hint: 'Close what has it open, and run this again.' };
  if ((code === 'EACCES' || code === 'EPERM') && path !== undefined) {
    const orInUse = process.platform === 'win32' && syscall !== 'mkdir' ? ', or a program has it open' : '';
    return { said: `this user has no permission for ${path}${orInUse} (${code})` };
  }
  const file = (code === 'ENOTDIR' || code === 'EEXIST') && path !== undefined ? fileInTheWay(path) : undefined;
  if (file !== undefined) return { said: `${file} ${IS_FILE}`, hint: NAME_A_FOLDER };
  return { said: error?.message ?? String(error) };
}

const IS_FOLDER = 'is a folder, not a file';
const IS_FILE = 'is a file, not a folder';
const NAME_A_FILE = 'Name a file.';
const NAME_A_FOLDER = 'Name a folder.';

/** Refuses what is there and is no file that can be read (IO_FAILED). */
export function requireRegular(stat: Stats, place: string): void {
  if (stat.isDirectory()) refuse('IO_FAILED', `${place} ${IS_FOLDER}`, place, NAME_A_FILE);
  if (!stat.isFile()) refuse('IO_FAILED', `${place} is not a regular file`, place);
}

/** Refuses a path that a file stands in the way of (IO_FAILED); one that is not there may still be made. */
export function requireNoFile(path: string, place: string, hint: string = NAME_A_FOLDER): void {
  const file = fileInTheWay(path);
  if (file !== undefined) refuse('IO_FAILED', `${file === path ? place : file} ${IS_FILE}`, place, hint);
}

/**
 * Runs what works in a folder that is gone afterwards: what it throws names, in place of each path there, what that stood for.
 * The first of `names` that a message holds is the one that counts, so longer paths come before those that hold them.
 */
export async function namingInstead<T>(names: ReadonlyMap<string, string>, work: () => Promise<T>): Promise<T> {
  const rename = (text: string): string =>
    [...names].reduce((said, [temporary, place]) => said.replaceAll(temporary, () => place), text);
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const [first, ...more] = error.faults.map((fault) => ({
      ...fault,
      message: rename(fault.message),
      ...(fault.place === undefined ? {} : { place: rename(fault.place) }),
    }));
    throw first ? new ContractError(first, more, { cause: error }) : error;
  }
}
