/** The checksum of gzip (RFC 1952, section 8). */
import zlib from 'node:zlib';
import { refuse } from '../../contract/errors.js';

/** The CRC-32 of bytes that follow others, of which it is `before`. Code: NODE_UNSUPPORTED where Node.js is without it. */
export function crc32(bytes: Uint8Array, before: number): number {
  const { crc32: ofNode } = zlib as Partial<typeof zlib>;
  if (ofNode === undefined) return refuse('NODE_UNSUPPORTED', `Node.js ${process.version} is without zlib.crc32`);
  return ofNode(bytes, before);
}
