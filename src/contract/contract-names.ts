/** Names and paths of the contract that whoever reads a store needs, without the contract document itself. */

export const DIRECTORY_TEMPLATE =
  'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/';
export const FILE_NAME_TEMPLATE = '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}';
export const INDEX_PATH = 'dist/index.json';
export const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
/** The alias of contract 1.0 and the date of its retirement (specification, sections 2 and 6): a consumer without an index has no contract to read it from. */
export const LEGACY_ALIAS = { path: 'dist/1.0.0/index.json', retired: '2026-07-01' } as const;

/** The identifier of a contract version: `distribution-contract@1.0` for 1.0.x (specification, section 1). */
export function contractId(version: string): string {
  return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
}
