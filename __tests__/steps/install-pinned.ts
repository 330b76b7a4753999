/** Installs into a folder what a test pins itself, as a lockfile pins it: no index and no document is read. */
import type { Lockfile } from '../../src/contract/documents/lockfile.js';
import type { Source } from '../../src/host/store/store.js';
import { type InstallRequest, type InstallResult, installArtifact } from '../../src/steps/install/install.js';
import type { Pinned } from '../../src/steps/install/pin.js';

interface Options extends Pick<InstallRequest, 'context' | 'progress'> {
  /** The folder. */
  readonly to: string;
}

export async function installPinned(
  source: Source,
  pinned: Pinned,
  { to, ...options }: Options,
): Promise<InstallResult> {
  const { target, ...release } = pinned.tuple;
  const { artifact_file, artifact_sha256, artifact_size, manifest_sha256, content_size } = pinned;
  const locked = {
    ...{ artifact_file, artifact_sha256, artifact_size, manifest_sha256, content_size },
    ...{ requires: pinned.requires, binaries: [...pinned.binaries], files: [...pinned.files] },
  };
  const lockfile: Lockfile = {
    ...{ schema_version: 1, product: pinned.product, sources: [source.name], distribution_contract_version: '1.0.0' },
    ...release,
    targets: { [target]: locked },
  };
  const wanted = { lockfile, target };
  return installArtifact({
    wanted,
    openSource: async () => source,
    to: { folder: to },
    actionsCache: false,
    ...options,
  });
}
