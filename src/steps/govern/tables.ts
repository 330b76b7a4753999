/** Making the generated tables anew in the working tree, for a maintainer who asks for it. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Contract, parseContract } from '../../contract/documents/contract.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { TEXT_LIMIT } from '../../contract/governance/documents.js';
import { type Fix, repairTables } from '../../contract/governance/prose/repair.js';
import { CONTRACT_LIMITS } from '../../contract/identity/paths.js';
import { decodeUtf8 } from '../../contract/json/strict-json.js';
import { readRequired, replaceFile } from '../../host/disk/files.js';
import { openRegularFile } from '../../host/disk/regular-file.js';

export interface FixResult {
  /** The files that were written. */
  readonly fixed: readonly string[];
  /** What was done, and what was not and why; never empty. */
  readonly fixes: readonly Fix[];
}

/**
 * Regenerates the tables of the prose that the contract at a path names. Nothing is where that contract is not valid, which
 * is told. Codes: DOCUMENT_NOT_FOUND, INVALID_UTF8, TOO_LARGE, IO_FAILED.
 */
export async function fixTables(root: string, path: string): Promise<FixResult> {
  const bytes = await readWorkingFile(root, path, CONTRACT_LIMITS.maxBytes);
  const contract = readValid(bytes, path);
  if (typeof contract === 'string') {
    const message = `left all tables as they are: the contract that they would be made of is not valid: ${contract}`;
    return { fixed: [], fixes: [{ outcome: 'left', file: path, line: 1, tables: [], message }] };
  }
  const { prose } = contract.governance.documents;
  const text = decodeUtf8(await readWorkingFile(root, prose, TEXT_LIMIT), TEXT_LIMIT, prose);
  const repair = repairTables(text, contract, prose);
  if (repair.text === text) return { fixed: [], fixes: repair.fixes };
  await replaceFile(join(root, prose), Buffer.from(repair.text));
  return { fixed: [prose], fixes: repair.fixes };
}

/** A contract, or why it is none. */
function readValid(bytes: Uint8Array, path: string): Contract | string {
  try {
    return parseContract(bytes, path);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.faults[0]?.message ?? error.message;
  }
}

/** A regular file of the working tree (DOCUMENT_NOT_FOUND); a link out of it is not followed (IO_FAILED). */
async function readWorkingFile(root: string, path: string, limit: number): Promise<Buffer> {
  const file = join(root, path);
  if (!existsSync(file))
    refuse(
      'DOCUMENT_NOT_FOUND',
      `${path} is not in the working tree`,
      path,
      'Write it; tables are only made anew in it.',
    );
  const { handle } = await openRegularFile(file, path);
  await handle.close();
  const real = await realpath(file);
  if (real !== join(await realpath(root), path))
    refuse('IO_FAILED', `${path} is reached through a link, below ${dirname(real)}`, path);
  return readRequired(file, limit, path);
}
