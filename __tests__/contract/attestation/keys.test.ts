/** Signing and verifying with a key. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { signWithKey } from '../../../src/contract/attestation/key-bundle.js';
import type { KeyPolicy, SignerPolicy } from '../../../src/contract/attestation/policy.js';
import { parsePrivateKey, parsePublicKey } from '../../../src/contract/attestation/reading/public-key.js';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { readSigned, verifyAttestation } from '../../../src/contract/attestation/verify.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { edited, type Json, put, ROW, workflowOf } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { encode } from '../../support/samples.js';

const privatePem = (key: KeyObject): Uint8Array => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }));
const publicPem = (key: KeyObject): Uint8Array => Buffer.from(key.export({ type: 'spki', format: 'pem' }));

const pair = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const key = parsePublicKey(publicPem(pair.publicKey), 'key.pub');
const otherKey = parsePublicKey(publicPem(other.publicKey), 'other.pub');
const policy: KeyPolicy = { kind: 'key', key };
const SUBJECTS = [ROW.artifact, ROW.manifest, ROW.provenance].map(({ path, sha256 }) => ({ name: path, sha256 }));
const PREDICATE = { buildDefinition: { buildType: 'urn:x' }, runDetails: { builder: { id: 'urn:y' } } };
const bundle = signWithKey(SUBJECTS, PREDICATE, privatePem(pair.privateKey), 'key.pem');
const verify = (bytes: Uint8Array, keys = [key], asked: SignerPolicy = policy) =>
  verifyAttestation(bytes, ROW, asked, makeTrust('public', { keys }));

describe('signWithKey', () => {
  it('makes what its public key verifies, and says what it was given', async () => {
    const signer = await verify(bundle);
    expect(signer).toMatchObject({ kind: 'key', key_sha256: key.sha256 });
    expect(signer).not.toHaveProperty('signed_at');
    const { statement } = await readSigned(bundle, makeTrust('public', { keys: [otherKey, key] }));
    expect(statement).toMatchObject({ subjects: SUBJECTS, predicate: PREDICATE });
  });

  it('makes the same bytes of the same', () => {
    expect(signWithKey(SUBJECTS, PREDICATE, privatePem(pair.privateKey), 'key.pem')).toEqual(bundle);
  });

  it('names the key by a hint', () => {
    expect(JSON.parse(Buffer.from(bundle).toString()).verificationMaterial).toEqual({
      publicKey: { hint: key.sha256 },
    });
  });

  it('refuses to make what nobody would read', () => {
    const predicate = { text: 'x'.repeat(1024 * 1024) };
    expectCode(() => signWithKey(SUBJECTS, predicate, privatePem(pair.privateKey), 'key.pem'), 'TOO_LARGE');
  });
});

describe('verifyAttestation of a key', () => {
  it('refuses what another key signed, whatever its hint says', async () => {
    const forged = edited(
      signWithKey(SUBJECTS, PREDICATE, privatePem(other.privateKey), 'k'),
      put('verificationMaterial.publicKey.hint', key.sha256),
    );
    await expectCode(() => verify(forged), 'ATTESTATION_INVALID');
  });

  it('refuses a good signature of a key that was named for something else', async () => {
    const refusal = await expectCode(() => verify(bundle, [key], { kind: 'key', key: otherKey }), 'SIGNER_MISMATCH');
    expect(refusal.message).toContain(
      `asked for is the key ${otherKey.sha256}, and it is signed by the key ${key.sha256}`,
    );
  });

  it('refuses a key where a workflow is asked for', async () => {
    await expectCode(() => verify(bundle, [key], workflowOf()), 'SIGNER_MISMATCH');
  });

  it.each<[string, (json: Json) => void]>([
    ['another payload', put('dsseEnvelope.payload', Buffer.from('{}').toString('base64'))],
    ['another type of payload', put('dsseEnvelope.payloadType', 'application/json')],
    ['a signature that is cut', put('dsseEnvelope.signatures.0.sig', 'AAAA')],
    ['an empty signature', put('dsseEnvelope.signatures.0.sig', '')],
    ['a signature of zeros', put('dsseEnvelope.signatures.0.sig', Buffer.alloc(64).toString('base64'))],
  ])('refuses %s', async (_, change) => {
    await expectCode(() => verify(edited(bundle, change)), 'ATTESTATION_INVALID');
  });

  it('refuses a statement that is not about the row', async () => {
    const without = signWithKey(SUBJECTS.slice(0, 1), PREDICATE, privatePem(pair.privateKey), 'k');
    await expectCode(() => verify(without), 'ATTESTATION_INVALID');
  });
});

describe('parsePublicKey', () => {
  const pem = Buffer.from(publicPem(pair.publicKey)).toString();
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

  it('reads a key with either line end, and calls it by the SHA-256 of what openssl gives in DER', () => {
    expect(parsePublicKey(encode(pem.replaceAll('\n', '\r\n')), 'k').sha256).toBe(key.sha256);
    expect(parsePublicKey(encode(pem.trimEnd()), 'k').sha256).toBe(key.sha256);
    expect(key.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, string, ErrorCode]>([
    ['a private key', Buffer.from(privatePem(pair.privateKey)).toString(), 'INVALID_INPUT'],
    ['a key of ECDSA', Buffer.from(publicPem(ec.publicKey)).toString(), 'INVALID_INPUT'],
    ['a key of RSA', Buffer.from(publicPem(rsa.publicKey)).toString(), 'INVALID_INPUT'],
    ['two keys', pem + pem, 'INVALID_INPUT'],
    ['text before it', `# key\n${pem}`, 'INVALID_INPUT'],
    ['text behind it', `${pem}x`, 'INVALID_INPUT'],
    ['another label', pem.replaceAll('PUBLIC KEY', 'RSA PUBLIC KEY'), 'INVALID_INPUT'],
    ['no PEM', key.sha256, 'INVALID_INPUT'],
    ['nothing', '', 'INVALID_INPUT'],
    ['no key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', 'INVALID_INPUT'],
    ['too much', pem + '\n'.repeat(5000), 'TOO_LARGE'],
  ])('refuses %s', (_, text, code) => {
    const refusal = expectCode(() => parsePublicKey(encode(text), 'key.pub'), code);
    if (code === 'INVALID_INPUT') expect(refusal.hint).toContain('openssl genpkey');
  });

  it('refuses what is no UTF-8', () => {
    expectCode(() => parsePublicKey(Uint8Array.of(0xff), 'k'), 'INVALID_UTF8');
  });
});

describe('parsePrivateKey', () => {
  it('reads a key with its public half', () => {
    expect(parsePrivateKey(privatePem(pair.privateKey), 'k').sha256).toBe(key.sha256);
  });

  it('refuses other keys, and quotes nothing of them', () => {
    const encrypted = pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' });
    const broken = Buffer.from(privatePem(pair.privateKey))
      .toString()
      .replace(/\n[^\n]+\n-----END/, '\nAAAA\n-----END');
    for (const text of [String(encrypted), broken, Buffer.from(publicPem(pair.publicKey)).toString()]) {
      const refusal = expectCode(() => parsePrivateKey(encode(text), 'key.pem'), 'INVALID_INPUT');
      for (const line of text.split('\n').filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line)))
        expect(`${refusal.message} ${refusal.cause}`).not.toContain(line);
    }
  });
});
