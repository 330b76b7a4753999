/** The files of attestations in a store, beside the index that names them. */
import { ATTESTATION_LIMITS } from '../../contract/attestation/reading/limits.js';
import { sha256 } from '../../contract/digest.js';
import { refuse } from '../../contract/errors.js';
import type { Store } from '../../host/store/store.js';

/** A file that is to be created: its bytes are what its name says. */
export interface AttestationFile {
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array };
}

/**
 * Which of the files are not there; one that is has to have the bytes that its name says (DIGEST_MISMATCH, TOO_LARGE): a store
 * writes over nothing.
 */
export async function requireAsNamed(store: Store, files: readonly AttestationFile[]): Promise<AttestationFile[]> {
  await store.prefetch?.(files.map(({ path }) => path));
  const missing: AttestationFile[] = [];
  for (const file of files) {
    const { path, content } = file;
    const stored = await store.read(path, ATTESTATION_LIMITS.bundleBytes);
    if (!stored) missing.push(file);
    else if (sha256(stored.bytes) !== sha256(content.bytes))
      refuse('DIGEST_MISMATCH', `${path} does not have the sha256 that names it`, path, 'Remove it from the store.');
  }
  return missing;
}

/** Creates those of the files that are gone although the index names them; their paths. Codes: those of `requireAsNamed` and of the store. */
export async function createMissing(
  store: Store,
  files: readonly AttestationFile[],
  message: string,
): Promise<string[]> {
  const create = await requireAsNamed(store, files);
  if (create.length === 0) return [];
  const { status } = await store.commit({ create, message });
  // Somebody else was faster: then they have the bytes that their names say, or are refused.
  if (status === 'conflict') await requireAsNamed(store, create);
  return create.map(({ path }) => path);
}
