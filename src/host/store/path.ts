/** Paths come from documents, so every store checks them: below `dist/`, no empty, hidden or climbing part. */
import { refuse } from '../../contract/errors.js';

/** Refuses anything but a plain path below dist/ (INVALID_PATH). */
export function requireDistPath(path: string): void {
  const parts = path.split('/');
  const plain =
    parts[0] === 'dist' &&
    path.isWellFormed() &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a path is what is refused here.
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:"\x00-\x1f\x7f]/.test(part));
  if (!plain)
    refuse('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
}
