import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { askedAgain, pinnedPolicy, pinSigner, withFound } from '../../../src/contract/attestation/pinned-signer.js';
import type { SignerOptions } from '../../../src/contract/attestation/signer-options.js';
import { parseSignerOptions } from '../../../src/contract/attestation/signer-options.js';
import { formatLockfile, type LockedSigner, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { SOURCE, SUITE } from '../../support/attestation.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, sampleLockfile } from '../../support/samples.js';

const { publicKey } = generateKeyPairSync('ed25519');
const key = { place: 'key.pub', bytes: Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })) };

/** What some options ask for, as a lockfile has it after it was written and read. */
function pinned(options: SignerOptions): LockedSigner {
  const request = parseSignerOptions(options, SUITE);
  const signer = request && pinSigner(request);
  if (!signer) throw new Error('the options name no signer');
  const text = formatLockfile({ ...sampleLockfile(), signer });
  return parseLockfile(encode(text), 'lock.json').signer as LockedSigner;
}

const WHOLE: SignerOptions = {
  'source-repository': SOURCE,
  'source-repository-id': '1001',
  'source-ref': 'refs/heads/main',
  'source-event': ['schedule'],
  'signer-workflow': 'acme/ci/.github/workflows/sign.yml@refs/tags/v2.0.0',
  'signer-digest': 'a'.repeat(40),
  'allow-self-hosted': true,
  trust: 'github-private',
};

describe('pinSigner and pinnedPolicy', () => {
  it.each<[string, SignerOptions]>([
    ['a repository alone', { 'source-repository': SOURCE }],
    [
      'a workflow within the repository',
      { 'source-repository': SOURCE, 'signer-workflow': `${SOURCE}/.github/workflows/r.yml` },
    ],
    ['everything that can be said', WHOLE],
    ['a key', { 'public-key': key }],
  ])('ask for the same after a lockfile kept it: %s', (_, options) => {
    const locked = pinned(options);
    expect(pinnedPolicy(locked, 'lock.json')).toEqual(parseSignerOptions(options, SUITE)?.signer);
    const again = askedAgain({}, undefined, locked, 'lock.json');
    expect(again?.signer).toEqual(parseSignerOptions(options, SUITE)?.signer);
    expect(again?.trust.instance).toBe(options.trust ?? 'public');
    expect(again && pinSigner(again)).toEqual(locked);
  });

  it('pin nobody where only a second builder is asked for', () => {
    const request = parseSignerOptions({ 'rebuilt-by': 'warden/r/.github/workflows/r.yml@refs/heads/main' }, SUITE);
    expect(request && pinSigner(request)).toBeUndefined();
  });

  it('refuse a signer that was edited into none', () => {
    const locked = pinned(WHOLE) as Extract<LockedSigner, { kind: 'workflow' }>;
    for (const change of [
      { workflow: 'acme/ci' },
      { workflow_ref: 'v2.0.0' },
      { workflow_digest: 'main' },
      { repository: 'acme' },
      { repository_id: 'x' },
      { owner_id: '0' },
      { source_ref: 'any' },
      { events: ['Push'] },
    ])
      expectCode(() => pinnedPolicy({ ...locked, ...change }, 'lock.json'), 'INVALID_INPUT');
    expectCode(() => pinnedPolicy({ kind: 'key', public_key: 'AAAA' }, 'lock.json'), 'INVALID_INPUT');
    expectCode(() => askedAgain({}, SUITE, { ...locked, trust: 'mine' }, 'lock.json'), 'INVALID_INPUT');
  });
});

describe('askedAgain', () => {
  const locked: LockedSigner = {
    ...(pinned({ 'source-repository': SOURCE }) as Extract<LockedSigner, { kind: 'workflow' }>),
    ...{ repository_id: '1001', owner_id: '2002' },
  };
  const numbers = (options: SignerOptions) => {
    const { signer } = askedAgain(options, SUITE, locked, 'lock.json') ?? {};
    return signer?.kind === 'workflow' ? [signer.sourceRepositoryId, signer.sourceOwnerId] : signer;
  };

  it('keeps the numbers of a repository that is named once more, and of no other', () => {
    expect(numbers({})).toEqual(['1001', '2002']);
    expect(numbers({ 'source-repository': SOURCE })).toEqual(['1001', '2002']);
    expect(numbers({ 'source-repository': SOURCE, 'source-repository-id': '7' })).toEqual(['7', undefined]);
    expect(numbers({ 'source-repository': 'acme/other' })).toEqual([undefined, undefined]);
    expect(numbers({ 'public-key': key })).toMatchObject({ kind: 'key' });
  });

  it('takes for a second builder nobody whose release it is, named or pinned', () => {
    const by = (repository: string) => ({ 'rebuilt-by': `${repository}/.github/workflows/r.yml@refs/heads/main` });
    expect(askedAgain(by('warden/r'), SUITE, locked, 'lock.json')).toMatchObject({ rebuiltBy: { kind: 'rebuild' } });
    for (const repository of [SOURCE, SOURCE.toUpperCase()])
      for (const named of [{}, { 'source-repository': SOURCE }])
        expectCode(() => askedAgain({ ...by(repository), ...named }, SUITE, locked, 'lock.json'), 'INVALID_INPUT');
  });

  it('asks for nobody where nobody is named or pinned', () => {
    expect(askedAgain({}, SUITE, undefined, 'lock.json')).toBeUndefined();
    expectCode(() => askedAgain({ trust: 'public' }, SUITE, undefined, 'lock.json'), 'INVALID_INPUT');
  });
});

describe('withFound', () => {
  const request = parseSignerOptions({ 'source-repository': SOURCE }, SUITE);
  const found = { kind: 'certificate', issuer: 'x', subject: 'y', bundle_sha256: 'z' } as const;

  it('adds the numbers that a certificate has, and takes nothing away', () => {
    if (!request) throw new Error('nobody is asked for');
    expect(withFound(request, { ...found, source_repository_id: '1', source_owner_id: '2' }).signer).toMatchObject({
      sourceRepositoryId: '1',
      sourceOwnerId: '2',
    });
    expect(withFound(request, found).signer).toEqual(request.signer);
    expect(withFound(request, undefined)).toBe(request);
  });
});
