/**
 * What a range of commits does to the contract: which changes it makes, from which version they are counted, and which
 * entries of the changelog are new. Every rule looks at this and nothing else.
 *
 * Changes are counted from base. Where a source is known to have nothing published under the contract version of base,
 * that version is a draft: changes are then counted from the newest published contract before it, and its entry may
 * still be edited. Where nothing is published at all, there is none before it: the contract is then the first, counted from
 * nothing, and schemas are of documents that nobody has. Without a source every version counts as published.
 */

import type { Contract } from '../documents/contract.js';
import { compareVersions, exactVersion } from '../identity/version.js';
import { earlierDay } from '../text/days.js';
import { type Announcements, readAnnouncements } from './changelog/announcements.js';
import type { Entry } from './changelog/parse.js';
import { contractChanges, type FieldChange } from './changes/contract.js';
import { changedSchemas } from './changes/guarded-schemas.js';
import { withoutStated } from './changes/schemas.js';
import {
  contractBefore,
  isPublished,
  type NotKnown,
  newestContract,
  nothingPublished,
  type PublishedContract,
  type ReleaseHistory,
} from './published.js';
import type { Side, ValidSide } from './side.js';

export interface Range {
  readonly base: Side;
  readonly head: ValidSide;
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
  readonly changes: readonly FieldChange[];
  /** What this range itself changes, from base to head, prose included. */
  readonly touched: readonly FieldChange[];
  /** Entries at base that may not be edited any more. */
  readonly settled: readonly Entry[];
  /** Entries at head that are not settled. */
  readonly newEntries: readonly Entry[];
  /** The entries at base by version, the first of each. A draft's is new as well, and dated by the day it was made. */
  readonly entriesBefore: ReadonlyMap<string, Entry>;
  /** What base has announced to go. */
  readonly announced: Announcements;
  readonly published: ReleaseHistory | NotKnown;
  /** YYYY-MM-DD: the earlier of the head commit's date and the clock. */
  readonly today: string;
  /** YYYY-MM-DD: the base commit's date. */
  readonly baseDay: string;
  /** YYYY-MM-DD: what the clock says, which no author sets. */
  readonly clock: string;
}

/** What a range is read from: its sides, what has been published, and the clock. */
export type RangeInput = Pick<Range, 'base' | 'head' | 'published' | 'clock'>;

/** Reads a range. */
export function readRange(given: RangeInput): Range {
  const { base, head, published, clock } = given;
  const { json, value: valid, kind } = base.contract;
  // Where the contract at base is not valid, whatever was published last holds all the same.
  const standIn = valid || kind === 'absent' ? undefined : newestContract(published);
  const baseVersion = versionOf(json?.value);
  const { since, ...compared } = compareSides(given, standIn, baseVersion);
  const entriesAtBase = base.changelog.value?.entries ?? [];
  const isSettled = ({ version }: Entry): boolean => since === undefined || !isAfter(version, since);
  const settled = nothingPublished(published) ? [] : entriesAtBase.filter(isSettled);
  const versions = new Set(settled.map(({ version }) => version));
  return {
    ...given,
    ...compared,
    contract: head.contract.value,
    before: valid ?? standIn?.document.value,
    baseVersion,
    settled,
    newEntries: (head.changelog.value?.entries ?? []).filter(({ version }) => version !== '' && !versions.has(version)),
    entriesBefore: new Map(entriesAtBase.toReversed().map((entry) => [entry.version, entry])),
    announced: readAnnouncements(base.changelog.value),
    today: earlierDay(head.day, clock),
    baseDay: earlierDay(base.day, clock),
  };
}

interface Comparison extends Pick<Range, 'kind' | 'reference' | 'changes' | 'touched'> {
  /** The version whose entries, and those before it, may not be edited any more; undefined for all of them. */
  readonly since?: string;
}

function compareSides(
  { base, head, published }: RangeInput,
  standIn: PublishedContract | undefined,
  baseVersion: string | undefined,
): Comparison {
  const { json, kind } = base.contract;
  const changesFrom = (value: unknown): FieldChange[] => contractChanges(value, head.contract.json, head.contract.path);
  if (kind === 'absent') {
    const changes = changesFrom({});
    return { kind: 'first', reference: undefined, changes, touched: changes };
  }
  if (standIn) {
    const own = changesFrom(standIn.document.json?.value);
    const changes = [...own, ...withoutStated(changedSchemas(base, head), own)];
    const reference = standIn.contract_version;
    return { kind: 'unreadable', reference, changes, touched: [], since: reference };
  }
  if (!json) return { kind: 'unreadable', reference: undefined, changes: [], touched: [] };

  const own = changesFrom(json.value);
  if (nothingPublished(published))
    return { kind: 'draft', reference: undefined, changes: changesFrom({}), touched: own };
  const schemas = withoutStated(changedSchemas(base, head), own);
  const touched = [...own, ...schemas];
  const earlier = draftReference(published, baseVersion);
  if (!earlier) return { kind: 'ordinary', reference: baseVersion, changes: touched, touched };
  const changes = [...changesFrom(earlier.value), ...schemas];
  return { kind: 'draft', reference: earlier.version, changes, touched, since: earlier.version };
}

/** The newest published contract before a version that is not published itself. */
function draftReference(
  published: ReleaseHistory | NotKnown,
  baseVersion: string | undefined,
): { version: string; value: unknown } | undefined {
  if (!published.known || baseVersion === undefined || isPublished(published, baseVersion)) return undefined;
  const newest = contractBefore(published, baseVersion);
  const json = newest?.document.json;
  return newest && json ? { version: newest.contract_version, value: json.value } : undefined;
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
