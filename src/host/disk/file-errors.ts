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
