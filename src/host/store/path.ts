/**
 * The paths of files and folders in a store: `dist` and names below it, with `/` between them. No name is empty, `.` or `..`, and none
 * has a backslash, a colon, a quote, a control character or half a surrogate pair, which some kind of store could not hold
 * or would read as something else.
 */
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';

/** Refuses anything but dist itself and plain paths below it (INVALID_PATH). */
export function requireDistFolder(path: string): void {
  if (path !== 'dist') requireDistPath(path);
}

/** Refuses anything but a name in dist/ itself that is not the index's: the others never change, or are swapped (INVALID_PATH). */
export function requireBesidePath(path: string): void {
  requireDistPath(path);
  if (path.split('/').length === 2 && path !== INDEX_PATH) return;
  refuse('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} may not be written over`, path.slice(0, 200));
}

/** Refuses anything but a plain path below dist/ (INVALID_PATH). */
export function requireDistPath(path: string): void {
  const parts = path.split('/');
  const plain =
    parts[0] === 'dist' &&
    parts.length > 1 &&
    path.isWellFormed() &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a path is what is refused here.
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:"\x00-\x1f\x7f]/.test(part));
  if (plain) return;
  const shown = path.slice(0, 200);
  refuse('INVALID_PATH', `${JSON.stringify(shown)} is not a path below dist/`, shown);
}
