/**
 * What a publish hands on (`rows` of `publish --json` and of publish-index): of each of its rows the files that others go on
 * with, as a JSON array,
 *
 *   [{"artifact_file":"dist/...","artifact_sha256":"...","manifest_file":"...","manifest_sha256":"...",
 *   "provenance_file":"...","provenance_sha256":"..."}]
 *
 * Whoever signs takes digests from here and from no store: who can write to a store must not get his bytes signed.
 */
import * as z from 'zod/mini';
import { refuse } from '../errors.js';
import { distPath } from '../identity/paths.js';
import { sha256Hex } from '../identity/tuple.js';
import { checkSchema } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { parseStrictJson } from '../json/strict-json.js';

export const PUBLISHED_ROWS_LIMITS = { maxBytes: 1024 * 1024 } as const;
/** More than a release has, which has at most 256 targets. */
const MAX_ROWS = 1024;

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

/** Reads rows. Codes: those of `parseStrictJson`, SCHEMA_INVALID. */
export function parsePublishedRows(bytes: Uint8Array, place: string): PublishedFiles[] {
  const json = parseStrictJson(bytes, PUBLISHED_ROWS_LIMITS, place);
  return checkSchema(listOf(rowSchema, { max: MAX_ROWS }), json.value, place, json);
}

/** Of one attestation; actions/attest takes no more. */
const MAX_SUBJECTS = 1024;

/**
 * What one attestation of these rows is about: the three files of each, by digest and path as sha256sum writes them. TOO_LARGE where
 * there are more than one has room for.
 */
export function formatSubjects(rows: readonly PublishedFiles[], place: string): string {
  const lines = rows.flatMap((row) => [
    `${row.artifact_sha256}  ${row.artifact_file}\n`,
    `${row.manifest_sha256}  ${row.manifest_file}\n`,
    `${row.provenance_sha256}  ${row.provenance_file}\n`,
  ]);
  if (lines.length > MAX_SUBJECTS)
    refuse(
      'TOO_LARGE',
      `${rows.length} rows are ${lines.length} files; one attestation has ${MAX_SUBJECTS} at most`,
      place,
    );
  return lines.join('');
}
