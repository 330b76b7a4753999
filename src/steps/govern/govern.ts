/**
 * Holding a range of commits to the rules of docs/governance.md. Both sides are read from git as data, the published
 * contracts from the source; nothing of the repository runs, and nothing is checked out. With `fix`, the generated
 * tables are made anew in the working tree.
 */
import { refuse } from '../../contract/errors.js';
import { type ContractFile, documentPaths, readContract } from '../../contract/governance/contract-file.js';
import { isSchemaFile, TEXT_LIMIT, type TreeFile } from '../../contract/governance/documents.js';
import { type GovernanceReport, govern } from '../../contract/governance/govern.js';
import { readSide, type Side, wantedFiles } from '../../contract/governance/side.js';
import { dayOf } from '../../contract/text/days.js';
import { mergeBase, type RangeCommit, type Repository, readTree, resolveCommit } from '../../host/git/commits.js';
import { repositoryRoot, uncommittedPaths } from '../../host/git/working-tree.js';
import type { Source } from '../../host/store/store.js';
import { contractAtBase, type RangeBase, validBase } from './base.js';
import { readHistory } from './published.js';
import { type FixResult, fixTables } from './tables.js';

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
}

/** Governs a range. Codes: INVALID_INPUT, GIT_FAILED, TOOL_MISSING, PRODUCT_MISMATCH, those of the source and of `fix`. */
export async function governRange(request: GovernRequest): Promise<GovernResult> {
  const { contract: path, source } = request;
  requirePath(path);
  const commit = await resolveCommit(request, request.head, 'head');
  const named = await resolveBase(request, commit);
  const fix = request.fix ? await fixCheckedOut(request, commit) : { fixed: [], fixes: [] };

  const before = await contractAtBase(request, path, named.git_rev, commit.git_rev);
  const from = await validBase(request, named, commit, before);
  const contract = readContract((await readPaths(request, commit, [path])).get(path), path);
  const published = await readHistory(source, { head: contract.stated, base: from.contract.stated });
  await warnUncommitted(request, commit, Object.values(documentPaths(contract)), fix.fixed);
  const report = govern({
    ...(await readSides(request, from, { commit, contract })),
    empty: named.git_rev === commit.git_rev,
    origin: from.origin,
    published,
    clock: dayOf(request.now().getTime()),
  });
  return { ...report, base: from.commit.git_rev, head: commit.git_rev, contract: path, ...fix };
}

/** Both sides, each with all that one of them names. */
async function readSides(
  request: GovernRequest,
  from: RangeBase,
  to: { readonly commit: RangeCommit; readonly contract: ContractFile },
): Promise<{ base: Side; head: Side }> {
  const { paths, folders } = wantedFiles([to.contract, from.contract]);
  const sideAt = async ({ commit, contract }: typeof to, other?: Side): Promise<Side> => {
    const files = await readPaths(request, commit, paths, folders);
    return readSide({ contract, files, time: commit.time }, other);
  };
  const head = await sideAt(to);
  return { base: await sideAt(from, head), head };
}

function requirePath(path: string): void {
  if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path))
    refuse('INVALID_INPUT', `${path} is not a path within the repository, with /`, 'contract');
}

async function resolveBase(request: GovernRequest, head: RangeCommit): Promise<RangeCommit> {
  const base = await resolveCommit(request, request.base, 'base');
  if (request.comparison === 'exact') return base;
  const from = await mergeBase(request, base.git_rev, head.git_rev);
  return from === base.git_rev ? base : resolveCommit(request, from, 'base');
}

function readPaths(
  repository: Repository,
  commit: RangeCommit,
  paths: readonly string[],
  folders: readonly string[] = [],
): Promise<Map<string, TreeFile>> {
  return readTree(repository, commit.git_rev, { paths, folders, isWanted: isSchemaFile, limit: TEXT_LIMIT });
}

/** A maintainer who has not committed yet would take the result for that of the change. */
async function warnUncommitted(
  request: GovernRequest,
  head: RangeCommit,
  documents: readonly string[],
  fixed: readonly string[],
): Promise<void> {
  const { warn } = request;
  if (!warn || (await resolveCommit(request, 'HEAD', 'head')).git_rev !== head.git_rev) return;
  const changed = await uncommittedPaths(request.folder, request.env, documents);
  for (const path of changed.filter((one) => !fixed.includes(one)))
    warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
}

/** Makes tables anew in the working tree, which has to be that of head; returns what became of them. */
async function fixCheckedOut(request: GovernRequest, head: RangeCommit): Promise<FixResult> {
  const checkedOut = await resolveCommit(request, 'HEAD', 'head');
  if (checkedOut.git_rev !== head.git_rev)
    refuse('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
  return fixTables(await repositoryRoot(request.folder, request.env), request.contract);
}
