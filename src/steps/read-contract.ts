/** Reading the contract file of a maintainer. */

import { sha256 } from '../contract/digest.js';
import { type Contract, parseContract } from '../contract/documents/contract.js';
import { CONTRACT_LIMITS } from '../contract/identity/paths.js';
import { readRequired } from '../host/disk/files.js';

/** A contract document on disk, with its digest. */
export async function readContract(path: string): Promise<{ contract: Contract; bytes: Uint8Array; sha256: string }> {
  const bytes = await readRequired(path, CONTRACT_LIMITS.maxBytes);
  return { contract: parseContract(bytes, path), bytes, sha256: sha256(bytes) };
}
