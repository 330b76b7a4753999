/**
 * gzip (RFC 1952), one member, written by all cores.
 *
 *   1f 8b 08 flags  mtime (4)  extra-flags  OS     then, with flag 08, a file name and NUL
 *   deflate data (RFC 1951)
 *   CRC-32 (4)  size modulo 2^32 (4)               both of the content, little-endian
 *
 * No flags, no time, OS 255 (unknown). Content comes in blocks of 1 MiB, whatever the machine; each is deflated by itself on
 * the thread pool, and flushed to a byte boundary, so that the blocks set one behind the other are one deflate stream. That a
 * block needs nothing of the one before it costs some 0.2 % in size; for it a reader can use all cores as well (gunzip.ts). The bytes
 * depend on zlib and the level, never on cores or timing.
 */

import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Build } from '../../contract/documents/build.js';
import { refuse } from '../../contract/errors.js';
import { crc32 } from './crc32.js';

export const GZIP_BLOCK = 1024 * 1024;
const LEVEL = 5;
/** Blocks deflated or waiting at a time: enough for every thread of the pool, and about 16 MiB at most. */
const IN_FLIGHT = 8;
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
export const TRAILER = 8;

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
  let crc = 0;
  let size = 0;
  for await (const next of blocks) {
    if (block.length > 0) running.push(deflateBlock(block, zlib.constants.Z_SYNC_FLUSH));
    block = next;
    crc = crc32(next, crc);
    size += next.length;
    const first = running.length >= IN_FLIGHT ? running.shift() : undefined;
    if (first) yield await first;
  }
  running.push(deflateBlock(block, zlib.constants.Z_FINISH));
  for (const piece of running) yield await piece;
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield trailer;
}

function deflateBlock(block: Uint8Array, finishFlush: number): Promise<Uint8Array> {
  // Room for the whole result: each further piece of output would be another turn through the thread pool.
  const piece = deflateRaw(block, { level: LEVEL, finishFlush, chunkSize: GZIP_BLOCK + GZIP_BLOCK / 32 });
  // It may fail while an earlier one is awaited; it is awaited in its turn.
  piece.catch(() => {});
  return piece;
}

/** The longest file name that a header may carry, with its NUL. */
const MAX_NAME = 1024;
const NAME_FLAG = 8;

/** Where the deflate data begins (ARCHIVE_INVALID for flags that nothing here writes). */
export async function readGzipHeader(handle: FileHandle, place: string): Promise<number> {
  const bytes = await readAt(handle, 0, HEADER.length + MAX_NAME);
  if (bytes.length < HEADER.length || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8)
    return refuse('ARCHIVE_INVALID', `${place} is not a gzip file`, place);
  if (bytes[3] === 0) return HEADER.length;
  const nul = bytes.indexOf(0, HEADER.length);
  if (bytes[3] !== NAME_FLAG || nul < 0)
    return refuse('ARCHIVE_INVALID', `${place} has a gzip header that is not accepted`, place);
  return nul + 1;
}

/** What a file has at a position, which at its end is less than asked for. */
export async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
