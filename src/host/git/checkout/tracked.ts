/**
 * Which files of a working tree the commit has. A tree without changes has them as the commit does, but for those that the
 * index hides from git's own comparison.
 */
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { asFileError, isAbsent } from '../../disk/file-errors.js';
import { isThere } from '../../disk/in-the-way.js';
import type { Environment } from '../../program-environment.js';
import { readingGit } from '../reading.js';

const LISTING = { maxBytes: 64 * 1024 * 1024 };

/** The modes that git has of files. */
export type FileMode = '0644' | '0755';

/** The files of a commit, and of the commits that it has of submodules. */
export class TrackedFiles {
  readonly #inside = new Map<string, Promise<TrackedFiles>>();

  constructor(
    /** The real path of the working tree's top folder. */
    readonly root: string,
    /** With the modes that the commit has for them. */
    private readonly files: ReadonlyMap<string, FileMode>,
    private readonly submodules: readonly string[],
    private readonly env: Environment,
  ) {}

  /** Whether the commit has a file. What a link leads to counts, not the link. Codes: those of `trackedFiles`. */
  async has(path: string): Promise<boolean> {
    return (await this.modeOf(path)) !== undefined;
  }

  /** The mode that the commit has for a file, whatever the disk says and git was told of that (`core.fileMode`). Codes as `has`. */
  async modeOf(path: string): Promise<FileMode | undefined> {
    const real = await realpath(path).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw asFileError(error, path);
    });
    if (real === undefined) return undefined;
    const within = relative(this.root, real).split(sep).join('/');
    const mode = this.files.get(within);
    if (mode !== undefined) return mode;
    const submodule = this.submodules.find((folder) => within.startsWith(`${folder}/`));
    return submodule === undefined ? undefined : (await this.#of(submodule)).modeOf(real);
  }

  #of(submodule: string): Promise<TrackedFiles> {
    const known = this.#inside.get(submodule) ?? trackedFiles(join(this.root, submodule), this.env);
    this.#inside.set(submodule, known);
    return known;
  }
}

/**
 * The tracked files of the working tree at `root`. Codes: SOURCE_NOT_IN_COMMIT for files that git was told not to look at
 * (`git update-index --assume-unchanged`, `--skip-worktree`; a sparse checkout), where they are not as sparse as they
 * say; GIT_FAILED, TOOL_MISSING.
 */
export async function trackedFiles(root: string, env: Environment): Promise<TrackedFiles> {
  const { tracked, hidden } = await listTracked(root, env);
  await refuseHidden(root, hidden);
  return tracked;
}

/** The same for who builds elsewhere, where nothing is hidden: without the refusal. Codes: GIT_FAILED, TOOL_MISSING. */
export async function trackedSomewhere(root: string, env: Environment): Promise<TrackedFiles> {
  return (await listTracked(root, env)).tracked;
}

async function listTracked(root: string, env: Environment): Promise<{ tracked: TrackedFiles; hidden: string[] }> {
  const listed = await readingGit(root, env).askOrRefuse(['ls-files', '-s', '-v', '-z', '--full-name'], LISTING);
  const files = new Map<string, FileMode>();
  const submodules: string[] = [];
  const hidden: string[] = [];
  for (const entry of listed.toString().split('\0')) {
    const [, tag, mode, path] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(entry) ?? [];
    if (tag === undefined || path === undefined) continue;
    if (mode === '160000') submodules.push(path);
    else if (mode !== '120000') files.set(path, mode === '100755' ? '0755' : '0644');
    if (tag !== 'H') hidden.push(path);
  }
  return { tracked: new TrackedFiles(await realpath(root), files, submodules, env), hidden };
}

/** A file that a sparse checkout leaves out is not there; any other that git does not look at may be anything. */
async function refuseHidden(root: string, hidden: readonly string[]): Promise<void> {
  for (const path of hidden)
    if (await isThere(join(root, path)))
      refuse(
        'SOURCE_NOT_IN_COMMIT',
        `git is told not to look at ${JSON.stringify(path)}, which may be other than in the commit`,
        path,
        `Run git update-index --no-assume-unchanged --no-skip-worktree -- ${JSON.stringify(path)}.`,
      );
}
