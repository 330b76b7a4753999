/**
 * What an install is held against, and how the index or a lockfile says it, in two steps: `choose` finds the one artifact,
 * which is enough to know where it goes and to begin its download; `pin` has its documents verified.
 */
import { verifyManifestIdentity, verifyManifestRow } from '../../contract/decisions/verify-manifest.js';
import type { Lockfile } from '../../contract/documents/lockfile.js';
import { type Manifest, type ManifestFile, parseManifest, type Requires } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { type Tuple, tupleOf } from '../../contract/identity/tuple.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { readKeptManifest } from '../../host/install/installed.js';
import type { ReadContext } from '../release-index/read.js';
import { completeQuery, resolveTuple, targetsOfRelease } from '../resolve.js';
import type { OpenSource, OpenSources } from './sources.js';
import type { Wanted } from './wanted.js';

/** An artifact by name and digest. */
export interface Artifact {
  readonly product: string;
  readonly tuple: Tuple;
  readonly artifact_file: string;
  readonly artifact_sha256: string;
  readonly artifact_size: number;
}

/** Everything an install holds the artifact's bytes against, whether it comes from the index or from a lockfile. */
export interface Pinned extends Artifact {
  readonly manifest_sha256: string;
  readonly content_size: number;
  readonly requires?: Requires | undefined;
  readonly binaries: readonly string[];
  readonly files: readonly ManifestFile[];
  /** The manifest's own bytes, where they were read. */
  readonly manifest?: Uint8Array;
}

/** The one artifact that is wanted: of a row of the index, whose documents say more, or of a lockfile, which says all. */
export type Chosen = (Artifact & { readonly row: IndexRow }) | (Pinned & { readonly lockfile: Lockfile });

/** Finds what is wanted. Codes: those of `completeQuery`, `resolveTuple` and `requireLocked`; DIGEST_MISMATCH for another artifact than asked for. */
export async function choose(wanted: Wanted, sources: OpenSources, context: ReadContext): Promise<Chosen> {
  if ('lockfile' in wanted) return chooseLocked(wanted, sources, context);
  const source = await sources[0]();
  const query = await completeQuery(source, wanted.tuple, context);
  const { row, product } = await resolveTuple(source, query, wanted, context);
  const { artifact_file, artifact_sha256, artifact_size, yanked } = row;
  if (wanted.sha256 !== undefined && wanted.sha256 !== artifact_sha256)
    refuse(
      'DIGEST_MISMATCH',
      `asked for sha256 ${wanted.sha256}, the index says ${artifact_sha256} for ${artifact_file}`,
      'sha256',
      'Check the tuple and the digest: the artifact of this tuple is another one than the digest names.',
    );
  if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
  return { product, tuple: tupleOf(row), artifact_file, artifact_sha256, artifact_size, row };
}

async function chooseLocked(
  { lockfile, target }: Extract<Wanted, { readonly lockfile: Lockfile }>,
  sources: OpenSources,
  context: ReadContext,
): Promise<Chosen> {
  const { requireLocked } = await import('./against-lockfile.js');
  const { tuple, locked } = await requireLocked(lockfile, target, sources, context);
  return { ...locked, product: lockfile.product, tuple, lockfile };
}

/**
 * What the chosen artifact is held against: the lockfile's word, or a manifest that the index names. `keeps`, where
 * given, may hold a copy of it from an earlier install; else the source's is verified with its whole chain. Codes: those of `readVerifiedRow`.
 */
export async function pin(chosen: Chosen, openSource: OpenSource, keeps: string | undefined): Promise<Pinned> {
  if ('lockfile' in chosen) return chosen;
  const { row, product } = chosen;
  const kept = keeps === undefined ? undefined : await readKeptManifest(keeps, row.manifest_sha256);
  if (kept) return pinKept(kept, row, product);
  // Mostly a folder that was installed before has its manifest, and this is not needed.
  const { readVerifiedRow } = await import('../verify/row.js');
  const { manifest, manifestBytes } = await readVerifiedRow(await openSource(), row, product);
  return pinnedBy(manifest, row, manifestBytes);
}

/** The targets of the release that the chosen artifact is of. Codes: those of `targetsOfRelease`. */
export async function targetsBeside(
  chosen: Chosen,
  openSource: OpenSource,
  context: ReadContext,
): Promise<readonly string[]> {
  if ('lockfile' in chosen) return Object.keys(chosen.lockfile.targets);
  return targetsOfRelease(await openSource(), chosen.row, context);
}

function pinKept(kept: Uint8Array, row: IndexRow, product: string): Pinned {
  const manifest = parseManifest(kept, row.manifest_file);
  verifyManifestIdentity(manifest, row, product, row.distribution_contract_version, row.manifest_file);
  verifyManifestRow(manifest, row);
  return pinnedBy(manifest, row, kept);
}

/** What a verified manifest and its row pin. Each file has its digest there, so the content as a whole needs none. */
function pinnedBy(manifest: Manifest, row: IndexRow, bytes: Uint8Array): Pinned {
  return {
    product: manifest.product,
    tuple: tupleOf(row),
    artifact_file: row.artifact_file,
    artifact_sha256: row.artifact_sha256,
    artifact_size: row.artifact_size,
    manifest_sha256: row.manifest_sha256,
    content_size: manifest.content_size,
    requires: manifest.requires,
    binaries: manifest.binaries,
    files: manifest.files,
    manifest: bytes,
  };
}
