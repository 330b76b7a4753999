/** The attestations of a row, of which one by each signer asked for has to be good. */
import { sha256 } from '../digest.js';
import { ContractError, refuse } from '../errors.js';
import type { SignerPolicy } from './policy.js';
import { ATTESTATION_LIMITS } from './reading/limits.js';
import type { AttestedRow } from './row.js';
import type { Signer } from './signer.js';
import type { SignerRequest } from './signer-options.js';
import { type Progress, requireAttestation, type SignedBundle, verifySigned } from './verify.js';

/** A bundle that a row names. */
export interface AttachedBundle {
  /** What the row calls it: the SHA-256 of its bytes. */
  readonly sha256: string;
  /** At most ATTESTATION_LIMITS.bundleBytes; undefined where the store does not have it. */
  readonly bytes: Uint8Array | undefined;
}

/** Who was found to have signed, as it was asked for. */
export interface FoundSigners {
  readonly signer?: Signer;
  readonly rebuiltBy?: Signer;
}

/** One of those asked for, and how far the bundles so far came. */
interface Sought {
  readonly name: keyof FoundSigners;
  readonly policy: SignerPolicy;
  found?: Signer;
  closest?: { readonly passed: number; readonly error: ContractError };
}

/**
 * Looks through the bundles of a row, in their order, until everything that is asked for is found; they are taken one by one,
 * so that none is read in vain. Junk before a good one does not hide it, and where there is no good one, the refusal is that of
 * the bundle that came closest. Codes: NOT_ATTESTED (there is none), ATTESTATION_INVALID, SIGNER_MISMATCH.
 */
export async function findSigners(
  bundles: Iterable<AttachedBundle> | AsyncIterable<AttachedBundle>,
  row: AttestedRow,
  request: SignerRequest,
): Promise<FoundSigners> {
  const sought = soughtOf(request);
  let [tried, bytes] = [0, 0];
  for await (const bundle of bundles) {
    // Whoever can write to a store can put any number of bundles there, and could have nobody else's looked at for hours.
    if (tried === ATTESTATION_LIMITS.bundles || bytes >= ATTESTATION_LIMITS.totalBytes) break;
    tried++;
    bytes += bundle.bytes?.byteLength ?? 0;
    await tryBundle(bundle, row, request, sought);
    if (sought.every(({ found }) => found)) break;
  }
  for (const one of sought) if (!one.found) refuseWithout(one, tried, row);
  return Object.fromEntries(sought.map(({ name, found }) => [name, found]));
}

function soughtOf({ signer, rebuiltBy }: SignerRequest): Sought[] {
  return [
    ...(signer ? [{ name: 'signer', policy: signer } as const] : []),
    ...(rebuiltBy ? [{ name: 'rebuiltBy', policy: rebuiltBy } as const] : []),
  ];
}

/** Holds one bundle against everything that is still sought. */
async function tryBundle(
  bundle: AttachedBundle,
  row: AttestedRow,
  { trust }: SignerRequest,
  sought: readonly Sought[],
): Promise<void> {
  const open = sought.filter(({ found }) => !found);
  const form: Progress = { passed: 0 };
  let signed: SignedBundle;
  try {
    signed = await verifySigned(requireBytes(bundle), trust, form);
  } catch (error) {
    for (const one of open) keepClosest(one, form.passed, error);
    return;
  }
  for (const one of open) {
    const progress = { ...form };
    try {
      one.found = requireAttestation(signed, row, one.policy, progress);
    } catch (error) {
      keepClosest(one, progress.passed, error);
    }
  }
}

/** The bytes that the row names: others are junk like any other. */
function requireBytes({ sha256: named, bytes }: AttachedBundle): Uint8Array {
  const place = `${named}.sigstore.json`;
  if (bytes === undefined) return refuse('NOT_ATTESTED', `${place} is named by the row, and is not there`, place);
  if (sha256(bytes) !== named)
    return refuse('ATTESTATION_INVALID', `${place} does not have the sha256 that names it`, place);
  return bytes;
}

/** Of two that came as far, the first: whatever is not a refusal is a fault of the program. */
function keepClosest(one: Sought, passed: number, error: unknown): void {
  if (!(error instanceof ContractError)) throw error;
  if (one.closest === undefined || passed > one.closest.passed) one.closest = { passed, error };
}

function refuseWithout({ name, closest }: Sought, tried: number, { artifact }: AttestedRow): never {
  const place = artifact.path;
  if (!closest) return refuse('NOT_ATTESTED', `${place} has no attestation`, place);
  const others = tried === 1 ? '' : `; of ${tried} attestations this one came closest`;
  const who = name === 'signer' ? '' : ' (rebuilt-by)';
  const { code, message, hint } = closest.error;
  throw new ContractError({ code, message: `${message}${who}${others}`, place, hint }, [], { cause: closest.error });
}
