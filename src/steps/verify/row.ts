/** Verifying one row: the whole chain, up to the first link that does not hold. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { DOCUMENT_SET_LIMITS, type VerifiedRow, verifyDocuments } from '../../contract/decisions/verify.js';
import { sha256, verifyDigest, verifySize } from '../../contract/digest.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { CONTRACT_LIMITS, contractSnapshotPath } from '../../contract/identity/paths.js';
import { refuseNotCanonical } from '../../contract/json/document.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { hasCrlf } from '../../contract/text/line-ends.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { atPlace, namingInstead } from '../../host/disk/file-errors.js';
import { digestStream, writeAll, writeExclusive } from '../../host/disk/files.js';
import type { Source } from '../../host/store/store.js';

export interface VerifyOptions {
  /** Also unpack: content_sha256, every file, what the binaries are and require. */
  readonly deep: boolean;
  /** Who has to have signed each row; nobody unless given. */
  readonly signers?: SignerRequest | undefined;
}

/** One document of a row, not verified yet. Code: DOCUMENT_NOT_FOUND. */
export async function readRowDocument(
  source: Source,
  row: IndexRow,
  kind: 'manifest' | 'checksums' | 'provenance',
): Promise<Uint8Array> {
  const path = row[`${kind}_file`];
  const stored = await source.read(path, DOCUMENT_SET_LIMITS[kind].maxBytes);
  return stored?.bytes ?? refuse('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
}

/** Documents of a row, read and verified. Codes: DOCUMENT_NOT_FOUND and those of `verifyDocuments`. */
export async function readVerifiedRow(
  source: Source,
  row: IndexRow,
  product: string,
): Promise<VerifiedRow & { manifestBytes: Uint8Array }> {
  const [manifest, checksums, provenance] = await Promise.all([
    readRowDocument(source, row, 'manifest'),
    readRowDocument(source, row, 'checksums'),
    readRowDocument(source, row, 'provenance'),
  ]);
  return { ...verifyDocuments(row, product, { manifest, checksums, provenance }), manifestBytes: manifest };
}

/**
 * One row: its documents, who signed it where that is asked, the contract it was published under, the artifact's bytes. Codes
 * as they fit; throws the first.
 */
export async function verifyRow(
  source: Source,
  row: IndexRow,
  product: string,
  options: VerifyOptions,
): Promise<VerifiedRow & { readonly signers: FoundSigners }> {
  const documents = await readVerifiedRow(source, row, product);
  const signers = options.signers ? await findAsked(source, row, product, options.signers) : {};
  await verifySnapshot(source, row, documents.manifest);
  await verifyArtifact(source, row, options.deep ? documents.manifest : undefined);
  return { ...documents, signers };
}

/** Who signed a row, of those asked for; what reads signatures is loaded here. Codes: those of `requireSigners`. */
export async function findAsked(
  source: Source,
  row: IndexRow,
  product: string,
  request: SignerRequest,
): Promise<FoundSigners> {
  const { requireSigners } = await import('./signers.js');
  return requireSigners(source, row, product, request);
}

/** What the bytes of an artifact are held against: a row's word, or a lockfile's. */
type ArtifactBytes = Pick<IndexRow, 'artifact_file' | 'artifact_size' | 'artifact_sha256'>;

/** The artifact's bytes; with its manifest also what is in it. Codes: DOCUMENT_NOT_FOUND, SIZE_MISMATCH, DIGEST_MISMATCH and those of `inspectArtifact`. */
export async function verifyArtifact(
  source: Source,
  row: ArtifactBytes,
  manifest: Manifest | undefined,
): Promise<void> {
  const chunks = await source.stream(row.artifact_file, row.artifact_size);
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
  await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
}

async function verifyBytes(
  chunks: AsyncIterable<Uint8Array>,
  row: ArtifactBytes,
  each?: (chunk: Uint8Array) => Promise<unknown>,
): Promise<void> {
  const { size, sha256: actual } = await digestStream(chunks, each);
  verifySize(size, row.artifact_size, row.artifact_file);
  verifyDigest(actual, row.artifact_sha256, row.artifact_file);
}

async function verifyDeep(chunks: AsyncIterable<Uint8Array>, row: ArtifactBytes, manifest: Manifest): Promise<void> {
  await atPlace(tmpdir(), () =>
    withNewFolder(join(tmpdir(), 'controller-dist-'), async (folder) => {
      const file = join(folder, 'artifact');
      const names = new Map([
        [file, row.artifact_file],
        [folder, tmpdir()],
      ]);
      await namingInstead(names, async () => {
        await writeExclusive(file, (handle) => verifyBytes(chunks, row, (chunk) => writeAll(handle, chunk)));
        const { inspectArtifact } = await import('../inspect-artifact.js');
        await inspectArtifact(file, manifest, row.artifact_file);
      });
    }),
  );
}

/**
 * The contract that a row was published under, in its canonical form; without a manifest only that it is there. Codes:
 * DOCUMENT_NOT_FOUND, CONTRACT_MISMATCH; NOT_CANONICAL where a checkout converted it.
 */
export async function verifySnapshot(source: Source, row: IndexRow, manifest: Manifest | undefined): Promise<void> {
  const path = contractSnapshotPath(row.distribution_contract_version, row.version);
  const stored = await source.read(path, CONTRACT_LIMITS.maxBytes);
  if (!stored) return refuse('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
  const actual = sha256(stored.bytes);
  if (!manifest || actual === manifest.contract_sha256) return;
  if (hasCrlf(stored.bytes)) refuseNotCanonical(stored.bytes, path);
  refuse(
    'CONTRACT_MISMATCH',
    `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`,
    path,
  );
}
