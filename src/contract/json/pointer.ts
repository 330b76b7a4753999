/** JSON pointers (RFC 6901), and how they stand to each other. */
import { clip } from '../clip.js';

/** One reference token of a JSON pointer (RFC 6901 section 3). */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The tokens of a pointer. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Characters of a name in a pointer: paths are names, too, in checksums.json. */
const MOST_SHOWN = 500;

/** A pointer as a message gives it: a path has at most as many names as a document has levels, and each is clipped. */
export function shownPointer(path: readonly PropertyKey[]): string {
  return path.map((token) => `/${escapePointer(clip(String(token), MOST_SHOWN))}`).join('');
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
