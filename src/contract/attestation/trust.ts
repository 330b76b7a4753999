/** What signatures are held against: the trusted root of one instance of Sigstore, and keys that were named. */
import type { TrustInstance } from './policy.js';
import type { PublicKey } from './reading/public-key.js';
import type { TrustedRoot } from './reading/trusted-root.js';

/** A file that somebody gave, as it was read. */
export interface GivenFile {
  /** Its name, for messages. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

export interface Trust {
  /** What a signature has to show at least: an entry of the log and of the certificate log, or a timestamp. */
  readonly instance: TrustInstance;
  readonly root: TrustedRoot;
  readonly keys: readonly PublicKey[];
}

/**
 * The trust of one instance: its own root, which is part of this suite, unless a file has another.
 * Codes, for a file: those of `parseTrustedRoot`.
 */
export async function makeTrust(
  _instance: TrustInstance = 'public',
  _given: { readonly root?: GivenFile; readonly keys?: readonly PublicKey[] } = {},
): Promise<Trust> {
  throw new Error('not yet');
}
