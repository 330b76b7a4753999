/**
 * Publishing (docs/stores.md): verify what is staged, create every immutable file, swap the index from the version that
 * was read; on a conflict read, merge and try again. One algorithm for every kind of store. Running it again after any
 * failure completes the work: what is published stays, leftovers of a dead run are kept where they agree.
 */

import { join } from 'node:path';
import { rowOf } from '../../contract/decisions/verify.js';
import { sha256 } from '../../contract/digest.js';
import type { Contract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { CONTRACT_LIMITS, contractSnapshotPath, INDEX_PATH } from '../../contract/identity/paths.js';
import { revisionNumber } from '../../contract/identity/tuple.js';
import { mergeIndexes } from '../../contract/release-index/merge.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { countRows, emptyPart, formatIndexPart, type IndexPart } from '../../contract/release-index/part.js';
import type { Change, Store } from '../../host/store/store.js';
import { readContract } from '../read-contract.js';
import { type Attempt, type IndexAccess, swapIndex } from '../release-index/change.js';
import { changeMessage } from '../release-index/message.js';
import { readIndexPart } from '../release-index/read.js';
import { refuseIncomplete, splitPublished } from './against-index.js';
import { withLeftovers } from './leftovers.js';
import { readStaged, type StagedArtifact } from './staged.js';
import { unchangedRevision } from './unchanged.js';

type CreatedFile = Change['create'][number];

export interface PublishRequest extends IndexAccess {
  /** The contract document's path. */
  readonly contract: string;
  readonly staged: readonly string[];
  /** Publish although a recommended target is missing. */
  readonly allowIncomplete: boolean;
  /** The revision came from `auto`: where nothing changed against the previous one, publish nothing and report that. */
  readonly autoRevision: boolean;
}

export interface PublishResult {
  readonly index_file: string;
  readonly index_sha256: string;
  /** The revision that consumers pin: the staged one, or the previous where nothing changed. */
  readonly dist_revision: string;
  readonly published: readonly IndexRow[];
  readonly unchanged: readonly IndexRow[];
  /** Rows of the whole index. */
  readonly rows: number;
}

/** What is to be published, verified. */
interface Batch {
  readonly contract: Contract;
  readonly contractBytes: Uint8Array;
  readonly staged: readonly StagedArtifact[];
  /**
   * The manifests of the rows that attempts so far wanted to publish: one that stands now was published by an attempt whose
   * answer was lost.
   */
  readonly tried: Set<string>;
}

/**
 * Publishes staged artifacts. Codes: those of `readStaged` and the store, INCOMPLETE_MATRIX, IMMUTABLE_CONFLICT, PRUNED,
 * ORPHANED_FILES, CONTRACT_MISMATCH, PRODUCT_MISMATCH, GIT_REV_COLLISION, PUBLISH_CONTENTION.
 */
export async function publishStaged(request: PublishRequest): Promise<PublishResult> {
  const { contract, bytes: contractBytes, sha256: contractSha256 } = await readContract(request.contract);
  const staged = await readStaged(request.staged, { contract, contractSha256 });
  request.progress(`verified ${staged.length} staged artifact${staged.length === 1 ? '' : 's'}`);
  const batch: Batch = { contract, contractBytes, staged, tried: new Set() };
  return swapIndex(request, () => attemptPublish(request, batch));
}

async function attemptPublish(request: PublishRequest, batch: Batch): Promise<Attempt<PublishResult>> {
  const { store } = request;
  const { contract, staged } = batch;
  const read = await readIndexPart(store, new Set(staged.map(({ documents }) => documents.manifest.version)));
  const part = read?.part ?? emptyPart(contract.product);
  const { index } = part;
  if (index.product !== contract.product)
    refuse('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, INDEX_PATH);
  if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
  const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : undefined;
  if (read && previous) return nothingNew(part, read.stored.bytes, previous, batch);
  const { unchanged, fresh } = splitPublished(index, staged);
  if (read && fresh.length === 0) return nothingNew(part, read.stored.bytes, unchanged, batch);

  const artifacts: StagedArtifact[] = [];
  for (const artifact of fresh) artifacts.push(await withLeftovers(store, artifact));
  const published = artifacts.map(({ documents }) => rowOf(documents));
  const merged = { ...part, index: mergeIndexes(index, { product: contract.product, rows: published, pruned: [] }) };
  const create = [...(await snapshotsOf(store, batch, published)), ...artifacts.flatMap(filesOf)];
  const bytes = formatIndexPart(merged, INDEX_PATH);
  for (const { manifest_sha256 } of published) batch.tried.add(manifest_sha256);
  return {
    result: resultOf(merged, bytes, published, unchanged),
    write: {
      expected: read?.stored.version,
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
  { tried }: Batch,
): Attempt<PublishResult> {
  const isOurs = (row: IndexRow): boolean => tried.has(row.manifest_sha256);
  const others = rows.filter((row) => !isOurs(row));
  return { result: resultOf(part, bytes, rows.filter(isOurs), others) };
}

function resultOf(
  part: IndexPart,
  bytes: Uint8Array,
  published: readonly IndexRow[],
  unchanged: readonly IndexRow[],
): PublishResult {
  const revision = Math.max(...[...published, ...unchanged].map((row) => revisionNumber(row.dist_revision)));
  return {
    index_file: INDEX_PATH,
    index_sha256: sha256(bytes),
    dist_revision: `r${revision}`,
    published,
    unchanged,
    rows: countRows(part),
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

async function snapshotsOf(store: Store, batch: Batch, rows: readonly IndexRow[]): Promise<CreatedFile[]> {
  const snapshots: CreatedFile[] = [];
  for (const version of new Set(rows.map((row) => row.version)))
    snapshots.push(await snapshotOf(store, batch.contract, version, batch.contractBytes));
  return snapshots;
}

/** The contract as it was when this version was first published; another one is CONTRACT_MISMATCH (specification, section 6). */
async function snapshotOf(store: Store, contract: Contract, version: string, bytes: Uint8Array): Promise<CreatedFile> {
  const path = contractSnapshotPath(contract.distribution_contract_version, version);
  const there = await store.read(path, CONTRACT_LIMITS.maxBytes);
  if (there && sha256(there.bytes) !== sha256(bytes))
    refuse(
      'CONTRACT_MISMATCH',
      `${version} was first published under a contract with sha256 ${sha256(there.bytes)}, given is ${sha256(bytes)}`,
      path,
    );
  return { path, content: { bytes } };
}
