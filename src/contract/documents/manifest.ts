/**
 * manifest.json (specification, section 5; docs/formats.md): what one artifact is, what is in it, and what is needed to
 * build it again. Canonical, `schema_version` 1:
 *
 *   product, contract, distribution_contract_version, contract_sha256, the tuple,
 *   artifact { file, sha256, size, format }    file is relative to the folder that holds dist/
 *   content_sha256                             of the uncompressed tar; the same on every machine and Node.js
 *   files [{ path, sha256, size, mode }]       every entry of the archive, sorted by path
 *   binaries, requires?, source_date_epoch
 *   build { kind: "cargo", ... } or { kind: "prebuilt", ... }    build.ts
 */
import * as z from 'zod/mini';
import { type ErrorCode, refuse } from '../errors.js';
import { DistinctPaths } from '../identity/distinct-paths.js';
import { archivePath, comparePaths, quotePath } from '../identity/file-path.js';
import { ARTIFACT_FORMAT, formatPaths } from '../identity/paths.js';
import {
  binaryName,
  byteSize,
  productName,
  sha256Hex,
  sourceDateEpoch,
  type Tuple,
  tupleShape,
} from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import { conform, formatCanonical, readCanonical, requireReadable, schemaVersion } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';
import { buildSchema, inRecipeOrder } from './build.js';

const requiredVersion = z.string().check(z.regex(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));

/** What the host must have, as read from the binary. */
export const requiresSchema = z.union([
  z.strictObject({ libc: z.enum(['glibc', 'musl']), minimum: z.optional(requiredVersion) }),
  z.strictObject({ libc: described(z.literal('none'), 'Statically linked.') }),
  z.strictObject({ macos: requiredVersion }),
]);
export type Requires = z.infer<typeof requiresSchema>;

export const fileSchema = z.strictObject({
  path: archivePath,
  sha256: sha256Hex,
  size: byteSize,
  mode: z.enum(['0644', '0755']),
});
export type ManifestFile = z.infer<typeof fileSchema>;

export const MANIFEST_LIMITS = { maxBytes: 4 * 1024 * 1024 } as const;

export const manifestSchema = described(
  z.strictObject({
    schema_version: schemaVersion,
    product: productName,
    contract: z.string().check(z.maxLength(64)),
    distribution_contract_version: exactVersion,
    contract_sha256: sha256Hex,
    ...tupleShape,
    artifact: z.strictObject({
      file: z.string().check(z.maxLength(1000)),
      sha256: sha256Hex,
      size: byteSize,
      format: z.literal(ARTIFACT_FORMAT),
    }),
    content_sha256: sha256Hex,
    content_size: described(byteSize, 'Bytes of the uncompressed tar.'),
    files: listOf(fileSchema, { min: 1, max: 10_000 }),
    binaries: listOf(binaryName, { min: 1, max: 16 }),
    requires: z.optional(requiresSchema),
    source_date_epoch: sourceDateEpoch,
    build: buildSchema,
  }),
  'What one artifact is, and what is in it.',
);
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads a manifest. Codes: those of `readCanonical`, MANIFEST_MISMATCH where its own fields disagree. */
export function parseManifest(bytes: Uint8Array, place: string): Manifest {
  const manifest = readCanonical(
    MANIFEST_LIMITS,
    manifestSchema,
    (read) => formatCanonical(inOrder(read)),
    bytes,
    place,
  );
  requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
  const expected = formatPaths(manifest.product, manifest.distribution_contract_version, manifest).artifact;
  if (manifest.artifact.file !== expected)
    refuse('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
  return manifest;
}

/** Files in their order, each another one on every disk, and every binary among them; `pointer` is where in the document they are. */
export function requireFiles(
  { files, binaries }: Pick<Manifest, 'files' | 'binaries'>,
  code: ErrorCode,
  place: string,
  pointer: string,
): void {
  const paths = new DistinctPaths();
  files.forEach((file, index) => {
    const before = files[index - 1];
    if (before && comparePaths(before.path, file.path) >= 0)
      refuse(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
    const clash = paths.take(file.path, 'file');
    if (clash) refuse(code, `${place}: ${quotePath(file.path)} ${clash}`, `${place}#${pointer}/files/${index}`);
  });
  for (const name of binaries)
    if (!files.some((file) => file.path === name && file.mode === '0755'))
      refuse(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
}

/**
 * Canonical text of a manifest: the schema's key order whatever the order given, and bytewise where it leaves keys open. Code:
 * TOO_LARGE where nobody could read it.
 */
export function formatManifest(manifest: Manifest): string {
  const text = formatCanonical(inOrder(conform(manifestSchema, manifest)));
  requireReadable(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
  return text;
}

function inOrder(manifest: Manifest): Manifest {
  const { build } = manifest;
  return build.kind === 'cargo' ? { ...manifest, build: { ...build, recipe: inRecipeOrder(build.recipe) } } : manifest;
}

/** The name that a binary has in an archive for a target: `.exe` on Windows. */
export function binaryFileName(name: string, target: Tuple['target']): string {
  return target.includes('-windows-') ? `${name}.exe` : name;
}
