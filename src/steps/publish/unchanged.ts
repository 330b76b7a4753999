/** Whether a run that counted its revision by `auto` changed anything at all (specification, section 1). */

import { isUnchanged, previousRows } from '../../contract/decisions/revision.js';
import { sha256, verifyDigest } from '../../contract/digest.js';
import { MANIFEST_LIMITS, parseManifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
import type { Store } from '../../host/store/store.js';
import type { StagedArtifact } from './staged.js';

/** The rows of the previous revision where every staged content equals them; undefined where something is new. */
export async function unchangedRevision(
  store: Store,
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): Promise<IndexRow[] | undefined> {
  const [first] = staged;
  if (!first) return undefined;
  const { manifest } = first.documents;
  const previous = previousRows(index, manifest, manifest.dist_revision);
  const sameRun = staged.every(({ documents: { manifest: of } }) =>
    (['version', 'git_rev', 'toolchain', 'profile', 'dist_revision'] as const).every(
      (part) => of[part] === manifest[part],
    ),
  );
  if (!sameRun) return undefined;
  const contents = new Map(
    staged.map(({ documents }) => [documents.manifest.target, documents.manifest.content_sha256]),
  );
  const compared = previous.filter((row) => contents.has(row.target));
  const published = new Map(
    await Promise.all(compared.map(async (row) => [row.target, await contentOf(store, row)] as const)),
  );
  return isUnchanged(index, previous, contents, published) ? compared : undefined;
}

async function contentOf(store: Store, row: IndexRow): Promise<string> {
  const stored =
    (await store.read(row.manifest_file, MANIFEST_LIMITS.maxBytes)) ??
    refuse('DOCUMENT_NOT_FOUND', `${row.manifest_file} is not there`, row.manifest_file);
  verifyDigest(sha256(stored.bytes), row.manifest_sha256, row.manifest_file);
  return parseManifest(stored.bytes, row.manifest_file).content_sha256;
}
