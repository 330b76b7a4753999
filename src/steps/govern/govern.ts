/**
 * Holding a range of commits to the rules of docs/governance.md. Both sides are read from git as data, the published
 * contracts from the source; nothing of the repository runs, and nothing is checked out. With `fix`, the generated
 * tables are made anew in the working tree.
 */

import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseContract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import {
  CODEOWNERS_PATHS,
  documentPaths,
  isSchemaFile,
  type Snapshot,
  schemaFolders,
  stateOf,
  TEXT_LIMIT,
  type TreeFile,
} from '../../contract/governance/documents.js';
import { type GovernanceReport, govern } from '../../contract/governance/govern.js';
import { regenerateTables } from '../../contract/governance/prose/regions.js';
import { CONTRACT_LIMITS } from '../../contract/identity/paths.js';
import { decodeUtf8 } from '../../contract/json/strict-json.js';
import { readRequired, replaceFile } from '../../host/disk/files.js';
import { openRegularFile } from '../../host/disk/regular-file.js';
import { mergeBase, type RangeCommit, type Repository, readTree, resolveCommit } from '../../host/git/commits.js';
import { changedPaths, repositoryRoot } from '../../host/git/working-tree.js';
import type { Source } from '../../host/store/store.js';
import { contractAtBase, validBase } from './base.js';
import { readPublishedContracts } from './published.js';

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

export interface GovernResult extends GovernanceReport {
  readonly base: string;
  readonly head: string;
  readonly contract: string;
  /** Files that `fix` wrote. */
  readonly fixed: readonly string[];
}

/** Governs a range. Codes: INVALID_INPUT, GIT_FAILED, TOOL_MISSING, PRODUCT_MISMATCH, those of the source and of `fix`. */
export async function governRange(request: GovernRequest): Promise<GovernResult> {
  const { contract, source } = request;
  requirePath(contract);
  const head = await resolveCommit(request, request.head, 'head');
  const named = await resolveBase(request, head);
  const fixed = request.fix ? await fixTables(request, head) : [];

  const paths = { head: contract, base: await contractAtBase(request, contract, named.git_rev, head.git_rev) };
  const { base, origin } = await validBase(request, named, head, paths.base);
  const contracts = {
    head: (await readPaths(request, head, [paths.head])).get(paths.head),
    base: (await readPaths(request, base, [paths.base])).get(paths.base),
  };
  const wanted = new Set<string>([...CODEOWNERS_PATHS, paths.head, paths.base]);
  const folders = new Set<string>();
  for (const side of ['head', 'base'] as const) {
    const { prose, changelog } = documentPaths(paths[side], contracts[side]);
    wanted.add(prose).add(changelog);
    for (const folder of schemaFolders(paths[side], contracts[side])) folders.add(folder);
  }
  const snapshot = async (commit: RangeCommit): Promise<Snapshot> => ({
    files: await readPaths(request, commit, [...wanted], [...folders]),
    time: commit.time,
  });
  const stated = Object.values(contracts).map(stateOf);
  const published = await readPublishedContracts(source, {
    products: stated.flatMap(({ product }) => (product === undefined ? [] : [product])),
    version: stated[0]?.version,
  });
  await warnUncommitted(request, head, Object.values(documentPaths(paths.head, contracts.head)), fixed);
  const [baseSide, headSide] = [await snapshot(base), await snapshot(head)];
  const report = govern({
    contractPaths: paths,
    base: baseSide,
    head: headSide,
    empty: named.git_rev === head.git_rev,
    origin,
    published,
    now: request.now(),
  });
  return { ...report, base: base.git_rev, head: head.git_rev, contract, fixed };
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
  const changed = await changedPaths(request.folder, request.env, documents);
  for (const path of changed.filter((one) => !fixed.includes(one)))
    warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
}

/** Makes the tables of the working tree's prose anew; returns what was written. */
async function fixTables(request: GovernRequest, head: RangeCommit): Promise<string[]> {
  const checkedOut = await resolveCommit(request, 'HEAD', 'head');
  if (checkedOut.git_rev !== head.git_rev)
    refuse('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
  const root = await repositoryRoot(request.folder, request.env);
  const bytes = await readWorkingFile(root, request.contract, CONTRACT_LIMITS.maxBytes);
  const { prose } = parseContract(bytes, request.contract).governance.documents;
  const text = decodeUtf8(await readWorkingFile(root, prose, TEXT_LIMIT), TEXT_LIMIT, prose);
  const regenerated = regenerateTables(text, parseContract(bytes, request.contract));
  if (regenerated === text) return [];
  await replaceFile(join(root, prose), Buffer.from(regenerated));
  return [prose];
}

/** A regular file of the working tree (DOCUMENT_NOT_FOUND); a link out of it is not followed (IO_FAILED). */
async function readWorkingFile(root: string, path: string, limit: number): Promise<Buffer> {
  const file = join(root, path);
  if (!existsSync(file))
    refuse(
      'DOCUMENT_NOT_FOUND',
      `${path} is not in the working tree`,
      path,
      'Write it; tables are only made anew in it.',
    );
  const { handle } = await openRegularFile(file, path);
  await handle.close();
  const real = await realpath(file);
  if (real !== join(await realpath(root), path))
    refuse('IO_FAILED', `${path} is reached through a link, below ${dirname(real)}`, path);
  return readRequired(file, limit, path);
}
