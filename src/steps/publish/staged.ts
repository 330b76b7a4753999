/** Staged folders: what `package` wrote, verified before anything of it is published. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DOCUMENT_SET_LIMITS,
  type DocumentBytes,
  type DocumentSet,
  verifyDocumentSet,
} from '../../contract/decisions/verify.js';
import { verifyDigest, verifySize } from '../../contract/digest.js';
import { type Contract, recommendedTargets } from '../../contract/documents/contract.js';
import { parseManifest } from '../../contract/documents/manifest.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { formatDirectory, formatPaths, parseDirectory } from '../../contract/identity/paths.js';
import { compareTuples } from '../../contract/identity/tuple.js';
import { inspectArchive } from '../../host/archive/unpack.js';
import { atPlace } from '../../host/disk/file-errors.js';
import { digestStream, readRequired, streamFile } from '../../host/disk/files.js';
import { DirectoryStore } from '../../host/store/directory.js';

/** One staged artifact whose documents agree with one another and with its bytes. */
export interface StagedArtifact {
  readonly folder: string;
  readonly bytes: DocumentBytes;
  readonly documents: DocumentSet;
}

/** What a staged set is held against. */
export interface StagedExpectation {
  readonly contract: Contract;
  readonly contractSha256: string;
}

/**
 * Reads and verifies every staged artifact below the given folders. A folder is one that holds `dist/`, or one whose
 * child folders do (as download-artifact leaves them). Codes: STAGED_EMPTY, STAGED_INVALID, PRODUCT_MISMATCH,
 * CONTRACT_MISMATCH, IMMUTABLE_CONFLICT and those of `verifyDocumentSet`.
 */
export async function readStaged(folders: readonly string[], expected: StagedExpectation): Promise<StagedArtifact[]> {
  const missing = `missing: ${recommendedTargets(expected.contract).join(', ')}`;
  const roots = (await Promise.all(folders.map((folder) => stagedRoots(folder, missing)))).flat();
  const staged = new Map<string, StagedArtifact>();
  for (const root of roots)
    for (const directory of await tupleDirectories(root)) {
      const artifact = await readArtifact(root, directory, expected);
      const other = staged.get(directory);
      if (other && other.documents.manifest.artifact.sha256 !== artifact.documents.manifest.artifact.sha256)
        refuse(
          'IMMUTABLE_CONFLICT',
          `${directory} is staged twice: ${other.documents.manifest.artifact.sha256} and ${artifact.documents.manifest.artifact.sha256}`,
          root,
        );
      if (!other) staged.set(directory, artifact);
    }
  if (staged.size === 0)
    refuse('STAGED_EMPTY', `nothing is staged in ${folders.join(', ') || 'no folder'}; ${missing}`, folders[0]);
  return [...staged.values()].sort((a, b) => compareTuples(a.documents.manifest, b.documents.manifest));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** `missing` says what should be there, where there is no folder at all. */
async function stagedRoots(folder: string, missing: string): Promise<string[]> {
  if (!(await isFolder(folder))) return refuse('STAGED_EMPTY', `${folder} is not a folder; ${missing}`, folder);
  if (await isFolder(join(folder, 'dist'))) return [folder];
  const children = (await atPlace(folder, () => readdir(folder))).sort().map((name) => join(folder, name));
  const roots: string[] = [];
  for (const child of children) if (await isFolder(join(child, 'dist'))) roots.push(child);
  return roots;
}

/** Tuple folders below a root; a file that belongs to none is STAGED_INVALID. */
async function tupleDirectories(root: string): Promise<string[]> {
  const directories = new Set<string>();
  for (const path of await new DirectoryStore(root).list('dist')) {
    const directory = path.split('/').slice(0, 8).join('/');
    try {
      parseDirectory(directory);
    } catch (cause) {
      throw new ContractError(
        { code: 'STAGED_INVALID', message: `${path} does not belong to a staged artifact`, place: join(root, path) },
        [],
        { cause },
      );
    }
    directories.add(directory);
  }
  return [...directories].sort();
}

async function readArtifact(root: string, directory: string, expected: StagedExpectation): Promise<StagedArtifact> {
  const folder = join(root, directory);
  const read = (kind: 'manifest' | 'checksums' | 'provenance'): Promise<Buffer> =>
    readRequired(join(folder, 'package', `${kind}.json`), DOCUMENT_SET_LIMITS[kind].maxBytes);
  const [manifest, checksums, provenance] = await Promise.all([
    read('manifest'),
    read('checksums'),
    read('provenance'),
  ]);
  const bytes = { manifest, checksums, provenance };
  const { contract } = expected;
  const stated = parseManifest(manifest, `${directory}/package/manifest.json`);
  if (formatDirectory(stated.distribution_contract_version, stated) !== directory)
    refuse('TUPLE_MISMATCH', `${directory} holds the manifest of another tuple`, folder);
  const documents = verifyDocumentSet(bytes, stated, contract.product, contract.distribution_contract_version);
  if (documents.manifest.contract_sha256 !== expected.contractSha256)
    refuse(
      'CONTRACT_MISMATCH',
      `${directory} was packaged under a contract with sha256 ${documents.manifest.contract_sha256}, given is ${expected.contractSha256}`,
      folder,
    );
  await verifyArtifactFile(root, documents);
  const known = new Set(Object.values(formatPaths(contract.product, contract.distribution_contract_version, stated)));
  for (const path of await new DirectoryStore(root).list(directory))
    if (!known.has(path)) refuse('STAGED_INVALID', `${path} is not one of the files of an artifact`, join(root, path));
  return { folder: root, bytes, documents };
}

/** The artifact's bytes are those of its manifest, down to every file in it. */
async function verifyArtifactFile(root: string, { manifest, paths }: DocumentSet): Promise<void> {
  const file = join(root, paths.artifact);
  const chunks = await streamFile(file, Number.MAX_SAFE_INTEGER, paths.artifact);
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${paths.artifact} is not there`, file);
  const { size, sha256 } = await digestStream(chunks);
  verifySize(size, manifest.artifact.size, paths.artifact);
  verifyDigest(sha256, manifest.artifact.sha256, paths.artifact);
  await inspectArchive(file, manifest);
}
