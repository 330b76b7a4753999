/**
 * Packaging: one target's artifact and its documents, in the final layout below the output folder. Everything is written
 * aside and put in place with one rename of the tuple's folder, so that a failure leaves nothing half written.
 */
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../../contract/digest.js';
import { formatChecksums, makeChecksums } from '../../contract/documents/checksums.js';
import type { Contract } from '../../contract/documents/contract.js';
import { formatManifest, type Manifest } from '../../contract/documents/manifest.js';
import { formatProvenance } from '../../contract/documents/provenance.js';
import { refuse } from '../../contract/errors.js';
import { requiresOfAll } from '../../contract/executable/requires.js';
import { formatDirectory, formatFileName, formatPaths, INDEX_PATH } from '../../contract/identity/paths.js';
import { parseTuple, type Tuple, tupleOf } from '../../contract/identity/tuple.js';
import { packArchive } from '../../host/archive/pack.js';
import { atPlace, isAbsent } from '../../host/disk/file-errors.js';
import { readRequires } from '../../host/machine/read-requires.js';
import { readContract } from '../read-contract.js';
import { buildMaterial } from './build.js';
import { makeProvenance } from './claim-provenance.js';
import { ASIDE, type Material, type MaterialRequest } from './material.js';
import { prebuiltMaterial } from './prebuilt.js';
import { refuseOtherSource } from './prove-source.js';

export interface PackageRequest extends MaterialRequest, Tuple {
  /** The contract document's path. */
  readonly contract: string;
  readonly now: () => Date;
}

/** What was written; paths are relative to the output folder. */
export interface PackagedArtifact extends Tuple {
  readonly directory: string;
  readonly artifact_file: string;
  readonly artifact_sha256: string;
  readonly artifact_size: number;
  readonly content_sha256: string;
  readonly manifest_file: string;
  readonly manifest_sha256: string;
  readonly checksums_file: string;
  readonly provenance_file: string;
  readonly source_date_epoch: number;
}

/**
 * Packages one target; a previous staging of the same tuple is replaced. Codes, in this order: those of the contract,
 * INVALID_TUPLE, TARGET_UNKNOWN, PROFILE_UNKNOWN, CRATE_NOT_FOUND, those of `buildMaterial` or `prebuiltMaterial`,
 * ARCHIVE_INVALID, OUTPUT_EXISTS where the output folder is a store that has published the tuple.
 */
export async function packageTarget(request: PackageRequest): Promise<PackagedArtifact> {
  const started = request.now();
  const { contract, contractSha256, tuple, binaries } = await readAsked(request);
  const { binary } = request;
  const material =
    binary === undefined
      ? await buildMaterial(request, tuple, binaries)
      : await prebuiltMaterial({ ...request, binary }, tuple, binaries);
  return stage(request, { contract, contractSha256, tuple, material, started });
}

/** What of that can be refused before there is a toolchain: all up to TREE_DIRTY. Nothing is written or installed. */
export async function refuseUnpackable(request: PackageRequest): Promise<void> {
  const { tuple, binaries } = await readAsked(request);
  if (request.binary === undefined) await refuseOtherSource(request, tuple, binaries);
}

async function readAsked(request: PackageRequest) {
  const { contract, sha256: contractSha256 } = await readContract(request.contract);
  const tuple = parseTuple(tupleOf(request));
  requireListed(contract, tuple);
  return { contract, contractSha256, tuple, binaries: chooseBinaries(contract, request.bin) };
}

function requireListed(contract: Contract, { target, profile }: Tuple): void {
  const targets = contract.platforms.map((platform) => platform.target);
  if (!targets.includes(target)) refuse('TARGET_UNKNOWN', `${target} is not one of ${targets.join(', ')}`, 'target');
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

interface Staging {
  readonly contract: Contract;
  readonly contractSha256: string;
  readonly tuple: Tuple;
  readonly material: Material;
  readonly started: Date;
}

async function stage(request: PackageRequest, staging: Staging): Promise<PackagedArtifact> {
  const out = resolve(request.out);
  const { contract, tuple } = staging;
  const directory = formatDirectory(contract.distribution_contract_version, tuple);
  return atPlace(out, async () => {
    await refusePublished(out, directory);
    await mkdir(out, { recursive: true });
    const aside = await mkdtemp(join(out, ASIDE));
    try {
      const made = await writeAside(join(aside, 'new'), request, staging);
      await replaceFolder(join(aside, 'new'), join(out, directory), join(aside, 'old'));
      return { ...tuple, directory, ...made };
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

/** A store's published files never change: staging over them would. */
async function refusePublished(out: string, directory: string): Promise<void> {
  if ((await exists(join(out, INDEX_PATH))) && (await exists(join(out, directory))))
    refuse('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Writes artifact and documents into a new folder, checksums.json last. */
async function writeAside(
  folder: string,
  request: PackageRequest,
  { contract, contractSha256, tuple, material, started }: Staging,
): Promise<Omit<PackagedArtifact, keyof Tuple | 'directory'>> {
  const { product, contract: id, distribution_contract_version } = contract;
  const { binaries, files, epoch } = material;
  await mkdir(join(folder, 'package'), { recursive: true });
  const entries = new Map([...files, ...binaries].map((entry) => [entry.path, entry]));
  const [packed, requires] = await Promise.all([
    packArchive([...entries.values()], epoch, join(folder, formatFileName(product, tuple))),
    Promise.all(binaries.map(({ source }) => readRequires(source))).then(requiresOfAll),
  ]);
  const paths = formatPaths(product, distribution_contract_version, tuple);
  const manifest: Manifest = {
    ...{ schema_version: 1, product, contract: id, distribution_contract_version, contract_sha256: contractSha256 },
    ...tuple,
    artifact: { file: paths.artifact, sha256: packed.artifact_sha256, size: packed.artifact_size, format: 'tar.gz' },
    content_sha256: packed.content_sha256,
    content_size: packed.content_size,
    files: packed.files,
    binaries: binaries.map((entry) => entry.path),
    ...(requires ? { requires } : {}),
    source_date_epoch: epoch,
    build: { ...material.build, compressor: packed.compressor },
  };
  const { features, env, now } = request;
  const { dependencies } = material;
  const texts = {
    manifest: formatManifest(manifest),
    provenance: formatProvenance(makeProvenance(manifest, { features, dependencies, env, started, finished: now() })),
  };
  const digests = {
    artifact: packed.artifact_sha256,
    manifest: sha256(texts.manifest),
    provenance: sha256(texts.provenance),
  };
  await writeFile(join(folder, 'package', 'manifest.json'), texts.manifest);
  await writeFile(join(folder, 'package', 'provenance.json'), texts.provenance);
  await writeFile(join(folder, 'package', 'checksums.json'), formatChecksums(makeChecksums(paths, digests)));
  return {
    artifact_file: paths.artifact,
    artifact_sha256: packed.artifact_sha256,
    artifact_size: packed.artifact_size,
    content_sha256: packed.content_sha256,
    manifest_file: paths.manifest,
    manifest_sha256: digests.manifest,
    checksums_file: paths.checksums,
    provenance_file: paths.provenance,
    source_date_epoch: epoch,
  };
}

/** Puts a finished folder in place of what is there; where that fails, what was there is put back. */
async function replaceFolder(from: string, to: string, old: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const hadOne = await rename(to, old).then(
    () => true,
    (error: unknown) => {
      if (isAbsent(error)) return false;
      throw error;
    },
  );
  try {
    await rename(from, to);
  } catch (error) {
    if (hadOne) await rename(old, to);
    throw error;
  }
}
