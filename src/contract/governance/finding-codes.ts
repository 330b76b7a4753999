/**
 * What governance can find, as a closed union: each code with the rule of docs/governance.md it belongs to, the clause
 * of the specification behind it, how bad it is, and what to do. A finding is about a pull request and never thrown;
 * `ErrorCode` is for what could not be done at all.
 */

import type { NextStep } from '../next-step.js';

/** error: the range must not be merged as it is. warning, notice: people should know. */
export type Severity = 'error' | 'warning' | 'notice';

const FIX: NextStep = {
  purpose: 'To have the tables regenerated',
  command: 'govern',
  options: { fix: true },
  keeps: ['base', 'contract'],
};

const FIRST_CLASS = 'section 7: contract fields are first-class API';
const ENTRY = 'section 7: compatibility assumption changes require a changelog entry';
const IMMUTABLE = 'section 6: the contract file is immutable once published for a release version';
const CYCLE = 'section 6: removed only after a deprecation cycle';
const BOTH_MET = 'section 9: not before the notice date and the retention cleanup policy are both met';
const OWNED = 'section 9: the active release steward must own the contract updates';
const HANDOFF = 'section 9: handoff requires at least one release cycle of overlap';

/** What all findings of a code have in common. */
export interface FindingKind {
  /** The rule of docs/governance.md; 0 where the documents themselves are at fault. */
  readonly rule: number;
  readonly clause: string;
  readonly severity: Severity;
  readonly whatToDo: string;
  readonly next?: NextStep;
}

export const FINDING_CODES = {
  // what the host has to do; never an error: the check sees settings of others, and not all of them
  REVIEW_NOT_REQUIRED: {
    rule: 6,
    clause: 'section 9: the active release steward must own the contract updates',
    severity: 'warning',
    whatToDo: 'Set it in a ruleset of the branch; without it CODEOWNERS is a line in a file.',
  },
  CHECK_NOT_REQUIRED: {
    rule: 0,
    clause: FIRST_CLASS,
    severity: 'warning',
    whatToDo: 'Set it in a ruleset of the branch; without it a failed check stops nobody.',
  },
  RELEASES_NOT_PROTECTED: {
    rule: 0,
    clause: 'section 1: release artifact identity is immutable',
    severity: 'warning',
    whatToDo: 'Set it in a ruleset; without it whoever may push can take back what was released.',
  },
  HOST_NOT_KNOWN: {
    rule: 0,
    clause: 'section 9: operational governance and release hygiene',
    severity: 'notice',
    whatToDo: 'Look at the settings of the repository; docs/governance.md names them.',
  },
  // the documents as they stand at head
  CONTRACT_MISSING: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Restore it; where it moved, give its new path as contract.',
  },
  CONTRACT_INVALID: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Correct the field; see docs/schema/distribution-contract.schema.json.',
  },
  CONTRACT_PATH_DIFFERS: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Name the path where the contract stands.',
  },
  BASE_INVALID: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'warning',
    whatToDo: 'Repair it; nothing more, where this range does.',
  },
  RANGE_EMPTY: {
    rule: 0,
    clause: FIRST_CLASS,
    severity: 'warning',
    whatToDo: 'Name the commit before the change as base, where there is a change to check.',
  },
  DOCUMENT_MISSING: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Restore it, or name its new path in /governance/documents.',
  },
  DOCUMENT_NOT_A_FILE: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Make it a regular file: what a link or a submodule shows is not in the range.',
  },
  DOCUMENT_TOO_LARGE: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Make it smaller.',
  },
  DOCUMENT_UNREADABLE: {
    rule: 0,
    clause: 'section 8: source-of-truth documents',
    severity: 'error',
    whatToDo: 'Correct it at the place named.',
  },
  DOCUMENTS_NOT_DISTINCT: {
    rule: 1,
    clause: FIRST_CLASS,
    severity: 'error',
    whatToDo: 'Give each of the three documents a path of its own.',
  },
  TABLE_STALE: {
    rule: 1,
    clause: FIRST_CLASS,
    severity: 'error',
    whatToDo: 'Have it regenerated, and commit that.',
    next: FIX,
  },
  TABLE_REMOVED: {
    rule: 1,
    clause: FIRST_CLASS,
    severity: 'notice',
    whatToDo: 'Restore its two marker lines and have it regenerated, unless the prose says it in other words.',
    next: FIX,
  },
  // 1: three documents
  DOCUMENT_NOT_CHANGED: {
    rule: 1,
    clause: FIRST_CLASS,
    severity: 'error',
    whatToDo: 'Change it in the same pull request.',
  },
  // 2: changelog
  CHANGELOG_INVALID: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Follow the grammar at the top of the changelog.',
  },
  ENTRY_MISSING: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Add the entry; the report has one to paste.',
  },
  ENTRY_VERSION_WRONG: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Put it under the version that the contract states, newest first.',
  },
  ENTRY_DATE_WRONG: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Date it by the day from which the version holds.',
  },
  ENTRY_EDITED: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Restore it word for word, and say what is new in a new entry.',
  },
  FIELD_NOT_NAMED: {
    rule: 2,
    clause: ENTRY,
    severity: 'error',
    whatToDo: 'Add the line to the entry; the report has it to paste.',
  },
  FIELD_NOT_IN_RANGE: {
    rule: 2,
    clause: ENTRY,
    severity: 'warning',
    whatToDo: 'Remove the line, or make the change it speaks of.',
  },
  MIGRATION_MISSING: {
    rule: 2,
    clause: 'section 6: compatibility matrix changes require a migration note',
    severity: 'error',
    whatToDo: 'Add "### Migration" to the entry, with what consumers have to do.',
  },
  // 3: version
  VERSION_NOT_RAISED: {
    rule: 3,
    clause: IMMUTABLE,
    severity: 'error',
    whatToDo: 'Raise distribution_contract_version, and contract with it.',
  },
  VERSION_LOWERED: {
    rule: 3,
    clause: IMMUTABLE,
    severity: 'error',
    whatToDo: 'Undo a change by a new version, not by an old one.',
  },
  CONTRACT_IMMUTABLE: {
    rule: 3,
    clause: IMMUTABLE,
    severity: 'error',
    whatToDo: 'State the change under a version that is not published yet.',
  },
  NOT_CHECKED: {
    rule: 3,
    clause: IMMUTABLE,
    severity: 'notice',
    whatToDo: 'Give the published releases as source.',
  },
  NOTHING_PUBLISHED: {
    rule: 3,
    clause: IMMUTABLE,
    severity: 'notice',
    whatToDo: 'Nothing where that is so; where there are releases, give the store that holds them as source.',
  },
  // 4: deprecation
  NOT_ANNOUNCED: {
    rule: 4,
    clause: CYCLE,
    severity: 'error',
    whatToDo: 'Keep it, and announce its removal first: Deprecated `/POINTER` until DATE.',
  },
  RETIREMENT_NOT_REACHED: {
    rule: 4,
    clause: BOTH_MET,
    severity: 'error',
    whatToDo: 'Keep it until the date has passed.',
  },
  RETENTION_NOT_MET: {
    rule: 4,
    clause: BOTH_MET,
    severity: 'error',
    whatToDo: 'Keep it until enough releases have been published.',
  },
  RETENTION_NOT_KNOWN: {
    rule: 4,
    clause: BOTH_MET,
    severity: 'error',
    whatToDo: 'Give the published releases as source, so that they can be counted.',
  },
  RETIREMENT_MOVED_EARLIER: {
    rule: 4,
    clause: 'section 9: the documented minimum notice period',
    severity: 'error',
    whatToDo: 'Keep the date, or move it later.',
  },
  NOTICE_TOO_SHORT: {
    rule: 4,
    clause: 'section 9: the documented minimum notice period',
    severity: 'error',
    whatToDo: 'Announce a date that is still to come.',
  },
  ANNOUNCEMENT_BACKDATED: {
    rule: 4,
    clause: 'section 9: the documented minimum notice period',
    severity: 'error',
    whatToDo: 'Date the announcement by the day it is made.',
  },
  RETIREMENT_DIFFERS: {
    rule: 4,
    clause: CYCLE,
    severity: 'error',
    whatToDo: 'State one date in the contract and in the changelog.',
  },
  // 5: retention
  RETENTION_TOO_LOW: {
    rule: 5,
    clause: 'section 9: keep at least six release generations',
    severity: 'error',
    whatToDo: 'Keep at least six.',
  },
  // 6: stewardship
  STEWARD_WITHOUT_OVERLAP: {
    rule: 6,
    clause: HANDOFF,
    severity: 'error',
    whatToDo: 'Name the steward before as outgoing, beside the new active one.',
  },
  STEWARD_OVERLAP_SHORT: {
    rule: 6,
    clause: HANDOFF,
    severity: 'error',
    whatToDo: 'Name both until enough releases were published under a contract that names both.',
  },
  STEWARD_OVERLAP_NOT_KNOWN: {
    rule: 6,
    clause: HANDOFF,
    severity: 'error',
    whatToDo: 'Give the published releases as source, so that the overlap can be counted.',
  },
  STEWARD_NAMED_TWICE: {
    rule: 6,
    clause: HANDOFF,
    severity: 'error',
    whatToDo: 'Name another outgoing steward, or none.',
  },
  OWNER_MISSING: {
    rule: 6,
    clause: OWNED,
    severity: 'error',
    whatToDo: 'Assign the document to the active steward in CODEOWNERS.',
  },
  OWNER_BESIDE_STEWARD: {
    rule: 6,
    clause: OWNED,
    severity: 'error',
    whatToDo: 'Leave the document to the steward alone: a git host takes the approval of any one owner.',
  },
  OWNERS_NOT_OWNED: {
    rule: 6,
    clause: OWNED,
    severity: 'error',
    whatToDo: 'Assign CODEOWNERS itself to the active steward, by a line after all that match it.',
  },
  OWNERS_LINE_IGNORED: {
    rule: 6,
    clause: OWNED,
    severity: 'warning',
    whatToDo: 'Write it as docs.github.com, "About code owners", says, or remove it.',
  },
  OWNERS_FILE_IGNORED: {
    rule: 6,
    clause: OWNED,
    severity: 'warning',
    whatToDo: 'Keep one CODEOWNERS.',
  },
  // 7: code against documents
  SCHEMA_LEFT_BEHIND: {
    rule: 7,
    clause: FIRST_CLASS,
    severity: 'error',
    whatToDo: 'Move it along, or leave its folder beside the documents or in $schema.',
  },
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDING_CODES;
