/**
 * Unpacks an archive that must be exactly what its manifest says. One pass: each entry is decided on by the policy before
 * anything of it is written, each file is hashed on its way, and any fault removes everything.
 */
import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type AdmittedEntry, ArchivePolicy, contentLimit, type EntryLimits } from '../../contract/archive/policy.js';
import { type TarEvent, TarReader } from '../../contract/archive/tar-reader.js';
import { verifyDigest, verifySize } from '../../contract/digest.js';
import type { ManifestFile } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { composed } from '../../contract/identity/file-path.js';
import { atPlace, errnoOf } from '../disk/file-errors.js';
import { writeAll } from '../disk/files.js';
import { makeNewFolder } from '../disk/new-files.js';
import { openRegularFile } from '../disk/regular-file.js';
import { gunzip } from './gunzip.js';

/** What a manifest says of an archive's content. */
export interface ExpectedContent {
  /** Of the uncompressed tar. */
  readonly content_sha256?: string;
  readonly content_size: number;
  readonly files: readonly ManifestFile[];
}

/** What takes the entries. */
interface Sink {
  directory(path: string): Promise<void>;
  file(entry: AdmittedEntry): Promise<void>;
  /** Bytes of the file last named. */
  write(bytes: Uint8Array): Promise<void>;
  endFile(): Promise<void>;
}

/**
 * Checks everything about an archive, and writes of it only what `keep` names: paths in the archive, and the new file for each.
 * Limits and codes as `unpackArchive`; files that were written stay where it is refused.
 */
export async function inspectArchive(
  archive: string,
  expected: ExpectedContent,
  keep: ReadonlyMap<string, string> = new Map(),
  limits?: EntryLimits,
): Promise<void> {
  const sink = new KeepingSink(keep);
  try {
    await atPlace(archive, () => readArchive(archive, expected, sink, limits));
  } finally {
    await sink.close();
  }
}

/**
 * Unpacks an archive into a folder that must not exist yet (DESTINATION_OCCUPIED), in a folder that does. It is private
 * until it is whole; then modes are 0755 for folders and those of the manifest for files. A failure removes it.
 * `limits` are those of the policy where none are given.
 * Codes: ARCHIVE_INVALID for an archive that the policy or a format refuses; MANIFEST_MISMATCH, SIZE_MISMATCH and
 * DIGEST_MISMATCH for one that is not what is expected; IO_FAILED, STORE_FULL, STORE_READ_ONLY.
 */
export async function unpackArchive(
  archive: string,
  expected: ExpectedContent,
  destination: string,
  limits?: EntryLimits,
): Promise<void> {
  await atPlace(destination, async () => {
    try {
      await mkdir(destination, { mode: 0o700 });
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
      refuse('DESTINATION_OCCUPIED', `${destination} already exists`, destination);
    }
    const folder = new FolderSink(destination);
    try {
      await readArchive(archive, expected, folder, limits);
      await verifyTree(destination, expected.files);
      await chmod(destination, 0o755);
    } catch (error) {
      await folder.close();
      await rm(destination, { recursive: true, force: true, maxRetries: 3 });
      throw error;
    }
  });
}

async function readArchive(
  archive: string,
  expected: ExpectedContent,
  sink: Sink,
  limits: EntryLimits | undefined,
): Promise<void> {
  const { handle, size: archiveSize } = await openRegularFile(archive, archive);
  try {
    const { content_size, content_sha256 } = expected;
    if (content_size > contentLimit(archiveSize))
      refuse('ARCHIVE_INVALID', `${archive} would unpack from ${archiveSize} bytes to ${content_size}`, archive);
    const reader = new TarReader(new ArchivePolicy(archive, expected.files, limits), archive);
    const take = takeInto(sink, archive);
    const content = content_sha256 === undefined ? undefined : createHash('sha256');
    let size = 0;
    for await (const chunk of gunzip(handle, archiveSize, archive)) {
      size += chunk.length;
      if (size > content_size)
        refuse('SIZE_MISMATCH', `${archive} unpacks to more than ${content_size} bytes`, archive);
      content?.update(chunk);
      for (const event of reader.read(chunk)) await take(event);
    }
    reader.finish();
    verifySize(size, content_size, `${archive} unpacked`);
    if (content && content_sha256 !== undefined)
      verifyDigest(content.digest('hex'), content_sha256, `${archive} unpacked`);
  } finally {
    await handle.close();
  }
}

/** Passes the events of a reader on to a sink, hashing each file against what it must be. */
function takeInto(sink: Sink, archive: string): (event: TarEvent) => Promise<void> {
  let entry: AdmittedEntry | undefined;
  let hash: Hash | undefined;
  return async (event) => {
    if (event.kind === 'entry') {
      entry = event.entry;
      hash = createHash('sha256');
      await (entry.type === 'directory' ? sink.directory(entry.path) : sink.file(entry));
    } else if (event.kind === 'data') {
      const written = sink.write(event.bytes);
      hash?.update(event.bytes);
      await written;
    } else if (entry?.type === 'file') {
      await sink.endFile();
      if (hash && entry.sha256 !== undefined)
        verifyDigest(hash.digest('hex'), entry.sha256, `${archive}: ${entry.path}`);
    }
  };
}

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** Writes some files, each to a path that has nothing to do with its name. */
class KeepingSink implements Sink {
  #open: FileHandle | undefined;

  constructor(private readonly keep: ReadonlyMap<string, string>) {}

  async directory(): Promise<void> {}

  async file({ path }: AdmittedEntry): Promise<void> {
    const to = this.keep.get(path);
    this.#open = to === undefined ? undefined : await open(to, NEW_FILE, 0o600);
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#open) await writeAll(this.#open, bytes);
  }

  async endFile(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    const handle = this.#open;
    this.#open = undefined;
    await handle?.close();
  }
}

/** Writes entries below a folder that nobody else can reach. Paths are those that the policy admitted. */
class FolderSink implements Sink {
  readonly #made = new Set<string>();
  #open: { handle: FileHandle; mode: number } | undefined;

  constructor(private readonly folder: string) {}

  async directory(path: string): Promise<void> {
    if (path === '.' || this.#made.has(path)) return;
    await this.directory(dirname(path));
    const full = join(this.folder, path);
    await makeNewFolder(full);
    this.#made.add(path);
  }

  async file({ path, mode }: AdmittedEntry): Promise<void> {
    await this.directory(dirname(path));
    const handle = await open(join(this.folder, path), NEW_FILE, 0o600);
    this.#open = { handle, mode: Number.parseInt(mode, 8) };
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#open) await writeAll(this.#open.handle, bytes);
  }

  async endFile(): Promise<void> {
    await this.#open?.handle.chmod(this.#open.mode);
    await this.close();
  }

  async close(): Promise<void> {
    const handle = this.#open?.handle;
    this.#open = undefined;
    await handle?.close();
  }
}

/** Refuses a folder that does not hold exactly the files, as when a disk took two names for one. */
async function verifyTree(folder: string, files: readonly ManifestFile[]): Promise<void> {
  const found = new Set<string>();
  let count = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // Some disks keep names decomposed.
    const path = composed(relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    if (entry.isFile()) {
      found.add(path);
      count++;
    } else if (!entry.isDirectory()) refuse('MANIFEST_MISMATCH', `${path} is not a regular file`, path);
  }
  const missing = files.find((file) => !found.has(file.path));
  if (missing || count !== files.length)
    refuse('MANIFEST_MISMATCH', `${folder} does not hold exactly the files of the manifest`, missing?.path ?? folder);
}
