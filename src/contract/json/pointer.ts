/** JSON pointers (RFC 6901), and how they stand to each other. */

/** One reference token of a JSON pointer (RFC 6901 section 3). */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a pointer is another, or stands below it. */
export function covers(pointer: string, below: string): boolean {
  return below === pointer || below.startsWith(`${pointer}/`);
}

/** A pointer and all that stands above it, the nearest first, without the whole document. */
export function lineage(pointer: string): string[] {
  const found: string[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) found.push(at);
  return found;
}
