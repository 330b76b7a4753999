/**
 * Reading gzip (RFC 1952): a file that is one member, and nothing else. What gzip.ts writes is inflated by all cores, what
 * others write in one stream.
 *
 * A block of gzip.ts begins with nothing before it and ends with a flush, which leaves 00 00 ff ff in the data. So what stands
 * between two of these is tried as a block. It was one if it inflates to exactly the size of a block, and a last stored block
 * set behind it then gives exactly what is in that one. Archives are attacker-controlled: a cut within some block of deflate
 * could be made to look whole for any ending that is known beforehand, so what is in the last one is drawn by lot. Where it
 * was none, all that follows is inflated in one stream, with the 32 KiB before it as its dictionary. Either way the
 * content is that of the stream, and the same is refused.
 */
import { randomBytes } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Readable, type TransformOptions } from 'node:stream';
import { types } from 'node:util';
import zlib from 'node:zlib';
import { refuse } from '../../contract/errors.js';
import { releaseMemory } from '../release-memory.js';
import { crc32 } from './crc32.js';
import { GZIP_BLOCK, readAt, readGzipHeader, TRAILER } from './gzip.js';

/** Large, since each chunk is a way to the thread pool and back. */
const CHUNK = 1024 * 1024;
/** Chunks wait, so that the thread that inflates goes on while the last one is hashed and written. */
const INFLATE: zlib.ZlibOptions & TransformOptions = { chunkSize: CHUNK, readableHighWaterMark: 4 * CHUNK };

/** How far back deflate data may refer (RFC 1951, section 2). */
const WINDOW = 32 * 1024;
/** What a block takes at most: deflate adds 5 bytes to 16 KiB that do not compress. */
const MAX_DEFLATED = GZIP_BLOCK + GZIP_BLOCK / 1024;
/** Read at a time where the end of a block is looked for; some of it is read again as the beginning of the next. */
const STEP = 128 * 1024;
/** Blocks inflated or waiting at a time. */
const IN_FLIGHT = 4;
const FLUSH = Buffer.of(0, 0, 0xff, 0xff);
/** What the last block is filled with, and that block (RFC 1951, section 3.2.4: last, stored, length and its complement). */
const LOT = randomBytes(16);
const LAST_BLOCK = Buffer.concat([Uint8Array.of(1, LOT.length, 0, 0xff - LOT.length, 0xff), LOT]);
/** Room for the whole result and the lot, and to see that there is no more. */
const INFLATE_BLOCK = { chunkSize: GZIP_BLOCK + 64 };

/**
 * The content of a file of `size` bytes that is exactly one gzip member, in chunks that are valid until the next is asked for.
 * Anything else is ARCHIVE_INVALID: damage, an end too early, a second member, bytes behind the end, header flags that nothing
 * here writes.
 */
export async function* gunzip(handle: FileHandle, size: number, place: string): AsyncGenerator<Uint8Array> {
  const start = await readGzipHeader(handle, place);
  const end = size - TRAILER;
  if (end <= start) return refuse('ARCHIVE_INVALID', `${place} ends early`, place);
  let crc = 0;
  let length = 0;
  for await (const chunk of inflateAll(handle, start, end, place)) {
    crc = crc32(chunk, crc);
    length += chunk.length;
    yield chunk;
  }
  const trailer = await readAt(handle, end, TRAILER);
  if (trailer.length < TRAILER || trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32)
    refuse('ARCHIVE_INVALID', `${place} does not match its gzip checksum`, place);
}

/** Blocks of gzip.ts as long as there are any, and what follows them in one stream. */
async function* inflateAll(handle: FileHandle, start: number, end: number, place: string): AsyncGenerator<Buffer> {
  const blocks = blocksOf(handle, start, end);
  const running: { readonly to: number; readonly content: Promise<Buffer | undefined> }[] = [];
  let from = start;
  let before: Buffer | undefined;
  for (let more = true; ; ) {
    while (more && running.length < IN_FLIGHT) {
      const next = blocks.next();
      if (next.done) more = false;
      else running.push({ to: next.value.to, content: inflateBlock(next.value) });
    }
    const first = running.shift();
    const content = await first?.content;
    if (!first || !content) break;
    yield content;
    from = first.to;
    before = Buffer.from(content.subarray(-WINDOW));
    if (content.length === GZIP_BLOCK) releaseMemory(content);
  }
  if (from < end) yield* inflateRest(handle, from, end, before, place);
}

interface Deflated {
  readonly bytes: Uint8Array;
  /** Where it ends in the file. */
  readonly to: number;
  readonly isLast: boolean;
}

/**
 * What may be blocks: up to each flush, and what is behind the last. The bytes are read where they are used, and are valid as
 * long as fewer than IN_FLIGHT further ones were asked for. Read without a way to the thread pool, which is at work on other
 * blocks: the file has just been written or hashed.
 */
function* blocksOf(handle: FileHandle, start: number, end: number): Generator<Deflated> {
  const buffers = Array.from({ length: IN_FLIGHT }, () => Buffer.allocUnsafe(MAX_DEFLATED));
  for (let from = start, turn = 0; from < end; turn = (turn + 1) % IN_FLIGHT) {
    const bytes = readToFlush(handle, buffers[turn] as Buffer, from, end);
    if (!bytes) return;
    from += bytes.length;
    yield { bytes, to: from, isLast: from === end };
  }
}

/** The bytes up to a flush and with it, or up to the end; undefined where neither comes before the buffer is full. */
function readToFlush(handle: FileHandle, buffer: Buffer, from: number, end: number): Buffer | undefined {
  for (let length = 0; ; ) {
    const wanted = Math.min(STEP, buffer.length - length, end - from - length);
    const read = wanted === 0 ? 0 : readSync(handle.fd, buffer, length, wanted, from + length);
    if (read === 0) return from + length === end ? buffer.subarray(0, length) : undefined;
    // A flush may stand across the end of what was read before.
    const found = buffer.subarray(0, length + read).indexOf(FLUSH, Math.max(0, length - FLUSH.length + 1));
    if (found >= 0) return buffer.subarray(0, found + FLUSH.length);
    length += read;
  }
}

/** The content of a block; undefined where it is none. */
function inflateBlock({ bytes, isLast }: Deflated): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const inflate = zlib.createInflateRaw(INFLATE_BLOCK);
    const pieces: Buffer[] = [];
    let size = 0;
    let content: Buffer | undefined;
    const give = (given?: Buffer): void => {
      inflate.destroy();
      resolve(given);
    };
    inflate.on('error', () => give());
    inflate.on('data', (piece: Buffer) => {
      pieces.push(piece);
      size += piece.length;
      if (size > GZIP_BLOCK + LOT.length) give();
    });
    // One way or another the stream ends: where it is told to, or before, at a last block of its own.
    inflate.on('end', () => {
      if (isLast) return give(size <= GZIP_BLOCK && inflate.bytesWritten === bytes.length ? joined(pieces) : undefined);
      const isWhole = inflate.bytesWritten === bytes.length + LAST_BLOCK.length && LOT.equals(joined(pieces));
      give(isWhole ? content : undefined);
    });
    if (isLast) inflate.end(bytes);
    else
      inflate.write(bytes, () => {
        if (size !== GZIP_BLOCK) return give();
        content = joined(pieces);
        pieces.length = 0;
        inflate.end(LAST_BLOCK);
      });
  });
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [first] = pieces;
  return first && pieces.length === 1 ? first : Buffer.concat(pieces);
}

async function* inflateRest(
  handle: FileHandle,
  start: number,
  end: number,
  dictionary: Buffer | undefined,
  place: string,
): AsyncGenerator<Buffer> {
  const source = Readable.from(readRange(handle, start, end), { highWaterMark: 2 });
  const inflate = zlib.createInflateRaw(dictionary ? { ...INFLATE, dictionary } : INFLATE);
  source.on('error', (error) => inflate.destroy(error));
  source.pipe(inflate);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    // zlib names its errors Z_...; others come from the file.
    if (!(types.isNativeError(error) && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    refuse('ARCHIVE_INVALID', `${place} is not sound deflate data: ${error.message}`, place);
  } finally {
    source.destroy();
    inflate.destroy();
  }
  if (inflate.bytesWritten !== end - start) refuse('ARCHIVE_INVALID', `${place} goes on behind its gzip member`, place);
}

async function* readRange(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const bytes = await readAt(handle, at, Math.min(CHUNK, end - at));
    if (bytes.length === 0) return;
    yield bytes;
    at += bytes.length;
  }
}
