/** What an install is held against, and how the index or a lockfile says it. */

import type { TupleQuery } from '../../contract/decisions/resolve.js';
import { verifyDigest } from '../../contract/digest.js';
import type { Lockfile } from '../../contract/documents/lockfile.js';
import type { Manifest, ManifestFile, Requires } from '../../contract/documents/manifest.js';
import { type Tuple, tupleOf } from '../../contract/identity/tuple.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import type { Source } from '../../host/store/store.js';
import type { ReadContext } from '../release-index/read.js';
import { resolveTuple, targetsOfRelease } from '../resolve.js';

/** Everything an install holds the artifact's bytes against, whether it comes from the index or from a lockfile. */
export interface Pinned {
  readonly product: string;
  readonly tuple: Tuple;
  readonly artifact_file: string;
  readonly artifact_sha256: string;
  readonly artifact_size: number;
  readonly manifest_sha256: string;
  readonly content_size: number;
  readonly requires?: Requires | undefined;
  /** The targets of the same release, for where the host is too old for this one. */
  readonly otherTargets?: () => Promise<readonly string[]>;
  readonly binaries: readonly string[];
  readonly files: readonly ManifestFile[];
  /** The manifest's own bytes, where they were read. */
  readonly manifest?: Uint8Array;
}

/** What the index pins for a tuple. With `sha256`, another artifact digest is DIGEST_MISMATCH. */
export async function pinFromIndex(
  source: Source,
  query: TupleQuery,
  options: { readonly allowYanked: boolean; readonly sha256?: string | undefined },
  context: ReadContext,
): Promise<Pinned> {
  const { row, product } = await resolveTuple(source, query, options, context);
  if (options.sha256 !== undefined) verifyDigest(row.artifact_sha256, options.sha256, row.artifact_file);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  const { readVerifiedRow } = await import('../verify/row.js');
  const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
  return { ...pinnedBy(manifest, row, manifestBytes), otherTargets: () => targetsOfRelease(source, row, context) };
}

/** What a verified manifest and its row pin. Each file has its digest there, so the content as a whole needs none. */
export function pinnedBy(manifest: Manifest, row: IndexRow, bytes: Uint8Array): Pinned {
  const { product, content_size, requires, binaries, files } = manifest;
  const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
  return {
    ...{ product, tuple: tupleOf(row), artifact_file, artifact_sha256, artifact_size, manifest_sha256 },
    ...{ content_size, requires, binaries, files, manifest: bytes },
  };
}

/** What a lockfile pins for a target: no index and no document is read. */
export async function pinFromLockfile(lockfile: Lockfile, target: string): Promise<Pinned> {
  const { lockedTarget } = await import('../../contract/documents/lockfile.js');
  const { tuple, locked } = lockedTarget(lockfile, target);
  return { product: lockfile.product, tuple, otherTargets: async () => Object.keys(lockfile.targets), ...locked };
}
