/** What a publish begins with: the index of the store, or none, or the deprecated alias, where its rows shall come along. */
import type { Contract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { ALIAS_TEMPLATE, INDEX_PATH, LEGACY_ALIAS } from '../../contract/identity/paths.js';
import { formatIndex } from '../../contract/release-index/format.js';
import { INDEX_LIMITS } from '../../contract/release-index/limits.js';
import { mergeIndexes } from '../../contract/release-index/merge.js';
import type { ReleaseIndex } from '../../contract/release-index/model.js';
import { parseIndex } from '../../contract/release-index/parse.js';
import { emptyPart, type IndexPart, parseIndexPart } from '../../contract/release-index/part.js';
import type { Source, Stored } from '../../host/store/store.js';
import { readIndexPart } from '../release-index/read.js';

export interface Base {
  readonly part: IndexPart;
  /** The index as it stands; undefined where there is none yet. */
  readonly stored: Stored | undefined;
}

/**
 * Reads what is published of some versions. A store that has only the alias has rows that readers of the alias find; an index
 * begun beside it would hide them. Codes: LEGACY_INDEX_RETIRED unless `adoptAlias`, and those of `parseIndex`.
 */
export async function readBase(
  source: Source,
  contract: Contract,
  versions: ReadonlySet<string>,
  adoptAlias: boolean,
): Promise<Base> {
  const read = await readIndexPart(source, versions);
  if (read) return read;
  const alias = await readAliases(source, contract);
  if (!alias) return { part: emptyPart(contract.product), stored: undefined };
  if (!adoptAlias)
    refuse(
      'LEGACY_INDEX_RETIRED',
      `${source.name} has no ${INDEX_PATH}, but the deprecated ${alias.paths.join(', ')}, whose rows it would hide`,
      alias.paths[0],
      'Publish with adopt-alias, which brings its rows along.',
    );
  const part = parseIndexPart(Buffer.from(formatIndex(alias.index), 'latin1'), INDEX_PATH, versions);
  return { part, stored: undefined };
}

/** What the aliases hold together: that of contract 1.0, and that of the contract's own version. */
async function readAliases(
  source: Source,
  { distribution_contract_version }: Contract,
): Promise<{ index: ReleaseIndex; paths: string[] } | undefined> {
  const own = ALIAS_TEMPLATE.replace('{distribution_contract_version}', distribution_contract_version);
  const found: { index: ReleaseIndex; path: string }[] = [];
  for (const path of new Set([LEGACY_ALIAS.path, own])) {
    const stored = await source.read(path, INDEX_LIMITS.maxBytes);
    if (stored) found.push({ index: parseIndex(stored.bytes, path), path });
  }
  const [first, ...rest] = found;
  if (!first) return undefined;
  return {
    index: rest.reduce((merged, { index }) => mergeIndexes(merged, index), first.index),
    paths: found.map(({ path }) => path),
  };
}
