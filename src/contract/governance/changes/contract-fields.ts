/**
 * What each field of the contract is to its consumers, by the clause of the specification that says so (docs/governance.md,
 * rules 2 to 4). A test holds the table to the contract's own schema: a field without a row is none that can be shipped.
 */
import type { ArrayKind } from './diff.js';

/**
 * What a change of a field asks for.
 *
 *   prose       for people, and for nobody's program: nothing
 *   inward      who builds it, and how: nothing
 *   version     what a change is stated under: no change of its own
 *   stated      consumers are told, and lose nothing: a minor version
 *   assumption  about the consumer's machine: a new one narrows where the program runs, and is major; one less is minor
 *   promise     a number: a larger one is a stronger promise, and minor; a smaller one is major
 *   ceiling     what the host need not be newer than: a lower one, or the first, is a stronger promise, and minor; a higher
 *               one, or none any more, is major
 *   support     planned, optional, recommended: as a promise; and a platform that is only planned again goes
 *   fixed       an addition is minor, anything else major; what is removed goes, by a deprecation cycle
 *   name        of files: as fixed, and where it changes the old name goes
 */
export type FieldKind =
  | 'prose'
  | 'inward'
  | 'version'
  | 'stated'
  | 'assumption'
  | 'promise'
  | 'ceiling'
  | 'support'
  | 'fixed'
  | 'name';

export interface ContractField {
  readonly kind: FieldKind;
  readonly clause: string;
  /** Part of the compatibility matrix: a change needs a migration note (section 6). */
  readonly matrix?: true;
  /** How an array is compared. */
  readonly array?: ArrayKind;
}

const NOTES: ContractField = { kind: 'prose', clause: 'none: what is said beside a field promises nothing' };

/** By JSON pointer; `*` stands for an item of an array whose items have names. */
export const CONTRACT_FIELDS: Readonly<Record<string, ContractField>> = {
  // Its folder is guarded for as long as it is named, and no schema is left behind (rule 7).
  '/$schema': { kind: 'prose', clause: 'none: it is there for editors' },
  '/schema_version': { kind: 'version', clause: 'section 1: contract version' },
  '/contract': { kind: 'version', clause: 'section 1: contract version' },
  '/distribution_contract_version': { kind: 'version', clause: 'section 1: contract version' },
  '/notes': NOTES,
  '/product': { kind: 'name', clause: 'section 3: canonical artifact filename' },

  '/entrypoint': { kind: 'fixed', clause: 'section 2: primary entrypoint' },
  '/entrypoint/kind': { kind: 'fixed', clause: 'section 2: primary entrypoint' },
  '/entrypoint/binaries': { kind: 'fixed', clause: 'section 2: canonical binary names', array: 'ranked' },
  '/entrypoint/binaries/*': { kind: 'fixed', clause: 'section 2: canonical binary names' },
  '/entrypoint/notes': NOTES,

  '/identity': { kind: 'fixed', clause: 'section 1: release artifact identity' },
  '/identity/fields': { kind: 'fixed', clause: 'section 1: release artifact identity' },
  '/identity/gitsha_length': { kind: 'fixed', clause: 'section 3: gitsha is the short hash of the source revision' },
  '/identity/pin': { kind: 'fixed', clause: 'section 1: consumers pin by immutable tuple' },
  '/identity/notes': NOTES,

  '/layout': { kind: 'name', clause: 'section 3: canonical dist layout and naming' },
  '/layout/namespace': { kind: 'name', clause: 'section 3: dist/ is the only published namespace' },
  '/layout/directory_template': { kind: 'name', clause: 'section 3: directory template' },
  '/layout/file_name_template': { kind: 'name', clause: 'section 3: canonical artifact filename' },
  '/layout/artifact_format': { kind: 'name', clause: 'section 3: ext' },
  '/layout/package_directory': { kind: 'name', clause: 'section 8: the package folder beside an artifact' },
  '/layout/notes': NOTES,

  '/index': { kind: 'fixed', clause: 'section 2: canonical distribution entrypoint index' },
  '/index/path': { kind: 'name', clause: 'section 2: canonical distribution entrypoint index' },
  '/index/row_key': { kind: 'fixed', clause: 'section 3: key of an index row' },
  '/index/deprecated_aliases': {
    kind: 'fixed',
    clause: 'section 2: deprecated compatibility entrypoint',
    array: { key: 'path' },
  },
  '/index/deprecated_aliases/*': { kind: 'fixed', clause: 'section 9: deprecated aliases' },
  '/index/deprecated_aliases/*/path': { kind: 'fixed', clause: 'section 2: deprecated compatibility entrypoint' },
  // Dates that move earlier are refused (rule 4).
  '/index/deprecated_aliases/*/announced': { kind: 'stated', clause: 'section 9: documented notice date' },
  '/index/deprecated_aliases/*/retired': { kind: 'stated', clause: 'section 9: documented notice date' },
  '/index/deprecated_aliases/*/notes': NOTES,
  '/index/notes': NOTES,

  '/platforms': {
    kind: 'fixed',
    clause: 'section 4: release compatibility matrix',
    matrix: true,
    array: { key: 'target' },
  },
  '/platforms/*': { kind: 'fixed', clause: 'section 6: removed platform support', matrix: true },
  '/platforms/*/target': { kind: 'fixed', clause: 'section 3: target', matrix: true },
  '/platforms/*/platform': { kind: 'stated', clause: 'section 4: column Platform', matrix: true },
  '/platforms/*/os': { kind: 'fixed', clause: 'section 4: column OS', matrix: true },
  '/platforms/*/arch': { kind: 'fixed', clause: 'section 4: column Arch', matrix: true },
  '/platforms/*/runner': { kind: 'inward', clause: 'none: the matrix of section 4 has no runner' },
  '/platforms/*/support': { kind: 'support', clause: 'section 4: column Binary compatibility', matrix: true },
  '/platforms/*/glibc_max': { kind: 'ceiling', clause: 'section 4: column Runtime assumptions', matrix: true },
  '/platforms/*/notes': NOTES,

  '/runtime_assumptions': { kind: 'assumption', clause: 'section 4: column Runtime assumptions', matrix: true },
  '/runtime_assumptions/locale': { kind: 'assumption', clause: 'section 4: column Runtime assumptions', matrix: true },
  '/runtime_assumptions/terminal': {
    kind: 'assumption',
    clause: 'section 4: column Runtime assumptions',
    matrix: true,
  },
  '/runtime_assumptions/notes': NOTES,

  '/toolchain': { kind: 'fixed', clause: 'section 4: Rust compatibility', matrix: true },
  // An artifact has the toolchain that it was pinned by; the next ones have another.
  '/toolchain/rust': { kind: 'stated', clause: 'section 4: Rust compatibility', matrix: true },
  '/toolchain/documented_per_artifact': { kind: 'fixed', clause: 'section 4: Rust compatibility', matrix: true },
  '/toolchain/notes': NOTES,

  '/profiles': { kind: 'fixed', clause: 'section 3: profile', array: 'set' },
  '/profiles/*': { kind: 'fixed', clause: 'section 3: profile' },

  '/integrity': { kind: 'fixed', clause: 'section 5: checksums and integrity' },
  '/integrity/algorithm': { kind: 'fixed', clause: 'section 5: all checksums use SHA-256' },
  '/integrity/required_documents': { kind: 'fixed', clause: 'section 5: documents of every artifact', array: 'set' },
  '/integrity/required_documents/*': { kind: 'fixed', clause: 'section 5: documents of every artifact' },
  '/integrity/artifact_matches_manifest': { kind: 'fixed', clause: 'section 5: artifact checksum matches manifest' },
  '/integrity/reproducibility_fields': { kind: 'fixed', clause: 'section 5: reproducibility metadata', array: 'set' },
  '/integrity/reproducibility_fields/*': { kind: 'fixed', clause: 'section 5: reproducibility metadata' },
  '/integrity/notes': NOTES,

  '/compatibility': { kind: 'fixed', clause: 'section 4: source compatibility', matrix: true },
  '/compatibility/source_compatible_within': {
    kind: 'fixed',
    clause: 'section 4: source compatibility',
    matrix: true,
    array: 'set',
  },
  '/compatibility/source_compatible_within/*': {
    kind: 'fixed',
    clause: 'section 4: source compatibility',
    matrix: true,
  },
  '/compatibility/notes': NOTES,

  '/retention': { kind: 'fixed', clause: 'section 9: minimum retention window' },
  '/retention/minimum_release_generations': { kind: 'promise', clause: 'section 9: at least six generations' },
  '/retention/notes': NOTES,

  '/governance': { kind: 'fixed', clause: 'section 9: operational governance' },
  // The documents move with what is in them, which is compared where they stand.
  '/governance/documents': { kind: 'stated', clause: 'section 8: source-of-truth documents' },
  '/governance/documents/contract': { kind: 'stated', clause: 'section 8: source-of-truth documents' },
  '/governance/documents/prose': { kind: 'stated', clause: 'section 8: source-of-truth documents' },
  '/governance/documents/changelog': { kind: 'stated', clause: 'section 7: changelog entry' },
  '/governance/steward': { kind: 'fixed', clause: 'section 9: release ownership handoff' },
  '/governance/steward/active': { kind: 'stated', clause: 'section 9: release ownership handoff' },
  '/governance/steward/outgoing': { kind: 'stated', clause: 'section 9: release ownership handoff' },
  '/governance/handoff_overlap_release_cycles': { kind: 'promise', clause: 'section 9: cycles of overlap' },
  '/governance/notes': NOTES,

  '/generator': { kind: 'fixed', clause: 'section 3: canonical generator entrypoint' },
  '/generator/entrypoint': { kind: 'name', clause: 'section 3: canonical generator entrypoint' },
  '/generator/config': { kind: 'fixed', clause: 'section 3: what controls the generator' },
  '/generator/index_output': { kind: 'name', clause: 'section 3: index manifest output' },
  '/generator/notes': NOTES,
};

/** What the table does not know. */
const UNKNOWN: ContractField = { kind: 'fixed', clause: 'section 7: contract fields are first-class API' };

/** The row of a field in a contract, whose items are named; of the nearest above it that has one. */
export function fieldOf(pointer: string): ContractField {
  return CONTRACT_FIELDS[rowOf(pointer, false)] ?? UNKNOWN;
}

/** Whether a field is part of the compatibility matrix, named as in a contract or as in its schema: `/platforms/os`. */
export function isMatrix(pointer: string): boolean {
  return CONTRACT_FIELDS[rowOf(pointer, true)]?.matrix === true;
}

/** The item of an array that a pointer is, or stands in; undefined where it does not. */
export function keyedItemOf(pointer: string): string | undefined {
  const array = KEYED.find((at) => pointer.startsWith(`${at}/`));
  if (array === undefined) return undefined;
  const end = pointer.indexOf('/', array.length + 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}

const KEYED = Object.keys(CONTRACT_FIELDS).filter((at) => typeof CONTRACT_FIELDS[at]?.array === 'object');

/**
 * The key of the row of a pointer. In a schema, items have no name, and the fields of one follow the array at once. What
 * is called notes is prose wherever it stands, unless it is an item: a program can have that name.
 */
function rowOf(pointer: string, asInSchema: boolean): string {
  let row = '';
  for (const token of pointer.split('/').slice(1)) {
    const names = [`${row}/${token}`, ...(asInSchema ? [`${row}/*/${token}`] : []), `${row}/*`];
    const next = names.find((name) => Object.hasOwn(CONTRACT_FIELDS, name));
    if (next === undefined) return token === 'notes' ? '/notes' : row;
    row = next;
  }
  return row;
}
