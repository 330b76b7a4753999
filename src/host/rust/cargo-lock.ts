/** Cargo.lock: the exact dependencies of a workspace. */
import { join } from 'node:path';
import { readBounded } from '../disk/files.js';

const MAX_LOCK = 64 * 1024 * 1024;

export function cargoLockPath(workspaceRoot: string): string {
  return join(workspaceRoot, 'Cargo.lock');
}

/** Its bytes; undefined where there is none. Code: TOO_LARGE. */
export async function readCargoLock(workspaceRoot: string): Promise<Uint8Array | undefined> {
  return readBounded(cargoLockPath(workspaceRoot), MAX_LOCK);
}
