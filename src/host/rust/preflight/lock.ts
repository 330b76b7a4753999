/**
 * Cargo.lock, held against the manifests before there is a build: `cargo build --locked` takes none that it would have to
 * change. What is certain without asking a registry is judged: its format, the packages of the workspace, the names of what
 * they depend on, and that it has a digest for whatever comes from elsewhere. Whether a version still fits is cargo's to say.
 */
import { sha256 } from '../../../contract/digest.js';
import { dependencyOf } from '../../../contract/documents/dependencies.js';
import { refuse } from '../../../contract/errors.js';
import { cargoLockPath, type LockedPackage, parseCargoLock, readCargoLock } from '../cargo-lock.js';
import type { Package } from '../crate.js';
import { isOlder } from './minimum-toolchain.js';

/** The lock of a workspace. */
export interface Lock {
  readonly sha256: string;
  readonly packages: readonly LockedPackage[];
}

/** The first version of cargo that reads a format (The Cargo Book, Cargo.toml vs Cargo.lock; its changelog). */
const FORMATS: Readonly<Record<number, string>> = { 2: '1.38', 3: '1.53', 4: '1.78' };

/**
 * The lock. Codes: LOCK_OUTDATED where it is absent or not that of the workspace, TOOLCHAIN_TOO_OLD where the cargo of that
 * version cannot read it, PROVENANCE_MISMATCH for a crate without digest, CARGO_FAILED where it is no lock.
 */
export async function requireLock(
  workspaceRoot: string,
  members: readonly Package[],
  toolchain: string,
): Promise<Lock> {
  const path = cargoLockPath(workspaceRoot);
  const bytes = await readCargoLock(workspaceRoot);
  if (!bytes)
    return refuse('LOCK_OUTDATED', `${path} is not there`, path, 'Run cargo generate-lockfile, and commit Cargo.lock.');
  const { format, packages } = await parseCargoLock(bytes, path);
  const since = FORMATS[format];
  if (since !== undefined && isOlder(toolchain, since))
    refuse(
      'TOOLCHAIN_TOO_OLD',
      `the toolchain is ${toolchain}, and ${path} has format ${format}: it needs ${since} or newer`,
      'toolchain',
    );
  const stale = staleness(packages, members);
  if (stale !== undefined) refuse('LOCK_OUTDATED', `${path} ${stale}`, path);
  for (const { source, ...crate } of packages) if (source !== undefined) dependencyOf({ ...crate, source });
  return { sha256: sha256(bytes), packages };
}

/** What a lock has otherwise than the manifests of the workspace; undefined where nothing of it is certain. */
export function staleness(packages: readonly LockedPackage[], members: readonly Package[]): string | undefined {
  const names = new Set(packages.map(({ name }) => name));
  for (const { name, version, dependencies } of members) {
    const own = packages.filter((of) => of.name === name && of.source === undefined);
    if (own.length === 0) return `does not have ${name}, which the workspace has`;
    if (!own.some((of) => of.version === version))
      return `has ${name} ${own.map((of) => of.version).join(', ')}, its Cargo.toml ${version}`;
    const absent = dependencies.find((dependency) => !names.has(dependency.name));
    if (absent) return `does not have ${absent.name}, which ${name} depends on`;
  }
  return undefined;
}
