import { describe, expect, it } from '@jest/globals';
import {
  chooseRevision,
  makePlan,
  type PlanRequest,
  parseToolchain,
  tupleOfJob,
} from '../../../src/contract/decisions/plan.js';
import { digestContract } from '../../../src/contract/documents/contract.js';
import { emptyIndex } from '../../../src/contract/release-index/model.js';
import { expectCode } from '../../support/expect-code.js';
import { PRODUCT, sampleContract, TUPLE } from '../../support/samples.js';

const contract = sampleContract();
const { target, ...identity } = TUPLE;
const request: PlanRequest = { ...identity, targets: [], includePlanned: false, source_date_epoch: 1_767_225_600 };
const windows = 'x86_64-pc-windows-msvc';

function targetsOf(asked: Partial<PlanRequest>): string[] {
  return makePlan(contract, { ...request, ...asked }).matrix.include.map((entry) => entry.target);
}

describe('makePlan', () => {
  it('builds recommended and optional platforms, in the order of the contract', () => {
    const platforms = contract.platforms.filter(({ support }) => support !== 'planned');
    expect(targetsOf({})).toEqual(platforms.map((platform) => platform.target));
  });

  it('gives every job its native runner, and the identity all share', () => {
    const plan = makePlan(contract, { ...request, targets: [target], profile: 'debug' });
    expect(plan).toEqual({
      ...{ product: PRODUCT, ...identity, profile: 'debug', source_date_epoch: 1_767_225_600 },
      contract_sha256: digestContract(contract),
      targets: [{ target, support: 'recommended' }],
      matrix: {
        include: [
          {
            ...{ target, runner: 'ubuntu-24.04', os: 'linux', arch: 'x86_64' },
            ...{ support: 'recommended', experimental: false },
          },
        ],
      },
    });
  });

  it('builds planned platforms only when asked for, as experimental', () => {
    expect(targetsOf({ includePlanned: true })).toContain(windows);
    const plan = makePlan(contract, { ...request, targets: [windows], includePlanned: true });
    expect(plan.matrix.include).toMatchObject([{ target: windows, support: 'planned', experimental: true }]);
    expectCode(() => targetsOf({ targets: [windows] }), 'TARGET_PLANNED');
  });

  it('takes targets in the order of the contract, each once', () => {
    const [first = '', second = ''] = contract.platforms.map((platform) => platform.target);
    expect(targetsOf({ targets: [second, first, second] })).toEqual([first, second]);
  });

  it.each(['riscv64gc-unknown-linux-gnu', 'linux', '', '..', 'X86_64-unknown-linux-gnu'])(
    'refuses the target %j, which the contract does not have',
    (unknown) => {
      expectCode(() => targetsOf({ targets: [target, unknown] }), 'TARGET_UNKNOWN');
    },
  );

  it('refuses a profile that the contract does not have', () => {
    expect(makePlan(contract, { ...request, profile: 'debug' }).profile).toBe('debug');
    const release = sampleContract((of) => ({ ...of, profiles: ['release'] }));
    expectCode(() => makePlan(release, { ...request, profile: 'debug' }), 'PROFILE_UNKNOWN');
    expectCode(() => makePlan(contract, { ...request, profile: 'fast' as 'debug' }), 'PROFILE_UNKNOWN');
  });

  it('refuses a matrix that is empty', () => {
    const planned = sampleContract((of) => ({ ...of, platforms: of.platforms.filter((p) => p.support === 'planned') }));
    expectCode(() => makePlan(planned, request), 'MATRIX_EMPTY');
    expect(makePlan(planned, { ...request, includePlanned: true }).matrix.include).toHaveLength(1);
  });

  const CPUS = [
    'x86_64',
    'i686',
    'aarch64',
    'powerpc',
    'powerpc64',
    'powerpc64le',
    'riscv64gc',
    's390x',
    'arm',
    'armv7',
  ];
  const SYSTEMS = ['gnu', 'musl', 'gnueabi', 'gnueabihf', 'musleabi', 'musleabihf', 'ohos', 'uclibc'].map(
    (environment) => `unknown-linux-${environment}`,
  );
  const OTHERS = ['unknown-freebsd', 'unknown-netbsd', 'unknown-openbsd', 'unknown-dragonfly', 'linux-android'];
  const MORE = ['apple-darwin', 'pc-windows-msvc', 'pc-windows-gnu', 'pc-windows-gnullvm', 'win7-windows-msvc'].concat([
    'win7-windows-gnu',
    'uwp-windows-msvc',
    'uwp-windows-gnu',
    'unknown-illumos',
    'pc-solaris',
    'sun-solaris',
    'unknown-linux-uclibceabi',
    'unknown-linux-uclibceabihf',
  ]);
  const KNOWN = CPUS.flatMap((cpu) => [...SYSTEMS, ...OTHERS, ...MORE].map((system) => `${cpu}-${system}`));

  it('refuses a target that no program could be held against', () => {
    const odd = sampleContract((of) => ({
      ...of,
      platforms: [{ ...(of.platforms[0] as (typeof of.platforms)[number]), target: 'wasm32-wasip1' }],
    }));
    expectCode(() => makePlan(odd, request), 'TARGET_UNSUPPORTED');
  });

  it('accepts 256 jobs and refuses 257', () => {
    const many = (count: number): typeof contract =>
      sampleContract((of) => ({
        ...of,
        platforms: Array.from({ length: count }, (_, at) => ({
          ...(of.platforms[0] as (typeof of.platforms)[number]),
          target: KNOWN[at] ?? '',
        })),
      }));
    expect(makePlan(many(256), request).matrix.include).toHaveLength(256);
    expectCode(() => makePlan(many(257), request), 'MATRIX_TOO_LARGE');
  });

  it.each<[runner: string | string[], hosted: boolean]>([
    ['ubuntu-24.04', true],
    ['ubuntu-22.04-arm', true],
    ['ubuntu-latest', true],
    ['ubuntu-slim', true],
    ['windows-2025', true],
    ['windows-11-arm', true],
    ['macos-15-intel', true],
    ['macos-latest-xlarge', true],
    [['ubuntu-24.04'], true],
    [['self-hosted', 'linux'], false],
    [['self-hosted', 'ubuntu-24.04'], false],
    [['ubuntu-24.04', 'ubuntu-24.04'], false],
    ['self-hosted', false],
    ['big-machine', false],
    ['ubuntu-24.04-16core', false],
    ['my-ubuntu-24.04', false],
    ['Ubuntu-24.04', false],
  ])('where only runners of GitHub may build, %j may: %j', (runner, hosted) => {
    const one = sampleContract((of) => ({
      ...of,
      platforms: of.platforms.slice(0, 1).map((it) => ({ ...it, runner })),
    }));
    expect(makePlan(one, request).matrix.include[0]?.runner).toEqual(runner);
    expect(makePlan(one, { ...request, selfHosted: true }).matrix.include).toHaveLength(1);
    const asked = { ...request, selfHosted: false };
    if (hosted) expect(makePlan(one, asked).matrix.include).toHaveLength(1);
    else expectCode(() => makePlan(one, asked), 'RUNNER_NOT_HOSTED');
  });

  it.each<[string, Partial<PlanRequest>]>([
    ['a short git_rev', { git_rev: 'ab12cd34' }],
    ['a version that is not semver', { version: 'v0.1.0' }],
    ['a moving toolchain', { toolchain: 'stable' }],
    ['a revision that was not chosen yet', { dist_revision: 'auto' }],
    ['a version with a slash', { version: '0.1.0/..' }],
  ])('refuses %s', (_, asked) => {
    expectCode(() => makePlan(contract, { ...request, ...asked }), 'INVALID_TUPLE');
  });
});

describe('tupleOfJob', () => {
  it('is the whole tuple of one target', () => {
    expect(tupleOfJob(makePlan(contract, request), target)).toEqual(TUPLE);
    expectCode(() => tupleOfJob(makePlan(contract, request), '../x'), 'INVALID_TUPLE');
  });
});

describe('chooseRevision', () => {
  const published = { index: emptyIndex(PRODUCT), folders: [] };

  it('takes what is given, with or without a source', () => {
    expect(chooseRevision('r7', TUPLE, undefined)).toBe('r7');
    expect(chooseRevision('r7', TUPLE, published)).toBe('r7');
  });

  it('counts from what is published for auto, and refuses to without a source', () => {
    expect(chooseRevision('auto', TUPLE, published)).toBe('r1');
    expectCode(() => chooseRevision('auto', TUPLE, undefined), 'SOURCE_REQUIRED');
  });

  it.each(['', 'r0', 'r01', '1', 'R1', 'AUTO', 'r1 ', 'r1/..', 'next'])('refuses %j', (asked) => {
    expectCode(() => chooseRevision(asked, TUPLE, published), 'INVALID_TUPLE');
  });
});

describe('parseToolchain', () => {
  it('accepts exact versions', () => {
    for (const exact of ['1.84.0', '1.95.0-nightly', '1.84.0-beta.3']) expect(parseToolchain(exact, 'f')).toBe(exact);
  });

  it.each(['stable', 'beta', 'nightly', 'nightly-2025-01-07', 'stable-x86_64-unknown-linux-gnu', '1', '1.84'])(
    'refuses the channel %s',
    (channel) => {
      expect(expectCode(() => parseToolchain(channel, 'toolchain'), 'TOOLCHAIN_NOT_EXACT').place).toBe('toolchain');
    },
  );

  it.each(['', '1.84.0 ', '1.84.0/..', 'v1.84.0', '1.84.0.1', '1.84.0-', '01.84.0', '1.84.0-..', 'rustc'])(
    'refuses %j',
    (text) => {
      expectCode(() => parseToolchain(text, 'toolchain'), 'INVALID_TUPLE');
    },
  );
});
