/**
 * Verifying one bundle: who signed it, what it is about, and whether that is what was asked for. The order is that of
 * docs/signing.md, "What is checked": nothing of a bundle is believed before it was signed, and nothing of what was signed before
 * it is known by whom.
 */
import { verify as verifyBytes } from 'node:crypto';
import { sha256 } from '../digest.js';
import { refuse } from '../errors.js';
import { requireWorkflow } from './checks.js';
import type { SignerPolicy } from './policy.js';
import { parseBundle, type StatementBundle } from './reading/bundle.js';
import { readIdentity } from './reading/certificate.js';
import { preAuthEncoding, STATEMENT_PAYLOAD_TYPE } from './reading/dsse.js';
import { parseStatement, type Statement } from './reading/statement.js';
import { type AttestedRow, missingOf } from './row.js';
import { certificateSigner, type Signer } from './signer.js';
import type { Trust } from './trust.js';

/** A bundle whose signature is good, by whomever. */
export interface SignedBundle {
  readonly signer: Signer;
  readonly payload: Uint8Array;
  /** What it is called in messages. */
  readonly place: string;
}

/** How many checks something passed. */
export interface Progress {
  passed: number;
}

/**
 * Whether a bundle is a good attestation of a row by the signer asked for; gives who signed.
 * Codes: ATTESTATION_INVALID (malformed, not signed well, or about something else), SIGNER_MISMATCH (signed by somebody else).
 */
export async function verifyAttestation(
  bundle: Uint8Array,
  row: AttestedRow,
  policy: SignerPolicy,
  trust: Trust,
): Promise<Signer> {
  return requireAttestation(await verifySigned(bundle, trust), row, policy);
}

/** Who signed a bundle and what it says, whoever that is. Codes: ATTESTATION_INVALID. */
export async function readSigned(
  bundle: Uint8Array,
  trust: Trust,
): Promise<{ readonly signer: Signer; readonly statement: Statement }> {
  const { signer, payload, place } = await verifySigned(bundle, trust);
  return { signer, statement: parseStatement(payload, place) };
}

/** What holds of a bundle whoever is asked for: its form, and its signature. Code: ATTESTATION_INVALID. */
export async function verifySigned(
  bytes: Uint8Array,
  trust: Trust,
  progress: Progress = { passed: 0 },
): Promise<SignedBundle> {
  const digest = sha256(bytes);
  const place = `${digest}.sigstore.json`;
  const bundle = parseBundle(bytes, place);
  progress.passed++;
  // Stops a signature over something that is no statement, and that somebody reads as one: DSSE signs the type, too.
  if (bundle.payloadType !== STATEMENT_PAYLOAD_TYPE)
    refuse('ATTESTATION_INVALID', `${place}: its payloadType must be ${STATEMENT_PAYLOAD_TYPE}`, place);
  progress.passed++;
  const { payload, signedBy } = bundle;
  const signed =
    signedBy === 'key' ? verifyWithKey(bundle, trust, place) : await verifyWithCertificate(bundle, trust, place);
  progress.passed++;
  return { signer: { ...signed, bundle_sha256: digest }, payload, place };
}

/** Whether a good signature is that of the signer asked for, and about the row. Codes: SIGNER_MISMATCH, ATTESTATION_INVALID. */
export function requireAttestation(
  { signer, payload, place }: SignedBundle,
  row: AttestedRow,
  policy: SignerPolicy,
  progress: Progress = { passed: 0 },
): Signer {
  const passed = (): void => {
    progress.passed++;
  };
  requireSigner(signer, policy, row, place, passed);
  const statement = parseStatement(payload, place);
  passed();
  requireAbout(statement, row, place);
  return signer;
}

/**
 * Stops a bundle of another release, and one that names the artifact without the manifest, which says what the artifact is: its
 * path has every part of the tuple. Digests alone would let one target's files stand for another's.
 */
function requireAbout(statement: Statement, row: AttestedRow, place: string): void {
  const missing = missingOf(statement, row);
  if (missing)
    refuse('ATTESTATION_INVALID', `${place} is not about ${missing.path} with sha256 ${missing.sha256}`, place);
}

function requireSigner(
  signer: Signer,
  policy: SignerPolicy,
  row: AttestedRow,
  place: string,
  passed: () => void,
): void {
  if (policy.kind === 'key') {
    const asked = policy.key.sha256;
    const found = signer.kind === 'key' ? `the key ${signer.key_sha256}` : `a certificate for ${signer.subject}`;
    if (signer.kind !== 'key' || signer.key_sha256 !== asked)
      refuse('SIGNER_MISMATCH', `${place}: asked for is the key ${asked}, and it is signed by ${found}`, place);
    passed();
    return;
  }
  if (signer.kind === 'key')
    refuse(
      'SIGNER_MISMATCH',
      `${place}: asked for is a workflow, and it is signed by the key ${signer.key_sha256}`,
      place,
    );
  requireWorkflow(signer, policy, row, place, passed);
}

/**
 * Stops what nobody signed, what was signed with a certificate that was not valid then, and what is in no log: the library holds
 * chain, logs, times and signature against the trusted root.
 */
async function verifyWithCertificate({ sigstore }: StatementBundle, trust: Trust, place: string) {
  const verify = await trust.verifier();
  const { extensions, signedAt } = verify(sigstore, place);
  return certificateSigner(readIdentity(extensions, place), signedAt, place);
}

/** The hint is not believed: only a key that was named is tried, and each of them is. */
function verifyWithKey({ payload, payloadType, signature }: StatementBundle, { keys }: Trust, place: string) {
  const signed = preAuthEncoding(payloadType, payload);
  const found = keys.find(({ key }) => verifyBytes(null, signed, key, signature));
  if (found) return { kind: 'key', key_sha256: found.sha256 } as const;
  const why =
    keys.length === 0 ? 'it is signed by a key, and none was named' : 'it is not signed by a key that was named';
  return refuse('ATTESTATION_INVALID', `${place}: ${why}`, place);
}
