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

/** What a path below a CARGO_HOME, or what that leads to, is: a source of a package that a lock names, or of another one. */
export type SourceOf = (path: string) => 'locked' | 'other' | undefined;

export async function dependencySources(cargoHome: string, locked: readonly LockedPackage[]): Promise<SourceOf> {
  const homes = new Set([cargoHome, await realpath(cargoHome).catch(() => cargoHome)]);
  const foreign = locked.filter(({ source }) => source !== undefined);
  const crates = new Set(foreign.map(({ name, version }) => `${name}-${version}`));
  const commits = [
    ...new Set(foreign.flatMap(({ source = '' }) => /^git\+.*#([0-9a-f]{40,64})$/.exec(source)?.[1] ?? [])),
  ];
  const sourceOf = ([area, kind, , folder = '', file]: readonly string[]): ReturnType<SourceOf> => {
    if (file === undefined) return undefined;
    if (area === 'registry' && kind === 'src') return crates.has(folder) ? 'locked' : 'other';
    if (area !== 'git' || kind !== 'checkouts') return undefined;
    const isCommit = /^[0-9a-f]{7,}$/.test(folder) && commits.some((commit) => commit.startsWith(folder));
    return isCommit ? 'locked' : 'other';
  };
  return (path) => {
    const found = [...homes].map((home) => sourceOf(relative(home, path).split(sep)));
    return found.find((of) => of !== undefined);
  };
}
