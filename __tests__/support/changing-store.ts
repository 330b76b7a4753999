/** A store made of values: whole documents and any bytes as artifacts, in a folder, without anything built. */
import { join } from 'node:path';
import { formatContract } from '../../src/contract/documents/contract.js';
import { contractSnapshotPath, INDEX_PATH } from '../../src/contract/identity/paths.js';
import { formatIndex } from '../../src/contract/release-index/format.js';
import { withPruned, withYank } from '../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../src/contract/release-index/model.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { CONTRACT_VERSION, type SampleRelease, sampleContract, sampleIndex } from './samples.js';
import { createTempProject, writeFiles } from './temporary.js';

export interface ChangingStore {
  readonly store: DirectoryStore;
  /** Writes the index anew, from what is in it now. */
  change(change: (index: ReleaseIndex) => ReleaseIndex): Promise<void>;
  yank(is: (row: IndexRow) => boolean, reason: string): Promise<void>;
  prune(is: (row: IndexRow) => boolean): Promise<void>;
}

/** Everything that is published of these releases. */
export async function changingStore(releases: readonly SampleRelease[]): Promise<ChangingStore> {
  const root = await createTempProject();
  let index = sampleIndex(releases);
  const change = async (make: (index: ReleaseIndex) => ReleaseIndex): Promise<void> => {
    index = make(index);
    await writeFiles(root, { [INDEX_PATH]: formatIndex(index) });
  };
  for (const { artifact, bytes, row } of releases)
    await writeFiles(root, {
      [row.artifact_file]: artifact,
      [row.manifest_file]: bytes.manifest,
      [row.checksums_file]: bytes.checksums,
      [row.provenance_file]: bytes.provenance,
      [contractSnapshotPath(CONTRACT_VERSION, row.version)]: formatContract(sampleContract()),
    });
  await change((made) => made);
  return {
    store: new DirectoryStore(root),
    change,
    yank: (is, reason) =>
      change((before) => before.rows.filter(is).reduce((all, row) => withYank(all, row, reason), before)),
    prune: (is) => change((before) => withPruned(before, before.rows.filter(is))),
  };
}

/** Where a file of the store is. */
export function fileOf({ root }: DirectoryStore, path: string): string {
  return join(root, path);
}
