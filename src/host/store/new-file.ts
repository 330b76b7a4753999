/** The bytes of a file that is about to be created in a remote store. */
import { createHash } from 'node:crypto';
import { sha256, verifyDigest } from '../../contract/digest.js';
import { refuse } from '../../contract/errors.js';
import { streamFile } from '../disk/files.js';
import type { Content } from './store.js';

export function sizeOf(content: Content): number {
  return 'bytes' in content ? content.bytes.byteLength : content.size;
}

export function digestOf(content: Content): string {
  return 'bytes' in content ? sha256(content.bytes) : content.sha256;
}

/**
 * The bytes in order. Of a file on disk the last piece is held back until the digest of the whole is the recorded one
 * (DIGEST_MISMATCH, STAGED_INVALID where it is gone): a receiver that was told the size never completes changed bytes.
 * Every piece is the receiver's to keep.
 */
export async function* piecesOfContent(content: Content): AsyncGenerator<Uint8Array> {
  if ('bytes' in content) {
    if (content.bytes.byteLength > 0) yield content.bytes;
    return;
  }
  const { file, size, sha256: expected } = content;
  const chunks = (await streamFile(file, size)) ?? refuse('STAGED_INVALID', `${file} is gone`, file);
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held) yield held;
    held = Buffer.from(chunk);
  }
  verifyDigest(hash.digest('hex'), expected, file);
  if (held) yield held;
}
