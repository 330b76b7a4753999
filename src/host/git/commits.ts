/**
 * Reading commits of a repository as data: nothing is checked out, no filter, hook or attribute of the repository runs,
 * and every answer is bounded. What the trees hold comes from a pull request and is attacker-controlled.
 */
import { refuse } from '../../contract/errors.js';
import type { TreeFile } from '../../contract/governance/documents.js';
import type { Environment } from '../process.js';
import { readingGit } from './reading.js';
import { firstOf, recordsOf } from './records.js';

const MiB = 1024 * 1024;
const LISTING = { maxBytes: 16 * MiB };
/** Bytes of all files of one tree together; a file that does not fit any more is too large. */
const MAX_TOTAL = 64 * MiB;

/** Where git is asked. */
export interface Repository {
  /** A folder in it. */
  readonly folder: string;
  readonly env: Environment;
}

export interface RangeCommit {
  readonly git_rev: string;
  /** The committer's time, in seconds since 1970. */
  readonly time: number;
}

/** Runs git, whose exit status may say something. */
async function ask({ folder, env }: Repository, args: readonly string[]) {
  const { status, stdout, stderr } = await readingGit(folder, env).ask(args, LISTING);
  return { status, stdout: stdout.toString(), stderr };
}

async function askOrRefuse({ folder, env }: Repository, args: readonly string[]): Promise<string> {
  return (await readingGit(folder, env).askOrRefuse(args, LISTING)).toString();
}

/** Refuses what git would take for more than a name (INVALID_INPUT). `input` is what the name was given as. */
export function requireCommitName(name: string, input: string): void {
  if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name))
    refuse('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, input);
}

/** The commit of a name. `input` is what the name was given as. Codes: INVALID_INPUT, GIT_FAILED, TOOL_MISSING. */
export async function resolveCommit(repository: Repository, name: string, input: string): Promise<RangeCommit> {
  requireCommitName(name, input);
  const { status, stdout } = await ask(repository, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  const git_rev = stdout.trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(git_rev))
    return refuse(
      'GIT_FAILED',
      `${name} is no commit of this repository`,
      input,
      'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.',
    );
  const args = ['log', '-1', '--no-show-signature', '--no-color', '--format=%ct', git_rev, '--'];
  const time = Number((await askOrRefuse(repository, args)).trim());
  if (!Number.isSafeInteger(time)) refuse('GIT_FAILED', `${git_rev} has no time that can be read`, input);
  return { git_rev, time };
}

/**
 * The commit that a range begins at: where head left base, so that what base has gained since is not taken for what head
 * removed. Base itself where they share no history. In a shallow clone that cannot be told, and is GIT_FAILED.
 */
export async function mergeBase(repository: Repository, base: string, head: string): Promise<string> {
  const { status, stdout, stderr } = await ask(repository, ['merge-base', base, head]);
  const [found = ''] = stdout.split('\n');
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(found)) return found;
  if (status !== 1) return refuse('GIT_FAILED', `git merge-base failed: ${stderr.trim().slice(0, 500)}`, 'base');
  if (await isShallow(repository))
    refuse(
      'GIT_FAILED',
      'this clone is shallow, and does not hold where head left base',
      'base',
      'Run git fetch --unshallow --filter=blob:none origin, or name the parent of head as base.',
    );
  return base;
}

/** Whether the clone lacks history. */
export async function isShallow(repository: Repository): Promise<boolean> {
  const { stdout } = await ask(repository, ['rev-parse', '--is-shallow-repository']);
  return stdout.trim() !== 'false';
}

/**
 * The commits that changed a path on the way that a branch itself went, each with its first parent, newest first. The
 * parent is undefined for a commit without any.
 */
export async function changesOf(
  repository: Repository,
  head: string,
  path: string,
  most: number,
): Promise<{ commit: string; parent: string | undefined }[]> {
  const args = ['log', '--first-parent', `--max-count=${most}`, '--no-show-signature', '--no-color', '--format=%H %P'];
  const out = await askOrRefuse(repository, [...args, head, '--', `:(top,literal)${path}`]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', parent] = line.split(' ');
      return { commit, parent: parent || undefined };
    });
}

/** Paths of one commit at most: the whole of a tree is walked for a change, and a few objects can stand for any number. */
const MAX_PATHS = 1_000_000;

/**
 * Paths of a commit that another has not, or has otherwise, at most 100; none that git reads as more. Codes: GIT_FAILED,
 * TOO_LARGE for a commit of more than a million.
 */
export async function changedPaths(repository: Repository, commit: string, other: string): Promise<string[]> {
  const { folder, env } = repository;
  for (const one of [commit, other]) await refuseEndless(repository, one);
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=DMT', '--name-only', commit, other];
  const records = recordsOf(readingGit(folder, env).stream(args));
  return firstOf(records, 100, (path) => path !== '' && !path.startsWith(':'));
}

/** Counts while git lists, which takes no memory of git's, as a comparison or a search does. */
async function refuseEndless({ folder, env }: Repository, commit: string): Promise<void> {
  let paths = 0;
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
  for await (const _ of recordsOf(readingGit(folder, env).stream(args)))
    if (++paths > MAX_PATHS) refuse('TOO_LARGE', `${commit} holds more than ${MAX_PATHS} paths`, commit);
}

/** The JSON files of a commit that hold a text, at most 100. `changedPaths` refuses what is too large to be searched. */
export async function jsonHolding(repository: Repository, commit: string, text: string): Promise<string[]> {
  const args = ['grep', '-l', '-z', '-F', '--full-name', '--no-color', '--no-textconv', '-e', text, commit];
  const { status, stdout, stderr } = await ask(repository, [...args, '--', ':(top)*.json']);
  if (status !== 0 && status !== 1) refuse('GIT_FAILED', `git grep failed: ${stderr.trim().slice(0, 500)}`, commit);
  return stdout
    .split('\0')
    .filter(Boolean)
    .slice(0, 100)
    .map((name) => name.slice(commit.length + 1));
}

/**
 * The files of a commit at these paths, and those directly in these folders that `isWanted`. Files of more than `limit`
 * bytes are not read. Paths must hold nothing that git reads as more than a path.
 */
export async function readTree(
  repository: Repository,
  commit: string,
  { paths, folders, isWanted, limit }: TreeRequest,
): Promise<Map<string, TreeFile>> {
  const args = ['ls-tree', '-l', '-z', '--full-tree', commit, '--', ...paths, ...folders.map((name) => `${name}/`)];
  const listing = await askOrRefuse(repository, args);
  const files = new Map<string, TreeFile>();
  const blobs = new Map<string, { oid: string; size: number }>();
  let total = 0;
  for (const entry of listing.split('\0')) {
    const [, mode = '', oid = '', size = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
    if (path === '' || !(paths.includes(path) || isWanted(path))) continue;
    if (!mode.startsWith('100')) files.set(path, { kind: KINDS[mode] ?? 'folder' });
    else if (Number(size) > limit || total + Number(size) > MAX_TOTAL)
      files.set(path, { kind: 'large', size: Number(size) });
    else {
      total += Number(size);
      blobs.set(path, { oid, size: Number(size) });
    }
  }
  const contents = await readBlobs(repository, [...blobs.values()]);
  for (const [path, { oid }] of blobs) {
    const bytes = contents.get(oid);
    if (!bytes) refuse('GIT_FAILED', `git does not have the contents of ${path} at ${commit}`, path);
    else files.set(path, { kind: 'file', bytes });
  }
  return files;
}

export interface TreeRequest {
  readonly paths: readonly string[];
  readonly folders: readonly string[];
  readonly isWanted: (path: string) => boolean;
  /** In bytes. */
  readonly limit: number;
}

const KINDS: Readonly<Record<string, 'symlink' | 'submodule' | 'folder'>> = {
  '120000': 'symlink',
  '160000': 'submodule',
  '040000': 'folder',
};

/** Contents by object name, in one `git cat-file --batch`. */
async function readBlobs(
  { folder, env }: Repository,
  blobs: readonly { oid: string; size: number }[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  if (blobs.length === 0) return found;
  const sizes = new Map(blobs.map(({ oid, size }) => [oid, size]));
  const maxBytes = [...sizes.values()].reduce((sum, size) => sum + size + 200, 0);
  const input = [...sizes.keys()].map((oid) => `${oid}\n`);
  const out = await readingGit(folder, env).askOrRefuse(['cat-file', '--batch'], { input, maxBytes });
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [oid = '', type, size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
    if (end < 0 || type !== 'blob' || Number(size) !== sizes.get(oid)) break;
    at = end + 1 + Number(size) + 1;
    found.set(oid, out.subarray(end + 1, at - 1));
  }
  return found;
}
