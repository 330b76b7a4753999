/** What governance asks of a source: the releases of its index, and the contract documents published with them. */

import { refuse } from '../../contract/errors.js';
import {
  type NotKnown,
  type Published,
  type PublishedContract,
  releasesToRead,
} from '../../contract/governance/published.js';
import { CONTRACT_LIMITS, contractSnapshotPath, INDEX_PATH } from '../../contract/identity/paths.js';
import { publishedReleases } from '../../contract/release-index/releases.js';
import { inParallel } from '../../host/in-parallel.js';
import type { Source } from '../../host/store/store.js';
import { readIndexIfAny } from '../release-index/read.js';

/** Of which product, and for which contract version every published document is wanted; undefined where not known. */
export interface Wanted {
  readonly products: readonly string[];
  readonly version: string | undefined;
}

/**
 * Reads what has been published. A source without an index or releases knows nothing, and is said to.
 * Codes: PRODUCT_MISMATCH, and those of `readIndexIfAny` and the source.
 */
export async function readPublishedContracts(
  source: Source | undefined,
  { products, version }: Wanted,
): Promise<Published | NotKnown> {
  if (!source) return { known: false, why: 'no source was given' };
  const read = await readIndexIfAny(source);
  if (!read) return { known: false, why: `${source.name} has no ${INDEX_PATH}` };
  if (products.length > 0 && !products.includes(read.index.product))
    refuse(
      'PRODUCT_MISMATCH',
      `${source.name} holds releases of ${read.index.product}, the contract is of ${products.join(' or ')}`,
      'source',
    );
  const releases = publishedReleases(read.index);
  if (releases.length === 0) return { known: false, why: `${source.name} has no releases` };
  const named = releasesToRead(releases, version).map(({ contract_version, version: release }) => ({
    release,
    contract_version,
    path: contractSnapshotPath(contract_version, release),
  }));
  await source.prefetch?.(named.map(({ path }) => path));
  const contracts = await inParallel(named, async (contract): Promise<PublishedContract> => {
    const stored = await source.read(contract.path, CONTRACT_LIMITS.maxBytes);
    return { ...contract, bytes: stored?.bytes };
  });
  return { known: true, name: source.name, releases, contracts };
}
