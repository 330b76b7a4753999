/**
 * Paths of one folder, each of which is another file on every disk: no two that differ in case or in the form of a character
 * only, and no file where a folder is. Else one file overwrites another after it was checked.
 */
import { foldPath, quotePath } from './file-path.js';

export class DistinctPaths {
  /** Every path there is by now, and every folder above one, under the name that the coarsest disk gives it. */
  readonly #taken = new Map<string, { path: string; kind: 'file' | 'directory' | 'above' }>();

  /** Adds a path; what is wrong with it beside those before, or undefined. One with a fault is not added. */
  take(path: string, type: 'file' | 'directory'): string | undefined {
    const above = directoriesAbove(path);
    for (const folder of above) {
      const holder = this.#taken.get(foldPath(folder));
      if (holder?.kind === 'file') return `is below the file ${quotePath(holder.path)}`;
      if (holder && holder.path !== folder) return otherSpelling(holder.path);
    }
    const folded = foldPath(path);
    const holder = this.#taken.get(folded);
    if (holder && holder.path !== path) return otherSpelling(holder.path);
    if (holder && !(holder.kind === 'above' && type === 'directory')) return 'is there twice';
    for (const folder of above)
      if (!this.#taken.has(foldPath(folder))) this.#taken.set(foldPath(folder), { path: folder, kind: 'above' });
    this.#taken.set(folded, { path, kind: type });
    return undefined;
  }
}

function otherSpelling(other: string): string {
  return `and ${quotePath(other)} are one and the same on some disks`;
}

function directoriesAbove(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
