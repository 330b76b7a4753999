/** A lockfile as a file, for what is done with one that is there already. */
import { LOCKFILE_LIMITS, type Lockfile, parseLockfile } from '../../contract/documents/lockfile.js';
import { refuse, refuseFault } from '../../contract/errors.js';
import { productFault } from '../../contract/lockfile/standing.js';
import type { ReleaseIndex } from '../../contract/release-index/model.js';
import { readRequired } from '../../host/disk/files.js';
import type { Source } from '../../host/store/store.js';
import { type ReadContext, readIndex } from '../release-index/read.js';
import { asMoved } from './moved.js';

/** Codes: DOCUMENT_NOT_FOUND, and those of `parseLockfile`. */
export async function readLockfile(path: string): Promise<Lockfile> {
  return parseLockfile(await readRequired(path, LOCKFILE_LIMITS.maxBytes), path);
}

/** The names of its sources, or the one that is given in their place. */
export function sourcesOf({ sources }: Lockfile, given: string | undefined): readonly [string, ...string[]] {
  const [first = refuse('INVALID_INPUT', 'the lockfile has no source', 'source'), ...others] =
    given === undefined ? sources : [given];
  return [first, ...others];
}

/** The index of a source, which has to be of the lockfile's product. Codes: those of `readIndex`, PRODUCT_MISMATCH. */
export async function readIndexOf(
  lockfile: Lockfile,
  source: Source,
  context: ReadContext,
  wanted?: Parameters<typeof readIndex>[2],
): Promise<ReleaseIndex> {
  const { index } = await readIndex(source, context, wanted).catch((error: unknown) => {
    throw asMoved(error, source.name);
  });
  const other = productFault(index.product, lockfile, source.name);
  if (other) refuseFault(other);
  return index;
}
