/** One row into an export: its documents verified, its bytes digested on their way, its attestations as they are. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { verifyDigest, verifySize } from '../../contract/digest.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { FILE_HASH } from '../../contract/handoff/minisign.js';
import { archiveName, attestationName, documentName } from '../../contract/handoff/names.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { digestStream, writeAll, writeExclusive } from '../../host/disk/files.js';
import type { Source } from '../../host/store/store.js';
import { readAttestation } from '../verify/attestations.js';
import { findAsked, readRowDocument, readVerifiedRow, verifySnapshot } from '../verify/row.js';

interface Copying {
  readonly source: Source;
  readonly signers: SignerRequest | undefined;
  readonly folder: string;
}

export interface CopiedRow {
  readonly manifest: Manifest;
  readonly signers: FoundSigners;
  /** The archive, with what minisign signs of it. */
  readonly archive: { readonly name: string; readonly sha256: string; readonly hash: Uint8Array };
  /** By the names of their files. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

/**
 * Verifies a row, and who signed it where that is asked, and writes its archive. Codes: those of `readVerifiedRow`,
 * `findAsked`, `verifySnapshot` and `readAttestation`, SIZE_MISMATCH, DIGEST_MISMATCH.
 */
export async function copyRow(row: IndexRow, product: string, copying: Copying): Promise<CopiedRow> {
  const { source, folder } = copying;
  const { manifest } = await readVerifiedRow(source, row, product);
  const signers = copying.signers ? await findAsked(source, row, product, copying.signers) : {};
  await verifySnapshot(source, row, manifest);
  const name = archiveName(product, row);
  const hash = await copyArtifact(source, row, join(folder, name));
  const documents = new Map<string, Uint8Array>();
  for (const kind of ['manifest', 'checksums', 'provenance'] as const) {
    const bytes = await readRowDocument(source, row, kind);
    documents.set(documentName(product, row, kind), bytes);
  }
  for (const digest of row.attestations ?? [])
    documents.set(attestationName(digest), await readAttestation(source, row, digest));
  return { manifest, signers, archive: { name, sha256: row.artifact_sha256, hash }, documents };
}

async function copyArtifact(source: Source, row: IndexRow, file: string): Promise<Uint8Array> {
  const { artifact_file, artifact_size, artifact_sha256 } = row;
  const chunks = await source.stream(artifact_file, artifact_size);
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
  const hash = createHash(FILE_HASH);
  await writeExclusive(file, async (handle) => {
    const { size, sha256 } = await digestStream(chunks, (chunk) => {
      hash.update(chunk);
      return writeAll(handle, chunk);
    });
    verifySize(size, artifact_size, artifact_file);
    verifyDigest(sha256, artifact_sha256, artifact_file);
  });
  return hash.digest();
}
