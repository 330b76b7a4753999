/** Locking: one release, verified, pinned for every target it has, into a lockfile that consumers commit. */

import type { FoundSigners } from '../contract/attestation/find.js';
import type { SignerRequest } from '../contract/attestation/signer-options.js';
import { formatLockfile, type LockedTarget, type Lockfile } from '../contract/documents/lockfile.js';
import { refuse } from '../contract/errors.js';
import type { IndexRow } from '../contract/release-index/model.js';
import type { ReleaseQuery } from '../contract/selection/query.js';
import { releaseRows } from '../contract/selection/release-rows.js';
import { replaceFile } from '../host/disk/files.js';
import type { Source } from '../host/store/store.js';
import { lockedSources } from './lockfile/sources.js';
import { type ReadContext, readIndex } from './release-index/read.js';
import type { GivenSigner } from './verify/asked.js';
import { askedForLock } from './verify/asked-for-lock.js';
import { verifyRow } from './verify/row.js';

export interface LockRequest {
  readonly source: Source;
  readonly query: ReleaseQuery;
  /** Only these targets; empty means all that the release has. */
  readonly targets: readonly string[];
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
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/**
 * Verifies the whole chain of every target, and who signed it where that is asked, and writes the lockfile. Codes: those of
 * `askedForLock`, `readIndex` and `verifyRow`, TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, YANKED, TOO_LARGE.
 */
export async function lockRelease(request: LockRequest): Promise<Lockfile> {
  const { source, query, signed = () => {} } = request;
  const sources = lockedSources(source.name, request);
  let asking = await askedForLock(request);
  const { index } = await readIndex(
    source,
    request.context,
    (group) => group.version === query.version && group.profile === query.profile,
  );
  const rows = releaseRows(index.rows, query, request.targets);
  const [first] = rows;
  const targets: Record<string, LockedTarget> = {};
  for (const row of rows) {
    const { locked, signers } = await lockRow(request, row, index.product, asking?.request);
    targets[row.target] = locked;
    // All targets have to be of one repository, whatever it is called.
    asking = asking?.after(signers);
    if (asking) signed(row.target, signers);
  }
  const signer = asking?.pinned();
  const lockfile: Lockfile = {
    schema_version: 1,
    product: index.product,
    sources,
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

/** What a lockfile says of a row, once its whole chain is verified. Codes: YANKED and those of `verifyRow`. */
async function lockRow(
  { source, progress }: LockRequest,
  row: IndexRow,
  product: string,
  asked: SignerRequest | undefined,
): Promise<{ readonly locked: LockedTarget; readonly signers: FoundSigners }> {
  if (row.yanked) refuse('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
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
