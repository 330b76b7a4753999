/**
 * Pruning: rows of old generations leave the index first, each leaving a tombstone, and their files go after. So no
 * reader of the index is ever sent to a file that is gone, and no pruned tuple can be published again. A prune that died
 * between the two is completed by the next one: it removes the files of every tombstone.
 */

import {
  aliasPaths,
  judgeAlias,
  newestContractPath,
  type PrunePlan,
  planPrune,
  prunedFiles,
  requireKeep,
} from '../contract/decisions/retention.js';
import { type Contract, parseContract } from '../contract/documents/contract.js';
import { refuse } from '../contract/errors.js';
import { CONTRACT_LIMITS } from '../contract/identity/paths.js';
import { type Tuple, tupleOf } from '../contract/identity/tuple.js';
import type { ReleaseIndex } from '../contract/release-index/model.js';
import type { Forgotten, Source } from '../host/store/store.js';
import { changeIndex, type IndexAccess } from './release-index/change.js';
import { changeMessage } from './release-index/message.js';
import { readIndexIfAny } from './release-index/read.js';

export interface PruneRequest extends IndexAccess {
  /** How many release generations stay. */
  readonly keep: number;
  /** Say what would go, and change nothing. */
  readonly dryRun: boolean;
  /** Also let go of the store's history. */
  readonly forget?: boolean | undefined;
  readonly now: () => Date;
}

/** The retired alias of the index, where a store still has it. */
export interface AliasOutcome {
  readonly path: string;
  /** Whether it goes; if not, `reason` says why it stays. */
  readonly removable: boolean;
  readonly reason: string;
}

export interface PruneResult {
  readonly dry_run: boolean;
  /** The contract document that says how many generations must stay. */
  readonly contract: string;
  readonly minimum: number;
  /** The generations that stay, newest first. */
  readonly kept: readonly string[];
  /** The versions that went, newest first. */
  readonly pruned: readonly string[];
  /** The tuples that went. */
  readonly rows: readonly Tuple[];
  /** The files that went, aliases among them. */
  readonly files: readonly string[];
  readonly aliases: readonly AliasOutcome[];
  /** What the history was replaced by; null where none was asked to go, or there is none. */
  readonly forgotten: Forgotten | null;
}

interface PlannedPrune extends PrunePlan {
  readonly contract: Contract;
  readonly contractPath: string;
  readonly message: string;
}

/**
 * Codes: STORE_NOT_SUPPORTED where there is no history to forget, INDEX_NOT_FOUND, DOCUMENT_NOT_FOUND, INVALID_INPUT under the contract's minimum, and
 * those of the store.
 */
export async function pruneStore(request: PruneRequest): Promise<PruneResult> {
  const { store, dryRun, keep, forget = false, progress } = request;
  if (forget && !store.forget)
    refuse('STORE_NOT_SUPPORTED', `${store.name} keeps no history`, 'forget', 'Leave it out: what is pruned is gone.');
  const plan = dryRun
    ? await planOf(store, keep, (await readIndexIfAny(store))?.index)
    : (await changeIndex(request, (index) => planOf(store, keep, index))).change;
  if (!dryRun && plan.rows.length > 0) progress(`${plan.rows.length} rows left the index`);
  const there = (await store.list('dist')) ?? [];
  const verdict = judgeAlias(plan.contract, plan.index, request.now().toISOString().slice(0, 10));
  const aliases = aliasPaths(plan.index).filter((path) => there.includes(path));
  const files = [...prunedFiles(plan.index, there).sort(), ...(verdict.removable ? aliases : [])];
  if (!dryRun && files.length > 0) await store.remove(files, plan.message);
  const forgotten = forget && !dryRun ? await store.forget?.() : undefined;
  return {
    dry_run: dryRun,
    contract: plan.contractPath,
    minimum: plan.contract.retention.minimum_release_generations,
    kept: plan.kept,
    pruned: plan.gone,
    rows: plan.rows.map(tupleOf),
    files,
    aliases: aliases.map((path) => ({ path, ...verdict })),
    forgotten: forgotten ?? null,
  };
}

async function planOf(source: Source, keep: number, index: ReleaseIndex | undefined): Promise<PlannedPrune> {
  const contractPath = index && newestContractPath(index);
  if (!index || !contractPath) return refuse('INDEX_NOT_FOUND', `${source.name} has no release to prune`);
  const stored = await source.read(contractPath, CONTRACT_LIMITS.maxBytes);
  if (!stored)
    return refuse(
      'DOCUMENT_NOT_FOUND',
      `${contractPath} is not there, so nothing says how much must stay`,
      contractPath,
    );
  const contract = parseContract(stored.bytes, contractPath);
  requireKeep(keep, contract, contractPath);
  const plan = planPrune(index, keep);
  return { ...plan, contract, contractPath, message: changeMessage('Prune', index.product, plan.rows) };
}
