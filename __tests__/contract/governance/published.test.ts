import { describe, expect, it } from '@jest/globals';
import {
  contractBefore,
  generationsAfter,
  isPublished,
  newestContract,
  overlappingReleases,
  releasesToRead,
} from '../../../src/contract/governance/published.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { contractWith, historyOf, type Release, releasesFrom } from '../../support/governance.js';

const NOT_KNOWN = { known: false, why: 'no source was given' } as const;
const under = (version: string) => contractWith(() => {}, version);
const release = (version: string, contract: string, day = '2026-01-02'): Release => ({
  version,
  contract: under(contract),
  day,
});

describe('releasesToRead', () => {
  const releases = [
    { version: '0.5.0', contract_version: '1.1.0', day: '2026-01-05' },
    { version: '0.4.0', contract_version: '1.0.0', day: '2026-01-04' },
    { version: '0.3.0', contract_version: '1.1.0', day: '2026-01-03' },
    { version: '0.2.0', contract_version: '1.0.0', day: undefined },
    { version: '0.1.0', contract_version: '1.0.0', day: '2026-01-01' },
  ];
  const read = (version?: string) => releasesToRead(releases, version).map((one) => one.version);

  it('takes the newest of each contract version', () => {
    expect(read()).toEqual(['0.5.0', '0.4.0']);
    expect(read('2.0.0')).toEqual(['0.5.0', '0.4.0']);
  });

  it('takes all of one version', () => {
    expect(read('1.0.0')).toEqual(['0.5.0', '0.4.0', '0.2.0', '0.1.0']);
    expect(read('1.1.0')).toEqual(['0.5.0', '0.4.0', '0.3.0']);
  });

  it('takes no more than 128', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ version: `0.${at}.0`, contract_version: '1.0.0', day: '' }));
    expect(releasesToRead(many, '1.0.0')).toEqual(many.slice(0, 128));
  });
});

describe('generationsAfter', () => {
  it('counts the days after one and up to another, and no version before a release', () => {
    const history = historyOf([...releasesFrom('2026-01-01', 5), release('0.9.0-rc.1', '1.0.0', '2026-01-03')]);
    expect(generationsAfter(history, '2026-01-02', '2026-01-04')).toBe(2);
    expect(generationsAfter(history, '2025-12-31', '2026-12-31')).toBe(5);
  });
});

describe('isPublished', () => {
  it('says so of contract versions that have releases', () => {
    const history = historyOf([release('0.1.0', '1.1.0')]);
    expect(['1.1.0', '1.0.0', '0.1.0'].map((version) => isPublished(history, version))).toEqual([true, false, false]);
    expect(isPublished(NOT_KNOWN, '1.1.0')).toBe(false);
  });
});

describe('overlappingReleases', () => {
  const named = (version: string, outgoing: string | undefined, number: number): Release => ({
    version: `0.${number}.0`,
    contract: contractWith(({ governance }) => {
      governance.steward = { active: '@org/new', ...(outgoing === undefined ? {} : { outgoing }) };
    }, version),
    day: '2026-01-02',
  });

  it('goes back to the first version that does not name the outgoing one', () => {
    const history = historyOf([
      named('1.0.0', '@org/old', 1),
      named('1.1.0', undefined, 2),
      named('1.2.0', '@org/old', 3),
      named('1.3.0', '@Org/Old', 4),
      named('1.3.0', '@Org/Old', 5),
      named('1.4.0', '@org/old', 6),
    ]);
    const count = (at: string) => overlappingReleases(history, at, '@org/old');
    expect(['1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0'].map(count)).toEqual([4, 3, 1, 0, 1]);
  });

  it('counts no release that was yanked, before a version, or a rebuild of one from before', () => {
    const both = named('1.1.0', '@org/old', 2);
    const history = historyOf([
      named('1.0.0', undefined, 1),
      { ...both, version: '0.1.0+build-5', day: '2026-01-03' },
      { ...both, version: '0.2.0-rc.1' },
      { ...both, version: '0.2.0', yanked: true },
      { ...both, version: '0.3.0' },
      { ...both, version: '0.3.0+build-5' },
    ]);
    expect(overlappingReleases(history, '1.1.0', '@org/old')).toBe(1);
  });

  it('takes a contract that the source has lost for one that does not name it', () => {
    const history = historyOf([named('1.1.0', '@org/old', 1)], [contractSnapshotPath('1.1.0', '0.1.0')]);
    expect(overlappingReleases(history, '1.1.0', '@org/old')).toBe(0);
  });
});

describe('newestContract, contractBefore', () => {
  const releases = [release('0.1.0', '1.0.0'), release('0.2.0', '1.10.0'), release('0.3.0', '1.9.0')];

  it('go by the version of the contract, and not of the release', () => {
    const history = historyOf(releases);
    expect(newestContract(history)?.contract_version).toBe('1.10.0');
    expect(contractBefore(history, '1.10.0')?.contract_version).toBe('1.9.0');
    expect(contractBefore(history, '1.0.0')).toBeUndefined();
  });

  it('the newest is one that can be read', () => {
    const lost = contractSnapshotPath('1.10.0', '0.2.0');
    expect(newestContract(historyOf(releases, [lost]))?.contract_version).toBe('1.9.0');
    expect(newestContract(NOT_KNOWN)).toBeUndefined();
  });
});
