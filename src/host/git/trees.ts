/**
 * Reading the files of commits as data: nothing is checked out, no filter or attribute of the repository runs, and every
 * answer is bounded. What trees hold comes from a pull request and is attacker-controlled.
 */
import { refuse } from '../../contract/errors.js';
import type { TreeFile } from '../../contract/governance/documents.js';
import { readObjects } from './objects.js';
import { type Repository, readingGit } from './reading.js';

const MiB = 1024 * 1024;
const LISTING = { maxBytes: 16 * MiB };
/** Bytes of all files of one tree together; a file that does not fit any more is too large. */
const MAX_TOTAL = 64 * MiB;

/** The files of one commit; see `readTrees`. */
export async function readTree(
  repository: Repository,
  commit: string,
  request: TreeRequest,
): Promise<Map<string, TreeFile>> {
  const [files = new Map<string, TreeFile>()] = await readTrees(repository, [commit], request);
  return files;
}

/**
 * The files of commits at these paths, and those directly in these folders that `isWanted`, for each commit in its order.
 * Files of more than `limit` bytes are not read; one that several commits have is read once, and is one value. Paths must
 * hold nothing that git reads as more than a path. Codes: GIT_FAILED, TOOL_MISSING.
 */
export async function readTrees(
  repository: Repository,
  commits: readonly string[],
  request: TreeRequest,
): Promise<Map<string, TreeFile>[]> {
  const trees = await Promise.all(commits.map((commit) => listTree(repository, commit, request)));
  const blobs = trees.flatMap((entries) =>
    entries.flatMap(({ size, oid }) => (size === undefined ? [] : [{ oid, size }])),
  );
  const contents = await readBlobs(repository, blobs);
  return trees.map((entries, at) => {
    const files = entries.map(({ path, oid, file }): [string, TreeFile] => {
      const found = file ?? contents.get(oid);
      return [path, found ?? refuse('GIT_FAILED', `git does not have the contents of ${path} at ${commits[at]}`, path)];
    });
    return new Map(files);
  });
}

/** What a tree has at a path: `file` where it is not read, the `size` of what is. */
interface TreeEntry {
  readonly path: string;
  readonly oid: string;
  readonly file?: TreeFile;
  readonly size?: number;
}

async function listTree(
  { folder, env }: Repository,
  commit: string,
  { paths, folders, isWanted, limit }: TreeRequest,
): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-l', '-z', '--full-tree', commit, '--', ...paths, ...folders.map((name) => `${name}/`)];
  const listing = (await readingGit(folder, env).askOrRefuse(args, LISTING)).toString();
  let total = 0;
  return listing.split('\0').flatMap((entry): TreeEntry[] => {
    const [, mode = '', oid = '', bytes = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
    if (path === '' || !(paths.includes(path) || isWanted(path))) return [];
    if (!mode.startsWith('100')) return [{ path, oid, file: { kind: KINDS[mode] ?? 'folder', oid } }];
    const size = Number(bytes);
    if (size > limit || total + size > MAX_TOTAL) return [{ path, oid, file: { kind: 'large', size, oid } }];
    total += size;
    return [{ path, oid, size }];
  });
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

/** Files by object name, in one run of git. */
async function readBlobs(
  repository: Repository,
  blobs: readonly { readonly oid: string; readonly size: number }[],
): Promise<Map<string, TreeFile>> {
  const found = new Map<string, TreeFile>();
  const sizes = new Map(blobs.map(({ oid, size }) => [oid, size]));
  if (sizes.size === 0) return found;
  const maxBytes = [...sizes.values()].reduce((sum, size) => sum + size + 200, 0);
  for (const { oid, type, bytes } of await readObjects(repository, [...sizes.keys()], maxBytes))
    if (type === 'blob' && bytes.length === sizes.get(oid)) found.set(oid, { kind: 'file', bytes });
  return found;
}
