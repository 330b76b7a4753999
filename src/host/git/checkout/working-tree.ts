/**
 * Questions to git about the working tree that is built from. Nothing here changes the repository: not even the index
 * is refreshed (`--no-optional-locks`), and no hook or monitor of the repository runs.
 */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { refuse } from '../../../contract/errors.js';
import { isAbsent } from '../../disk/file-errors.js';
import type { Environment } from '../../process.js';
import { readingGit } from '../reading.js';
import { refuseUnborn } from '../unborn.js';

const SHORT = { maxBytes: 1024 * 1024 };
const LISTING = { maxBytes: 64 * 1024 * 1024 };
const MOST_NAMED = 10;

/** The top folder of the working tree that `folder` is in, as git and the disk spell it. Codes: GIT_FAILED, TOOL_MISSING. */
export async function repositoryRoot(folder: string, env: Environment): Promise<string> {
  const out = await readingGit(folder, env).askOrRefuse(['rev-parse', '--show-toplevel'], SHORT);
  const path = out.toString().replace(/\r?\n$/, '');
  if (path === '') refuse('GIT_FAILED', `${folder} is in no working tree`, folder);
  return resolve(path);
}

export interface Commit {
  readonly git_rev: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** The commit that is checked out. Codes: GIT_FAILED, TOOL_MISSING. */
export async function headCommit(folder: string, env: Environment): Promise<Commit> {
  const args = ['log', '-1', '--no-show-signature', '--no-color', '--format=%H %ct', 'HEAD'];
  const out = await readingGit(folder, env)
    .askOrRefuse(args, SHORT)
    .catch(async (error: unknown) => {
      await refuseUnborn({ folder, env });
      throw error;
    });
  const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(out.toString()) ?? [];
  if (git_rev === undefined || time === undefined) return refuse('GIT_FAILED', 'git log does not name HEAD', folder);
  return { git_rev, time: Number(time) };
}

/** Refuses another HEAD than the revision asked for (GIT_REV_MISMATCH). */
export function requireHead(head: Commit, git_rev: string): void {
  if (head.git_rev !== git_rev)
    refuse('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
}

/** Files of the commit that the working tree has otherwise, relative to its root, with `/`. Codes: GIT_FAILED, TOOL_MISSING. */
export async function changedPaths(folder: string, env: Environment): Promise<string[]> {
  return statusPaths(folder, env, 'no', []);
}

/**
 * What `git status` lists of the working tree, or of some paths in it, relative to its root, with `/`; git's filters run to
 * tell. Codes: GIT_FAILED, TOOL_MISSING.
 */
export async function uncommittedPaths(
  folder: string,
  env: Environment,
  paths: readonly string[] = [],
): Promise<string[]> {
  return statusPaths(folder, env, 'all', paths);
}

async function statusPaths(
  folder: string,
  env: Environment,
  untracked: 'all' | 'no',
  paths: readonly string[],
): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', `--untracked-files=${untracked}`, '--no-renames'];
  // Files that a build writes into a submodule are no change of it.
  args.push(`--ignore-submodules=${untracked === 'all' ? 'none' : 'untracked'}`);
  const named = paths.map((path) => `:(top,literal)${path}`);
  const out = await readingGit(folder, env).askOrRefuse([...args, '--', ...named], LISTING);
  // Each entry is two letters, a space and the path; without renames there is no second path.
  return out
    .toString()
    .split('\0')
    .flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}

/**
 * Refuses a tree with changes, naming up to ten (TREE_DIRTY). What is in one of the folders, or begins with one of the
 * prefixes, does not count; both are relative to the root, with `/`.
 */
export function requireClean(
  changed: readonly string[],
  folders: readonly string[],
  prefixes: readonly string[],
): void {
  const below = [...folders.map((folder) => `${folder}/`), ...prefixes];
  const dirty = changed.filter((path) => !below.some((start) => path.startsWith(start)));
  if (dirty.length === 0) return;
  const named = dirty.slice(0, MOST_NAMED).map((path) => JSON.stringify(path));
  const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
  refuse('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
}

/** A folder relative to the root, with `/`; undefined for the root itself and outside it. */
export async function withinRoot(root: string, folder: string): Promise<string | undefined> {
  const path = relative(await realFolder(root), await realFolder(resolve(folder)));
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join('/');
}

/** The real path of a folder that may not be there yet. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (!isAbsent(error) || parent === folder) throw error;
    return join(await realFolder(parent), basename(folder));
  }
}

/** Where the source can be fetched from, as SLSA names it; `git+local` where `origin` is no server. Never with credentials. */
export async function sourceUri(folder: string, env: Environment): Promise<string> {
  const { status, stdout } = await readingGit(folder, env).ask(['config', '--get', 'remote.origin.url'], SHORT);
  return status === 0 ? publicUri(stdout.toString().trim()) : 'git+local';
}

/** A remote's URL without user, password, query and fragment; `git+local` for a path of this machine. */
export function publicUri(remote: string): string {
  const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
  const text = host === undefined ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.host === '') return 'git+local';
  return `git+${url.protocol}//${url.host}${url.pathname}`;
}
