/**
 * The path of a folder as somebody wrote it. What only a shell, or another system, would have turned into a path is refused:
 * here it would be the name of a new folder. Whoever means such a name begins it with `./`.
 */
import { refuse } from '../../contract/errors.js';

/** Whether a name says of itself that it is a path, whatever follows. */
export function isLiteralPath(name: string): boolean {
  return name.startsWith('./') || name.startsWith('.\\');
}

/**
 * Refuses what is no path that was meant: none at all, more than one line, blanks or quotes around, `~` and variables that
 * no shell has replaced, and paths of Windows elsewhere. `place` is the input. Codes: INVALID_INPUT.
 */
export function requireFolderPath(name: string, place: string, windows = process.platform === 'win32'): void {
  if (name === '' || /[\0\r\n]/.test(name)) refuse('INVALID_INPUT', `${place} must be one line, and not empty`, place);
  if (isLiteralPath(name)) return;
  const wrong = (what: string, hint: string): never => refuse('INVALID_INPUT', `${place}: ${what}`, place, hint);
  const shown = name.slice(0, 200);
  if (name.trim() !== name) wrong('there are blanks around the name', 'Write it without them.');
  if (/^["']|["']$/.test(name))
    wrong('there are quotes around the name', `Write ${shown.replace(/^["']+|["']+$/g, '')}`);
  if (/^~/.test(name))
    wrong(
      'a shell replaces ~ only where it is not quoted',
      `Write the whole path, or ./${shown} for a folder of that name.`,
    );
  if (/^(?:\$|%\w+%)/.test(name))
    wrong('nothing replaces a variable here', `Write its value, or ./${shown} for a folder of that name.`);
  if (!windows && /^[A-Za-z]:(?:[\\/]|$)|\\/.test(name))
    wrong('a path of Windows is none on this system', `Write it with /, or ./${shown} for a folder of that name.`);
}
