/**
 * What governance can find, as a closed union: each code with the rule of docs/governance.md it belongs to, the clause
 * of the specification behind it, how bad it is, and what to do. A finding is about a pull request and never thrown;
 * `ErrorCode` is for what could not be done at all.
 */

/** error: the range must not be merged as it is. warning, notice: people should know. */
export type Severity = 'error' | 'warning' | 'notice';

const FIRST_CLASS = 'section 7: contract fields are first-class API';
const ENTRY = 'section 7: compatibility assumption changes require a changelog entry';
const IMMUTABLE = 'section 6: the contract file is immutable once published for a release version';
const CYCLE = 'section 6: removed only after a deprecation cycle';
const BOTH_MET = 'section 9: not before the notice date and the retention cleanup policy are both met';
const HANDOFF = 'section 9: handoff requires at least one release cycle of overlap';

/** Rule (0: the documents themselves), clause, severity, what to do. */
export const FINDING_CODES = {
  // the documents as they stand at head
  CONTRACT_MISSING: [
    0,
    'section 8: source-of-truth documents',
    'error',
    'Restore it; where it moved, name its new path with --contract.',
  ],
  CONTRACT_INVALID: [
    0,
    'section 8: source-of-truth documents',
    'error',
    'Correct the field; see docs/schema/distribution-contract.schema.json.',
  ],
  CONTRACT_PATH_DIFFERS: [
    0,
    'section 8: source-of-truth documents',
    'error',
    'Name the path where the contract stands.',
  ],
  BASE_INVALID: [
    0,
    'section 8: source-of-truth documents',
    'warning',
    'Repair it; nothing more, where this range does.',
  ],
  RANGE_EMPTY: [
    0,
    FIRST_CLASS,
    'warning',
    'Name the commit before the change as base, where there is a change to check.',
  ],
  DOCUMENT_MISSING: [
    0,
    'section 8: source-of-truth documents',
    'error',
    'Restore it, or name its new path in /governance/documents.',
  ],
  DOCUMENT_NOT_A_FILE: [
    0,
    'section 8: source-of-truth documents',
    'error',
    'Make it a regular file: what a link or a submodule shows is not in the range.',
  ],
  DOCUMENT_TOO_LARGE: [0, 'section 8: source-of-truth documents', 'error', 'Make it smaller.'],
  DOCUMENT_UNREADABLE: [0, 'section 8: source-of-truth documents', 'error', 'Correct it at the place named.'],
  DOCUMENTS_NOT_DISTINCT: [1, FIRST_CLASS, 'error', 'Give each of the three documents a path of its own.'],
  TABLE_STALE: [1, FIRST_CLASS, 'error', 'Run govern with --fix, and commit what it regenerates.'],
  // 1: three documents
  DOCUMENT_NOT_CHANGED: [1, FIRST_CLASS, 'error', 'Change it in the same pull request.'],
  // 2: changelog
  CHANGELOG_INVALID: [2, ENTRY, 'error', 'Follow the grammar at the top of the changelog.'],
  ENTRY_MISSING: [2, ENTRY, 'error', 'Add the entry; the report has one to paste.'],
  ENTRY_VERSION_WRONG: [2, ENTRY, 'error', 'Put it under the version that the contract states, newest first.'],
  ENTRY_DATE_WRONG: [2, ENTRY, 'error', 'Date it by the day from which the version holds.'],
  ENTRY_EDITED: [2, ENTRY, 'error', 'Restore it word for word, and say what is new in a new entry.'],
  FIELD_NOT_NAMED: [2, ENTRY, 'error', 'Add the line to the entry; the report has it to paste.'],
  FIELD_NOT_IN_RANGE: [2, ENTRY, 'warning', 'Remove the line, or make the change it speaks of.'],
  MIGRATION_MISSING: [
    2,
    'section 6: compatibility matrix changes require a migration note',
    'error',
    'Add "### Migration" to the entry, with what consumers have to do.',
  ],
  // 3: version
  VERSION_NOT_RAISED: [3, IMMUTABLE, 'error', 'Raise distribution_contract_version, and contract with it.'],
  VERSION_LOWERED: [3, IMMUTABLE, 'error', 'Undo a change by a new version, not by an old one.'],
  CONTRACT_IMMUTABLE: [3, IMMUTABLE, 'error', 'State the change under a version that is not published yet.'],
  NOT_CHECKED: [3, IMMUTABLE, 'notice', 'Name the published releases with --source.'],
  // 4: deprecation
  NOT_ANNOUNCED: [4, CYCLE, 'error', 'Keep it, and announce its removal first: Deprecated `/POINTER` until DATE.'],
  RETIREMENT_NOT_REACHED: [4, BOTH_MET, 'error', 'Keep it until the date has passed.'],
  RETENTION_NOT_MET: [4, BOTH_MET, 'error', 'Keep it until enough releases have been published.'],
  RETENTION_NOT_KNOWN: [
    4,
    BOTH_MET,
    'error',
    'Name the published releases with --source, so that they can be counted.',
  ],
  RETIREMENT_MOVED_EARLIER: [
    4,
    'section 9: the documented minimum notice period',
    'error',
    'Keep the date, or move it later.',
  ],
  NOTICE_TOO_SHORT: [
    4,
    'section 9: the documented minimum notice period',
    'error',
    'Announce a date that is still to come.',
  ],
  ANNOUNCEMENT_BACKDATED: [
    4,
    'section 9: the documented minimum notice period',
    'error',
    'Date the announcement by the day it is made.',
  ],
  RETIREMENT_DIFFERS: [4, CYCLE, 'error', 'State one date in the contract and in the changelog.'],
  // 5: retention
  RETENTION_TOO_LOW: [5, 'section 9: keep at least six release generations', 'error', 'Keep at least six.'],
  // 6: stewardship
  STEWARD_WITHOUT_OVERLAP: [6, HANDOFF, 'error', 'Name the steward before as outgoing, beside the new active one.'],
  STEWARD_OVERLAP_SHORT: [
    6,
    HANDOFF,
    'error',
    'Name both until enough releases were published under a contract that names both.',
  ],
  STEWARD_OVERLAP_NOT_KNOWN: [
    6,
    HANDOFF,
    'error',
    'Name the published releases with --source, so that the overlap can be counted.',
  ],
  STEWARD_NAMED_TWICE: [6, HANDOFF, 'error', 'Name another outgoing steward, or none.'],
  OWNER_MISSING: [
    6,
    'section 9: the active release steward must own the contract updates',
    'error',
    'Assign the document to the active steward in CODEOWNERS.',
  ],
} as const satisfies Record<string, readonly [rule: number, clause: string, severity: Severity, whatToDo: string]>;

export type FindingCode = keyof typeof FINDING_CODES;
