/**
 * What does not agree with a lockfile. Which of the two is wrong, lockfile or source, only who keeps them can tell: so both
 * next steps are said.
 */
import { type Lockfile, lockedTarget } from '../../contract/documents/lockfile.js';
import { ContractError, refuse, withHint } from '../../contract/errors.js';
import type { ReadContext } from '../release-index/read.js';
import { targetsOfRelease } from '../resolve.js';
import { firstGood, type OpenSource, type OpenSources } from './sources.js';

const DISAGREES = /^(?:(?:DIGEST|SIZE|MANIFEST|TUPLE)_MISMATCH|TOO_LARGE|ARCHIVE_INVALID)$/;

/** An error of an install from a lockfile, with what to do about one that was edited. */
export function asLockfileError(error: unknown): unknown {
  if (!(error instanceof ContractError) || !DISAGREES.test(error.code)) return error;
  return withHint(
    error,
    'The lockfile says otherwise. Where it was edited or merged, run lock again; where it was not, do not use what the source has.',
  );
}

/**
 * What a lockfile pins for a target. Where it has none, the source is asked whether its release does. Codes:
 * LOCKFILE_MISMATCH.
 */
export async function requireLocked(
  lockfile: Lockfile,
  target: string,
  sources: OpenSources,
  context: ReadContext,
): Promise<ReturnType<typeof lockedTarget>> {
  if (!Object.hasOwn(lockfile.targets, target)) await refuseUnlocked(lockfile, target, sources, context);
  return lockedTarget(lockfile, target);
}

async function refuseUnlocked(
  lockfile: Lockfile,
  target: string,
  sources: OpenSources,
  context: ReadContext,
): Promise<void> {
  // A source that cannot be read tells nothing: what the lockfile has is said all the same.
  const ask = async (open: OpenSource): Promise<string[]> => targetsOfRelease(await open(), lockfile, context);
  const released = await firstGood(sources, ask, () => {}).catch((): string[] => []);
  if (released.length > 0 && !released.includes(target))
    refuse(
      'LOCKFILE_MISMATCH',
      `the release has no target ${target}: it has ${released.join(', ')}`,
      'lockfile',
      'Install one of these, or lock a release that has the target.',
    );
}
