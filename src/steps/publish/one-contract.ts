/**
 * One contract version, one contract (specification, sections 6 and 7). The contract of a release version is kept as it was
 * when that version was first published, and all release versions under one contract version have contracts that say the
 * same to consumers; what governance asks no new version for may differ, such as notes and runners.
 */
import { type Contract, digestContract, formatContract, parseContract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { contractChanges, type Level } from '../../contract/governance/changes/contract.js';
import { CONTRACT_LIMITS, contractSnapshotPath } from '../../contract/identity/paths.js';
import { compareVersions } from '../../contract/identity/version.js';
import { refuseNotCanonical } from '../../contract/json/document.js';
import { parseStrictJson } from '../../contract/json/strict-json.js';
import type { IndexPart } from '../../contract/release-index/part.js';
import type { Source } from '../../host/store/store.js';

const MAX_NAMED = 10;
/** The changes that consumers are told of by a new contract version, and all that there are. */
const TOLD: readonly Level[] = ['major', 'minor'];
const ANY: readonly Level[] = [...TOLD, 'none'];

/**
 * Holds a contract against those of the versions that shall be published, and against the newest other one under the same
 * contract version: what was published before agrees with that one, by this very check. A version that was wholly pruned has
 * its contract still, which counts; where that is gone, nobody can install what it vouched for, and the one before it counts.
 * Codes: CONTRACT_MISMATCH, with the pointers that differ; DOCUMENT_NOT_FOUND where a version has rows and its contract is
 * gone; NOT_CANONICAL, and those of `parseContract`.
 */
export async function requireOneContract(
  source: Source,
  part: IndexPart,
  contract: Contract,
  versions: ReadonlySet<string>,
): Promise<void> {
  const published = publishedUnder(part, contract.distribution_contract_version);
  for (const version of versions) {
    const kept = await readKept(source, contract, version, published.get(version) === true);
    if (!kept || digestContract(kept.contract) === digestContract(contract)) continue;
    const where = differencesIn(kept.contract, contract);
    const inAll = where || differencesIn(kept.contract, contract, ANY) || 'they differ in the order of what they list';
    refuse(
      'CONTRACT_MISMATCH',
      `${version} was first published under another contract; ${inAll}`,
      kept.path,
      where === '' ? `Publish it under the contract as it was then, which is ${kept.path}.` : undefined,
    );
  }
  const others = [...published.keys()].filter((version) => !versions.has(version));
  for (const other of others.sort((a, b) => compareVersions(b, a))) {
    const kept = await readKept(source, contract, other, published.get(other) === true);
    if (!kept) continue;
    const where = differencesIn(kept.contract, contract);
    if (where === '') return;
    refuse(
      'CONTRACT_MISMATCH',
      `${contract.distribution_contract_version} was published with ${other} and says something else there: ${where}`,
      kept.path,
    );
  }
}

/** The release versions that were ever published under a contract version, and whether there are rows of them. */
function publishedUnder({ index, others }: IndexPart, contractVersion: string): Map<string, boolean> {
  const under = (of: { readonly distribution_contract_version: string }): boolean =>
    of.distribution_contract_version === contractVersion;
  const pruned = index.pruned.filter(under).map(({ version }) => [version, false] as const);
  const rows = [...others, ...index.rows].filter(under).map(({ version }) => [version, true] as const);
  return new Map([...pruned, ...rows]);
}

async function readKept(
  source: Source,
  { distribution_contract_version }: Contract,
  version: string,
  hasRows: boolean,
): Promise<{ path: string; contract: Contract } | undefined> {
  const path = contractSnapshotPath(distribution_contract_version, version);
  const stored = await source.read(path, CONTRACT_LIMITS.maxBytes);
  if (stored) {
    const contract = parseContract(stored.bytes, path);
    if (!Buffer.from(formatContract(contract)).equals(stored.bytes)) refuseNotCanonical(stored.bytes, path);
    return { path, contract };
  }
  if (!hasRows) return undefined;
  return refuse(
    'DOCUMENT_NOT_FOUND',
    `${path} is not there, although ${version} is published`,
    path,
    'Restore it from a copy of the store: without it, any contract could take its place.',
  );
}

/** Where two contracts say different things to consumers, as governance tells them apart; empty where they do not. */
function differencesIn(before: Contract, after: Contract, levels: readonly Level[] = TOLD): string {
  const json = parseStrictJson(Buffer.from(formatContract(after)), CONTRACT_LIMITS, 'contract');
  const pointers = contractChanges(before, json, 'contract')
    .filter(({ level }) => levels.includes(level))
    .map(({ pointer }) => pointer);
  if (pointers.length === 0) return '';
  const more = pointers.length > MAX_NAMED ? ` and ${pointers.length - MAX_NAMED} more` : '';
  return `they differ at ${pointers.slice(0, MAX_NAMED).join(', ')}${more}`;
}
