/**
 * Packaging: one target's artifact and its documents, in the final layout below the output folder. What a source is, is
 * proved once, whoever asks first; the proof is passed on.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../contract/documents/contract.js';
import { formatRunner } from '../../contract/documents/contract-fields.js';
import { refuse } from '../../contract/errors.js';
import { targetNeeds } from '../../contract/executable/targets.js';
import { parseTuple, type Tuple, tupleOf } from '../../contract/identity/tuple.js';
import { withNewFolder } from '../../host/disk/at-exit.js';
import { requireFolderPath } from '../../host/disk/folder-path.js';
import { findManifest } from '../../host/rust/crate.js';
import { readContract } from '../read-contract.js';
import { buildFromSource } from './build.js';
import type { PackableRequest } from './packable.js';
import { takePrebuilt } from './prebuilt.js';
import { askSource, type Claim, type ProvenSource, proveSource, proveSourceEarly } from './prove-source.js';
import { filesOfSource } from './source-files.js';
import { type PackagedArtifact, stageArtifact } from './stage.js';

export interface PackageRequest extends PackableRequest, Tuple {
  /** The contract document's path. */
  readonly contract: string;
  readonly now: () => Date;
}

/** A request held against its contract. */
export interface CheckedPackage extends Claim {
  readonly contract: Contract;
  readonly contractSha256: string;
  /** Undefined where nothing is built, and where there was no cargo yet to ask. */
  readonly source: ProvenSource | undefined;
}

/**
 * Packages one target; a previous staging of the same tuple is replaced. Codes, in this order: INVALID_INPUT for
 * `out`, those of the contract,
 * INVALID_TUPLE, TARGET_UNKNOWN, TARGET_UNSUPPORTED, PROFILE_UNKNOWN, CRATE_NOT_FOUND, those of `buildFromSource` or
 * `takePrebuilt`, OUTPUT_EXISTS where the output folder is a store that has published the tuple, BINARY_MISMATCH,
 * GLIBC_TOO_NEW, ARCHIVE_INVALID.
 */
export async function packageTarget(request: PackageRequest): Promise<PackagedArtifact> {
  return packageChecked(request, await checkAgainstContract(request));
}

/** The same for a request that was checked before. */
export async function packageChecked(request: PackageRequest, checked: CheckedPackage): Promise<PackagedArtifact> {
  const started = request.now();
  const { binary } = request;
  const { contract, contractSha256, tuple } = checked;
  return withNewFolder(join(tmpdir(), 'controller-dist-'), async (scratch) => {
    const packable =
      binary === undefined
        ? await buildFromSource({ ...request, scratch }, checked, checked.source)
        : await takePrebuilt({ ...request, binary }, checked.tuple, checked.binaries);
    return stageArtifact(request, { contract, contractSha256, tuple, packable, started });
  });
}

/** What of that can be refused before there is a toolchain: all of it, and what is to be packed. Nothing is written or installed. */
export async function checkPackage(request: PackageRequest): Promise<CheckedPackage> {
  const checked = await checkAgainstContract(request);
  if (request.binary !== undefined) return checked;
  const source = await proveSourceEarly(request, checked);
  if (source) await filesOfSource(source, request, checked);
  return { ...checked, source };
}

/** The proof of a checked request, where there was no cargo to ask before. Codes: those of `proveSource`. */
export async function proofOf(request: PackageRequest, checked: CheckedPackage): Promise<ProvenSource> {
  if (checked.source) return checked.source;
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  return proveSource(askSource(manifest, request.env), request, checked);
}

async function checkAgainstContract(request: PackageRequest): Promise<CheckedPackage> {
  requireFolderPath(request.out, 'out');
  const { contract, sha256: contractSha256 } = await readContract(request.contract);
  const tuple = parseTuple(tupleOf(request));
  requireListed(contract, tuple);
  return {
    contract,
    contractSha256,
    tuple,
    binaries: chooseBinaries(contract, request.bin),
    runner: runnerOf(contract, tuple.target),
    source: undefined,
  };
}

function runnerOf({ platforms }: Contract, target: string): string | undefined {
  const platform = platforms.find((of) => of.target === target);
  return platform && formatRunner(platform.runner);
}

function requireListed(contract: Contract, { target, profile }: Tuple): void {
  const targets = contract.platforms.map((platform) => platform.target);
  if (!targets.includes(target)) refuse('TARGET_UNKNOWN', `${target} is not one of ${targets.join(', ')}`, 'target');
  // What could not be judged when it is built is not built.
  targetNeeds(target);
  if (!contract.profiles.includes(profile))
    refuse('PROFILE_UNKNOWN', `${profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
}

/** The binaries to pack: the contract's, which `bin` may name but not leave out. */
function chooseBinaries(contract: Contract, bin: string | undefined): readonly string[] {
  const { binaries } = contract.entrypoint;
  const absent = bin === undefined ? undefined : binaries.find((name) => name !== bin);
  if (absent !== undefined)
    refuse('CRATE_NOT_FOUND', `the contract's entrypoint has ${absent}, asked for is only ${bin}`, 'bin');
  return binaries;
}
