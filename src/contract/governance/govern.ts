/**
 * Governance of the contract (specification, sections 6, 7 and 9): base and head, what has been published, and the clock
 * in; findings out. The rules are those of docs/governance.md. A range is held to the rules as they are at base, so that
 * no pull request loosens what it is judged by; the contract can only make them stricter.
 */
import type { FieldChange } from './changes/contract.js';
import { type Finding, finding, sortFindings } from './findings.js';
import { formatStub } from './missing-entry.js';
import type { NotKnown, ReleaseHistory } from './published.js';
import { type Range, readRange } from './range.js';
import { type BaseOrigin, checkBase } from './rules/base.js';
import { checkDeprecations } from './rules/deprecation.js';
import { checkDocuments } from './rules/documents-at-head.js';
import { checkEntries } from './rules/entries.js';
import { checkNotice } from './rules/notice.js';
import { checkOwners } from './rules/owners.js';
import { checkSchemas } from './rules/schemas.js';
import { checkStewards } from './rules/stewards.js';
import { checkTogether } from './rules/together.js';
import { checkVersion } from './rules/version.js';
import { isValidSide, type Side } from './side.js';
import { leaveStanding } from './standing.js';

export interface GovernanceInput {
  /** The commit that the range begins at. */
  readonly base: Side;
  /** The commit that was named as base, where the range begins at an earlier one. */
  readonly named?: Side | undefined;
  readonly head: Side;
  /** Whether both are one commit, so that nothing can be said of a change. */
  readonly empty: boolean;
  readonly origin: BaseOrigin;
  readonly published: ReleaseHistory | NotKnown;
  /** YYYY-MM-DD by the clock, which no author sets. */
  readonly clock: string;
}

export interface GovernanceReport {
  /** failed: there is at least one error. */
  readonly result: 'passed' | 'failed';
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** What the range changes, prose included. */
  readonly changes: readonly FieldChange[];
  /** Lines for the changelog that are missing, ready to paste; undefined where nothing is. */
  readonly stub: string | undefined;
}

/** Holds a range to the rules. Never throws for what a document says. */
export function govern(input: GovernanceInput): GovernanceReport {
  const { base, named = base, head, empty, origin } = input;
  const range = rangeTo(head, input);
  const found = [...judge(head, range), ...(range ? checkBase(range, origin) : [])];
  const findings = empty
    ? [...found, nothingToCompare(head)]
    : leaveStanding(found, { named, head, range }, () => faultsOfBase(input));
  return report(findings, range?.touched ?? [], range && formatStub(range));
}

/** What is wrong with a side: by itself, and as the end of a range, where its contract is valid. */
function judge(side: Side, range: Range | undefined): Finding[] {
  if (!range) return checkDocuments(side);
  return [
    ...checkDocuments(side),
    ...checkOwners(range),
    ...checkTogether(range),
    ...checkEntries(range),
    ...checkVersion(range),
    ...checkDeprecations(range),
    ...checkNotice(range),
    ...checkStewards(range),
    ...checkSchemas(range),
  ];
}

/** What is wrong with the named base, were it all that is proposed, on the day of head. */
function faultsOfBase({ base, named = base, head, ...more }: GovernanceInput): Finding[] {
  const side = { ...named, day: head.day };
  return judge(side, rangeTo(side, { ...more, base: named }));
}

function rangeTo(head: Side, { base, published, clock }: Omit<GovernanceInput, 'head'>): Range | undefined {
  return isValidSide(head) ? readRange({ base, head, published, clock }) : undefined;
}

function report(
  findings: readonly Finding[],
  changes: readonly FieldChange[],
  stub: string | undefined,
): GovernanceReport {
  return {
    result: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    findings: sortFindings(findings).map(({ cause: _, ...finding }) => finding),
    changes,
    stub,
  };
}

function nothingToCompare({ contract }: Side): Finding {
  const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
  return finding('RANGE_EMPTY', { file: contract.path }, message);
}
