/** Whom a signature is good of: one test for each line of docs/signing.md, "What is checked", and for what each of them stops. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../../src/contract/attestation/checks.js';
import type { SignerOptions } from '../../../src/contract/attestation/signer-options.js';
import type { Trust } from '../../../src/contract/attestation/trust.js';
import { readSigned, verifyAttestation } from '../../../src/contract/attestation/verify.js';
import { type LocalSigstore, ROW, rebuilderOf, trustIn, workflowOf } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { runIdentity, startSigstore } from '../../support/local-sigstore.mjs';

type Changes = NonNullable<Parameters<typeof runIdentity>[0]>;
const REVISION = 'e'.repeat(40);
const WORKFLOW = 'https://github.com/steward/suite/.github/workflows/release-signed.yml';

let sigstore: LocalSigstore;
let trust: Trust;
beforeAll(async () => {
  sigstore = await startSigstore();
  trust = trustIn(sigstore);
});

/** Verifies what a run with these names signed. */
async function verifyRun(changes: Changes, options: SignerOptions = {}) {
  return verifyAttestation(await sigstore.signRows([ROW], runIdentity(changes)), ROW, workflowOf(options), trust);
}

describe('verifyAttestation', () => {
  it('gives who signed, and when', async () => {
    const bundle = await sigstore.signRows([ROW]);
    const signer = await verifyAttestation(bundle, ROW, workflowOf(), trust);
    expect(signer).toMatchObject({
      kind: 'certificate',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: `${WORKFLOW}@refs/tags/v1.0.0`,
      workflow_digest: REVISION,
      source_repository: 'https://github.com/acme/widget',
      source_repository_id: '1001',
      source_owner_id: '2002',
      source_digest: ROW.git_rev,
      source_ref: 'refs/tags/v0.1.0',
      event: 'push',
      run: 'https://github.com/acme/widget/actions/runs/1/attempts/1',
    });
    expect(signer.signed_at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await readSigned(bundle, trust)).toMatchObject({ signer, statement: { subjects: { length: 3 } } });
  });

  it.each<[string, Changes, SignerOptions]>([
    ['the tag of the product', { ref: 'refs/tags/codex-controller-loop-v0.1.0' }, {}],
    ['the tag below the product', { ref: 'refs/tags/codex-controller-loop/v0.1.0' }, {}],
    ['the ref that was named', { ref: 'refs/heads/main' }, { 'source-ref': 'refs/heads/main' }],
    ['the id that was named', {}, { 'source-repository-id': '1001' }],
    ['the revision of the workflow that was named', {}, { 'signer-digest': REVISION }],
    ['a workflow called by that revision', { workflowRef: REVISION }, { 'signer-digest': REVISION }],
    ['a manual run', { event: 'workflow_dispatch' }, {}],
    ['the event that was named', { event: 'schedule' }, { 'source-event': ['schedule'] }],
    ['a runner of their own, where it may be', { runner: 'self-hosted' }, { 'allow-self-hosted': true }],
    [
      'the workflow that was named, at its ref',
      { workflow: 'acme/ci/.github/workflows/sign.yaml', workflowRef: 'refs/heads/main' },
      { 'signer-workflow': 'acme/ci/.github/workflows/sign.yaml@refs/heads/main' },
    ],
    [
      "a workflow of the same repository, at the source's tag",
      { workflow: 'acme/widget/.github/workflows/sign.yml', workflowRef: 'refs/tags/v0.1.0' },
      { 'signer-workflow': 'acme/widget/.github/workflows/sign.yml' },
    ],
  ])('takes %s', async (_, changes, options) => {
    expect((await verifyRun(changes, options)).kind).toBe('certificate');
  });

  it.each<[string, Changes, SignerOptions, string]>([
    ['another issuer', { issuer: 'https://token.actions.example' }, {}, 'issuer'],
    ['an issuer that only begins alike', { issuer: 'https://token.actions.githubusercontent.com/acme' }, {}, 'issuer'],
    ['another workflow of the suite', { workflow: 'steward/suite/.github/workflows/release.yml' }, {}, 'workflow'],
    [
      'a workflow of the same name elsewhere',
      { workflow: 'mallory/suite/.github/workflows/release-signed.yml' },
      {},
      'workflow',
    ],
    [
      'a workflow that only begins alike',
      { workflow: 'steward/suite/.github/workflows/release-signed.yml.yml' },
      {},
      'workflow',
    ],
    [
      'a workflow that only ends alike',
      { subject: `https://evil.example/${WORKFLOW}@refs/tags/v1.0.0` },
      {},
      'workflow',
    ],
    [
      'a workflow in other upper and lower case',
      { workflow: 'Steward/suite/.github/workflows/release-signed.yml' },
      {},
      'workflow',
    ],
    ['a workflow that a pattern would match', { subject: WORKFLOW.replace('.com', '_com') }, {}, 'workflow'],
    ['an address of mail', { subject: 'mallory@example.com' }, {}, 'workflow'],
    ['a tag that moves', { workflowRef: 'refs/tags/v1' }, {}, 'ref of the workflow'],
    ['a branch named as a version', { workflowRef: 'refs/heads/v1.2.3' }, {}, 'ref of the workflow'],
    ['a tag that only begins as a version', { workflowRef: 'refs/tags/v1.2.3-evil' }, {}, 'ref of the workflow'],
    ['a tag that only ends as a version', { workflowRef: 'refs/tags/evil/v1.2.3' }, {}, 'ref of the workflow'],
    ['a revision of the workflow', { workflowRef: REVISION }, {}, 'ref of the workflow'],
    ['no ref of the workflow', { subject: WORKFLOW }, {}, 'ref of the workflow'],
    [
      'another ref than the one that was named',
      { workflowRef: 'refs/tags/v1.0.1' },
      { 'signer-workflow': `${WORKFLOW.slice(19)}@refs/tags/v1.0.0` },
      'ref of the workflow',
    ],
    [
      'another revision in its name than the one vouched for',
      { workflowRef: 'd'.repeat(40) },
      { 'signer-digest': REVISION },
      'ref of the workflow',
    ],
    [
      "a workflow of the same repository, at another version's tag",
      { workflow: 'acme/widget/.github/workflows/sign.yml', workflowRef: 'refs/tags/v1.2.3' },
      { 'signer-workflow': 'acme/widget/.github/workflows/sign.yml' },
      'ref of the workflow',
    ],
    [
      'another revision of the workflow',
      { workflowDigest: 'd'.repeat(40) },
      { 'signer-digest': REVISION },
      'revision of the workflow',
    ],
    [
      'no revision of the workflow',
      { workflowDigest: undefined },
      { 'signer-digest': REVISION },
      'revision of the workflow',
    ],
    ['the same workflow called by another repository', { repository: 'mallory/widget' }, {}, 'source repository'],
    ['a repository that only begins alike', { repository: 'acme/widget-evil' }, {}, 'source repository'],
    ['no source repository', { repository: undefined }, {}, 'source repository'],
    [
      'a repository with another id',
      { repositoryId: '666' },
      { 'source-repository-id': '1001' },
      'id of the source repository',
    ],
    ['another revision', { digest: 'f'.repeat(40) }, {}, 'revision of the source'],
    ['no revision', { digest: undefined }, {}, 'revision of the source'],
    ['a branch in place of a tag', { ref: 'refs/heads/main' }, {}, 'ref of the source'],
    ['a branch named as the tag', { ref: 'refs/heads/v0.1.0' }, {}, 'ref of the source'],
    ['the tag of another version', { ref: 'refs/tags/v0.1.1' }, {}, 'ref of the source'],
    ['a tag that only begins alike', { ref: 'refs/tags/v0.1.0-rc.1' }, {}, 'ref of the source'],
    [
      'another ref than the one that was named',
      { ref: 'refs/tags/v0.1.0' },
      { 'source-ref': 'refs/heads/main' },
      'ref of the source',
    ],
    ['a runner of their own', { runner: 'self-hosted' }, {}, 'runner'],
    ['a runner that is not named', { runner: undefined }, {}, 'runner'],
    [
      'another kind of runner, also where their own may be',
      { runner: 'other' },
      { 'allow-self-hosted': true },
      'runner',
    ],
    ['pull_request_target', { event: 'pull_request_target' }, {}, 'event'],
    ['workflow_run', { event: 'workflow_run' }, {}, 'event'],
    ['no event', { event: undefined }, {}, 'event'],
    ['another event than the one that was named', { event: 'push' }, { 'source-event': ['schedule'] }, 'event'],
  ])('refuses %s', async (_, changes, options, of) => {
    const refusal = await expectCode(() => verifyRun(changes, options), 'SIGNER_MISMATCH');
    expect(refusal.message).toContain(`: asked for is ${of} `);
  });

  it('says what was asked for and what was found, and where they differ in case alone', async () => {
    const refusal = await expectCode(() => verifyRun({ repository: 'ACME/widget' }), 'SIGNER_MISMATCH');
    expect(refusal.message).toMatch(
      /: asked for is source repository https:\/\/github\.com\/acme\/widget, and it is https:\/\/github\.com\/ACME\/widget, in other upper and lower case$/,
    );
  });

  it("refuses another owner's id, where one is pinned", async () => {
    const bundle = await sigstore.signRows([ROW]);
    const policy = { ...workflowOf(), sourceOwnerId: '666' };
    const refusal = await expectCode(() => verifyAttestation(bundle, ROW, policy, trust), 'SIGNER_MISMATCH');
    expect(refusal.message).toContain("id of the source repository's owner 666, and it is 2002");
    expect((await verifyAttestation(bundle, ROW, { ...policy, sourceOwnerId: '2002' }, trust)).kind).toBe(
      'certificate',
    );
  });

  it('has a test of every check', () => {
    expect(CHECKS.map(({ of }) => of)).toEqual([
      'issuer',
      'workflow',
      'ref of the workflow',
      'revision of the workflow',
      'source repository',
      'id of the source repository',
      "id of the source repository's owner",
      'revision of the source',
      'ref of the source',
      'runner',
      'event',
    ]);
  });
});

describe('verifyAttestation of a second builder', () => {
  const name = 'rebuilders/proofs/.github/workflows/rebuild.yml';
  const run: Changes = {
    workflow: name,
    workflowRef: 'refs/heads/main',
    repository: 'rebuilders/proofs',
    digest: 'c'.repeat(40),
    ref: 'refs/heads/main',
    event: 'workflow_dispatch',
  };
  const policy = rebuilderOf({ 'rebuilt-by': `${name}@refs/heads/main` });
  const verifyRebuild = async (changes: Changes) =>
    verifyAttestation(await sigstore.signRows([ROW], runIdentity({ ...run, ...changes })), ROW, policy, trust);

  it('takes his workflow at its ref, whatever its own revision', async () => {
    expect(await verifyRebuild({})).toMatchObject({ source_repository: 'https://github.com/rebuilders/proofs' });
  });

  it.each<[string, Changes, string]>([
    ['his workflow called by another repository', { repository: 'acme/widget' }, 'source repository'],
    ['another workflow of his', { workflow: 'rebuilders/proofs/.github/workflows/other.yml' }, 'workflow'],
    ['another ref of it', { workflowRef: 'refs/heads/dev' }, 'ref of the workflow'],
    ['a runner of his own', { runner: 'self-hosted' }, 'runner'],
    ['a run that a stranger caused', { event: 'pull_request_target' }, 'event'],
  ])('refuses %s', async (_, changes, of) => {
    const refusal = await expectCode(() => verifyRebuild(changes), 'SIGNER_MISMATCH');
    expect(refusal.message).toContain(`: asked for is ${of} `);
  });

  it('is no release', async () => {
    const bundle = await sigstore.signRows([ROW], runIdentity(run));
    await expectCode(() => verifyAttestation(bundle, ROW, workflowOf(), trust), 'SIGNER_MISMATCH');
  });

  it('is not the release itself', async () => {
    await expectCode(
      async () => verifyAttestation(await sigstore.signRows([ROW]), ROW, policy, trust),
      'SIGNER_MISMATCH',
    );
  });
});
