/** What was refused, and by which code. */
import { expect } from '@jest/globals';
import { ContractError, type ErrorCode } from '../../src/contract/errors.js';

/** Expects a refusal with a code, and gives it for a closer look. A promise is awaited. */
export function expectCode(action: () => Promise<unknown>, code: ErrorCode): Promise<ContractError>;
export function expectCode(action: () => unknown, code: ErrorCode): ContractError;
export function expectCode(action: () => unknown, code: ErrorCode): ContractError | Promise<ContractError> {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    return withCode(error, code);
  }
  if (result instanceof Promise)
    return result.then(
      () => missing(code),
      (error: unknown) => withCode(error, code),
    );
  return missing(code);
}

/** The refusal of an action that must be refused, by whichever code. */
export function refusalOf(action: () => unknown): ContractError {
  try {
    action();
  } catch (error) {
    return aRefusal(error);
  }
  throw new Error('nothing was refused');
}

/** The code by which an action is refused; 'none' where it is not. Anything else that is thrown goes on. A promise is awaited. */
export function codeOf(action: () => Promise<unknown>): Promise<ErrorCode | 'none'>;
export function codeOf(action: () => unknown): ErrorCode | 'none';
export function codeOf(action: () => unknown): ErrorCode | 'none' | Promise<ErrorCode | 'none'> {
  try {
    const result = action();
    if (!(result instanceof Promise)) return 'none';
    return result.then(
      () => 'none' as const,
      (error: unknown) => aRefusal(error).code,
    );
  } catch (error) {
    return aRefusal(error).code;
  }
}

function aRefusal(error: unknown): ContractError {
  if (!(error instanceof ContractError)) throw error;
  return error;
}

function withCode(error: unknown, code: ErrorCode): ContractError {
  const refusal = aRefusal(error);
  expect(`${refusal.code}: ${refusal.message}`).toBe(`${code}: ${refusal.message}`);
  return refusal;
}

function missing(code: ErrorCode): never {
  throw new Error(`nothing was refused, expected was ${code}`);
}
