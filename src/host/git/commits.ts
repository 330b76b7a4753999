/**
 * Asking about commits of a repository as data: nothing is checked out, no filter, hook or attribute of the repository
 * runs, and every answer is bounded. What they say comes from a pull request and is attacker-controlled.
 */
import { refuse } from '../../contract/errors.js';
import { firstLines } from '../process.js';
import { type GitObject, readObjects } from './objects.js';
import { type Repository, readingGit } from './reading.js';
import { firstOf, recordsOf } from './records.js';
import { refuseUnborn } from './unborn.js';

const MiB = 1024 * 1024;
const LISTING = { maxBytes: 16 * MiB };

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

/** A commit that is asked for; `input` is what its name was given as. */
export interface Wanted {
  readonly name: string;
  readonly input: string;
}

/** The commit of a name. `input` is what the name was given as. Codes as `resolveCommits`. */
export async function resolveCommit(repository: Repository, name: string, input: string): Promise<RangeCommit> {
  const [commit] = await resolveCommits(repository, [{ name, input }]);
  return commit;
}

/** The commits of names, in their order, by one run of git. Codes: INVALID_INPUT, GIT_FAILED, TOOL_MISSING. */
export async function resolveCommits<const Names extends readonly Wanted[]>(
  repository: Repository,
  names: Names,
): Promise<{ [At in keyof Names]: RangeCommit }> {
  for (const { name, input } of names) requireCommitName(name, input);
  const input = names.map(({ name }) => `${name}^{commit}`);
  const answers = await readObjects(repository, input, LISTING.maxBytes);
  const absent = names.find((_, at) => answers[at]?.type !== 'commit');
  if (absent) await refuseForReason(repository, absent);
  return names.map((wanted, at) => commitOf(wanted, answers[at])) as { [At in keyof Names]: RangeCommit };
}

/** Refuses a commit that cannot be read for another reason than that it is not there, with git's words for it (GIT_FAILED). */
async function refuseForReason(repository: Repository, { name, input }: Wanted): Promise<void> {
  await refuseUnborn(repository);
  const { stderr } = await ask(repository, ['cat-file', '-t', `${name}^{commit}`]);
  if (!/^fatal: Not a valid object name /.test(stderr))
    refuse('GIT_FAILED', `git cannot read ${name}: ${firstLines(stderr) || 'it is no commit'}`, input);
}

function commitOf({ name, input }: Wanted, answer: GitObject | undefined): RangeCommit {
  if (answer?.type !== 'commit')
    return refuse(
      'GIT_FAILED',
      `${name} is no commit of this repository`,
      input,
      'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.',
    );
  const [header = ''] = answer.bytes.toString('latin1').split('\n\n', 1);
  const time = Number(/^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1]);
  if (!Number.isSafeInteger(time)) refuse('GIT_FAILED', `${answer.oid} has no time that can be read`, input);
  return { git_rev: answer.oid, time };
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
export async function changedPaths(
  repository: Repository,
  commit: string,
  other: string,
  maxPaths = MAX_PATHS,
): Promise<string[]> {
  const { folder, env } = repository;
  for (const one of [commit, other]) await refuseEndless(repository, one, maxPaths);
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=DMT', '--name-only', commit, other];
  const records = recordsOf(readingGit(folder, env).stream(args));
  return firstOf(records, 100, (path) => path !== '' && !path.startsWith(':'));
}

/** Counts while git lists, which takes no memory of git's, as a comparison or a search does. */
async function refuseEndless({ folder, env }: Repository, commit: string, maxPaths: number): Promise<void> {
  let paths = 0;
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
  for await (const _ of recordsOf(readingGit(folder, env).stream(args)))
    if (++paths > maxPaths) refuse('TOO_LARGE', `${commit} holds more than ${maxPaths} paths`, commit);
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
