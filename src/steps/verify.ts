/** Verifying a source: the whole chain of one row, or of all rows with every fault found. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEGACY_ALIAS } from '../contract/contract.js';
import { DOCUMENT_LIMITS } from '../contract/document.js';
import { ContractError, type Fault, refuse } from '../contract/errors.js';
import { contractSnapshotPath, formatPaths } from '../contract/identity.js';
import type { IndexRow } from '../contract/release-index.js';
import { sha256, type VerifiedRow, verifyDigest, verifyDocuments, verifySize } from '../contract/verify.js';
import { atPlace } from '../host/file-errors.js';
import { digestStream, writeAll, writeExclusive } from '../host/files.js';
import type { Source } from '../host/store.js';
import { inspectArchive } from '../host/unpack.js';
import { type ReadContext, readIndex } from './read-index.js';

export interface VerifyOptions {
  /** Also unpack: content_sha256, every file, the binaries. */
  readonly deep: boolean;
}

/** Documents of a row, read and verified. Codes: DOCUMENT_NOT_FOUND and those of `verifyDocuments`. */
export async function readVerifiedRow(
  source: Source,
  row: IndexRow,
  product: string,
): Promise<VerifiedRow & { manifestBytes: Uint8Array }> {
  const read = async (kind: 'manifest' | 'checksums' | 'provenance'): Promise<Uint8Array> =>
    (await source.read(row[`${kind}_file`], DOCUMENT_LIMITS[kind].maxBytes))?.bytes ??
    refuse('DOCUMENT_NOT_FOUND', `${row[`${kind}_file`]} is not there`, row[`${kind}_file`]);
  const [manifest, checksums, provenance] = await Promise.all([
    read('manifest'),
    read('checksums'),
    read('provenance'),
  ]);
  return { ...verifyDocuments(row, product, { manifest, checksums, provenance }), manifestBytes: manifest };
}

/** One row: its documents, the contract it was published under, the artifact's bytes. Codes as they fit; throws the first. */
export async function verifyRow(
  source: Source,
  row: IndexRow,
  product: string,
  options: VerifyOptions,
): Promise<VerifiedRow> {
  const documents = await readVerifiedRow(source, row, product);
  await verifySnapshot(source, documents);
  const chunks = await source.stream(row.artifact_file, row.artifact_size);
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
  if (options.deep) await verifyDeep(chunks, documents);
  else await verifyBytes(chunks, row);
  return documents;
}

async function verifyBytes(
  chunks: AsyncIterable<Uint8Array>,
  row: IndexRow,
  each?: (chunk: Uint8Array) => Promise<unknown>,
): Promise<void> {
  const { size, sha256: actual } = await digestStream(chunks, each);
  verifySize(size, row.artifact_size, row.artifact_file);
  verifyDigest(actual, row.artifact_sha256, row.artifact_file);
}

async function verifyDeep(chunks: AsyncIterable<Uint8Array>, { row, manifest }: VerifiedRow): Promise<void> {
  const folder = await atPlace(tmpdir(), () => mkdtemp(join(tmpdir(), 'controller-dist-')));
  try {
    const file = join(folder, 'artifact');
    await writeExclusive(file, (handle) => verifyBytes(chunks, row, (chunk) => writeAll(handle, chunk)));
    await inspectArchive(file, manifest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function verifySnapshot(source: Source, { row, manifest }: VerifiedRow): Promise<void> {
  const path = contractSnapshotPath(row.distribution_contract_version, row.version);
  const stored = await source.read(path, DOCUMENT_LIMITS.contract.maxBytes);
  if (!stored) return refuse('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
  const actual = sha256(stored.bytes);
  if (actual !== manifest.contract_sha256)
    refuse(
      'CONTRACT_MISMATCH',
      `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`,
      path,
    );
}

export interface StoreReport {
  readonly rows: number;
  /** Everything that is wrong, with its path. */
  readonly faults: readonly Fault[];
  /** Files that no row accounts for. */
  readonly unaccounted: readonly string[];
}

/** Every row of a source; every fault is collected, a broken index is thrown. */
export async function verifyAll(
  source: Source,
  options: VerifyOptions,
  context: ReadContext,
  progress: (line: string) => void,
): Promise<StoreReport> {
  const { index } = await readIndex(source, context);
  const faults: Fault[] = [];
  const step = Math.max(1, Math.ceil(index.rows.length / 20));
  for (const [at, row] of index.rows.entries()) {
    try {
      await verifyRow(source, row, index.product, options);
    } catch (error) {
      if (!(error instanceof ContractError) || error.code === 'STORE_UNREACHABLE') throw error;
      faults.push(...error.faults.map((fault) => ({ ...fault, place: fault.place ?? row.artifact_file })));
    }
    if ((at + 1) % step === 0) progress(`verified ${at + 1} of ${index.rows.length} rows`);
  }
  const known = new Set<string>(['dist/index.json', LEGACY_ALIAS.path]);
  for (const row of index.rows) {
    for (const path of Object.values(formatPaths(index.product, row.distribution_contract_version, row)))
      known.add(path);
    known.add(contractSnapshotPath(row.distribution_contract_version, row.version));
  }
  // The contract of a release version stays when its rows are pruned: no later revision may come under another one.
  for (const tombstone of index.pruned)
    known.add(contractSnapshotPath(tombstone.distribution_contract_version, tombstone.version));
  const unaccounted = ((await source.list('dist')) ?? []).filter((path) => !known.has(path)).sort();
  return { rows: index.rows.length, faults, unaccounted };
}
