/**
 * Retention (specification, sections 6 and 9): which rows prune takes, and whether the retired alias may go. A generation
 * is a distinct release version that is not yanked; pre-releases (1.0.0-rc.1) are none. The newest generations by semver
 * stay, and all that is newer than the oldest of them; so a pre-release goes with the generations it came before.
 */
import type { Contract } from '../documents/contract.js';
import { refuse } from '../errors.js';
import {
  ALIAS_TEMPLATE,
  attestationOfPath,
  contractSnapshotPath,
  directoryOfPath,
  formatDirectory,
  formatPaths,
  LEGACY_ALIAS,
} from '../identity/paths.js';
import { slotKey } from '../identity/tuple.js';
import { compareVersions } from '../identity/version.js';
import { withPruned } from '../release-index/merge.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../release-index/model.js';
import { generationsOf, publishedReleases } from '../release-index/releases.js';

/** Distinct versions, newest first. */
function versionsOf(rows: readonly { readonly version: string }[]): string[] {
  return [...new Set(rows.map(({ version }) => version))].sort((a, b) => compareVersions(b, a));
}

/** Where the newest contract document of a store is: the highest contract version's, of its highest release version. */
export function newestContractPath({ rows, pruned }: ReleaseIndex): string | undefined {
  let newest: IndexRow | Tombstone | undefined = rows[0] ?? pruned[0];
  for (const list of [rows, pruned])
    for (const row of list)
      if (newest && newest.version !== row.version && compareContracts(row, newest) > 0) newest = row;
  return newest && contractSnapshotPath(newest.distribution_contract_version, newest.version);
}

function compareContracts(a: IndexRow | Tombstone, b: IndexRow | Tombstone): number {
  return (
    compareVersions(a.distribution_contract_version, b.distribution_contract_version) ||
    compareVersions(a.version, b.version)
  );
}

/** Refuses to keep fewer generations than the contract promises (INVALID_INPUT). */
export function requireKeep(keep: number, contract: Contract, place: string): void {
  const minimum = contract.retention.minimum_release_generations;
  if (!Number.isSafeInteger(keep) || keep < minimum)
    refuse('INVALID_INPUT', `${keep} is fewer than the ${minimum} release generations that ${place} promises`, 'keep');
}

export interface PrunePlan {
  /** The generations that stay, newest first. */
  readonly kept: readonly string[];
  /** The versions that go, newest first, pre-releases among them. */
  readonly gone: readonly string[];
  /** The rows that go. */
  readonly rows: readonly IndexRow[];
  /** The index without them, with their tombstones. */
  readonly index: ReleaseIndex;
}

/** What stays and what goes when `keep` generations are kept. */
export function planPrune(index: ReleaseIndex, keep: number): PrunePlan {
  const generations = generationsOf(publishedReleases(index)).slice(0, keep);
  const oldest = generations.at(-1)?.core;
  const full = oldest !== undefined && generations.length === keep;
  const gone = full ? versionsOf(index.rows).filter((version) => compareVersions(version, oldest) < 0) : [];
  const going = new Set(gone);
  const rows = index.rows.filter((row) => going.has(row.version));
  const kept = generations.map(({ version }) => version);
  return { kept, gone, rows, index: rows.length === 0 ? index : withPruned(index, rows) };
}

/**
 * Of the files that are there, those of every tombstone: what a prune that died half-way left is still to be removed. No
 * tombstone says which attestations its row had, so they are known by where they are and what they are called.
 */
export function prunedFiles({ product, rows, pruned }: ReleaseIndex, there: Iterable<string>): string[] {
  const live = new Set(pruned.length === 0 ? [] : rows.map(slotKey));
  const dead = new Map<string, Set<string>>();
  for (const tombstone of pruned)
    if (!live.has(slotKey(tombstone))) {
      const { distribution_contract_version: contractVersion } = tombstone;
      const paths = Object.values(formatPaths(product, contractVersion, tombstone));
      dead.set(formatDirectory(contractVersion, tombstone), new Set(paths));
    }
  return [...there].filter((path) => {
    const directory = directoryOfPath(path);
    const files = dead.get(directory);
    return files !== undefined && (files.has(path) || attestationOfPath(directory, path) !== undefined);
  });
}

/** Where the retired alias of the index can be: below every contract version that was published under. */
export function aliasPaths({ rows, pruned }: ReleaseIndex): string[] {
  const versions = new Set([...rows, ...pruned].map((row) => row.distribution_contract_version));
  const paths = [...versions].map((version) => ALIAS_TEMPLATE.replace('{distribution_contract_version}', version));
  return [...new Set([LEGACY_ALIAS.path, ...paths])].sort();
}

export interface AliasVerdict {
  readonly removable: boolean;
  readonly reason: string;
}

/**
 * Whether the alias may be removed: its date has passed, and as many generations as the contract keeps were published
 * after it was announced and are there (specification, section 9). `today` is YYYY-MM-DD.
 */
export function judgeAlias(contract: Contract, index: ReleaseIndex, today: string): AliasVerdict {
  const aliases = contract.index.deprecated_aliases;
  if (aliases.length === 0) return { removable: false, reason: 'the contract announces no end of it' };
  const latest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';
  const retired = latest(aliases.map((alias) => alias.retired));
  const announced = latest(aliases.map((alias) => alias.announced));
  const needed = contract.retention.minimum_release_generations;
  const generations = generationsOf(publishedReleases(index));
  const since = generations.filter(({ day }) => day > announced && day <= today).length;
  const reasons = [
    ...(today > retired ? [] : [`its date, ${retired}, has not passed`]),
    ...(since >= needed
      ? []
      : [`${since} of ${needed} release versions were published since it was announced on ${announced}`]),
  ];
  return reasons.length > 0
    ? { removable: false, reason: reasons.join('; ') }
    : { removable: true, reason: `retired on ${retired}, with ${since} release versions since ${announced}` };
}
