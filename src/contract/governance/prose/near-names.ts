/** Names that may be meant for one another: one letter more, less or another, two exchanged, or another case. */

/** The name that another is near to; undefined where it is near to none, or may as well be another word. */
export function nearName(written: string, names: Iterable<string>): string | undefined {
  const plain = written.toLowerCase();
  for (const name of names) if (isNear(plain, name)) return name;
  return undefined;
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const least = Math.min(one.length, other.length);
  let from = 0;
  while (from < least && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  let end = 0;
  while (end < least - from && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  const [left, right] = [one.length - end - from, other.length - end - from];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[from] === other[from + 1] && one[from + 1] === other[from];
}
