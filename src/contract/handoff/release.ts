/**
 * A release as it is handed to clients that know nothing of tuples: one profile, one artifact a target, under names that follow
 * from product and target. All that goes into scripts and configurations comes from here, in types that have no character which
 * a shell, Ruby, YAML, TOML or PowerShell reads as more than itself: products, versions, targets, names of programs, digests.
 */
import type { Manifest, Requires } from '../documents/manifest.js';
import type { Tuple } from '../identity/tuple.js';
import { compareBytes } from '../identity/version.js';
import type { IndexRow } from '../release-index/model.js';
import { archiveName } from './names.js';

export interface HandoffArtifact {
  readonly target: string;
  /** Its name in the export. */
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  /** The programs, as they are called in the archive: `tool`, `tool.exe`. The first is the primary one. */
  readonly binaries: readonly string[];
  /** What the host must have; undefined where that is not known. */
  readonly requires: Requires | undefined;
}

export interface HandoffRelease extends Omit<Tuple, 'target'> {
  readonly product: string;
  /** The newest of its artifacts. */
  readonly source_date_epoch: number;
  /** https URL of the source; undefined where the manifests name none that is safe to write into a configuration. */
  readonly repository: string | undefined;
  /** By target. */
  readonly artifacts: readonly HandoffArtifact[];
}

/** A row with its manifest. */
export interface ManifestOfRow {
  readonly row: IndexRow;
  readonly manifest: Manifest;
}

/** The release that rows are, which differ in nothing but their targets. */
export function makeHandoff([first, ...more]: readonly [ManifestOfRow, ...ManifestOfRow[]]): HandoffRelease {
  const all = [first, ...more];
  const { product, version, profile, toolchain, git_rev, dist_revision } = first.manifest;
  return {
    product,
    version,
    profile,
    toolchain,
    git_rev,
    dist_revision,
    source_date_epoch: all.reduce((newest, { row }) => Math.max(newest, row.source_date_epoch), 0),
    repository: repositoryOf(first.manifest),
    artifacts: all.map(artifactOf).sort((a, b) => compareBytes(a.target, b.target)),
  };
}

function artifactOf({ row, manifest }: ManifestOfRow): HandoffArtifact {
  return {
    target: row.target,
    file: archiveName(manifest.product, row),
    sha256: row.artifact_sha256,
    size: row.artifact_size,
    binaries: manifest.binaries,
    requires: manifest.requires,
  };
}

/** A recipe may name anything: what is no plain https URL is left out. */
const REPOSITORY = /^git\+(https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+)\/?$/;

function repositoryOf({ build }: Manifest): string | undefined {
  return build.kind === 'cargo' ? REPOSITORY.exec(build.recipe.repository)?.[1]?.replace(/\.git$/, '') : undefined;
}

/** A program as it is typed: without the `.exe` of Windows. */
export function commandName(binary: string, target: string): string {
  return target.includes('-windows-') ? binary.replace(/\.exe$/i, '') : binary;
}
