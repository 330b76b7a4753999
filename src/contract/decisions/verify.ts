/**
 * Verification: index -> manifest -> checksums -> provenance -> bytes (specification, section 5). Bytes come in, nothing
 * is fetched. What holds here is a hash from the same authority as the file: it detects corruption and substitution
 * within a store, not a store that lies from the start (docs/threat-model.md).
 */

import { sha256, verifyDigest } from '../digest.js';
import { CHECKSUMS_LIMITS, type Checksums, makeChecksums, parseChecksums } from '../documents/checksums.js';
import { MANIFEST_LIMITS, type Manifest, parseManifest } from '../documents/manifest.js';
import { PROVENANCE_LIMITS, type Provenance, parseProvenance } from '../documents/provenance.js';
import { refuse } from '../errors.js';
import { type ArtifactPaths, formatPaths } from '../identity/paths.js';
import type { Tuple } from '../identity/tuple.js';
import type { IndexRow } from '../release-index/model.js';
import { refuseOtherTuple, verifyManifestIdentity, verifyManifestRow } from './verify-manifest.js';

/** The bytes of one artifact's documents, as read from a store. */
export interface DocumentBytes {
  readonly manifest: Uint8Array;
  readonly checksums: Uint8Array;
  readonly provenance: Uint8Array;
}

/** How large each of them may be. */
export const DOCUMENT_SET_LIMITS = {
  manifest: MANIFEST_LIMITS,
  checksums: CHECKSUMS_LIMITS,
  provenance: PROVENANCE_LIMITS,
} as const;

/** Documents that agree with one another. */
export interface DocumentSet {
  readonly manifest: Manifest;
  readonly checksums: Checksums;
  readonly provenance: Provenance;
  readonly paths: ArtifactPaths;
  readonly digests: { readonly manifest: string; readonly checksums: string; readonly provenance: string };
}

declare const verified: unique symbol;
/** Only `verifyDocuments` makes one; only with one may an artifact be unpacked. */
export type VerifiedRow = DocumentSet & { readonly row: IndexRow; readonly [verified]: true };

/**
 * The documents of one artifact, read and held against one another: tuple, contract, digests, subjects.
 * Codes: those of the parsers, TUPLE_MISMATCH, PRODUCT_MISMATCH, CHECKSUMS_MISMATCH, PROVENANCE_MISMATCH.
 */
export function verifyDocumentSet(
  bytes: DocumentBytes,
  tuple: Tuple,
  product: string,
  contractVersion: string,
): DocumentSet {
  const paths = formatPaths(product, contractVersion, tuple);
  const digests = {
    manifest: sha256(bytes.manifest),
    checksums: sha256(bytes.checksums),
    provenance: sha256(bytes.provenance),
  };
  const manifest = parseManifest(bytes.manifest, paths.manifest);
  verifyManifestIdentity(manifest, tuple, product, contractVersion, paths.manifest);
  const provenance = parseProvenance(bytes.provenance, paths.provenance);
  verifyProvenance(provenance, manifest, paths.provenance);
  const checksums = parseChecksums(bytes.checksums, paths.checksums);
  verifyChecksums(checksums, paths, { ...digests, artifact: manifest.artifact.sha256 });
  return { manifest, checksums, provenance, paths, digests };
}

/** What is recorded is what the artifact and its documents have. */
function verifyChecksums(
  checksums: Checksums,
  paths: ArtifactPaths,
  digests: { readonly artifact: string; readonly manifest: string; readonly provenance: string },
): void {
  const expected = makeChecksums(paths, digests);
  if (checksums.artifact_sha256 !== expected.artifact_sha256)
    refuse(
      'CHECKSUMS_MISMATCH',
      `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`,
      paths.checksums,
    );
  for (const [path, digest] of Object.entries(expected.files))
    if (checksums.files[path] !== digest)
      refuse(
        'CHECKSUMS_MISMATCH',
        `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`,
        paths.checksums,
      );
}

/** The statement is about this artifact and its binaries, and claims this tuple. */
function verifyProvenance(provenance: Provenance, manifest: Manifest, place: string): void {
  const { externalParameters } = provenance.predicate.buildDefinition;
  refuseOtherTuple(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
  const { build } = manifest;
  const expected = subjectsOf(manifest);
  const same =
    externalParameters.product === manifest.product &&
    externalParameters.distribution_contract_version === manifest.distribution_contract_version &&
    externalParameters.binaries.join() === manifest.binaries.join() &&
    externalParameters.prebuilt === (build.kind === 'prebuilt') &&
    JSON.stringify(externalParameters.recipe) === (build.kind === 'cargo' ? JSON.stringify(build.recipe) : undefined) &&
    JSON.stringify(provenance.subject) === JSON.stringify(expected);
  if (!same) refuse('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
}

/** The subjects of an artifact's statement: the artifact, then its binaries. */
export function subjectsOf(manifest: Manifest): Provenance['subject'] {
  const name = manifest.artifact.file.slice(manifest.artifact.file.lastIndexOf('/') + 1);
  const binaries = manifest.binaries.map((binary) => ({
    name: binary,
    digest: { sha256: manifest.files.find((file) => file.path === binary)?.sha256 ?? '' },
  }));
  return [{ name, digest: { sha256: manifest.artifact.sha256 } }, ...binaries];
}

/**
 * The whole chain above the artifact's own bytes: the row's digests of the documents, then the documents against one
 * another and against the row. Codes: DIGEST_MISMATCH, MANIFEST_MISMATCH and those of `verifyDocumentSet`.
 */
export function verifyDocuments(row: IndexRow, product: string, bytes: DocumentBytes): VerifiedRow {
  verifyDigest(sha256(bytes.manifest), row.manifest_sha256, row.manifest_file);
  verifyDigest(sha256(bytes.checksums), row.checksums_sha256, row.checksums_file);
  verifyDigest(sha256(bytes.provenance), row.provenance_sha256, row.provenance_file);
  const documents = verifyDocumentSet(bytes, row, product, row.distribution_contract_version);
  verifyManifestRow(documents.manifest, row);
  return { ...documents, row } as VerifiedRow;
}

/** The row that a set of documents gives. */
export function rowOf(documents: DocumentSet): IndexRow {
  const { manifest, paths, digests } = documents;
  const { version, distribution_contract_version, target, profile, toolchain, git_rev, dist_revision } = manifest;
  return {
    version,
    distribution_contract_version,
    target,
    profile,
    toolchain,
    git_rev,
    dist_revision,
    artifact_file: paths.artifact,
    artifact_sha256: manifest.artifact.sha256,
    artifact_size: manifest.artifact.size,
    manifest_file: paths.manifest,
    manifest_sha256: digests.manifest,
    checksums_file: paths.checksums,
    checksums_sha256: digests.checksums,
    provenance_file: paths.provenance,
    provenance_sha256: digests.provenance,
    source_date_epoch: manifest.source_date_epoch,
  };
}
