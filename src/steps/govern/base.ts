/**
 * What a range is held against: the contract that base has, wherever it stands there. A range that moves its contract does
 * not start afresh; and where the contract at base is broken, the range begins at the newest commit before it where it was
 * not, as nothing that is broken may let the next change go unseen.
 */
import {
  type ContractFile,
  isContract,
  readContract,
  SIGN,
  whyInvalid,
} from '../../contract/governance/contract-file.js';
import type { BaseOrigin } from '../../contract/governance/rules/base.js';
import { CONTRACT_LIMITS } from '../../contract/identity/paths.js';
import {
  changedPaths,
  changesOf,
  isShallow,
  jsonHolding,
  type RangeCommit,
  resolveCommit,
} from '../../host/git/commits.js';
import type { Repository } from '../../host/git/reading.js';
import { readTree } from '../../host/git/trees.js';

const DEFAULT_CONTRACT = 'docs/distribution-contract.json';
/** How many changes of a broken contract are looked at. */
const MOST_CHANGES = 50;

/**
 * The contract that base has, given what base and head have at the path of head's; absent, at that path, where base has
 * none. Another document that base has there hides none that stands elsewhere. Codes: GIT_FAILED.
 */
export async function contractAtBase(
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
  { there, now }: { readonly there: ContractFile; readonly now: ContractFile },
): Promise<ContractFile> {
  if (isContract(there)) return there;
  const held = [await changedPaths(repository, base, head), await jsonHolding(repository, base, SIGN)];
  // JSON can spell the sign in another way.
  const paths = new Set([DEFAULT_CONTRACT, ...held.flat(), ...(await jsonHolding(repository, base, '\\u00'))]);
  paths.delete(there.path);
  const before = await readContracts(repository, base, [...paths]);
  const after = await readContracts(repository, head, [...paths]);
  return before.find((old, at) => hasMoved(old, after[at], now)) ?? there;
}

/** Whether a contract of base is the one that head has elsewhere; `after` is what head has in its place. */
function hasMoved(old: ContractFile, after: ContractFile | undefined, now: ContractFile): boolean {
  const isDefault = old.path === DEFAULT_CONTRACT;
  // The default path is that of a contract, whatever stands there.
  if (old.kind === 'absent' || (!isDefault && !isContract(old))) return false;
  const saysItStands = old.stated.path === old.path;
  if (!after || !isContract(after)) return saysItStands || isDefault || after?.kind === 'absent';
  // Another product's may stand beside this one.
  return saysItStands && old.stated.product === now.stated.product;
}

/** Where a range begins. */
export interface RangeBase {
  readonly commit: RangeCommit;
  readonly contract: ContractFile;
  readonly origin: BaseOrigin;
}

/** The commit that a range begins at: base, where its contract is valid, or where it never had one. Codes: GIT_FAILED. */
export async function validBase(
  repository: Repository,
  base: RangeCommit,
  head: RangeCommit,
  contract: ContractFile,
): Promise<RangeBase> {
  const why = whyInvalid(contract);
  if (why === undefined || base.git_rev === head.git_rev) return { commit: base, contract, origin: { kind: 'named' } };
  const changes = await changesOf(repository, base.git_rev, contract.path, MOST_CHANGES);
  for (const { parent } of changes) {
    if (parent === undefined) continue;
    const [earlier] = await readContracts(repository, parent, [contract.path]);
    if (whyInvalid(earlier) !== undefined) continue;
    const commit = await resolveCommit(repository, parent, 'base');
    return { commit, contract: earlier, origin: { kind: 'earlier', of: base.git_rev, is: parent, why } };
  }
  if (contract.kind === 'absent') return { commit: base, contract, origin: { kind: 'named' } };
  const cut = changes.length === MOST_CHANGES || (await isShallow(repository));
  return { commit: base, contract, origin: { kind: cut ? 'cut' : 'nowhere' } };
}

/** The contracts of a commit at these paths, in their order. */
async function readContracts<const Paths extends readonly string[]>(
  repository: Repository,
  commit: string,
  paths: Paths,
): Promise<{ [At in keyof Paths]: ContractFile }> {
  const limit = CONTRACT_LIMITS.maxBytes;
  const files = await readTree(repository, commit, { paths, folders: [], isWanted: () => false, limit });
  return paths.map((path) => readContract(files.get(path), path)) as { [At in keyof Paths]: ContractFile };
}
