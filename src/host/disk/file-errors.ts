/** Errors of the file system as codes of the closed union. */
import { ContractError, type ErrorCode } from '../../contract/errors.js';

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
  const message = `${place}: ${(error as { message?: string } | null)?.message ?? String(error)}`;
  return new ContractError({ code, message, place }, [], { cause: error });
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
