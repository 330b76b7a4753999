/** Cargo.lock: the exact dependencies of a workspace. */
import { join } from 'node:path';
import { withLf } from '../../contract/text/line-ends.js';
import { readBounded } from '../disk/files.js';

const MAX_LOCK = 64 * 1024 * 1024;

export function cargoLockPath(workspaceRoot: string): string {
  return join(workspaceRoot, 'Cargo.lock');
}

/** Its bytes, with LF as cargo writes it, whatever a checkout made of that; undefined where there is none. Code: TOO_LARGE. */
export async function readCargoLock(workspaceRoot: string): Promise<Uint8Array | undefined> {
  const bytes = await readBounded(cargoLockPath(workspaceRoot), MAX_LOCK);
  return bytes && withLf(bytes);
}
