/**
 * Who is asked to have signed, as a command or an action was told. Most ask nobody: then nothing of what reads signatures is
 * loaded.
 */
import type { FoundSigners } from '../../contract/attestation/find.js';
import { MAX_PEM, TRUSTED_ROOT_LIMITS } from '../../contract/attestation/reading/limits.js';
import { formatSigner, type Signer } from '../../contract/attestation/signer.js';
import type { SignerOptions, SignerRequest } from '../../contract/attestation/signer-options.js';
import type { GivenFile } from '../../contract/attestation/trust.js';
import type { LockedSigner } from '../../contract/documents/lockfile.js';
import { readRequired } from '../../host/disk/files.js';

/** Options of the command line and inputs of the actions, by the same names; files by their paths. */
export type GivenSigner = Omit<SignerOptions, 'trusted-root' | 'public-key'> & {
  readonly 'trusted-root'?: string | undefined;
  readonly 'public-key'?: string | undefined;
};

/** What a run that names nobody says of it. */
export const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';

/** Who signed, in lines for people; or that nobody was asked for, and whom a lockfile names. */
export function signerLines({ signer, rebuiltBy }: FoundSigners, locked?: LockedSigner): string[] {
  if (!signer && !rebuiltBy) return [locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED];
  return [...linesOf('signed by', signer), ...linesOf('rebuilt by', rebuiltBy)];
}

function linesOf(word: string, signer: Signer | undefined): string[] {
  if (!signer) return [];
  const run = signer.kind === 'certificate' && signer.run !== undefined ? [`run: ${signer.run}`] : [];
  return [`${word}: ${formatSigner(signer)}`, ...run];
}

function lockedLine(locked: LockedSigner): string {
  const who = locked.kind === 'key' ? 'a key' : `${locked.workflow} for ${locked.repository}`;
  return `the lockfile pins digests, and says that ${who} signed them when it was made`;
}

/** Whether anything of a signer was given at all. */
export function isSignerGiven(given: GivenSigner): boolean {
  return Object.values(given).some((value) => value !== undefined && value !== false);
}

/** What was given, with the files read. Codes: DOCUMENT_NOT_FOUND, TOO_LARGE, and others of reading files. */
export async function readSignerOptions(given: GivenSigner): Promise<SignerOptions> {
  const { 'trusted-root': root, 'public-key': key, ...others } = given;
  return {
    ...others,
    'trusted-root': await readGiven(root, TRUSTED_ROOT_LIMITS.maxBytes),
    'public-key': await readGiven(key, MAX_PEM),
  };
}

/** A file that was named, within a limit. */
export async function readGiven(path: string | undefined, limit: number): Promise<GivenFile | undefined> {
  return path === undefined ? undefined : { place: path, bytes: await readRequired(path, limit) };
}

/**
 * Who is asked for; undefined where nobody is. `suite` is OWNER/REPO of this suite, whose own workflow is meant where none is
 * named. Codes: those of `readSignerOptions` and `parseSignerOptions`.
 */
export async function askedSigners(given: GivenSigner, suite: string | undefined): Promise<SignerRequest | undefined> {
  if (!isSignerGiven(given)) return undefined;
  const { parseSignerOptions } = await import('../../contract/attestation/signer-options.js');
  return parseSignerOptions(await readSignerOptions(given), suite);
}
