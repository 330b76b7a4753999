/**
 * Line ends. A checkout may turn each LF into CRLF (gitattributes(5), core.autocrlf), and what was digested as it was
 * written is then another file.
 */
import { Buffer } from 'node:buffer';

/** What to do about a document that a checkout converted. */
export const CRLF_HINT =
  'Git converted it on checkout: give it `dist/** -text` in .gitattributes, or set core.autocrlf to false, and check out again.';

/** Whether bytes have a CRLF in them. */
export function hasCrlf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\r\n');
}

/** The bytes with LF for every CRLF; the very bytes where there is none. */
export function withLf(bytes: Uint8Array): Uint8Array {
  if (!hasCrlf(bytes)) return bytes;
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
