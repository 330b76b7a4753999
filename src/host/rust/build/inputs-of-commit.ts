/**
 * What a build has read is held against the commit: a file that git ignores, or that is somewhere else, may be another one
 * tomorrow. What this very build wrote comes from the commit; what is below CARGO_HOME is known by the digests of Cargo.lock.
 */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { isAbsent } from '../../disk/file-errors.js';
import type { TrackedFiles } from '../../git/checkout/tracked.js';
import type { Inputs } from './dep-info.js';

export interface ReadBy {
  /** The workspace's root, which relative paths begin at. */
  readonly workspaceRoot: string;
  /** Folders whose files are no sources of ours: target and build directory, CARGO_HOME's registry, the toolchain. */
  readonly others: readonly string[];
  /** When the build began, in milliseconds since 1970. */
  readonly since: number;
}

/** Refuses an input that the commit does not have (SOURCE_NOT_IN_COMMIT), with its path. Codes: also those of `trackedFiles`. */
export async function requireInputsOfCommit(inputs: Inputs, tracked: TrackedFiles, by: ReadBy): Promise<void> {
  const others = await Promise.all([...new Set(by.others)].map(realOrSame));
  for (const path of inputs.watched) {
    const full = resolve(by.workspaceRoot, path);
    if (others.some((folder) => isBelow(folder, full))) continue;
    const isRead = inputs.compiled.has(path);
    if (await isAnswered(full, isRead, others, tracked, by.since)) continue;
    refuse(
      'SOURCE_NOT_IN_COMMIT',
      `the build reads ${full}, which is not in the commit`,
      full,
      'Commit it, or have a build script write it.',
    );
  }
}

/** Whether a file is of the commit, or no input at all: what only a build script watches may be a folder, or not be there. */
async function isAnswered(
  path: string,
  isRead: boolean,
  others: readonly string[],
  tracked: TrackedFiles,
  since: number,
): Promise<boolean> {
  const real = await realOrSame(path);
  if (others.some((folder) => isBelow(folder, real))) return true;
  if (!isRead && (!isBelow(tracked.root, real) || isBelow(join(tracked.root, '.git'), real))) return true;
  const found = await stat(real).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (!found?.isFile()) return !isRead;
  return (isBelow(tracked.root, real) && found.mtimeMs >= since) || tracked.has(real);
}

function isBelow(folder: string, path: string): boolean {
  const within = relative(folder, path);
  return within !== '' && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}

async function realOrSame(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
