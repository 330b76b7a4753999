/** Reading the contract file of a maintainer. */

import { sha256 } from '../contract/digest.js';
import { type Contract, formatContract, parseContract } from '../contract/documents/contract.js';
import { CONTRACT_LIMITS } from '../contract/identity/paths.js';
import { readRequired } from '../host/disk/files.js';

/** A contract document on disk, with its canonical bytes, which the store keeps, and their digest. */
export async function readContract(path: string): Promise<{ contract: Contract; bytes: Uint8Array; sha256: string }> {
  const contract = parseContract(await readRequired(path, CONTRACT_LIMITS.maxBytes), path);
  const bytes = Buffer.from(formatContract(contract));
  return { contract, bytes, sha256: sha256(bytes) };
}
