/**
 * Updating a lockfile: the newest release in the place of the one that it pins, from where it was locked, for the same targets, and
 * signed by whoever signed that one. Nothing that is installed moves by it.
 */
import type { FoundSigners } from '../../contract/attestation/find.js';
import { formatLockfile, LOCKFILE_LIMITS, type Lockfile } from '../../contract/documents/lockfile.js';
import { refuse } from '../../contract/errors.js';
import { parseLockfileBefore } from '../../contract/lockfile/before.js';
import { chooseUpdate, isPinned, keptTargets, withNewestAttested } from '../../contract/lockfile/update.js';
import { catalogOf } from '../../contract/selection/catalog.js';
import type { Choice } from '../../contract/selection/choose.js';
import { givenParts } from '../../contract/selection/query.js';
import { newestDay, releaseOf } from '../../contract/selection/releases.js';
import { parseVersionRange } from '../../contract/selection/version-range.js';
import type { Wish } from '../../contract/selection/wish.js';
import { readRequired, replaceFile } from '../../host/disk/files.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import { askerOf } from '../resolve.js';
import { type GivenSigner, isSignerGiven } from '../verify/asked.js';
import { type Asking, askedAfter } from '../verify/asked-for-lock.js';
import { pinRows } from './pin.js';
import { readIndexOf, sourcesOf } from './read.js';
import { lockedSources } from './sources.js';

export interface UpdateRequest {
  /** Path of the lockfile. */
  readonly lockfile: string;
  /** A version or a range of them; the highest of all unless given, or the one that was put into the lockfile. */
  readonly version?: string | undefined;
  /** The profile of the lockfile, if any. */
  readonly profile?: string | undefined;
  /** Parts that tell two builds of one version apart. */
  readonly toolchain?: string | undefined;
  readonly git_rev?: string | undefined;
  readonly dist_revision?: string | undefined;
  /** In place of the first source of the lockfile. */
  readonly source?: string | undefined;
  /** In place of its mirrors; those that it has unless given. */
  readonly mirrors?: readonly string[] | undefined;
  readonly allowRelativeSource?: boolean | undefined;
  /** Targets that are not locked any more. */
  readonly dropTargets: readonly string[];
  /** Who has to have signed it, in place of whom the lockfile names. */
  readonly signer: GivenSigner;
  readonly suite: string | undefined;
  readonly open: (name: string) => Promise<Source>;
  /** Told what was chosen, before it is verified. */
  readonly chosen?: ((choice: Choice, pinned: Lockfile) => void) | undefined;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

export interface Updated {
  readonly before: Lockfile;
  readonly after: Lockfile;
  /** Whether the file was written. */
  readonly changed: boolean;
  /** YYYY-MM-DD of the newest row of the index that was read: nothing newer was seen. */
  readonly newestRow: string | undefined;
  /** Who signed what is pinned now, by target, where that was asked. */
  readonly signed: Readonly<Record<string, FoundSigners>>;
}

/**
 * Pins the release that is chosen in place of the one that is pinned; where it is that one, nothing is verified or written. Codes:
 * those of `parseLockfileBefore`, `keptTargets`, `lockedSources`, `askedAfter`, `readIndexOf`, `chooseUpdate` and `pinRows`.
 */
export async function updateLockfile(request: UpdateRequest): Promise<Updated> {
  const { lockfile: path, progress } = request;
  const { pinned, wanted } = parseLockfileBefore(await readRequired(path, LOCKFILE_LIMITS.maxBytes), path);
  const wish = await wishOf(request, pinned, wanted);
  const asking = await askedAfter(pinned.signer, request);
  const sources = sourcesAfter(request, pinned);
  const source = await request.open(sources[0]);
  const index = await readIndexOf(pinned, source, request.context);
  const catalog = catalogOf(index);
  const choice = chooseUpdate(catalog, wish, askerOf(source));
  const newestRow = newestDay(index.rows);
  const isSame = isPinned(pinned, choice.rows) && wanted === undefined && !isSignerGiven(request.signer);
  if (isSame && sources.join('\n') === pinned.sources.join('\n'))
    return { before: pinned, after: pinned, changed: false, newestRow, signed: {} };
  request.chosen?.(choice, pinned);
  const { after, signed } = await pinAll(request, asking, [source, [...sources]], pinned.product, choice).catch(
    (error: unknown) => {
      throw withNewestAttested(error, catalog, wish, pinned);
    },
  );
  const changed = wanted !== undefined || formatLockfile(after) !== formatLockfile(pinned);
  if (changed) await replaceFile(path, Buffer.from(formatLockfile(after)));
  else progress(`${path} has all of it already`);
  return { before: pinned, after, changed, newestRow, signed };
}

async function pinAll(
  { progress }: UpdateRequest,
  asking: Asking | undefined,
  [source, sources]: readonly [Source, string[]],
  product: string,
  { rows }: Choice,
): Promise<{ readonly after: Lockfile; readonly signed: Record<string, FoundSigners> }> {
  const signed: Record<string, FoundSigners> = {};
  const after = await pinRows({
    ...{ source, sources, product, rows, asking, progress },
    signed: (target, signers) => {
      signed[target] = signers;
    },
  });
  return { after, signed };
}

/** What is meant. A version that somebody put into the lockfile is meant as if it were given. Codes: INVALID_INPUT, INVALID_TUPLE, those of `keptTargets`. */
async function wishOf(request: UpdateRequest, pinned: Lockfile, wanted: string | undefined): Promise<Wish> {
  const { toolchain, git_rev, dist_revision, profile = pinned.profile } = request;
  if (profile !== pinned.profile)
    refuse(
      'INVALID_INPUT',
      `the lockfile pins the profile ${pinned.profile}; another wants a lockfile of its own`,
      'profile',
    );
  return {
    ...givenParts({ toolchain, git_rev, dist_revision }),
    version: await parseVersionRange(request.version ?? wanted),
    profile: pinned.profile,
    targets: keptTargets(pinned, request.dropTargets),
    pinned: releaseOf(pinned),
  };
}

/** Where the releases are from now on. Codes: those of `lockedSources`, for what was given. */
function sourcesAfter(request: UpdateRequest, pinned: Lockfile): readonly [string, ...string[]] {
  const { source, mirrors, allowRelativeSource } = request;
  if (source === undefined && mirrors === undefined) return sourcesOf(pinned, undefined);
  const [first = '', ...others] = pinned.sources;
  const given = lockedSources(source ?? first, {
    mirrors: mirrors ?? others,
    // What is in the lockfile already was allowed.
    allowRelativeSource: allowRelativeSource ?? source === undefined,
  });
  return given as [string, ...string[]];
}
