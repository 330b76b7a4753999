/**
 * Who a certificate of Sigstore was issued to: its name and its extensions (sigstore/fulcio, docs/oid-info.md). The extensions
 * 1.3.6.1.4.1.57264.1.8 to .22 are UTF8Strings in DER, with a length of several bytes over 127; .1 to .6, which came first, are
 * bare ASCII. Whether it is a certificate of Sigstore, and of when, is not asked here.
 */
import { refuse } from '../../errors.js';
import { DER_OBJECT_IDENTIFIER, DER_SEQUENCE, DER_UTF8_STRING, derContent, derContext, derValues } from './der.js';

export interface CertificateIdentity {
  /** The one name of it: a URI, or an address of mail. */
  readonly subject: string;
  /** The values of 1.3.6.1.4.1.57264.1.N by their N. */
  readonly extensions: ReadonlyMap<number, string>;
}

/** An extension as @sigstore/verify hands it on: the content of its OCTET STRING. */
export interface RawExtension {
  readonly oid: readonly number[];
  readonly value: Uint8Array;
}

const SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/** 1.3.6.1.5.5.7.3.3, as the content of an OBJECT IDENTIFIER. */
const CODE_SIGNING = Buffer.from('2b06010505070303', 'hex');
const SIGSTORE = '1.3.6.1.4.1.57264.1.';
const MAIL = derContext(1);
const URI = derContext(6);
const MAX_VALUE = 2000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the extensions of a certificate. Code: ATTESTATION_INVALID. */
export function readIdentity(extensions: readonly RawExtension[], place: string): CertificateIdentity {
  const byOid = new Map<string, Uint8Array>();
  for (const { oid, value } of extensions) {
    const name = oid.join('.');
    // RFC 5280, 4.2: of two, one reader could take the first and another one the last.
    if (byOid.has(name)) refuse('ATTESTATION_INVALID', `${place}: the certificate has two extensions ${name}`, place);
    byOid.set(name, value);
  }
  // What the same authority issues for something else, such as timestamps, signs no code (RFC 5280, 4.2.1.12).
  if (!isForCode(byOid.get(EXTENDED_KEY_USAGE)))
    refuse('ATTESTATION_INVALID', `${place}: the certificate is not for signing code`, place);
  const subject = subjectOf(byOid.get(SUBJECT_ALT_NAME));
  if (subject === undefined)
    return refuse('ATTESTATION_INVALID', `${place}: the certificate is not for one URI or address of mail`, place);
  return { subject, extensions: sigstoreExtensions(byOid, place) };
}

function isForCode(bytes: Uint8Array | undefined): boolean {
  const usages = bytes && derContent(bytes, DER_SEQUENCE);
  const list = (usages && derValues(usages)) ?? [];
  return list.some(({ tag, content }) => tag === DER_OBJECT_IDENTIFIER && CODE_SIGNING.equals(content));
}

function sigstoreExtensions(byOid: ReadonlyMap<string, Uint8Array>, place: string): Map<number, string> {
  const values = new Map<number, string>();
  for (const [oid, bytes] of byOid) {
    const number = oid.startsWith(SIGSTORE) ? Number(oid.slice(SIGSTORE.length)) : 0;
    if (!(number >= 1 && number <= 22) || number === OTHER_NAME) continue;
    const text = number < OTHER_NAME ? asciiOf(bytes) : utf8Of(bytes);
    if (text === undefined)
      refuse('ATTESTATION_INVALID', `${place}: the certificate's extension ${oid} is no text`, place);
    else values.set(number, text);
  }
  return values;
}

/** .7 is no text, but a name of another kind. */
const OTHER_NAME = 7;

/**
 * The one GeneralName. @sigstore/core reads it as ASCII by leaving out the highest bit, after which other bytes could spell the
 * name that was asked for.
 */
function subjectOf(bytes: Uint8Array | undefined): string | undefined {
  const names = bytes && derContent(bytes, DER_SEQUENCE);
  const [name, ...more] = (names && derValues(names)) ?? [];
  if (name === undefined || more.length > 0 || (name.tag !== URI && name.tag !== MAIL)) return undefined;
  return asciiOf(name.content);
}

function utf8Of(bytes: Uint8Array): string | undefined {
  const content = derContent(bytes, DER_UTF8_STRING);
  if (content === undefined || content.length > MAX_VALUE) return undefined;
  try {
    const text = utf8.decode(content);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function asciiOf(bytes: Uint8Array): string | undefined {
  const isText = bytes.length > 0 && bytes.length <= MAX_VALUE && bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isText ? Buffer.from(bytes).toString('latin1') : undefined;
}
