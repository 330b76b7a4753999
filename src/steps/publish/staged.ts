/** Staged folders: what `package` wrote, verified before anything of it is published. */

import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type Bound,
  type NamedTarget,
  requireNamed,
  stagedNames,
  wantedTargets,
} from '../../contract/decisions/planned.js';
import {
  DOCUMENT_SET_LIMITS,
  type DocumentBytes,
  type DocumentSet,
  verifyDocumentSet,
} from '../../contract/decisions/verify.js';
import { verifyDigest, verifySize } from '../../contract/digest.js';
import { parseManifest } from '../../contract/documents/manifest.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { requireGlibcAtMost } from '../../contract/executable/against-target.js';
import { directoryOfPath, formatDirectory, formatPaths, parseDirectory } from '../../contract/identity/paths.js';
import { compareTuples } from '../../contract/identity/tuple.js';
import { atPlace, isAbsent } from '../../host/disk/file-errors.js';
import { digestStream, readRequired, streamFile } from '../../host/disk/files.js';
import { hintAboveDist } from '../../host/store/above-dist.js';
import { DirectoryStore } from '../../host/store/directory.js';
import { inspectArtifact } from '../inspect-artifact.js';

/** One staged artifact whose documents agree with one another and with its bytes. */
export interface StagedArtifact {
  readonly folder: string;
  readonly bytes: DocumentBytes;
  readonly documents: DocumentSet;
}

/**
 * Reads and verifies every staged artifact below the given folders. A folder is one that holds `dist/`, or one whose
 * child folders do (as download-artifact leaves them); with a plan, only child folders that have the name of one of its
 * artifacts are opened, and `notice` is told of the others. What may be published of it is not decided here. Codes: STAGED_EMPTY,
 * STAGED_INVALID, PRODUCT_MISMATCH, CONTRACT_MISMATCH, IMMUTABLE_CONFLICT, GLIBC_TOO_NEW, and those of `requireNamed`,
 * `verifyDocumentSet` and `inspectArtifact`.
 */
export async function readStaged(
  folders: readonly string[],
  bound: Bound,
  notice: (message: string) => void = () => {},
): Promise<StagedArtifact[]> {
  const missing = `missing: ${wantedTargets(bound).join(', ')}`;
  const roots = await stagedRoots(folders, bound, notice);
  const staged = new Map<string, StagedArtifact>();
  for (const { folder: root, named } of roots)
    for (const directory of await tupleDirectories(root)) {
      const artifact = await readArtifact(root, directory, bound);
      requireNamed(artifact.documents.manifest, named, join(root, directory));
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
    refuse(
      'STAGED_EMPTY',
      `nothing is staged in ${folders.join(', ') || 'no folder'}; ${missing}`,
      folders[0],
      folders.map(hintAboveDist).find((hint) => hint !== undefined),
    );
  return [...staged.values()].sort((a, b) => compareTuples(a.documents.manifest, b.documents.manifest));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** What is no folder was mistyped, or never made: which targets it lacks is not the question then. */
async function requireStagedFolder(folder: string): Promise<void> {
  const found = await atPlace(folder, () => stat(folder)).catch((error: unknown) => {
    if (isAbsent((error as Error).cause)) return undefined;
    throw error;
  });
  if (found?.isDirectory()) return;
  const what = found ? `${folder} is a file, not a folder` : `there is no folder ${folder}`;
  const hint = hintAboveDist(folder) ?? 'Name the folder that package wrote to: the one that holds dist/.';
  refuse('STAGED_EMPTY', what, folder, hint);
}

/** A folder that holds `dist/`, and what its name says may be in it. */
interface StagedRoot {
  readonly folder: string;
  readonly named: NamedTarget | undefined;
}

async function stagedRoots(
  folders: readonly string[],
  bound: Bound,
  notice: (message: string) => void,
): Promise<StagedRoot[]> {
  const names = stagedNames(bound);
  const roots: StagedRoot[] = [];
  for (const folder of folders) {
    await requireStagedFolder(folder);
    if (await isFolder(join(folder, 'dist'))) {
      roots.push({ folder, named: names.get(basename(resolve(folder))) });
      continue;
    }
    const children = (await atPlace(folder, () => readdir(folder))).sort();
    const opened = children.filter((name) => !bound.plan || names.has(name));
    noticeUnopened(
      children.filter((name) => !opened.includes(name)),
      notice,
    );
    for (const name of opened)
      if (await isFolder(join(folder, name, 'dist')))
        roots.push({ folder: join(folder, name), named: names.get(name) });
  }
  return roots;
}

const MAX_NAMED = 20;

/** Another product's artifacts match the same pattern, and any job of the run can upload more: they are said, not opened. */
function noticeUnopened(names: readonly string[], notice: (message: string) => void): void {
  if (names.length === 0) return;
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  notice(`not opened, since the plan does not name it: ${names.slice(0, MAX_NAMED).join(', ')}${more}`);
}

/** Tuple folders below a root; a file that belongs to none is STAGED_INVALID. */
async function tupleDirectories(root: string): Promise<string[]> {
  const directories = new Set<string>();
  for (const path of await new DirectoryStore(root).list('dist')) {
    const directory = directoryOfPath(path);
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

async function readArtifact(root: string, directory: string, bound: Bound): Promise<StagedArtifact> {
  const folder = join(root, directory);
  const read = (kind: 'manifest' | 'checksums' | 'provenance'): Promise<Buffer> =>
    readRequired(join(folder, 'package', `${kind}.json`), DOCUMENT_SET_LIMITS[kind].maxBytes);
  const [manifest, checksums, provenance] = await Promise.all([
    read('manifest'),
    read('checksums'),
    read('provenance'),
  ]);
  const bytes = { manifest, checksums, provenance };
  const { contract } = bound;
  const stated = parseManifest(manifest, `${directory}/package/manifest.json`);
  if (formatDirectory(stated.distribution_contract_version, stated) !== directory)
    refuse('TUPLE_MISMATCH', `${directory} holds the manifest of another tuple`, folder);
  const documents = verifyDocumentSet(bytes, stated, contract.product, contract.distribution_contract_version);
  if (documents.manifest.contract_sha256 !== bound.contractSha256)
    refuse(
      'CONTRACT_MISMATCH',
      `${directory} was packaged under a contract with sha256 ${documents.manifest.contract_sha256}, given is ${bound.contractSha256}`,
      folder,
    );
  await verifyArtifactFile(root, documents, bound);
  const known = new Set(Object.values(formatPaths(contract.product, contract.distribution_contract_version, stated)));
  for (const path of await new DirectoryStore(root).list(directory))
    if (!known.has(path)) refuse('STAGED_INVALID', `${path} is not one of the files of an artifact`, join(root, path));
  return { folder: root, bytes, documents };
}

/** The artifact's bytes are those of its manifest, down to every file in it, and what the contract allows on its platform. */
async function verifyArtifactFile(root: string, { manifest, paths }: DocumentSet, { contract }: Bound): Promise<void> {
  const file = join(root, paths.artifact);
  const chunks = await streamFile(file, Number.MAX_SAFE_INTEGER, paths.artifact);
  if (!chunks) return refuse('DOCUMENT_NOT_FOUND', `${paths.artifact} is not there`, file);
  const { size, sha256 } = await digestStream(chunks);
  verifySize(size, manifest.artifact.size, paths.artifact);
  verifyDigest(sha256, manifest.artifact.sha256, paths.artifact);
  const needs = await inspectArtifact(file, manifest, paths.artifact);
  const platform = contract.platforms.find(({ target }) => target === manifest.target);
  requireGlibcAtMost(platform ?? {}, needs, paths.artifact, file);
}
