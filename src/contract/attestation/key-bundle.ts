/**
 * Signing with a key: where there is no Sigstore (GitHub Enterprise Server, private networks), and nobody but the holder of the
 * key says who and when.
 */
import { sign } from 'node:crypto';
import { PREDICATE_TYPE, STATEMENT_TYPE } from '../documents/statement-types.js';
import { requireReadable } from '../json/document.js';
import { preAuthEncoding, STATEMENT_PAYLOAD_TYPE } from './reading/dsse.js';
import { BUNDLE_LIMITS } from './reading/limits.js';
import { parsePrivateKey } from './reading/public-key.js';
import type { Subject } from './reading/statement.js';

/**
 * A Sigstore bundle (v0.3) with one signature by an Ed25519 key (PKCS #8 in PEM, not encrypted), over an in-toto statement with
 * these subjects and this SLSA provenance as its predicate; the hint is the key's SHA-256. Ed25519 takes no random numbers: the
 * same arguments give the same bytes. Codes: INVALID_INPUT, INVALID_UTF8, TOO_LARGE.
 */
export function signWithKey(
  subjects: readonly Subject[],
  predicate: unknown,
  privateKey: Uint8Array,
  place: string,
): Uint8Array {
  const key = parsePrivateKey(privateKey, place);
  const statement = {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: PREDICATE_TYPE,
    predicate,
  };
  const payload = Buffer.from(JSON.stringify(statement));
  const signature = sign(null, preAuthEncoding(STATEMENT_PAYLOAD_TYPE, payload), key.privateKey);
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: key.sha256 } },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: STATEMENT_PAYLOAD_TYPE,
      signatures: [{ sig: signature.toString('base64') }],
    },
  };
  const bytes = Buffer.from(JSON.stringify(bundle));
  requireReadable(bytes, BUNDLE_LIMITS, 'the bundle', 'Sign the rows of a release in several bundles.');
  return bytes;
}
