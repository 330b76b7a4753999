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
import { revisionNumber } from '../identity/tuple.js';
import type { IndexRow } from '../release-index/model.js';
import type { Asker } from './candidates.js';
import type { Catalog } from './catalog.js';
import { type Release, type ReleaseIdentity, releasesOf } from './releases.js';
import { type Choosing, lacking, refused, scattered, unmet } from './unmet.js';
import { rowsMeant, type Wish } from './wish.js';

/** What was chosen. */
export interface Choice {
  readonly release: ReleaseIdentity;
  /** One for each target, in their order; none is yanked. */
  readonly rows: readonly [IndexRow, ...IndexRow[]];
  /** Targets that this very release has besides those that were asked for. */
  readonly left: readonly string[];
  /** Where no target was asked for: a row of each target that the version has, and that is yanked in every revision of it. */
  readonly yanked: readonly IndexRow[];
}

/**
 * The release that is meant. Codes, each with candidates: TUPLE_NOT_FOUND where no version is, or none at or above what is pinned;
 * YANKED and PRUNED where that is why; TUPLE_AMBIGUOUS; TARGET_MISSING where no revision of the version has all the targets.
 */
export function chooseRelease(catalog: Catalog, wish: Wish, asker: Asker = {}): Choice {
  for (const version of [...catalog.versions].reverse()) {
    if (!wish.version.has(version)) continue;
    const rows = rowsMeant(catalog.rowsOf(version), wish);
    if (rows.some(({ yanked }) => !yanked)) return chooseAmong(rows, { catalog, wish, asker });
  }
  throw unmet({ catalog, wish, asker });
}

/** Of the rows of one version. */
function chooseAmong(rows: readonly IndexRow[], choosing: Choosing): Choice {
  const { targets = [], pinned } = choosing.wish;
  const usable = rows.filter(({ yanked }) => !yanked);
  const same = pinned ? usable.filter((row) => isOfBuild(row, pinned)) : [];
  const isAsked = ({ target }: IndexRow): boolean => targets.length === 0 || targets.includes(target);
  const asked = (same.length > 0 ? same : usable).filter(isAsked);
  const wanted = [...new Set(targets.length > 0 ? targets : asked.map(({ target }) => target))];
  const missing = wanted.filter((target) => !asked.some((row) => row.target === target));
  const [first] = asked;
  if (!first || missing.length > 0) throw lacking(rows, missing, choosing);
  if (asked.some((row) => !isOfBuild(row, first)))
    throw refused(
      choosing,
      'TUPLE_AMBIGUOUS',
      `version ${first.version} was built from more than one revision of git, or by more than one toolchain`,
      asked,
    );
  const whole = releasesOf(asked).filter((release) => release.rows.length === wanted.length);
  const highest = whole.reduce<Release | undefined>(higherRevision, undefined);
  if (!highest) throw scattered(asked, wanted, choosing);
  const others = rows.filter((row) => isOfBuild(row, first) && !wanted.includes(row.target));
  const left = others.filter(
    ({ yanked, dist_revision }) => !yanked && dist_revision === highest.identity.dist_revision,
  );
  const yanked = targets.length > 0 ? [] : [...new Map(others.map((row) => [row.target, row])).values()];
  return { release: highest.identity, rows: highest.rows, left: left.map(({ target }) => target), yanked };
}

/** Whether a row is of one version, one revision of git and one toolchain. */
function isOfBuild(row: IndexRow, { version, git_rev, toolchain }: ReleaseIdentity): boolean {
  return row.version === version && row.git_rev === git_rev && row.toolchain === toolchain;
}

function higherRevision(a: Release | undefined, b: Release): Release {
  const number = ({ identity }: Release): number => revisionNumber(identity.dist_revision);
  return a && number(a) > number(b) ? a : b;
}
