/** Signing with a key: a bundle that names it by a hint, as readers of `public-key` take it. */
import type { Subject } from './reading/statement.js';

/**
 * A Sigstore bundle (v0.3) with one signature by an Ed25519 key (PKCS #8 in PEM, not encrypted), over an in-toto statement with
 * these subjects and this SLSA provenance as its predicate. The same arguments give the same bytes. Codes: INVALID_INPUT, TOO_LARGE.
 */
export function signWithKey(
  _subjects: readonly Subject[],
  _predicate: unknown,
  _privateKey: Uint8Array,
  _place: string,
): Uint8Array {
  throw new Error('not yet');
}
