/**
 * What a rebuild has shown: the manifest of what was built again, held against the one that was there before. The content
 * decides; the gzip around it is another one where another compressor wrote it (docs/reproducibility.md).
 */
import type { Manifest, ManifestFile } from '../documents/manifest.js';
import { refuse } from '../errors.js';

/** What is said of a file; its path is known. */
export type FileState = Omit<ManifestFile, 'path'>;

/** A file that is not the same. */
export type FileDifference =
  | { readonly path: string; readonly kind: 'added'; readonly rebuilt: FileState }
  | { readonly path: string; readonly kind: 'missing'; readonly published: FileState }
  | {
      readonly path: string;
      readonly kind: 'changed';
      readonly published: FileState;
      readonly rebuilt: FileState;
    };

export type Rebuilt =
  | { readonly result: 'reproduced' | 'reproduced (content)' }
  | { readonly result: 'differs'; readonly files: readonly FileDifference[] };

/** What the content follows from: where that is the same, none of it can be another. */
const OF_THE_CONTENT = ['content_size', 'files', 'binaries', 'requires', 'source_date_epoch'] as const;

/**
 * Compares contents, then artifacts. Where no file differs and the content does, it is the headers of the archive. Code:
 * MANIFEST_MISMATCH where the manifest says of the very same content what is not so.
 */
export function compareRebuilt(published: Manifest, rebuilt: Manifest, place: string): Rebuilt {
  if (published.content_sha256 !== rebuilt.content_sha256)
    return { result: 'differs', files: differingFiles(published.files, rebuilt.files) };
  const wrong = OF_THE_CONTENT.find((part) => JSON.stringify(published[part]) !== JSON.stringify(rebuilt[part]));
  if (wrong !== undefined)
    refuse('MANIFEST_MISMATCH', `the content was built again, and ${wrong} of it is not what ${place} says`, place);
  const isSame = published.artifact.sha256 === rebuilt.artifact.sha256;
  return { result: isSame ? 'reproduced' : 'reproduced (content)' };
}

/** The files that are not the same, in the order of their paths. */
function differingFiles(published: readonly ManifestFile[], rebuilt: readonly ManifestFile[]): FileDifference[] {
  const [before, after] = [byPath(published), byPath(rebuilt)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path): FileDifference[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined) return is ? [{ path, kind: 'added', rebuilt: is }] : [];
    if (is === undefined) return [{ path, kind: 'missing', published: was }];
    const isSame = was.sha256 === is.sha256 && was.size === is.size && was.mode === is.mode;
    return isSame ? [] : [{ path, kind: 'changed', published: was, rebuilt: is }];
  });
}

function byPath(files: readonly ManifestFile[]): Map<string, FileState> {
  return new Map(files.map(({ path, sha256, size, mode }) => [path, { sha256, size, mode }]));
}
