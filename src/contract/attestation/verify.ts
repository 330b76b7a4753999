/** Verifying one bundle: who signed it, what it is about, and whether that is what was asked for. */
import type { SignerPolicy } from './policy.js';
import type { Statement } from './reading/statement.js';
import type { AttestedRow } from './row.js';
import type { Signer } from './signer.js';
import type { Trust } from './trust.js';

/** How large a bundle may be, how many of a row are tried, and how many bytes of them in all. */
export const ATTESTATION_LIMITS = {
  bundleBytes: 1024 * 1024,
  bundles: 64,
  totalBytes: 16 * 1024 * 1024,
} as const;

/**
 * Whether a bundle is a good attestation of a row by the signer asked for; gives who signed.
 * Codes: ATTESTATION_INVALID (malformed, not signed well, or about something else), SIGNER_MISMATCH (signed by somebody else).
 */
export async function verifyAttestation(
  _bundle: Uint8Array,
  _row: AttestedRow,
  _policy: SignerPolicy,
  _trust: Trust,
): Promise<Signer> {
  throw new Error('not yet');
}

/** Who signed a bundle and what it says, whoever that is. Codes: ATTESTATION_INVALID. */
export async function readSigned(
  _bundle: Uint8Array,
  _trust: Trust,
): Promise<{ readonly signer: Signer; readonly statement: Statement }> {
  throw new Error('not yet');
}

/** Whether a statement is about a row: artifact and manifest, each by path and digest. */
export function isAbout(_statement: Statement, _row: AttestedRow): boolean {
  throw new Error('not yet');
}
