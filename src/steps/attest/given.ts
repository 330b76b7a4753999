/** Attesting with what a command or an action was given: a key that signs, or bundles and what they are held against. */
import { parseInstance } from '../../contract/attestation/policy.js';
import { MAX_PEM, TRUSTED_ROOT_LIMITS } from '../../contract/attestation/reading/limits.js';
import { parsePrivateKey, parsePublicKey } from '../../contract/attestation/reading/public-key.js';
import { makeTrust, type Trust } from '../../contract/attestation/trust.js';
import { readGiven } from '../verify/asked.js';
import { type AttestRequest, type AttestResult, attestRows } from './attest.js';
import { type SignRequest, signRows } from './sign.js';

/** By the names of the options and inputs; files by their paths. */
export interface GivenTrust {
  readonly trust?: string | undefined;
  readonly 'trusted-root'?: string | undefined;
  readonly 'public-key'?: string | undefined;
}

/** Adds bundles. Codes: those of `readTrust` and `attestRows`. */
export async function attestBundles(request: Omit<AttestRequest, 'trust'>, given: GivenTrust): Promise<AttestResult> {
  return attestRows({ ...request, trust: await readTrust(given) });
}

/** Signs rows with a key, and adds the bundles. Codes: those of `signRows` and `attestRows`. */
export async function attestWithKey(
  request: Omit<AttestRequest, 'trust' | 'bundles'>,
  key: SignRequest['key'],
): Promise<AttestResult> {
  const bundles = await signRows({ ...request, source: request.store, key });
  const trust = makeTrust('public', { keys: [parsePrivateKey(key.bytes, key.place)] });
  return attestRows({ ...request, bundles, trust });
}

/** What bundles are held against. Codes: those of `parseInstance`, `readGiven`, `makeTrust` and `parsePublicKey`. */
async function readTrust(given: GivenTrust): Promise<Trust> {
  const root = await readGiven(given['trusted-root'], TRUSTED_ROOT_LIMITS.maxBytes);
  const key = await readGiven(given['public-key'], MAX_PEM);
  return makeTrust(parseInstance(given.trust), { root, keys: key ? [parsePublicKey(key.bytes, key.place)] : [] });
}
