import { describe, expect, it } from '@jest/globals';
import {
  type Bound,
  requireNamed,
  requireOwnPlan,
  requirePublishable,
  stagedNames,
  wantedTargets,
} from '../../../src/contract/decisions/planned.js';
import { digestContract } from '../../../src/contract/documents/contract.js';
import type { Manifest } from '../../../src/contract/documents/manifest.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { codeOf, expectCode } from '../../support/expect-code.js';
import { PRODUCT, sampleContract, sampleManifest, samplePlan, TUPLE } from '../../support/samples.js';

const contract = sampleContract();
const plan = samplePlan({ targets: [TUPLE.target, 'x86_64-unknown-linux-musl'] });
const contractSha256 = digestContract(contract);
const free: Bound = { contract, contractSha256 };
const bound: Bound = { ...free, plan };
const manifest = sampleManifest();
const windows = 'x86_64-pc-windows-msvc';

function codeOfManifest(change: Partial<Manifest>, by: Bound): ErrorCode | 'none' {
  return codeOf(() => requirePublishable({ ...manifest, ...change }, by, 'staged'));
}

describe('requirePublishable', () => {
  it('takes what the plan names, and without one whatever the contract has', () => {
    for (const by of [bound, free]) expect(codeOfManifest({}, by)).toBe('none');
    expect(codeOfManifest({ target: 'x86_64-unknown-linux-musl' }, bound)).toBe('none');
    expect(codeOfManifest({ version: '9.9.9', profile: 'debug', dist_revision: 'r7' }, free)).toBe('none');
  });

  it.each<[string, Partial<Manifest>, ErrorCode, ErrorCode | 'none']>([
    ['another version', { version: '9.9.9' }, 'NOT_PLANNED', 'none'],
    ['another revision', { git_rev: 'f'.repeat(40) }, 'NOT_PLANNED', 'none'],
    ['a revision that shares its first digits', { git_rev: `ab12cd34${'0'.repeat(32)}` }, 'NOT_PLANNED', 'none'],
    ['another toolchain', { toolchain: '1.85.0' }, 'NOT_PLANNED', 'none'],
    ['another profile', { profile: 'debug' }, 'NOT_PLANNED', 'none'],
    ['another rN', { dist_revision: 'r2' }, 'NOT_PLANNED', 'none'],
    ['another time', { source_date_epoch: 0 }, 'NOT_PLANNED', 'none'],
    ['a target that was not planned', { target: 'aarch64-apple-darwin' }, 'NOT_PLANNED', 'none'],
    ['a target that is only planned', { target: windows }, 'NOT_PLANNED', 'TARGET_PLANNED'],
    ['a target the contract lacks', { target: 'riscv64gc-unknown-linux-gnu' }, 'NOT_PLANNED', 'TARGET_UNKNOWN'],
    ['another binary', { binaries: ['sudo'] }, 'STAGED_INVALID', 'STAGED_INVALID'],
    ['a binary too many', { binaries: [PRODUCT, 'sudo'] }, 'STAGED_INVALID', 'STAGED_INVALID'],
    ['a binary of Windows', { binaries: [`${PRODUCT}.exe`] }, 'STAGED_INVALID', 'STAGED_INVALID'],
  ])('refuses %s', (_, change, planned, unplanned) => {
    expect(codeOfManifest(change, bound)).toBe(planned);
    expect(codeOfManifest(change, free)).toBe(unplanned);
  });

  it('takes a platform that is only planned where it was asked for, with the name that its binaries have there', () => {
    const ofWindows = { target: windows, binaries: [`${PRODUCT}.exe`] };
    expect(codeOfManifest(ofWindows, { ...free, includePlanned: true })).toBe('none');
    expect(codeOfManifest(ofWindows, { ...free, plan: samplePlan({ includePlanned: true }) })).toBe('none');
    expect(codeOfManifest(ofWindows, { ...bound, includePlanned: true })).toBe('NOT_PLANNED');
  });

  it('refuses a profile that the contract lacks', () => {
    const release = sampleContract((of) => ({ ...of, profiles: ['release'] }));
    const by = { contract: release, contractSha256: digestContract(release) };
    expect(codeOfManifest({ profile: 'debug' }, by)).toBe('PROFILE_UNKNOWN');
  });

  it('names both sides', () => {
    const { message } = expectCode(
      () => requirePublishable({ ...manifest, dist_revision: 'r2' }, bound, 'staged'),
      'NOT_PLANNED',
    );
    expect(message).toMatch(/staged.*dist_revision.*r2.*r1/);
  });
});

describe('requireOwnPlan', () => {
  it.each<[string, Partial<typeof plan>, ErrorCode | 'none']>([
    ['its own', {}, 'none'],
    ['that of another product', { product: 'other' }, 'PRODUCT_MISMATCH'],
    ['one of another contract', { contract_sha256: '0'.repeat(64) }, 'CONTRACT_MISMATCH'],
    ['one with a target that it lacks', { targets: [{ target: 'a-b', support: 'optional' }] }, 'TARGET_UNKNOWN'],
    [
      'one that calls a target otherwise',
      { targets: [{ target: TUPLE.target, support: 'optional' }] },
      'CONTRACT_MISMATCH',
    ],
  ])('of plans a contract takes %s: %j gives %s', (_, change, code) => {
    expect(codeOf(() => requireOwnPlan({ ...free, plan: { ...plan, ...change } }))).toBe(code);
  });

  it('refuses a profile that the contract lacks', () => {
    const release = sampleContract((of) => ({ ...of, profiles: ['release'] }));
    const contractSha = digestContract(release);
    const debug = { ...plan, profile: 'debug' as const, contract_sha256: contractSha };
    const by = { contract: release, contractSha256: contractSha, plan: debug };
    expectCode(() => requireOwnPlan(by), 'PROFILE_UNKNOWN');
  });
});

describe('stagedNames and requireNamed', () => {
  it('have one name for each target of the plan, or of the contract in each profile', () => {
    expect([...stagedNames(bound)]).toEqual(
      [TUPLE.target, 'x86_64-unknown-linux-musl'].map((target) => [
        `staged-${PRODUCT}-release-${target}`,
        { profile: 'release', target },
      ]),
    );
    const { platforms, profiles } = contract;
    expect(stagedNames(free).size).toBe(platforms.length * profiles.length);
  });

  it('let a name hold its own target and profile alone, and any other name whatever there is', () => {
    expect(codeOf(() => requireNamed(TUPLE, { profile: 'release', target: TUPLE.target }, 'x'))).toBe('none');
    expect(codeOf(() => requireNamed(TUPLE, undefined, 'x'))).toBe('none');
    expectCode(() => requireNamed(TUPLE, { profile: 'debug', target: TUPLE.target }, 'x'), 'NOT_PLANNED');
    expectCode(() => requireNamed(TUPLE, { profile: 'release', target: windows }, 'x'), 'NOT_PLANNED');
  });

  it('tell products apart of which one begins like the other', () => {
    const named = (product: string) => [...stagedNames({ contract: { ...contract, product }, contractSha256 }).keys()];
    const both = [...named('acme'), ...named('acme-release'), ...named('acme-debug')];
    expect(new Set(both).size).toBe(both.length);
  });
});

describe('wantedTargets', () => {
  it('are those that the contract recommends, and those that were planned', () => {
    const recommended = contract.platforms.filter((of) => of.support === 'recommended').map((of) => of.target);
    expect(wantedTargets(free)).toEqual(recommended);
    expect(wantedTargets(bound)).toEqual([...recommended, 'x86_64-unknown-linux-musl']);
  });
});
