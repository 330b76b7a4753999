/**
 * A lockfile that is about to be made anew. Updaters that know versions only (Renovate) change the version in it and nothing else:
 * what it pins is then still said by the paths of its artifacts, and the version in it is the one that is wanted.
 */
import { LOCKFILE_LIMITS, type Lockfile, lockfileSchema, parseLockfile } from '../documents/lockfile.js';
import { ContractError } from '../errors.js';
import { directoryOfPath, parseDirectory } from '../identity/paths.js';
import { readDocument } from '../json/document.js';

export interface LockfileBefore {
  /** As it was locked. */
  readonly pinned: Lockfile;
  /** The version that somebody put in the place of the one that is pinned; undefined where nobody did. */
  readonly wanted: string | undefined;
}

/** Reads what is about to be made anew. Codes: those of `parseLockfile`, for whatever else was changed. */
export function parseLockfileBefore(bytes: Uint8Array, place: string): LockfileBefore {
  try {
    return { pinned: parseLockfile(bytes, place), wanted: undefined };
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'TUPLE_MISMATCH') throw error;
    const edited = readDocument(LOCKFILE_LIMITS, lockfileSchema, bytes, place);
    const version = versionOfPaths(edited);
    if (version === undefined) throw error;
    // Whatever else was changed is refused as it would be without that.
    const pinned = parseLockfile(Buffer.from(JSON.stringify({ ...edited, version })), place);
    return { pinned, wanted: edited.version };
  }
}

/** The version in the paths of the artifacts; undefined where there is no path of the layout. */
function versionOfPaths({ targets }: Lockfile): string | undefined {
  const [first] = Object.values(targets);
  try {
    return first && parseDirectory(directoryOfPath(first.artifact_file)).version;
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
