/**
 * The tables of docs/distribution.md, each made from the contract alone. Every consumer-facing field of the contract is
 * in one of them, so that a change of the JSON that forgets the prose shows (specification, section 7).
 */
import type { Contract, Platform } from '../../documents/contract.js';
import { cell, code, formatTable } from '../../text/markdown.js';

/** All tables of a contract by name, as markdown. */
export function tablesOf(contract: Contract): Map<string, string> {
  return new Map([
    ['contract', contractTable(contract)],
    ['identity', identityTable(contract)],
    ['entrypoint', entrypointTable(contract)],
    ['aliases', aliasTable(contract)],
    ['layout', layoutTable(contract)],
    ['generator', generatorTable(contract)],
    ['platforms', platformTable(contract)],
    ['compatibility', compatibilityTable(contract)],
    ['integrity', integrityTable(contract)],
    ['retention', retentionTable(contract)],
    ['documents', documentsTable(contract)],
    ['governance', governanceTable(contract)],
  ]);
}

function codes(words: readonly (string | number)[]): string {
  return words.map(code).join(', ');
}

/** What is said, how, and the JSON pointer below which the contract says it. */
type Row = readonly [item: string, value: string | boolean | undefined, pointer: string];

function facts(rows: readonly Row[]): string {
  const stated = rows.flatMap(([item, value, pointer]) => {
    if (value === undefined) return [];
    return [[item, typeof value === 'string' ? value : value ? 'yes' : 'no', code(pointer)]];
  });
  return formatTable(['Item', 'Value', 'In the JSON'], stated);
}

function notes(text: string | undefined, section: string): Row {
  return ['Notes', text === undefined ? undefined : cell(text), `${section}/notes`];
}

function contractTable(contract: Contract): string {
  return facts([
    ['Product', code(contract.product), '/product'],
    ['Contract', code(contract.contract), '/contract'],
    ['Contract version', code(contract.distribution_contract_version), '/distribution_contract_version'],
    notes(contract.notes, ''),
  ]);
}

const PARTS: { readonly [name: string]: readonly [specification: string, form: string, example: string] } = {
  version: ['artifact_version', 'semver 2.0.0, exact, lower case', '0.1.0'],
  target: ['target', 'Rust target triple', 'x86_64-unknown-linux-gnu'],
  profile: ['build_profile', '`release` or `debug`', 'release'],
  toolchain: ['toolchain', 'the version word of `rustc --version`', '1.84.0'],
  git_rev: ['git_rev', 'the full revision: 40 or 64 lower-case hex digits', `ab12cd34${'0'.repeat(32)}`],
  dist_revision: ['dist_revision', '`r` and a positive integer without leading zero', 'r1'],
};

function identityTable({ identity }: Contract): string {
  const rows = identity.fields.map((name) => {
    const [specification = '', form = '', example = ''] = PARTS[name] ?? [];
    return [code(name), code(specification), form, code(example)];
  });
  const rules = facts([
    ['Consumers pin', code(identity.pin), '/identity/pin'],
    [`Digits of ${code('gitsha')}`, code(identity.gitsha_length), '/identity/gitsha_length'],
    notes(identity.notes, '/identity'),
  ]);
  return `${formatTable(['Part', 'In the specification', 'Form', 'Example'], rows)}\n\n${rules}`;
}

function entrypointTable({ entrypoint, index }: Contract): string {
  const primary = `${code(entrypoint.binaries[0] ?? '')} ${entrypoint.kind.toUpperCase()}`;
  return facts([
    ['Primary entrypoint', primary, '/entrypoint'],
    ['Canonical binary names', codes(entrypoint.binaries), '/entrypoint/binaries'],
    ['Canonical index', code(index.path), '/index/path'],
    notes(entrypoint.notes, '/entrypoint'),
    notes(index.notes, '/index'),
  ]);
}

function aliasTable({ index }: Contract): string {
  const rows = index.deprecated_aliases.map(({ path, announced, retired, notes = '' }) => [
    code(path),
    announced,
    retired,
    cell(notes),
  ]);
  return formatTable(['Deprecated path', 'Announced', 'Retired on', 'Notes'], rows);
}

function layoutTable({ layout, index }: Contract): string {
  return facts([
    ['Only published namespace', code(layout.namespace), '/layout/namespace'],
    ['Directory', code(layout.directory_template), '/layout/directory_template'],
    ['Artifact file name', code(layout.file_name_template), '/layout/file_name_template'],
    ['Container format (`ext`)', code(layout.artifact_format), '/layout/artifact_format'],
    ['Folder of the documents', code(`${layout.package_directory}/`), '/layout/package_directory'],
    ['Key of an index row', index.row_key.map(code).join(' + '), '/index/row_key'],
    notes(layout.notes, '/layout'),
  ]);
}

function generatorTable({ generator }: Contract): string {
  return facts([
    ['Generator', code(generator.entrypoint), '/generator/entrypoint'],
    ['Controlled by', code(generator.config), '/generator/config'],
    ['Index it writes', code(generator.index_output), '/generator/index_output'],
    notes(generator.notes, '/generator'),
  ]);
}

const OS_NAMES: Record<Platform['os'], string> = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' };
const SUPPORT_NAMES: Record<Platform['support'], string> = {
  recommended: 'Recommended',
  optional: 'Optional',
  planned: 'Planned / not guaranteed',
};

function platformTable({ platforms, runtime_assumptions: { locale, terminal } }: Contract): string {
  const assumed = [locale && `${locale} locale`, terminal && `terminal (${terminal.toUpperCase()})`].filter(Boolean);
  const rows = platforms.map((platform) => [
    cell(platform.platform),
    OS_NAMES[platform.os],
    code(platform.arch),
    code(platform.target),
    [platform.runner].flat().map(code).join(', '),
    SUPPORT_NAMES[platform.support],
    [assumed.join(' and '), platform.glibc_max && `no newer glibc than ${platform.glibc_max}`]
      .filter(Boolean)
      .join('; ') || 'None',
    cell(platform.notes ?? ''),
  ]);
  return formatTable(
    ['Platform', 'OS', 'Arch', 'Target', 'Native runner', 'Binary compatibility', 'Runtime assumptions', 'Notes'],
    rows,
  );
}

function compatibilityTable({ toolchain, profiles, compatibility, runtime_assumptions }: Contract): string {
  const within = compatibility.source_compatible_within.map(code).join(' and ');
  return facts([
    ['Rust toolchain, unless told otherwise', code(toolchain.rust), '/toolchain/rust'],
    [
      'Exact toolchain documented per artifact',
      toolchain.documented_per_artifact,
      '/toolchain/documented_per_artifact',
    ],
    notes(toolchain.notes, '/toolchain'),
    ['Build profiles', codes(profiles), '/profiles'],
    ['Source compatibility within the same', within, '/compatibility/source_compatible_within'],
    notes(compatibility.notes, '/compatibility'),
    notes(runtime_assumptions.notes, '/runtime_assumptions'),
  ]);
}

function integrityTable({ integrity }: Contract): string {
  return facts([
    ['Digest algorithm', code(integrity.algorithm), '/integrity/algorithm'],
    ['Documents of every artifact', codes(integrity.required_documents), '/integrity/required_documents'],
    [
      'Artifact matches its manifest entry',
      integrity.artifact_matches_manifest,
      '/integrity/artifact_matches_manifest',
    ],
    ['Manifest matches the tuple in', codes(integrity.reproducibility_fields), '/integrity/reproducibility_fields'],
    notes(integrity.notes, '/integrity'),
  ]);
}

function retentionTable({ retention }: Contract): string {
  const generations = code(retention.minimum_release_generations);
  return facts([
    ['Release generations kept, at least', generations, '/retention/minimum_release_generations'],
    notes(retention.notes, '/retention'),
  ]);
}

function documentsTable({ governance: { documents } }: Contract): string {
  return facts([
    ['The contract, for machines', code(documents.contract), '/governance/documents/contract'],
    ['The same, for people', code(documents.prose), '/governance/documents/prose'],
    ['What changed', code(documents.changelog), '/governance/documents/changelog'],
  ]);
}

function governanceTable({ governance }: Contract): string {
  const { steward, handoff_overlap_release_cycles: cycles } = governance;
  return facts([
    ['Active release steward', code(steward.active), '/governance/steward/active'],
    ['Outgoing steward', steward.outgoing && code(steward.outgoing), '/governance/steward/outgoing'],
    ['Release cycles of overlap in a handoff, at least', code(cycles), '/governance/handoff_overlap_release_cycles'],
    notes(governance.notes, '/governance'),
  ]);
}
