/**
 * The rows of one release that is published already: what all its targets share is named, as far as it takes to know which one
 * is meant, and which targets are meant may be.
 */
import { tupleText } from '../identity/tuple-text.js';
import type { IndexRow } from '../release-index/model.js';
import { type Asker, candidatesError, someOf } from './candidates.js';
import { matchRows, type ReleaseQuery } from './query.js';
import { releaseKey } from './releases.js';

/** A release as far as it is named; nothing of it is guessed. */
export type PartialRelease = Partial<ReleaseQuery> & Pick<ReleaseQuery, 'version'>;

/**
 * The rows of the one release that matches, yanked or not, for the targets asked for; none named means all that it has. Codes:
 * TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, TARGET_MISSING.
 */
export function releaseRows(
  all: readonly IndexRow[],
  asked: PartialRelease,
  targets: readonly string[],
  asker?: Asker,
): readonly [IndexRow, ...IndexRow[]] {
  const situation = { asked, of: 'release', asker } as const;
  const release = matchRows(all, asked);
  if (new Set(release.map(releaseKey)).size > 1)
    throw candidatesError({ ...situation, code: 'TUPLE_AMBIGUOUS', message: 'more than one release matches' }, release);
  const [first, ...more] = release;
  if (!first)
    throw candidatesError(
      { ...situation, code: 'TUPLE_NOT_FOUND', message: `no release matches ${tupleText(asked)}` },
      all,
    );
  const absent = targets.find((target) => !release.some((row) => row.target === target));
  if (absent !== undefined) {
    const message = `the release has nothing for ${absent}: it has ${someOf(release.map(({ target }) => target))}`;
    throw candidatesError({ ...situation, code: 'TARGET_MISSING', message, drops: ['target'] }, release);
  }
  const [meant = first, ...others] =
    targets.length === 0 ? [first, ...more] : release.filter((row) => targets.includes(row.target));
  return [meant, ...others];
}
