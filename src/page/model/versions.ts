/** Exact semantic versions, in their order (semver 2.0.0, sections 9 to 11; of equal rank the lower bytes first). */

const PART = '(?:0|[1-9][0-9]*|[0-9]*[a-z-][0-9a-z-]*)';
const NUMBERS = '(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,14})';
const PARTS = new RegExp(`^${NUMBERS}(?:-(${PART}(?:\\.${PART})*))?(?:\\+[0-9a-z-]+(?:\\.[0-9a-z-]+)*)?$`);
const NUMBER = /^[0-9]+$/;

/** Whether a text is an exact version in lower case. */
export function isSemver(text: string): boolean {
  return PARTS.test(text);
}

/** Whether a version is one before a release: 1.0.0-rc.1. */
export function isPreview(version: string): boolean {
  return PARTS.exec(version)?.[4] !== undefined;
}

/** Below 0 where `a` comes before `b`; 0 for the same text only. */
export function compareSemver(a: string, b: string): number {
  const [left, right] = [PARTS.exec(a), PARTS.exec(b)];
  for (const at of [1, 2, 3]) {
    const difference = Number(left?.[at]) - Number(right?.[at]);
    if (difference !== 0) return difference;
  }
  return comparePreviews(left?.[4], right?.[4]) || compareTexts(a, b);
}

function comparePreviews(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Numbers by their value, and below all others. */
function compareIdentifiers(a: string, b: string): number {
  const [isLeft, isRight] = [NUMBER.test(a), NUMBER.test(b)];
  if (isLeft && isRight) return Number(a) - Number(b);
  if (isLeft !== isRight) return isLeft ? -1 : 1;
  return compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
