/** Reading the contract file of a maintainer. */

import { sha256 } from '../contract/digest.js';
import { type Contract, formatContract, parseContract } from '../contract/documents/contract.js';
import { CONTRACT_LIMITS } from '../contract/identity/paths.js';
import { requireReadable } from '../contract/json/document.js';
import { readRequired } from '../host/disk/files.js';

/**
 * A contract document on disk, with its canonical bytes, which the store keeps, and their digest. Codes: those of `parseContract`;
 * TOO_LARGE also where only the canonical form, which has more white space, is larger than may be read.
 */
export async function readContract(path: string): Promise<{ contract: Contract; bytes: Uint8Array; sha256: string }> {
  const contract = parseContract(await readRequired(path, CONTRACT_LIMITS.maxBytes), path);
  const bytes = Buffer.from(formatContract(contract));
  requireReadable(bytes, CONTRACT_LIMITS, `the canonical form of ${path}`, 'Shorten its notes.');
  return { contract, bytes, sha256: sha256(bytes) };
}
