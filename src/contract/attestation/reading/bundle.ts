/**
 * A Sigstore bundle (sigstore/protobuf-specs, protos/sigstore_bundle.proto, as ProtoJSON), read strictly: versions 0.1 to 0.3, a
 * DSSE envelope with one signature, a certificate or the hint of a public key.
 *
 *   { "mediaType",
 *     "verificationMaterial": {
 *       "certificate": { "rawBytes" } | "x509CertificateChain": { "certificates": [{ "rawBytes" }] } | "publicKey": { "hint" },
 *       "tlogEntries"?: [{ "logIndex", "logId": { "keyId" }, "kindVersion": { "kind", "version" }, "integratedTime"?,
 *         "inclusionPromise"?: { "signedEntryTimestamp" },
 *         "inclusionProof"?: { "logIndex", "rootHash", "treeSize", "hashes": [], "checkpoint": { "envelope" } },
 *         "canonicalizedBody" }],
 *       "timestampVerificationData"?: { "rfc3161Timestamps"?: [{ "signedTimestamp" }] } },
 *     "dsseEnvelope": { "payload", "payloadType", "signatures": [{ "sig", "keyid"? }] } }
 *
 * ProtoJSON can be written in many ways, and @sigstore/bundle takes more than those; here a field has one name, bytes have one
 * base64, and what is unknown is refused.
 */
import { X509Certificate } from 'node:crypto';
import type { toSignedEntity } from '@sigstore/verify';
import { ContractError, type ErrorCode } from '../../errors.js';
import { parseStrictJson } from '../../json/strict-json.js';
import { JsonValue } from './json-value.js';
import { BUNDLE_LIMITS } from './limits.js';

/** In the form that @sigstore/verify takes. */
export type SigstoreBundle = Parameters<typeof toSignedEntity>[0];
type Material = SigstoreBundle['verificationMaterial'];
type LogEntry = Material['tlogEntries'][number];

/** A bundle of a statement. */
export interface StatementBundle {
  readonly sigstore: SigstoreBundle;
  readonly payloadType: string;
  /** The bytes that are said to be a statement. */
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** Whether it is signed by a key, whose hint it has, or by a certificate. */
  readonly signedBy: 'certificate' | 'key';
}

/** The four media types there are; @sigstore/bundle takes any that begins like one. */
const VERSIONS = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
} as const;
type Version = (typeof VERSIONS)[keyof typeof VERSIONS];

const MAX_CERTIFICATES = 10;
const MAX_ENTRIES = 10;
const MAX_HASHES = 64;
const MAX_TIMESTAMPS = 10;
const MAX_CHECKPOINT = 16 * 1024;

/** Reads a bundle. Code: ATTESTATION_INVALID, whatever is wrong. */
export function parseBundle(bytes: Uint8Array, place: string): StatementBundle {
  const { mediaType, version, material, fields } = readBundle(bytes, place, ['dsseEnvelope']);
  const { payload, payloadType, signatures } = fields.dsseEnvelope.object(['payload', 'payloadType', 'signatures']);
  const signed = signatures.list(2);
  const [only] = signed;
  // One of several could be somebody else's, and the log knows one.
  if (only === undefined || signed.length !== 1) return signatures.refuse('must have one signature');
  const { sig, keyid } = only.object(['sig'], ['keyid']);
  const envelope = {
    payload: payload.base64(),
    payloadType: payloadType.text(),
    signatures: [{ sig: sig.base64(), keyid: keyid?.textOrNone() ?? '' }],
  };
  const verificationMaterial = readMaterial(material, version);
  return {
    sigstore: {
      mediaType,
      verificationMaterial,
      content: { $case: 'dsseEnvelope', dsseEnvelope: envelope },
    } as SigstoreBundle,
    payloadType: envelope.payloadType,
    payload: envelope.payload,
    signature: sig.base64(),
    signedBy: verificationMaterial.content.$case === 'publicKey' ? 'key' : 'certificate',
  };
}

/** What every bundle has, and the fields of its content. Code: ATTESTATION_INVALID. */
export function readBundle<Content extends string>(bytes: Uint8Array, place: string, content: readonly Content[]) {
  const json = withCode('ATTESTATION_INVALID', place, () => parseStrictJson(bytes, BUNDLE_LIMITS, place));
  const bundle = new JsonValue(json.value, 'ATTESTATION_INVALID', place);
  const fields = bundle.object(['mediaType', 'verificationMaterial', ...content]);
  const mediaType = fields.mediaType.oneOf(Object.keys(VERSIONS) as (keyof typeof VERSIONS)[]);
  return { mediaType, version: VERSIONS[mediaType], material: fields.verificationMaterial, fields };
}

/** Runs a reader whose refusals become one of this code. */
export function withCode<T>(code: ErrorCode, place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    throw new ContractError({ code, message: error.message, place: error.place ?? place }, [], { cause: error });
  }
}

/** What a signature is verified with, as the version of the bundle has it. */
export function readMaterial(material: JsonValue, version: Version): Material {
  const { tlogEntries, timestampVerificationData, ...keys } = material.object(
    [],
    ['certificate', 'x509CertificateChain', 'publicKey', 'tlogEntries', 'timestampVerificationData'],
  );
  if (Object.keys(keys).length !== 1) return material.refuse('must have one certificate, chain or public key');
  const times = timestampVerificationData?.object([], ['rfc3161Timestamps']).rfc3161Timestamps;
  return {
    content: readKey(keys, version),
    tlogEntries: (tlogEntries?.list(MAX_ENTRIES) ?? []).map((entry) => readEntry(entry, version)),
    timestampVerificationData: {
      rfc3161Timestamps: (times?.list(MAX_TIMESTAMPS) ?? []).map((time) => ({
        signedTimestamp: time.object(['signedTimestamp']).signedTimestamp.base64(),
      })),
    },
  };
}

/** Older versions have a chain, of which the first certificate is the signer's; 0.3 has that one alone. */
function readKey(
  keys: { readonly certificate?: JsonValue; readonly x509CertificateChain?: JsonValue; readonly publicKey?: JsonValue },
  version: Version,
): Material['content'] {
  const { certificate, x509CertificateChain: chain, publicKey } = keys;
  if (certificate) {
    if (version !== '0.3') return certificate.refuse(`a bundle ${version} has a chain of certificates`);
    return { $case: 'certificate', certificate: readCertificate(certificate) };
  }
  if (chain) {
    if (version === '0.3') return chain.refuse('a bundle 0.3 has one certificate');
    const list = chain.object(['certificates']).certificates;
    const certificates = list.list(MAX_CERTIFICATES).map(readCertificate);
    if (certificates.length === 0) return list.refuse('must have a certificate');
    if (certificates.some(isRoot)) return list.refuse('must have no root: that is for the trusted root to say');
    return { $case: 'x509CertificateChain', x509CertificateChain: { certificates } };
  }
  const hint = publicKey?.object([], ['hint']).hint?.textOrNone();
  return { $case: 'publicKey', publicKey: { hint: hint ?? '' } };
}

function readCertificate(certificate: JsonValue): { rawBytes: Buffer } {
  return { rawBytes: certificate.object(['rawBytes']).rawBytes.base64() };
}

/** Whether a certificate was issued to its own issuer; what is none at all is for whoever verifies it. */
function isRoot({ rawBytes }: { readonly rawBytes: Buffer }): boolean {
  try {
    const { subject, issuer } = new X509Certificate(rawBytes);
    return subject === issuer;
  } catch {
    return false;
  }
}

/** An entry of the log: 0.1 has the log's promise, later ones its proof. ProtoJSON leaves out an index of 0, and what is empty. */
function readEntry(entry: JsonValue, version: Version): LogEntry {
  const fields = entry.object(
    ['logId', 'kindVersion', 'canonicalizedBody', version === '0.1' ? 'inclusionPromise' : 'inclusionProof'],
    ['logIndex', 'integratedTime', 'inclusionPromise', 'inclusionProof'],
  );
  const { kind, version: kindVersion } = fields.kindVersion.object(['kind', 'version']);
  const promise = fields.inclusionPromise?.object(['signedEntryTimestamp']).signedEntryTimestamp.base64();
  return {
    logIndex: fields.logIndex?.decimal() ?? '0',
    logId: { keyId: fields.logId.object(['keyId']).keyId.base64() },
    kindVersion: { kind: kind.text(), version: kindVersion.text() },
    integratedTime: fields.integratedTime?.decimal() ?? '0',
    inclusionPromise: promise && { signedEntryTimestamp: promise },
    inclusionProof: fields.inclusionProof && readProof(fields.inclusionProof),
    canonicalizedBody: fields.canonicalizedBody.base64(),
  };
}

function readProof(proof: JsonValue): NonNullable<LogEntry['inclusionProof']> {
  // A tree of one entry has no hashes.
  const fields = proof.object(['treeSize', 'checkpoint'], ['logIndex', 'hashes', 'rootHash']);
  return {
    logIndex: fields.logIndex?.decimal() ?? '0',
    rootHash: fields.rootHash?.base64() ?? Buffer.alloc(0),
    treeSize: fields.treeSize.decimal(),
    hashes: (fields.hashes?.list(MAX_HASHES) ?? []).map((hash) => hash.base64()),
    checkpoint: { envelope: fields.checkpoint.object(['envelope']).envelope.text(MAX_CHECKPOINT) },
  };
}
