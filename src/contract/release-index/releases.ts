/** The releases that an index knows of, and which of them count as generations (specification, section 9). */
import prerelease from 'semver/functions/prerelease.js';
import { compareVersions } from '../identity/version.js';
import { dayOf } from '../text/days.js';
import type { IndexRow, ReleaseIndex } from './model.js';

/** One release version that was ever published. */
export interface PublishedRelease {
  readonly version: string;
  readonly contract_version: string;
  /** YYYY-MM-DD of its first artifact that is not yanked, by source_date_epoch; undefined where all are gone. */
  readonly day: string | undefined;
}

/** The releases of an index, newest first; what was pruned has been published all the same. */
export function publishedReleases({ rows, pruned }: ReleaseIndex): PublishedRelease[] {
  const releases = new Map<string, { contract_version: string; epoch: number | undefined }>();
  for (const { version, distribution_contract_version: contract_version } of pruned)
    releases.set(version, { contract_version, epoch: undefined });
  for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows) {
    const before = releases.get(version)?.epoch;
    const epoch = yanked ? before : Math.min(before ?? source_date_epoch, source_date_epoch);
    releases.set(version, { contract_version, epoch });
  }
  return [...releases]
    .map(([version, { contract_version, epoch }]) => ({
      version,
      contract_version,
      day: epoch === undefined ? undefined : dayOf(epoch * 1000),
    }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** Rows, and those of them that have attestations: by whom, and whether good, nobody has looked at. */
export interface AttestedCount {
  readonly rows: number;
  readonly attested: number;
}

export function countAttested(rows: readonly IndexRow[]): AttestedCount {
  return { rows: rows.length, attested: rows.filter(({ attestations }) => attestations).length };
}

/** Whether a version counts: one before a release (1.0.0-rc.1) does not; build metadata (1.0.0+build-5) takes nothing away. */
export function isGeneration(version: string): boolean {
  return prerelease(version) === null;
}

/** A version that people can have, however often it was rebuilt. */
export interface Generation {
  /** Without build metadata, which makes no other version (semver 2.0.0, section 10). */
  readonly core: string;
  /** The newest of it, as it was published. */
  readonly version: string;
  /** YYYY-MM-DD of the first artifact of it that is not yanked. */
  readonly day: string;
  /** Of that artifact. */
  readonly contract_version: string;
}

/**
 * The generations among releases, newest first: what prune keeps, what a deprecation waits for, and what a handoff
 * overlaps by. One that was yanked is none, as nobody is to use it; nor is one that is gone.
 */
export function generationsOf(releases: readonly PublishedRelease[]): Generation[] {
  const generations = new Map<string, Generation>();
  for (const { version, day, contract_version } of releases) {
    if (day === undefined || !isGeneration(version)) continue;
    const core = version.split('+', 1).join();
    const known = generations.get(core);
    const first = known && known.day < day ? known : { day, contract_version };
    const newest = known && compareVersions(known.version, version) > 0 ? known.version : version;
    generations.set(core, { core, version: newest, day: first.day, contract_version: first.contract_version });
  }
  return [...generations.values()].sort((a, b) => compareVersions(b.core, a.core));
}
