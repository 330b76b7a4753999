/**
 * The path of a folder as somebody wrote it. What only a shell, or another system, would have turned into a path is refused:
 * here it would be the name of a new folder. Whoever means such a name begins it with `./`.
 */
import { refuse } from '../../contract/errors.js';
import { isReservedName } from '../../contract/identity/file-path.js';

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
  if (windows) requireNamesOfWindows(name, place);
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

/** What stands before the names of a path of Windows: `\\?\` or `\\.\`, and a drive. */
const BEFORE_NAMES = /^(?:[\\/]{2}[?.][\\/])?(?:[A-Za-z]:)?/;

/**
 * Refuses names that Windows reserves: Node.js makes folders of them all the same, which no other program can open, or
 * remove. Codes: INVALID_INPUT.
 */
export function requireNamesOfWindows(path: string, place: string): void {
  const names = path.replace(BEFORE_NAMES, '').split(/[\\/]/);
  const reserved = names.find((name) => name !== '.' && name !== '..' && isReservedName(name));
  if (reserved === undefined) return;
  const shown = JSON.stringify(reserved.slice(0, 200));
  const hint =
    'Devices (con, nul, com1) are no folders, and no name there ends in a dot or a blank or has any of :*?"<>|';
  refuse('INVALID_INPUT', `${place}: ${shown} is no name of a folder on Windows`, place, hint);
}
