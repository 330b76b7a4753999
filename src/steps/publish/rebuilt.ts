/**
 * What two builds agree on: the manifests of second builds, as `rebuild` keeps them, held against what is staged. What nobody
 * built again is not published; where the second build has another digest, nothing is.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_LIMITS, type Manifest, parseManifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { TUPLE_PARTS } from '../../contract/identity/tuple.js';
import { atPlace, isAbsent } from '../../host/disk/file-errors.js';
import { readBounded } from '../../host/disk/files.js';
import type { StagedArtifact } from './staged.js';

/**
 * The staged artifacts that were built again with the very same digest. `folder` holds manifest.json, or folders that do, as
 * download-artifact leaves them; `notice` is told of what is left out. Codes: REBUILD_DIFFERS, STAGED_EMPTY, those of
 * `parseManifest`.
 */
export async function builtTwice(
  staged: readonly StagedArtifact[],
  folder: string,
  notice: (message: string) => void,
): Promise<StagedArtifact[]> {
  const rebuilt = await readRebuilt(folder);
  const agreed = staged.filter(({ documents: { manifest } }) => {
    const again = rebuilt.filter((other) => isOfSameBuild(manifest, other));
    for (const other of again) requireSame(manifest, other);
    if (again.length === 0) notice(`not published, since nobody built it again: ${manifest.artifact.file}`);
    return again.length > 0;
  });
  if (agreed.length === 0) refuse('STAGED_EMPTY', `nothing that is staged was built again in ${folder}`, folder);
  return agreed;
}

async function readRebuilt(folder: string): Promise<Manifest[]> {
  const children = await atPlace(folder, () =>
    readdir(folder).catch((error: unknown): string[] => {
      if (isAbsent(error)) return [];
      throw error;
    }),
  );
  const found: Manifest[] = [];
  for (const path of [folder, ...children.sort().map((name) => join(folder, name))]) {
    const place = join(path, 'manifest.json');
    const bytes = await readBounded(place, MANIFEST_LIMITS.maxBytes);
    if (bytes) found.push(parseManifest(bytes, place));
  }
  return found;
}

function isOfSameBuild(staged: Manifest, rebuilt: Manifest): boolean {
  return (
    staged.product === rebuilt.product &&
    staged.contract_sha256 === rebuilt.contract_sha256 &&
    TUPLE_PARTS.every((part) => staged[part] === rebuilt[part])
  );
}

function requireSame({ artifact }: Manifest, { artifact: again }: Manifest): void {
  if (artifact.sha256 !== again.sha256)
    refuse('REBUILD_DIFFERS', `${artifact.file} is ${artifact.sha256}, and built again ${again.sha256}`, artifact.file);
}
