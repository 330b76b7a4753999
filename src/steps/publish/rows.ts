/** What a publish hands on: of each row that is this run's, the files that others go on with. */
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import type { StagedArtifact } from './staged.js';

/**
 * The rows that are this run's: those it published, and of the unchanged ones those whose artifact has the very digest of what
 * this run staged. One that is unchanged by content alone may be another gzip, which this run did not make.
 */
export function rowsOfRun(
  published: readonly IndexRow[],
  unchanged: readonly IndexRow[],
  staged: readonly StagedArtifact[],
): PublishedFiles[] {
  const ours = unchanged.filter((row) => staged.some(({ documents }) => isOf(row, documents.manifest)));
  return [...published, ...ours].map(filesOfRow);
}

/** Of a row, the files that others go on with. */
export function filesOfRow(row: IndexRow): PublishedFiles {
  return {
    artifact_file: row.artifact_file,
    artifact_sha256: row.artifact_sha256,
    manifest_file: row.manifest_file,
    manifest_sha256: row.manifest_sha256,
    provenance_file: row.provenance_file,
    provenance_sha256: row.provenance_sha256,
  };
}

function isOf(row: IndexRow, manifest: StagedArtifact['documents']['manifest']): boolean {
  return (
    (['version', 'target', 'profile', 'toolchain', 'git_rev'] as const).every((part) => row[part] === manifest[part]) &&
    row.artifact_sha256 === manifest.artifact.sha256
  );
}
