/** Pinning: rows of one release, each verified with its whole chain, as a lockfile says them. */
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import type { LockedTarget, Lockfile } from '../../contract/documents/lockfile.js';
import { contractSnapshotPath } from '../../contract/identity/paths.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { releaseOf } from '../../contract/selection/releases.js';
import type { Source, Stored } from '../../host/store/store.js';
import type { Asking } from '../verify/asked-for-lock.js';
import { verifyRow } from '../verify/row.js';

export interface Pinning {
  readonly source: Source;
  /** The names of the sources that the lockfile is to have. */
  readonly sources: string[];
  readonly product: string;
  /** One for each target. */
  readonly rows: readonly [IndexRow, ...IndexRow[]];
  /** Who has to have signed it; nobody where undefined. */
  readonly asking: Asking | undefined;
  /** Told who signed what is pinned for a target, where that was asked. */
  readonly signed?: ((target: string, signers: FoundSigners) => void) | undefined;
  readonly progress: (line: string) => void;
}

/** The lockfile of these rows. Codes: those of `verifyRow`. */
export async function pinRows(pinning: Pinning): Promise<Lockfile> {
  const { sources, product, rows, signed = () => {} } = pinning;
  const [first] = rows;
  const { distribution_contract_version, version } = first;
  const source = readingOnce(pinning.source, contractSnapshotPath(distribution_contract_version, version));
  let { asking } = pinning;
  const targets: Record<string, LockedTarget> = {};
  for (const row of rows) {
    const { locked, signers } = await pinRow({ ...pinning, source }, row, asking?.request);
    targets[row.target] = locked;
    // All targets have to be of one repository, whatever it is called.
    asking = asking?.after(signers);
    if (asking) signed(row.target, signers);
  }
  const signer = asking?.pinned();
  return {
    schema_version: 1,
    product,
    sources,
    distribution_contract_version,
    ...releaseOf(first),
    ...(signer ? { signer } : {}),
    targets,
  };
}

/** What a lockfile says of a row, once its whole chain is verified. Codes: those of `verifyRow`. */
async function pinRow(
  { source, product, progress }: Pinning,
  row: IndexRow,
  asked: SignerRequest | undefined,
): Promise<{ readonly locked: LockedTarget; readonly signers: FoundSigners }> {
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

/** The same source, of which one file is asked for once: all targets of a release share their contract. */
function readingOnce(source: Source, shared: string): Source {
  let read: Promise<Stored | undefined> | undefined;
  return {
    name: source.name,
    read: (path, limit) => {
      if (path !== shared) return source.read(path, limit);
      read ??= source.read(path, limit);
      return read;
    },
    stream: (path, limit) => source.stream(path, limit),
    list: (folder) => source.list(folder),
  };
}
