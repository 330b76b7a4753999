import { describe, expect, it } from '@jest/globals';
import {
  type Contract,
  digestContract,
  formatContract,
  parseContract,
  recommendedTargets,
} from '../../../src/contract/documents/contract.js';
import { contractId } from '../../../src/contract/identity/paths.js';
import { bytesOf, lineOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleContract } from '../../support/samples.js';

const read = (value: unknown): Contract => parseContract(bytesOf(value), 'contract.json');
const contract = sampleContract();

describe('parseContract', () => {
  it.each<[string, string, unknown]>([
    ['a version that is not semver', '/distribution_contract_version', '1.0'],
    ['a version with a v', '/distribution_contract_version', 'v1.0.0'],
    ['a contract without a name', '/contract', '1.0'],
    ['a product with a slash', '/product', 'a/b'],
    ['a product with ..', '/product', 'a..b'],
    ['a product in upper case', '/product', 'Controller'],
    ['a binary with a slash', '/entrypoint/binaries/0', '../sh'],
    ['no binary', '/entrypoint/binaries', []],
    ['a target that is no triple', '/platforms/0/target', 'linux'],
    ['a target with a slash', '/platforms/0/target', 'x86_64-unknown/linux-gnu'],
    ['an operating system it does not know', '/platforms/1/os', 'plan9'],
    ['a runner with an expression', '/platforms/1/runner', '${{ matrix.os }}'],
    ['a support level it does not know', '/platforms/2/support', 'best effort'],
    ['no platform', '/platforms', []],
    ['another directory template', '/layout/directory_template', 'dist/{version}/'],
    ['another short hash', '/identity/gitsha_length', 7],
    ['other parts of the tuple', '/identity/fields', ['version']],
    ['another digest', '/integrity/algorithm', 'md5'],
    ['a document less', '/integrity/required_documents', ['checksums.json', 'manifest.json']],
    ['fewer generations than six', '/retention/minimum_release_generations', 5],
    ['half a generation', '/retention/minimum_release_generations', 6.5],
    ['a moving toolchain', '/toolchain/rust', 'stable'],
    ['a profile that cargo lacks', '/profiles/0', 'fast'],
    ['a day that is none', '/index/deprecated_aliases/0/retired', '2026-02-30'],
    ['an alias elsewhere', '/index/deprecated_aliases/0/path', 'index.json'],
    ['a document out of the repository', '/governance/documents/prose', '../distribution.md'],
    ['a document with a path longer than is looked for', '/governance/documents/prose', `${'d/'.repeat(250)}x`],
    ['an absolute document', '/governance/documents/changelog', '/etc/passwd'],
    ['a steward without @', '/governance/steward/active', 'octocat'],
    ['an overlap of no cycle', '/governance/handoff_overlap_release_cycles', 0],
    ['a generator that climbs', '/generator/entrypoint', 'scripts/../../x.py'],
  ])('refuses %s, at its line', (_, pointer, put) => {
    const changed = withValue(contract, pointer, put);
    const [first] = expectCode(() => read(changed), 'SCHEMA_INVALID').faults;
    expect(first?.place?.startsWith(`contract.json#${pointer}`)).toBe(true);
    if (typeof put !== 'object') expect(first?.line).toBe(lineOf(changed, pointer));
  });

  it.each<[string, string, unknown, string]>([
    ['a name that is not of its version', '/contract', 'distribution-contract@1.1', '/contract'],
    ['a target twice', '/platforms/1', contract.platforms[0], '/platforms/1'],
    ['the system of another target', '/platforms/2/os', 'linux', '/platforms/2/os'],
    ['the processor of another target', '/platforms/1/arch', 'x86_64', '/platforms/1/arch'],
    ['another name of the processor', '/platforms/2/arch', 'arm64', '/platforms/2/arch'],
    ['a profile twice', '/profiles', ['debug', 'debug'], '/profiles/1'],
    ['binaries that one disk cannot hold', '/entrypoint/binaries', ['ctl', 'CTL'], '/entrypoint/binaries/1'],
    [
      'an alias twice',
      '/index/deprecated_aliases',
      [contract.index.deprecated_aliases[0], { ...contract.index.deprecated_aliases[0], retired: '2027-01-01' }],
      '/index/deprecated_aliases/1',
    ],
    [
      'an alias that retires before it is announced',
      '/index/deprecated_aliases/0/retired',
      '2026-01-01',
      '/index/deprecated_aliases/0/retired',
    ],
  ])('refuses %s', (_, pointer, put, place) => {
    const error = expectCode(() => read(withValue(contract, pointer, put)), 'SCHEMA_INVALID');
    expect(error.faults.map((fault) => fault.place)).toEqual([`contract.json#${place}`]);
  });

  it.each<[string, string, unknown]>([
    ['a list of labels', '/platforms/0/runner', ['self-hosted', 'linux', 'ARM64']],
    ['a user that an enterprise manages', '/governance/steward/active', '@octo_acme'],
    ['a team with an underscore', '/governance/steward/active', '@acme/release_team'],
  ])('takes %s', (_, pointer, put) => {
    const changed = withValue(contract, pointer, put);
    expect(read(changed)).toEqual(changed);
  });
  it.each<[string, unknown]>([
    ['no label', []],
    ['too many', Array.from({ length: 17 }, (_, at) => `label${at}`)],
    ['no label among them', ['linux', '']],
    ['an expression', '${{ matrix.os }}'],
  ])('refuses a runner of %s', (_, put) => {
    expectCode(() => read(withValue(contract, '/platforms/0/runner', put)), 'SCHEMA_INVALID');
  });
  it('reports contradictions all at once', () => {
    const changed = { ...contract, contract: 'distribution-contract@2.0', profiles: ['release', 'release'] };
    expect(expectCode(() => read(changed), 'SCHEMA_INVALID').faults).toHaveLength(2);
  });

  it('reads a contract of 256 platforms', () => {
    const [platform] = contract.platforms;
    const platforms = Array.from({ length: 257 }, (_, at) => ({ ...platform, target: `x86_64-unknown-os${at}` }));
    expect(read({ ...contract, platforms: platforms.slice(1) }).platforms).toHaveLength(256);
    expectCode(() => read({ ...contract, platforms }), 'SCHEMA_INVALID');
  });
});

describe('contractId', () => {
  it('is of the major and minor version', () => {
    expect(['1.0.0', '1.0.7', '1.10.0', '2.0.0-rc.1'].map(contractId)).toEqual([
      ...['distribution-contract@1.0', 'distribution-contract@1.0'],
      ...['distribution-contract@1.10', 'distribution-contract@2.0'],
    ]);
  });
});

describe('recommendedTargets', () => {
  it('has neither optional nor planned ones', () => {
    expect(recommendedTargets(contract)).toEqual([
      ...['x86_64-unknown-linux-gnu', 'aarch64-unknown-linux-gnu', 'aarch64-apple-darwin', 'x86_64-apple-darwin'],
    ]);
  });
});

describe('digestContract', () => {
  const reversed = (value: unknown): unknown =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, reversed(part)]),
        );
  const canonical = formatContract(contract);

  it.each([
    ['line ends', canonical.replaceAll('\n', '\r\n')],
    ['indentation', JSON.stringify(contract)],
    ['order of keys', JSON.stringify(reversed(contract))],
    ['escapes', canonical.replaceAll('/', '\\/')],
  ])('is the same whatever the %s', (_, text) => {
    expect(text).not.toBe(canonical);
    const other = parseContract(Buffer.from(text), 'contract.json');
    expect(formatContract(other)).toBe(canonical);
    expect(digestContract(other)).toBe(digestContract(contract));
  });

  it('is another for whatever the contract says, notes too', () => {
    for (const changed of [{ notes: 'Other.' }, { profiles: ['release' as const] }, { $schema: 'x' }])
      expect(digestContract({ ...contract, ...changed })).not.toBe(digestContract(contract));
  });
});
