/**
 * CODEOWNERS, as far as it says who owns a file (docs.github.com, "About code owners"): the last matching line wins, a line
 * without owners takes the ownership away, `#` begins a comment. Patterns are those of gitignore, where `\` makes the next
 * character stand for itself, but for `!`, `[ ]` and a `\#` at the beginning, whose lines GitHub ignores, as it does lines
 * with an owner that is none. What is left open is not guessed: such a line leaves unknown who owns the file. The file comes from a
 * pull request and is attacker-controlled: matching is by hand, in time bounded by pattern times path, and never by a
 * regular expression made from it.
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
/** What one host takes for white space or the end of a line, and another for a part of the pattern. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRANGE = /[\x00-\x08\x0a-\x1f\x7f-\x9f]|[^\S\t ]/;

/** What a line is to a git host. ignored: nothing, as GitHub's page says. unclear: what that page does not say. */
type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule' | 'ignored' | 'unclear'; readonly pattern: string; readonly owners: readonly string[] };

/** Who owns a path of the repository. */
export function ownersOf(codeowners: string, path: string): Ownership {
  let found: Ownership = { owners: [], line: 1 };
  for (const [index, raw] of codeowners.split('\n').entries()) {
    const line = readLine(raw);
    if (line.kind === 'unclear' && mayMatch(line.pattern, path)) found = { ...found, unread: index + 1 };
    if (line.kind === 'rule' && matchesPattern(line.pattern, path)) found = { owners: line.owners, line: index + 1 };
  }
  return found;
}

/** The 1-based lines that GitHub ignores, and that would be of one of these paths if it did not. */
export function ignoredLines(codeowners: string, paths: readonly string[]): number[] {
  return codeowners.split('\n').flatMap((raw, index) => {
    const line = readLine(raw);
    return line.kind === 'ignored' && paths.some((path) => mayMatch(line.pattern, path)) ? [index + 1] : [];
  });
}

/** Whether an owner is named; git hosts fold the case of users and teams. */
export function namesOwner({ owners }: Ownership, owner: string): boolean {
  return owners.some((name) => isSameOwner(name, owner));
}

/** Whether two names are of one owner. */
export function isSameOwner(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function readLine(raw: string): Line {
  const text = raw.replace(/\r$/, '');
  const said = withoutComment(text);
  // A carriage return within a comment may end it.
  if (text.includes('\r') || STRANGE.test(said)) return { kind: 'unclear', pattern: '**', owners: [] };
  const [pattern, ...owners] = said.match(/(?:[^ \t\\]+|\\(?:.|$))+/gs) ?? [];
  if (pattern === undefined) return { kind: 'blank' };
  if (pattern.length > LONGEST_PATTERN) return { kind: 'unclear', pattern: '**', owners };
  const isRefused = /^(?:!|\\#)/.test(pattern) || /[[\]]|\\$/.test(pattern.replace(/\\./gs, ''));
  const isRead = !isRefused && owners.every((owner) => OWNER.test(owner));
  return { kind: isRead ? 'rule' : 'ignored', pattern, owners };
}

function withoutComment(line: string): string {
  const at = /(?:^|[ \t])#/.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}

/** Whether a pattern would match a file if what hosts refuse in it were read, such that it does. */
function mayMatch(pattern: string, path: string): boolean {
  // A heading of GitLab's, with owners of all that is below it.
  if (/^\^?\[(?:[^\]]*$|.*\]$)/s.test(pattern)) return true;
  return matchesPattern(pattern.replace(/^!|\\$/g, '').replace(/(?<!\\)\[[^\]]*\]?/g, '*'), path);
}

/** Whether a CODEOWNERS pattern matches a file. */
export function matchesPattern(escaped: string, path: string): boolean {
  const pattern = withoutEscapes(escaped);
  const folder = pattern.endsWith('/');
  const anchored = pattern.slice(0, -1).includes('/');
  const segments = pattern.split('/').filter((segment) => segment !== '');
  if (segments.length === 0) return false;
  const parts = path.split('/');
  const wanted = anchored ? segments : ['**', ...segments];
  if (folder) return matchSegments(segments.at(-1) === '**' ? [...wanted, '*'] : wanted, parts, 'inside');
  // `docs/**` is all that is in docs, at any depth, and nothing that is called docs.
  if (anchored && segments.at(-1) === '**') return matchSegments(segments.slice(0, -1), parts, 'inside');
  // `docs/*` is the files of docs and nothing deeper; any other pattern that names a folder holds for all in it.
  return matchSegments(wanted, parts, anchored && segments.at(-1) === '*' ? 'exact' : 'either');
}

/** What is escaped stands for itself; no document has `*` or `?` in its path, so then nothing matches. */
function withoutEscapes(pattern: string): string {
  return pattern.replace(/\\(.)/gs, (_, character: string) => (/[*?]/.test(character) ? '\0' : character));
}
