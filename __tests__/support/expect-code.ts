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
    return asRefusal(error, code);
  }
  if (result instanceof Promise)
    return result.then(
      () => missing(code),
      (error: unknown) => asRefusal(error, code),
    );
  return missing(code);
}

function asRefusal(error: unknown, code: ErrorCode): ContractError {
  if (!(error instanceof ContractError)) throw error;
  expect(`${error.code}: ${error.message}`).toBe(`${code}: ${error.message}`);
  return error;
}

function missing(code: ErrorCode): never {
  throw new Error(`nothing was refused, expected was ${code}`);
}
