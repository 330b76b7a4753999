/**
 * Who signed, as a certificate or a key says it, after the signature was found good. Fields that a certificate does not have
 * are absent. Nothing here was asked for yet: that is for `SignerPolicy`.
 */
import { refuse } from '../errors.js';
import type { CertificateIdentity } from './reading/certificate.js';

/** A certificate of Sigstore: what its extensions say (OIDs 1.3.6.1.4.1.57264.1.N). */
export interface CertificateSigner {
  readonly kind: 'certificate';
  /** Who vouched for it (.8, or .1 of old ones). */
  readonly issuer: string;
  /** The certificate's name: for a workflow `https://github.com/OWNER/REPO/.github/workflows/FILE@REF`; an address of mail for a person. */
  readonly subject: string;
  /** Revision of the workflow (.10). */
  readonly workflow_digest?: string;
  /** `github-hosted` or `self-hosted` (.11): of the job that signed. */
  readonly runner_environment?: string;
  /** `https://github.com/OWNER/REPO` (.12). */
  readonly source_repository?: string;
  /** Revision of the source (.13). */
  readonly source_digest?: string;
  /** (.14) */
  readonly source_ref?: string;
  /** (.15) */
  readonly source_repository_id?: string;
  /** (.16) */
  readonly source_owner?: string;
  /** (.17) */
  readonly source_owner_id?: string;
  /** The event that started it (.20). */
  readonly event?: string;
  /** The run, as a link (.21). */
  readonly run?: string;
}

/** A key that was named by whoever verifies. */
export interface KeySigner {
  readonly kind: 'key';
  /** SHA-256 of the key (its SubjectPublicKeyInfo), in hex. */
  readonly key_sha256: string;
}

/** Who signed, when, and in which bundle. */
export type Signer = (CertificateSigner | KeySigner) & {
  /** SHA-256 of the bundle's bytes. */
  readonly bundle_sha256: string;
  /** The earliest time that a trusted log or timestamp authority vouches for (RFC 3339); a key's signature has none. */
  readonly signed_at?: string;
};

/** Numbers of the extensions that are shown, by the names that they have here. */
const EXTENSIONS = {
  workflow_digest: 10,
  runner_environment: 11,
  source_repository: 12,
  source_digest: 13,
  source_ref: 14,
  source_repository_id: 15,
  source_owner: 16,
  source_owner_id: 17,
  event: 20,
  run: 21,
} as const;

/** Who a certificate was issued to, and when it signed. Code: ATTESTATION_INVALID, where nobody vouched for it. */
export function certificateSigner(
  { subject, extensions }: CertificateIdentity,
  signedAt: Date,
  place: string,
): CertificateSigner & { readonly signed_at: string } {
  const issuer = extensions.get(8) ?? extensions.get(1);
  if (issuer === undefined)
    return refuse('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
  const named = Object.entries(EXTENSIONS).flatMap(([name, number]) => {
    const value = extensions.get(number);
    return value === undefined ? [] : [[name, value] as const];
  });
  const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
  return { kind: 'certificate', issuer, subject, ...Object.fromEntries(named), signed_at };
}

/** Who signed, in one line. */
export function formatSigner(signer: Signer): string {
  if (signer.kind === 'key') return `the key ${signer.key_sha256}`;
  const { subject, source_repository, source_digest, signed_at } = signer;
  const parts = [
    source_repository === undefined ? undefined : `for ${source_repository}`,
    source_digest === undefined ? undefined : `at ${source_digest}`,
    signed_at === undefined ? undefined : `on ${signed_at}`,
  ];
  return [subject, ...parts.filter((part) => part !== undefined)].join(' ');
}
