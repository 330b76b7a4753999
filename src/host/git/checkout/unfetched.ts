/**
 * Files of a working tree that are not what the commit means, and which git calls clean: pointers of Git LFS where the file
 * was not fetched (git-lfs, docs/spec.md: text of less than 1,024 bytes that begins with a version line), and the empty
 * folders of submodules that were not checked out.
 */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContractError, refuse } from '../../../contract/errors.js';
import { atPlace, isAbsent } from '../../disk/file-errors.js';
import type { Environment } from '../../process.js';
import type { Git } from '../process.js';
import { readingGit } from '../reading.js';
import { withinRoot } from './working-tree.js';

/** What a pointer begins with; the second is of the time before its first release. */
const POINTERS = ['version https://git-lfs.github.com/spec/v1', 'version https://hawser.github.com/spec/v1'];
const MAX_POINTER = 1024;
const LISTING = { maxBytes: 64 * 1024 * 1024 };
/** Submodules in submodules: each is a repository of its own. Deeper ones are neither looked for nor brought. */
export const MAX_DEPTH = 8;

export interface Unfetched {
  readonly pointers: readonly string[];
  readonly submodules: readonly string[];
}

/**
 * What is not there of some folders of a working tree, as paths of the disk; of all of it for a folder that is not inside.
 * Codes: GIT_FAILED, TOOL_MISSING.
 */
export async function unfetchedFiles(root: string, env: Environment, folders: readonly string[]): Promise<Unfetched> {
  const within = await Promise.all(folders.map((folder) => withinRoot(root, folder)));
  const paths = within.some((path) => path === undefined) ? [] : within.filter((path) => path !== undefined);
  return lookInto(
    root,
    env,
    paths.map((path) => `:(literal)${path}`),
    0,
  );
}

async function lookInto(root: string, env: Environment, paths: readonly string[], depth: number): Promise<Unfetched> {
  const git = readingGit(root, env);
  const search = ['grep', '-z', '-l', '-F', '--no-color', '--full-name', '--no-recurse-submodules'];
  const [found, linked] = await Promise.all([
    git.ask([...search, ...POINTERS.flatMap((text) => ['-e', text]), '--', ...paths], LISTING),
    linkedCommits(git, paths),
  ]);
  if (found.status > 1) refuse('GIT_FAILED', `git grep exited with ${found.status} in ${root}`, root);
  const having = found.stdout.toString().split('\0').filter(Boolean);
  const pointers = (await Promise.all((await ofLfs(git, having)).map((path) => pointerAt(join(root, path))))).flat();
  const submodules: string[] = [];
  const inner: Unfetched[] = [];
  for (const { path } of linked) {
    const folder = join(root, path);
    if (await isEmpty(folder)) submodules.push(folder);
    else if (depth < MAX_DEPTH) inner.push(await lookInto(folder, env, [], depth + 1));
  }
  return {
    pointers: [...pointers, ...inner.flatMap((of) => of.pointers)],
    submodules: [...submodules, ...inner.flatMap((of) => of.submodules)],
  };
}

/** The commits that the index has of other repositories, which are its submodules. Codes: GIT_FAILED, TOOL_MISSING. */
export async function linkedCommits(
  git: Git,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly git_rev: string }[]> {
  const listed = await git.askOrRefuse(['ls-files', '-z', '--stage', '--', ...paths], LISTING);
  const linked = listed.toString().matchAll(/(?:^|\0)160000 ([0-9a-f]+) \d\t([^\0]+)/g);
  return [...linked].map(([, git_rev = '', path = '']) => ({ path, git_rev }));
}

/** Those that Git LFS is asked for: others only have its text, as fixtures do. */
async function ofLfs(git: Git, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const input = paths.map((path) => `${path}\0`);
  const said = await git.askOrRefuse(['check-attr', '-z', '--stdin', 'filter'], { ...LISTING, input });
  return [...said.toString().matchAll(/([^\0]*)\0filter\0([^\0]*)\0/g)].flatMap(([, path = '', filter]) =>
    filter === 'lfs' ? [path] : [],
  );
}

/** Why something could not be brought, by its path. */
export type Reasons = ReadonlyMap<string, ContractError>;

/** Refuses what is not there (SOURCE_INCOMPLETE), with the reason where there is one. */
export function requireFetched({ pointers, submodules }: Unfetched, reasons: Reasons = new Map()): void {
  const [pointer] = pointers;
  if (pointer !== undefined) refusePointer(pointer, pointers.length - 1, reasons.get(pointer));
  const [submodule] = submodules;
  if (submodule === undefined) return;
  const more = submodules.length === 1 ? '' : `, and ${submodules.length - 1} more`;
  refuseUnfetched(
    submodule,
    `the submodule ${submodule} is not checked out${more}`,
    'Run git submodule update --init --recursive; in release.yml, give submodules: recursive.',
    reasons.get(submodule),
  );
}

function refuseUnfetched(path: string, message: string, hint: string, reason: ContractError | undefined): never {
  if (reason === undefined) return refuse('SOURCE_INCOMPLETE', message, path, hint);
  return refuse('SOURCE_INCOMPLETE', `${message}: ${reason.message}`, path, reason.hint);
}

/** Refuses files to be packed that are pointers (SOURCE_INCOMPLETE), or cannot be read (IO_FAILED). */
export async function requireNoPointers(files: readonly string[]): Promise<void> {
  for (const file of files) if ((await pointerAt(file)).length > 0) refusePointer(file, 0, undefined);
}

function refusePointer(file: string, others: number, reason: ContractError | undefined): never {
  return refuseUnfetched(
    file,
    `${file} is a pointer of Git LFS, not the file${others === 0 ? '' : `, and so are ${others} more`}`,
    'Run git lfs pull; in release.yml, give lfs: true.',
    reason,
  );
}

async function pointerAt(path: string): Promise<string[]> {
  return atPlace(path, async () => {
    const handle = await open(path).catch((error: unknown) => {
      // Not checked out, or a link that leads nowhere: there is nothing that could be taken for the file.
      if (isAbsent(error)) return undefined;
      throw error;
    });
    if (!handle) return [];
    try {
      const stat = await handle.stat();
      if (!stat.isFile() || stat.size >= MAX_POINTER) return [];
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_POINTER), 0, MAX_POINTER, 0);
      const text = buffer.toString('latin1', 0, bytesRead);
      return POINTERS.some((pointer) => text.startsWith(pointer)) ? [path] : [];
    } finally {
      await handle.close();
    }
  });
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (isAbsent(error)) return true;
    throw error;
  }
}
