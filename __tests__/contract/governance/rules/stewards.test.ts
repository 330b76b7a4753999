import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import type { ReleaseHistory } from '../../../../src/contract/governance/published.js';
import {
  Base,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  historyOf,
  OWNERS,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';

type Steward = Contract['governance']['steward'];

const entry = (version: string): string =>
  entryOf(version, '2026-02-20', ['Changed `/governance/steward`: a handoff.']);
const named = (steward: Steward, version: string): Contract =>
  contractWith(({ governance }) => (governance.steward = steward), version);
const handing = (steward: Steward): Files => projectOf(named(steward, '1.1.0'), entry('1.1.0'));
/** The handoff is on: both are named at base. */
const both = named({ active: '@org/new', outgoing: '@org/stewards' }, '1.1.0');
const dropping = (steward: Steward): Files => projectOf(named(steward, '1.2.0'), entry('1.2.0'), entry('1.1.0'));

describe('govern, a handoff begins (rule 6)', () => {
  const base = new Base(projectOf());

  it.each<[name: string, files: Files, errors: string[]]>([
    ['both stewards are named', handing({ active: '@org/new', outgoing: '@org/stewards' }), []],
    ['the one before is named in other letters', handing({ active: '@org/new', outgoing: '@Org/Stewards' }), []],
    ['the one before is not named', handing({ active: '@org/new' }), ['STEWARD_WITHOUT_OVERLAP']],
    [
      'somebody else is named as the one before',
      handing({ active: '@org/new', outgoing: '@org/else' }),
      ['STEWARD_WITHOUT_OVERLAP'],
    ],
    [
      'nobody hands over, and somebody is named as the one before',
      handing({ active: '@org/stewards', outgoing: '@org/else' }),
      ['STEWARD_WITHOUT_OVERLAP'],
    ],
    [
      'one steward is named twice',
      handing({ active: '@org/stewards', outgoing: '@org/stewards' }),
      ['STEWARD_NAMED_TWICE'],
    ],
    [
      'the contract alone',
      {
        'docs/distribution-contract.json':
          handing({ active: '@org/new', outgoing: '@org/stewards' })['docs/distribution-contract.json'] ?? '',
        [OWNERS]: '* @org/new\n',
      },
      ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE'],
    ],
    [
      'CODEOWNERS still names the one before',
      { ...handing({ active: '@org/new', outgoing: '@org/stewards' }), [OWNERS]: '/docs/ @org/stewards\n' },
      ['OWNER_MISSING'],
    ],
    [
      'CODEOWNERS names both',
      { ...handing({ active: '@org/new', outgoing: '@org/stewards' }), [OWNERS]: '/docs/ @org/stewards @org/new\n' },
      [],
    ],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });
});

describe('govern, a steward that base names in capitals (rule 6)', () => {
  const [active, outgoing] = ['@Org/Stewards', '@Org/Old'];
  const base = new Base(projectOf(named({ active, outgoing }, '1.1.0'), entry('1.1.0')));

  it.each<[name: string, files: Files]>([
    ['is none who leaves', {}],
    ['is the one of a head that spells it in another way', dropping({ active: '@org/stewards', outgoing: '@org/old' })],
    ['may be the outgoing one', dropping({ active: '@org/old', outgoing: '@org/stewards' })],
  ])('%s', (_, files) => {
    expect(codesOf(base.check(files))).toEqual([]);
  });
});

describe('govern, a handoff ends (rule 6)', () => {
  const done = dropping({ active: '@org/new' });
  const before = releasesFrom('2026-01-02', 6);
  const base = new Base(projectOf(both, entry('1.1.0')), '2026-02-20');
  const check = (files: Files, published?: ReleaseHistory) => codesOf(base.check(files, { published }));

  it('after as many releases as the contract asks for', () => {
    const published = historyOf([...before, ...releasesFrom('2026-02-21', 2, both, 7)]);
    expect(check(done, published)).toEqual([]);
  });

  it('after as many, whatever the case of the name', () => {
    const upper = contractWith(({ governance }) => (governance.steward.outgoing = '@ORG/Stewards'), '1.1.0', both);
    const published = historyOf([...before, ...releasesFrom('2026-02-21', 2, upper, 7)]);
    expect(check(done, published)).toEqual([]);
  });

  it('not after fewer', () => {
    const published = historyOf([...before, ...releasesFrom('2026-02-21', 1, both, 7)]);
    expect(check(done, published)).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not after releases under a contract that names only one', () => {
    expect(check(done, historyOf(before))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not after releases that were yanked', () => {
    const overlap = releasesFrom('2026-02-21', 2, both, 7).map((release) => ({ ...release, yanked: true as const }));
    expect(check(done, historyOf([...before, ...overlap]))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not after two builds of one version', () => {
    const [release] = releasesFrom('2026-02-21', 1, both, 7);
    const builds = release ? [release, { ...release, version: `${release.version}+build-2` }] : [];
    expect(check(done, historyOf([...before, ...builds]))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not where nobody knows how many', () => {
    expect(check(done)).toEqual(['STEWARD_OVERLAP_NOT_KNOWN']);
  });

  it('not sooner because the same range asks for fewer', () => {
    const weaker = contractWith(({ governance }) => {
      governance.steward = { active: '@org/new' };
      governance.handoff_overlap_release_cycles = 1;
    }, '2.0.0');
    const lines = ['Changed `/governance`: the handoff is over, and the next is shorter.'];
    const files = projectOf(weaker, entryOf('2.0.0', '2026-02-21', lines), entry('1.1.0'));
    const published = historyOf([...before, ...releasesFrom('2026-02-21', 1, both, 7)]);
    expect(check(files, published)).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('may be taken back at once', () => {
    expect(check(dropping({ active: '@org/stewards', outgoing: '@org/new' }))).toEqual([]);
  });

  it('not by handing on to a third before its time', () => {
    const files = dropping({ active: '@org/third', outgoing: '@org/new' });
    expect(check(files, historyOf(before))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });
});
