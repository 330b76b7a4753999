/** Certificates as nobody issues them: what their extensions hold, byte by byte. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RawExtension, readIdentity } from '../../../src/contract/attestation/reading/certificate.js';
import { derValues } from '../../../src/contract/attestation/reading/der.js';
import { certificateSigner } from '../../../src/contract/attestation/signer.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';

const [SAN, USAGE] = ['2.5.29.17', '2.5.29.37'];
const [MAIL, URI, DNS, DIRECTORY] = [0x81, 0x86, 0x82, 0xa4];
const sigstore = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`;

/** One value of DER, with its length in the shortest form. */
function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
const names = (...list: Buffer[]): Buffer => der(0x30, Buffer.concat(list));
const extension = (oid: string, value: Uint8Array): RawExtension => ({ oid: oid.split('.').map(Number), value });

const CODE_SIGNING = Buffer.from('06082b06010505070303', 'hex');
const TIME_STAMPING = Buffer.from('06082b06010505070308', 'hex');
const USAGES = extension(USAGE, names(CODE_SIGNING));
const NAME = extension(SAN, names(der(URI, ascii('https://github.com/a/b'))));
const read = (...more: RawExtension[]) => readIdentity([USAGES, NAME, ...more], 'p');
const readNamed = (value: Uint8Array) => readIdentity([USAGES, extension(SAN, value)], 'p').subject;

describe('readIdentity', () => {
  it('reads .8 to .22 as UTF8Strings of any length, .1 to .6 as ASCII, and leaves the others alone', () => {
    const long = 'x'.repeat(300);
    const { subject, extensions } = read(
      extension(sigstore(1), ascii('https://issuer.example')),
      extension(sigstore(5), ascii('acme/widget')),
      extension(sigstore(7), Buffer.from([0xff])),
      extension(sigstore(8), utf8('https://issuer.example')),
      extension(sigstore(12), utf8(`https://github.com/acme/${'w'.repeat(110)}`)),
      extension(sigstore(21), utf8(long)),
      extension(sigstore(23), Buffer.from([0xff])),
      extension(sigstore(80), Buffer.from([0xff])),
      extension('1.3.6.1.4.1.57264.2.8', Buffer.from([0xff])),
    );
    expect(subject).toBe('https://github.com/a/b');
    expect([...extensions.keys()]).toEqual([1, 5, 8, 12, 21]);
    expect(extensions.get(12)).toHaveLength(134);
    expect(extensions.get(21)).toBe(long);
  });

  it('reads an address of mail', () => {
    expect(readNamed(names(der(MAIL, ascii('a@example.com'))))).toBe('a@example.com');
  });

  it.each<[string, Uint8Array]>([
    ['ASCII alone', ascii('https://issuer.example')],
    ['a text of another kind', der(0x13, ascii('text'))],
    ['a length that is too long', Buffer.from([0x0c, 0x02, 0x61])],
    ['a length that is too short', Buffer.from([0x0c, 0x01, 0x61, 0x62])],
    ['a length in a longer form', Buffer.from([0x0c, 0x81, 0x01, 0x61])],
    ['a length in a much longer form', Buffer.from([0x0c, 0x82, 0x00, 0x01, 0x61])],
    ['a length that is left open', Buffer.from([0x0c, 0x80, 0x61, 0x00, 0x00])],
    ['two texts', Buffer.concat([utf8('a'), utf8('b')])],
    ['nothing', new Uint8Array()],
    ['no UTF-8', der(0x0c, Buffer.from([0xff]))],
    ['a line end', utf8('a\nb')],
    ['a NUL', utf8('https://github.com/acme\u0000/x')],
    ['more than 2,000 characters', utf8('x'.repeat(2001))],
  ])('refuses %s where a UTF8String belongs', (_, value) => {
    expectCode(() => read(extension(sigstore(12), value)), 'ATTESTATION_INVALID');
  });

  it.each<[string, Uint8Array]>([
    ['UTF8String', utf8('text')],
    ['bytes beyond ASCII', Buffer.from([0xc3, 0xa9])],
    ['nothing', new Uint8Array()],
  ])('refuses %s where ASCII belongs', (_, value) => {
    expectCode(() => read(extension(sigstore(1), value)), 'ATTESTATION_INVALID');
  });

  it.each<[string, Uint8Array]>([
    ['no name', names()],
    ['two names', names(der(URI, ascii('https://github.com/a/b')), der(URI, ascii('https://github.com/c/d')))],
    ['a name and an address', names(der(MAIL, ascii('a@example.com')), der(URI, ascii('https://github.com/a/b')))],
    ['the name of a host', names(der(DNS, ascii('github.com')))],
    ['a name of another kind', names(der(DIRECTORY, names()))],
    [
      'a name with the highest bit set, which ASCII would leave out',
      names(der(URI, ascii('https://\u00e7ithub.com/a/b'))),
    ],
    ['a name with a NUL', names(der(URI, ascii('https://github.com/a\u0000/b')))],
    ['an empty name', names(der(URI, ascii('')))],
    ['a name in no sequence', der(URI, ascii('https://github.com/a/b'))],
    [
      'a name behind which there is more',
      Buffer.concat([names(der(URI, ascii('https://a'))), Buffer.from([0x05, 0x00])]),
    ],
  ])('refuses a certificate for %s', (_, value) => {
    expectCode(() => readNamed(value), 'ATTESTATION_INVALID');
  });

  it('refuses a certificate without a name, and one that has an extension twice', () => {
    expectCode(() => readIdentity([USAGES], 'p'), 'ATTESTATION_INVALID');
    expectCode(() => read(NAME), 'ATTESTATION_INVALID');
    const issuer = extension(sigstore(8), utf8('https://a.example'));
    expectCode(() => read(issuer, extension(sigstore(8), utf8('https://b.example'))), 'ATTESTATION_INVALID');
  });

  it('refuses a certificate that is not for signing code', () => {
    for (const usage of [names(TIME_STAMPING), names(), CODE_SIGNING, Buffer.from([0x30, 0x05])])
      expectCode(() => readIdentity([NAME, extension(USAGE, usage)], 'p'), 'ATTESTATION_INVALID');
    expectCode(() => readIdentity([NAME], 'p'), 'ATTESTATION_INVALID');
    const both = extension(USAGE, names(TIME_STAMPING, CODE_SIGNING));
    expect(readIdentity([NAME, both], 'p').subject).toBe('https://github.com/a/b');
  });

  it('gives what was written, and takes whatever bytes for a text, a refusal, or nothing else', () => {
    const value = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'grapheme' }).map((text) => new Uint8Array(utf8(text))),
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 30 }), (bytes, number) => {
        const given = extension(sigstore(number), bytes);
        try {
          const text = read(given).extensions.get(number);
          if (text !== undefined && number >= 8) expect(utf8(text)).toEqual(Buffer.from(bytes));
        } catch (error) {
          expect(error).toMatchObject({ code: 'ATTESTATION_INVALID' });
        }
      }),
      runs(500),
    );
  });
});

describe('derValues', () => {
  it('gives the values that were written, of every length, and none of what is cut', () => {
    const value = fc.record({
      tag: fc.constantFrom(0x02, 0x0c, 0x30, 0x86),
      content: fc.uint8Array({ maxLength: 700, size: 'max' }),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const bytes = Buffer.concat(values.map(({ tag, content }) => der(tag, content)));
        const read = derValues(bytes);
        expect(read?.map(({ tag, content }) => [tag, Buffer.from(content)])).toEqual(
          values.map(({ tag, content }) => [tag, Buffer.from(content)]),
        );
        const last = values.at(-1);
        if (last) expect(derValues(bytes.subarray(0, -1))).toBeUndefined();
      }),
      runs(300),
    );
  });
});

describe('certificateSigner', () => {
  it('takes the issuer of .8, else of .1, and refuses a certificate that names none', () => {
    const at = new Date('2026-01-31T12:00:00.000Z');
    const identity = (extensions: [number, string][]) => ({ subject: 's', extensions: new Map(extensions) });
    const both: [number, string][] = [
      [1, 'old'],
      [8, 'new'],
    ];
    expect(certificateSigner(identity(both), at, 'p')).toEqual({
      kind: 'certificate',
      issuer: 'new',
      subject: 's',
      signed_at: '2026-01-31T12:00:00Z',
    });
    expect(certificateSigner(identity([[1, 'old']]), at, 'p').issuer).toBe('old');
    expectCode(() => certificateSigner(identity([]), at, 'p'), 'ATTESTATION_INVALID');
  });
});
