/** What is meant where a release is chosen, and which rows of an index are. */
import { revisionNumber, type Tuple } from '../identity/tuple.js';
import { compareVersions } from '../identity/version.js';
import type { IndexRow } from '../release-index/model.js';
import { matchRows, type TupleQuery } from './query.js';
import type { ReleaseIdentity } from './releases.js';
import type { VersionRange } from './version-range.js';

/** What is meant; `toolchain` and `git_rev` may be prefixes. */
export interface Wish {
  readonly version: VersionRange;
  /** release unless given. */
  readonly profile?: string | undefined;
  readonly toolchain?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly dist_revision?: string | undefined;
  /** Each of them has to be there; none named means all that the version has. */
  readonly targets?: readonly string[] | undefined;
  /**
   * What is pinned now: no lower version, and of this version no lower revision, is chosen, unless the version is exact; and where
   * its version is the highest, its git_rev and toolchain are meant.
   */
  readonly pinned?: ReleaseIdentity | undefined;
}

/** Of the rows of a version, those that have the parts that were given, and may be chosen. */
export function rowsMeant(rows: readonly IndexRow[], wish: Wish): IndexRow[] {
  return matchRows(rows, partsOf(wish)).filter((row) => !isLower(row, wish));
}

/** The parts that every row has that is meant, but its version. */
export function partsOf({ profile = 'release', toolchain, git_rev, dist_revision }: Wish): Partial<TupleQuery> {
  return { profile, ...given({ toolchain, git_rev, dist_revision }) };
}

/** What was given, as candidates are held against it: a range is met by none or by many. */
export function askedOf({ version, profile, toolchain, git_rev, dist_revision }: Wish): Partial<TupleQuery> {
  return given({ version: version.isExact ? version.text : undefined, profile, toolchain, git_rev, dist_revision });
}

function given(parts: { readonly [Part in keyof Tuple]?: string | undefined }): Partial<TupleQuery> {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined));
}

/** Whether a row is of a lower release than what is pinned, and no exact version was asked for. */
export function isLower(row: IndexRow, { pinned, version }: Wish): boolean {
  if (!pinned || version.isExact) return false;
  const order = compareVersions(row.version, pinned.version);
  return order < 0 || (order === 0 && revisionNumber(row.dist_revision) < revisionNumber(pinned.dist_revision));
}
