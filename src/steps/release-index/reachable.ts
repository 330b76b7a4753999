/** Reading a source that may be out of reach: for a pull request, which is given no secret, that is no fault. */
import { ContractError } from '../../contract/errors.js';

/** What was read, or why the source could not be reached. What is there and is wrong is thrown as ever. */
export async function ifReachable<T>(
  read: () => Promise<T>,
): Promise<{ readonly value?: T; readonly unread: string | undefined }> {
  try {
    return { value: await read(), unread: undefined };
  } catch (error) {
    if (error instanceof ContractError && error.code === 'STORE_UNREACHABLE') return { unread: error.message };
    throw error;
  }
}
