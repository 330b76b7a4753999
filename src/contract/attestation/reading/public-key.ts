/** Public keys as files have them: PEM of a SubjectPublicKeyInfo (RFC 7468, section 13), Ed25519 (RFC 8410) and no other kind. */
import type { KeyObject } from 'node:crypto';

export interface PublicKey {
  /** SHA-256 of its SubjectPublicKeyInfo, in hex: what it is called, and the hint in a bundle. */
  readonly sha256: string;
  readonly key: KeyObject;
}

/** Reads a public key. Codes: TOO_LARGE, INVALID_INPUT. */
export function parsePublicKey(_pem: Uint8Array, _place: string): PublicKey {
  throw new Error('not yet');
}
