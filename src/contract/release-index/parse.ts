/**
 * dist/index.json (specification, sections 2, 3 and 8): the one document consumers read first. It is a pure function
 * of its rows, yanks, attestations and tombstones; the same content always gives the same bytes, and other bytes are refused.
 *
 *   {
 *     "schema_version": 1,
 *     "product": "...",
 *     "contract": "distribution-contract@1.0",
 *     "distribution_contract_version": "1.0.0",           the highest among its releases
 *     "releases": [
 *       {
 *         "version": "0.1.0",
 *         "distribution_contract_version": "1.0.0",
 *         "targets": [
 *           {
 *             "target": "x86_64-unknown-linux-gnu",
 *             "profiles": [
 *               {
 *                 "profile": "release",
 *                 "artifacts": [
 *                   {"toolchain":"1.84.0","git_rev":"...","dist_revision":"r1","artifact_file":"dist/...",...}
 *                 ]
 *               }
 *             ]
 *           }
 *         ]
 *       }
 *     ],
 *     "pruned": [
 *       {"version":"0.0.9",...,"artifact_sha256":"...","row_sha256":"..."}
 *     ]
 *   }
 *
 * One line per row and per tombstone, compact, ASCII, no escapes; everything else as JSON with two spaces. Rows follow
 * `compareTuples`. `yanked` is there only on a yanked row, `attestations` behind it only on one that has some, `pruned`
 * only where something was pruned. The four paths of a row follow from its tuple and are checked against it, and so do those
 * of its attestations. A later schema_version may add fields to rows.
 */

import { refuse } from '../errors.js';
import { formatPaths } from '../identity/paths.js';
import { readDocument, refuseNewer, refuseNotCanonical } from '../json/document.js';
import { decodeUtf8 } from '../json/strict-json.js';
import { formatIndex } from './format.js';
import { EXPLAINED_BYTES, INDEX_LIMITS } from './limits.js';
import { type IndexRow, indexSchemas, type ReleaseIndex, type RowFilter } from './model.js';
import { firstDisorder, refuseCollisions } from './rules.js';
import { type ScannedIndex, scanIndex } from './scan.js';

/**
 * Reads an index. Codes: TOO_LARGE, NOT_CANONICAL, those of `readDocument`, TUPLE_MISMATCH, GIT_REV_COLLISION and
 * CONTRACT_MISMATCH. A canonical index is checked line by line without building it as JSON; where that fails, the slow
 * reader says what is wrong. With `wanted`, only rows and tombstones of these groups are returned.
 */
export function parseIndex(bytes: Uint8Array, place: string, wanted?: RowFilter): ReleaseIndex {
  return parseIndexTexts(bytes, place, wanted).index;
}

/** The same, with where each release stands in the bytes; `wantedPruned` is of the tombstones, where they are asked for apart. */
export function parseIndexTexts(
  bytes: Uint8Array,
  place: string,
  wanted?: RowFilter,
  wantedPruned?: RowFilter,
): ScannedIndex {
  const { maxBytes } = INDEX_LIMITS;
  if (bytes.byteLength > maxBytes)
    refuse('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} that can be read`, place);
  return scanIndex(bytes, wanted, wantedPruned) ?? diagnose(bytes, place);
}

/** Reads what the scanner refused, to say why; NOT_CANONICAL where only the form is wrong. */
function diagnose(bytes: Uint8Array, place: string): never {
  if (bytes.byteLength > EXPLAINED_BYTES) {
    const stated = /^\{\s*"schema_version":\s*([0-9]{1,9})\b/.exec(
      Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
    );
    refuseNewer({ schema_version: Number(stated?.[1] ?? 1) }, place);
    refuseNotCanonical(bytes, place, '; it is too large to say where');
  }
  const document = readDocument(INDEX_LIMITS, indexSchemas().index, bytes, place);
  const rows = document.releases.flatMap(({ version, distribution_contract_version, targets }) =>
    targets.flatMap(({ target, profiles }) =>
      profiles.flatMap(({ profile, artifacts }) =>
        artifacts.map((row) => ({ version, distribution_contract_version, target, profile, ...row })),
      ),
    ),
  );
  for (const row of rows) checkRowPaths(document.product, row, place);
  const index = { product: document.product, rows, pruned: document.pruned ?? [] };
  const at = firstDisorder(index.rows, index.pruned);
  if (at) refuse('NOT_CANONICAL', `${place}: ${at} is out of order, or there twice`, place);
  refuseCollisions(index.rows, index.pruned);
  const text = decodeUtf8(bytes, INDEX_LIMITS.maxBytes, place);
  const canonical = formatIndex(index);
  let offset = 0;
  while (offset < text.length && text[offset] === canonical[offset]) offset++;
  const line = text.slice(0, offset).split('\n').length;
  return refuseNotCanonical(bytes, place, ` (first at line ${line})`);
}

function checkRowPaths(product: string, row: IndexRow, place: string): void {
  const paths = formatPaths(product, row.distribution_contract_version, row);
  for (const name of ['artifact', 'manifest', 'checksums', 'provenance'] as const)
    if (row[`${name}_file`] !== paths[name])
      refuse('TUPLE_MISMATCH', `${place}: ${name}_file must be ${paths[name]}`, place);
}
