/**
 * What holds between the entries of an index, which no single row or tombstone shows: one order without repetition, no
 * key that is both published and pruned, one revision for each folder, one contract for each version.
 */
import { refuse } from '../errors.js';
import { compareTuples, gitsha, type Tuple, tupleKey } from '../identity/tuple.js';
import { compareVersions } from '../identity/version.js';

/** The contract version that an index without rows and tombstones states. */
export const NO_CONTRACT_VERSION = '0.0.0';

/** The higher of two versions; the second where there is no first. */
export function higherVersion(a: string | undefined, b: string): string {
  return a === undefined || (a !== b && compareVersions(b, a) > 0) ? b : a;
}

/** A row, or the tombstone of one. */
type IndexEntry = Tuple & { readonly distribution_contract_version: string };

/** The key of the first entry that is out of order, there twice, or a row although it is pruned; undefined where all is well. */
export function firstDisorder(rows: readonly IndexEntry[], pruned: readonly IndexEntry[]): string | undefined {
  for (const list of [rows, pruned])
    for (let at = 1; at < list.length; at++) {
      const [before, entry] = [list[at - 1], list[at]];
      if (before && entry && compareTuples(before, entry) >= 0) return tupleKey(entry);
    }
  const tombstones = new Set(pruned.map(tupleKey));
  return tombstones.size === 0 ? undefined : rows.map(tupleKey).find((key) => tombstones.has(key));
}

/** Two entries that cannot stand side by side, and why; undefined where they can. Both lists are in their order. */
function firstCollision(
  rows: readonly IndexEntry[],
  pruned: readonly IndexEntry[],
): { code: 'CONTRACT_MISMATCH' | 'GIT_REV_COLLISION'; message: string } | undefined {
  const all = pruned.length === 0 ? rows : [...rows, ...pruned].sort(compareTuples);
  for (let at = 1; at < all.length; at++) {
    const [a, b] = [all[at - 1], all[at]];
    if (!a || !b || a.version !== b.version) continue;
    if (a.distribution_contract_version !== b.distribution_contract_version)
      return {
        code: 'CONTRACT_MISMATCH',
        message: `version ${a.version} is published under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`,
      };
    if (sharesFolders(a, b) && a.git_rev !== b.git_rev)
      return {
        code: 'GIT_REV_COLLISION',
        message: `${a.git_rev} and ${b.git_rev} share their first 8 digits in ${a.version} ${a.target} ${a.profile} ${a.toolchain}`,
      };
  }
  return undefined;
}

function sharesFolders(a: IndexEntry, b: IndexEntry): boolean {
  return (
    a.target === b.target &&
    a.profile === b.profile &&
    a.toolchain === b.toolchain &&
    gitsha(a.git_rev) === gitsha(b.git_rev)
  );
}

/**
 * Within one version, target, profile and toolchain, no two revisions share a gitsha; one version has one contract.
 * Both lists are in their order. Codes: GIT_REV_COLLISION, CONTRACT_MISMATCH.
 */
export function refuseCollisions(rows: readonly IndexEntry[], pruned: readonly IndexEntry[]): void {
  const collision = firstCollision(rows, pruned);
  if (collision) refuse(collision.code, collision.message);
}
