/**
 * What a range of commits does to the contract: which changes it makes, from which version they are counted, and which
 * entries of the changelog are new. Every rule looks at this and nothing else.
 *
 * Changes are counted from base. Where a source is known to have nothing published under the contract version of base,
 * that version is a draft: changes are then counted from the newest published contract before it, and its entry may
 * still be edited. Without a source every version counts as published.
 */

import type { Contract } from '../documents/contract.js';
import { compareVersions, exactVersion } from '../identity/version.js';
import type { Entry } from './changelog/parse.js';
import { type Change, contractChanges } from './changes/contract.js';
import { schemaChanges, withoutStated } from './changes/schemas.js';
import { type Documents, isSchemaFile, readJson, type Snapshot } from './documents.js';
import { isPublished, type NotKnown, newestContract, type Published, readPublishedContract } from './published.js';

export interface Range {
  readonly base: Documents;
  readonly head: Documents;
  /** The contract at head, which is valid. */
  readonly contract: Contract;
  /** The contract at base, or the newest published one where that is not valid; undefined where neither is known. */
  readonly before: Contract | undefined;
  /** The contract version at base; undefined where it is not known. */
  readonly baseVersion: string | undefined;
  /** first: base has no contract; unreadable: it has one that is not valid; draft: see above. */
  readonly kind: 'first' | 'unreadable' | 'draft' | 'ordinary';
  /** The contract version that `changes` are counted from. */
  readonly reference: string | undefined;
  /** What has to be named, announced and versioned, prose included. */
  readonly changes: readonly Change[];
  /** What this range itself changes, from base to head, prose included. */
  readonly touched: readonly Change[];
  /** Entries at base that may not be edited any more. */
  readonly settled: readonly Entry[];
  /** Entries at head that are not settled. */
  readonly newEntries: readonly Entry[];
  /** The entries at base by version, the first of each. A draft's is new as well, and dated by the day it was made. */
  readonly entriesBefore: ReadonlyMap<string, Entry>;
  readonly published: Published | NotKnown;
  /** YYYY-MM-DD: the earlier of the head commit's date and the clock. */
  readonly today: string;
  /** YYYY-MM-DD: the base commit's date. */
  readonly baseDay: string;
  /** YYYY-MM-DD: what the clock says, which no author sets. */
  readonly clock: string;
}

/** Reads a range; `base` and `head` give the schemas. */
export function readRange(
  given: Pick<Range, 'base' | 'head' | 'contract' | 'published' | 'today' | 'baseDay' | 'clock'>,
  base: Snapshot,
  head: Snapshot,
): Range {
  const { json, contract: valid } = given.base.contract;
  const isFirst = !given.base.files.has(given.base.paths.contract);
  // Where the contract at base is not valid, whatever was published last holds all the same.
  const standIn = valid || isFirst ? undefined : newestContract(given.published);
  const before = valid ?? standIn?.contract;
  const baseVersion = versionOf(json?.value);
  const after = given.head.contract.json;
  if (!after) throw new TypeError('a range needs a contract at head');
  const file = given.head.paths.contract;
  const compared = (value: unknown): Change[] => contractChanges(value, after, file);
  const entriesOf = (documents: Documents): readonly Entry[] => documents.changelog?.entries ?? [];
  const entriesBefore = new Map([...entriesOf(given.base)].reverse().map((entry) => [entry.version, entry]));
  const finish = (
    kind: Range['kind'],
    reference: string | undefined,
    changes: readonly Change[],
    touched: readonly Change[],
    isSettled: (entry: Entry) => boolean = () => true,
  ): Range => {
    const settled = entriesOf(given.base).filter(isSettled);
    const versions = new Set(settled.map(({ version }) => version));
    const newEntries = entriesOf(given.head).filter(({ version }) => version !== '' && !versions.has(version));
    return { ...given, before, baseVersion, kind, reference, changes, touched, settled, newEntries, entriesBefore };
  };
  if (isFirst) return finish('first', undefined, compared({}), compared({}));
  const schemasOf = (own: readonly Change[]): Change[] => withoutStated(changedSchemas(base, head), own);
  if (standIn) {
    const own = compared(standIn.value);
    const since = ({ version }: Entry): boolean => !isAfter(version, standIn.version);
    return finish('unreadable', standIn.version, [...own, ...schemasOf(own)], [], since);
  }
  if (!json) return finish('unreadable', undefined, [], []);

  const own = compared(json.value);
  const schemas = schemasOf(own);
  const touched = [...own, ...schemas];
  const draft = draftReference(given.published, baseVersion);
  if (!draft) return finish('ordinary', baseVersion, touched, touched);
  const changes = [...compared(draft.value), ...schemas];
  return finish('draft', draft.version, changes, touched, ({ version }) => !isAfter(version, draft.version));
}

/** The newest published contract before a version that is not published itself. */
function draftReference(
  published: Published | NotKnown,
  baseVersion: string | undefined,
): { version: string; value: unknown } | undefined {
  if (!published.known || baseVersion === undefined || isPublished(published, baseVersion)) return undefined;
  const earlier = published.contracts
    .filter(({ contract_version }) => isAfter(baseVersion, contract_version))
    .sort((a, b) => compareVersions(b.contract_version, a.contract_version));
  const [newest] = earlier;
  const json = newest && readPublishedContract(newest)?.json;
  return newest && json ? { version: newest.contract_version, value: json.value } : undefined;
}

function changedSchemas(base: Snapshot, head: Snapshot): Change[] {
  const paths = new Set([...base.files.keys(), ...head.files.keys()].filter(isSchemaFile));
  return [...paths].sort().flatMap((path) => {
    const [before, after] = [readJson(base.files.get(path), path).json, readJson(head.files.get(path), path).json];
    // One that cannot be read at head is a fault of its own; one that could not at base gives nothing to compare.
    if (!before && (!after || base.files.has(path))) return [];
    if (!after && head.files.has(path)) return [];
    return schemaChanges(before, after, path);
  });
}

function versionOf(value: unknown): string | undefined {
  const version = (value as { distribution_contract_version?: unknown } | null | undefined)
    ?.distribution_contract_version;
  return exactVersion.safeParse(version).data;
}

/** Whether a version is later than another; what is no version is later than none. */
function isAfter(version: string, other: string): boolean {
  return exactVersion.safeParse(version).success && compareVersions(version, other) > 0;
}
