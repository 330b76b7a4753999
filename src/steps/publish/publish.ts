/**
 * Publishing (docs/stores.md): verify what is staged, create every immutable file, swap the index from the version that
 * was read; on a conflict read, merge and try again. One algorithm for every kind of store. Running it again after any
 * failure completes the work: what is published stays, leftovers of a dead run are kept where they agree.
 */

import { join } from 'node:path';
import { type Bound, requireOwnPlan, requirePublishable } from '../../contract/decisions/planned.js';
import { rowOf } from '../../contract/decisions/verify.js';
import { sha256 } from '../../contract/digest.js';
import type { PublishedFiles } from '../../contract/documents/published-rows.js';
import type { ReleasePlan } from '../../contract/documents/release-plan.js';
import { refuse } from '../../contract/errors.js';
import { contractSnapshotPath, INDEX_PATH } from '../../contract/identity/paths.js';
import { revisionNumber } from '../../contract/identity/tuple.js';
import { mergeIndexes } from '../../contract/release-index/merge.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { countRows, formatIndexPart, type IndexPart } from '../../contract/release-index/part.js';
import type { Change } from '../../host/store/store.js';
import { readContract } from '../read-contract.js';
import { type Attempt, type IndexAccess, swapIndex } from '../release-index/change.js';
import { changeMessage } from '../release-index/message.js';
import { missingOfPlan, refuseIncomplete, splitPublished } from './against-index.js';
import { readBase } from './base.js';
import { withLeftovers } from './leftovers.js';
import { requireOneContract } from './one-contract.js';
import { builtTwice } from './rebuilt.js';
import { rowsOfRun } from './rows.js';
import { readStaged, type StagedArtifact } from './staged.js';
import { unchangedRevision } from './unchanged.js';

type CreatedFile = Change['create'][number];

export interface PublishRequest extends IndexAccess {
  /** The contract document's path. */
  readonly contract: string;
  readonly staged: readonly string[];
  /** All that may be published; without it, whatever the contract has. */
  readonly plan?: ReleasePlan | undefined;
  /** Without a plan: also platforms that the contract only plans. */
  readonly includePlanned?: boolean | undefined;
  /** A folder with the manifests of second builds: only what they agree with is published (`builtTwice`). */
  readonly rebuilt?: string | undefined;
  /** Publish although a recommended target is missing. */
  readonly allowIncomplete: boolean;
  /** The revision came from `auto`: where nothing changed against the previous one, publish nothing and report that. */
  readonly autoRevision: boolean;
  /** Where the store has only the deprecated alias of the index: bring its rows along. */
  readonly adoptAlias?: boolean | undefined;
  /** Told of what was not opened; `progress` unless given. */
  readonly notice?: ((message: string) => void) | undefined;
}

export interface PublishResult {
  readonly index_file: string;
  readonly index_sha256: string;
  /** The revision that consumers pin: the staged one, or the previous where nothing changed. */
  readonly dist_revision: string;
  readonly published: readonly IndexRow[];
  readonly unchanged: readonly IndexRow[];
  /** What is to be gone on with after this: files of the rows that are this run's. */
  readonly rows: readonly PublishedFiles[];
  /** Targets of the plan that the release lacks. */
  readonly missing: readonly string[];
  /** Rows of the whole index. */
  readonly row_count: number;
}

/** What is to be published, verified. */
interface Batch {
  readonly bound: Bound;
  /** The contract's canonical text, which the store keeps. */
  readonly contractBytes: Uint8Array;
  readonly staged: readonly StagedArtifact[];
  readonly versions: ReadonlySet<string>;
  /**
   * The manifests of the rows that attempts so far wanted to publish: one that stands now was published by an attempt whose
   * answer was lost.
   */
  readonly tried: Set<string>;
  /** What an attempt wrote of each artifact: where another publisher was faster at the index alone, leftovers are not read again. */
  readonly written: Map<StagedArtifact, StagedArtifact>;
}

/**
 * Publishes staged artifacts. Codes: those of `requireOwnPlan`, `readStaged`, `builtTwice`, `requirePublishable`,
 * `readBase`, `requireOneContract` and the store, INCOMPLETE_MATRIX, IMMUTABLE_CONFLICT, PRUNED, ORPHANED_FILES, PRODUCT_MISMATCH,
 * GIT_REV_COLLISION, PUBLISH_CONTENTION.
 */
export async function publishStaged(request: PublishRequest): Promise<PublishResult> {
  const { contract, bytes: contractBytes, sha256: contractSha256 } = await readContract(request.contract);
  const { plan, includePlanned, notice = request.progress } = request;
  const bound: Bound = { contract, contractSha256, plan, includePlanned };
  requireOwnPlan(bound);
  const all = await readStaged(request.staged, bound, notice);
  const staged = request.rebuilt === undefined ? all : await builtTwice(all, request.rebuilt, notice);
  for (const { folder, documents } of staged)
    requirePublishable(documents.manifest, bound, join(folder, documents.paths.manifest));
  request.progress(`verified ${staged.length} staged artifact${staged.length === 1 ? '' : 's'}`);
  const versions = new Set(staged.map(({ documents }) => documents.manifest.version));
  const batch: Batch = { bound, contractBytes, staged, versions, tried: new Set(), written: new Map() };
  return swapIndex(request, (conflict) => {
    if (conflict !== INDEX_PATH) batch.written.clear();
    return attemptPublish(request, batch);
  });
}

async function attemptPublish(request: PublishRequest, batch: Batch): Promise<Attempt<PublishResult>> {
  const { store } = request;
  const { staged, versions } = batch;
  const { contract } = batch.bound;
  const { part, stored } = await readBase(store, contract, versions, request.adoptAlias === true);
  const { index } = part;
  if (index.product !== contract.product)
    refuse('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, INDEX_PATH);
  if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
  await requireOneContract(store, part, contract, versions);
  const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : undefined;
  const { unchanged, fresh } = previous ? { unchanged: previous, fresh: [] } : splitPublished(index, staged);
  if (stored && fresh.length === 0) return nothingNew(part, stored.bytes, unchanged, batch);

  const artifacts: StagedArtifact[] = [];
  for (const artifact of fresh) {
    const whole = batch.written.get(artifact) ?? (await withLeftovers(store, artifact));
    batch.written.set(artifact, whole);
    artifacts.push(whole);
  }
  const published = artifacts.map(({ documents }) => rowOf(documents));
  const merged = { ...part, index: mergeIndexes(index, { product: contract.product, rows: published, pruned: [] }) };
  const create = [...snapshotsOf(batch, published), ...artifacts.flatMap(filesOf)];
  const bytes = formatIndexPart(merged, INDEX_PATH);
  for (const { manifest_sha256 } of published) batch.tried.add(manifest_sha256);
  return {
    result: resultOf(merged, bytes, { published, unchanged, batch }),
    write: {
      expected: stored?.version,
      bytes,
      create,
      message: changeMessage('Publish', contract.product, published),
    },
  };
}

/** All rows stand; an attempt of ours may have published them. */
function nothingNew(
  part: IndexPart,
  bytes: Uint8Array,
  rows: readonly IndexRow[],
  batch: Batch,
): Attempt<PublishResult> {
  const isOurs = (row: IndexRow): boolean => batch.tried.has(row.manifest_sha256);
  const published = rows.filter(isOurs);
  const unchanged = rows.filter((row) => !isOurs(row));
  return { result: resultOf(part, bytes, { published, unchanged, batch }) };
}

interface Outcome {
  readonly published: readonly IndexRow[];
  readonly unchanged: readonly IndexRow[];
  readonly batch: Batch;
}

function resultOf(part: IndexPart, bytes: Uint8Array, { published, unchanged, batch }: Outcome): PublishResult {
  const { bound, staged } = batch;
  const revision = [...published, ...unchanged].reduce(
    (highest, { dist_revision }) => Math.max(highest, revisionNumber(dist_revision)),
    0,
  );
  return {
    index_file: INDEX_PATH,
    index_sha256: sha256(bytes),
    dist_revision: `r${revision}`,
    published,
    unchanged,
    rows: rowsOfRun(published, unchanged, staged),
    missing: missingOfPlan(bound.plan, part.index, staged),
    row_count: countRows(part),
  };
}

/** The files of an artifact, checksums.json last: where it stands, the others do. */
function filesOf({ folder, bytes, documents }: StagedArtifact): CreatedFile[] {
  const { paths, manifest } = documents;
  const { size, sha256: digest } = manifest.artifact;
  return [
    { path: paths.artifact, content: { file: join(folder, paths.artifact), size, sha256: digest } },
    { path: paths.manifest, content: { bytes: bytes.manifest } },
    { path: paths.provenance, content: { bytes: bytes.provenance } },
    { path: paths.checksums, content: { bytes: bytes.checksums } },
  ];
}

/** The contract, for each version that a row is the first of; where it stands already, it is the same. */
function snapshotsOf({ bound, contractBytes }: Batch, rows: readonly IndexRow[]): CreatedFile[] {
  const { distribution_contract_version } = bound.contract;
  return [...new Set(rows.map((row) => row.version))].map((version) => ({
    path: contractSnapshotPath(distribution_contract_version, version),
    content: { bytes: contractBytes },
  }));
}
