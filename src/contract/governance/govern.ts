/**
 * Governance of the contract (specification, sections 6, 7 and 9): base and head, what has been published, and the clock
 * in; findings out. The rules are those of docs/governance.md. A range is held to the rules as they are at base, so that
 * no pull request loosens what it is judged by; the contract can only make them stricter.
 */
import type { FieldChange } from './changes/contract.js';
import { type Finding, finding, sortFindings } from './findings.js';
import { formatStub } from './missing-entry.js';
import type { NotKnown, ReleaseHistory } from './published.js';
import { readRange } from './range.js';
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

export interface GovernanceInput {
  readonly base: Side;
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
export function govern({ base, head, empty, origin, published, clock }: GovernanceInput): GovernanceReport {
  const found = [...checkDocuments(head), ...(empty ? [nothingToCompare(head)] : [])];
  if (!isValidSide(head)) return report(found, [], undefined);

  const range = readRange({ base, head, published, clock });
  const findings = [
    ...found,
    ...checkOwners(range),
    ...checkBase(range, origin),
    ...checkTogether(range),
    ...checkEntries(range),
    ...checkVersion(range),
    ...checkDeprecations(range),
    ...checkNotice(range),
    ...checkStewards(range),
    ...checkSchemas(range),
  ];
  return report(findings, range.touched, formatStub(range));
}

function report(
  findings: readonly Finding[],
  changes: readonly FieldChange[],
  stub: string | undefined,
): GovernanceReport {
  return {
    result: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    findings: sortFindings(findings),
    changes,
    stub,
  };
}

function nothingToCompare({ contract }: Side): Finding {
  const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
  return finding('RANGE_EMPTY', { file: contract.path }, message);
}
