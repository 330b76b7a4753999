/** Verifying a whole source: every row, every fault, and what no row accounts for. */
import type { FoundSigners } from '../../contract/attestation/find.js';
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
import { findAsked, readRowDocument, type VerifyOptions, verifyArtifact, verifySnapshot } from './row.js';

export interface StoreReport {
  readonly rows: number;
  /** Rows of which everything holds that was asked for. */
  readonly verified: number;
  /** Rows that name attestations, by whomever. */
  readonly attested: number;
  /** Who signed the rows that are verified, as it was asked for, by their bundles; nobody where nobody was asked for. */
  readonly signed: readonly SignedRows[];
  /** Everything that is wrong, with its path. */
  readonly faults: readonly Fault[];
  /** What is no fault and still to be known, in sentences. */
  readonly warnings: readonly string[];
  /** Files that no row accounts for; undefined where the source cannot list, so that nobody looked. */
  readonly unaccounted: readonly string[] | undefined;
}

/** Who signed, and how many rows. */
export interface SignedRows {
  readonly found: FoundSigners;
  readonly rows: number;
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
  const signed = new Map<string, SignedRows>();
  let [verified, unreachable, isInOrder] = [0, 0, true];
  const report = (fault: Fault): void => {
    isInOrder = false;
    faults.set(`${fault.code} ${fault.message}`, fault);
    unreachable = fault.code === 'STORE_UNREACHABLE' ? unreachable + 1 : 0;
    if (unreachable >= MAX_UNREACHABLE) throw new ContractError(fault, [...faults.values()].slice(0, -1));
  };
  const reached = (): void => {
    unreachable = 0;
  };
  for (const [at, row] of index.rows.entries()) {
    if (at % ROWS_AT_ONCE === 0) await prefetch(source, index.rows.slice(at, at + ROWS_AT_ONCE));
    isInOrder = true;
    const found = await verifyWholeRow(source, row, index.product, options, { report, reached });
    if (isInOrder) verified++;
    if (isInOrder && found) addSigned(signed, found);
    if ((at + 1) % step === 0) progress(`looked at ${at + 1} of ${index.rows.length} rows`);
  }
  const page = await checkPage(source, report);
  const known = knownPaths(index);
  const unaccounted = (await source.list('dist'))?.filter((path) => !known.has(path)).sort();
  return {
    rows: index.rows.length,
    verified,
    attested: index.rows.filter(({ attestations }) => attestations).length,
    signed: [...signed.values()],
    faults: [...faults.values()],
    warnings: page === undefined ? [] : [page],
    unaccounted,
  };
}

/** One more row that these signed; a bundle has one signer. */
function addSigned(signed: Map<string, SignedRows>, found: FoundSigners): void {
  const key = `${found.signer?.bundle_sha256} ${found.rebuiltBy?.bundle_sha256}`;
  signed.set(key, { found, rows: (signed.get(key)?.rows ?? 0) + 1 });
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

/**
 * Each document and the artifact by itself, against the row; what takes a manifest, only where the documents hold. Who signed, where
 * that was asked for and found.
 */
async function verifyWholeRow(
  source: Source,
  row: IndexRow,
  product: string,
  { deep, signers }: VerifyOptions,
  { report, reached }: Listener,
): Promise<FoundSigners | undefined> {
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
  return signers && check(() => findAsked(source, row, product, signers));
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
