/** Reading and writing files, bounded and whole. */
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, read, readSync, writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { refuse } from '../../contract/errors.js';
import { removeAtExit } from './at-exit.js';
import { asFileError, atPlace, errnoOf, isAbsent, requireRegular } from './file-errors.js';
import { onceFree } from './in-use.js';
import { makeFolders } from './make-folders.js';
import { openNewFile } from './new-files.js';

const CHUNK = 512 * 1024;

/** To open a pipe that nobody writes must not wait for somebody. */
const READ_ONLY = constants.O_RDONLY | constants.O_NONBLOCK;

/** Opens a regular file to read; undefined where there is none. A folder, pipe or device is IO_FAILED. */
async function openRegular(path: string, place: string): Promise<{ handle: FileHandle; size: number } | undefined> {
  let handle: FileHandle;
  try {
    handle = await onceFree('opening', () => open(path, READ_ONLY));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw asFileError(error, place);
  }
  try {
    const stat = await handle.stat();
    requireRegular(stat, place);
    return { handle, size: stat.size };
  } catch (error) {
    await handle.close();
    throw asFileError(error, place);
  }
}

const readAside = promisify(read);
/** Bytes that are read in less time than the way to a thread and back takes. */
const SMALL = 1024 * 1024;

/** The whole of a file of at most `limit` bytes (TOO_LARGE); undefined where there is none. */
export async function readBounded(path: string, limit: number, place: string = path): Promise<Buffer | undefined> {
  let file: number | undefined;
  try {
    file = await onceFree('opening', () => openSync(path, READ_ONLY));
    const stat = fstatSync(file);
    requireRegular(stat, place);
    const { size } = stat;
    if (size > limit) refuse('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const rest = size - length;
      const bytesRead =
        size <= SMALL
          ? readSync(file, bytes, length, rest, length)
          : (await readAside(file, bytes, length, rest, length)).bytesRead;
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (file === undefined && isAbsent(error)) return undefined;
    throw asFileError(error, place);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The whole of a file that must be there (DOCUMENT_NOT_FOUND). */
export async function readRequired(path: string, limit: number, place: string = path): Promise<Buffer> {
  const hint = 'Check the path: a relative one begins in the folder that this runs in.';
  return (
    (await readBounded(path, limit, place)) ?? refuse('DOCUMENT_NOT_FOUND', `there is no file ${place}`, place, hint)
  );
}

/** The bytes of a file in chunks; undefined where there is none. Each chunk is valid until the next is asked for. */
export async function streamFile(
  path: string,
  limit: number,
  place: string = path,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const opened = await openRegular(path, place);
  if (!opened) return undefined;
  const { handle, size } = opened;
  if (size > limit) {
    await handle.close();
    return refuse('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
  }
  return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
}

/** While a chunk is used the next one is read, into the other of two buffers. */
async function* chunksOf(handle: FileHandle, chunk: number, limit: number, place: string): AsyncGenerator<Uint8Array> {
  const readAhead = (buffer: Buffer<ArrayBuffer>): Promise<{ buffer: Buffer<ArrayBuffer>; bytesRead: number }> => {
    const reading = handle.read(buffer, 0, chunk, null);
    // It may fail while nobody waits for it.
    reading.catch(() => {});
    return reading;
  };
  let next = readAhead(Buffer.allocUnsafe(chunk));
  let free = Buffer.allocUnsafe(chunk);
  try {
    for (let total = 0; ; ) {
      const { buffer, bytesRead } = await next;
      if (bytesRead === 0) return;
      total += bytesRead;
      if (total > limit) refuse('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
      next = readAhead(free);
      free = buffer;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw asFileError(error, place);
  } finally {
    await next.catch(() => {});
    await handle.close();
  }
}

/** Size and SHA-256 of a stream; `each` sees every chunk on its way. */
export async function digestStream(
  chunks: AsyncIterable<Uint8Array>,
  each?: (chunk: Uint8Array) => Promise<unknown>,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.byteLength;
    if (each) await each(chunk);
  }
  return { size, sha256: hash.digest('hex') };
}

/**
 * Creates a file that must not exist, writes it through `write`, and removes it if that fails. It is made durable, unless
 * it is only there for a moment.
 */
export async function writeExclusive(
  path: string,
  write: (handle: FileHandle) => Promise<unknown>,
  durable = true,
): Promise<void> {
  await atPlace(path, async () => {
    const handle = await openNewFile(path);
    try {
      await write(handle);
      if (durable) await handle.sync();
      await handle.close();
    } catch (error) {
      await handle.close().catch(() => {});
      await removeFile(path);
      throw error;
    }
  });
}

/**
 * Writes all of a chunk, however many calls that takes. Bytes go to the page cache at once: for chunks as small as those of
 * a stream that costs less than the way to a thread and back.
 */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(handle.fd, bytes, at);
}

/** Replaces a file in one rename: readers see the old bytes or the new ones. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  const forget = removeAtExit(temporary);
  await atPlace(path, async () => {
    await makeFolders(dirname(path));
    await writeExclusive(temporary, (handle) => writeAll(handle, bytes));
    await renameOver(temporary, path).finally(() => removeFile(temporary));
    await syncFolder(dirname(path));
  }).finally(forget);
}

/** Renames a file or folder, once nobody has it open, or anything in it (`onceFree`). Throws what the system says. */
export async function renameOver(from: string, to: string): Promise<void> {
  await onceFree('moving', () => rename(from, to));
}

/** Removes a file, once nobody has it open (`onceFree`); one that is not there is no error. Throws what the system says. */
export async function removeFile(path: string): Promise<void> {
  await onceFree('moving', () => rm(path, { force: true }));
}

/** Makes the names in a folder durable. Windows cannot open folders, and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems refuse fsync on folders; their names are as durable as they can be.
    if (errnoOf(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
