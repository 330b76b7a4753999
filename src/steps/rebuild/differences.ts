/** Where two archives differ: of each binary that is not the same, the first part that is another one. */
import { join } from 'node:path';
import type { FileDifference } from '../../contract/decisions/rebuilt.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import type { PartDifference } from '../../contract/executable/parts/first-difference.js';
import { inspectArchive } from '../../host/archive/unpack.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { compareBinaryFiles } from '../../host/machine/read-binary-files.js';
import type { BuiltAgain } from './build-again.js';
import type { Reference } from './reference.js';

/** What a file differs in, and of a program where. */
export type Difference = FileDifference & { readonly first?: PartDifference };

/**
 * The differences, with the first part of each program that was there before. Codes: those of `inspectArchive`, DIGEST_MISMATCH
 * where the artifact is not the one of the manifest.
 */
export async function explainDifferences(
  files: readonly FileDifference[],
  reference: Reference,
  rebuilt: BuiltAgain,
  folder: string,
): Promise<Difference[]> {
  const changed = files.filter(({ kind, path }) => kind === 'changed' && reference.manifest.binaries.includes(path));
  const before = join(folder, 'published.tar.gz');
  await makeFolders(folder);
  if (changed.length === 0 || !(await reference.writeArtifact(before))) return [...files];
  const was = await binariesOf(before, reference.manifest, join(folder, 'was'));
  const is = await binariesOf(rebuilt.artifact, rebuilt.manifest, join(folder, 'is'));
  const explained: Difference[] = [];
  for (const file of files) {
    const [one, other] = [was.get(file.path), is.get(file.path)];
    const first = one === undefined || other === undefined ? undefined : await compareBinaryFiles(one, other);
    explained.push(first === undefined ? file : { ...file, first });
  }
  return explained;
}

/** The binaries of an archive, each in a file of its own. */
async function binariesOf(archive: string, manifest: Manifest, folder: string): Promise<Map<string, string>> {
  await makeFolders(folder);
  const files = new Map(manifest.binaries.map((name, at) => [name, join(folder, String(at))]));
  await inspectArchive(archive, manifest, files);
  return files;
}
