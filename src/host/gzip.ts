/**
 * gzip (RFC 1952), one member: written by all cores, read in one pass.
 *
 *   1f 8b 08 flags  mtime (4)  extra-flags  OS     then, with flag 08, a file name and NUL
 *   deflate data (RFC 1951)
 *   CRC-32 (4)  size modulo 2^32 (4)               both of the content, little-endian
 *
 * Written: no flags, no time, OS 255 (unknown). Content comes in blocks of 1 MiB, whatever the machine; each is deflated on
 * the thread pool with the 32 KiB before it as its dictionary, and flushed to a byte boundary, so that the blocks set
 * one behind the other are one deflate stream. The bytes depend on zlib and the level, never on cores or timing.
 */
import type { FileHandle } from 'node:fs/promises';
import { Readable, type TransformOptions } from 'node:stream';
import { promisify, types } from 'node:util';
import zlib from 'node:zlib';
import { refuse } from '../contract/errors.js';
import type { Build } from '../contract/manifest.js';

export const GZIP_BLOCK = 1024 * 1024;
const WINDOW = 32 * 1024;
const LEVEL = 5;
/** Blocks deflated or waiting at a time: enough for every thread of the pool, and about 16 MiB at most. */
const IN_FLIGHT = 8;
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const TRAILER = 8;

/** What a manifest says of the compressor. */
export function describeCompressor(): Build['compressor'] {
  return { name: 'zlib', version: process.versions.zlib, level: LEVEL, block_size: GZIP_BLOCK };
}

const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

/** Compresses blocks, each but the last of GZIP_BLOCK bytes and none used again by the caller. */
export async function* gzip(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield HEADER;
  const running: Promise<Uint8Array>[] = [];
  let block: Uint8Array = new Uint8Array(0);
  let before: Uint8Array | undefined;
  let crc = 0;
  let size = 0;
  for await (const next of blocks) {
    if (block.length > 0) {
      running.push(deflateBlock(block, before, zlib.constants.Z_SYNC_FLUSH));
      before = block;
    }
    block = next;
    crc = zlib.crc32(next, crc);
    size += next.length;
    const first = running.length >= IN_FLIGHT ? running.shift() : undefined;
    if (first) yield await first;
  }
  running.push(deflateBlock(block, before, zlib.constants.Z_FINISH));
  for (const piece of running) yield await piece;
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}

function deflateBlock(block: Uint8Array, before: Uint8Array | undefined, finishFlush: number): Promise<Uint8Array> {
  const piece = deflateRaw(block, {
    level: LEVEL,
    finishFlush,
    // Room for the whole result: each further piece of output would be another turn through the thread pool.
    chunkSize: GZIP_BLOCK + WINDOW,
    ...(before ? { dictionary: before.subarray(-WINDOW) } : {}),
  });
  // It may fail while an earlier one is awaited; it is awaited in its turn.
  piece.catch(() => {});
  return piece;
}

/** Large, since each chunk is a way to the thread pool and back. */
const CHUNK = 1024 * 1024;
/** Chunks wait, so that the thread that inflates goes on while the last one is hashed and written. */
const INFLATE: zlib.ZlibOptions & TransformOptions = { chunkSize: CHUNK, readableHighWaterMark: 4 * CHUNK };
const NAME_FLAG = 8;
/** The longest file name that a header may carry, with its NUL. */
const MAX_NAME = 1024;

/**
 * The content of a file of `size` bytes that is exactly one gzip member, in chunks. Anything else is ARCHIVE_INVALID: damage,
 * an end too early, a second member, bytes behind the end, header flags that nothing here writes.
 */
export async function* gunzip(handle: FileHandle, size: number, place: string): AsyncGenerator<Uint8Array> {
  const start = await readGzipHeader(handle, place);
  const end = size - TRAILER;
  if (end <= start) return refuse('ARCHIVE_INVALID', `${place} ends early`, place);
  const source = Readable.from(readRange(handle, start, end), { highWaterMark: 2 });
  const inflate = zlib.createInflateRaw(INFLATE);
  source.on('error', (error) => inflate.destroy(error));
  source.pipe(inflate);
  let crc = 0;
  let length = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      crc = zlib.crc32(chunk, crc);
      length += chunk.length;
      yield chunk;
    }
  } catch (error) {
    // zlib names its errors Z_...; others come from the file.
    if (!(types.isNativeError(error) && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    refuse('ARCHIVE_INVALID', `${place} is not sound deflate data: ${error.message}`, place);
  } finally {
    source.destroy();
    inflate.destroy();
  }
  if (inflate.bytesWritten !== end - start) refuse('ARCHIVE_INVALID', `${place} goes on behind its gzip member`, place);
  const trailer = await readAt(handle, end, TRAILER);
  if (trailer.length < TRAILER || trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32)
    refuse('ARCHIVE_INVALID', `${place} does not match its gzip checksum`, place);
}

async function* readRange(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const bytes = await readAt(handle, at, Math.min(CHUNK, end - at));
    if (bytes.length === 0) return;
    yield bytes;
    at += bytes.length;
  }
}

/** Where the deflate data begins. */
async function readGzipHeader(handle: FileHandle, place: string): Promise<number> {
  const bytes = await readAt(handle, 0, HEADER.length + MAX_NAME);
  if (bytes.length < HEADER.length || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    return refuse('ARCHIVE_INVALID', `${place} is not a gzip file`, place);
  if (bytes[3] === 0) return HEADER.length;
  const nul = bytes.indexOf(0, HEADER.length);
  if (bytes[3] !== NAME_FLAG || nul < 0)
    return refuse('ARCHIVE_INVALID', `${place} has a gzip header that is not accepted`, place);
  return nul + 1;
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
