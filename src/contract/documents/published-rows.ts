/**
 * The rows that one run published or built again, as it hands them on to whoever signs them or copies them: the output `rows`
 * of publish-index and rebuild, and of `publish --json`. A list; of each row, as the index has it:
 *
 *   artifact_file, artifact_sha256, manifest_file, manifest_sha256, provenance_file, provenance_sha256
 *
 * It is of one run, and no release has it: so it has no version.
 */
import * as z from 'zod/mini';
import { distPath } from '../identity/paths.js';
import { sha256Hex } from '../identity/tuple.js';
import { readDocument } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';

export const ROWS_LIMITS = { maxBytes: 1024 * 1024 } as const;

const rowSchema = z.strictObject({
  artifact_file: distPath,
  artifact_sha256: sha256Hex,
  manifest_file: distPath,
  manifest_sha256: sha256Hex,
  provenance_file: distPath,
  provenance_sha256: sha256Hex,
});
/** Paths and digests of a row, as the index has them. */
export type PublishedFiles = Readonly<z.infer<typeof rowSchema>>;

/** Of one attestation: actions/attest takes no more. */
const MAX_SUBJECTS = 1024;
const FILES_OF_ROW = 3;

export const publishedRowsSchema = described(
  listOf(rowSchema, { max: Math.floor(MAX_SUBJECTS / FILES_OF_ROW) }),
  'Of every row of this run, path and digest of artifact, manifest and provenance.',
);

/** Reads such a list, which comes from another job or a file. Codes: those of `readDocument`. */
export function parsePublishedRows(bytes: Uint8Array, place: string): readonly PublishedFiles[] {
  return readDocument(ROWS_LIMITS, publishedRowsSchema, bytes, place);
}

/** Of a row, the files that others go on with. */
export function filesOfRow(row: PublishedFiles): PublishedFiles {
  return {
    artifact_file: row.artifact_file,
    artifact_sha256: row.artifact_sha256,
    manifest_file: row.manifest_file,
    manifest_sha256: row.manifest_sha256,
    provenance_file: row.provenance_file,
    provenance_sha256: row.provenance_sha256,
  };
}

/** What an attestation of these rows is about: the three files of each, by path and digest, in the format of sha256sum. */
export function formatSubjects(rows: readonly PublishedFiles[]): string {
  const lines = rows.flatMap((row) => [
    `${row.artifact_sha256}  ${row.artifact_file}`,
    `${row.manifest_sha256}  ${row.manifest_file}`,
    `${row.provenance_sha256}  ${row.provenance_file}`,
  ]);
  return lines.map((line) => `${line}\n`).join('');
}
