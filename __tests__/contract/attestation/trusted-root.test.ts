/** Trusted roots: those that are part of the suite, and those that somebody gives. */
import { createHash, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HashAlgorithm, PublicKeyDetails } from '@sigstore/protobuf-specs';
import { TRUST_INSTANCES } from '../../../src/contract/attestation/policy.js';
import {
  HASH_ALGORITHMS,
  KEY_DETAILS,
  parseTrustedRoots,
} from '../../../src/contract/attestation/reading/trusted-root.js';
import { ROOT as GITHUB_PRIVATE } from '../../../src/contract/attestation/roots/github-private.js';
import { ROOT as PUBLIC } from '../../../src/contract/attestation/roots/public.js';
import { makeTrust, ownRoot } from '../../../src/contract/attestation/trust.js';
import { readSigned, verifyAttestation } from '../../../src/contract/attestation/verify.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import {
  drop,
  edited,
  type Json,
  type LocalSigstore,
  put,
  ROW,
  rootFile,
  trustIn,
  workflowOf,
} from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';
import { encode } from '../../support/samples.js';

/** Of the certificate "GitHub, Inc., Internal Services Root", as `gh attestation trusted-root` gives it. */
const GITHUB_ROOT_SHA256 = 'dc64d3af9fd46dd840486935c903986d06edd35788769696d2f145d38b7f7887';

describe('the roots of the suite', () => {
  it('have for the public instance what the installed @sigstore/tuf has: node scripts/trusted-roots.mjs writes it anew', () => {
    const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json');
    const seed = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
    expect(PUBLIC).toEqual(JSON.parse(Buffer.from(seed, 'base64').toString()));
  });

  it("have for GitHub's own instance certificates that its root certificate signed, each in its turn, and no log", async () => {
    const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = await ownRoot('github-private');
    expect([tlogs, ctlogs]).toEqual([[], []]);
    expect([certificateAuthorities.length, timestampAuthorities.length]).toEqual([6, 6]);
    for (const { certChain } of [...certificateAuthorities, ...timestampAuthorities]) {
      const chain = (certChain?.certificates ?? []).map(({ rawBytes }) => new X509Certificate(rawBytes));
      expect(chain).toHaveLength(3);
      const root = chain.at(-1);
      expect(root && createHash('sha256').update(root.raw).digest('hex')).toBe(GITHUB_ROOT_SHA256);
      for (const [at, certificate] of chain.entries())
        expect(root && certificate.verify((chain[at + 1] ?? root).publicKey)).toBe(true);
    }
  });

  it('are read, each by itself', async () => {
    for (const instance of TRUST_INSTANCES) expect((await ownRoot(instance)).certificateAuthorities).not.toEqual([]);
    for (const root of [PUBLIC, GITHUB_PRIVATE])
      expect(parseTrustedRoots(encode(JSON.stringify(root)), 'p')).toMatchObject([{ certificateAuthorities: {} }]);
  });

  it('do not trust what signs here', async () => {
    const sigstore = await startSigstore();
    for (const instance of TRUST_INSTANCES) {
      const bundle = await sigstore.signRows([ROW], runIdentity(), { instance });
      const refusal = await expectCode(() => readSigned(bundle, makeTrust(instance)), 'ATTESTATION_INVALID');
      expect(refusal.hint).toContain('trust github-private');
    }
  });
});

describe('parseTrustedRoots', () => {
  it('has the numbers of @sigstore/protobuf-specs', () => {
    expect(HASH_ALGORITHMS).toEqual(
      Object.fromEntries(
        Object.keys(HASH_ALGORITHMS).map((name) => [name, HashAlgorithm[name as keyof typeof HASH_ALGORITHMS]]),
      ),
    );
    expect(KEY_DETAILS).toEqual(
      Object.fromEntries(
        Object.keys(KEY_DETAILS).map((name) => [name, PublicKeyDetails[name as keyof typeof KEY_DETAILS]]),
      ),
    );
  });

  it.each<[string, (json: Json) => void]>([
    ['a log without the start of its time', drop('tlogs.0.publicKey.validFor.start')],
    ['a log without its time', drop('tlogs.0.publicKey.validFor')],
    ['a certificate log without the start of its time', drop('ctlogs.0.publicKey.validFor.start')],
    ['an authority without the start of its time', drop('certificateAuthorities.0.validFor.start')],
    ['a timestamp authority without the start of its time', drop('timestampAuthorities.0.validFor.start')],
    ['a time that is none', put('tlogs.0.publicKey.validFor.start', 'yesterday')],
    ['a day that is none', put('tlogs.0.publicKey.validFor.start', '2026-02-30T25:00:00Z')],
    ['a time of another zone', put('tlogs.0.publicKey.validFor.start', '2026-01-01T00:00:00+01:00')],
    ['an unknown field', put('note', 'x')],
    ['an unknown field further down', put('tlogs.0.publicKey.note', 'x')],
    ['another media type', put('mediaType', 'application/vnd.dev.sigstore.trustedroot+json;version=0.10')],
    ['a key of an unknown kind', put('tlogs.0.publicKey.keyDetails', 'PKIX_DSA')],
    ['a key in other base64', put('tlogs.0.publicKey.rawBytes', 'AA')],
    ['an authority without certificates', put('certificateAuthorities.0.certChain.certificates', [])],
    ['no authorities', drop('certificateAuthorities')],
    ['too many logs', put('tlogs', Array(65).fill({}))],
  ])('refuses %s', (_, change) => {
    expectCode(() => parseTrustedRoots(edited(encode(JSON.stringify(PUBLIC)), change), 'p'), 'SCHEMA_INVALID');
  });

  it.each<[string, Uint8Array, ErrorCode]>([
    ['what follows a root in its line', encode('{"mediaType":"a"} {}'), 'INVALID_JSON'],
    ['a root in lines with another behind it', encode('{\n"mediaType":"a"\n}\n{}\n'), 'INVALID_JSON'],
    ['lines of which one is none', encode(`${JSON.stringify(PUBLIC)}\n{}\n`), 'SCHEMA_INVALID'],
    ['more than 16 of them', encode(`${JSON.stringify(PUBLIC)}\n`.repeat(17)), 'TOO_LARGE'],
    ['a name twice', encode('{"mediaType":"a","mediaType":"b"}'), 'DUPLICATE_KEY'],
    ['more than a megabyte', encode(' '.repeat(1024 * 1024 + 1)), 'TOO_LARGE'],
  ])('refuses %s', (_, bytes, code) => {
    expectCode(() => parseTrustedRoots(bytes, 'p'), code);
  });
});

describe('a file of several roots', () => {
  /** As `gh attestation trusted-root` prints them. */
  const linesOf = (...roots: unknown[]) => ({
    root: { place: 'roots.jsonl', bytes: encode(roots.map((root) => `${JSON.stringify(root)}\n`).join('')) },
  });
  const withoutLogs = ({ tlogs: _, ctlogs: __, ...root }: Json) => root;
  let mine: LocalSigstore;
  let other: LocalSigstore;
  beforeAll(async () => {
    [mine, other] = [await startSigstore(), await startSigstore()];
  });
  const signed = (instance: 'public' | 'github-private' = 'public') =>
    mine.signRows([ROW], runIdentity(), { instance });

  it('is read line by line, and may have empty ones; one root may take several lines', () => {
    const [lines] = [linesOf(PUBLIC, GITHUB_PRIVATE).root.bytes];
    expect(parseTrustedRoots(lines, 'p')).toHaveLength(2);
    expect(parseTrustedRoots(encode(`\n${Buffer.from(lines)}\r\n\n`), 'p')).toHaveLength(2);
    expect(parseTrustedRoots(encode(JSON.stringify(PUBLIC, undefined, 2)), 'p')).toHaveLength(1);
    expect(
      expectCode(() => parseTrustedRoots(encode(`${JSON.stringify(PUBLIC)}\n\n{}`), 'p'), 'SCHEMA_INVALID').place,
    ).toBe('p:3');
  });

  it('gives the one whose authorities issued the certificate, wherever it stands', async () => {
    const roots = [PUBLIC, GITHUB_PRIVATE, other.trustedRoot(), mine.trustedRoot()];
    for (const order of [roots, roots.toReversed()])
      expect((await readSigned(await signed(), makeTrust('public', linesOf(...order)))).signer.kind).toBe(
        'certificate',
      );
    await expectCode(
      async () => readSigned(await signed(), makeTrust('public', linesOf(...roots.slice(0, 3)))),
      'ATTESTATION_INVALID',
    );
    const none = await expectCode(
      async () => readSigned(await signed(), makeTrust('public', linesOf(PUBLIC, PUBLIC))),
      'ATTESTATION_INVALID',
    );
    expect(none.message).toContain('no authority of the 2 trusted roots');
  });

  it('mixes no two roots: authorities of one, logs of another', async () => {
    const [a, b] = [mine.trustedRoot(), other.trustedRoot()];
    const crossed = [
      { ...a, tlogs: b.tlogs },
      { ...b, tlogs: a.tlogs },
      { ...a, ctlogs: b.ctlogs },
    ];
    await expectCode(
      async () => readSigned(await signed(), makeTrust('public', linesOf(...crossed))),
      'ATTESTATION_INVALID',
    );
  });

  it('is of no use to a bundle that shows less than the instance has to: who verifies says which that is', async () => {
    const file = linesOf(mine.trustedRoot(), withoutLogs(other.trustedRoot()));
    // Signed without logs by authorities that have some: neither instance takes it.
    const secret = await signed('github-private');
    for (const instance of TRUST_INSTANCES)
      await expectCode(() => readSigned(secret, makeTrust(instance, file)), 'ATTESTATION_INVALID');
    const hidden = await other.signRows([ROW], runIdentity(), { instance: 'github-private' });
    expect((await readSigned(hidden, makeTrust('github-private', file))).signer.kind).toBe('certificate');
    await expectCode(() => readSigned(hidden, makeTrust('public', file)), 'ATTESTATION_INVALID');
  });

  it.each<[(typeof TRUST_INSTANCES)[number], (root: Json) => unknown]>([
    ['public', withoutLogs],
    ['public', (root) => ({ ...root, tlogs: [] })],
    ['public', (root) => ({ ...root, ctlogs: [] })],
    ['public', (root) => ({ ...root, certificateAuthorities: [] })],
    ['github-private', (root) => root],
    ['github-private', (root) => ({ ...root, ctlogs: [] })],
    ['github-private', (root) => ({ ...root, tlogs: [] })],
  ])('is refused where it has no root for trust %s, also where it is the only one', (instance, change) => {
    const root = change(mine.trustedRoot());
    for (const file of [linesOf(root), linesOf(root, root)])
      expectCode(() => makeTrust(instance, file), 'SCHEMA_INVALID');
  });
});

describe('verifyAttestation, held against a root', () => {
  const past = '2020-01-01T00:00:00Z';
  let sigstore: LocalSigstore;
  let bundle: Uint8Array;
  let stamped: Uint8Array;
  beforeAll(async () => {
    sigstore = await startSigstore();
    bundle = await sigstore.signRows([ROW]);
    stamped = await sigstore.signRows([ROW], runIdentity(), { instance: 'github-private' });
  });
  const rootWith = (change: (json: Json) => void) => ({
    root: { place: 'root.json', bytes: edited(encode(JSON.stringify(sigstore.trustedRoot())), change) },
  });

  it.each<[string, (json: Json) => void]>([
    ['an authority that had ended', put('certificateAuthorities.0.validFor.end', '2020-01-02T00:00:00Z')],
    ['a log that had ended', put('tlogs.0.publicKey.validFor', { start: past, end: '2020-01-02T00:00:00Z' })],
    [
      'a certificate log that had ended',
      put('ctlogs.0.publicKey.validFor', { start: past, end: '2020-01-02T00:00:00Z' }),
    ],
    ['an authority that had not begun', put('certificateAuthorities.0.validFor.start', '2099-01-01T00:00:00Z')],
    ['a log of another id', put('tlogs.0.logId.keyId', 'AAAA')],
    ['a certificate log of another id', put('ctlogs.0.logId.keyId', 'AAAA')],
  ])('refuses %s', async (_, change) => {
    await expectCode(
      () => verifyAttestation(bundle, ROW, workflowOf(), makeTrust('public', rootWith(change))),
      'ATTESTATION_INVALID',
    );
  });

  it('refuses a root whose keys cannot be read, as what is at fault', async () => {
    const change = put('tlogs.0.publicKey.rawBytes', 'AAAA');
    const refusal = await expectCode(() => readSigned(bundle, makeTrust('public', rootWith(change))), 'SCHEMA_INVALID');
    expect(refusal.place).toBe('root.json');
  });

  it('asks the public instance for logs, and GitHub for a timestamp, whatever the bundle has', async () => {
    const [open, hidden] = [trustIn(sigstore), trustIn(sigstore, 'github-private')];
    expect((await verifyAttestation(bundle, ROW, workflowOf(), open)).kind).toBe('certificate');
    expect((await verifyAttestation(stamped, ROW, workflowOf(), hidden)).kind).toBe('certificate');
    await expectCode(() => verifyAttestation(stamped, ROW, workflowOf(), open), 'ATTESTATION_INVALID');
    const unstamped = edited(stamped, drop('verificationMaterial.timestampVerificationData'));
    await expectCode(() => verifyAttestation(unstamped, ROW, workflowOf(), hidden), 'ATTESTATION_INVALID');
    const { certificateAuthorities, mediaType } = sigstore.trustedRoot();
    const root = rootFile({ mediaType, certificateAuthorities });
    await expectCode(
      () => verifyAttestation(stamped, ROW, workflowOf(), makeTrust('github-private', { root })),
      'ATTESTATION_INVALID',
    );
  });

  it('refuses the timestamp of another signature', async () => {
    const second = JSON.parse(
      Buffer.from(await sigstore.signRows([ROW], runIdentity(), { instance: 'github-private' })).toString(),
    );
    const swapped = edited(
      stamped,
      put('verificationMaterial.timestampVerificationData', second.verificationMaterial.timestampVerificationData),
    );
    await expectCode(() => readSigned(swapped, trustIn(sigstore, 'github-private')), 'ATTESTATION_INVALID');
  });

  it('holds of another Sigstore of the same form nothing', async () => {
    const other = await startSigstore();
    await expectCode(() => readSigned(bundle, trustIn(other)), 'ATTESTATION_INVALID');
  });
});
