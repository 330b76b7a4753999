/**
 * Locking: one release, chosen where parts of it are left out, verified, and pinned for every target that is meant, into a lockfile
 * that consumers commit.
 */

import type { FoundSigners } from '../contract/attestation/find.js';
import type { SignerRequest } from '../contract/attestation/signer-options.js';
import { formatLockfile, type LockedTarget, type Lockfile } from '../contract/documents/lockfile.js';
import type { IndexRow } from '../contract/release-index/model.js';
import { type Choice, chooseRelease } from '../contract/selection/choose.js';
import { givenParts, parseQuery, type ReleaseQuery } from '../contract/selection/query.js';
import type { ReleaseIdentity } from '../contract/selection/releases.js';
import { parseVersionRange } from '../contract/selection/version-range.js';
import type { Wish } from '../contract/selection/wish.js';
import { replaceFile } from '../host/disk/files.js';
import type { Source } from '../host/store/store.js';
import { type ReadContext, readCatalog } from './release-index/read.js';
import { type ReplacedLockfile, readReplaced, requireSameProduct } from './replaced-lockfile.js';
import { askerOf } from './resolve.js';
import type { GivenSigner } from './verify/asked.js';
import { askedForLock } from './verify/asked-for-lock.js';
import { verifyRow } from './verify/row.js';

export interface LockRequest {
  readonly source: Source;
  /** The release as far as it is given; `version` may be a range. */
  readonly query: { readonly [Part in keyof ReleaseQuery]?: string | undefined };
  /** Only these targets; empty means those of the lockfile that is replaced, else all that the release has. */
  readonly targets: readonly string[];
  /** What is pinned now, below which nothing is chosen; an exact version is taken wherever it is. */
  readonly pinned?: ReleaseIdentity | undefined;
  readonly lockfile: string;
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
 * Chooses a release as `chooseRelease` does, verifies the whole chain of every target, and who signed it where that is asked, and writes the lockfile. Codes: those of
 * `askedForLock`, `readIndex`, `chooseRelease` and `verifyRow`, INVALID_TUPLE, LOCKFILE_MISMATCH, TOO_LARGE.
 */
export async function lockRelease(request: LockRequest): Promise<Lockfile> {
  const { source, signed = () => {}, chosen = () => {} } = request;
  const replaced = await readReplaced(request.lockfile);
  const wish = await wishOf(request, replaced);
  let asking = await askedForLock(request);
  const catalog = await readCatalog(source, request.context);
  const { product } = catalog;
  requireSameProduct(replaced, product, request.lockfile, source.name);
  const choice = chooseRelease(catalog, wish, askerOf(source));
  chosen(choice, replaced?.lockfile);
  const { rows } = choice;
  const [first] = rows;
  const targets: Record<string, LockedTarget> = {};
  for (const row of rows) {
    const { locked, signers } = await lockRow(request, row, product, asking?.request);
    targets[row.target] = locked;
    // All targets have to be of one repository, whatever it is called.
    asking = asking?.after(signers);
    if (asking) signed(row.target, signers);
  }
  const signer = asking?.pinned();
  const lockfile: Lockfile = {
    schema_version: 1,
    product,
    source: source.name,
    distribution_contract_version: first.distribution_contract_version,
    version: first.version,
    profile: first.profile,
    toolchain: first.toolchain,
    git_rev: first.git_rev,
    dist_revision: first.dist_revision,
    ...(signer ? { signer } : {}),
    targets,
  };
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

/** What a lockfile says of a row, once its whole chain is verified. Codes: those of `verifyRow`. */
async function lockRow(
  { source, progress }: LockRequest,
  row: IndexRow,
  product: string,
  asked: SignerRequest | undefined,
): Promise<{ readonly locked: LockedTarget; readonly signers: FoundSigners }> {
  const { manifest, signers } = await verifyRow(source, row, product, { deep: false, signers: asked });
  progress(`verified ${row.artifact_file}`);
  const locked = {
    artifact_file: row.artifact_file,
    artifact_sha256: row.artifact_sha256,
    artifact_size: row.artifact_size,
    manifest_sha256: row.manifest_sha256,
    content_size: manifest.content_size,
    ...(manifest.requires ? { requires: manifest.requires } : {}),
    binaries: manifest.binaries,
    files: manifest.files,
  };
  return { locked, signers };
}
