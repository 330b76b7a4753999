/** What a run of `npm run bundle` changed in dist-action. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @typedef {ReadonlyMap<string, Buffer>} Files   Every file below a folder, by its path with `/`. */

/**
 * Every file below a folder; none where there is no such folder.
 *
 * @param {string} folder
 * @returns {Files}
 */
export function readFiles(folder) {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}

/**
 * A line for each file that was changed, added or removed, with its bytes before and after, and one that counts them.
 *
 * @param {Files} before
 * @param {Files} after
 * @returns {string[]}
 */
export function formatChanges(before, after) {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths.flatMap((path) => {
    const [old, made] = [before.get(path), after.get(path)];
    if (old && made) return old.equals(made) ? [] : [`changed ${path}: ${bytes(old)} -> ${bytes(made)} bytes`];
    return made ? [`added   ${path}: ${bytes(made)} bytes`] : [`removed ${path}: ${bytes(old)} bytes`];
  });
  const count = changed.length === 0 ? 'nothing changed' : `${changed.length} files changed`;
  return [...changed, `dist-action: ${count}; ${after.size} files, ${total(after)} bytes`];
}

function bytes(content) {
  return content.length.toLocaleString('en');
}

function total(files) {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0).toLocaleString('en');
}
