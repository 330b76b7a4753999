/** Cargo.lock as a build needs it: its digest, its packages, and those that were used. */

import { sha256 } from '../../contract/digest.js';
import type { LockedCrate } from '../../contract/documents/dependencies.js';
import { refuse } from '../../contract/errors.js';
import type { UsedPackage } from '../../host/rust/build/messages.js';
import { cargoLockPath, type LockedPackage, lockedPackages, readCargoLock } from '../../host/rust/cargo-lock.js';
import type { Crate } from '../../host/rust/crate.js';

export interface Lock {
  readonly sha256: string;
  readonly packages: readonly LockedPackage[];
}

/** The lock of a workspace. CARGO_FAILED where there is none, or it is not well-formed. */
export async function readLock({ workspaceRoot }: Crate): Promise<Lock> {
  const bytes = await readCargoLock(workspaceRoot);
  const path = cargoLockPath(workspaceRoot);
  if (!bytes)
    return refuse('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
  return { sha256: sha256(bytes), packages: await lockedPackages(bytes, path) };
}

/** The crates that a build used, as the lock has them (CARGO_FAILED); what a path names belongs to the commit. */
export function lockedCrates(used: readonly UsedPackage[], { packages }: Lock): LockedCrate[] {
  const key = (name: string, version: string, source: string): string =>
    `${name} ${version} ${source.replace(/#.*$/, '')}`;
  const known = new Map<string, LockedCrate>();
  for (const { source, ...entry } of packages)
    if (source !== undefined) known.set(key(entry.name, entry.version, source), { ...entry, source });
  return used
    .filter(({ source }) => !source.startsWith('path+'))
    .map(
      ({ name, version, source }) =>
        known.get(key(name, version, source)) ??
        refuse('CARGO_FAILED', `the build used ${name} ${version}, which Cargo.lock does not have`, 'Cargo.lock'),
    );
}
