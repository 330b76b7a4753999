/** The submodules of a commit: which commits it has of them, and what its .gitmodules says of where they are. */
import { isAbsolute, join, resolve } from 'node:path';
import { isThere } from '../../disk/in-the-way.js';
import type { Environment } from '../../process.js';
import { linkedCommits } from '../checkout/unfetched.js';
import { readingGit } from '../reading.js';

const SMALL = { maxBytes: 1024 * 1024 };
/** Nothing else of .gitmodules counts: an update command, a branch or what to ignore is nobody's here to say. */
const KEYS = '^submodule\\..*\\.(path|url)$';

export interface Submodule {
  /** In the working tree, with `/`. */
  readonly path: string;
  /** The commit of it that is meant. */
  readonly git_rev: string;
  /** As .gitmodules calls it; undefined where it does not. */
  readonly name: string | undefined;
  /** As it stands there. */
  readonly url: string | undefined;
}

/** The submodules of the commit that is checked out at `root`. Codes: GIT_FAILED, TOOL_MISSING. */
export async function submodulesOf(root: string, env: Environment): Promise<Submodule[]> {
  const git = readingGit(root, env);
  const linked = await linkedCommits(git, []);
  // Of a commit that has no such file, or one that is no configuration, git says nothing here.
  const { stdout } = await git.ask(['config', '-z', '--blob=HEAD:.gitmodules', '--get-regexp', KEYS], SMALL);
  const named = new Map<string, { path?: string; url?: string }>();
  for (const entry of stdout.toString().split('\0')) {
    const [, name, key, value] = /^submodule\.(.*)\.(path|url)\n(.*)$/s.exec(entry) ?? [];
    if (name !== undefined) named.set(name, { ...named.get(name), [key === 'path' ? 'path' : 'url']: value });
  }
  const byPath = new Map([...named].map(([name, { path = '', url }]) => [path.replace(/\/+$/, ''), { name, url }]));
  return linked.map(({ path, git_rev }) => {
    const { name, url } = byPath.get(path) ?? {};
    return { path, git_rev, name, url };
  });
}

/**
 * Where the clone in a folder of this machine has a submodule of its own: below its git folder, and in its working tree. None
 * where `from` is a URL. Codes: GIT_FAILED, TOOL_MISSING.
 */
export async function submodulesHere(
  from: string,
  { name, path }: Pick<Submodule, 'name' | 'path'>,
  env: Environment,
): Promise<string[]> {
  if (!isAbsolute(from)) return [];
  const { status, stdout } = await readingGit(from, env).ask(['rev-parse', '--git-dir', '--git-common-dir'], SMALL);
  const folders = status === 0 ? stdout.toString().split(/\r?\n/).filter(Boolean) : [];
  const isNamed = name !== undefined && isFolderName(name);
  const kept = isNamed ? folders.map((of) => join(resolve(from, of), 'modules', name)) : [];
  const marks = [...new Set(kept)].map((folder) => ({ folder, mark: join(folder, 'HEAD') }));
  const own = join(from, path);
  const there: string[] = [];
  for (const { folder, mark } of [...marks, { folder: own, mark: join(own, '.git') }])
    if (await isThere(mark)) there.push(folder);
  return there;
}

/** A name leads to a folder below `modules`, and to no other: it comes from .gitmodules, which is attacker-controlled. */
function isFolderName(name: string): boolean {
  return !/\p{Cc}|\\|^[-/]/u.test(name) && !name.split('/').some((part) => ['', '.', '..'].includes(part));
}
