/**
 * What the index of its source says of what a lockfile pins. A lockfile keeps installing what it pins, whatever became of it: this
 * is for whoever asks, and for whoever finds that the bytes are gone.
 */
import type { Lockfile } from '../documents/lockfile.js';
import { lockAgain } from '../documents/lockfile.js';
import type { Fault } from '../errors.js';
import type { Tuple } from '../identity/tuple.js';
import { formatTupleArguments } from '../identity/tuple-text.js';
import type { IndexRow, ReleaseIndex } from '../release-index/model.js';
import { OTHER_SOURCE, UPDATE } from './next-steps.js';

export type Standing =
  /** As it was locked. */
  | { readonly kind: 'there'; readonly row: IndexRow }
  | { readonly kind: 'yanked'; readonly row: IndexRow; readonly reasons: readonly string[] }
  /** The same tuple, and another artifact or manifest. */
  | { readonly kind: 'other'; readonly row: IndexRow }
  /** Removed by retention, and said so. */
  | { readonly kind: 'pruned' }
  /** Neither there nor removed: the source was made anew, or is another one. */
  | { readonly kind: 'gone' };

/** Which target of a lockfile is meant. */
export interface PinnedTarget {
  readonly lockfile: Lockfile;
  readonly target: string;
}

/** How a target of a lockfile stands in an index of its product. */
export function standingOf({ rows, pruned }: ReleaseIndex, { lockfile, target }: PinnedTarget): Standing {
  const tuple = tupleIn(lockfile, target);
  const row = rows.find((one) => isSame(one, tuple));
  if (!row) return { kind: pruned.some((one) => isSame(one, tuple)) ? 'pruned' : 'gone' };
  const locked = lockfile.targets[target];
  const isOther =
    row.artifact_sha256 !== locked?.artifact_sha256 ||
    row.artifact_size !== locked.artifact_size ||
    row.manifest_sha256 !== locked.manifest_sha256;
  if (isOther) return { kind: 'other', row };
  return row.yanked ? { kind: 'yanked', row, reasons: row.yanked } : { kind: 'there', row };
}

/** The groups of rows and tombstones that a release of a lockfile is among. */
export function isOfLockfile({ version, profile }: Lockfile): (group: { version: string; profile: string }) => boolean {
  return (group) => group.version === version && group.profile === profile;
}

/** What is wrong with how a target stands; undefined where it is there as it was locked. `source` is for people. */
export function standingFault(standing: Standing, pinned: PinnedTarget, source: string): Fault | undefined {
  const { lockfile, target } = pinned;
  const what = `${lockfile.product} ${lockfile.version} ${lockfile.dist_revision} for ${target}`;
  const place = lockfile.targets[target]?.artifact_file ?? 'lockfile';
  switch (standing.kind) {
    case 'there':
      return undefined;
    case 'yanked':
      return {
        code: 'YANKED',
        message: `${what} was yanked: ${standing.reasons.join('; ')}`,
        place,
        hint: 'The lockfile keeps installing it. Take a release that was not yanked.',
        next: UPDATE,
      };
    case 'pruned':
      return {
        code: 'PRUNED',
        message: `${what} was removed from ${source} by retention`,
        place,
        hint: 'Only a mirror may still have it. Take a release that is there.',
        next: UPDATE,
      };
    case 'gone':
      return {
        code: 'TUPLE_NOT_FOUND',
        message: `the index of ${source} has no ${formatTupleArguments(tupleIn(lockfile, target))}, and does not say that it was removed`,
        place,
        hint: 'The source was made anew, or is another one. Name the one that has it, or take a release that is there.',
        next: UPDATE,
      };
    case 'other':
      return {
        code: 'LOCKFILE_MISMATCH',
        message: `${place} has other digests in the index of ${source} than in the lockfile`,
        place,
        hint: 'Where the lockfile was edited or merged, lock again; where it was not, do not use what the source has.',
        next: lockAgain(lockfile, []),
      };
  }
}

/** The index of a source is of another product than the lockfile; undefined where it is not. */
export function productFault(product: string, lockfile: Lockfile, source: string): Fault | undefined {
  if (product === lockfile.product) return undefined;
  return {
    code: 'PRODUCT_MISMATCH',
    message: `${source} has releases of ${product}, and the lockfile pins ${lockfile.product}`,
    place: 'lockfile',
    hint: `Name a source that has releases of ${lockfile.product}.`,
    next: OTHER_SOURCE,
  };
}

function tupleIn(lockfile: Lockfile, target: string): Tuple {
  const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
  return { version, target, profile, toolchain, git_rev, dist_revision };
}

function isSame(a: Tuple, b: Tuple): boolean {
  return (
    a.target === b.target &&
    a.dist_revision === b.dist_revision &&
    a.git_rev === b.git_rev &&
    a.toolchain === b.toolchain &&
    a.version === b.version &&
    a.profile === b.profile
  );
}
