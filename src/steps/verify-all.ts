/** Verifying a whole source: every row, every fault, and what no row accounts for. */
import { LEGACY_ALIAS } from '../contract/contract.js';
import { ContractError, type Fault } from '../contract/errors.js';
import { contractSnapshotPath, formatPaths } from '../contract/identity.js';
import type { IndexRow, ReleaseIndex } from '../contract/release-index.js';
import { sha256, verifyDigest, verifyDocuments } from '../contract/verify.js';
import type { Source } from '../host/store.js';
import { type ReadContext, readIndex } from './read-index.js';
import { readDocument, type VerifyOptions, verifyArtifact, verifySnapshot } from './verify.js';

export interface StoreReport {
  readonly rows: number;
  /** Everything that is wrong, with its path. */
  readonly faults: readonly Fault[];
  /** Files that no row accounts for. */
  readonly unaccounted: readonly string[];
}

/** Every row of a source; every fault is collected, a broken index or a source that cannot be reached is thrown. */
export async function verifyAll(
  source: Source,
  options: VerifyOptions,
  context: ReadContext,
  progress: (line: string) => void,
): Promise<StoreReport> {
  const { index } = await readIndex(source, context);
  // Rows share the contract of their version: what is wrong with it is said once.
  const faults = new Map<string, Fault>();
  const step = Math.max(1, Math.ceil(index.rows.length / 20));
  for (const [at, row] of index.rows.entries()) {
    for (const fault of await faultsOfRow(source, row, index.product, options))
      faults.set(`${fault.code} ${fault.message}`, fault);
    if ((at + 1) % step === 0) progress(`verified ${at + 1} of ${index.rows.length} rows`);
  }
  const known = knownPaths(index);
  const unaccounted = ((await source.list('dist')) ?? []).filter((path) => !known.has(path)).sort();
  return { rows: index.rows.length, faults: [...faults.values()], unaccounted };
}

/** Each document and the artifact by itself, against the row; what takes a manifest, only where the documents hold. */
async function faultsOfRow(source: Source, row: IndexRow, product: string, { deep }: VerifyOptions): Promise<Fault[]> {
  const faults: Fault[] = [];
  const check = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContractError) || error.code === 'STORE_UNREACHABLE') throw error;
      faults.push(...error.faults.map((fault) => ({ ...fault, place: fault.place ?? row.artifact_file })));
      return undefined;
    }
  };
  const read = (kind: 'manifest' | 'checksums' | 'provenance'): Promise<Uint8Array | undefined> =>
    check(async () => {
      const bytes = await readDocument(source, row, kind);
      verifyDigest(sha256(bytes), row[`${kind}_sha256`], row[`${kind}_file`]);
      return bytes;
    });
  const [manifest, checksums, provenance] = [await read('manifest'), await read('checksums'), await read('provenance')];
  const verified =
    manifest && checksums && provenance
      ? await check(async () => verifyDocuments(row, product, { manifest, checksums, provenance }))
      : undefined;
  await check(() => verifySnapshot(source, row, verified?.manifest));
  await check(() => verifyArtifact(source, row, deep ? verified?.manifest : undefined));
  return faults;
}

/** The paths of everything that an index speaks of. */
function knownPaths({ rows, pruned, product }: ReleaseIndex): Set<string> {
  const known = new Set<string>(['dist/index.json', LEGACY_ALIAS.path]);
  for (const row of rows)
    for (const path of Object.values(formatPaths(product, row.distribution_contract_version, row))) known.add(path);
  // The contract of a release version stays when its rows are pruned: no later revision may come under another one.
  for (const { distribution_contract_version, version } of [...rows, ...pruned])
    known.add(contractSnapshotPath(distribution_contract_version, version));
  return known;
}
