/**
 * checksums.json (specification, section 5): SHA-256 over the artifact, its manifest and its provenance.
 *
 *   { "schema_version": 1, "algorithm": "sha256", "artifact_sha256": "...", "files": { "dist/.../x.tar.gz": "...", ... } }
 *
 * Paths are relative to the folder that holds dist/ and sorted bytewise. It is written last: where it stands, the
 * other three stand.
 */
import * as z from 'zod/mini';
import type { ArtifactPaths } from '../identity/paths.js';
import { sha256Hex } from '../identity/tuple.js';
import { compareBytes } from '../identity/version.js';
import { conform, formatCanonical, readCanonical, schemaVersion } from '../json/document.js';
import { openObject } from '../json/lists.js';
import { described } from '../json/schema.js';

export const CHECKSUMS_LIMITS = { maxBytes: 64 * 1024 } as const;

export const checksumsSchema = described(
  z.strictObject({
    schema_version: schemaVersion,
    algorithm: z.literal('sha256'),
    artifact_sha256: sha256Hex,
    files: described(
      openObject(z.string().check(z.maxLength(1000)), sha256Hex, { min: 3, max: 3 }),
      'The artifact, the manifest and the provenance.',
    ),
  }),
  'SHA-256 digests of one artifact and its documents.',
);
export type Checksums = z.infer<typeof checksumsSchema>;

/** Reads checksums.json. Codes: those of `readCanonical`. */
export function parseChecksums(bytes: Uint8Array, place: string): Checksums {
  return readCanonical(CHECKSUMS_LIMITS, checksumsSchema, (read) => formatCanonical(inOrder(read)), bytes, place);
}

export function formatChecksums(checksums: Checksums): string {
  return formatCanonical(conform(checksumsSchema, inOrder(checksums)));
}

function inOrder(checksums: Checksums): Checksums {
  return {
    ...checksums,
    files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b]) => compareBytes(a, b))),
  };
}

/** The checksums of an artifact whose files have these digests. */
export function makeChecksums(
  paths: ArtifactPaths,
  digests: { artifact: string; manifest: string; provenance: string },
): Checksums {
  return {
    schema_version: 1,
    algorithm: 'sha256',
    artifact_sha256: digests.artifact,
    files: {
      [paths.artifact]: digests.artifact,
      [paths.manifest]: digests.manifest,
      [paths.provenance]: digests.provenance,
    },
  };
}
