import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../src/contract/documents/contract.js';
import type { Source } from '../../../src/host/store/store.js';
import {
  codesOf,
  contractWith,
  entryOf,
  type Files,
  OWNERS,
  projectOf,
  Repository,
  releasesFrom,
  sourceOf,
} from './repository.js';

type Steward = Contract['governance']['steward'];

const entry = (version: string): string =>
  entryOf(version, '2026-02-20', ['Changed `/governance/steward`: a handoff.']);
const named = (steward: Steward, version: string): Contract =>
  contractWith(({ governance }) => (governance.steward = steward), version);
const handing = (steward: Steward): Files => projectOf(named(steward, '1.1.0'), entry('1.1.0'));
/** The handoff is on: both are named at base. */
const both = named({ active: '@org/new', outgoing: '@org/stewards' }, '1.1.0');
const dropping = (steward: Steward): Files => projectOf(named(steward, '1.2.0'), entry('1.2.0'), entry('1.1.0'));

describe('governRange, a handoff begins (rule 6)', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
  });

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
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it.each<[name: string, owners: string, errors: string[]]>([
    [
      'a later line takes one document away',
      '/docs/ @org/stewards\n/docs/distribution.md @org/writers\n',
      ['OWNER_MISSING'],
    ],
    ['a later line leaves one document without owners', '/docs/ @org/stewards\n*.md\n', ['OWNER_MISSING']],
    ['a later line is of other files', '/docs/ @org/stewards\n*.rs @org/developers\n', []],
    ['the line is a comment', '# /docs/ @org/stewards\n', ['OWNER_MISSING']],
    ['the team is another one with the same beginning', '/docs/ @org/stewards-of-else\n', ['OWNER_MISSING']],
    ['lines end in CRLF', '/docs/ @org/stewards\r\n', []],
  ])('CODEOWNERS: %s', async (_, owners, errors) => {
    expect(codesOf(await repository.check({ [OWNERS]: owners }))).toEqual(errors);
  });
});

describe('governRange, a handoff ends (rule 6)', () => {
  let repository: Repository;
  const done = dropping({ active: '@org/new' });
  const before = releasesFrom('2026-01-02', 6);
  const check = async (files: Files, source?: Source) => codesOf(await repository.check(files, { source }));
  beforeAll(async () => {
    repository = await Repository.create(projectOf(both, entry('1.1.0')), '2026-02-20');
  });

  it('after as many releases as the contract asks for', async () => {
    const source = await sourceOf([...before, ...releasesFrom('2026-02-21', 2, both, 7)]);
    expect(await check(done, source)).toEqual([]);
  });

  it('after as many, whatever the case of the name', async () => {
    const upper = contractWith(({ governance }) => (governance.steward.outgoing = '@ORG/Stewards'), '1.1.0', both);
    const source = await sourceOf([...before, ...releasesFrom('2026-02-21', 2, upper, 7)]);
    expect(await check(done, source)).toEqual([]);
  });

  it('not after fewer', async () => {
    const source = await sourceOf([...before, ...releasesFrom('2026-02-21', 1, both, 7)]);
    expect(await check(done, source)).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not after releases under a contract that names only one', async () => {
    expect(await check(done, await sourceOf(before))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('not where nobody knows how many', async () => {
    expect(await check(done)).toEqual(['STEWARD_OVERLAP_NOT_KNOWN']);
  });

  it('not sooner because the same range asks for fewer', async () => {
    const weaker = contractWith(({ governance }) => {
      governance.steward = { active: '@org/new' };
      governance.handoff_overlap_release_cycles = 1;
    }, '2.0.0');
    const lines = ['Changed `/governance`: the handoff is over, and the next is shorter.'];
    const files = projectOf(weaker, entryOf('2.0.0', '2026-02-21', lines), entry('1.1.0'));
    const source = await sourceOf([...before, ...releasesFrom('2026-02-21', 1, both, 7)]);
    expect(await check(files, source)).toEqual(['STEWARD_OVERLAP_SHORT']);
  });

  it('may be taken back at once', async () => {
    expect(await check(dropping({ active: '@org/stewards', outgoing: '@org/new' }))).toEqual([]);
  });

  it('not by handing on to a third before its time', async () => {
    const files = dropping({ active: '@org/third', outgoing: '@org/new' });
    expect(await check(files, await sourceOf(before))).toEqual(['STEWARD_OVERLAP_SHORT']);
  });
});
