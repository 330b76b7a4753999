/**
 * The schema of dist/index.json: for the reader that says what is wrong, and for docs/schema. A canonical index is read
 * without it, so it is made when it is first asked for.
 */
import * as z from 'zod/mini';
import { distPath } from '../identity/paths.js';
import { byteSize, productName, sha256Hex, sourceDateEpoch, TUPLE_PARTS, tupleShape } from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import { schemaVersion } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';
import { MAX_ATTESTATIONS, MAX_LISTED } from './limits.js';

/** Of every list there. */
const LISTED = { min: 1, max: MAX_LISTED } as const;

function makeSchemas() {
  const { version, target, profile, ...rowTuple } = tupleShape;
  /** Why a row was yanked: printable ASCII without `"` or `\`, so that no row needs an escape. */
  const yankReason = z
    .string()
    .check(z.regex(/^[ !#-[\]-~]{1,200}$/, 'must be 1 to 200 printable ASCII characters without " or \\'));
  const sorted = z.refine<string[]>(
    (texts) => texts.every((text, at) => at === 0 || String(texts[at - 1]) < text),
    'must be sorted, without repetition',
  );
  const yankReasons = listOf(yankReason, LISTED).check(sorted);
  /** Digests of Sigstore bundles about the row, and so the names of their files. */
  const attestations = listOf(sha256Hex, { min: 1, max: MAX_ATTESTATIONS }).check(sorted);
  const rowShape = {
    ...rowTuple,
    artifact_file: distPath,
    artifact_sha256: sha256Hex,
    artifact_size: byteSize,
    manifest_file: distPath,
    manifest_sha256: sha256Hex,
    checksums_file: distPath,
    checksums_sha256: sha256Hex,
    provenance_file: distPath,
    provenance_sha256: sha256Hex,
    source_date_epoch: sourceDateEpoch,
    yanked: z.optional(yankReasons),
    attestations: z.optional(attestations),
  } as const;
  const row = z.strictObject({
    version,
    distribution_contract_version: exactVersion,
    target,
    profile,
    ...rowShape,
  });
  const tombstone = z.strictObject({
    ...tupleShape,
    distribution_contract_version: exactVersion,
    artifact_sha256: sha256Hex,
    row_sha256: sha256Hex,
  });
  const profiles = listOf(z.strictObject({ profile, artifacts: listOf(z.strictObject(rowShape), LISTED) }), LISTED);
  const targets = listOf(z.strictObject({ target, profiles }), LISTED);
  const index = described(
    z.strictObject({
      schema_version: schemaVersion,
      product: productName,
      contract: z.string().check(z.maxLength(64)),
      distribution_contract_version: exactVersion,
      releases: listOf(z.strictObject({ version, distribution_contract_version: exactVersion, targets }), {
        max: LISTED.max,
      }),
      pruned: z.optional(listOf(tombstone, LISTED)),
    }),
    'The canonical index of everything published below dist/.',
  );
  return { yankReason, row, tombstone, index };
}

type Schemas = ReturnType<typeof makeSchemas>;
let made: Schemas | undefined;

/** The schemas of an index and of its parts. */
export function indexSchemas(): Schemas {
  made ??= makeSchemas();
  return made;
}

/** One row with the whole tuple, as it is held in memory. */
export type IndexRow = z.infer<Schemas['row']>;
/** What stays of a row that was pruned. `row_sha256` is over its line without yanks and attestations: what it said stays comparable. */
export type Tombstone = z.infer<Schemas['tombstone']>;

/** Its parts, in their order. */
export const TOMBSTONE_PARTS: readonly (keyof Tombstone)[] = [
  ...TUPLE_PARTS,
  'distribution_contract_version',
  'artifact_sha256',
  'row_sha256',
];

/** An index in memory: rows and tombstones in their canonical order. */
export interface ReleaseIndex {
  readonly product: string;
  readonly rows: readonly IndexRow[];
  readonly pruned: readonly Tombstone[];
}

export function emptyIndex(product: string): ReleaseIndex {
  return { product, rows: [], pruned: [] };
}

/** Which rows and tombstones a reader wants; all are checked, only these are made into values. */
export type RowFilter = (group: { version: string; target: string; profile: string }) => boolean;
