/**
 * Leftovers: files at a tuple without a row come from a publish that died. Each is kept where it agrees with our tuple
 * and artifact; missing ones are written from ours; checksums.json comes last, over what then stands.
 */

import {
  DOCUMENT_SET_LIMITS,
  type DocumentBytes,
  type DocumentSet,
  verifyDocumentSet,
} from '../../contract/decisions/verify.js';
import { sha256 } from '../../contract/digest.js';
import { formatChecksums, makeChecksums } from '../../contract/documents/checksums.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { attestationOfPath, formatDirectory } from '../../contract/identity/paths.js';
import { digestStream } from '../../host/disk/files.js';
import type { Store } from '../../host/store/store.js';
import type { StagedArtifact } from './staged.js';

/** The artifact with the documents that shall stand for it: leftovers where they agree, ours elsewhere. ORPHANED_FILES otherwise. */
export async function withLeftovers(store: Store, artifact: StagedArtifact): Promise<StagedArtifact> {
  const { manifest, paths } = artifact.documents;
  const directory = formatDirectory(manifest.distribution_contract_version, manifest);
  const there = new Set((await store.list(directory)) ?? []);
  if (there.size === 0) return artifact;
  const known = new Set<string>(Object.values(paths));
  // What no row names attests nothing, so an attestation may stand there whatever it is about.
  for (const path of there)
    if (!known.has(path) && attestationOfPath(directory, path) === undefined)
      refuse('ORPHANED_FILES', `${path} stands in the way of ${directory}`, path);
  if (there.has(paths.artifact)) await refuseOtherBytes(store, artifact);
  try {
    const bytes = await standingDocuments(store, artifact, there);
    const documents = verifyDocumentSet(bytes, manifest, manifest.product, manifest.distribution_contract_version);
    refuseOtherArtifact(documents, artifact.documents);
    return { ...artifact, bytes, documents };
  } catch (cause) {
    if (!(cause instanceof ContractError) || !LEFTOVER_FAULTS.test(cause.code)) throw cause;
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
  /_MISMATCH$|^(?:INVALID_UTF8|INVALID_JSON|TOO_LARGE|TOO_DEEP|DUPLICATE_KEY|FORBIDDEN_KEY|FORBIDDEN_CHARACTER|UNSAFE_NUMBER|SCHEMA_INVALID|UPDATE_REQUIRED|NOT_CANONICAL)$/;

async function refuseOtherBytes(store: Store, { documents }: StagedArtifact): Promise<void> {
  const { manifest, paths } = documents;
  const chunks = await store.stream(paths.artifact, Number.MAX_SAFE_INTEGER);
  const actual = chunks && (await digestStream(chunks)).sha256;
  if (actual && actual !== manifest.artifact.sha256)
    refuse(
      'ORPHANED_FILES',
      `${paths.artifact} is left over with sha256 ${actual}, staged is ${manifest.artifact.sha256}`,
      paths.artifact,
    );
}

async function standingDocuments(
  store: Store,
  { bytes, documents }: StagedArtifact,
  there: ReadonlySet<string>,
): Promise<DocumentBytes> {
  const { paths } = documents;
  const leftover = async (kind: keyof DocumentBytes): Promise<Uint8Array | undefined> =>
    there.has(paths[kind]) ? (await store.read(paths[kind], DOCUMENT_SET_LIMITS[kind].maxBytes))?.bytes : undefined;
  const manifest = (await leftover('manifest')) ?? bytes.manifest;
  const provenance = (await leftover('provenance')) ?? bytes.provenance;
  const digests = {
    artifact: documents.manifest.artifact.sha256,
    manifest: sha256(manifest),
    provenance: sha256(provenance),
  };
  const checksums = (await leftover('checksums')) ?? Buffer.from(formatChecksums(makeChecksums(paths, digests)));
  return { manifest, provenance, checksums };
}

/**
 * Refuses documents that say something else of the artifact than what is staged says, which its bytes were held against: they
 * would be published, and no install would take them. Where and when it was built may differ between two runs.
 */
function refuseOtherArtifact(left: DocumentSet, staged: DocumentSet): void {
  const [was, is] = [saidOf(left), saidOf(staged)];
  const part = Object.keys({ ...was, ...is }).find((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  if (part === undefined) return;
  const { paths } = staged;
  refuse(
    'ORPHANED_FILES',
    `what is left over for ${paths.artifact} says something else of it: ${part}`,
    paths.manifest,
  );
}

/** All that documents say of the artifact itself and of what it was made from, by its name. */
function saidOf({ manifest, provenance }: DocumentSet): Readonly<Record<string, unknown>> {
  const { build, ...artifact } = manifest;
  const { externalParameters, resolvedDependencies } = provenance.predicate.buildDefinition;
  const sources = resolvedDependencies.map(({ digest }) => digest);
  return { ...artifact, kind: build.kind, ...externalParameters, sources };
}
