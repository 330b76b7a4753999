/**
 * The library's part of verifying: that a signature is good, of the time and by the certificate that it was made with. Who that is
 * and what it is about is not asked of it.
 */
import type { X509Certificate } from '@sigstore/core';
import type { SignedEntity, TrustMaterial, VerifierOptions } from '@sigstore/verify';
import { clip } from '../clip.js';
import { ContractError } from '../errors.js';
import type { TrustInstance } from './policy.js';
import type { SigstoreBundle } from './reading/bundle.js';
import type { RawExtension } from './reading/certificate.js';
import type { TrustedRoot } from './reading/trusted-root.js';

/** What a good signature showed. */
export interface VerifiedCertificate {
  readonly extensions: readonly RawExtension[];
  /** The earliest time that somebody vouched for. */
  readonly signedAt: Date;
}

/** Verifies the signature of a bundle. Code: ATTESTATION_INVALID. */
export type CertificateVerifier = (bundle: SigstoreBundle, place: string) => VerifiedCertificate;

/**
 * How many of each a signature has to show. The public instance writes each certificate and each signature into a log, in which
 * its owner sees what he did not sign. GitHub keeps none of private repositories, and its timestamp authority says when instead.
 */
const THRESHOLDS: Readonly<Record<TrustInstance, VerifierOptions>> = {
  public: { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 },
  'github-private': { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 },
};

/** A verifier that trusts a root. Code: SCHEMA_INVALID, where a key or certificate of the root cannot be read. */
export async function makeVerifier(
  root: TrustedRoot,
  instance: TrustInstance,
  rootPlace: string,
): Promise<CertificateVerifier> {
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('./library.js');
  const made = orRefuse('SCHEMA_INVALID', rootPlace, () => {
    const material = toTrustMaterial(root);
    for (const certificate of certificatesOf(material)) rememberChecks(certificate);
    return new Verifier(material, THRESHOLDS[instance]);
  });
  return (bundle, place) =>
    orRefuse('ATTESTATION_INVALID', place, () => {
      const entity = toSignedEntity(bundle);
      const { identity } = made.verify(entity);
      const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id ?? [], value }));
      return { extensions, signedAt: earliestOf(entity) };
    });
}

function certificatesOf({ certificateAuthorities, timestampAuthorities }: TrustMaterial): X509Certificate[] {
  return [...certificateAuthorities, ...timestampAuthorities].flatMap(({ certChain }) => certChain);
}

/**
 * The library holds the certificates of the root against one another for each bundle, and each time that vouches for it: half of a
 * verification, with one answer for ever, as nobody changes a certificate once it was read. So the answers are kept, and the bytes
 * that it would write anew. What a bundle brings is held against the root each time.
 */
function rememberChecks(certificate: X509Certificate): void {
  const known = new WeakMap<X509Certificate, boolean>();
  const verify = certificate.verify.bind(certificate);
  const der = certificate.root.toDER();
  certificate.root.toDER = () => der;
  certificate.verify = (issuer = certificate) => {
    const isIssuer = known.get(issuer) ?? verify(issuer);
    known.set(issuer, isIssuer);
    return isIssuer;
  };
}

/** What is good, and held against the wrong keys, looks like what was forged. */
const OTHER_KEYS =
  'Do not use the release on its word. GitHub signs with keys of its own for private repositories (trust github-private); keys that are newer than this suite are in its next version, or in a trusted-root.';

/** Bundles and roots are attacker-controlled, and the library throws whatever it runs into: TypeError, ASN1ParseError, SyntaxError. */
function orRefuse<T>(code: 'SCHEMA_INVALID' | 'ATTESTATION_INVALID', place: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const said = cause instanceof Error ? clip(cause.message, 200) : 'unknown';
    const hint = code === 'ATTESTATION_INVALID' ? { hint: OTHER_KEYS } : {};
    throw new ContractError({ code, message: `${place}: ${said}`, place, ...hint }, [], { cause });
  }
}

/** Of the times that were verified: an entry of the log vouches for one by its promise alone. */
function earliestOf({ timestamps }: SignedEntity): Date {
  const times = timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority') return [one.timestamp.signingTime.getTime()];
    return one.tlogEntry.inclusionPromise ? [Number(one.tlogEntry.integratedTime) * 1000] : [];
  });
  return new Date(times.reduce((earliest, time) => Math.min(earliest, time)));
}
