/**
 * CODEOWNERS, as far as it says who owns a file (docs.github.com, "About code owners"): the last matching line wins,
 * a line without owners takes the ownership away, `#` begins a comment. Patterns are those of gitignore without `!`,
 * `[ ]` and `\`. The file comes from a pull request and is attacker-controlled: matching is by hand, in time bounded by
 * pattern times path, and never by a regular expression made from it.
 */
import { matchSegments } from '../text/glob.js';

export interface Ownership {
  readonly owners: readonly string[];
  /** 1-based line of the pattern that won; 1 where none matches. */
  readonly line: number;
  /** The last line after it that a git host may take, and this program does not. */
  readonly unread?: number;
}

/** Where a git host looks for owners, the first one found (docs.github.com, "About code owners"). */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A git host ignores a file of more than 3 MB. */
export const CODEOWNERS_LIMIT = 3_000_000;
/** A pattern longer than this is not matched, in characters. */
const LONGEST_PATTERN = 1000;

/** A user, whose name holds `_` where an enterprise manages it; a team; an e-mail address. */
const OWNER = /^@[A-Za-z0-9_-]+$|^@[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$|^[^@\s]+@[^@\s]+$/;

/** Who owns a path of the repository. */
export function ownersOf(codeowners: string, path: string): Ownership {
  let found: Ownership = { owners: [], line: 1 };
  for (const [index, raw] of codeowners.split('\n').entries()) {
    const [pattern, ...owners] = withoutComment(raw)
      .split(/[ \t\r]+/)
      .filter((word) => word !== '');
    if (pattern === undefined || isRefused(pattern) || !owners.every((owner) => OWNER.test(owner))) continue;
    if (pattern.length > LONGEST_PATTERN) found = { ...found, unread: index + 1 };
    else if (matchesPattern(pattern, path)) found = { owners, line: index + 1 };
  }
  return found;
}

/** Whether an owner is named; git hosts fold the case of users and teams. */
export function namesOwner({ owners }: Ownership, owner: string): boolean {
  return owners.some((name) => name.toLowerCase() === owner.toLowerCase());
}

function withoutComment(line: string): string {
  const at = /(?:^|[ \t])#/.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}

/** GitHub skips lines with what it does not support, and lines with an owner that is none. */
function isRefused(pattern: string): boolean {
  return /^!|[[\]\\]/.test(pattern);
}

/** Whether a CODEOWNERS pattern matches a file. */
export function matchesPattern(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/');
  const anchored = pattern.slice(0, -1).includes('/');
  const segments = pattern.split('/').filter((segment) => segment !== '');
  if (segments.length === 0) return false;
  const parts = path.split('/');
  // `docs/*` is the files of docs and nothing deeper; any other pattern that names a folder holds for all in it.
  const exact = anchored && segments.at(-1) === '*' && !folder;
  const wanted = anchored ? segments : ['**', ...segments];
  return matchSegments(wanted, parts, folder ? 'inside' : exact ? 'exact' : 'either');
}
