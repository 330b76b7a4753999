/**
 * What a range is held against: the contract that base has, wherever it stands there. A range that moves its contract does
 * not start afresh; and where the contract at base is broken, the range begins at the newest commit before it where it was
 * not, as nothing that is broken may let the next change go unseen.
 */

import type { TreeFile } from '../../contract/governance/documents.js';
import { faultOf, isContract, SIGN, stateOf } from '../../contract/governance/documents.js';
import type { BaseOrigin } from '../../contract/governance/rules/base.js';
import { CONTRACT_LIMITS } from '../../contract/identity/paths.js';
import {
  changedPaths,
  changesOf,
  isShallow,
  jsonHolding,
  type RangeCommit,
  type Repository,
  readTree,
  resolveCommit,
} from '../../host/git/commits.js';

const DEFAULT_CONTRACT = 'docs/distribution-contract.json';
/** How many changes of a broken contract are looked at. */
const MOST_CHANGES = 50;

/**
 * Where base has the contract that head has at `contract`; the same path where base has none. Another document that base
 * has there hides none that stands elsewhere. Codes: GIT_FAILED.
 */
export async function contractAtBase(
  repository: Repository,
  contract: string,
  base: string,
  head: string,
): Promise<string> {
  if (isContract(stateOf((await readContracts(repository, base, [contract])).get(contract)))) return contract;
  const held = [await changedPaths(repository, base, head), await jsonHolding(repository, base, SIGN)];
  // JSON can spell the sign in another way.
  const paths = new Set([DEFAULT_CONTRACT, ...held.flat(), ...(await jsonHolding(repository, base, '\\u00'))]);
  paths.delete(contract);
  const before = await readContracts(repository, base, [...paths]);
  const after = await readContracts(repository, head, [...paths, contract]);
  const { product } = stateOf(after.get(contract));
  const moved = [...paths].filter((path) => {
    const old = stateOf(before.get(path));
    // The default path is that of a contract, whatever stands there.
    if (!before.has(path) || (path !== DEFAULT_CONTRACT && !isContract(old))) return false;
    const now = stateOf(after.get(path));
    if (!isContract(now)) return old.path === path || path === DEFAULT_CONTRACT || !after.has(path);
    // Another product's may stand beside this one.
    return old.path === path && old.product === product;
  });
  return moved[0] ?? contract;
}

/** The commit that a range begins at: base, where its contract is valid, or where it never had one. Codes: GIT_FAILED. */
export async function validBase(
  repository: Repository,
  base: RangeCommit,
  head: RangeCommit,
  path: string,
): Promise<{ base: RangeCommit; origin: BaseOrigin }> {
  const found = (await readContracts(repository, base.git_rev, [path])).get(path);
  const why = found ? faultOf(found, path) : `there is no ${path}`;
  if (why === undefined || base.git_rev === head.git_rev) return { base, origin: { kind: 'named' } };
  const changes = await changesOf(repository, base.git_rev, path, MOST_CHANGES);
  for (const { parent } of changes) {
    const file = parent === undefined ? undefined : (await readContracts(repository, parent, [path])).get(path);
    if (parent === undefined || !file || faultOf(file, path) !== undefined) continue;
    const earlier = await resolveCommit(repository, parent, 'base');
    return { base: earlier, origin: { kind: 'earlier', of: base.git_rev, is: parent, why } };
  }
  if (!found) return { base, origin: { kind: 'named' } };
  const cut = changes.length === MOST_CHANGES || (await isShallow(repository));
  return { base, origin: { kind: cut ? 'cut' : 'nowhere' } };
}

function readContracts(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, TreeFile>> {
  const limit = CONTRACT_LIMITS.maxBytes;
  return readTree(repository, commit, { paths, folders: [], isWanted: () => false, limit });
}
