/**
 * Locking: one release, chosen where parts of it are left out, verified, and pinned for every target that is meant, into a lockfile
 * that consumers commit.
 */

import type { FoundSigners } from '../contract/attestation/find.js';
import { formatLockfile, type Lockfile } from '../contract/documents/lockfile.js';
import { type Choice, chooseRelease } from '../contract/selection/choose.js';
import { givenParts, parseQuery, type ReleaseQuery } from '../contract/selection/query.js';
import type { ReleaseIdentity } from '../contract/selection/releases.js';
import { parseVersionRange } from '../contract/selection/version-range.js';
import type { Wish } from '../contract/selection/wish.js';
import { replaceFile } from '../host/disk/files.js';
import type { Source } from '../host/store/store.js';
import { pinRows } from './lockfile/pin.js';
import { lockedSources } from './lockfile/sources.js';
import { type ReadContext, readCatalog } from './release-index/read.js';
import { type ReplacedLockfile, readReplaced, requireSameProduct } from './replaced-lockfile.js';
import { askerOf } from './resolve.js';
import type { GivenSigner } from './verify/asked.js';
import { askedForLock } from './verify/asked-for-lock.js';

export interface LockRequest {
  readonly source: Source;
  /** The release as far as it is given; `version` may be a range. */
  readonly query: { readonly [Part in keyof ReleaseQuery]?: string | undefined };
  /** Only these targets; empty means those of the lockfile that is replaced, else all that the release has. */
  readonly targets: readonly string[];
  /** What is pinned now, below which nothing is chosen; an exact version is taken wherever it is. */
  readonly pinned?: ReleaseIdentity | undefined;
  readonly lockfile: string;
  /** Names of other sources that have the same files, in the order in which they are asked. */
  readonly mirrors?: readonly string[] | undefined;
  /** Whether a source may be written that is relative to the folder this runs in. */
  readonly allowRelativeSource?: boolean | undefined;
  /** Who has to have signed it; whom the lockfile names that is replaced, unless somebody is named. */
  readonly signer?: GivenSigner | undefined;
  /** OWNER/REPO of this suite, whose own workflow is meant where none is named. */
  readonly suite?: string | undefined;
  /** Told who signed what is pinned for a target, where that was asked. */
  readonly signed?: ((target: string, signers: FoundSigners) => void) | undefined;
  /** Told what was chosen, and what it replaces, before it is verified. */
  readonly chosen?: ((choice: Choice, replaced: Lockfile | undefined) => void) | undefined;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/**
 * Chooses a release as `chooseRelease` does, verifies the whole chain of every target, and who signed it where that is asked, and
 * writes the lockfile. Codes: those of `lockedSources`, `askedForLock`, `readIndex`, `chooseRelease` and `pinRows`, INVALID_TUPLE,
 * LOCKFILE_MISMATCH, TOO_LARGE.
 */
export async function lockRelease(request: LockRequest): Promise<Lockfile> {
  const { source, chosen = () => {} } = request;
  const sources = lockedSources(source.name, request);
  const replaced = await readReplaced(request.lockfile);
  const wish = await wishOf(request, replaced);
  const asking = await askedForLock(request);
  const catalog = await readCatalog(source, request.context);
  const { product } = catalog;
  requireSameProduct(replaced, product, request.lockfile, source.name);
  const choice = chooseRelease(catalog, wish, askerOf(source));
  chosen(choice, replaced?.lockfile);
  const lockfile = await pinRows({ ...request, sources, product, rows: choice.rows, asking });
  await replaceFile(request.lockfile, Buffer.from(formatLockfile(lockfile)));
  return lockfile;
}

/** What is meant by what was given, and by the lockfile that is replaced. Code: INVALID_TUPLE. */
async function wishOf({ query, targets, pinned }: LockRequest, replaced: ReplacedLockfile | undefined): Promise<Wish> {
  const { version, ...parts } = query;
  const { profile, toolchain, git_rev, dist_revision } = givenParts(parts);
  for (const target of targets) parseQuery({ target }, ['target']);
  return {
    version: await parseVersionRange(version),
    profile,
    toolchain,
    git_rev,
    dist_revision,
    targets: targets.length > 0 ? targets : Object.keys(replaced?.lockfile?.targets ?? {}),
    pinned,
  };
}
