/** trusted_root.json: the certificate authorities, logs and timestamp authorities of one instance of Sigstore. */
import type { TrustedRoot as SigstoreRoot } from '@sigstore/protobuf-specs';

/** In the form that @sigstore/verify takes. */
export type TrustedRoot = SigstoreRoot;

export const TRUSTED_ROOT_LIMITS = { maxBytes: 1024 * 1024 } as const;

/** Reads a trusted root. Codes: those of `parseStrictJson`, SCHEMA_INVALID. */
export function parseTrustedRoot(_bytes: Uint8Array, _place: string): TrustedRoot {
  throw new Error('not yet');
}
