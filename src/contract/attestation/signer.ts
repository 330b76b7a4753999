/**
 * Who signed, as a certificate or a key says it, after the signature was found good. Fields that a certificate does not have
 * are absent. Nothing here was asked for yet: that is for `SignerPolicy`.
 */

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
