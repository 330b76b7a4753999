/** Bundles that are not, or not quite, what was signed. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Trust } from '../../../src/contract/attestation/trust.js';
import { verifyAttestation } from '../../../src/contract/attestation/verify.js';
import {
  drop,
  edited,
  fieldOf,
  type Json,
  type LocalSigstore,
  put,
  ROW,
  trustIn,
  workflowOf,
} from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { startSigstore } from '../../support/local-sigstore.mjs';
import { encode } from '../../support/samples.js';

const MATERIAL = 'verificationMaterial';
const ENTRIES = `${MATERIAL}.tlogEntries`;
const ENTRY = `${ENTRIES}.0`;
const CERTIFICATE = `${MATERIAL}.certificate`;
const ENVELOPE = 'dsseEnvelope';
const SIGNATURES = `${ENVELOPE}.signatures`;

let sigstore: LocalSigstore;
let trust: Trust;
let bundle: Uint8Array;
let other: Json;
beforeAll(async () => {
  sigstore = await startSigstore();
  trust = trustIn(sigstore);
  bundle = await sigstore.signRows([ROW]);
  other = JSON.parse(Buffer.from(await sigstore.signRows([ROW])).toString());
});

const refuses = (bytes: Uint8Array) =>
  expectCode(() => verifyAttestation(bytes, ROW, workflowOf(), trust), 'ATTESTATION_INVALID');

/** What the other bundle has at a place: as good a part, of another signature. */
function fromOther(place: string): (json: Json) => void {
  return (json) => {
    const [holder, name] = fieldOf(other, place);
    put(place, holder[name])(json);
  };
}

/** A change that makes a list longer, by its own first item unless told. */
function add(place: string, item?: unknown, at: 'push' | 'unshift' = 'push'): (json: Json) => void {
  return (json) => {
    const [holder, name] = fieldOf(json, place);
    holder[name][at](item ?? holder[name][0]);
  };
}

describe('verifyAttestation takes the versions of bundles that there are', () => {
  const V3 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const version = (number: string): string => `application/vnd.dev.sigstore.bundle+json;version=${number}`;
  const withChain =
    (mediaType: string) =>
    (json: Json): void => {
      const { certificate } = json.verificationMaterial;
      drop(CERTIFICATE)(json);
      put(`${MATERIAL}.x509CertificateChain`, { certificates: [certificate] })(json);
      put('mediaType', mediaType)(json);
    };

  it('0.3 in both spellings, 0.2 and 0.1', async () => {
    const changes = [put('mediaType', version('0.3')), withChain(version('0.2')), withChain(version('0.1'))];
    for (const one of [bundle, ...changes.map((change) => edited(bundle, change))])
      expect((await verifyAttestation(one, ROW, workflowOf(), trust)).kind).toBe('certificate');
  });

  it.each([
    version('9.9'),
    version('0.3zzz'),
    version('0.4'),
    version('0.30'),
    ` ${V3}`,
    V3.toUpperCase(),
    'application/vnd.dev.sigstore.bundle.v0.2+json',
    'application/vnd.dev.sigstore.bundle.v9.9+json',
    'application/json',
    '',
  ])('and not %j', async (mediaType) => {
    const refusal = await refuses(edited(bundle, put('mediaType', mediaType)));
    expect(refusal.message).toContain('#/mediaType');
  });

  it('each with what it has, and nothing of another', async () => {
    await refuses(edited(bundle, withChain(V3)));
    await refuses(edited(bundle, put('mediaType', version('0.2'))));
    await refuses(edited(edited(bundle, withChain(version('0.1'))), drop(`${ENTRY}.inclusionPromise`)));
    await refuses(edited(bundle, drop(`${ENTRY}.inclusionProof`)));
  });

  it('without what ProtoJSON leaves out: an index of 0, and a list that is empty', async () => {
    const without = edited(
      edited(bundle, drop(`${ENTRY}.inclusionProof.logIndex`)),
      drop(`${ENTRY}.inclusionProof.hashes`),
    );
    expect((await verifyAttestation(without, ROW, workflowOf(), trust)).kind).toBe('certificate');
    await refuses(edited(bundle, drop(`${ENTRY}.logIndex`)));
  });

  it('without a root of its own', async () => {
    const { certificates } = sigstore.trustedRoot().certificateAuthorities[0]?.certChain ?? {};
    const chain = `${MATERIAL}.x509CertificateChain.certificates`;
    const withRoot = edited(edited(bundle, withChain(version('0.2'))), add(chain, certificates?.[0]));
    expect((await refuses(withRoot)).message).toContain('must have no root');
  });
});

describe('verifyAttestation refuses a bundle', () => {
  it.each<[string, (json: Json) => void]>([
    ['without its entry of the log', put(ENTRIES, [])],
    ['without its entries of the log', drop(ENTRIES)],
    ['with its entry twice', add(ENTRIES)],
    ['without its certificate', drop(CERTIFICATE)],
    ['with a hint in place of its material', put(MATERIAL, { publicKey: { hint: '' } })],
    ['with certificate and hint', put(`${MATERIAL}.publicKey`, { hint: 'a' })],
    ['without its material', drop(MATERIAL)],
    ['without a signature', put(SIGNATURES, [])],
    ['with two signatures', add(SIGNATURES)],
    ['with a bad signature first', add(SIGNATURES, { sig: 'AAAA' }, 'unshift')],
    ["with another bundle's signature", (json) => fromOther(SIGNATURES)(json)],
    ["with another bundle's certificate", (json) => fromOther(CERTIFICATE)(json)],
    ["with another bundle's entry of the log", (json) => fromOther(ENTRIES)(json)],
    ["with another entry's promise", (json) => fromOther(`${ENTRY}.inclusionPromise`)(json)],
    ["with another entry's proof", (json) => fromOther(`${ENTRY}.inclusionProof`)(json)],
    ['with another time', put(`${ENTRY}.integratedTime`, '1')],
    ['without its promise, and so without a time', drop(`${ENTRY}.inclusionPromise`)],
    ['with another payload', put(`${ENVELOPE}.payload`, Buffer.from('{}').toString('base64'))],
    ['with another type of payload', put(`${ENVELOPE}.payloadType`, 'application/json')],
    ['without an envelope', drop(ENVELOPE)],
    ['of a message beside its statement', put('messageSignature', { signature: 'AAAA' })],
    ['with a field of its own', put('note', 'x')],
    ['with a field of its own further down', put(`${ENTRY}.note`, 'x')],
    ['with the older spelling of a field', put('media_type', 'x')],
    ['with a number for a text', put(`${ENTRY}.logIndex`, 1)],
    ['with nothing for a field', put(`${MATERIAL}.timestampVerificationData`, null)],
    ['with a certificate that is none', put(`${CERTIFICATE}.rawBytes`, 'AAAA')],
    ['with a log entry of another kind', put(`${ENTRY}.kindVersion.kind`, 'intoto')],
    ['with a body that is no JSON', put(`${ENTRY}.canonicalizedBody`, 'AAAA')],
    ['with a body that is null', put(`${ENTRY}.canonicalizedBody`, Buffer.from('null').toString('base64'))],
    [
      'with a timestamp that is none',
      put(`${MATERIAL}.timestampVerificationData`, { rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }] }),
    ],
    ['with too many entries', put(ENTRIES, Array(11).fill({}))],
  ])('%s', async (_, change) => {
    await refuses(edited(bundle, change));
  });

  it.each<[string, (text: string) => string]>([
    ['URL-safe base64', (text) => `${text.slice(0, 4)}-_-_${text.slice(8)}`],
    ['base64 without padding', (text) => (text.endsWith('=') ? text.replace(/=+$/, '') : text.slice(0, -1))],
    ['base64 with lines', (text) => `${text.slice(0, 64)}\n${text.slice(64)}`],
    ['base64 with blanks', (text) => ` ${text}`],
    ['base64 with junk', (text) => `${text.slice(0, 8)}!${text.slice(8)}`],
    ['base64 with something behind it', (text) => `${text}=`],
    ['base64 of more bits than there are bytes', (text) => text.replace(/.(?==*$)/, '/')],
  ])('with %s', async (_, change) => {
    const places = [
      `${CERTIFICATE}.rawBytes`,
      `${ENVELOPE}.payload`,
      `${SIGNATURES}.0.sig`,
      `${ENTRY}.canonicalizedBody`,
    ];
    for (const place of places)
      await refuses(
        edited(bundle, (json) => {
          const [holder, name] = fieldOf(json, place);
          holder[name] = change(holder[name]);
        }),
      );
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no JSON', encode('bundle')],
    ['no object', encode('[]')],
    ['null', encode('null')],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['more than a megabyte', encode(' '.repeat(1024 * 1024 + 1))],
  ])('that is %s', async (_, bytes) => {
    await refuses(bytes);
  });

  it('that has a name twice', async () => {
    const text = Buffer.from(bundle).toString();
    await refuses(encode(text.replace('{', '{"mediaType":"application/json",')));
  });

  it('of a key, where no key was named', async () => {
    const refusal = await refuses(edited(bundle, put(MATERIAL, { publicKey: { hint: 'a' } })));
    expect(refusal.message).toContain('signed by a key, and none was named');
  });
});
