/**
 * A whole Sigstore that signs here: a certificate authority with its log, a log of signatures and a timestamp authority
 * (@sigstore/mock), with the trusted root that belongs to them. It stands in for actions/attest. Its state is four keys, so that
 * one process can sign what another one verifies.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';

/**
 * @typedef {{ readonly path: string, readonly sha256: string }} File
 * @typedef {{ readonly artifact: File, readonly manifest: File, readonly provenance: File }} Row
 * @typedef {{ readonly subject: string, readonly extensions: Readonly<Record<number, string>> }} Identity
 * @typedef {'ca' | 'ctlog' | 'tlog' | 'tsa'} Part
 * @typedef {Readonly<Record<Part, string>>} Keys   PKCS #8 in PEM
 * @typedef {{ readonly instance?: 'public' | 'github-private', readonly payloadType?: string, readonly loggedAs?: string }} SignOptions
 *   loggedAs: what the log is told in place of the certificate, in PEM
 */

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const URL_OF = {
  ca: 'https://fulcio.example',
  ctlog: 'https://ctfe.example',
  tlog: 'https://rekor.example',
  tsa: 'https://timestamp.example',
};
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
const DAY = 24 * 60 * 60 * 1000;

/** What a run of a workflow on github.com is named, where nothing else is said. */
const RUN = {
  workflow: 'steward/suite/.github/workflows/release-signed.yml',
  workflowRef: 'refs/tags/v1.0.0',
  workflowDigest: 'e'.repeat(40),
  repository: 'acme/widget',
  repositoryId: '1001',
  ownerId: '2002',
  digest: 'ab12cd34ef56ab78cd90ef12ab34cd56ef78ab90',
  ref: 'refs/tags/v0.1.0',
  runner: 'github-hosted',
  event: 'push',
  issuer: 'https://token.actions.githubusercontent.com',
};

/**
 * The identity of a run; a value that is undefined is left out of the certificate.
 *
 * @param {Partial<Record<keyof typeof RUN | 'subject', string | undefined>>} [changes]
 * @returns {Identity}
 */
export function runIdentity(changes = {}) {
  const run = { ...RUN, ...changes };
  const [owner] = (run.repository ?? '').split('/');
  const extensions = {
    // What came first, in ASCII: others still look there.
    1: run.issuer,
    2: run.event,
    3: run.digest,
    4: 'Release',
    5: run.repository,
    6: run.ref,
    8: run.issuer,
    9: `https://github.com/${run.workflow}@${run.workflowRef}`,
    10: run.workflowDigest,
    11: run.runner,
    12: run.repository && `https://github.com/${run.repository}`,
    13: run.digest,
    14: run.ref,
    15: run.repositoryId,
    16: `https://github.com/${owner}`,
    17: run.ownerId,
    18: `https://github.com/${run.repository}/.github/workflows/release.yml@${run.ref}`,
    20: run.event,
    21: `https://github.com/${run.repository}/actions/runs/1/attempts/1`,
    22: 'public',
  };
  return {
    subject: changes.subject ?? `https://github.com/${run.workflow}@${run.workflowRef}`,
    extensions: Object.fromEntries(Object.entries(extensions).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The statement that actions/attest makes of some rows.
 *
 * @param {readonly Row[]} rows
 */
export function statementOf(rows) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: rows
      .flatMap(({ artifact, manifest, provenance }) => [artifact, manifest, provenance])
      .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: RUN.ref, repository: `https://github.com/${RUN.repository}` } },
      },
      runDetails: { builder: { id: `https://github.com/${RUN.workflow}@${RUN.workflowRef}` } },
    },
  };
}

/** @returns {Keys} */
export function makeKeys() {
  const make = () =>
    String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return { ca: make(), ctlog: make(), tlog: make(), tsa: make() };
}

/**
 * @param {Keys} [keys]   of one that signed before
 */
export async function startSigstore(keys = makeKeys()) {
  const pair = (/** @type {Part} */ part) => {
    const privateKey = createPrivateKey(keys[part]);
    return { privateKey, publicKey: createPublicKey(privateKey) };
  };
  const ctlog = await initializeCTLog(pair('ctlog'));
  const [ca, privateCa] = [await initializeCA(pair('ca'), ctlog), await initializeCA(pair('ca'))];
  const tlog = await initializeTLog(URL_OF.tlog, pair('tlog'));
  const tsa = await initializeTSA(pair('tsa'));

  /**
   * @param {Buffer} publicKey
   * @param {Identity} identity
   * @param {boolean} isPrivate
   */
  const certify = async (publicKey, { subject, extensions }, isPrivate) => {
    const authority = isPrivate ? privateCa : ca;
    const certificate = await authority.issueCertificate({
      publicKey: new Uint8Array(publicKey),
      subjectAltName: subject,
      extensions: Object.entries(extensions).map(([number, value]) => ({
        oid: `1.3.6.1.4.1.57264.1.${number}`,
        value,
        legacy: Number(number) < 7,
      })),
    });
    return base64(certificate);
  };

  /** The entry of the log of Rekor v1, as a bundle has it. */
  const logged = async (/** @type {object} */ proposed) => {
    const [entry] = Object.values(await tlog.log(proposed));
    const { body, integratedTime, logID, logIndex, verification } = /** @type {any} */ (entry);
    const { inclusionProof: proof, signedEntryTimestamp } = verification;
    const { kind, apiVersion } = /** @type {any} */ (proposed);
    return {
      logIndex: String(logIndex),
      logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
      kindVersion: { kind, version: apiVersion },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: proof.hashes,
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: body,
    };
  };

  /** In whole seconds: @sigstore/core reads three digits behind them or none, and the library that writes here leaves zeros out. */
  const stamped = async (/** @type {Buffer} */ signature) => {
    const now = await initializeTSA(pair('tsa'), new Date(Math.floor(Date.now() / 1000) * 1000));
    const artifactHash = createHash('sha256').update(signature).digest();
    const request = { artifactHash, hashAlgorithmOID: SHA256_OID, nonce: 1, policyOID: '1.3.6.1.4.1.57264.2' };
    return { signedTimestamp: base64(await now.timestamp(request)) };
  };

  /**
   * A bundle of version 0.3 over some bytes that are said to be a statement.
   *
   * @param {string | Uint8Array} payload
   * @param {Identity} identity
   * @param {SignOptions} [options]
   * @returns {Promise<Uint8Array>}
   */
  const signPayload = async (payload, identity, { instance = 'public', payloadType = PAYLOAD_TYPE, loggedAs } = {}) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bytes = Buffer.from(payload);
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${bytes.length} `;
    const signature = sign('sha256', Buffer.concat([Buffer.from(head), bytes]), privateKey);
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    const isPrivate = instance === 'github-private';
    const certificate = { rawBytes: await certify(spki, identity, isPrivate) };
    const pem = Buffer.from(loggedAs ?? pemOf(certificate.rawBytes));
    const dsseEnvelope = {
      payload: bytes.toString('base64'),
      payloadType,
      signatures: [{ sig: signature.toString('base64') }],
    };
    const entry = isPrivate ? undefined : await logged(dsseEntry(dsseEnvelope, pem));
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate,
        tlogEntries: entry ? [entry] : [],
        timestampVerificationData: { rfc3161Timestamps: isPrivate ? [await stamped(signature)] : [] },
      },
      dsseEnvelope,
    };
    return Buffer.from(JSON.stringify(bundle));
  };

  return {
    keys,
    /** For whoever serves them over HTTP. */
    parts: { ca, tlog },
    signPayload,

    /**
     * What actions/attest makes of the rows of a release.
     *
     * @param {readonly Row[]} rows
     * @param {Identity} [identity]
     * @param {SignOptions} [options]
     */
    signRows: (rows, identity = runIdentity(), options = {}) =>
      signPayload(JSON.stringify(statementOf(rows)), identity, options),

    /**
     * trusted_root.json of all that signs here, as a value that a test may change; an instance of GitHub's has no logs.
     *
     * @param {'public' | 'github-private'} [instance]
     */
    trustedRoot: (instance = 'public') => {
      const validFor = { start: new Date(Date.now() - DAY).toISOString() };
      const subject = { organization: 'sigstore.mock', commonName: 'sigstore' };
      const log = (/** @type {string} */ baseUrl, /** @type {Buffer} */ key) => ({
        baseUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: { rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { ...validFor } },
        logId: { keyId: createHash('sha256').update(key).digest('base64') },
      });
      const authority = (/** @type {string} */ uri, /** @type {ArrayBufferView[]} */ chain) => ({
        subject,
        uri,
        certChain: { certificates: chain.map((one) => ({ rawBytes: base64(one) })) },
        validFor: /** @type {{ start: string, end?: string }} */ ({ ...validFor }),
      });
      return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: instance === 'public' ? [log(URL_OF.tlog, tlog.publicKey)] : [],
        certificateAuthorities: [authority(URL_OF.ca, [ca.rootCertificate])],
        ctlogs: instance === 'public' ? [log(URL_OF.ctlog, ctlog.publicKey)] : [],
        timestampAuthorities: [authority(URL_OF.tsa, [tsa.intCertificate, tsa.rootCertificate])],
      };
    },
  };
}

/**
 * What Rekor v1 writes down of an envelope.
 *
 * @param {{ payload: string, payloadType: string, signatures: { sig: string }[] }} envelope
 * @param {Buffer} certificate   in PEM
 */
function dsseEntry(envelope, certificate) {
  const digest = (/** @type {string | Buffer} */ bytes) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  const verifier = certificate.toString('base64');
  const spec = {
    envelopeHash: digest(JSON.stringify(envelope)),
    payloadHash: digest(Buffer.from(envelope.payload, 'base64')),
    signatures: envelope.signatures.map(({ sig }) => ({ signature: sig, verifier })),
  };
  return { apiVersion: '0.0.1', kind: 'dsse', spec };
}

/** @param {string} der   in base64 */
function pemOf(der) {
  return `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

/** @param {ArrayBufferView} bytes */
function base64(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
