/** Ranges of versions as npm's semver reads them (docs/adr/0019-ranges-of-versions-are-npms.md); loaded where one is asked for. */
import Range from 'semver/classes/range.js';

/** Whether a version is in the range; undefined where the text is none. */
export function npmRange(text: string): ((version: string) => boolean) | undefined {
  let range: Range;
  try {
    range = new Range(text);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  return (version) => range.test(version);
}
