/**
 * Sources of dependencies, as cargo unpacks them below CARGO_HOME (The Cargo Book, Cargo Home). What they hold follows from
 * Cargo.lock: a crate's digest, or a commit. Whatever else lies there is a file of this machine like any other.
 *
 *   registry/src/REGISTRY/NAME-VERSION/...
 *   git/checkouts/REPOSITORY/COMMIT/...       the first digits of the commit
 */
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { LockedPackage } from '../cargo-lock.js';

/** Tells whether a path is of a package that a lock names, below a CARGO_HOME or what that leads to. */
export async function dependencySources(
  cargoHome: string,
  locked: readonly LockedPackage[],
): Promise<(path: string) => boolean> {
  const homes = new Set([cargoHome, await realpath(cargoHome).catch(() => cargoHome)]);
  const foreign = locked.filter(({ source }) => source !== undefined);
  const crates = new Set(foreign.map(({ name, version }) => `${name}-${version}`));
  const commits = [
    ...new Set(foreign.flatMap(({ source = '' }) => /^git\+.*#([0-9a-f]{40,64})$/.exec(source)?.[1] ?? [])),
  ];
  const isOf = ([area, kind, , folder = '', file]: readonly string[]): boolean => {
    if (file === undefined) return false;
    if (area === 'registry' && kind === 'src') return crates.has(folder);
    const isCommit = /^[0-9a-f]{7,}$/.test(folder) && commits.some((commit) => commit.startsWith(folder));
    return area === 'git' && kind === 'checkouts' && isCommit;
  };
  return (path) => [...homes].some((home) => isOf(relative(home, path).split(sep)));
}
