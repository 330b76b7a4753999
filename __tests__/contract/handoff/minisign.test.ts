/** Signatures as minisign has them, read back by its own description of the format. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  FILE_HASH,
  formatPublicKey,
  keyIdOf,
  parseExportKey,
  signFile,
} from '../../../src/contract/handoff/minisign.js';
import { expectCode } from '../../support/expect-code.js';
import { encode } from '../../support/samples.js';
import { newKey, newKeyPem } from './sample.js';

/** Whether a minisign signature of a file is good, by the public key file. */
function isGood(publicFile: string, file: Uint8Array, text: string): boolean {
  const [, line = ''] = publicFile.split('\n');
  const pinned = Buffer.from(line, 'base64');
  const [, first = '', comment = '', second = ''] = text.split('\n');
  const signature = Buffer.from(first, 'base64');
  const raw = pinned.subarray(10);
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  const trusted = comment.replace(/^trusted comment: /, '');
  const hash = createHash('blake2b512').update(file).digest();
  return (
    pinned.length === 42 &&
    pinned.subarray(0, 2).toString() === 'Ed' &&
    signature.length === 74 &&
    signature.subarray(0, 2).toString() === 'ED' &&
    signature.subarray(2, 10).equals(pinned.subarray(2, 10)) &&
    verify(null, hash, key, signature.subarray(10)) &&
    verify(null, Buffer.concat([signature.subarray(10), Buffer.from(trusted)]), key, Buffer.from(second, 'base64'))
  );
}

const file = encode('an archive');
const hash = createHash(FILE_HASH).update(file).digest();

describe('signFile', () => {
  it('makes what the public key file verifies, and nothing else does', () => {
    const [key, other] = [newKey(), newKey()];
    const text = signFile(key, 'a.tar.gz', hash, 1_700_000_000);
    expect(isGood(formatPublicKey(key), file, text)).toBe(true);
    expect(isGood(formatPublicKey(other), file, text)).toBe(false);
    expect(isGood(formatPublicKey(key), encode('another'), text)).toBe(false);
    expect(isGood(formatPublicKey(key), file, text.replace('a.tar.gz', 'b.tar.gz'))).toBe(false);
    expect(isGood(formatPublicKey(key), file, text.replace('timestamp:17', 'timestamp:18'))).toBe(false);
  });

  it('makes the same of the same, with the time that it is told', () => {
    const pem = newKeyPem();
    const [one, two] = [parseExportKey(pem, 'k'), parseExportKey(pem, 'k')];
    const text = signFile(one, 'a.tar.gz', hash, 1_700_000_000);
    expect(signFile(two, 'a.tar.gz', hash, 1_700_000_000)).toBe(text);
    expect(text.split('\n')[2]).toBe('trusted comment: timestamp:1700000000\tfile:a.tar.gz\thashed');
  });
});

describe('parseExportKey', () => {
  it('calls a key by the first 8 bytes of its digest, as a number', () => {
    const key = newKey();
    const raw = Buffer.from(key.publicLine, 'base64').subarray(10);
    const id = createHash('sha256').update(raw).digest().readBigUInt64LE(0);
    expect(keyIdOf(key)).toBe(id.toString(16).toUpperCase().padStart(16, '0'));
    expect(key.publicLine).toMatch(/^RW/);
  });

  it('refuses what is no key', () => {
    expectCode(() => parseExportKey(encode('no key'), 'key.pem'), 'INVALID_INPUT');
  });
});
