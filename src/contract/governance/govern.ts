/**
 * Governance of the contract (specification, sections 6, 7 and 9): the trees at base and head, what has been published,
 * and the clock in; findings out. The rules are those of docs/governance.md. A range is held to the rules as they are at
 * base, so that no pull request loosens what it is judged by; the contract can only make them stricter.
 */
import type { Contract } from '../documents/contract.js';
import { dayOf } from '../text/days.js';
import type { Change } from './changes/contract.js';
import { type Documents, documentPaths, readDocuments, type Snapshot } from './documents.js';
import { type Finding, finding, sortFindings } from './findings.js';
import { formatStub } from './missing-entry.js';
import type { NotKnown, Published } from './published.js';
import { type Range, readRange } from './range.js';
import { type BaseOrigin, checkBase } from './rules/base.js';
import { checkDeprecations } from './rules/deprecation.js';
import { checkDocuments } from './rules/documents-at-head.js';
import { checkEntries } from './rules/entries.js';
import { checkStewards } from './rules/stewards.js';
import { checkTogether } from './rules/together.js';
import { checkVersion } from './rules/version.js';

export interface GovernanceInput {
  /** Where the contract is at base and at head. */
  readonly contractPaths: { readonly base: string; readonly head: string };
  /** Both hold at least what `documentPaths`, `schemaFolders` and CODEOWNERS_PATHS name. */
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Whether both are one commit, so that nothing can be said of a change. */
  readonly empty: boolean;
  readonly origin: BaseOrigin;
  readonly published: Published | NotKnown;
  readonly now: Date;
}

export interface GovernanceReport {
  /** failed: there is at least one error. */
  readonly result: 'passed' | 'failed';
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** What the range changes, prose included. */
  readonly changes: readonly Change[];
  /** Lines for the changelog that are missing, ready to paste; undefined where nothing is. */
  readonly stub: string | undefined;
}

/** Holds a range to the rules. Never throws for what a document says. */
export function govern(input: GovernanceInput): GovernanceReport {
  const { base, head, contractPaths } = input;
  const headDocuments = readDocuments(documentPaths(contractPaths.head, head.files.get(contractPaths.head)), head);
  const { contract } = headDocuments.contract;
  const found = [...checkDocuments(headDocuments), ...checkEmpty(input)];
  if (!contract) return report(found, [], undefined);

  const range = readRange({ ...dates(input), ...sides(input, headDocuments, contract) }, base, head);
  const findings = [
    ...found,
    ...checkBase(range, input.origin),
    ...checkTogether(range),
    ...checkEntries(range),
    ...checkVersion(range),
    ...checkDeprecations(range),
    ...checkStewards(range),
  ];
  return report(findings, range.touched, formatStub(range));
}

function report(findings: readonly Finding[], changes: readonly Change[], stub: string | undefined): GovernanceReport {
  const result = findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed';
  return { result, findings: sortFindings(findings), changes, stub };
}

function sides(
  { base, contractPaths, published }: GovernanceInput,
  head: Documents,
  contract: Contract,
): Pick<Range, 'base' | 'head' | 'contract' | 'published'> {
  const file = base.files.get(contractPaths.base);
  // Where base has no contract, its other documents are looked for where head has them.
  const paths = file ? documentPaths(contractPaths.base, file) : { ...head.paths, contract: contractPaths.base };
  return { base: readDocuments(paths, base, head), head, contract, published };
}

/** Rule 4: an author sets the date of a commit, so the earlier of it and the clock is the day it is. */
function dates({ base, head, now }: GovernanceInput): Pick<Range, 'today' | 'baseDay' | 'clock'> {
  const day = (seconds: number): string => dayOf(Math.max(0, Math.min(seconds * 1000, now.getTime())));
  return { today: day(head.time), baseDay: day(base.time), clock: dayOf(now.getTime()) };
}

function checkEmpty({ empty, contractPaths }: GovernanceInput): Finding[] {
  const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
  return empty ? [finding('RANGE_EMPTY', { file: contractPaths.head }, message)] : [];
}
