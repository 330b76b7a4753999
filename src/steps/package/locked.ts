/** The crates that a build used, as Cargo.lock has them. */
import type { LockedCrate } from '../../contract/documents/dependencies.js';
import { refuse } from '../../contract/errors.js';
import type { UsedPackage } from '../../host/rust/build/messages.js';
import type { Lock } from '../../host/rust/preflight/lock.js';

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
