/** Cargo.lock: the exact dependencies of a workspace. */
import { join } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { withLf } from '../../contract/text/line-ends.js';
import { readBounded } from '../disk/files.js';
import { parseToml } from './toml.js';

const MAX_LOCK = 64 * 1024 * 1024;

/** A package of a lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+URL` or `git+URL#COMMIT`; undefined for a package of the workspace, and one that a path names. */
  readonly source: string | undefined;
  /** SHA-256 of the .crate file, where a registry has one. */
  readonly checksum: string | undefined;
}

/**
 * Names a package so that cargo takes it for no other of the lock: a dependency may be an older version of what is built (The
 * Cargo Book, Package ID Specifications).
 */
export function packageSpec(
  { name, version }: Pick<LockedPackage, 'name' | 'version'>,
  locked: readonly LockedPackage[],
): string {
  return locked.filter((of) => of.name === name).length > 1 ? `${name}@${version}` : name;
}

export function cargoLockPath(workspaceRoot: string): string {
  return join(workspaceRoot, 'Cargo.lock');
}

/** Its bytes, with LF as cargo writes it, whatever a checkout made of that; undefined where there is none. Code: TOO_LARGE. */
export async function readCargoLock(workspaceRoot: string): Promise<Uint8Array | undefined> {
  const bytes = await readBounded(cargoLockPath(workspaceRoot), MAX_LOCK);
  return bytes && withLf(bytes);
}

/** A lock that was read: the version of its format, 1 where it says none, and its packages. */
export interface CargoLock {
  readonly format: number;
  readonly packages: readonly LockedPackage[];
}

/** What a lock says, of every version of its format. Codes: CARGO_FAILED where it is none; TOO_LARGE. */
export async function parseCargoLock(lock: Uint8Array, place: string): Promise<CargoLock> {
  const table = await parseToml(Buffer.from(lock).toString('utf8'), place, 'CARGO_FAILED');
  const { version: format = 1, package: packages = [], metadata = {} } = table;
  if (typeof format !== 'number') return refuse('CARGO_FAILED', `${place}: version is no number`, place);
  if (!Array.isArray(packages)) return refuse('CARGO_FAILED', `${place} names no packages`, place);
  const read = packages.flatMap((entry: unknown) => {
    const { name, version, source, checksum } = fieldsOf(entry);
    if (name === undefined || version === undefined) return [];
    // Before version 2 of the format the checksums stood in a table of their own.
    const older = fieldsOf(metadata)[`checksum ${name} ${version} (${source})`];
    return [{ name, version, source, checksum: checksum ?? older }];
  });
  return { format, packages: read };
}

function fieldsOf(value: unknown): Record<string, string | undefined> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
