/**
 * Staging: artifact and documents written aside, and put in place with one rename of the tuple's folder, so that a
 * failure leaves nothing half written.
 */

import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../../contract/digest.js';
import { formatChecksums, makeChecksums } from '../../contract/documents/checksums.js';
import type { Contract } from '../../contract/documents/contract.js';
import { formatManifest, type Manifest } from '../../contract/documents/manifest.js';
import { formatProvenance } from '../../contract/documents/provenance.js';
import { refuse } from '../../contract/errors.js';
import { requireGlibcAtMost } from '../../contract/executable/against-target.js';
import {
  ARTIFACT_FORMAT,
  formatDirectory,
  formatFileName,
  formatPaths,
  INDEX_PATH,
} from '../../contract/identity/paths.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { type Packed, packArchive } from '../../host/archive/pack.js';
import { putBackAtExit, withNewFolder } from '../../host/disk/at-exit.js';
import { atPlace, isAbsent } from '../../host/disk/file-errors.js';
import { renameOver } from '../../host/disk/files.js';
import { isThere } from '../../host/disk/in-the-way.js';
import { makeFolders } from '../../host/disk/make-folders.js';
import { makeNewFile } from '../../host/disk/new-files.js';
import { readBinaryFiles } from '../../host/machine/read-binary-files.js';
import { makeProvenance } from './claim-provenance.js';
import { ASIDE, type Packable, type PackableRequest } from './packable.js';

/** What was written; paths are relative to the output folder. */
export interface PackagedArtifact extends Tuple {
  readonly product: string;
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

interface StageRequest extends PackableRequest {
  readonly now: () => Date;
}

interface Staging {
  readonly contract: Contract;
  readonly contractSha256: string;
  readonly tuple: Tuple;
  readonly packable: Packable;
  readonly started: Date;
}

/** Writes an artifact and its documents. Codes: OUTPUT_EXISTS, BINARY_MISMATCH, GLIBC_TOO_NEW, ARCHIVE_INVALID. */
export async function stageArtifact(request: StageRequest, staging: Staging): Promise<PackagedArtifact> {
  const out = resolve(request.out);
  const { contract, tuple } = staging;
  const directory = formatDirectory(contract.distribution_contract_version, tuple);
  return atPlace(out, async () => {
    await refusePublished(out, directory);
    await makeFolders(out);
    return withNewFolder(join(out, ASIDE), async (aside) => {
      const made = await writeAside(join(aside, 'new'), request, staging);
      await replaceFolder(join(aside, 'new'), join(out, directory), join(aside, 'old'));
      return { product: contract.product, ...tuple, directory, ...made };
    });
  });
}

/** A store's published files never change: staging over them would. */
async function refusePublished(out: string, directory: string): Promise<void> {
  if ((await isThere(join(out, INDEX_PATH))) && (await isThere(join(out, directory))))
    refuse('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
}

/** Writes artifact and documents into a new folder, checksums.json last. */
async function writeAside(
  folder: string,
  request: StageRequest,
  staging: Staging,
): Promise<Omit<PackagedArtifact, keyof Tuple | 'product' | 'directory'>> {
  const { contract, tuple, packable } = staging;
  const { binaries, files, epoch } = packable;
  await makeFolders(join(folder, 'package'));
  const entries = new Map([...files, ...binaries].map((entry) => [entry.path, entry]));
  const requires = await requiresOfBinaries(staging);
  const packed = await packArchive([...entries.values()], epoch, join(folder, formatFileName(contract.product, tuple)));
  const manifest = manifestOf(staging, packed, requires);
  const digests = await writeDocuments(join(folder, 'package'), manifest, request, staging);
  const paths = formatPaths(contract.product, contract.distribution_contract_version, tuple);
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

/** Held against the target before anything is packed: what a build made, and what was built elsewhere. */
async function requiresOfBinaries({ contract, tuple, packable }: Staging): Promise<Manifest['requires']> {
  const files = packable.binaries.map(({ source }) => ({ name: source, place: source, path: source }));
  const needs = await readBinaryFiles(files, tuple.target);
  const platform = contract.platforms.find(({ target }) => target === tuple.target);
  requireGlibcAtMost(platform ?? {}, needs, tuple.target, 'target');
  return needs.requires;
}

function manifestOf(
  { contract, contractSha256, tuple, packable }: Staging,
  packed: Packed,
  requires: Manifest['requires'],
): Manifest {
  const { product, distribution_contract_version } = contract;
  return {
    schema_version: 1,
    product,
    contract: contract.contract,
    distribution_contract_version,
    contract_sha256: contractSha256,
    ...tuple,
    artifact: {
      file: formatPaths(product, distribution_contract_version, tuple).artifact,
      sha256: packed.artifact_sha256,
      size: packed.artifact_size,
      format: ARTIFACT_FORMAT,
    },
    content_sha256: packed.content_sha256,
    content_size: packed.content_size,
    files: packed.files,
    binaries: packable.binaries.map((entry) => entry.path),
    ...(requires ? { requires } : {}),
    source_date_epoch: packable.epoch,
    build: { ...packable.build, compressor: packed.compressor },
  };
}

/** Writes manifest.json, provenance.json and checksums.json, in this order; gives the digests that checksums.json has. */
async function writeDocuments(
  folder: string,
  manifest: Manifest,
  { env, now }: StageRequest,
  { packable, started }: Staging,
): Promise<{ artifact: string; manifest: string; provenance: string }> {
  const facts = { dependencies: packable.dependencies, env, started, finished: now() };
  const manifestText = formatManifest(manifest);
  const provenanceText = formatProvenance(makeProvenance(manifest, facts));
  const digests = {
    artifact: manifest.artifact.sha256,
    manifest: sha256(manifestText),
    provenance: sha256(provenanceText),
  };
  const paths = formatPaths(manifest.product, manifest.distribution_contract_version, manifest);
  await makeNewFile(join(folder, 'manifest.json'), manifestText);
  await makeNewFile(join(folder, 'provenance.json'), provenanceText);
  await makeNewFile(join(folder, 'checksums.json'), formatChecksums(makeChecksums(paths, digests)));
  return digests;
}

/** Puts a finished folder in place of what is there; where that fails, what was there is put back. */
async function replaceFolder(from: string, to: string, old: string): Promise<void> {
  await makeFolders(dirname(to));
  const forget = putBackAtExit(old, to);
  try {
    const hadOne = await renameOver(to, old).then(
      () => true,
      (error: unknown) => {
        if (isAbsent(error)) return false;
        throw error;
      },
    );
    try {
      await renameOver(from, to);
    } catch (error) {
      if (hadOne) await renameOver(old, to);
      throw error;
    }
  } finally {
    forget();
  }
}
