/** What is to be built again: the manifest of a published row, or of a staged folder. */
import { join } from 'node:path';
import { verifyDigest } from '../../contract/digest.js';
import { MANIFEST_LIMITS, type Manifest, parseManifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { CONTRACT_LIMITS, contractSnapshotPath } from '../../contract/identity/paths.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { digestStream, readRequired, streamFile, writeAll, writeExclusive } from '../../host/disk/files.js';
import { DirectoryStore } from '../../host/store/directory.js';
import type { Source } from '../../host/store/store.js';
import { readVerifiedRow, verifySnapshot } from '../verify/row.js';

export interface Reference {
  readonly manifest: Manifest;
  /** As messages name it. */
  readonly place: string;
  /** Undefined where nothing is published yet. */
  readonly row: IndexRow | undefined;
  /** The contract in its canonical form, where the source keeps it; else it is looked for in the commit. */
  readonly contract: Uint8Array | undefined;
  /** Writes the artifact into a new file, held against its digest; false where it is not there. Code: DIGEST_MISMATCH. */
  readonly writeArtifact: (file: string) => Promise<boolean>;
}

/** A published row, whose documents are verified first. Codes: DOCUMENT_NOT_FOUND, CONTRACT_MISMATCH, those of `readVerifiedRow`. */
export async function publishedReference(source: Source, row: IndexRow, product: string): Promise<Reference> {
  const { manifest } = await readVerifiedRow(source, row, product);
  await verifySnapshot(source, row, manifest);
  const snapshot = await source.read(
    contractSnapshotPath(row.distribution_contract_version, row.version),
    CONTRACT_LIMITS.maxBytes,
  );
  return {
    manifest,
    place: row.manifest_file,
    row,
    contract: snapshot?.bytes,
    writeArtifact: async (file) =>
      writeChecked(await source.stream(row.artifact_file, row.artifact_size), manifest, file),
  };
}

/** The one tuple that a folder holds which `package` wrote. Of its documents only the manifest is read. Codes: STAGED_EMPTY, INVALID_INPUT, those of `parseManifest`. */
export async function stagedReference(folder: string): Promise<Reference> {
  const manifests = (await new DirectoryStore(folder).list('dist')).filter((path) =>
    path.endsWith('/package/manifest.json'),
  );
  const [path, ...others] = manifests;
  if (path === undefined) return refuse('STAGED_EMPTY', `nothing is staged in ${folder}`, folder);
  if (others.length > 0) refuse('INVALID_INPUT', `${folder} holds ${manifests.length} artifacts, not one`, 'staged');
  const place = join(folder, path);
  const manifest = parseManifest(await readRequired(place, MANIFEST_LIMITS.maxBytes), place);
  const artifact = join(folder, manifest.artifact.file);
  return {
    manifest,
    place,
    row: undefined,
    contract: undefined,
    writeArtifact: async (file) => writeChecked(await streamFile(artifact, manifest.artifact.size), manifest, file),
  };
}

async function writeChecked(
  chunks: AsyncIterable<Uint8Array> | undefined,
  { artifact }: Manifest,
  file: string,
): Promise<boolean> {
  if (!chunks) return false;
  await writeExclusive(
    file,
    async (handle) => {
      const { sha256 } = await digestStream(chunks, (chunk) => writeAll(handle, chunk));
      verifyDigest(sha256, artifact.sha256, artifact.file);
    },
    false,
  );
  return true;
}
