/**
 * Rebuilding: what a manifest describes, built again on this machine from the commit, and held against what the manifest says.
 * It shows that the build repeats; who did it, and whether the commit is any good, it does not (docs/rebuild.md).
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRebuilt } from '../../contract/decisions/rebuilt.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { requireFolderPath } from '../../host/disk/folder-path.js';
import { filesOfRow } from '../publish/rows.js';
import { type Again, type BuiltAgain, buildAgain } from './build-again.js';
import { type Difference, explainDifferences } from './differences.js';
import type { Reference } from './reference.js';
import { placeOf } from './source-place.js';

export interface RebuildRequest extends Pick<Again, 'env' | 'token' | 'now' | 'progress' | 'output'> {
  readonly reference: Reference;
  /** A clone on this machine that has the commit; it is only read. */
  readonly checkout?: string | undefined;
  /** A URL that has the commit, in place of the one that the manifest names. */
  readonly repository?: string | undefined;
  /** A folder in which what was built stays, as `package` stages it. */
  readonly keep?: string | undefined;
}

/** Digests of one side. */
export type Digests = Readonly<Record<'artifact_sha256' | 'content_sha256', string>>;

export interface RebuildResult {
  readonly result: 'reproduced' | 'reproduced (content)' | 'differs';
  readonly artifact_file: string;
  readonly published: Digests;
  readonly rebuilt: Digests;
  /** Where the manifest of what was built again stays; undefined unless it was to be kept. */
  readonly manifest_file?: string;
  /** What is not the same. None, and yet another content, where only headers of the archive differ. */
  readonly differences: readonly Difference[];
  /** The row, where its very artifact was built again. */
  readonly rows: readonly PublishedFiles[];
}

/**
 * Rebuilds. Codes: INVALID_INPUT for `keep` and where the commit is, NOT_REBUILDABLE for a prebuilt binary, and those of
 * `placeOf`, `buildAgain`, `compareRebuilt` and `explainDifferences`.
 */
export async function rebuildArtifact(request: RebuildRequest): Promise<RebuildResult> {
  const { reference, keep, ...context } = request;
  const { manifest, place } = reference;
  if (keep !== undefined) requireFolderPath(keep, 'keep');
  const { build } = manifest;
  if (build.kind !== 'cargo')
    return refuse(
      'NOT_REBUILDABLE',
      `${place} is of a program that was built elsewhere`,
      place,
      'Ask whoever built it.',
    );
  const source = placeOf(build.recipe, request);
  return withNewFolder(join(tmpdir(), 'controller-dist-'), async (scratch) => {
    const out = keep ?? join(scratch, 'out');
    const rebuilt = await buildAgain(reference, build, { ...context, place: source, scratch, out });
    const result = await judge(reference, rebuilt, join(scratch, 'compared'));
    return keep === undefined ? result : { ...result, manifest_file: rebuilt.manifest_file };
  });
}

async function judge(reference: Reference, rebuilt: BuiltAgain, folder: string): Promise<RebuildResult> {
  const { manifest, row, place } = reference;
  const compared = compareRebuilt(manifest, rebuilt.manifest, place);
  const differences =
    compared.result === 'differs' ? await explainDifferences(compared.files, reference, rebuilt, folder) : [];
  return {
    result: compared.result,
    artifact_file: manifest.artifact.file,
    published: digestsOf(manifest),
    rebuilt: digestsOf(rebuilt.manifest),
    differences,
    rows: row !== undefined && compared.result === 'reproduced' ? [filesOfRow(row)] : [],
  };
}

function digestsOf({ artifact, content_sha256 }: Manifest): Digests {
  return { artifact_sha256: artifact.sha256, content_sha256 };
}
