/** What signatures are held against: trusted roots of one kind of instance of Sigstore, and keys that were named. */
import { refuse } from '../errors.js';
import type { TrustInstance } from './policy.js';
import type { PublicKey } from './reading/public-key.js';
import { parseTrustedRoots, readTrustedRoot, type TrustedRoot } from './reading/trusted-root.js';
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
 * The trust of one instance: its own root, which is part of this suite, unless a file has others. The instance says what a
 * signature has to show, whichever root it is held against. Codes, for a file: those of `parseTrustedRoots`, and SCHEMA_INVALID
 * where none of its roots is of such an instance.
 */
export function makeTrust(
  instance: TrustInstance = 'public',
  { root, keys = [] }: { readonly root?: GivenFile | undefined; readonly keys?: readonly PublicKey[] } = {},
): Trust {
  const given = root && rootsOf(instance, root);
  let made: Promise<CertificateVerifier> | undefined;
  const make = async (): Promise<CertificateVerifier> =>
    makeVerifier(given ?? [await ownRoot(instance)], instance, root?.place ?? 'the trusted root');
  return {
    instance,
    verifier: () => {
      made ??= make();
      return made;
    },
    keys,
  };
}

const WORDS: Readonly<Record<TrustInstance, string>> = {
  public: 'has authorities and both kinds of logs, as trust public asks for',
  'github-private': 'has authorities and no log, as trust github-private asks for',
};

/**
 * The roots of a file that are of such an instance. Stops a signature of an instance with logs that is in none of them: where no
 * log is asked for, a root that has one is not taken.
 */
function rootsOf(instance: TrustInstance, { place, bytes }: GivenFile): TrustedRoot[] {
  const roots = parseTrustedRoots(bytes, place);
  const fitting = roots.filter(({ certificateAuthorities, tlogs, ctlogs }) => {
    const hasLogs = instance === 'public' ? tlogs.length > 0 && ctlogs.length > 0 : tlogs.length + ctlogs.length === 0;
    return certificateAuthorities.length > 0 && hasLogs;
  });
  return fitting.length > 0 ? fitting : refuse('SCHEMA_INVALID', `${place}: no root of it ${WORDS[instance]}`, place);
}

/** The root that is part of the suite. */
export async function ownRoot(instance: TrustInstance): Promise<TrustedRoot> {
  const { ROOT } =
    instance === 'public' ? await import('./roots/public.js') : await import('./roots/github-private.js');
  return readTrustedRoot(ROOT, `the trusted root of ${instance}`);
}
