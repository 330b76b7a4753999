/**
 * Publishing (design: Stores): verify what is staged, create every immutable file, swap the index from the version that
 * was read; on a conflict read, merge and try again. One algorithm for every kind of store. Running it again after any
 * failure completes the work: what is published stays, leftovers of a dead run are adopted where they agree.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowOf } from '../../contract/decisions/verify.js';
import { sha256 } from '../../contract/digest.js';
import { type Contract, recommendedTargets } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { contractSnapshotPath, INDEX_PATH } from '../../contract/identity/paths.js';
import { revisionNumber, type Tuple, tupleKey, tupleOf } from '../../contract/identity/tuple.js';
import { DOCUMENT_LIMITS } from '../../contract/json/document.js';
import { mergeIndexes } from '../../contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
import { countRows, emptyPart, formatIndexPart, type IndexPart } from '../../contract/release-index/part.js';
import type { Change, Store } from '../../host/store/store.js';
import { readContract } from '../read-contract.js';
import { readIndexPart } from '../release-index/read.js';
import { adoptLeftovers } from './leftovers.js';
import { readStaged, type StagedArtifact } from './staged.js';
import { unchangedRevision } from './unchanged.js';

const MAX_ATTEMPTS = 60;

export interface PublishRequest {
  /** The contract document's path. */
  readonly contract: string;
  readonly staged: readonly string[];
  readonly store: Store;
  /** Publish although a recommended target is missing. */
  readonly allowIncomplete: boolean;
  /** The revision came from `auto`: where nothing changed against the previous one, publish nothing and report that. */
  readonly autoRevision: boolean;
  readonly progress: (line: string) => void;
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

/**
 * Publishes staged artifacts. Codes: those of `readStaged` and the store, INCOMPLETE_MATRIX, IMMUTABLE_CONFLICT, PRUNED,
 * ORPHANED_FILES, CONTRACT_MISMATCH, PRODUCT_MISMATCH, GIT_REV_COLLISION, PUBLISH_CONTENTION.
 */
export async function publishStaged(request: PublishRequest): Promise<PublishResult> {
  const { contract, bytes, sha256: contractSha256 } = await readContract(request.contract);
  const staged = await readStaged(request.staged, { contract, contractSha256 });
  request.progress(`verified ${staged.length} staged artifact${staged.length === 1 ? '' : 's'}`);
  const tried = new Set<string>();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const result = await tryPublish(request, contract, bytes, staged, tried);
    if (result) return result;
    request.progress('the store changed meanwhile; reading it again');
    await sleep(Math.random() * Math.min(20 * 2 ** attempt, 2_000));
  }
  return refuse(
    'PUBLISH_CONTENTION',
    `the index of ${request.store.name} changed ${MAX_ATTEMPTS} times while publishing`,
    INDEX_PATH,
  );
}

/**
 * One attempt; undefined where somebody else was faster. `tried` has the manifests of rows that attempts before it wanted
 * to publish: one that stands now was published by an attempt whose answer was lost.
 */
async function tryPublish(
  request: PublishRequest,
  contract: Contract,
  contractBytes: Uint8Array,
  staged: readonly StagedArtifact[],
  tried: Set<string>,
): Promise<PublishResult | undefined> {
  const { store } = request;
  const read = await readIndexPart(store, new Set(staged.map(({ documents }) => documents.manifest.version)));
  const part = read?.part ?? emptyPart(contract.product);
  const { index } = part;
  if (index.product !== contract.product)
    refuse('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, INDEX_PATH);
  if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
  const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : undefined;
  const isOurs = (row: IndexRow): boolean => tried.has(row.manifest_sha256);
  const nothingNew = (bytes: Uint8Array, rows: readonly IndexRow[]): PublishResult =>
    result(
      sha256(bytes),
      part,
      rows.filter(isOurs),
      rows.filter((row) => !isOurs(row)),
    );
  if (read && previous) return nothingNew(read.stored.bytes, previous);

  const { unchanged, fresh } = splitPublished(index, staged);
  const create: Change['create'][number][] = [];
  const published: IndexRow[] = [];
  for (const artifact of fresh) {
    const documents = await adoptLeftovers(store, artifact);
    const { paths, manifest } = documents.documents;
    create.push({
      path: paths.artifact,
      content: {
        file: join(artifact.folder, paths.artifact),
        size: manifest.artifact.size,
        sha256: manifest.artifact.sha256,
      },
    });
    for (const kind of ['manifest', 'provenance', 'checksums'] as const)
      create.push({ path: paths[kind], content: { bytes: documents.bytes[kind] } });
    published.push(rowOf(documents.documents));
  }
  const added = { product: contract.product, rows: published, pruned: [] };
  const merged = { ...part, index: mergeIndexes(index, added) };
  if (read && published.length === 0) return nothingNew(read.stored.bytes, unchanged);
  for (const version of new Set(published.map((row) => row.version)))
    create.unshift(await snapshotOf(store, contract, version, contractBytes));
  const bytes = formatIndexPart(merged, INDEX_PATH);
  const outcome = await store.commit({ create, swap: { path: INDEX_PATH, expected: read?.stored.version, bytes } });
  if (outcome.status === 'committed') return result(sha256(bytes), merged, published, unchanged);
  for (const { manifest_sha256 } of published) tried.add(manifest_sha256);
  return undefined;
}

function result(
  index_sha256: string,
  part: IndexPart,
  published: readonly IndexRow[],
  unchanged: readonly IndexRow[],
): PublishResult {
  const revision = Math.max(...[...published, ...unchanged].map((row) => revisionNumber(row.dist_revision)));
  return {
    index_file: INDEX_PATH,
    index_sha256,
    dist_revision: `r${revision}`,
    published,
    unchanged,
    rows: countRows(part),
  };
}

/** Staged and published rows of each revision cover the contract's recommended targets, or INCOMPLETE_MATRIX names what is missing. */
function refuseIncomplete(contract: Contract, index: ReleaseIndex, staged: readonly StagedArtifact[]): void {
  const releaseOf = ({ version, git_rev, profile, toolchain, dist_revision }: Tuple): string =>
    [version, git_rev, profile, toolchain, dist_revision].join(' ');
  const tuples = staged.map((artifact) => artifact.documents.manifest);
  for (const release of new Set(tuples.map(releaseOf))) {
    const have = new Set(
      [...tuples, ...index.rows].filter((tuple) => releaseOf(tuple) === release).map((tuple) => tuple.target),
    );
    const missing = recommendedTargets(contract).filter((target) => !have.has(target));
    if (missing.length > 0)
      refuse(
        'INCOMPLETE_MATRIX',
        `missing of ${release}: ${missing.join(', ')}`,
        'staged',
        'Build the missing targets, or allow an incomplete release (allow-incomplete).',
      );
  }
}

/** What is there already, and what is new. Other bytes under a published tuple are IMMUTABLE_CONFLICT. */
function splitPublished(
  index: ReleaseIndex,
  staged: readonly StagedArtifact[],
): { unchanged: IndexRow[]; fresh: StagedArtifact[] } {
  const rows = new Map<string, IndexRow>();
  const wanted = new Set(staged.map((artifact) => tupleKey(artifact.documents.manifest)));
  for (const row of index.rows) if (wanted.has(tupleKey(row))) rows.set(tupleKey(row), row);
  const pruned = index.pruned.find((tombstone) => wanted.has(tupleKey(tombstone)));
  if (pruned)
    refuse(
      'PRUNED',
      `${Object.values(tupleOf(pruned)).join(' ')} was pruned and can never be published again`,
      INDEX_PATH,
    );
  const unchanged: IndexRow[] = [];
  const fresh: StagedArtifact[] = [];
  for (const artifact of staged) {
    const { manifest } = artifact.documents;
    const row = rows.get(tupleKey(manifest));
    if (!row) fresh.push(artifact);
    else if (row.artifact_sha256 === manifest.artifact.sha256) unchanged.push(row);
    else
      refuse(
        'IMMUTABLE_CONFLICT',
        `${row.artifact_file} is published with sha256 ${row.artifact_sha256}, staged is ${manifest.artifact.sha256}`,
        row.artifact_file,
      );
  }
  return { unchanged, fresh };
}

/** The contract as it was when this version was first published; another one is CONTRACT_MISMATCH (specification, section 6). */
async function snapshotOf(
  store: Store,
  contract: Contract,
  version: string,
  bytes: Uint8Array,
): Promise<Change['create'][number]> {
  const path = contractSnapshotPath(contract.distribution_contract_version, version);
  const there = await store.read(path, DOCUMENT_LIMITS.contract.maxBytes);
  if (there && sha256(there.bytes) !== sha256(bytes))
    refuse(
      'CONTRACT_MISMATCH',
      `${version} was first published under a contract with sha256 ${sha256(there.bytes)}, given is ${sha256(bytes)}`,
      path,
    );
  return { path, content: { bytes } };
}
