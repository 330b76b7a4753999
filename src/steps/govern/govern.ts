/**
 * Holding a range of commits to the rules of docs/governance.md. Both sides are read from git as data, the published
 * contracts from the source; nothing of the repository runs, and nothing is checked out. With `fix`, the generated
 * tables are made anew in the working tree.
 */
import { refuse } from '../../contract/errors.js';
import { documentPaths } from '../../contract/governance/contract-file.js';
import { type GovernanceReport, govern } from '../../contract/governance/govern.js';
import type { NotKnown, ReleaseHistory } from '../../contract/governance/published.js';
import type { AttestedCount } from '../../contract/release-index/releases.js';
import { dayOf } from '../../contract/text/days.js';
import { repositoryRoot, uncommittedPaths } from '../../host/git/checkout/working-tree.js';
import { mergeBase, type RangeCommit, resolveCommit, resolveCommits } from '../../host/git/commits.js';
import type { Repository } from '../../host/git/reading.js';
import type { Source } from '../../host/store/store.js';
import { contractAtBase, validBase } from './base.js';
import { readHistory } from './published.js';
import { type FixResult, fixTables } from './tables.js';
import { Trees } from './trees.js';

export interface GovernRequest extends Repository {
  readonly base: string;
  readonly head: string;
  /**
   * merge-base: from where head left base, as a pull request means it. exact: from base as it is, where base is known to
   * be what head replaces (the first parent of a merge, the commit before a push).
   */
  readonly comparison: 'merge-base' | 'exact';
  /** Relative to the repository. */
  readonly contract: string;
  readonly source: Source | undefined;
  /** Regenerate stale tables in the working tree, whose commit head has to be. */
  readonly fix: boolean;
  readonly now: () => Date;
  /** Told of documents with changes that are not in head; for a maintainer's own clone, as git's filters run to tell. */
  readonly warn?: (message: string) => void;
}

/** `fixed` and `fixes` are empty where nothing was to be fixed. */
export interface GovernResult extends GovernanceReport, FixResult {
  readonly base: string;
  readonly head: string;
  readonly contract: string;
  /** What the source holds, where it was read. */
  readonly published?: { readonly source: string; readonly releases: number } & AttestedCount;
}

/** Governs a range. Codes: INVALID_INPUT, GIT_FAILED, TOOL_MISSING, PRODUCT_MISMATCH, those of the source and of `fix`. */
export async function governRange(request: GovernRequest): Promise<GovernResult> {
  const { contract: path, source } = request;
  requirePath(path);
  const { head, named, isCheckedOut } = await resolveRange(request);
  const fix = request.fix ? await fixCheckedOut(request, isCheckedOut) : { fixed: [], fixes: [] };

  const files = new Trees(request, path);
  const [atHead, atNamed] = await files.contractsAt([head, named]);
  const revisions = { base: named.git_rev, head: head.git_rev };
  const before = await contractAtBase(request, revisions, { there: atNamed, now: atHead });
  const from = await validBase(request, named, head, before);
  const published = await readHistory(source, { head: atHead.stated, base: from.contract.stated });
  if (isCheckedOut) await warnUncommitted(request, head, Object.values(documentPaths(atHead)), fix.fixed);
  const report = govern({
    ...(await files.sides({ head: atHead, base: from.contract, named: before }, { head, base: from.commit, named })),
    empty: named.git_rev === head.git_rev,
    origin: from.origin,
    published,
    clock: dayOf(request.now().getTime()),
  });
  return {
    ...report,
    base: from.commit.git_rev,
    head: head.git_rev,
    contract: path,
    ...fix,
    ...publishedOf(published),
  };
}

function publishedOf(history: ReleaseHistory | NotKnown): Pick<GovernResult, 'published'> {
  if (!history.known || !history.rows) return {};
  return { published: { source: history.name, releases: history.releases.length, ...history.rows } };
}

function requirePath(path: string): void {
  if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path))
    refuse('INVALID_INPUT', `${path} is not a path within the repository, with /`, 'contract');
}

/** Both ends, and whether head is what is checked out, where that is asked. */
async function resolveRange(request: GovernRequest) {
  const ends = [
    { name: request.head, input: 'head' },
    { name: request.base, input: 'base' },
  ] as const;
  const asked = request.fix || request.warn !== undefined;
  const [head, base, checkedOut] = asked
    ? await resolveCommits(request, [...ends, { name: 'HEAD', input: 'head' }])
    : await resolveCommits(request, ends);
  const named = await whereHeadLeft(request, base, head);
  return { head, named, isCheckedOut: checkedOut?.git_rev === head.git_rev };
}

async function whereHeadLeft(request: GovernRequest, base: RangeCommit, head: RangeCommit): Promise<RangeCommit> {
  if (request.comparison === 'exact') return base;
  const from = await mergeBase(request, base.git_rev, head.git_rev);
  return from === base.git_rev ? base : resolveCommit(request, from, 'base');
}

/** A maintainer who has not committed yet would take the result for that of the change. */
async function warnUncommitted(
  request: GovernRequest,
  head: RangeCommit,
  documents: readonly string[],
  fixed: readonly string[],
): Promise<void> {
  const { warn } = request;
  if (!warn) return;
  const changed = await uncommittedPaths(request.folder, request.env, documents);
  for (const path of changed.filter((one) => !fixed.includes(one)))
    warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
}

/** Makes tables anew in the working tree, which has to be that of head; returns what became of them. */
async function fixCheckedOut(request: GovernRequest, isCheckedOut: boolean): Promise<FixResult> {
  if (!isCheckedOut)
    refuse('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
  return fixTables(await repositoryRoot(request.folder, request.env), request.contract);
}
