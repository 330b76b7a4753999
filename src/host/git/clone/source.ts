/**
 * A commit with all that it means: its submodules at the commits that it has of them, theirs in turn, and the files of Git LFS.
 * What cannot be brought is left out, with its reason: whether a build needs it, only the build can say, and a repository
 * may have submodules that its release was made without. The number, the depth and the time are bounded.
 */
import { rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { ContractError, refuse } from '../../../contract/errors.js';
import { makeFolders } from '../../disk/make-folders.js';
import type { Opener } from '../../origin-token.js';
import { MAX_DEPTH, type Reasons, unfetchedFiles } from '../checkout/unfetched.js';
import { withinRoot } from '../checkout/working-tree.js';
import { unconfigured } from '../environment.js';
import { ALLOWED, addressOf, isLocal } from './address.js';
import { type Clone, cloneCommit } from './commit.js';
import { bringLfsFiles } from './lfs.js';
import { type Submodule, submodulesHere, submodulesOf } from './submodules.js';

const MAX_SUBMODULES = 1000;
/** Milliseconds after which no further submodule is begun. */
const MAX_TIME = 60 * 60_000;

/** A repository that is brought. */
interface Repository extends Pick<Clone, 'from' | 'folder'> {
  /** What addresses in it are relative to. */
  readonly base: string;
  /** How many submodules it is inside of. */
  readonly depth: number;
}

/** What holds for all repositories of a source. */
interface Bringing {
  readonly opener: Opener;
  readonly progress: (line: string) => void;
  readonly allowFile: boolean;
  readonly reasons: Map<string, ContractError>;
  readonly until: number;
  left: number;
}

/**
 * Brings a commit and what belongs to it; gives why the rest is not there, by its path of the disk. `folder` is spelt as the
 * disk does. Codes: those of `cloneCommit`, for the commit itself.
 */
export async function cloneSource(
  clone: Clone,
  opener: Opener,
  progress: (line: string) => void,
  maxSubmodules = MAX_SUBMODULES,
): Promise<Reasons> {
  const { from, origin, git_rev } = clone;
  const bringing: Bringing = {
    ...{ opener, progress, allowFile: isLocal(from) },
    reasons: new Map(),
    until: Date.now() + MAX_TIME,
    left: maxSubmodules,
  };
  progress(`git fetch ${from} ${git_rev}`);
  await cloneCommit(clone, opener);
  // A clone is at another place than what it is one of.
  const base = isAbsolute(from) ? (origin ?? from) : from;
  await complete({ ...clone, base, depth: 0 }, bringing);
  return bringing.reasons;
}

/** Brings what a clone lacks. */
async function complete(repository: Repository, bringing: Bringing): Promise<void> {
  const { folder, from, base } = repository;
  const { opener, allowFile } = bringing;
  const env = unconfigured(opener.env);
  const { pointers, submodules } = await unfetchedFiles(folder, env, []);
  if (pointers.length > 0)
    await orReason(pointers, bringing, () =>
      firstOf([...new Set([from, base])], (place) => bringLfsFiles({ folder, from: place, allowFile }, opener)),
    );
  if (submodules.length === 0) return;
  const lacking = new Set(submodules);
  for (const submodule of await submodulesOf(folder, env)) {
    const path = join(folder, submodule.path);
    if (!lacking.has(path)) continue;
    if (bringing.left === 0) return orReason([...lacking], bringing, refuseMore);
    await orReason([path], bringing, () => bring(submodule, repository, bringing));
    lacking.delete(path);
  }
}

async function refuseMore(): Promise<never> {
  return refuse('SOURCE_INCOMPLETE', 'there are too many submodules');
}

/** Brings a submodule with what it lacks. Codes: SOURCE_INCOMPLETE, those of `cloneCommit`. */
async function bring(submodule: Submodule, outer: Repository, bringing: Bringing): Promise<void> {
  const { path, git_rev, url } = submodule;
  const { opener, progress, allowFile } = bringing;
  const folder = join(outer.folder, path);
  await requireRoom(folder, submodule, outer, bringing);
  const address = url === undefined ? undefined : addressOf(url, outer.base, allowFile);
  const here = await submodulesHere(outer.from, submodule, opener.env);
  const places = address === undefined ? here : [...here, address];
  const said = url === undefined ? '.gitmodules does not say where it is' : `${JSON.stringify(url)} is not asked`;
  if (places.length === 0) refuse('SOURCE_INCOMPLETE', said, folder, ALLOWED);
  const from = await firstOf(places, async (place) => {
    progress(`git fetch ${place} ${git_rev}`);
    await cloneCommit({ from: place, git_rev, origin: undefined, folder }, opener).catch(async (error: unknown) => {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await makeFolders(folder);
      throw error;
    });
    return place;
  });
  const inner = { from, folder, base: address ?? from, depth: outer.depth + 1 };
  await complete(inner, bringing);
}

/** Refuses a submodule that is too deep or too late, and a place for it that is another (SOURCE_INCOMPLETE). */
async function requireRoom(folder: string, { path }: Submodule, outer: Repository, bringing: Bringing): Promise<void> {
  if (outer.depth === MAX_DEPTH) refuse('SOURCE_INCOMPLETE', `it is more than ${MAX_DEPTH} submodules deep`, folder);
  if (Date.now() > bringing.until) refuse('SOURCE_INCOMPLETE', 'the submodules before it took too long', folder);
  // A link of the commit's, on a disk that tells no case, would have it written anywhere.
  if ((await withinRoot(outer.folder, folder)) !== path)
    refuse('SOURCE_INCOMPLETE', 'its folder is behind a link', folder);
  bringing.left -= 1;
}

/** What the first place gives that gives anything; what the last one refuses with. */
async function firstOf<T>(places: readonly string[], ask: (place: string) => Promise<T>): Promise<T> {
  const [place = '', ...others] = places;
  return ask(place).catch((error: unknown) => {
    if (others.length === 0 || !isPassedOver(error)) throw error;
    return firstOf(others, ask);
  });
}

/** Does without what cannot be brought, and says so. */
async function orReason(paths: readonly string[], bringing: Bringing, bringIt: () => Promise<void>): Promise<void> {
  try {
    await bringIt();
  } catch (error) {
    if (!isPassedOver(error)) throw error;
    for (const path of paths) bringing.reasons.set(path, error);
    const more = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
    bringing.progress(`left out: ${paths[0]}${more}: ${error.message}`);
  }
}

/** What another place, or a build, may do without; a full disk, or git that is not there, is not that. */
function isPassedOver(error: unknown): error is ContractError {
  return error instanceof ContractError && (error.code === 'GIT_FAILED' || error.code === 'SOURCE_INCOMPLETE');
}
