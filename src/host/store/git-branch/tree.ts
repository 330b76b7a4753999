/** The names in a commit, as `git ls-tree` says them. */
import { refuse } from '../../../contract/errors.js';
import type { Git } from '../../git/process.js';
import { recordsOf } from '../../git/records.js';

/** A name in a commit. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

const LS_TREE = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree'];
/** A command line has room for some hundred paths. */
const AT_ONCE = 200;
/** What is said of so many. */
const MAX_ANSWER = 16 * 1024 * 1024;

/** What a commit has at these paths. Codes: GIT_FAILED. */
export async function entriesAt(git: Git, commit: string, paths: readonly string[]): Promise<TreeEntry[]> {
  const found: TreeEntry[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const args = [...LS_TREE, commit, '--', ...paths.slice(at, at + AT_ONCE)];
    const text = (await git.askOrRefuse(args, { maxBytes: MAX_ANSWER })).toString();
    for (const line of text.split('\0')) if (line !== '') found.push(entryOf(line));
  }
  return found;
}

/**
 * Everything that is no folder below one of a commit, one by one, since a small tree may stand for any number: `folder` ends in
 * a slash, or is empty for all. Codes: GIT_FAILED.
 */
export async function* entriesBelow(git: Git, commit: string, folder: string): AsyncGenerator<TreeEntry> {
  const args = [...LS_TREE, '-r', commit, '--', ...(folder === '' ? [] : [folder])];
  for await (const line of recordsOf(git.stream(args))) yield entryOf(line);
}

function entryOf(line: string): TreeEntry {
  const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
  if (mode === undefined || id === undefined || path === undefined)
    return refuse('GIT_FAILED', 'git ls-tree is not understood');
  return { path, mode, id };
}
