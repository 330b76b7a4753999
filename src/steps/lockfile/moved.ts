/** A source that a lockfile names and that has no releases: it was moved, or is seen from another folder than it was locked in. */
import { resolve } from 'node:path';
import { isRelativeSource } from '../../contract/documents/lockfile.js';
import { ContractError, type Fault } from '../../contract/errors.js';
import { OTHER_SOURCE } from '../../contract/lockfile/next-steps.js';

const MOVED = 'Where the releases have moved, name the new place; an update takes it into the lockfile, too.';

/** The same refusal, with what to do where the source cannot be reached or has no index; any other error as it is. */
export function asMoved(error: unknown, source: string): unknown {
  if (!(error instanceof ContractError)) return error;
  const [first, ...more] = error.faults as [Fault, ...Fault[]];
  if (error.code === 'STORE_UNREACHABLE')
    return new ContractError({ ...first, hint: `${error.hint}\n${MOVED}`, next: OTHER_SOURCE }, more, { cause: error });
  if (error.code === 'INDEX_NOT_FOUND') return new ContractError(noReleases(source), more, { cause: error });
  return error;
}

function noReleases(source: string): Fault {
  const isRelative = isRelativeSource(source);
  return {
    code: 'INDEX_NOT_FOUND',
    message: isRelative
      ? `the lockfile names the source ${source}, which is seen from the folder this runs in: there are no releases at ${resolve(source)}`
      : `there are no releases at ${source}`,
    place: 'lockfile',
    hint: isRelative ? 'Run it in the folder that it was locked in, or name the source.' : MOVED,
    next: OTHER_SOURCE,
  };
}
