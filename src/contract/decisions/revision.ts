/**
 * dist_revision (specification, section 3; docs/distribution.md): how `auto` counts, and when a rebuild changed nothing. Gaps
 * are allowed.
 */

import type { DirectoryTuple } from '../identity/paths.js';
import { gitsha, revisionNumber, type Tuple } from '../identity/tuple.js';
import { compareBytes } from '../identity/version.js';
import type { IndexRow, ReleaseIndex } from '../release-index/model.js';

/** What all targets of one run share. */
export type RunIdentity = Pick<Tuple, 'version' | 'git_rev' | 'toolchain' | 'profile'>;

function isOfRun(run: RunIdentity, tuple: RunIdentity): boolean {
  return (
    tuple.version === run.version &&
    tuple.git_rev === run.git_rev &&
    tuple.toolchain === run.toolchain &&
    tuple.profile === run.profile
  );
}

/** One more than the highest revision that rows, tombstones or folders hold for a run; `r1` where there is none. */
export function nextRevision(index: ReleaseIndex, folders: readonly DirectoryTuple[], run: RunIdentity): string {
  const ofFolder = folders.filter(
    (folder) =>
      folder.version === run.version &&
      folder.toolchain === run.toolchain &&
      folder.profile === run.profile &&
      folder.gitsha === gitsha(run.git_rev),
  );
  const ofIndex = [...index.rows, ...index.pruned].filter((row) => isOfRun(run, row));
  const highest = [...ofFolder, ...ofIndex].reduce(
    (max, { dist_revision }) => Math.max(max, revisionNumber(dist_revision)),
    0,
  );
  return `r${highest + 1}`;
}

/** The rows of the highest published revision below `revision` for a run; empty where there is none. */
export function previousRows(index: ReleaseIndex, run: RunIdentity, revision: string): IndexRow[] {
  const below = index.rows.filter(
    (row) => isOfRun(run, row) && revisionNumber(row.dist_revision) < revisionNumber(revision),
  );
  const highest = below.reduce((max, row) => Math.max(max, revisionNumber(row.dist_revision)), 0);
  return below
    .filter((row) => revisionNumber(row.dist_revision) === highest)
    .sort((a, b) => compareBytes(a.target, b.target));
}

/** Whether a run's staged contents are what the previous revision holds: all equal, none yanked, none pruned. */
export function isUnchanged(
  index: ReleaseIndex,
  previous: readonly IndexRow[],
  staged: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, string>,
): boolean {
  const [first] = previous;
  if (!first) return false;
  const wasPruned = index.pruned.some(
    (tombstone) => isOfRun(first, tombstone) && tombstone.dist_revision === first.dist_revision,
  );
  if (wasPruned || previous.some((row) => row.yanked)) return false;
  return staged.size > 0 && [...staged].every(([target, content]) => published.get(target) === content);
}
