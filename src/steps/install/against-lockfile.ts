/**
 * What does not agree with a lockfile, and what became of what it pins. Which of the two is wrong, lockfile or source, only who keeps
 * them can tell: so both next steps are said.
 */
import { type Lockfile, lockAgain, lockedTarget } from '../../contract/documents/lockfile.js';
import { ContractError, type Fault, refuse } from '../../contract/errors.js';
import {
  isOfLockfile,
  type PinnedTarget,
  productFault,
  standingFault,
  standingOf,
} from '../../contract/lockfile/standing.js';
import type { Source } from '../../host/store/store.js';
import { asMoved } from '../lockfile/moved.js';
import { type ReadContext, readIndex } from '../release-index/read.js';
import { targetsOfRelease } from '../resolve.js';
import { firstGood, type OpenSource, type OpenSources } from './sources.js';

const DISAGREES = /^(?:(?:DIGEST|SIZE|MANIFEST|TUPLE)_MISMATCH|TOO_LARGE|ARCHIVE_INVALID)$/;
const IS_EDITED =
  'The lockfile says otherwise. Where it was edited or merged, run lock again; where it was not, do not use what the source has.';

/**
 * An error of an install from a lockfile, with what to do about one that was edited, and what became of a file that is not there:
 * the index of the first source is asked for that.
 */
export async function asLockfileError(
  error: unknown,
  pinned: PinnedTarget,
  [openSource]: OpenSources,
  context: ReadContext,
): Promise<unknown> {
  if (!(error instanceof ContractError)) return error;
  const [first, ...more] = error.faults as [Fault, ...Fault[]];
  if (DISAGREES.test(error.code))
    return new ContractError({ ...first, hint: IS_EDITED, next: lockAgain(pinned.lockfile) }, more, { cause: error });
  if (!/^(?:DOCUMENT_NOT_FOUND|INDEX_NOT_FOUND|STORE_UNREACHABLE)$/.test(error.code)) return error;
  const source = await openSource().catch(() => undefined);
  if (!source) return error;
  if (error.code !== 'DOCUMENT_NOT_FOUND') return asMoved(error, source.name);
  const became = await becameOf(pinned, source, context).catch(() => undefined);
  return became ? new ContractError(became, error.faults, { cause: error }) : error;
}

/** Why a file that a lockfile pins is not there; undefined where the index has it all the same. */
async function becameOf(pinned: PinnedTarget, source: Source, context: ReadContext): Promise<Fault | undefined> {
  const { lockfile } = pinned;
  try {
    const { index } = await readIndex(source, { ...context, warn: () => {} }, isOfLockfile(lockfile));
    return (
      productFault(index.product, lockfile, source.name) ??
      standingFault(standingOf(index, pinned), pinned, source.name)
    );
  } catch (error) {
    const moved = asMoved(error, source.name);
    if (!(moved instanceof ContractError) || moved.code !== 'INDEX_NOT_FOUND') throw error;
    return moved.faults[0];
  }
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
  const isLocked = Object.hasOwn(lockfile.targets, target);
  return lockedTarget(lockfile, target, isLocked ? [] : await releasedTargets(lockfile, target, sources, context));
}

async function releasedTargets(
  lockfile: Lockfile,
  target: string,
  sources: OpenSources,
  context: ReadContext,
): Promise<readonly string[]> {
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
  return released;
}
