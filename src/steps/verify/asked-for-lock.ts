/**
 * Who is asked to have signed a release that is locked: who is named, else whom the lockfile names that is replaced. So a release
 * by somebody else does not come in with an update, until somebody names him.
 */
import type { FoundSigners } from '../../contract/attestation/find.js';
import type { SignerRequest } from '../../contract/attestation/signer-options.js';
import { LOCKFILE_LIMITS, type LockedSigner, parseLockfile } from '../../contract/documents/lockfile.js';
import { ContractError, withHint } from '../../contract/errors.js';
import { readBounded } from '../../host/disk/files.js';
import { type GivenSigner, isSignerGiven, readSignerOptions } from './asked.js';

/** Who is asked for, and what a lockfile says of it. */
export interface Asking {
  readonly request: SignerRequest;
  /** The same, once somebody was found: whose repository and owner have numbers. */
  readonly after: (found: FoundSigners) => Asking;
  readonly pinned: () => LockedSigner | undefined;
}

export interface LockedBefore {
  /** Where the lockfile is, or will be. */
  readonly lockfile: string;
  readonly signer?: GivenSigner | undefined;
  readonly suite?: string | undefined;
}

/**
 * Undefined where nobody is asked for. Codes: those of `readSignerOptions` and `askedAgain`; those of `parseLockfile` where the
 * lockfile that is replaced cannot be read, and names somebody.
 */
export async function askedForLock(asked: LockedBefore): Promise<Asking | undefined> {
  return askedAfter(await signerBefore(asked.lockfile), asked);
}

/** The same, where it is known whom the lockfile names that is replaced. Codes: those of `readSignerOptions` and `askedAgain`. */
export async function askedAfter(
  before: LockedSigner | undefined,
  { lockfile, signer = {}, suite }: LockedBefore,
): Promise<Asking | undefined> {
  if (!before && !isSignerGiven(signer)) return undefined;
  const { askedAgain, pinSigner, withFound } = await import('../../contract/attestation/pinned-signer.js');
  const first = askedAgain(await readSignerOptions(signer), suite, before, lockfile);
  const asking = (request: SignerRequest): Asking => ({
    request,
    after: (found) => asking(withFound(request, found.signer)),
    pinned: () => pinSigner(request),
  });
  return first && asking(first);
}

/** Nobody, where there is no lockfile; one that is damaged is written anew by `lock`, and must not lose the name by that. */
async function signerBefore(path: string): Promise<LockedSigner | undefined> {
  const bytes = await readBounded(path, LOCKFILE_LIMITS.maxBytes);
  if (!bytes) return undefined;
  try {
    return parseLockfile(bytes, path).signer;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    if (!bytes.includes('"signer"')) return undefined;
    throw withHint(error, 'It names a signer, who would be lost: restore it, or remove it and name the signer again.');
  }
}
