import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import type { ReleaseHistory } from '../../../../src/contract/governance/published.js';
import {
  Base,
  CONTRACT,
  codesOf,
  contractWith,
  entryOf,
  type Files,
  historyOf,
  jsonOf,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';

const MUSL = '/platforms/x86_64-unknown-linux-musl';
const ALIAS = '/index/deprecated_aliases/dist~1{distribution_contract_version}~1index.json';
const announcing = contractWith(() => {}, '1.1.0');
const announcement = entryOf(
  '1.1.0',
  '2026-01-10',
  [
    `Deprecated \`${MUSL}\` until 2026-08-01: use the gnu build.`,
    'Deprecated `/profiles/debug` until 2026-08-01: use release.',
    'Deprecated `/entrypoint/binaries/tool-helper` until 2026-08-01: part of tool.',
  ],
  'Change to the gnu build.',
);

const withoutMusl = (contract: Contract) => contract.platforms.splice(2, 1);
const withoutAlias = (contract: Contract) => contract.index.deprecated_aliases.pop();
const NOTE = 'Nothing else to do.';
/** The platform at a position, with another support level or target. */
const platform = (at: number, more: Partial<Contract['platforms'][number]>) => (contract: Contract) => {
  Object.assign(contract.platforms[at] ?? {}, more);
};

/** What a range makes of the announcing project. */
function next(change: (contract: Contract) => unknown, lines: readonly string[], date = '2026-08-10'): Files {
  const contract = contractWith(change, '2.0.0', announcing);
  return projectOf(contract, entryOf('2.0.0', date, lines, NOTE), announcement);
}

const muslGone = next(withoutMusl, [`Removed \`${MUSL}\`: as announced.`]);
const aliasGone = next(withoutAlias, [`Removed \`${ALIAS}\`: as announced.`]);
const aliasGoneEarly = next(withoutAlias, [`Removed \`${ALIAS}\`: as announced.`], '2026-06-30');

const base = new Base(projectOf(announcing, announcement), '2026-01-10');
// Eight releases, which is what the contract keeps, after the announcements of the 1st and the 10th of January.
const enough = historyOf(releasesFrom('2026-01-11', 8, announcing));
const tooFew = historyOf(releasesFrom('2026-01-11', 7, announcing));

describe('govern, removals (rule 4)', () => {
  const check = (files: Files, date: string, today: string, published: ReleaseHistory | undefined = enough) =>
    base.check(files, { date, today, published });

  it.each<[name: string, files: Files, date: string, errors: string[]]>([
    ['a platform goes after its date', muslGone, '2026-08-11', []],
    ['a platform goes on its date', muslGone, '2026-08-01', ['RETIREMENT_NOT_REACHED']],
    ['a platform goes the day after its date', muslGone, '2026-08-02', []],
    ['a platform goes before its date', muslGone, '2026-07-31', ['RETIREMENT_NOT_REACHED']],
    ['an alias goes after its date', aliasGone, '2026-08-11', []],
    ['an alias goes before its date', aliasGoneEarly, '2026-06-30', ['RETIREMENT_NOT_REACHED']],
    [
      'a profile goes after its date',
      next((contract) => (contract.profiles = ['release']), ['Removed `/profiles/debug`: as announced.']),
      '2026-08-11',
      [],
    ],
    [
      'a binary goes after its date',
      next(
        (contract) => contract.entrypoint.binaries.pop(),
        ['Removed `/entrypoint/binaries/tool-helper`: as announced.'],
      ),
      '2026-08-11',
      [],
    ],
    [
      'the announced platform is only planned from now on',
      next(platform(2, { support: 'planned' }), [`Changed \`${MUSL}/support\`: as announced.`]),
      '2026-08-11',
      [],
    ],
    [
      'a platform goes that was never announced',
      next((contract) => contract.platforms.splice(1, 1), ['Removed `/platforms/aarch64-apple-darwin`: gone.']),
      '2026-08-11',
      ['NOT_ANNOUNCED'],
    ],
    [
      'a planned platform goes that was never announced',
      next((contract) => contract.platforms.pop(), ['Removed `/platforms/x86_64-pc-windows-msvc`: gone.']),
      '2026-08-11',
      [],
    ],
    [
      'a platform is only planned from now on, and that was never announced',
      next(platform(0, { support: 'planned' }), ['Changed `/platforms/x86_64-unknown-linux-gnu/support`: planned.']),
      '2026-08-11',
      ['NOT_ANNOUNCED'],
    ],
    [
      'a platform is optional from now on',
      next(platform(0, { support: 'optional' }), ['Changed `/platforms/x86_64-unknown-linux-gnu/support`: optional.']),
      '2026-08-11',
      [],
    ],
    [
      'the configuration of the generator moves',
      next((contract) => (contract.generator.config = 'x.json'), ['Changed `/generator/config`: moved.']),
      '2026-08-11',
      [],
    ],
    [
      'the generator gets another name',
      next((contract) => (contract.generator.entrypoint = 'x.py'), ['Changed `/generator/entrypoint`: moved.']),
      '2026-08-11',
      ['NOT_ANNOUNCED'],
    ],
    [
      'the product gets another name',
      next((contract) => (contract.product = 'other'), ['Changed `/product`: `other`.']),
      '2026-08-11',
      ['NOT_ANNOUNCED'],
    ],
    [
      'a platform goes under another target',
      next(platform(2, { target: 'aarch64-unknown-linux-musl', arch: 'aarch64' }), [
        `Removed \`${MUSL}\`: as announced.`,
        'Added `/platforms/aarch64-unknown-linux-musl`: new.',
      ]),
      '2026-07-30',
      ['RETIREMENT_NOT_REACHED'],
    ],
    [
      'the alias hides behind a twin',
      next(
        ({ index }) =>
          index.deprecated_aliases.push({
            path: 'dist/{distribution_contract_version}/index.json',
            announced: '2026-01-01',
            retired: '2026-05-01',
          }),
        ['Changed `/index`: another.'],
      ),
      '2026-08-11',
      ['CONTRACT_INVALID'],
    ],
  ])('%s', (_, files, date, errors) => {
    expect(codesOf(check(files, date, date))).toEqual(errors);
  });

  it('takes the clock where the commit is dated ahead of it', () => {
    expect(codesOf(check(muslGone, '2026-08-11', '2026-07-20'))).toEqual(['RETIREMENT_NOT_REACHED']);
  });

  it('takes the commit where it is dated before the clock', () => {
    expect(codesOf(check(muslGone, '2026-07-20', '2026-08-11'))).toEqual(['RETIREMENT_NOT_REACHED']);
  });

  it('counts the releases since the announcement', () => {
    const { findings } = check(muslGone, '2026-08-11', '2026-08-11', tooFew);
    expect(findings).toMatchObject([
      { code: 'RETENTION_NOT_MET', rule: 4, pointer: MUSL, message: expect.stringContaining('7 of 8 releases') },
    ]);
    expect(codesOf(check(aliasGone, '2026-08-11', '2026-08-11', tooFew))).toEqual(['RETENTION_NOT_MET']);
  });

  it('counts no release of the day of the announcement, of a day to come, or before a version', () => {
    const none = [
      ...releasesFrom('2026-01-10', 8, announcing),
      { version: '0.9.0', contract: announcing, day: '2026-08-12' },
      { version: '0.9.1-rc.1', contract: announcing, day: '2026-08-01' },
    ];
    const { findings } = check(muslGone, '2026-08-11', '2026-08-11', historyOf(none));
    expect(findings).toMatchObject([{ message: expect.stringContaining('7 of 8 releases') }]);
  });

  it('keeps what cannot be counted', () => {
    const { findings } = base.check(muslGone, { date: '2026-08-11', today: '2026-08-11' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['RETENTION_NOT_KNOWN', 'error'],
      ['NOT_CHECKED', 'warning'],
    ]);
  });

  it('holds a range that lowers the retention to what it was', () => {
    const files = next(
      (contract) => {
        withoutMusl(contract);
        contract.retention.minimum_release_generations = 6;
      },
      [`Removed \`${MUSL}\`: as announced.`, 'Changed `/retention/minimum_release_generations`: fewer.'],
    );
    expect(codesOf(check(files, '2026-08-11', '2026-08-11', tooFew))).toEqual(['RETENTION_NOT_MET']);
    expect(codesOf(check(files, '2026-08-11', '2026-08-11'))).toEqual([]);
  });

  it.each([
    ['2026-07-01', ['RETIREMENT_NOT_REACHED']],
    ['2026-07-02', []],
  ])('keeps an alias to the day of the specification, whatever base documents: %s', (day, errors) => {
    const early = contractWith(
      ({ index }) => {
        for (const alias of index.deprecated_aliases) alias.retired = '2026-06-01';
      },
      '1.1.0',
      announcing,
    );
    const project = new Base(projectOf(early, announcement), '2026-01-10');
    const gone = next(withoutAlias, [`Removed \`${ALIAS}\`: as announced.`], '2026-06-30');
    const published = historyOf(releasesFrom('2026-01-11', 8, early));
    expect(codesOf(project.check(gone, { date: day, today: day, published }))).toEqual(errors);
  });

  it('lets no binary go for its name', () => {
    const named = contractWith((contract) => contract.entrypoint.binaries.push('notes'), '1.1.0');
    const project = new Base(projectOf(named, announcement), '2026-01-10');
    const files = projectOf(
      contractWith((contract) => contract.entrypoint.binaries.pop(), '1.1.0', named),
      announcement,
    );
    const result = project.check(files);
    expect(codesOf(result)).toContain('NOT_ANNOUNCED');
    expect(result.changes).toMatchObject([{ pointer: '/entrypoint/binaries/notes', kind: 'removed', level: 'major' }]);
  });

  it('lets nothing go from behind a twin that base has', () => {
    const twin = { path: 'dist/{distribution_contract_version}/index.json' as const, announced: '2026-01-01' };
    const twins = contractWith(
      ({ index }) => index.deprecated_aliases.push({ ...twin, retired: '2026-12-31' }),
      '1.1.0',
      announcing,
    );
    const project = new Base({ ...projectOf(announcing, announcement), [CONTRACT]: jsonOf(twins) });
    const lines = ['Changed `/index/deprecated_aliases`: tidy.'];
    const files = next((made) => (made.index.deprecated_aliases = []), lines, '2026-06-30');
    // No published: a published contract would stand in for this one, which is not valid.
    const result = project.check(files, { date: '2026-06-30', today: '2026-06-30' });
    expect(codesOf(result)).toEqual(['RETENTION_NOT_KNOWN', 'RETIREMENT_NOT_REACHED']);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'RETIREMENT_NOT_REACHED', pointer: '/index/deprecated_aliases' }),
    );
  });

  it('takes no announcement of the same range', () => {
    const contract = contractWith((made) => made.platforms.splice(1, 1), '2.0.0', announcing);
    const macos = '/platforms/aarch64-apple-darwin';
    const files = projectOf(
      contract,
      entryOf('2.0.0', '2026-08-11', [`Removed \`${macos}\`: gone.`], NOTE),
      entryOf('1.2.0', '2026-08-10', [`Deprecated \`${macos}\` until 2026-08-31: goes.`], NOTE),
      announcement,
    );
    expect(codesOf(check(files, '2026-08-11', '2026-08-11'))).toEqual(['NOT_ANNOUNCED']);
  });
});

describe('govern, retention (rule 5)', () => {
  const keeping = (generations: number) =>
    next(
      ({ retention }) => (retention.minimum_release_generations = generations),
      ['Changed `/retention/minimum_release_generations`: another number.'],
    );

  it.each([
    [6, []],
    [5, ['RETENTION_TOO_LOW']],
    [0, ['RETENTION_TOO_LOW']],
  ])('keeps %d generations', (generations, errors) => {
    const { findings, ...result } = base.check(keeping(generations), {
      date: '2026-08-11',
      today: '2026-08-11',
    });
    expect(codesOf({ ...result, findings })).toEqual(errors);
    for (const finding of findings.filter(({ code }) => code === 'RETENTION_TOO_LOW'))
      expect(finding).toMatchObject({ rule: 5, pointer: '/retention/minimum_release_generations' });
  });
});
