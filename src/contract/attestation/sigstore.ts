/**
 * The library's part of verifying: that a signature is good, of the time and by the certificate that it was made with. Who that is
 * and what it is about is not asked of it.
 */
import { X509Certificate } from 'node:crypto';
import type { X509Certificate as RootCertificate } from '@sigstore/core';
import type { SignedEntity, TrustMaterial, VerifierOptions } from '@sigstore/verify';
import { clip } from '../clip.js';
import { ContractError } from '../errors.js';
import type { TrustInstance } from './policy.js';
import type { SigstoreBundle } from './reading/bundle.js';
import type { RawExtension } from './reading/certificate.js';
import { loggedCertificate } from './reading/log-entry.js';
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

/**
 * A verifier that trusts some roots, each by itself: what a signature shows has to be of one of them. Code: SCHEMA_INVALID, where a
 * key or certificate of a root cannot be read.
 */
export async function makeVerifier(
  roots: readonly TrustedRoot[],
  instance: TrustInstance,
  rootPlace: string,
): Promise<CertificateVerifier> {
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('./library.js');
  const verifierOf = (root: TrustedRoot): InstanceType<typeof Verifier> => {
    const material = toTrustMaterial(root);
    for (const certificate of certificatesOf(material)) rememberChecks(certificate);
    return new Verifier(material, THRESHOLDS[instance]);
  };
  const made = roots.map((root) => ({ root, verifier: orRefuse('SCHEMA_INVALID', rootPlace, () => verifierOf(root)) }));
  return (bundle, place) =>
    orRefuse('ATTESTATION_INVALID', place, () => {
      const entity = toSignedEntity(bundle);
      const certificate = certificateOf(bundle);
      const [first, ...others] = made.length === 1 ? made : made.filter(({ root }) => hasIssued(root, certificate));
      if (!first) throw new Error(`no authority of the ${made.length} trusted roots issued its certificate`);
      const verify = ({ root, verifier }: typeof first): VerifiedCertificate => {
        const { identity } = verifier.verify(entity);
        const signedAt = earliestOf(entity);
        requireLogged(bundle, certificate, root, signedAt);
        const extensions = (identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id ?? [], value }));
        return { extensions, signedAt };
      };
      return firstOf([first, ...others], verify);
    });
}

function certificatesOf({ certificateAuthorities, timestampAuthorities }: TrustMaterial): RootCertificate[] {
  return [...certificateAuthorities, ...timestampAuthorities].flatMap(({ certChain }) => certChain);
}

/**
 * The library holds the certificates of the root against one another for each bundle, and each time that vouches for it: half of a
 * verification, with one answer for ever, as nobody changes a certificate once it was read. So the answers are kept, and the bytes
 * that it would write anew. What a bundle brings is held against the root each time.
 */
function rememberChecks(certificate: RootCertificate): void {
  const known = new WeakMap<RootCertificate, boolean>();
  const verify = certificate.verify.bind(certificate);
  const der = certificate.root.toDER();
  certificate.root.toDER = () => der;
  certificate.verify = (issuer = certificate) => {
    const isIssuer = known.get(issuer) ?? verify(issuer);
    known.set(issuer, isIssuer);
    return isIssuer;
  };
}

/** What the first of some gives that does not throw; else what the first one threw. */
function firstOf<T, R>([first, ...others]: readonly [T, ...T[]], get: (one: T) => R): R {
  try {
    return get(first);
  } catch (error) {
    for (const other of others)
      try {
        return get(other);
      } catch {
        // Roots whose authorities have the same name: what the first of them says is as good.
      }
    throw error;
  }
}

/** The certificate that a bundle is signed by (DER). */
function certificateOf({ verificationMaterial: { content } }: SigstoreBundle): Buffer {
  const chain = content?.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
  const [certificate] = content?.$case === 'certificate' ? [content.certificate] : chain;
  if (!certificate) throw new Error('it is not signed by a certificate');
  return certificate.rawBytes;
}

/** Whether an authority of a root has the name that a certificate gives as its issuer's. Whether it did, the signature says. */
function hasIssued({ certificateAuthorities }: TrustedRoot, certificate: Buffer): boolean {
  const { issuer } = new X509Certificate(certificate);
  const authorities = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  return authorities.some(({ rawBytes }) => new X509Certificate(rawBytes).subject === issuer);
}

/**
 * Stops a signature in secret. The library compares signature and payload with the entry of a log, and not by whom it is: for any
 * signature a key can be made up by which it is good, too, and its owner, who looks for his name in the log, would not find it under
 * that one. Of an entry without a time of its own, the library does not ask whether the log had ended by then.
 */
function requireLogged(
  { verificationMaterial: { tlogEntries } }: SigstoreBundle,
  certificate: Buffer,
  { tlogs }: TrustedRoot,
  signedAt: Date,
): void {
  for (const entry of tlogEntries) {
    if (!loggedCertificate(entry)?.equals(certificate))
      throw new Error('the entry of the log names another certificate');
    if (entry.inclusionPromise) continue;
    const inTime = tlogs.some(({ logId, checkpointKeyId, publicKey }) => {
      const { start, end } = publicKey?.validFor ?? {};
      const isThis = (checkpointKeyId ?? logId)?.keyId.equals(entry.logId?.keyId ?? Buffer.alloc(0));
      return isThis && start && start <= signedAt && (!end || signedAt <= end);
    });
    if (!inTime) throw new Error('the log was not in use when it was signed');
  }
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
