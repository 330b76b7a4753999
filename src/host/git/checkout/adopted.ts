/** What a repository is asked before files are written into it that it does not have yet. */
import type { Environment } from '../../program-environment.js';
import { readingGit } from '../reading.js';

const SHORT = { maxBytes: 1024 * 1024 };
const LISTING = { maxBytes: 64 * 1024 * 1024 };
/** A branch that can stand in a workflow as it is. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;

/** The branch that `origin` calls its own, else the one that is checked out; `main` where neither has a plain name. */
export async function defaultBranch(root: string, env: Environment): Promise<string> {
  for (const [ref, prefix] of [
    ['refs/remotes/origin/HEAD', 'refs/remotes/origin/'],
    ['HEAD', 'refs/heads/'],
  ] as const) {
    const { status, stdout } = await readingGit(root, env).ask(['symbolic-ref', '--quiet', ref], SHORT);
    const name = stdout.toString().trim();
    if (status === 0 && name.startsWith(prefix) && PLAIN.test(name.slice(prefix.length)))
      return name.slice(prefix.length);
  }
  return 'main';
}

/** Those of some folders, relative to the root, of which the index has files. Codes: GIT_FAILED, TOOL_MISSING. */
export async function trackedFolders(root: string, env: Environment, folders: readonly string[]): Promise<string[]> {
  const paths = folders.map((folder) => `:(top,literal)${folder}`);
  const out = await readingGit(root, env).askOrRefuse(['ls-files', '-z', '--full-name', '--', ...paths], LISTING);
  const files = out.toString().split('\0');
  return folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
}

/** Whether the index has text with CRLF, which attributes for line ends would convert. Codes: GIT_FAILED, TOOL_MISSING. */
export async function hasCarriageReturns(root: string, env: Environment): Promise<boolean> {
  const out = await readingGit(root, env).askOrRefuse(['ls-files', '--eol', '-z'], LISTING);
  // Each entry begins with what the index has: `i/lf`, `i/crlf`, `i/mixed`, `i/-text` or `i/none`.
  return /(?:^|\0)i\/(?:crlf|mixed) /.test(out.toString());
}
