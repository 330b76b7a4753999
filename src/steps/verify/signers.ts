/** Who signed a row: whether it is attested by whoever was asked for. */
import { type FoundSigners, findSigners } from '../../contract/attestation/find.js';
import { attestedRow } from '../../contract/attestation/row.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import type { Source } from '../../host/store/store.js';
import { attachedBundles } from './attestations.js';

/** Finds who was asked for among the attestations of a row. Codes: NOT_ATTESTED, ATTESTATION_INVALID, SIGNER_MISMATCH, and those of the source. */
export async function requireSigners(
  source: Source,
  row: IndexRow,
  product: string,
  request: SignerRequest,
): Promise<FoundSigners> {
  return findSigners(attachedBundles(source, row), attestedRow(product, row), request);
}
