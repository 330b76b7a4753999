/** What an attestation has to be about: the files of one row of an index, by name and digest. */
import type { IndexRow } from '../release-index/model.js';
import type { Statement } from './reading/statement.js';

/** A file as a statement names it. */
export interface AttestedFile {
  /** Its path in the store, relative to the folder that holds `dist/`. */
  readonly path: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

/** What of one row is held against an attestation. */
export interface AttestedRow {
  readonly product: string;
  readonly version: string;
  readonly git_rev: string;
  readonly artifact: AttestedFile;
  readonly manifest: AttestedFile;
  readonly provenance: AttestedFile;
}

/** What of a row an attestation has to be about. */
export function attestedRow(product: string, row: IndexRow): AttestedRow {
  return {
    product,
    version: row.version,
    git_rev: row.git_rev,
    artifact: { path: row.artifact_file, sha256: row.artifact_sha256 },
    manifest: { path: row.manifest_file, sha256: row.manifest_sha256 },
    provenance: { path: row.provenance_file, sha256: row.provenance_sha256 },
  };
}

/** Whether a statement is about a row: artifact and manifest, each by path and digest. */
export function isAbout(statement: Statement, row: AttestedRow): boolean {
  return missingOf(statement, row) === undefined;
}

/** The first file of a row, of those that a statement has to be about, that it is not about. */
export function missingOf({ subjects }: Statement, { artifact, manifest }: AttestedRow): AttestedFile | undefined {
  return [artifact, manifest].find(
    (file) => !subjects.some(({ name, sha256 }) => name === file.path && sha256 === file.sha256),
  );
}
