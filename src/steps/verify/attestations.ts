/** The attestations that a row names, as a source has them. Whether one is any good is not looked at here. */
import type { AttachedBundle } from '../../contract/attestation/find.js';
import { ATTESTATION_LIMITS } from '../../contract/attestation/reading/limits.js';
import { sha256, verifyDigest } from '../../contract/digest.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { attestationPath, formatDirectory } from '../../contract/identity/paths.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import type { Source } from '../../host/store/store.js';

/** Where the file of an attestation of a row is. */
export function attestationPathOf(row: IndexRow, digest: string): string {
  return attestationPath(formatDirectory(row.distribution_contract_version, row), digest);
}

/** The bytes that a row names. Codes: DOCUMENT_NOT_FOUND, TOO_LARGE, DIGEST_MISMATCH. */
export async function readAttestation(source: Source, row: IndexRow, digest: string): Promise<Uint8Array> {
  const path = attestationPathOf(row, digest);
  const stored = await source.read(path, ATTESTATION_LIMITS.bundleBytes);
  if (!stored) return refuse('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
  verifyDigest(sha256(stored.bytes), digest, path);
  return stored.bytes;
}

const NOT_AS_NAMED = /^(?:DOCUMENT_NOT_FOUND|TOO_LARGE|DIGEST_MISMATCH)$/;

/**
 * The attestations of a row, one by one as they are asked for. One that is not as the row names it has no bytes: whoever can
 * write there could hide a good one behind it otherwise. A source that cannot be read keeps its code.
 */
export async function* attachedBundles(source: Source, row: IndexRow): AsyncGenerator<AttachedBundle> {
  for (const digest of row.attestations ?? []) {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readAttestation(source, row, digest);
    } catch (error) {
      if (!(error instanceof ContractError) || !NOT_AS_NAMED.test(error.code)) throw error;
    }
    yield { sha256: digest, bytes };
  }
}
