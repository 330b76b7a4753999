/** What a file is whose digest is known, as an index says it. */
import type { Artifact, Pruned, Published } from './read-releases.js';

/** A file that somebody has. */
export interface FoundFile {
  readonly name: string;
  readonly sha256: string;
}

export type Recognised =
  /** The very bytes that were published. */
  | { readonly kind: 'artifact'; readonly artifact: Artifact }
  | {
      readonly kind: 'document';
      readonly document: 'manifest' | 'checksums' | 'provenance';
      readonly artifact: Artifact;
    }
  | { readonly kind: 'attestation'; readonly artifact: Artifact }
  | { readonly kind: 'pruned'; readonly pruned: Pruned }
  /** Other bytes under the name of an artifact: damaged, cut off, or somebody else's. */
  | { readonly kind: 'changed'; readonly artifact: Artifact }
  | { readonly kind: 'unknown' };

/** What a file is. Its digest decides; its name only tells a changed file from one that was never published. */
export function recognise({ artifacts, pruned }: Published, { name, sha256 }: FoundFile): Recognised {
  for (const artifact of artifacts) {
    if (artifact.artifact_sha256 === sha256) return { kind: 'artifact', artifact };
    for (const document of ['manifest', 'checksums', 'provenance'] as const)
      if (artifact[`${document}_sha256`] === sha256) return { kind: 'document', document, artifact };
    if (artifact.attestations.includes(sha256)) return { kind: 'attestation', artifact };
  }
  const gone = pruned.find(({ artifact_sha256 }) => artifact_sha256 === sha256);
  if (gone) return { kind: 'pruned', pruned: gone };
  const published = artifacts.find(({ artifact_file }) => fileName(artifact_file) === givenName(name));
  return published ? { kind: 'changed', artifact: published } : { kind: 'unknown' };
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Browsers number a file that they have loaded before: `x (1).tar.gz`. */
function givenName(name: string): string {
  return name.replace(/ ?\(\d+\)(?=\.[a-z.]+$)/, '');
}
