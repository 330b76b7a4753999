/**
 * Packs files into a deterministic .tar.gz: entries sorted by path, one time for all, owner 0, no names of users, modes
 * 0644 and 0755 (docs/reproducibility.md). The same files give the same bytes, wherever and in whatever order they lie.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ARCHIVE_LIMITS, ArchivePolicy, contentLimit } from '../../contract/archive/policy.js';
import { BLOCK, formatFileHeader, paddingOf } from '../../contract/archive/tar-header.js';
import type { Build } from '../../contract/documents/build.js';
import type { ManifestFile } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { comparePaths } from '../../contract/identity/file-path.js';
import { sourceDateEpoch } from '../../contract/identity/tuple.js';
import { removeAtExit } from '../disk/at-exit.js';
import { atPlace } from '../disk/file-errors.js';
import { removeFile, renameOver, writeAll } from '../disk/files.js';
import { openNewFile } from '../disk/new-files.js';
import { openRegularFile } from '../disk/regular-file.js';
import { describeCompressor, GZIP_BLOCK, gzip } from './gzip.js';

export interface PackEntry {
  /** Its path in the archive. */
  readonly path: string;
  readonly mode: ManifestFile['mode'];
  /** The file it is read from. */
  readonly source: string;
}

export interface Packed {
  readonly artifact_sha256: string;
  readonly artifact_size: number;
  /** Of the uncompressed tar. */
  readonly content_sha256: string;
  readonly content_size: number;
  readonly files: ManifestFile[];
  readonly compressor: Build['compressor'];
}

/**
 * Writes an archive to `destination`, in a folder that exists, replacing what is there in one rename; a failure leaves
 * nothing. `epoch` is the time of all entries, in seconds. Codes: ARCHIVE_INVALID for what `unpackArchive` would refuse,
 * INVALID_INPUT for a bad epoch, IO_FAILED for a source that is no file or changes, STORE_FULL, STORE_READ_ONLY.
 */
export async function packArchive(entries: readonly PackEntry[], epoch: number, destination: string): Promise<Packed> {
  if (!sourceDateEpoch.safeParse(epoch).success)
    refuse('INVALID_INPUT', `${epoch} is not a time in seconds since 1970`, 'source-date-epoch');
  const sorted = [...entries].sort((a, b) => comparePaths(a.path, b.path));
  checkPaths(sorted, destination);
  const temporary = join(dirname(destination), `.${basename(destination)}.${randomBytes(8).toString('hex')}.tmp`);
  return atPlace(destination, async () => {
    const forget = removeAtExit(temporary);
    const handle = await openNewFile(temporary);
    try {
      const packed = await writeArchive(sorted, epoch, handle);
      if (packed.content_size > contentLimit(packed.artifact_size))
        refuse(
          'ARCHIVE_INVALID',
          `${destination}: the files compress so well that installing would refuse it`,
          destination,
        );
      await handle.close();
      await renameOver(temporary, destination);
      return packed;
    } catch (error) {
      await handle.close().catch(() => {});
      await removeFile(temporary);
      throw error;
    } finally {
      forget();
    }
  });
}

function checkPaths(entries: readonly PackEntry[], destination: string): void {
  if (entries.length === 0) refuse('ARCHIVE_INVALID', `${destination}: there is nothing to pack`, destination);
  const policy = new ArchivePolicy(destination);
  for (const { path, mode } of entries) policy.admit({ path, type: 'file', size: 0, mode: Number.parseInt(mode, 8) });
}

async function writeArchive(entries: readonly PackEntry[], epoch: number, handle: FileHandle): Promise<Packed> {
  const files: ManifestFile[] = [];
  const content = new Digest();
  const artifact = new Digest();
  for await (const piece of gzip(inBlocks(tarPieces(entries, epoch, files), content))) {
    artifact.update(piece);
    await writeAll(handle, piece);
  }
  return {
    artifact_sha256: artifact.hex(),
    artifact_size: artifact.size,
    content_sha256: content.hex(),
    content_size: content.size,
    files,
    compressor: describeCompressor(),
  };
}

class Digest {
  size = 0;
  readonly #hash = createHash('sha256');

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.size += bytes.length;
  }

  hex(): string {
    return this.#hash.digest('hex');
  }
}

/** The bytes of the tar, in pieces that are valid until the next is asked for. What was packed is added to `files`. */
async function* tarPieces(
  entries: readonly PackEntry[],
  epoch: number,
  files: ManifestFile[],
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(GZIP_BLOCK);
  let total = 2 * BLOCK;
  for (const { path, mode, source } of entries) {
    const { handle, size } = await openRegularFile(source, source);
    try {
      total += 2 * BLOCK + size;
      if (total > ARCHIVE_LIMITS.content)
        refuse(
          'ARCHIVE_INVALID',
          `${source}: with it there are more than ${ARCHIVE_LIMITS.content} bytes to pack`,
          source,
        );
      yield formatFileHeader({ path, mode, size, mtime: epoch });
      const digest = new Digest();
      for (;;) {
        const { bytesRead } = await atPlace(source, () => handle.read(buffer, 0, buffer.length, null));
        if (bytesRead === 0) break;
        digest.update(buffer.subarray(0, bytesRead));
        if (digest.size > size) break;
        yield buffer.subarray(0, bytesRead);
      }
      if (digest.size !== size) refuse('IO_FAILED', `${source} changed its size while it was packed`, source);
      files.push({ path, sha256: digest.hex(), size, mode });
      yield new Uint8Array(paddingOf(size));
    } finally {
      await handle.close();
    }
  }
  yield new Uint8Array(2 * BLOCK);
}

/** Gathers pieces into blocks of GZIP_BLOCK bytes, the last one shorter, and counts and hashes what passes. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>, content: Digest): AsyncGenerator<Uint8Array> {
  let block = Buffer.allocUnsafe(GZIP_BLOCK);
  let filled = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + GZIP_BLOCK - filled);
      block.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < GZIP_BLOCK) continue;
      content.update(block);
      yield block;
      block = Buffer.allocUnsafe(GZIP_BLOCK);
      filled = 0;
    }
  }
  content.update(block.subarray(0, filled));
  if (filled > 0) yield block.subarray(0, filled);
}
