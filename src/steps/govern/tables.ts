/** Making the generated tables anew in the working tree, for a maintainer who asks for it. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseContract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { TEXT_LIMIT } from '../../contract/governance/documents.js';
import { regenerateTables } from '../../contract/governance/prose/regions.js';
import { CONTRACT_LIMITS } from '../../contract/identity/paths.js';
import { decodeUtf8 } from '../../contract/json/strict-json.js';
import { readRequired, replaceFile } from '../../host/disk/files.js';
import { openRegularFile } from '../../host/disk/regular-file.js';

/**
 * Regenerates the tables of the prose that the contract at a path names; returns what was written. Codes: those of
 * `parseContract`, DOCUMENT_NOT_FOUND, INVALID_UTF8, TOO_LARGE, IO_FAILED.
 */
export async function fixTables(root: string, path: string): Promise<string[]> {
  const contract = parseContract(await readWorkingFile(root, path, CONTRACT_LIMITS.maxBytes), path);
  const { prose } = contract.governance.documents;
  const text = decodeUtf8(await readWorkingFile(root, prose, TEXT_LIMIT), TEXT_LIMIT, prose);
  const regenerated = regenerateTables(text, contract);
  if (regenerated === text) return [];
  await replaceFile(join(root, prose), Buffer.from(regenerated));
  return [prose];
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
