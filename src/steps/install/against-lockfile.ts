/**
 * What does not agree with a lockfile. Which of the two is wrong, lockfile or source, only who keeps them can tell: so both
 * next steps are said.
 */
import { type Lockfile, lockedTarget } from '../../contract/documents/lockfile.js';
import { ContractError, refuse, withHint } from '../../contract/errors.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import { targetsOfRelease } from '../resolve.js';

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
  openSource: () => Promise<Source>,
  context: ReadContext,
): Promise<ReturnType<typeof lockedTarget>> {
  const isLocked = Object.hasOwn(lockfile.targets, target);
  return lockedTarget(lockfile, target, isLocked ? [] : await releasedTargets(lockfile, target, openSource, context));
}

async function releasedTargets(
  lockfile: Lockfile,
  target: string,
  openSource: () => Promise<Source>,
  context: ReadContext,
): Promise<readonly string[]> {
  // A source that cannot be read tells nothing: what the lockfile has is said all the same.
  const released = await openSource()
    .then((source) => targetsOfRelease(source, lockfile, context))
    .catch((): string[] => []);
  if (released.length > 0 && !released.includes(target))
    refuse(
      'LOCKFILE_MISMATCH',
      `the release has no target ${target}: it has ${released.join(', ')}`,
      'lockfile',
      'Install one of these, or lock a release that has the target.',
    );
  return released;
}
