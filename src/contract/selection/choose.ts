/**
 * Choosing a release to pin, where parts of its tuple are left out (docs/lockfile.md). What is left out is filled where the index
 * leaves no choice:
 *
 *   version        the highest that is meant and has a row which is not yanked; no pre-release unless it is named
 *   profile        release
 *   git_rev, toolchain   those of that version; where it has two of either, nothing is chosen (TUPLE_AMBIGUOUS)
 *   targets        those asked for, else all that any revision of that version has
 *   dist_revision  the highest that has them all
 *
 * A part that is given is held to. Nothing here is a moving name: what is chosen is pinned by its whole tuple.
 */
import { refuse } from '../errors.js';
import { revisionNumber, type Tuple } from '../identity/tuple.js';
import { compareVersions } from '../identity/version.js';
import type { IndexRow } from '../release-index/model.js';
import { candidatesError } from './candidates.js';
import type { Catalog } from './catalog.js';
import { preferExact, RELEASE_PARTS } from './query.js';
import { type Release, type ReleaseIdentity, releasesOf } from './releases.js';
import type { VersionRange } from './version-range.js';

/** What is meant; `toolchain` and `git_rev` may be prefixes. */
export interface Wish {
  readonly version: VersionRange;
  readonly profile?: Tuple['profile'] | undefined;
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

/** What was chosen. */
export interface Choice {
  readonly release: ReleaseIdentity;
  /** One for each target, in their order; none is yanked. */
  readonly rows: readonly [IndexRow, ...IndexRow[]];
  /** Where no target was asked for: rows of targets that the version has, and that are yanked in every revision of it. */
  readonly yanked: readonly IndexRow[];
}

/**
 * The release that is meant. Codes, each with candidates: TUPLE_NOT_FOUND where no version is, or none at or above what is pinned;
 * YANKED and PRUNED where that is why; TUPLE_AMBIGUOUS; TARGET_MISSING where no revision of the version has all the targets.
 */
export function chooseRelease(catalog: Catalog, wish: Wish): Choice {
  for (const version of [...catalog.versions].reverse()) {
    if (!wish.version.has(version)) continue;
    const rows = rowsMeant(catalog.rowsOf(version), wish);
    if (rows.some(({ yanked }) => !yanked)) return chooseAmong(rows, wish);
  }
  return refuseNone(catalog, wish);
}

/** Of the rows of a version, those that have the parts that were given. */
function rowsMeant(rows: readonly IndexRow[], wish: Wish): IndexRow[] {
  const { profile = 'release', toolchain = '', git_rev = '', dist_revision } = wish;
  const meant = rows.filter(
    (row) =>
      row.profile === profile &&
      row.toolchain.startsWith(toolchain) &&
      row.git_rev.startsWith(git_rev) &&
      (dist_revision === undefined || row.dist_revision === dist_revision) &&
      !isLower(row, wish),
  );
  return preferExact(meant, { toolchain, git_rev });
}

/** Whether a row is of a lower release than what is pinned, and no exact version was asked for. */
function isLower(row: IndexRow, { pinned, version }: Wish): boolean {
  if (!pinned || version.isExact) return false;
  const order = compareVersions(row.version, pinned.version);
  return order < 0 || (order === 0 && revisionNumber(row.dist_revision) < revisionNumber(pinned.dist_revision));
}

/** Of the rows of one version. */
function chooseAmong(rows: readonly IndexRow[], { targets = [], pinned }: Wish): Choice {
  const usable = rows.filter(({ yanked }) => !yanked);
  const same = pinned ? usable.filter((row) => isOfBuild(row, pinned)) : [];
  const isAsked = ({ target }: IndexRow): boolean => targets.length === 0 || targets.includes(target);
  const asked = (same.length > 0 ? same : usable).filter(isAsked);
  const wanted = targets.length > 0 ? targets : [...new Set(asked.map(({ target }) => target))];
  const missing = wanted.filter((target) => !asked.some((row) => row.target === target));
  if (missing.length > 0) return refuseMissing(rows, missing);
  const [first] = asked as [IndexRow, ...IndexRow[]];
  if (asked.some((row) => !isOfBuild(row, first)))
    throw candidatesError(
      'TUPLE_AMBIGUOUS',
      `${first.version} was built more than once: of two revisions of git, or by two toolchains`,
      asked,
      undefined,
      RELEASE_PARTS,
    );
  const whole = releasesOf(asked).filter((release) => release.rows.length === wanted.length);
  const highest = whole.reduce<Release | undefined>(higherRevision, undefined);
  if (!highest) return refuseScattered(asked, wanted);
  const isLeft = (row: IndexRow): boolean => isOfBuild(row, first) && !wanted.includes(row.target);
  return {
    release: highest.identity,
    rows: highest.rows,
    yanked: targets.length > 0 ? [] : rows.filter(isLeft),
  };
}

/** Whether a row is of one version, one revision of git and one toolchain. */
function isOfBuild(row: IndexRow, { version, git_rev, toolchain }: ReleaseIdentity): boolean {
  return row.version === version && row.git_rev === git_rev && row.toolchain === toolchain;
}

function higherRevision(a: Release | undefined, b: Release): Release {
  const number = ({ identity }: Release): number => revisionNumber(identity.dist_revision);
  return a && number(a) > number(b) ? a : b;
}

function refuseMissing(rows: readonly IndexRow[], missing: readonly string[]): never {
  throw candidatesError('TARGET_MISSING', `${rows[0]?.version} has no ${missing.join(', ')}`, rows);
}

function refuseScattered(rows: readonly IndexRow[], wanted: readonly string[]): never {
  throw candidatesError(
    'TARGET_MISSING',
    `no revision of ${rows[0]?.version} has all of ${wanted.join(', ')}`,
    rows,
    undefined,
    RELEASE_PARTS,
  );
}

function refuseNone({ versions }: Catalog, { version }: Wish): never {
  return refuse('TUPLE_NOT_FOUND', `no release is ${version.text ?? 'there'}; there are ${versions.join(', ')}`);
}
