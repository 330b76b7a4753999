/** What signatures are held against: the trusted root of one instance of Sigstore, and keys that were named. */
import type { TrustInstance } from './policy.js';
import type { PublicKey } from './reading/public-key.js';
import { parseTrustedRoot, readTrustedRoot, type TrustedRoot } from './reading/trusted-root.js';
import { type CertificateVerifier, makeVerifier } from './sigstore.js';

/** A file that somebody gave, as it was read. */
export interface GivenFile {
  /** Its name, for messages. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

export interface Trust {
  readonly instance: TrustInstance;
  /** Verifies certificates; made when the first one is seen, since keys need none. */
  readonly verifier: () => Promise<CertificateVerifier>;
  readonly keys: readonly PublicKey[];
}

/**
 * The trust of one instance: its own root, which is part of this suite, unless a file has another. The instance says what a
 * signature has to show, whichever root it is held against. Codes, for a file: those of `parseTrustedRoot`.
 */
export function makeTrust(
  instance: TrustInstance = 'public',
  { root, keys = [] }: { readonly root?: GivenFile | undefined; readonly keys?: readonly PublicKey[] } = {},
): Trust {
  const given = root && parseTrustedRoot(root.bytes, root.place);
  let made: Promise<CertificateVerifier> | undefined;
  const make = async (): Promise<CertificateVerifier> =>
    makeVerifier(given ?? (await ownRoot(instance)), instance, root?.place ?? 'the trusted root');
  return {
    instance,
    verifier: () => {
      made ??= make();
      return made;
    },
    keys,
  };
}

/** The root that is part of the suite. */
export async function ownRoot(instance: TrustInstance): Promise<TrustedRoot> {
  const { ROOT } =
    instance === 'public' ? await import('./roots/public.js') : await import('./roots/github-private.js');
  return readTrustedRoot(ROOT, `the trusted root of ${instance}`);
}
