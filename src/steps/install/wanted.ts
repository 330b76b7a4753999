/** What is asked for when something is to be installed, and the rules of it that hold whoever asks. */
import type { Lockfile } from '../../contract/documents/lockfile.js';
import { type Fault, refuseAll, refuseFault } from '../../contract/errors.js';
import { sha256Hex, type Tuple } from '../../contract/identity/tuple.js';
import { readRequired } from '../../host/disk/files.js';
import { hostTarget } from '../../host/machine/target.js';

/** The parts of a tuple, as far as they were given. */
export type GivenTuple = { readonly [Part in keyof Tuple]?: string | undefined };

/** What somebody gave, at the command line or as inputs of the action. */
export interface Given {
  readonly tuple: GivenTuple;
  /** The digest that the artifact must have. */
  readonly sha256: string | undefined;
  readonly allowYanked: boolean;
  /** The path of a lockfile. */
  readonly lockfile: string | undefined;
  readonly source: string | undefined;
}

/** What is to be installed: a target of a lockfile, or a tuple. */
export type Wanted =
  | {
      readonly lockfile: Lockfile;
      readonly target: string;
    }
  | {
      readonly tuple: GivenTuple;
      readonly allowYanked: boolean;
      readonly sha256?: string | undefined;
    };

/** Where it may be had, in the order in which they are asked: with a lockfile there may be several. */
export type SourceNames = readonly [string, ...string[]];

/**
 * What is wanted, and the sources to take it from: the one that is given, else those of the lockfile. The target is this host's unless it was given. Codes: INVALID_INPUT with
 * every fault of what was given, HOST_UNSUPPORTED and those of `parseLockfile`.
 */
export async function readWanted(given: Given): Promise<{ wanted: Wanted; sources: SourceNames }> {
  refuseAll(faultsOf(given));
  const { tuple, sha256, allowYanked } = given;
  const target = tuple.target ?? hostTarget();
  const lockfile = given.lockfile === undefined ? undefined : await readLockfile(given.lockfile);
  return {
    wanted: lockfile ? { lockfile, target } : { tuple: { ...tuple, target }, allowYanked, sha256 },
    sources: sourcesOf(given.source, lockfile),
  };
}

function sourcesOf(given: string | undefined, lockfile: Lockfile | undefined): SourceNames {
  const [first = refuseFault(NO_SOURCE), ...others] = given === undefined ? (lockfile?.sources ?? []) : [given];
  return [first, ...others];
}

/** Mostly none is given, and what reads it is not needed. */
async function readLockfile(path: string): Promise<Lockfile> {
  const { LOCKFILE_LIMITS, parseLockfile } = await import('../../contract/documents/lockfile.js');
  return parseLockfile(await readRequired(path, LOCKFILE_LIMITS.maxBytes), path);
}

const NO_SOURCE: Fault = {
  code: 'INVALID_INPUT',
  message: 'source is required: nothing else says where the releases are',
  place: 'source',
  hint: 'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.',
};

/** All that is wrong with what was given, by the names that it was given under. */
export function faultsOf({ tuple, sha256, lockfile, source }: Given): Fault[] {
  const faults: Fault[] = [];
  const add = (place: string, message: string): unknown => faults.push({ code: 'INVALID_INPUT', message, place });
  if (sha256 !== undefined && !sha256Hex.safeParse(sha256).success)
    add('sha256', 'sha256 must be 64 lower-case hex digits');
  if (lockfile === undefined) {
    return source === undefined ? [...faults, NO_SOURCE] : faults;
  }
  // A lockfile pins everything but the target: whatever else is given could only disagree.
  const pinned = { ...tuple, target: undefined, sha256 };
  for (const [part, value] of Object.entries(pinned)) {
    const name = part.replace('_', '-');
    if (value !== undefined) add(name, `the lockfile pins ${name}; leave it out`);
  }
  return faults;
}
