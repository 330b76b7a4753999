/** The source of a manifest: its commit in a folder of its own, with what it means, and the contract that it names. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContractError, refuse } from '../../contract/errors.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { makeNewFile } from '../../host/disk/new-files.js';
import { type Reasons, requireFetched, unfetchedFiles } from '../../host/git/checkout/unfetched.js';
import { cloneSource } from '../../host/git/clone/source.js';
import type { Environment } from '../../host/process.js';
import type { Metadata } from '../../host/rust/crate.js';
import { contractOfCommit } from './contract-of-commit.js';
import type { Reference } from './reference.js';
import type { Place } from './source-place.js';

export interface Bringing {
  readonly place: Place;
  /** An empty folder for all that is private. */
  readonly scratch: string;
  /** The user's own: programs, toolchains, the network and git are found by it. */
  readonly env: Environment;
  /** What a door was given as github-token; only git is given it, for the server that it belongs to. */
  readonly token?: string | undefined;
  readonly progress: (line: string) => void;
}

export interface Brought {
  readonly root: string;
  /** The path of the contract. */
  readonly contract: string;
  /** Why what is not there could not be brought. */
  readonly reasons: Reasons;
}

/** Brings it. Codes: those of `cloneSource`, NOT_REBUILDABLE without a contract. */
export async function bringSource(
  { manifest, contract }: Reference,
  { place, scratch, env, token, progress }: Bringing,
): Promise<Brought> {
  const folder = join(scratch, 'source');
  await makeFolders(folder);
  const root = await realpath(folder);
  const opener = token === undefined ? { env } : { env, token };
  const reasons = await cloneSource({ ...place, git_rev: manifest.git_rev, folder: root }, opener, progress);
  if (contract === undefined) return { root, contract: await contractOfCommit(root, manifest, env), reasons };
  const path = join(scratch, 'contract', 'distribution-contract.json');
  await makeFolders(dirname(path));
  await makeNewFile(path, contract);
  return { root, contract: path, reasons };
}

/**
 * What cargo says of the workspace, of which all has to be there. Codes: those of `readMetadata`, SOURCE_INCOMPLETE in their
 * place where something could not be brought, and for packages of the workspace without it.
 */
export async function requireBrought(
  asked: Promise<Metadata>,
  { root, reasons, env }: Pick<Brought, 'root' | 'reasons'> & { readonly env: Environment },
): Promise<Metadata> {
  const metadata = await asked.catch((error: unknown) => refuseForReason(error, reasons));
  if (reasons.size === 0) return metadata;
  const folders = metadata.packages.map(({ manifest_path }) => dirname(manifest_path));
  requireFetched(await unfetchedFiles(root, env, folders), reasons);
  return metadata;
}

function refuseForReason(error: unknown, reasons: Reasons): never {
  const [first] = reasons;
  if (!(error instanceof ContractError) || first === undefined) throw error;
  const [path, reason] = first;
  return refuse('SOURCE_INCOMPLETE', `${error.message}; ${path} is not there: ${reason.message}`, path, reason.hint);
}
