/** What an install of a tool is held against: a row of the index with its documents, or a target of a lockfile. */

import { join } from 'node:path';
import { verifyManifestIdentity, verifyManifestRow } from '../contract/decisions/verify-manifest.js';
import { sha256, verifyDigest } from '../contract/digest.js';
import { MANIFEST_LIMITS, parseManifest } from '../contract/documents/manifest.js';
import { type Tuple, tupleOf } from '../contract/identity/tuple.js';
import type { IndexRow } from '../contract/release-index/model.js';
import { readBounded, replaceFile } from '../host/disk/files.js';
import { RECEIPT_FOLDER } from '../host/install/installed.js';
import type { Source } from '../host/store/store.js';
import { type Pinned, pinFromLockfile, pinnedBy } from './install/pin.js';
import type { Wanted } from './install/wanted.js';
import type { ReadContext } from './release-index/read.js';
import { completeQuery, resolveTuple, targetsOfRelease } from './resolve.js';

interface Asked {
  readonly wanted: Wanted;
  readonly openSource: () => Promise<Source>;
  readonly context: ReadContext;
}

/** The one row, or locked target, that is wanted. */
export interface Chosen {
  readonly product: string;
  readonly tuple: Tuple;
  readonly artifact_file: string;
  readonly artifact_size: number;
  readonly artifact_sha256: string;
  /** What the bytes are held against; an entry of the tool cache may have the manifest already. */
  readonly pin: (entry: string) => Promise<Pinned>;
}

/** Codes: those of `completeQuery`, `resolveTuple` and `pinFromLockfile`; DIGEST_MISMATCH for another artifact than asked for. */
export async function choose({ wanted, openSource, context }: Asked): Promise<Chosen> {
  if ('lockfile' in wanted) {
    const pinned = await pinFromLockfile(wanted.lockfile, wanted.target);
    return { ...pinned, pin: async () => pinned };
  }
  const source = await openSource();
  const query = await completeQuery(source, wanted.tuple, context);
  const { row, product } = await resolveTuple(source, query, wanted, context);
  const { artifact_file, artifact_size, artifact_sha256, yanked } = row;
  if (wanted.sha256 !== undefined) verifyDigest(artifact_sha256, wanted.sha256, artifact_file);
  if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
  const otherTargets = (): Promise<string[]> => targetsOfRelease(source, row, context);
  const pin = async (entry: string): Promise<Pinned> => ({
    ...(await pinRow(source, row, product, entry)),
    otherTargets,
  });
  return { product, tuple: tupleOf(row), artifact_file, artifact_size, artifact_sha256, pin };
}

/** The manifest that the index names: the entry's copy where its digest agrees, else the source's with its chain. */
async function pinRow(source: Source, row: IndexRow, product: string, entry: string): Promise<Pinned> {
  const kept = await readBounded(manifestOf(entry), MANIFEST_LIMITS.maxBytes).catch(() => undefined);
  if (kept && sha256(kept) === row.manifest_sha256) {
    const manifest = parseManifest(kept, row.manifest_file);
    verifyManifestIdentity(manifest, row, product, row.distribution_contract_version, row.manifest_file);
    verifyManifestRow(manifest, row);
    return pinnedBy(manifest, row, kept);
  }
  // Mostly an entry of the tool cache has its manifest, and this is not needed.
  const { readVerifiedRow } = await import('./verify/row.js');
  const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
  return pinnedBy(manifest, row, manifestBytes);
}

function manifestOf(entry: string): string {
  return join(entry, RECEIPT_FOLDER, 'manifest.json');
}

/** An entry that a lockfile installed has no manifest yet. Where it cannot be kept, the next run asks for it again. */
export async function keepManifest(entry: string, { manifest, manifest_sha256 }: Pinned): Promise<void> {
  if (!manifest) return;
  const path = manifestOf(entry);
  const kept = await readBounded(path, MANIFEST_LIMITS.maxBytes).catch(() => undefined);
  if (!kept || sha256(kept) !== manifest_sha256) await replaceFile(path, manifest).catch(() => {});
}
