/** Releases among the rows of an index: what is published together, and what a lockfile pins. */
import { compareTuples, revisionNumber, type Tuple } from '../identity/tuple.js';
import { compareBytes, compareVersions } from '../identity/version.js';
import type { IndexRow } from '../release-index/model.js';
import { dayOf } from '../text/days.js';

/** What all targets of a release share: the tuple without its target. */
export type ReleaseIdentity = Omit<Tuple, 'target'>;

/** One release: rows that differ in their target only. */
export interface Release {
  readonly identity: ReleaseIdentity;
  /** In the order of their targets. */
  readonly rows: readonly [IndexRow, ...IndexRow[]];
}

/** The identity alone, of anything that carries one. */
export function releaseOf(of: ReleaseIdentity): ReleaseIdentity {
  const { version, profile, toolchain, git_rev, dist_revision } = of;
  return { version, profile, toolchain, git_rev, dist_revision };
}

/** Equal for equal identities, and for no others. */
export function releaseKey(of: ReleaseIdentity): string {
  return `${of.version} ${of.profile} ${of.toolchain} ${of.git_rev} ${of.dist_revision}`;
}

/**
 * The releases that rows are of, newest first: by version, and within one release before debug, then by the time of the commit,
 * then by the number of the revision.
 */
export function releasesOf(rows: readonly IndexRow[]): Release[] {
  const byKey = new Map<string, [IndexRow, ...IndexRow[]]>();
  for (const row of rows) {
    const key = releaseKey(row);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  const releases = [...byKey.values()].map((of): Release => {
    of.sort(compareTuples);
    return { identity: releaseOf(of[0]), rows: of };
  });
  return releases.sort(newestFirst);
}

function newestFirst(a: Release, b: Release): number {
  return (
    compareVersions(b.identity.version, a.identity.version) ||
    compareBytes(b.identity.profile, a.identity.profile) ||
    newestEpoch(b.rows) - newestEpoch(a.rows) ||
    revisionNumber(b.identity.dist_revision) - revisionNumber(a.identity.dist_revision) ||
    compareBytes(b.identity.toolchain, a.identity.toolchain) ||
    compareBytes(b.identity.git_rev, a.identity.git_rev)
  );
}

function newestEpoch(rows: readonly IndexRow[]): number {
  return rows.reduce((newest, { source_date_epoch }) => Math.max(newest, source_date_epoch), 0);
}

/** YYYY-MM-DD of the newest of some rows, by source_date_epoch; undefined where there are none. */
export function newestDay(rows: readonly IndexRow[]): string | undefined {
  return rows.length === 0 ? undefined : dayOf(newestEpoch(rows) * 1000);
}
