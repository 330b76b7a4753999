/**
 * Leftovers (design: Identity): files at a tuple without a row come from a publish that died. Each is adopted where it
 * agrees with our tuple and artifact; missing ones are written from ours; checksums.json comes last, over what then stands.
 */

import { type DocumentBytes, type Documents, verifyDocumentSet } from '../../contract/decisions/verify.js';
import { sha256 } from '../../contract/digest.js';
import { formatChecksums, makeChecksums } from '../../contract/documents/checksums.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { formatDirectory } from '../../contract/identity/paths.js';
import { DOCUMENT_LIMITS } from '../../contract/json/document.js';
import { digestStream } from '../../host/disk/files.js';
import type { Store } from '../../host/store/store.js';
import type { StagedArtifact } from './staged.js';

/** The documents that shall stand for an artifact: leftovers where they agree, ours elsewhere. ORPHANED_FILES otherwise. */
export async function adoptLeftovers(
  store: Store,
  artifact: StagedArtifact,
): Promise<{ bytes: DocumentBytes; documents: Documents }> {
  const { manifest, paths } = artifact.documents;
  const directory = formatDirectory(manifest.distribution_contract_version, manifest);
  const there = new Set((await store.list(directory)) ?? []);
  if (there.size === 0) return artifact;
  const known = new Set<string>(Object.values(paths));
  for (const path of there)
    if (!known.has(path)) refuse('ORPHANED_FILES', `${path} stands in the way of ${directory}`, path);
  if (there.has(paths.artifact)) {
    const chunks = await store.stream(paths.artifact, Number.MAX_SAFE_INTEGER);
    const actual = chunks && (await digestStream(chunks)).sha256;
    if (actual && actual !== manifest.artifact.sha256)
      refuse(
        'ORPHANED_FILES',
        `${paths.artifact} is left over with sha256 ${actual}, staged is ${manifest.artifact.sha256}`,
        paths.artifact,
      );
  }
  const leftover = async (kind: keyof DocumentBytes): Promise<Uint8Array | undefined> =>
    there.has(paths[kind]) ? (await store.read(paths[kind], DOCUMENT_LIMITS[kind].maxBytes))?.bytes : undefined;
  try {
    const manifestBytes = (await leftover('manifest')) ?? artifact.bytes.manifest;
    const provenanceBytes = (await leftover('provenance')) ?? artifact.bytes.provenance;
    const digests = {
      artifact: manifest.artifact.sha256,
      manifest: sha256(manifestBytes),
      provenance: sha256(provenanceBytes),
    };
    const checksumsBytes = (await leftover('checksums')) ?? Buffer.from(formatChecksums(makeChecksums(paths, digests)));
    const bytes = { manifest: manifestBytes, provenance: provenanceBytes, checksums: checksumsBytes };
    const documents = verifyDocumentSet(bytes, manifest, manifest.product, manifest.distribution_contract_version);
    const adopted = documents.manifest;
    if (
      adopted.artifact.sha256 !== manifest.artifact.sha256 ||
      adopted.artifact.size !== manifest.artifact.size ||
      adopted.content_sha256 !== manifest.content_sha256 ||
      adopted.contract_sha256 !== manifest.contract_sha256
    )
      refuse('ORPHANED_FILES', `${paths.manifest} is left over and describes another artifact`, paths.manifest);
    return { bytes, documents };
  } catch (cause) {
    if (!(cause instanceof ContractError) || cause.code === 'ORPHANED_FILES' || !LEFTOVER_FAULTS.test(cause.code))
      throw cause;
    throw new ContractError(
      {
        code: 'ORPHANED_FILES',
        message: `leftovers in ${directory} do not agree with what is staged: ${cause.message}`,
        place: directory,
      },
      [],
      { cause },
    );
  }
}

/** Faults of the leftovers themselves; a store that cannot be read keeps its own code. */
const LEFTOVER_FAULTS =
  /_MISMATCH$|^(?:INVALID_UTF8|INVALID_JSON|TOO_LARGE|TOO_DEEP|DUPLICATE_KEY|FORBIDDEN_KEY|UNSAFE_NUMBER|SCHEMA_INVALID|UPDATE_REQUIRED|NOT_CANONICAL)$/;
