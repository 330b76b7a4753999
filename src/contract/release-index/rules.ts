/**
 * What holds between the entries of an index, which no single row or tombstone shows: one order without repetition, no
 * key that is both published and pruned, one revision for each folder, one contract for each version.
 */
import { refuse } from '../errors.js';
import { compareTuples, gitsha, type Tuple, tupleKey } from '../identity/tuple.js';
import { compareVersions } from '../identity/version.js';
import type { Tombstone } from './model.js';

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

/** The tombstones of an index, asked by a reader that meets its rows one by one. */
export interface TombstoneLookup {
  readonly pruned: readonly Tombstone[];
  /** Whether a version may be published under a contract. */
  admitsRelease(version: string, contractVersion: string): boolean;
  /** What rows of one group may be; undefined where nothing of the group was pruned, so that all may. */
  inGroup(group: string): ((toolchain: string, gitRev: string, revision: string) => boolean) | undefined;
}

/** Tombstones in their order that agree with one another, ready to be asked; undefined where they do not. */
export function lookupTombstones(pruned: readonly Tombstone[]): TombstoneLookup | undefined {
  if (firstDisorder([], pruned) !== undefined || firstCollision([], pruned)) return undefined;
  const contracts = new Map(pruned.map((of) => [of.version, of.distribution_contract_version]));
  const groups = new Map<string, { revs: Map<string, string>; keys: Set<string> }>();
  for (const { version, target, profile, toolchain, git_rev, dist_revision } of pruned) {
    const name = groupKey(version, target, profile);
    const group = groups.get(name) ?? { revs: new Map<string, string>(), keys: new Set<string>() };
    group.revs.set(`${toolchain} ${gitsha(git_rev)}`, git_rev);
    group.keys.add(`${toolchain} ${git_rev} ${dist_revision}`);
    groups.set(name, group);
  }
  return {
    pruned,
    admitsRelease: (version, contractVersion) => (contracts.get(version) ?? contractVersion) === contractVersion,
    inGroup(name) {
      const group = groups.get(name);
      if (!group) return undefined;
      return (toolchain, gitRev, revision) =>
        (group.revs.get(`${toolchain} ${gitsha(gitRev)}`) ?? gitRev) === gitRev &&
        !group.keys.has(`${toolchain} ${gitRev} ${revision}`);
    },
  };
}

/** The key of a group of rows, as `TombstoneLookup` are asked for it. */
export function groupKey(version: string, target: string, profile: string): string {
  return `${version} ${target} ${profile}`;
}
