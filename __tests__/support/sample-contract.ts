/** The whole contract of the product that the specification names, with every optional field. */
import type { Contract, Platform } from '../../src/contract/documents/contract.js';
import {
  ALIAS_TEMPLATE,
  DIRECTORY_TEMPLATE,
  FILE_NAME_TEMPLATE,
  INDEX_PATH,
} from '../../src/contract/identity/paths.js';

function platform(target: string, runner: string, support: Platform['support']): Platform {
  const os = target.includes('linux') ? 'linux' : target.includes('apple') ? 'darwin' : 'windows';
  const name = { linux: 'Linux', darwin: 'macOS', windows: 'Windows' }[os];
  return { target, platform: name, os, arch: target.split('-')[0] ?? '', runner, support, notes: 'Needs a terminal.' };
}

export function sampleContract(change: (contract: Contract) => Contract = (contract) => contract): Contract {
  return change({
    $schema: './schema/distribution-contract.schema.json',
    schema_version: 1,
    contract: 'distribution-contract@1.0',
    distribution_contract_version: '1.0.0',
    product: 'codex-controller-loop',
    notes: 'The first stable contract.',
    entrypoint: { kind: 'cli', binaries: ['codex-controller-loop'], notes: 'One binary.' },
    identity: {
      fields: ['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
      gitsha_length: 8,
      pin: 'immutable-tuple',
    },
    layout: {
      namespace: 'dist/',
      directory_template: DIRECTORY_TEMPLATE,
      file_name_template: FILE_NAME_TEMPLATE,
      artifact_format: 'tar.gz',
      package_directory: 'package',
    },
    index: {
      path: INDEX_PATH,
      row_key: ['version', 'target', 'profile', 'toolchain', 'gitsha', 'dist_revision'],
      deprecated_aliases: [{ path: ALIAS_TEMPLATE, announced: '2026-01-01', retired: '2026-07-01' }],
    },
    platforms: [
      platform('x86_64-unknown-linux-gnu', 'ubuntu-24.04', 'recommended'),
      platform('aarch64-unknown-linux-gnu', 'ubuntu-24.04-arm', 'recommended'),
      platform('aarch64-apple-darwin', 'macos-15', 'recommended'),
      platform('x86_64-apple-darwin', 'macos-15-intel', 'recommended'),
      platform('x86_64-unknown-linux-musl', 'ubuntu-24.04', 'optional'),
      platform('x86_64-pc-windows-msvc', 'windows-2025', 'planned'),
    ],
    runtime_assumptions: { locale: 'UTF-8', terminal: 'tty' },
    toolchain: { rust: '1.84.0', documented_per_artifact: true },
    profiles: ['release', 'debug'],
    integrity: {
      algorithm: 'sha256',
      required_documents: ['checksums.json', 'manifest.json', 'provenance.json'],
      artifact_matches_manifest: true,
      reproducibility_fields: ['version', 'target', 'profile', 'toolchain', 'git_rev'],
    },
    compatibility: { source_compatible_within: ['distribution_contract_version', 'artifact_version'] },
    retention: { minimum_release_generations: 6 },
    governance: {
      documents: {
        contract: 'docs/distribution-contract.json',
        prose: 'docs/distribution.md',
        changelog: 'docs/distribution-changelog.md',
      },
      steward: { active: '@controller/release-stewards', outgoing: '@octocat' },
      handoff_overlap_release_cycles: 1,
    },
    generator: {
      entrypoint: 'scripts/release-orchestrator.py',
      config: 'scripts/release-orchestrator.config.json',
      index_output: 'dist/index.json',
    },
  });
}
