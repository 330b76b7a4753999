/** The header of a gzip file (RFC 1952, section 2.3). */
import type { FileHandle } from 'node:fs/promises';
import { refuse } from '../contract/errors.js';
import { HEADER } from './archive/gzip.js';

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
