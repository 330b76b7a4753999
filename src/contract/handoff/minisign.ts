/**
 * Signatures in minisign's format (jedisct1/minisign, "Signature format" and "Public key format"), with an Ed25519 key:
 *
 *   public key   base64 of  'Ed' || key id || key
 *   signature    base64 of  'ED' || key id || signature of the BLAKE2b-512 of the file
 *                base64 of  the signature of (signature || trusted comment)
 *
 * The trusted comment says when and of which file; here the time is source_date_epoch, so that the same file and key give the
 * same signature. minisign draws the key id at random; this one is the first 8 bytes of the key's SHA-256.
 */
import { createHash, type KeyObject, sign } from 'node:crypto';
import { parsePrivateKey } from '../attestation/reading/public-key.js';

/** An Ed25519 key, in the two ways that clients call it. */
export interface ExportKey {
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array;
  /** 8 bytes. */
  readonly id: Uint8Array;
  /** The line that clients pin: `RW...`. */
  readonly publicLine: string;
}

/** What is hashed of a file that is signed. */
export const FILE_HASH = 'blake2b512';
/** Of a DER SubjectPublicKeyInfo of Ed25519 (RFC 8410), what stands before the key. */
const SPKI_PREFIX = 12;

/** Reads a key: PKCS #8 in PEM, not encrypted. Codes: TOO_LARGE, INVALID_UTF8, INVALID_INPUT. */
export function parseExportKey(pem: Uint8Array, place: string): ExportKey {
  const { key, privateKey } = parsePrivateKey(pem, place);
  const spki = key.export({ type: 'spki', format: 'der' });
  const raw = spki.subarray(SPKI_PREFIX);
  const id = createHash('sha256').update(raw).digest().subarray(0, 8);
  return { privateKey, spki, id, publicLine: base64(Buffer.from('Ed'), id, raw) };
}

/** The key's id as people read it: a little-endian number in 16 hex digits. */
export function keyIdOf({ id }: ExportKey): string {
  return Buffer.from(id).reverse().toString('hex').toUpperCase();
}

/** A public key as minisign keeps it. */
export function formatPublicKey(key: ExportKey): string {
  return `untrusted comment: minisign public key ${keyIdOf(key)}\n${key.publicLine}\n`;
}

/** The signature of a file by its name, the BLAKE2b-512 of its bytes, and a time in seconds since 1970. */
export function signFile(key: ExportKey, file: string, hash: Uint8Array, time: number): string {
  const signature = sign(null, hash, key.privateKey);
  const comment = `timestamp:${time}\tfile:${file}\thashed`;
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key.privateKey);
  return [
    `untrusted comment: signature from minisign secret key ${keyIdOf(key)}`,
    base64(Buffer.from('ED'), key.id, signature),
    `trusted comment: ${comment}`,
    base64(global),
    '',
  ].join('\n');
}

function base64(...parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('base64');
}
