/** What governance asks of a source: the releases of its index, and the contract documents published with them. */

import { refuse } from '../../contract/errors.js';
import { readContract, type Stated } from '../../contract/governance/contract-file.js';
import {
  type NotKnown,
  type PublishedContract,
  type ReleaseHistory,
  releasesToRead,
} from '../../contract/governance/published.js';
import { CONTRACT_LIMITS, contractSnapshotPath, INDEX_PATH } from '../../contract/identity/paths.js';
import { countAttested, publishedReleases } from '../../contract/release-index/releases.js';
import { inParallel } from '../../host/in-parallel.js';
import { hintAboveDist } from '../../host/store/above-dist.js';
import type { Source } from '../../host/store/store.js';
import { readIndexIfAny } from '../release-index/read.js';

/**
 * Reads what has been published, of the product that head or base states. A store that can be read and holds nothing is an
 * answer; a place that may be no store is none. Codes: PRODUCT_MISMATCH, and those of `readIndexIfAny` and the source.
 */
export async function readHistory(
  source: Source | undefined,
  { head, base }: { readonly head: Stated; readonly base: Stated },
): Promise<ReleaseHistory | NotKnown> {
  if (!source) return { known: false, why: 'no source was given' };
  const read = await readIndexIfAny(source);
  if (!read) return withoutIndex(source);
  const products = [head.product, base.product].filter((product) => product !== undefined);
  if (products.length > 0 && !products.includes(read.index.product))
    refuse(
      'PRODUCT_MISMATCH',
      `${source.name} holds releases of ${read.index.product}, the contract is of ${products.join(' or ')}`,
      'source',
    );
  const releases = publishedReleases(read.index);
  const named = releasesToRead(releases, head.version).map(({ contract_version, version: release }) => ({
    release,
    contract_version,
    path: contractSnapshotPath(contract_version, release),
  }));
  await source.prefetch?.(named.map(({ path }) => path));
  const contracts = await inParallel(named, async ({ release, contract_version, path }): Promise<PublishedContract> => {
    const stored = await source.read(path, CONTRACT_LIMITS.maxBytes);
    const file = stored && ({ kind: 'file', bytes: stored.bytes } as const);
    return { release, contract_version, document: readContract(file, path) };
  });
  return { known: true, name: source.name, releases, contracts, rows: countAttested(read.index.rows) };
}

/**
 * What a source without an index tells. Where there are files all the same, a publish died before its index, or the index
 * is lost: what was published is not known. A kind that cannot list may have been given any wrong address.
 */
async function withoutIndex(source: Source): Promise<ReleaseHistory | NotKnown> {
  const { name } = source;
  const listed = await source.list('dist');
  // Files that keep a folder, or describe it to a desktop, are of no release.
  const [file] = listed?.filter((path) => !/\/\.[^/]*$/.test(path)) ?? [];
  if (file !== undefined)
    return {
      known: false,
      why: `${name} has ${file}, and no ${INDEX_PATH}`,
      whatToDo: 'Restore the index, or finish the publish that has not written it.',
    };
  if (listed && ((await source.isStore?.()) ?? true)) return { known: true, name, releases: [], contracts: [] };
  return {
    known: false,
    why: `${name} has no ${INDEX_PATH}`,
    whatToDo:
      hintAboveDist(name) ??
      'Check its name. Where nothing was published yet, name a store that can be listed; a folder has dist/ in it.',
  };
}
