/**
 * What an install leaves beside the files: `.controller-dist/receipt.json` (what is installed) and, where it was read,
 * `manifest.json`. An installed tree is trusted only as far as every file of it still has the digest that is pinned.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../contract/digest.js';
import { MANIFEST_LIMITS, type ManifestFile } from '../../contract/documents/manifest.js';
import { composed } from '../../contract/identity/file-path.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { formatCanonical } from '../../contract/json/document.js';
import { atPlace, isAbsent } from '../disk/file-errors.js';
import { digestStream, readBounded, replaceFile, streamFile } from '../disk/files.js';
import { makeNewFile, makeNewFolder } from '../disk/new-files.js';
import { isOpenToOthers, type Owners, trustedOwners } from './ownership.js';

const RECEIPT_FOLDER = '.controller-dist';
const RECEIPT = join(RECEIPT_FOLDER, 'receipt.json');
const MANIFEST = join(RECEIPT_FOLDER, 'manifest.json');

/** What decides whether an installed tree is the pinned one. */
export interface InstalledExpectation {
  readonly product: string;
  readonly tuple: Tuple;
  readonly artifact_sha256: string;
  readonly files: readonly ManifestFile[];
  readonly manifest?: Uint8Array;
}

/** absent: nothing there. same: every file verified. other, damaged: ours, to be replaced. foreign: not ours, to be left alone. */
export type InstalledState = 'absent' | 'same' | 'other' | 'damaged' | 'foreign';

function formatReceipt({ product, tuple, artifact_sha256 }: InstalledExpectation): string {
  return formatCanonical({ schema_version: 1, product, ...tuple, artifact_sha256 });
}

/** Writes receipt and manifest into an unpacked tree. */
export async function writeReceipt(folder: string, expected: InstalledExpectation): Promise<void> {
  await atPlace(folder, async () => {
    await makeNewFolder(join(folder, RECEIPT_FOLDER));
    await makeNewFile(join(folder, RECEIPT), formatReceipt(expected));
    if (expected.manifest) await makeNewFile(join(folder, MANIFEST), expected.manifest);
  });
}

/** The manifest that an install left in a folder, where it has this digest; undefined where it has not, or cannot be read. */
export async function readKeptManifest(folder: string, manifestSha256: string): Promise<Uint8Array | undefined> {
  const kept = await readBounded(join(folder, MANIFEST), MANIFEST_LIMITS.maxBytes).catch(() => undefined);
  return kept && sha256(kept) === manifestSha256 ? kept : undefined;
}

/** Leaves a manifest in a folder that a lockfile installed without one. Where it cannot be kept, the next run reads it again. */
export async function keepManifest(folder: string, manifest: Uint8Array, manifestSha256: string): Promise<void> {
  if (await readKeptManifest(folder, manifestSha256)) return;
  await replaceFile(join(folder, MANIFEST), manifest).catch(() => {});
}

/** Looks at a destination, and hashes every file where it claims to be what is pinned, and to be changed by nobody but `owners`. */
export async function inspectInstalled(
  folder: string,
  expected: InstalledExpectation,
  owners = trustedOwners(),
): Promise<InstalledState> {
  const names = await atPlace(folder, () =>
    readdir(folder).catch((error) => (isAbsent(error) ? undefined : Promise.reject(error))),
  );
  if (!names) {
    const stat = await lstat(folder).catch(() => undefined);
    // A folder that was not there just now: another job has put it in place meanwhile.
    if (stat?.isDirectory()) return inspectInstalled(folder, expected, owners);
    return stat ? 'foreign' : 'absent';
  }
  if (names.length === 0) return 'absent';
  if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
  const receipt = await readBounded(join(folder, RECEIPT), 64 * 1024).catch(() => undefined);
  if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
  try {
    return (await isIntact(folder, expected.files, owners)) ? 'same' : 'damaged';
  } catch (error) {
    // Another job moved it away while it was read.
    if (isAbsent(error)) return 'damaged';
    throw error;
  }
}

/** Whether a tree has exactly the given files, with their modes and digests, and nothing else but the receipt. */
async function isIntact(folder: string, files: readonly ManifestFile[], owners: Owners): Promise<boolean> {
  const expected = new Map(files.map((file) => [file.path, file]));
  const found = isOpenToOthers(await lstat(folder), owners) ? undefined : await listTree(folder, '', owners);
  // Two spellings of one name are two files.
  if (!found || found.length !== expected.size || new Set(found).size !== found.length) return false;
  for (const path of found) {
    const file = expected.get(path);
    if (!file || !(await isSameFile(join(folder, path), file))) return false;
  }
  return true;
}

async function isSameFile(path: string, file: ManifestFile): Promise<boolean> {
  const stat = await lstat(path);
  const executable = process.platform === 'win32' || ((stat.mode & 0o111) !== 0) === (file.mode === '0755');
  if (!stat.isFile() || stat.size !== file.size || !executable) return false;
  const chunks = await streamFile(path, file.size);
  return chunks !== undefined && (await digestStream(chunks)).sha256 === file.sha256;
}

/** Paths of all files but the receipt's; undefined where there is anything but files and folders, or others can change one. */
async function listTree(folder: string, prefix: string, owners: Owners): Promise<string[] | undefined> {
  const paths: string[] = [];
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (isOpenToOthers(await lstat(join(folder, path)), owners)) return undefined;
    // Some disks keep names decomposed.
    if (entry.isFile()) paths.push(composed(path));
    else if (entry.isDirectory()) {
      const below = await listTree(folder, path, owners);
      if (!below) return undefined;
      if (path === RECEIPT_FOLDER) continue;
      for (const inner of below) paths.push(inner);
    } else return undefined;
  }
  return paths;
}
