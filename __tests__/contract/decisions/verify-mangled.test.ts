import { describe, expect, it } from '@jest/globals';
import { type DocumentBytes, verifyDocumentSet, verifyDocuments } from '../../../src/contract/decisions/verify.js';
import { sha256 } from '../../../src/contract/digest.js';
import { codeOf } from '../../support/expect-code.js';
import { STRIDE } from '../../support/generated.js';
import { encode, PRODUCT, sampleRelease, TUPLE } from '../../support/samples.js';

const release = sampleRelease();
const NAMES = ['manifest', 'checksums', 'provenance'] as const;

/** Every document with one byte changed, at every byte: to a neighbour in its alphabet, so that it often stays well-formed. */
function* changed(name: keyof DocumentBytes): Generator<DocumentBytes> {
  const bytes = release.bytes[name];
  for (let at = 0; at < bytes.length; at += STRIDE) {
    const copy = Uint8Array.from(bytes);
    copy[at] = (bytes[at] ?? 0) ^ 1;
    yield { ...release.bytes, [name]: copy };
  }
}

/** Every document cut at every byte, and with one byte more. */
function* cut(name: keyof DocumentBytes): Generator<DocumentBytes> {
  const bytes = release.bytes[name];
  for (let at = 0; at < bytes.length; at += STRIDE) yield { ...release.bytes, [name]: bytes.slice(0, at) };
  yield { ...release.bytes, [name]: Uint8Array.of(...bytes, 0x0a) };
}

function codesOf(all: Iterable<DocumentBytes>, verify: (bytes: DocumentBytes) => unknown): Set<string> {
  return new Set([...all].map((bytes) => codeOf(() => verify(bytes))));
}

describe.each(NAMES)('with any one byte of %s changed', (name) => {
  it('verifyDocuments refuses it by its digest', () => {
    const codes = codesOf(changed(name), (bytes) => verifyDocuments(release.row, PRODUCT, bytes));
    expect(codes).toEqual(new Set(['DIGEST_MISMATCH']));
  });

  it('the documents alone refuse it, by a code that fits', () => {
    const codes = codesOf(changed(name), (bytes) => verifyDocumentSet(bytes, TUPLE, PRODUCT, '1.0.0'));
    expect(codes).not.toContain('none');
    const form = [
      'INVALID_JSON',
      'SCHEMA_INVALID',
      'NOT_CANONICAL',
      'UNSAFE_NUMBER',
      'DUPLICATE_KEY',
      'UPDATE_REQUIRED',
    ];
    const content = [
      'CHECKSUMS_MISMATCH',
      'MANIFEST_MISMATCH',
      'PROVENANCE_MISMATCH',
      'TUPLE_MISMATCH',
      'PRODUCT_MISMATCH',
    ];
    for (const code of codes) expect([...form, ...content]).toContain(code);
    expect(codes).toContain('CHECKSUMS_MISMATCH');
  });
});

describe.each(NAMES)('with %s cut anywhere, or longer', (name) => {
  it('verifyDocuments refuses it by its digest', () => {
    const codes = codesOf(cut(name), (bytes) => verifyDocuments(release.row, PRODUCT, bytes));
    expect(codes).toEqual(new Set(['DIGEST_MISMATCH']));
  });

  it('the documents alone refuse it by its form', () => {
    const codes = codesOf(cut(name), (bytes) => verifyDocumentSet(bytes, TUPLE, PRODUCT, '1.0.0'));
    expect(codes).toEqual(new Set(['INVALID_JSON', 'NOT_CANONICAL']));
  });
});

describe('with a document in the place of another', () => {
  it('verifyDocuments refuses every exchange, by its digest or, where the digests fit, by its form', () => {
    for (const name of NAMES)
      for (const other of NAMES.filter((of) => of !== name)) {
        const bytes = { ...release.bytes, [name]: release.bytes[other] };
        expect(codeOf(() => verifyDocuments(release.row, PRODUCT, bytes))).toBe('DIGEST_MISMATCH');
        const row = { ...release.row, [`${name}_sha256`]: sha256(bytes[name]) };
        expect(codeOf(() => verifyDocuments(row, PRODUCT, bytes))).toBe('SCHEMA_INVALID');
      }
  });

  it('verifyDocuments refuses nothing at all in its place', () => {
    for (const name of NAMES) {
      const row = { ...release.row, [`${name}_sha256`]: sha256('') };
      const bytes = { ...release.bytes, [name]: encode('') };
      expect(codeOf(() => verifyDocuments(row, PRODUCT, bytes))).toBe('INVALID_JSON');
    }
  });
});
