/** The files of a proven source that are packed beside its binaries: those of the tree before the build, those it wrote after. */
import { resolve } from 'node:path';
import { binaryFileName } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { DistinctPaths } from '../../contract/identity/distinct-paths.js';
import { pathFault } from '../../contract/identity/file-path.js';
import type { PackEntry } from '../../host/archive/pack.js';
import { writtenFiles } from '../../host/rust/build/written.js';
import { splitIncludes } from '../../host/rust/crate-files.js';
import { type FilesBeside, filesBeside } from './files-beside.js';
import type { PackableRequest } from './packable.js';
import type { Claim, ProvenSource } from './prove-source.js';

/** What is there before the build. Codes: those of `filesBeside`. */
export async function filesOfSource(
  { crate, root, tracked }: ProvenSource,
  { include, out }: PackableRequest,
  { tuple, binaries }: Claim,
): Promise<FilesBeside> {
  const { licenseFile, readme } = crate;
  return filesBeside({
    binaries: binaries.map((name) => binaryFileName(name, tuple.target)),
    include: splitIncludes(include, crate.folder, crate.targetDirectory).inTree,
    crate: crate.folder,
    root,
    skip: [crate.targetDirectory, resolve(out)],
    travelling: { folders: [crate.folder, crate.workspaceRoot, root], licenseFile, readme, root },
    modeInCommit: (file) => tracked.modeOf(file),
  });
}

/**
 * What this build wrote below the target folder, under its own name. Codes: INCLUDE_NOT_FOUND for a pattern that names nothing
 * of it, ARCHIVE_INVALID for a name that no archive may have, or that is there already.
 */
export async function filesOfBuild(
  { crate }: ProvenSource,
  { include }: PackableRequest,
  since: number,
): Promise<PackEntry[]> {
  const { built } = splitIncludes(include, crate.folder, crate.targetDirectory);
  return writtenFiles(built, crate.targetDirectory, since);
}

/** Refuses two files that are one on some disk, and names that no archive may have (ARCHIVE_INVALID). */
export function requireDistinct(entries: readonly PackEntry[]): void {
  const paths = new DistinctPaths();
  for (const { path } of entries) {
    const fault = pathFault(path) ?? paths.take(path, 'file');
    if (fault) refuse('ARCHIVE_INVALID', `${JSON.stringify(path)} ${fault}`, 'include');
  }
}
