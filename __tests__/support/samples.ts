/** Real documents for tests: for a tuple and artifact bytes, all that `package` and `publish` would write, in agreement. */
import { makePlan, type Plan, type PlanRequest } from '../../src/contract/decisions/plan.js';
import { type DocumentBytes, rowOf, subjectsOf } from '../../src/contract/decisions/verify.js';
import { sha256 } from '../../src/contract/digest.js';
import { formatChecksums, makeChecksums } from '../../src/contract/documents/checksums.js';
import { formatContract } from '../../src/contract/documents/contract.js';
import type { Lockfile } from '../../src/contract/documents/lockfile.js';
import { formatManifest, type Manifest } from '../../src/contract/documents/manifest.js';
import type { OrchestratorConfig } from '../../src/contract/documents/orchestrator-config.js';
import {
  BUILD_TYPE,
  formatProvenance,
  LOCAL_BUILDER,
  type Provenance,
} from '../../src/contract/documents/provenance.js';
import { PREDICATE_TYPE, STATEMENT_TYPE } from '../../src/contract/documents/statement-types.js';
import { contractId, formatPaths } from '../../src/contract/identity/paths.js';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { indexOf } from '../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex, Tombstone } from '../../src/contract/release-index/model.js';
import { sampleContract } from './sample-contract.js';

export { sampleContract } from './sample-contract.js';

export const PRODUCT = 'codex-controller-loop';
export const CONTRACT_VERSION = '1.0.0';
export const TUPLE: Tuple = {
  version: '0.1.0',
  target: 'x86_64-unknown-linux-gnu',
  profile: 'release',
  toolchain: '1.84.0',
  git_rev: 'ab12cd34ef56ab78cd90ef12ab34cd56ef78ab90',
  dist_revision: 'r1',
};
const EPOCH = 1_767_225_600;

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function sampleManifest(
  tuple: Tuple = TUPLE,
  artifact = encode('an artifact'),
  contract = sampleContract(),
): Manifest {
  const version = contract.distribution_contract_version;
  const binaries = contract.entrypoint.binaries;
  const files = [
    { path: 'LICENSE', sha256: sha256('MIT'), size: 3, mode: '0644' as const },
    ...binaries.map((path) => ({
      path,
      sha256: sha256(`binary of ${sha256(artifact)}`),
      size: 71,
      mode: '0755' as const,
    })),
  ];
  return {
    schema_version: 1,
    product: contract.product,
    contract: contractId(version),
    distribution_contract_version: version,
    contract_sha256: sha256(formatContract(contract)),
    ...tuple,
    artifact: {
      file: formatPaths(contract.product, version, tuple).artifact,
      sha256: sha256(artifact),
      size: artifact.byteLength,
      format: 'tar.gz',
    },
    content_sha256: sha256(`tar of ${sha256(artifact)}`),
    content_size: 10_240,
    files,
    binaries,
    requires: { libc: 'glibc', minimum: '2.34' },
    source_date_epoch: EPOCH,
    build: {
      kind: 'cargo',
      recipe: {
        repository: 'git+https://github.com/acme/tool',
        manifest_path: 'Cargo.toml',
        packages: ['tool'],
        features: ['tui'],
        default_features: true,
        cargo_profile: 'release',
        rustflags: ['-Ctarget-cpu=x86-64-v2'],
        settings: { CC: 'gcc' },
        include: ['docs/*.md'],
        generate: [{ path: 'tool.1', arguments: ['man'] }],
        system_packages: ['libssl-dev'],
      },
      rustc: [`rustc ${tuple.toolchain} (9fc6b4312 2025-01-07)`, 'binary: rustc', `host: ${tuple.target}`],
      cargo: `cargo ${tuple.toolchain} (66221abde 2024-11-19)`,
      cargo_args: ['build', '--locked', '--profile', 'release', '--target', tuple.target],
      remap_path_prefix: ['$ROOT=/src'],
      cargo_lock_sha256: sha256('lock'),
      runner: { os: 'Linux', arch: 'X64', image: 'ubuntu-24.04' },
      compressor: { name: 'zlib', version: '1.3.1', level: 6, block_size: 1_048_576 },
    },
  };
}

export function sampleProvenance(manifest: Manifest): Provenance {
  const { product, distribution_contract_version, version, target, profile, toolchain, git_rev, dist_revision } =
    manifest;
  const { binaries, build } = manifest;
  const tuple = { version, target, profile, toolchain, git_rev, dist_revision };
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(manifest),
    predicateType: PREDICATE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          ...{ product, distribution_contract_version, ...tuple },
          ...{ binaries, prebuilt: build.kind === 'prebuilt' },
          ...(build.kind === 'cargo' ? { recipe: build.recipe } : {}),
        },
        internalParameters: { github: { event_name: 'push', repository_id: '1' } },
        resolvedDependencies: [{ uri: 'git+https://git.example/controller', digest: { gitCommit: git_rev } }],
      },
      runDetails: {
        builder: { id: LOCAL_BUILDER },
        metadata: {
          invocationId: 'urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2',
          startedOn: '2026-01-01T00:00:00Z',
          finishedOn: '2026-01-01T00:00:09Z',
        },
      },
    },
  };
}

export interface SampleRelease {
  readonly artifact: Uint8Array;
  readonly manifest: Manifest;
  readonly bytes: DocumentBytes;
  readonly row: IndexRow;
}

/** What is published of one tuple. `change` alters the manifest before the others are made from it. */
export function sampleRelease(
  tuple: Partial<Tuple> = {},
  artifact = encode('an artifact'),
  change: (manifest: Manifest) => Manifest = (manifest) => manifest,
): SampleRelease {
  const whole = { ...TUPLE, ...tuple };
  const manifest = change(sampleManifest(whole, artifact));
  return { artifact, manifest, ...sign(manifest, sampleProvenance(manifest)) };
}

/** The bytes of a manifest and its provenance, with the checksums and the row that fit them. */
export function sign(manifest: Manifest, provenance: Provenance): { bytes: DocumentBytes; row: IndexRow } {
  const paths = formatPaths(manifest.product, manifest.distribution_contract_version, manifest);
  const texts = { manifest: formatManifest(manifest), provenance: formatProvenance(provenance) };
  const checksums = makeChecksums(paths, {
    artifact: manifest.artifact.sha256,
    manifest: sha256(texts.manifest),
    provenance: sha256(texts.provenance),
  });
  const bytes = {
    manifest: encode(texts.manifest),
    checksums: encode(formatChecksums(checksums)),
    provenance: encode(texts.provenance),
  };
  const digests = {
    manifest: sha256(bytes.manifest),
    checksums: sha256(bytes.checksums),
    provenance: sha256(bytes.provenance),
  };
  return { bytes, row: rowOf({ manifest, checksums, provenance, paths, digests }) };
}

export function sampleIndex(releases: readonly SampleRelease[], pruned: readonly Tombstone[] = []): ReleaseIndex {
  return indexOf(
    PRODUCT,
    releases.map(({ row }) => row),
    pruned,
  );
}

export function sampleLockfile(releases: readonly SampleRelease[] = [sampleRelease()]): Lockfile {
  const targets = releases.map(({ manifest, row }) => {
    const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
    const { content_size, requires, binaries, files } = manifest;
    const locked = { artifact_file, artifact_sha256, artifact_size, manifest_sha256, content_size };
    return [row.target, { ...locked, ...(requires ? { requires } : {}), binaries, files }] as const;
  });
  const { version, profile, toolchain, git_rev, dist_revision } = releases[0]?.row ?? TUPLE;
  return {
    ...{ schema_version: 1, product: PRODUCT, sources: ['https://releases.example/controller'] },
    ...{ distribution_contract_version: CONTRACT_VERSION, version, profile, toolchain, git_rev, dist_revision },
    targets: Object.fromEntries(targets),
  };
}

export function sampleOrchestrator(): OrchestratorConfig {
  return {
    $schema: '../docs/schema/orchestrator-config.schema.json',
    schema_version: 1,
    contract: 'docs/distribution-contract.json',
    crate: 'examples/controller/Cargo.toml',
    targets: ['host'],
    profile: 'release',
    toolchain: 'host',
    dist_revision: 'auto',
    out: 'staged',
    store: '.',
    install_to: 'installed',
    allow_incomplete: true,
  };
}

/** A plan of all that the contract has but planned platforms, with its matrix. */
export function samplePlan(asked: Partial<PlanRequest> = {}, contract = sampleContract()): Plan {
  const { target: _, ...identity } = TUPLE;
  const request = { ...identity, targets: [], includePlanned: false, source_date_epoch: EPOCH };
  return makePlan(contract, { ...request, ...asked });
}
