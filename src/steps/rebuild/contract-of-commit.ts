/** The contract that a manifest names by its digest, found in the commit. */
import { join } from 'node:path';
import type { Manifest } from '../../contract/documents/manifest.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { jsonHolding } from '../../host/git/commits.js';
import type { Environment } from '../../host/process.js';
import { readContract } from '../read-contract.js';

const USUAL = 'docs/distribution-contract.json';

/** The path of the document in a checkout. Code: NOT_REBUILDABLE where the commit has none with that digest. */
export async function contractOfCommit(root: string, manifest: Manifest, env: Environment): Promise<string> {
  const { contract, contract_sha256, git_rev } = manifest;
  const named = await jsonHolding({ folder: root, env }, git_rev, contract);
  for (const path of [...new Set([USUAL, ...named])]) {
    const file = join(root, path);
    if ((await digestOf(file)) === contract_sha256) return file;
  }
  return refuse(
    'NOT_REBUILDABLE',
    `the commit has no contract with sha256 ${contract_sha256}, which the manifest names`,
    'contract',
    'Rebuild from the source that it was published in, which keeps the contract.',
  );
}

/** Undefined for what is no contract. */
async function digestOf(file: string): Promise<string | undefined> {
  try {
    return (await readContract(file)).sha256;
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
