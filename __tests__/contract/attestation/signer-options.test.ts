/** The options that name a signer, and those that do not. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseSignerOptions, type SignerOptions } from '../../../src/contract/attestation/signer-options.js';
import { rootFile, SUITE } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { encode } from '../../support/samples.js';

const REVISION = 'e'.repeat(40);
const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
const KEY = { place: 'key.pub', bytes: Buffer.from(pem) };
const SOURCE = { 'source-repository': 'acme/widget' };
const REBUILDER = 'rebuilders/proofs/.github/workflows/rebuild.yml@refs/heads/main';

describe('parseSignerOptions', () => {
  it('asks for nothing where nothing is given', () => {
    expect(parseSignerOptions({}, SUITE)).toBeUndefined();
    expect(parseSignerOptions({ 'allow-self-hosted': false, 'source-ref': undefined }, SUITE)).toBeUndefined();
  });

  it("takes a repository alone for the suite's own workflow, at a whole version tag", () => {
    const request = parseSignerOptions(SOURCE, SUITE);
    expect(request?.signer).toEqual({
      kind: 'workflow',
      sourceRepository: 'acme/widget',
      workflow: { repository: SUITE, path: '.github/workflows/release-signed.yml' },
      workflowRef: { kind: 'version-tag' },
      sourceRef: { kind: 'tag-of-version' },
      events: ['push', 'workflow_dispatch', 'release'],
      allowSelfHosted: false,
    });
    expect(request?.trust.instance).toBe('public');
    expect(request?.rebuiltBy).toBeUndefined();
  });

  it('takes everything that is said of it', () => {
    const request = parseSignerOptions(
      {
        ...SOURCE,
        'source-repository-id': '1001',
        'source-ref': 'refs/heads/main',
        'source-event': ['schedule', 'push'],
        'signer-workflow': 'acme/ci/.github/workflows/sign.yaml@refs/heads/release/1.x',
        'signer-digest': REVISION,
        'allow-self-hosted': true,
        trust: 'github-private',
      },
      undefined,
    );
    expect(request?.signer).toEqual({
      kind: 'workflow',
      sourceRepository: 'acme/widget',
      sourceRepositoryId: '1001',
      workflow: { repository: 'acme/ci', path: '.github/workflows/sign.yaml' },
      workflowRef: { kind: 'exact', ref: 'refs/heads/release/1.x' },
      workflowDigest: REVISION,
      sourceRef: { kind: 'exact', ref: 'refs/heads/main' },
      events: ['schedule', 'push'],
      allowSelfHosted: true,
    });
    expect(request?.trust.instance).toBe('github-private');
  });

  it("holds a workflow of the same repository to the source's ref", () => {
    const workflow = { 'signer-workflow': 'acme/widget/.github/workflows/sign.yml' };
    expect(parseSignerOptions({ ...SOURCE, ...workflow }, SUITE)?.signer).toMatchObject({
      workflowRef: { kind: 'tag-of-version' },
    });
    expect(
      parseSignerOptions({ ...SOURCE, ...workflow, 'source-ref': 'refs/heads/main' }, SUITE)?.signer,
    ).toMatchObject({
      workflowRef: { kind: 'exact', ref: 'refs/heads/main' },
    });
    expect(parseSignerOptions({ 'source-repository': SUITE }, SUITE)?.signer).toMatchObject({
      workflowRef: { kind: 'tag-of-version' },
    });
  });

  it('takes a key, and a second builder alone, beside a key or beside a repository', () => {
    const key = { 'public-key': KEY };
    const rebuilt = { 'rebuilt-by': REBUILDER };
    const request = parseSignerOptions({ ...key, ...rebuilt }, undefined);
    expect(request?.signer).toMatchObject({ kind: 'key' });
    expect(request?.trust.keys).toHaveLength(1);
    expect(request?.rebuiltBy).toEqual({
      kind: 'rebuild',
      workflow: { repository: 'rebuilders/proofs', path: '.github/workflows/rebuild.yml' },
      workflowRef: { kind: 'exact', ref: 'refs/heads/main' },
      events: ['push', 'workflow_dispatch', 'release'],
      allowSelfHosted: false,
    });
    expect(parseSignerOptions(key, undefined)?.rebuiltBy).toBeUndefined();
    expect(parseSignerOptions(rebuilt, undefined)).not.toHaveProperty('signer');
    expect(parseSignerOptions({ ...SOURCE, ...rebuilt }, SUITE)?.signer).toMatchObject({ kind: 'workflow' });
  });

  it.each<[SignerOptions, string]>([
    [{ 'signer-workflow': 'acme/ci/.github/workflows/sign.yml' }, 'signer-workflow'],
    [{ 'signer-digest': REVISION }, 'signer-digest'],
    [{ 'source-repository-id': '1' }, 'source-repository-id'],
    [{ 'source-ref': 'refs/heads/main' }, 'source-ref'],
    [{ 'source-event': ['push'] }, 'source-event'],
    [{ 'allow-self-hosted': true }, 'allow-self-hosted'],
    [{ trust: 'public' }, 'trust'],
    [{ 'trusted-root': rootFile({}) }, 'trusted-root'],
    [{ 'public-key': KEY, 'signer-workflow': 'acme/ci/.github/workflows/sign.yml' }, 'signer-workflow'],
    [{ 'public-key': KEY, 'trusted-root': rootFile({}) }, 'trusted-root'],
    [{ 'rebuilt-by': REBUILDER, 'source-ref': 'refs/heads/main' }, 'source-ref'],
  ])('refuses what names no signer: %j', (options, place) => {
    const refusal = expectCode(() => parseSignerOptions(options, SUITE), 'INVALID_INPUT');
    expect(refusal.place).toBe(place);
    expect(refusal.message).toContain('needs source-repository');
  });

  it('refuses two signers, and a witness for himself', () => {
    expectCode(() => parseSignerOptions({ ...SOURCE, 'public-key': KEY }, SUITE), 'INVALID_INPUT');
    const own = { 'source-repository': 'Rebuilders/proofs', 'rebuilt-by': REBUILDER };
    expectCode(() => parseSignerOptions(own, SUITE), 'INVALID_INPUT');
  });

  it('refuses to guess which repository the suite is from', () => {
    const refusal = expectCode(() => parseSignerOptions(SOURCE, undefined), 'INVALID_INPUT');
    expect(refusal.place).toBe('signer-workflow');
  });

  it.each<[keyof SignerOptions, string]>([
    ['source-repository', ''],
    ['source-repository', 'widget'],
    ['source-repository', 'acme/widget/x'],
    ['source-repository', 'acme/..'],
    ['source-repository', 'acme/.'],
    ['source-repository', 'acme/widget.git'],
    ['source-repository', 'https://github.com/acme/widget'],
    ['source-repository', 'acme/*'],
    ['source-repository', ' acme/widget'],
    ['source-repository', '-acme/widget'],
    ['source-repository', 'acme/widget\n'],
    ['source-repository-id', '0'],
    ['source-repository-id', '1e3'],
    ['source-repository-id', 'acme'],
    ['source-ref', 'main'],
    ['source-ref', 'v1.2.3'],
    ['source-ref', 'refs/pull/1/merge'],
    ['source-ref', 'refs/tags/*'],
    ['source-ref', 'refs/tags/a b'],
    ['signer-digest', 'e'.repeat(39)],
    ['signer-digest', 'E'.repeat(40)],
    ['signer-workflow', 'acme/ci'],
    ['signer-workflow', 'acme/ci/sign.yml'],
    ['signer-workflow', 'acme/ci/.github/workflows/sign.sh'],
    ['signer-workflow', 'acme/ci/.github/workflows/../sign.yml'],
    ['signer-workflow', 'acme/ci/.github/workflows/sign.yml@'],
    ['signer-workflow', 'acme/ci/.github/workflows/sign.yml@v1'],
    ['signer-workflow', `acme/ci/.github/workflows/sign.yml@${REVISION}`],
    ['signer-workflow', 'https://github.com/acme/ci/.github/workflows/sign.yml'],
    ['rebuilt-by', 'rebuilders/proofs/.github/workflows/rebuild.yml'],
    ['rebuilt-by', 'rebuilders/proofs@refs/heads/main'],
    ['trust', 'github'],
  ])('refuses as %s: %j', (name, given) => {
    const refusal = expectCode(() => parseSignerOptions({ ...SOURCE, [name]: given }, SUITE), 'INVALID_INPUT');
    expect(refusal.place).toBe(name);
  });

  it.each(['', 'Push', 'push,release', 'pull request'])('refuses as source-event: %j', (event) => {
    expectCode(() => parseSignerOptions({ ...SOURCE, 'source-event': [event] }, SUITE), 'INVALID_INPUT');
  });

  it('refuses files that are none of what they are given for', () => {
    const file = { place: 'f', bytes: encode('{}') };
    expectCode(() => parseSignerOptions({ ...SOURCE, 'trusted-root': file }, SUITE), 'SCHEMA_INVALID');
    expectCode(() => parseSignerOptions({ 'public-key': file }, SUITE), 'INVALID_INPUT');
  });
});
