/** Names that may be meant for one another: one letter more, less or another, two exchanged, or another case. */

/** The name that another is near to; undefined where it is near to none, or may as well be another word. */
export function nearName(written: string, names: Iterable<string>): string | undefined {
  const plain = written.toLowerCase();
  for (const name of names) if (isNear(plain, name)) return name;
  return undefined;
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(from, one.length - end), other.slice(from, other.length - end)];
  const isExchange = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isExchange || (left.length <= 1 && right.length <= 1);
}
