/** Whose signature the log says it has: of entries of every kind, and of bundles whose entry names somebody else. */
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readBundle, readMaterial, type SigstoreBundle } from '../../../src/contract/attestation/reading/bundle.js';
import { loggedCertificate } from '../../../src/contract/attestation/reading/log-entry.js';
import { makeTrust } from '../../../src/contract/attestation/trust.js';
import { readSigned } from '../../../src/contract/attestation/verify.js';
import { edited, type Json, type LocalSigstore, put, ROW, trustIn } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';

const FOLDER = '__tests__/fixtures/sigstore-conformance';
type Entry = SigstoreBundle['verificationMaterial']['tlogEntries'][number];

const DER = Buffer.from('a certificate');
const pemOf = (bytes: Buffer, label = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64')}\n-----END ${label}-----\n`;
const inBase64 = (text: string): string => Buffer.from(text).toString('base64');

/** An entry of a log with this body. */
function entry(kind: string, version: string, spec: unknown): Entry {
  const body = { apiVersion: version, kind, spec };
  return { kindVersion: { kind, version }, canonicalizedBody: Buffer.from(JSON.stringify(body)) } as Entry;
}

/** The kinds of entries there are, each with a text where the certificate belongs. */
const KINDS: readonly [string, (pem: string, der: string) => Entry][] = [
  ['hashedrekord', (pem) => entry('hashedrekord', '0.0.1', { signature: { publicKey: { content: pem } } })],
  ['dsse', (pem) => entry('dsse', '0.0.1', { signatures: [{ verifier: pem }] })],
  ['intoto', (pem) => entry('intoto', '0.0.2', { content: { envelope: { signatures: [{ publicKey: pem }] } } })],
  [
    'hashedrekord 2',
    (_, rawBytes) =>
      entry('hashedrekord', '0.0.2', {
        hashedRekordV002: { signature: { verifier: { x509Certificate: { rawBytes } } } },
      }),
  ],
  [
    'dsse 2',
    (_, rawBytes) =>
      entry('dsse', '0.0.2', { dsseV002: { signatures: [{ verifier: { x509Certificate: { rawBytes } } }] } }),
  ],
];

describe('loggedCertificate', () => {
  it.each(KINDS)('reads the certificate of an entry %s', (_, make) => {
    expect(loggedCertificate(make(inBase64(pemOf(DER)), DER.toString('base64')))).toEqual(DER);
  });

  it.each<[string, string]>([
    ['a key', pemOf(DER, 'PUBLIC KEY')],
    ['two certificates', pemOf(DER) + pemOf(DER)],
    ['a certificate behind a key', pemOf(DER, 'PUBLIC KEY') + pemOf(DER)],
    ['nothing', ''],
  ])('finds none in %s', (_, pem) => {
    for (const [name, make] of KINDS.filter(([kind]) => !kind.endsWith('2')))
      expect([name, loggedCertificate(make(inBase64(pem), ''))]).toEqual([name, undefined]);
  });

  it('finds none where a body has another form, or is of a kind that nobody knows', () => {
    const specs = [
      undefined,
      null,
      'x',
      [],
      {},
      { signatures: [] },
      { signatures: 'x' },
      { signature: { publicKey: 'x' } },
    ];
    for (const kind of ['hashedrekord', 'dsse', 'intoto', 'rekord'])
      for (const version of ['0.0.1', '0.0.2', '0.0.3'])
        for (const spec of specs) expect(loggedCertificate(entry(kind, version, spec))).toBeUndefined();
  });

  it('is that of the bundle in every good bundle of the conformance suite that has one', () => {
    const good = readdirSync(FOLDER, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !/^managed-key|_fail$/.test(one.name))
      .map(({ name }) => name);
    let seen = 0;
    for (const name of good) {
      const bytes = readFileSync(join(FOLDER, name, 'bundle.sigstore.json'));
      const content = bytes.includes('"dsseEnvelope"') ? 'dsseEnvelope' : 'messageSignature';
      const { material, version } = readBundle(bytes, name, [content]);
      const { content: key, tlogEntries } = readMaterial(material, version);
      const own = key?.$case === 'certificate' ? key.certificate : undefined;
      const first = key?.$case === 'x509CertificateChain' ? key.x509CertificateChain.certificates[0] : own;
      for (const one of tlogEntries) {
        expect([name, loggedCertificate(one)?.equals(first?.rawBytes ?? Buffer.alloc(0))]).toEqual([name, true]);
        seen++;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(11);
  });
});

describe('readSigned', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  const signedAs = (loggedAs: string) => sigstore.signRows([ROW], runIdentity(), { loggedAs });

  it('refuses a signature that the log has under a key, or under the certificate of somebody else', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = JSON.parse(
      Buffer.from(await sigstore.signRows([ROW], runIdentity({ repository: 'e/v' }))).toString(),
    );
    const certificate = Buffer.from(other.verificationMaterial.certificate.rawBytes, 'base64');
    for (const loggedAs of [String(publicKey.export({ type: 'spki', format: 'pem' })), pemOf(certificate)]) {
      const refusal = await expectCode(
        async () => readSigned(await signedAs(loggedAs), trustIn(sigstore)),
        'ATTESTATION_INVALID',
      );
      expect(refusal.message).toContain('the log names another certificate');
    }
  });

  it('refuses an entry without a time of its own of a log that had ended when it was signed, or not begun', async () => {
    const bundle = readFileSync(join(FOLDER, 'rekor2-dsse-happy-path', 'bundle.sigstore.json'));
    const root = readFileSync(join(FOLDER, 'rekor2-dsse-happy-path', 'trusted_root.json'));
    const { keyId } = JSON.parse(String(bundle)).verificationMaterial.tlogEntries[0].logId;
    const log = JSON.parse(String(root)).tlogs.findIndex((one: Json) => one.logId.keyId === keyId);
    const during = (start: string, end?: string) =>
      makeTrust('public', {
        root: {
          place: 'root.json',
          bytes: edited(root, put(`tlogs.${log}.publicKey.validFor`, { start, end })),
        },
      });
    const { signed_at: at = '' } = (await readSigned(bundle, during('2020-01-01T00:00:00Z'))).signer;
    expect((await readSigned(bundle, during(at, at))).signer.signed_at).toBe(at);
    const [before, after] = [-1000, 1000].map((off) => new Date(Date.parse(at) + off).toISOString());
    for (const trust of [during('2020-01-01T00:00:00Z', before), during(after ?? '')]) {
      const refusal = await expectCode(() => readSigned(bundle, trust), 'ATTESTATION_INVALID');
      expect(refusal.message).toContain('the log was not in use');
    }
  });
});
