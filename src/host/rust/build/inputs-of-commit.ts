/**
 * What a build has read is held against the commit: a file that git ignores, or that is somewhere else, may be another one
 * tomorrow. What this very build wrote comes from the commit; the sources that CARGO_HOME keeps of what Cargo.lock names are
 * known by its digests, and what their build scripts wrote before follows from them.
 */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { asFileError, isAbsent } from '../../disk/file-errors.js';
import type { TrackedFiles } from '../../git/checkout/tracked.js';
import type { Inputs } from './dep-info.js';
import { isWritten } from './written.js';

export interface ReadBy {
  /** The workspace's root, which relative paths begin at. */
  readonly workspaceRoot: string;
  /** Target and build directory. */
  readonly built: readonly string[];
  /** Folders whose files are no sources of ours: the standard library. */
  readonly others: readonly string[];
  /**
   * Whether a file is a source of a dependency, which Cargo.lock has a digest or a commit for, or of another package that cargo
   * has unpacked.
   */
  readonly sourceOf: (path: string) => 'locked' | 'other' | undefined;
  /** When the build began, in milliseconds since 1970. */
  readonly since: number;
}

/** OUT_DIR of a build script, in cargo's layout and its newer one. */
const OUT_DIR = /(?:^|[/\\])build[/\\][^/\\]+[/\\](?:[^/\\]+[/\\])?out[/\\]/;

/**
 * Refuses an input that the commit does not have (SOURCE_NOT_IN_COMMIT), with its path. Codes: also those of `trackedFiles`,
 * IO_FAILED.
 */
export async function requireInputsOfCommit(inputs: Inputs, tracked: TrackedFiles, by: ReadBy): Promise<void> {
  const [built, others] = await Promise.all([realFolders(by.built, tracked), realFolders(by.others, tracked)]);
  const isForeign = (file: string): boolean => by.sourceOf(file) === 'locked' || others.some((of) => isBelow(of, file));
  const isStray = (file: string): boolean => by.sourceOf(file) === 'other';
  for (const path of inputs.watched) {
    const full = resolve(by.workspaceRoot, path);
    if (isForeign(full)) continue;
    const known = { built, isForeign, isStray, tracked, since: by.since };
    if (await isAnswered(full, inputs.compiled.has(path), known)) continue;
    if (isStray(full))
      refuse(
        'SOURCE_NOT_IN_COMMIT',
        `the build reads ${full}, of a package that Cargo.lock does not name`,
        full,
        STRAY,
      );
    refuse(
      'SOURCE_NOT_IN_COMMIT',
      `the build reads ${full}, which is not in the commit`,
      full,
      'Commit it; where a build script writes it, remove it before the build.',
    );
  }
}

/** Scripts that go through the folder of their own package find what other builds have left beside it. */
const STRAY = 'A build script takes what lies beside its package: build with a CARGO_HOME that nothing else uses.';

interface Known {
  readonly built: readonly string[];
  readonly isForeign: (file: string) => boolean;
  readonly isStray: (file: string) => boolean;
  readonly tracked: TrackedFiles;
  readonly since: number;
}

/** Whether a file is of the commit, or no input at all: what only a build script watches may be a folder, or not be there. */
async function isAnswered(path: string, isRead: boolean, known: Known): Promise<boolean> {
  const { built, isForeign, isStray, tracked, since } = known;
  const { root } = tracked;
  const real = await ifThere(path, () => realpath(path));
  if (real === undefined) return !isRead;
  if (isForeign(real)) return true;
  const folder = built.find((of) => isBelow(of, real));
  if (folder !== undefined && OUT_DIR.test(relative(folder, real))) return true;
  const isOfGit = real === join(root, '.git') || isBelow(join(root, '.git'), real);
  const isElsewhere = folder === undefined && !isBelow(root, real) && !isStray(real);
  if (!isRead && (isOfGit || isElsewhere)) return true;
  const found = await ifThere(real, () => stat(real));
  if (!found?.isFile()) return !isRead;
  return (isWritten(found, since) && (folder !== undefined || isBelow(root, real))) || tracked.has(real);
}

/** Undefined where a path is not there, or leads nowhere. Code: IO_FAILED. */
async function ifThere<T>(path: string, ask: () => Promise<T>): Promise<T | undefined> {
  return ask().catch((error: unknown) => {
    if (isAbsent(error) || (error as { code?: unknown }).code === 'ELOOP') return undefined;
    throw asFileError(error, path);
  });
}

/** Folders as the disk spells them. One that holds the commit itself says nothing of what is in it. */
async function realFolders(folders: readonly string[], { root }: TrackedFiles): Promise<string[]> {
  const real = await Promise.all([...new Set(folders)].map((folder) => realpath(folder).catch(() => folder)));
  return real.filter((folder) => folder !== root && !isBelow(folder, root));
}

function isBelow(folder: string, path: string): boolean {
  const within = relative(folder, path);
  return within !== '' && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}
