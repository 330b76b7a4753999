/** What goes into an artifact, whether it is built here or was built elsewhere. */
import type { Writable } from 'node:stream';
import type { Build, Generated, PlannedBuild } from '../../contract/documents/build.js';
import { binaryFileName } from '../../contract/documents/manifest.js';
import type { Provenance } from '../../contract/documents/provenance.js';
import type { PackEntry } from '../../host/archive/pack.js';
import type { Environment } from '../../host/process.js';
import type { RustAnswers } from '../../host/rust/answers.js';

/** The folders of unfinished work in the output folder begin so. */
export const ASIDE = '.packing-';

export interface PackableRequest {
  readonly source_date_epoch?: number | undefined;
  /** The Cargo.toml to build; `./Cargo.toml` where nothing is given. */
  readonly manifestPath?: string | undefined;
  /** Packages of the workspace that are released together; the first one names the version. */
  readonly packages?: readonly string[] | undefined;
  readonly bin?: string | undefined;
  readonly features: readonly string[];
  /** Whether the default features are built; they are unless this says no. */
  readonly defaultFeatures?: boolean | undefined;
  /** The profile of cargo's; `release` or `dev`, by the tuple, unless given. */
  readonly cargoProfile?: string | undefined;
  /** Keeps the wrappers of rustc that the environment names. */
  readonly allowWrapper?: boolean | undefined;
  /** Packages of the system that were installed for the build: recorded only. */
  readonly systemPackages?: readonly string[] | undefined;
  /** A binary built elsewhere, in place of a build. */
  readonly binary?: string | undefined;
  readonly include: readonly string[];
  /** Files that the program prints when it is run. */
  readonly generate?: readonly Generated[] | undefined;
  readonly out: string;
  readonly env: Environment;
  /** Given by a run that asked in an earlier step. */
  readonly rust?: RustAnswers | undefined;
  readonly progress: (line: string) => void;
  /** Told of what is left out or lacks; `progress` unless given. */
  readonly warn?: ((line: string) => void) | undefined;
  /** Where cargo's messages go; standard error unless given. */
  readonly output?: Writable | undefined;
}

/** What is packed, and what is known of where it comes from. */
export interface Packable {
  /** The binaries as files of the archive, the primary one first. */
  readonly binaries: readonly PackEntry[];
  /** Everything else. */
  readonly files: readonly PackEntry[];
  readonly epoch: number;
  readonly build: PlannedBuild;
  readonly dependencies: Provenance['predicate']['buildDefinition']['resolvedDependencies'];
}

/** A binary as a file of the archive. */
export function binaryEntry(name: string, target: string, source: string): PackEntry {
  return { path: binaryFileName(name, target), mode: '0755', source };
}

/** What a machine says of itself: GitHub's names where it is a runner of theirs. */
export function describeRunner({ RUNNER_OS, RUNNER_ARCH, ImageOS, ImageVersion }: Environment): Build['runner'] {
  const image = [ImageOS, ImageVersion].filter(Boolean).join('-');
  return { os: RUNNER_OS || process.platform, arch: RUNNER_ARCH || process.arch, ...(image === '' ? {} : { image }) };
}

/** Passes warnings on to whoever asked. */
export function warnOf({ warn, progress }: PackableRequest, warnings: readonly string[]): void {
  for (const warning of warnings) (warn ?? ((line) => progress(`warning: ${line}`)))(warning);
}
