/** The contract of a project that has none. What has one value only is stated, so that consumers can read it. */
import type { Contract } from '../../../contract/documents/contract.js';
import { MINIMUM_GENERATIONS } from '../../../contract/documents/contract.js';
import {
  ARTIFACT_FORMAT,
  contractId,
  DIRECTORY_TEMPLATE,
  FILE_NAME_TEMPLATE,
  INDEX_PATH,
} from '../../../contract/identity/paths.js';
import type { Places, Project } from './project.js';

/** A contract begins with this version. */
export const FIRST_VERSION = '1.0.0';

export function makeContract(project: Project, { contract, prose, changelog, release }: Places): Contract {
  return {
    schema_version: 1,
    contract: contractId(FIRST_VERSION),
    distribution_contract_version: FIRST_VERSION,
    product: project.product,
    entrypoint: { kind: 'cli', binaries: [...project.binaries] },
    identity: {
      fields: ['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
      gitsha_length: 8,
      pin: 'immutable-tuple',
    },
    layout: {
      namespace: 'dist/',
      directory_template: DIRECTORY_TEMPLATE,
      file_name_template: FILE_NAME_TEMPLATE,
      artifact_format: ARTIFACT_FORMAT,
      package_directory: 'package',
    },
    index: {
      path: INDEX_PATH,
      row_key: ['version', 'target', 'profile', 'toolchain', 'gitsha', 'dist_revision'],
      deprecated_aliases: [],
    },
    platforms: [...project.platforms],
    runtime_assumptions: {},
    toolchain: { rust: project.toolchain, documented_per_artifact: true },
    profiles: ['release', 'debug'],
    integrity: {
      algorithm: 'sha256',
      required_documents: ['checksums.json', 'manifest.json', 'provenance.json'],
      artifact_matches_manifest: true,
      reproducibility_fields: ['version', 'target', 'profile', 'toolchain', 'git_rev'],
    },
    compatibility: { source_compatible_within: ['distribution_contract_version', 'artifact_version'] },
    retention: { minimum_release_generations: MINIMUM_GENERATIONS },
    governance: {
      documents: { contract, prose, changelog },
      steward: { active: project.steward },
      handoff_overlap_release_cycles: 1,
    },
    // What makes releases here is the workflow, and what it goes by is the contract.
    generator: { entrypoint: release, config: contract, index_output: INDEX_PATH },
  };
}
