/** What a statement is about: this row, or anything else. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isAbout } from '../../../src/contract/attestation/row.js';
import type { Trust } from '../../../src/contract/attestation/trust.js';
import { readSigned, verifyAttestation } from '../../../src/contract/attestation/verify.js';
import { type LocalSigstore, ROW, trustIn, workflowOf } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { runIdentity, startSigstore, statementOf } from '../../support/local-sigstore.mjs';

const OTHER = 'f'.repeat(64);
const { artifact, manifest, provenance } = ROW;
const OTHER_TARGET = artifact.path.replaceAll('x86_64-unknown-linux-gnu', 'aarch64-unknown-linux-gnu');

let sigstore: LocalSigstore;
let trust: Trust;
beforeAll(async () => {
  sigstore = await startSigstore();
  trust = trustIn(sigstore);
});

type Statement = ReturnType<typeof statementOf>;
const subject = (name: string, sha256: string) => ({ name, digest: { sha256 } });
const ALL = [artifact, manifest, provenance].map(({ path, sha256 }) => subject(path, sha256));

/** Verifies a statement that the right workflow signed. */
async function verifyStatement(statement: object) {
  const bundle = await sigstore.signPayload(JSON.stringify(statement), runIdentity());
  return verifyAttestation(bundle, ROW, workflowOf(), trust);
}
const withSubjects = (subjects: readonly object[]): object => ({ ...statementOf([ROW]), subject: subjects });

describe('verifyAttestation', () => {
  it.each<[string, readonly object[]]>([
    ['the row alone', ALL],
    ['artifact and manifest', ALL.slice(0, 2)],
    ['the row among other files', [subject('a', OTHER), ...ALL, subject('z', OTHER)]],
    ['a name twice with one digest', [...ALL, ALL[0] ?? {}]],
    [
      'other digests beside its own',
      [...ALL.slice(0, 2), { name: 'z', digest: { sha256: OTHER, sha512: OTHER.repeat(2) } }],
    ],
  ])('takes a statement about %s', async (_, subjects) => {
    expect((await verifyStatement(withSubjects(subjects))).kind).toBe('certificate');
  });

  it.each<[string, readonly object[], string]>([
    ['another artifact', [subject(artifact.path, OTHER), ...ALL.slice(1)], `is not about ${artifact.path}`],
    ['the artifact without its manifest', [ALL[0] ?? {}, ALL[2] ?? {}], `is not about ${manifest.path}`],
    [
      'the artifact with another manifest',
      [ALL[0] ?? {}, subject(manifest.path, OTHER)],
      `is not about ${manifest.path}`,
    ],
    ['the manifest without its artifact', ALL.slice(1), `is not about ${artifact.path}`],
    ['the files of another target', [subject(OTHER_TARGET, artifact.sha256), ALL[1] ?? {}], 'is not about'],
    [
      'the file by its name alone',
      [subject(artifact.path.split('/').at(-1) ?? '', artifact.sha256), ALL[1] ?? {}],
      'is not about',
    ],
    ['one name with two digests', [...ALL, subject(artifact.path, OTHER)], 'has two digests'],
    ['one name with two digests, whichever comes first', [subject(artifact.path, OTHER), ...ALL], 'has two digests'],
    ['another name with two digests', [...ALL, subject('z', OTHER), subject('z', artifact.sha256)], 'has two digests'],
    ['nothing', [], 'must have a subject'],
    ['more than 1,024 files', Array.from({ length: 1025 }, (_, at) => subject(`f${at}`, OTHER)), 'at most 1024 items'],
    ['a file without a digest', [...ALL, { name: 'z', digest: {} }], 'sha256 must be 64'],
    [
      'a file with a digest in upper case',
      [subject(artifact.path, artifact.sha256.toUpperCase()), ...ALL.slice(1)],
      'sha256 must be 64',
    ],
    ['a file with a digest that is cut', [...ALL, subject('z', OTHER.slice(1))], 'sha256 must be 64'],
    ['a file without a name', [...ALL, { digest: { sha256: OTHER } }], 'name is required'],
    ['a file with an empty name', [...ALL, subject('', OTHER)], 'must be a text'],
    [
      'a file with more than name and digest',
      [...ALL, { ...subject('z', OTHER), uri: 'https://example.com' }],
      'unknown field "uri"',
    ],
  ])('refuses a statement about %s', async (_, subjects, message) => {
    const refusal = await expectCode(() => verifyStatement(withSubjects(subjects)), 'ATTESTATION_INVALID');
    expect(refusal.message).toContain(message);
  });

  it.each<[string, (statement: Statement) => object, string]>([
    ['another version of in-toto', (all) => ({ ...all, _type: 'https://in-toto.io/Statement/v0.1' }), '#/_type'],
    [
      'another predicate',
      (all) => ({ ...all, predicateType: 'https://in-toto.io/attestation/test-result/v0.1' }),
      '#/predicateType',
    ],
    [
      'another version of the predicate',
      (all) => ({ ...all, predicateType: 'https://slsa.dev/provenance/v0.2' }),
      '#/predicateType',
    ],
    ['no predicate', ({ predicate: _, ...rest }) => rest, 'predicate is required'],
    ['a field of its own', (all) => ({ ...all, expires: '2030' }), 'unknown field "expires"'],
  ])('refuses a statement of %s', async (_, change, message) => {
    const refusal = await expectCode(() => verifyStatement(change(statementOf([ROW]))), 'ATTESTATION_INVALID');
    expect(refusal.message).toContain(message);
  });

  it.each<[string, string]>([
    ['that is no JSON', 'statement'],
    ['that is a list', '[]'],
    [
      'that has a name twice',
      JSON.stringify(statementOf([ROW])).replace('{', '{"_type":"https://in-toto.io/Statement/v0.1",'),
    ],
    ['of __proto__', JSON.stringify(statementOf([ROW])).replace('{', '{"__proto__":{},')],
    [
      'that is too deep',
      JSON.stringify({ ...statementOf([ROW]), predicate: 0 }).replace(/0}$/, `${'['.repeat(40)}${']'.repeat(40)}}`),
    ],
  ])('refuses a signed text %s', async (_, text) => {
    const bundle = await sigstore.signPayload(text, runIdentity());
    await expectCode(() => verifyAttestation(bundle, ROW, workflowOf(), trust), 'ATTESTATION_INVALID');
  });

  it('refuses a statement of another type of payload, which was signed as that', async () => {
    for (const payloadType of ['application/json', 'application/vnd.in-toto+json;v=1', 'application/vnd.in-toto']) {
      const bundle = await sigstore.signRows([ROW], runIdentity(), { payloadType });
      const refusal = await expectCode(
        () => verifyAttestation(bundle, ROW, workflowOf(), trust),
        'ATTESTATION_INVALID',
      );
      expect(refusal.message).toContain('payloadType');
    }
  });

  it('takes one attestation for all rows of a release, and refuses it for a row that is none of them', async () => {
    const second = {
      ...ROW,
      artifact: { path: OTHER_TARGET, sha256: OTHER },
      manifest: { path: manifest.path.replaceAll('x86_64', 'aarch64'), sha256: OTHER },
    };
    const bundle = await sigstore.signRows([second, ROW]);
    for (const row of [ROW, second])
      expect((await verifyAttestation(bundle, row, workflowOf(), trust)).kind).toBe('certificate');
    const { statement } = await readSigned(bundle, trust);
    const third = { ...ROW, artifact: { ...second.artifact, path: artifact.path } };
    expect([ROW, second, third].map((row) => isAbout(statement, row))).toEqual([true, true, false]);
    await expectCode(() => verifyAttestation(bundle, third, workflowOf(), trust), 'ATTESTATION_INVALID');
  });
});
