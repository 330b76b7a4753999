import { describe, expect, it } from '@jest/globals';
import { judgeAlias, planPrune } from '../../../src/contract/decisions/retention.js';
import type { Contract } from '../../../src/contract/documents/contract.js';
import { readContract } from '../../../src/contract/governance/contract-file.js';
import { generationsAfter, overlappingReleases } from '../../../src/contract/governance/published.js';
import {
  generationsOf,
  isGeneration,
  type PublishedRelease,
  publishedReleases,
} from '../../../src/contract/release-index/releases.js';
import { encode, sampleContract, sampleIndex, sampleRelease } from '../../support/samples.js';

const VERSIONS: readonly (readonly [version: string, counts: boolean])[] = [
  ['1.0.0', true],
  ['1.0.0-rc.1', false],
  ['1.0.0-rc.1+build-5', false],
  ['1.0.0+build-5', true],
  ['1.0.0+build.5', true],
];

describe('isGeneration', () => {
  it.each(VERSIONS)('%s: %s', (version, counts) => {
    expect(isGeneration(version)).toBe(counts);
  });

  it.each(VERSIONS)('is what prune and governance count by: %s: %s', (version, counts) => {
    const count = counts ? 1 : 0;
    const epoch = Date.parse('2026-02-01T12:00:00Z') / 1000;
    const index = sampleIndex([
      sampleRelease({ version }, encode(version), (manifest) => ({ ...manifest, source_date_epoch: epoch })),
    ]);
    const handed = (contract: Contract): Contract => ({
      ...contract,
      governance: { ...contract.governance, steward: { active: '@in', outgoing: '@out' } },
    });
    const bytes = encode(JSON.stringify(sampleContract(handed)));
    const releases = publishedReleases(index);
    const document = readContract({ kind: 'file', bytes }, 'dist/1.0.0/contract.json');
    const contracts = [{ release: version, contract_version: '1.0.0', document }];
    const published = { known: true, name: 'store', releases, contracts } as const;

    expect(planPrune(index, 6).kept).toHaveLength(count);
    expect(judgeAlias(sampleContract(), index, '2026-03-01').reason).toContain(`${count} of 6 release versions`);
    expect(generationsAfter(published, '2026-01-01', '2026-03-01')).toBe(count);
    expect(overlappingReleases(published, '1.0.0', '@out')).toBe(count);
  });
});

describe('generationsOf', () => {
  const release = (version: string, day?: string, contract_version = '1.0.0'): PublishedRelease => ({
    version,
    contract_version,
    day,
  });

  it('takes what differs in build metadata for one, which begins with the first of it', () => {
    const releases = [
      release('1.0.0+build-6', '2026-01-02', '1.1.0'),
      release('1.0.0+build-5', '2026-01-03', '1.2.0'),
      release('1.0.0', '2026-01-01'),
      release('0.9.0', '2026-01-04'),
    ];
    expect(generationsOf(releases)).toEqual([
      { core: '1.0.0', version: '1.0.0+build-6', day: '2026-01-01', contract_version: '1.0.0' },
      { core: '0.9.0', version: '0.9.0', day: '2026-01-04', contract_version: '1.0.0' },
    ]);
    expect(generationsOf(releases.toReversed())).toEqual(generationsOf(releases));
  });

  it('counts a version from the rebuild on that is not yanked', () => {
    const releases = [release('1.0.0+build-5', '2026-01-03', '1.2.0'), release('1.0.0')];
    expect(generationsOf(releases)).toMatchObject([{ core: '1.0.0', day: '2026-01-03', contract_version: '1.2.0' }]);
  });

  it('takes none that was yanked, or that is before a release', () => {
    expect(generationsOf([release('1.0.0'), release('2.0.0-rc.1', '2026-01-01')])).toEqual([]);
  });
});
