/** Whether there is something newer than what a lockfile pins: one request over HTTP, for the index. */
import { type Outdated, outdatedOf } from '../../contract/lockfile/outdated.js';
import { parseVersionRange } from '../../contract/selection/version-range.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import { readIndexOf, readLockfile, sourcesOf } from './read.js';

export interface OutdatedRequest {
  /** Path of the lockfile. */
  readonly lockfile: string;
  /** A range of versions; the highest of all unless given. */
  readonly version: string | undefined;
  /** In place of the first source of the lockfile. */
  readonly source: string | undefined;
  readonly open: (name: string) => Promise<Source>;
  readonly context: ReadContext;
}

/** Codes: those of `readLockfile`, `parseVersionRange`, `open` and `readIndexOf`. */
export async function findOutdated(request: OutdatedRequest): Promise<Outdated> {
  const lockfile = await readLockfile(request.lockfile);
  const range = await parseVersionRange(request.version);
  const [name] = sourcesOf(lockfile, request.source);
  const source = await request.open(name);
  return outdatedOf(lockfile, await readIndexOf(lockfile, source, request.context), range, source.name);
}
