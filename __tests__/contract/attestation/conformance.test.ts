/** A part of the public conformance suite of Sigstore (__tests__/fixtures/sigstore-conformance/README.md): one folder a case. */
import { createPublicKey } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { readBundle, readMaterial, type SigstoreBundle } from '../../../src/contract/attestation/reading/bundle.js';
import { readIdentity } from '../../../src/contract/attestation/reading/certificate.js';
import { parseTrustedRoots, type TrustedRoot } from '../../../src/contract/attestation/reading/trusted-root.js';
import { makeTrust, ownRoot } from '../../../src/contract/attestation/trust.js';
import { readSigned } from '../../../src/contract/attestation/verify.js';
import { sha256 } from '../../../src/contract/digest.js';

const FOLDER = '__tests__/fixtures/sigstore-conformance';
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A file of a case, or what stands for it where there is none. */
function fileOf(name: string, file: string): Uint8Array | undefined {
  const path = join(FOLDER, name, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}
const textOf = (name: string, file: string): string | undefined =>
  Buffer.from(fileOf(name, file) ?? '')
    .toString()
    .trim() || undefined;

/** Verifies a case; throws where it is refused. */
async function verifyCase(name: string): Promise<void> {
  const bytes = fileOf(name, 'bundle.sigstore.json') ?? new Uint8Array();
  const artifact = fileOf(name, 'artifact') ?? readFileSync(join(FOLDER, 'a.txt'));
  const identity = { subject: textOf(name, 'identity') ?? IDENTITY, issuer: textOf(name, 'issuer') ?? ISSUER };
  if (Buffer.from(bytes).includes('"dsseEnvelope"')) await verifyStatement(name, bytes, artifact, identity);
  else await verifyMessage(name, bytes, Buffer.from(artifact), identity);
}

/** As this suite verifies. */
async function verifyStatement(name: string, bytes: Uint8Array, artifact: Uint8Array, identity: object): Promise<void> {
  const root = fileOf(name, 'trusted_root.json');
  const trust = makeTrust('public', { root: root && { place: 'trusted_root.json', bytes: root } });
  const { signer, statement } = await readSigned(bytes, trust);
  expect(signer).toMatchObject(identity);
  expect(statement.subjects.map((subject) => subject.sha256)).toContain(sha256(artifact));
}

/** Signatures of messages are not our format: what is around them is read by our reader, and the rest is for the library. */
async function verifyMessage(
  name: string,
  bytes: Uint8Array,
  artifact: Buffer,
  identity: { readonly subject: string; readonly issuer: string },
): Promise<void> {
  const { mediaType, version, material, fields } = readBundle(bytes, name, ['messageSignature']);
  const { messageDigest, signature } = fields.messageSignature.object(['messageDigest', 'signature']);
  const { algorithm, digest } = messageDigest.object(['algorithm', 'digest']);
  algorithm.oneOf(['SHA2_256']);
  const content = {
    $case: 'messageSignature',
    messageSignature: { messageDigest: { algorithm: 1, digest: digest.base64() }, signature: signature.base64() },
  };
  const bundle = { mediaType, verificationMaterial: readMaterial(material, version), content } as SigstoreBundle;
  const key = fileOf(name, 'key.pub');
  if (!key && bundle.verificationMaterial.content.$case === 'publicKey') throw new Error('no key was named');
  const signer = new Verifier(toTrustMaterial(await rootOf(name), key && finderOf(key))).verify(
    toSignedEntity(bundle, artifact),
  );
  if (key) return;
  const extensions = (signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id ?? [], value }));
  const found = readIdentity(extensions, name);
  expect({ subject: found.subject, issuer: found.extensions.get(8) ?? found.extensions.get(1) }).toEqual(identity);
}

async function rootOf(name: string): Promise<TrustedRoot> {
  const root = fileOf(name, 'trusted_root.json');
  const [given] = root ? parseTrustedRoots(root, 'trusted_root.json') : [];
  return given ?? ownRoot('public');
}

function finderOf(pem: Uint8Array) {
  return () => ({ publicKey: createPublicKey(Buffer.from(pem)), validFor: () => true });
}

/** Why each of them is refused: a case that is refused for something else shows nothing. */
const REFUSED: Readonly<Record<string, string>> = {
  'bundle-empty-certificate-chain': 'certificates: must have a certificate',
  'bundle-invalid-base64-signature': 'signature: must be base64',
  'bundle-malformed-json': 'is not JSON',
  'bundle-unknown-version': '#/mediaType: must be',
  'bundle-with-root-cert': 'must have no root',
  'checkpoint-bad-keyhint': 'invalid checkpoint signature',
  'checkpoint-wrong-roothash': 'invalid hash count',
  'dsse-mismatch-envelope': 'tlog entry signature mismatch',
  'dsse-mismatch-sig': 'tlog entry signature mismatch',
  'inclusion-proof-corrupted-hash': 'calculated root hash does not match',
  'integrated-time-in-future': 'Failed to verify certificate chain',
  'intoto-expired-certificate': 'Failed to verify certificate chain',
  'intoto-missing-inclusion-proof': 'inclusionProof is required',
  'intoto-set-outside-signing-cert-validity': 'Failed to verify certificate chain',
  'invalid-checkpoint-signature': 'invalid checkpoint signature',
  'invalid-inclusion-proof': 'checkpoint is required',
  'managed-key-no-key': 'no key was named',
  // What stands in its key.pub is no key.
  'managed-key-wrong-key': 'decode error',
  'rekor2-checkpoint-missing-log-signature': 'no signatures found in checkpoint',
  'rekor2-checkpoint-missing-root-hash': 'too few lines in checkpoint header',
  'rekor2-checkpoint-missing-size': 'too few lines in checkpoint header',
  'rekor2-checkpoint-no-matching-signature': 'invalid checkpoint signature',
  'rekor2-dsse-mismatch-envelope': 'signature mismatch',
  'rekor2-dsse-mismatch-sig': 'signature mismatch',
  'rekor2-no-inclusion-proof': 'inclusionProof is required',
  'rekor2-no-timestamp': 'expected 1 timestamps, got 0',
  'rekor2-timestamp-outside-tsa-cert-validity': 'timestamp could not be verified',
  'rekor2-timestamp-payload-mismatch': 'timestamp could not be verified',
  'rekor2-timestamp-untrusted-tsa-without-embedded-cert': 'timestamp could not be verified',
  // Its base64 has a line end.
  'rekor2-timestamp-with-incorrect-time': 'signedTimestamp: must be base64',
  'signature-mismatch': 'signature mismatch',
  'trust-root-tlog-missing-validity-start': 'validFor: start is required',
  'wrong-hashedrekord-artifact': 'signature mismatch',
  'wrong-hashedrekord-entry': 'signature mismatch',
  'wrong-material': 'signature verification failed',
};

describe('the conformance suite of Sigstore', () => {
  it('is there', () => {
    const failing = CASES.filter((name) => name.endsWith('_fail'));
    expect(failing.map((name) => name.replace('_fail', ''))).toEqual(Object.keys(REFUSED));
    expect(CASES.length - failing.length).toBe(12);
  });

  it.each(CASES.filter((name) => !name.endsWith('_fail')))('takes %s', async (name) => {
    await verifyCase(name);
  });

  it.each(Object.entries(REFUSED))('refuses %s', async (name, words) => {
    await expect(verifyCase(`${name}_fail`)).rejects.toThrow(words);
  });
});
