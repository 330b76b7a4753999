/**
 * trusted_root.json (sigstore/protobuf-specs, protos/sigstore_trustroot.proto, as ProtoJSON): the certificate authorities, logs and
 * timestamp authorities of one instance of Sigstore, each with the time in which it signed.
 *
 *   { "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
 *     "tlogs"?, "ctlogs"?: [{ "baseUrl", "hashAlgorithm", "publicKey": { "rawBytes", "keyDetails", "validFor" },
 *       "logId": { "keyId" }, "checkpointKeyId"?: { "keyId" }, "operator"? }],
 *     "certificateAuthorities", "timestampAuthorities"?: [{ "subject"?: { "organization"?, "commonName"? }, "uri"?,
 *       "certChain": { "certificates": [{ "rawBytes" }] }, "validFor": { "start", "end"? }, "operator"? }] }
 *
 * A file may have several, of as many instances, in lines of their own: `gh attestation trusted-root` prints them so.
 */
import type { toTrustMaterial } from '@sigstore/verify';
import { refuse } from '../../errors.js';
import { decodeUtf8, parseStrictJson } from '../../json/strict-json.js';
import { JsonValue } from './json-value.js';
import { TRUSTED_ROOT_LIMITS } from './limits.js';

/** In the form that @sigstore/verify takes. */
export type TrustedRoot = Parameters<typeof toTrustMaterial>[0];
type Log = TrustedRoot['tlogs'][number];
type Authority = TrustedRoot['certificateAuthorities'][number];

/** As many as there are instances that anybody verifies with at once. */
const MAX_ROOTS = 16;
/** The three that there are; what they hold is read alike. */
const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
] as const;
const MAX_PARTS = 64;
const MAX_CERTIFICATES = 10;

/** The numbers that protobuf gives its names, of those in use; a test holds them against @sigstore/protobuf-specs. */
export const HASH_ALGORITHMS = { SHA2_256: 1, SHA2_384: 2, SHA2_512: 3 } as const;
export const KEY_DETAILS = {
  PKCS1_RSA_PKCS1V5: 1,
  PKIX_RSA_PKCS1V5: 3,
  PKIX_ECDSA_P256_SHA_256: 5,
  PKIX_ED25519: 7,
  PKIX_RSA_PKCS1V15_2048_SHA256: 9,
  PKIX_RSA_PKCS1V15_3072_SHA256: 10,
  PKIX_RSA_PKCS1V15_4096_SHA256: 11,
  PKIX_ECDSA_P384_SHA_384: 12,
  PKIX_ECDSA_P521_SHA_512: 13,
} as const;

/**
 * Reads a file with a trusted root, in any number of lines, or with up to 16, a line each. Codes: those of `parseStrictJson`,
 * SCHEMA_INVALID, TOO_LARGE.
 */
export function parseTrustedRoots(bytes: Uint8Array, place: string): TrustedRoot[] {
  const text = decodeUtf8(bytes, TRUSTED_ROOT_LIMITS.maxBytes, place);
  const lines = text.split('\n').map((line) => line.trim());
  const filled = [...lines.entries()].filter(([, line]) => line !== '');
  // One root that is written over several lines has no line that is an object by itself at its begin.
  const [first] = filled;
  if (filled.length < 2 || !first?.[1].endsWith('}')) return [parseTrustedRoot(bytes, place)];
  if (filled.length > MAX_ROOTS)
    refuse('TOO_LARGE', `${place} has ${filled.length} trusted roots, more than the ${MAX_ROOTS} allowed`, place);
  return filled.map(([at, line]) => parseTrustedRoot(Buffer.from(line), `${place}:${at + 1}`));
}

function parseTrustedRoot(bytes: Uint8Array, place: string): TrustedRoot {
  return readTrustedRoot(parseStrictJson(bytes, TRUSTED_ROOT_LIMITS, place).value, place);
}

/** The same of what a file of JSON says. Code: SCHEMA_INVALID. */
export function readTrustedRoot(value: unknown, place: string): TrustedRoot {
  const root = new JsonValue(value, 'SCHEMA_INVALID', place);
  const fields = root.object(['mediaType', 'certificateAuthorities'], ['tlogs', 'ctlogs', 'timestampAuthorities']);
  const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = fields;
  return {
    mediaType: fields.mediaType.oneOf(MEDIA_TYPES),
    certificateAuthorities: certificateAuthorities.list(MAX_PARTS).map(readAuthority),
    timestampAuthorities: (timestampAuthorities?.list(MAX_PARTS) ?? []).map(readAuthority),
    tlogs: (tlogs?.list(MAX_PARTS) ?? []).map(readLog),
    ctlogs: (ctlogs?.list(MAX_PARTS) ?? []).map(readLog),
  };
}

function readLog(log: JsonValue): Log {
  const fields = log.object(['baseUrl', 'hashAlgorithm', 'publicKey', 'logId'], ['checkpointKeyId', 'operator']);
  const { rawBytes, keyDetails, validFor } = fields.publicKey.object(['rawBytes', 'keyDetails', 'validFor']);
  const key = fields.checkpointKeyId?.object(['keyId']).keyId.base64();
  return {
    baseUrl: fields.baseUrl.text(),
    hashAlgorithm: HASH_ALGORITHMS[fields.hashAlgorithm.oneOf(namesOf(HASH_ALGORITHMS))],
    publicKey: {
      rawBytes: rawBytes.base64(),
      keyDetails: KEY_DETAILS[keyDetails.oneOf(namesOf(KEY_DETAILS))],
      validFor: readTimes(validFor),
    },
    logId: { keyId: fields.logId.object(['keyId']).keyId.base64() },
    checkpointKeyId: key && { keyId: key },
    operator: fields.operator?.textOrNone() ?? '',
  };
}

function readAuthority(authority: JsonValue): Authority {
  const fields = authority.object(['certChain', 'validFor'], ['subject', 'uri', 'operator']);
  const subject = fields.subject?.object([], ['organization', 'commonName']);
  const chain = fields.certChain.object(['certificates']).certificates;
  const certificates = chain
    .list(MAX_CERTIFICATES)
    .map((one) => ({ rawBytes: one.object(['rawBytes']).rawBytes.base64() }));
  if (certificates.length === 0) return chain.refuse('must have a certificate');
  return {
    subject: {
      organization: subject?.organization?.textOrNone() ?? '',
      commonName: subject?.commonName?.textOrNone() ?? '',
    },
    uri: fields.uri?.textOrNone() ?? '',
    certChain: { certificates },
    validFor: readTimes(fields.validFor),
    operator: fields.operator?.textOrNone() ?? '',
  };
}

/** Without a start a key would be good for all time before its end: @sigstore/verify takes that. */
function readTimes(times: JsonValue): { start: Date; end: Date | undefined } {
  const { start, end } = times.object(['start'], ['end']);
  return { start: start.time(), end: end?.time() };
}

function namesOf<Name extends string>(numbers: Readonly<Record<Name, number>>): Name[] {
  return Object.keys(numbers) as Name[];
}
