/** The attestations of a row, of which one by each signer asked for has to be good. */

import type { AttestedRow } from './row.js';
import type { Signer } from './signer.js';
import type { SignerRequest } from './signer-options.js';

/** A bundle that a row names. */
export interface AttachedBundle {
  /** What the row calls it: the SHA-256 of its bytes. */
  readonly sha256: string;
  /** At most ATTESTATION_LIMITS.bundleBytes; undefined where the store does not have it. */
  readonly bytes: Uint8Array | undefined;
}

/** Who was found to have signed, as it was asked for. */
export interface FoundSigners {
  readonly signer?: Signer;
  readonly rebuiltBy?: Signer;
}

/**
 * Looks through the bundles of a row, in their order, until everything that is asked for is found; they are taken one by one,
 * so that none is read in vain. Junk before a good one does not hide it, and where there is no good one, the refusal is that of
 * the bundle that came closest. Codes: NOT_ATTESTED (there is none), ATTESTATION_INVALID, SIGNER_MISMATCH.
 */
export async function findSigners(
  _bundles: Iterable<AttachedBundle> | AsyncIterable<AttachedBundle>,
  _row: AttestedRow,
  _request: SignerRequest,
): Promise<FoundSigners> {
  throw new Error('not yet');
}
