/** A manifest, held against the tuple that was asked for and the row that names it (specification, section 5). */
import type { Manifest } from '../documents/manifest.js';
import { type ErrorCode, refuse } from '../errors.js';
import { contractId } from '../identity/paths.js';
import { TUPLE_PARTS, type Tuple } from '../identity/tuple.js';
import type { IndexRow } from '../release-index/model.js';

/** The manifest speaks of this tuple, product and contract (specification, section 5). */
export function verifyManifestIdentity(
  manifest: Manifest,
  tuple: Tuple,
  product: string,
  contractVersion: string,
  place: string,
): void {
  if (manifest.product !== product)
    refuse('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
  refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
  if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== contractId(contractVersion))
    refuse(
      'TUPLE_MISMATCH',
      `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`,
      place,
    );
}

/** Refuses another tuple, by the first part that differs. */
export function refuseOtherTuple(actual: Tuple, tuple: Tuple, place: string, code: ErrorCode): void {
  const part = TUPLE_PARTS.find((name) => actual[name] !== tuple[name]);
  if (part) refuse(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
}

/** The manifest and the row name the same artifact (MANIFEST_MISMATCH). */
export function verifyManifestRow(manifest: Manifest, row: IndexRow): void {
  const { artifact, source_date_epoch } = manifest;
  const same =
    artifact.file === row.artifact_file &&
    artifact.sha256 === row.artifact_sha256 &&
    artifact.size === row.artifact_size &&
    source_date_epoch === row.source_date_epoch;
  if (!same)
    refuse('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
}
