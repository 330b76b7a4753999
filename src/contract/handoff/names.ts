/**
 * What the files of an export are called. One flat folder, since releases of GitHub and most others have no folders:
 *
 *   PRODUCT-TARGET.tar.gz              the artifact's bytes; PRODUCT-TARGET-debug.tar.gz of the profile debug
 *   PRODUCT-TARGET.manifest.json       its documents; also .checksums.json and .provenance.json
 *   SHA256.sigstore.json               an attestation, named for its digest
 *   FILE.sig                           its minisign signature, where there is a key
 *   SHA256SUMS                         all others but attestations, which may still come, and which their names hold
 *
 * Names say neither version nor commit: what is exported is a copy for others, and its folder or tag says the version.
 */
import { ARTIFACT_FORMAT } from '../identity/paths.js';
import type { Tuple } from '../identity/tuple.js';

export const SUMS_FILE = 'SHA256SUMS';
export const NOTES_FILE = 'RELEASE_NOTES.md';
export const PUBLIC_KEY_FILE = 'minisign.pub';

/** What the files of one artifact begin with; `target` may be what a client writes for one. */
export function stemOf(product: string, { target, profile }: Pick<Tuple, 'target' | 'profile'>): string {
  return `${product}-${target}${profile === 'debug' ? '-debug' : ''}`;
}

export function archiveName(product: string, of: Pick<Tuple, 'target' | 'profile'>): string {
  return `${stemOf(product, of)}.${ARTIFACT_FORMAT}`;
}

export function documentName(
  product: string,
  of: Pick<Tuple, 'target' | 'profile'>,
  kind: 'manifest' | 'checksums' | 'provenance',
): string {
  return `${stemOf(product, of)}.${kind}.json`;
}

export function attestationName(sha256: string): string {
  return `${sha256}.sigstore.json`;
}

/** The digest that the file of an attestation is named for; undefined for any other file. */
export function attestationOfName(name: string): string | undefined {
  return /^([0-9a-f]{64})\.sigstore\.json$/.exec(name)?.[1];
}

export function signatureName(file: string): string {
  return `${file}.sig`;
}
