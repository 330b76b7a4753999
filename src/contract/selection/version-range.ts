/**
 * Which versions are meant where one is chosen: exactly one, or a range as npm's semver reads it. What reads ranges is loaded
 * where one is asked for.
 */
import { refuse } from '../errors.js';
import { type PartRule, quoted, ruleText } from '../identity/part-rules.js';
import { isExactVersion } from '../identity/version.js';
import { isGeneration } from '../release-index/releases.js';

/** Versions that are meant. */
export interface VersionRange {
  /** As it was given; undefined where nothing was, which means any release. */
  readonly text: string | undefined;
  /** Whether it is one version, which is meant whatever else there is. */
  readonly isExact: boolean;
  /** A pre-release is in a range only where the range names one of the same three numbers. */
  has(version: string): boolean;
}

/** Any release, and no pre-release. */
export const ANY_RELEASE: VersionRange = { text: undefined, isExact: false, has: isGeneration };

/** Characters of a range. */
const MAX_RANGE = 256;

const RANGE_RULE: PartRule = {
  is: () => false,
  words:
    'an exact version such as 1.4.2, or a range as npm reads it, such as ^1.4, 1.x or ">=1.2 <2"; without one the highest release is meant',
};

/** What was given as `version`. Code: INVALID_TUPLE where it is neither. */
export async function parseVersionRange(text: string | undefined): Promise<VersionRange> {
  if (text === undefined) return ANY_RELEASE;
  if (isExactVersion(text)) return { text, isExact: true, has: (version) => version === text };
  const { npmRange } = await import('./npm-range.js');
  const has = text.length > MAX_RANGE ? undefined : npmRange(text);
  if (!has) return refuse('INVALID_TUPLE', `version ${quoted(text)} ${ruleText(RANGE_RULE, text)}`, 'version');
  return { text, isExact: false, has };
}
