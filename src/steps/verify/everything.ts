/** Verifying a whole source: every row, every fault, and what no row accounts for. */
import { verifyDocuments } from '../../contract/decisions/verify.js';
import { sha256, verifyDigest } from '../../contract/digest.js';
import { ContractError, type Fault } from '../../contract/errors.js';
import {
  contractSnapshotPath,
  formatPaths,
  INDEX_PATH,
  LEGACY_ALIAS,
  PAGE_PATH,
} from '../../contract/identity/paths.js';
import type { IndexRow, ReleaseIndex } from '../../contract/release-index/model.js';
import type { Source } from '../../host/store/store.js';
import { verifyPage } from '../page.js';
import { type ReadContext, readIndex } from '../release-index/read.js';
import { attestationPathOf, readAttestation } from './attestations.js';
import { readRowDocument, type VerifyOptions, verifyArtifact, verifySnapshot } from './row.js';
import { requireSigners } from './signers.js';

export interface StoreReport {
  readonly rows: number;
  /** Everything that is wrong, with its path. */
  readonly faults: readonly Fault[];
  /** What is no fault and still to be known, in sentences. */
  readonly warnings: readonly string[];
  /** Files that no row accounts for; undefined where the source cannot list, so that nobody looked. */
  readonly unaccounted: readonly string[] | undefined;
}

/** Rows whose documents are asked for together. */
const ROWS_AT_ONCE = 50;
/** Files in a row that cannot be reached before the source counts as gone. */
const MAX_UNREACHABLE = 3;

/**
 * Every row of a source; every fault is collected. A broken index is thrown, and so is what was found where the source cannot
 * be reached any more (STORE_UNREACHABLE).
 */
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
  let unreachable = 0;
  const report = (fault: Fault): void => {
    faults.set(`${fault.code} ${fault.message}`, fault);
    unreachable = fault.code === 'STORE_UNREACHABLE' ? unreachable + 1 : 0;
    if (unreachable >= MAX_UNREACHABLE) throw new ContractError(fault, [...faults.values()].slice(0, -1));
  };
  const reached = (): void => {
    unreachable = 0;
  };
  for (const [at, row] of index.rows.entries()) {
    if (at % ROWS_AT_ONCE === 0) await prefetch(source, index.rows.slice(at, at + ROWS_AT_ONCE));
    await verifyWholeRow(source, row, index.product, options, { report, reached });
    if ((at + 1) % step === 0) progress(`verified ${at + 1} of ${index.rows.length} rows`);
  }
  const page = await checkPage(source, report);
  const known = knownPaths(index);
  const unaccounted = (await source.list('dist'))?.filter((path) => !known.has(path)).sort();
  const warnings = page === undefined ? [] : [page];
  return { rows: index.rows.length, faults: [...faults.values()], warnings, unaccounted };
}

/** The release page, where there is one; gives what is to be warned of. */
async function checkPage(source: Source, report: Listener['report']): Promise<string | undefined> {
  try {
    const { fault, warning } = await verifyPage(source);
    if (fault) report(fault);
    return warning;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    for (const fault of error.faults) report(fault);
    return undefined;
  }
}

/** What is small of some rows, where the source can bring it all at once; what is wrong with it comes with the reading. */
async function prefetch(source: Source, rows: readonly IndexRow[]): Promise<void> {
  const paths = rows.flatMap((row) => [
    row.manifest_file,
    row.checksums_file,
    row.provenance_file,
    ...(row.attestations ?? []).map((digest) => attestationPathOf(row, digest)),
    contractSnapshotPath(row.distribution_contract_version, row.version),
  ]);
  try {
    await source.prefetch?.([...new Set(paths)]);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
  }
}

interface Listener {
  report(fault: Fault): void;
  /** The source has answered. */
  reached(): void;
}

/** Each document and the artifact by itself, against the row; what takes a manifest, only where the documents hold. */
async function verifyWholeRow(
  source: Source,
  row: IndexRow,
  product: string,
  { deep, signers }: VerifyOptions,
  { report, reached }: Listener,
): Promise<void> {
  const check = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    let faults: readonly Fault[];
    try {
      const result = await work();
      reached();
      return result;
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      faults = error.faults;
    }
    for (const fault of faults) report({ ...fault, place: fault.place ?? row.artifact_file });
    return undefined;
  };
  const read = (kind: 'manifest' | 'checksums' | 'provenance'): Promise<Uint8Array | undefined> =>
    check(async () => {
      const bytes = await readRowDocument(source, row, kind);
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
  for (const digest of row.attestations ?? []) await check(() => readAttestation(source, row, digest));
  if (signers) await check(() => requireSigners(source, row, product, signers));
}

/** The paths of everything that an index speaks of. */
function knownPaths({ rows, pruned, product }: ReleaseIndex): Set<string> {
  const known = new Set<string>([INDEX_PATH, PAGE_PATH, LEGACY_ALIAS.path]);
  for (const row of rows) {
    for (const path of Object.values(formatPaths(product, row.distribution_contract_version, row))) known.add(path);
    for (const digest of row.attestations ?? []) known.add(attestationPathOf(row, digest));
  }
  // The contract of a release version stays when its rows are pruned: no later revision may come under another one.
  for (const { distribution_contract_version, version } of [...rows, ...pruned])
    known.add(contractSnapshotPath(distribution_contract_version, version));
  return known;
}
