import { describe, expect, it } from '@jest/globals';
import type { ReleaseHistory } from '../../../../src/contract/governance/published.js';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  changelogOf,
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
const NOTE = 'Nothing else to do.';
const same = () => {};
const entry = (version: string, date: string, ...lines: string[]) => entryOf(version, date, lines, NOTE);

describe('govern, when an announcement is made (rule 4)', () => {
  const announce = (date: string, until: string, version = '1.1.0'): Files =>
    projectOf(contractWith(same, version), entry(version, date, `Deprecated \`${MUSL}\` until ${until}: goes.`));
  const aliased = (announced: string): Files => {
    const path = 'dist/{distribution_contract_version}/index.json';
    const contract = contractWith(({ index }) => {
      index.deprecated_aliases = [{ path, announced, retired: '2026-12-01' }];
    }, '1.1.0');
    return projectOf(contract, entry('1.1.0', '2026-04-02', `Added \`/index/deprecated_aliases\`: one.`));
  };
  const bare = contractWith(({ index }) => (index.deprecated_aliases = []));

  it.each<[name: string, releases: ReleaseHistory, date: string, errors: string[]]>([
    ['of a draft', historyOf(releasesFrom('2026-01-05', 3)), '2026-02-02', []],
    [
      'of a draft, of an older day',
      historyOf(releasesFrom('2026-01-05', 30)),
      '2026-01-20',
      ['ANNOUNCEMENT_BACKDATED'],
    ],
    [
      'that was published',
      historyOf([...releasesFrom('2026-01-05', 3), ...releasesFrom('2026-02-02', 1, contractWith(same, '1.1.0'), 4)]),
      '2026-02-02',
      ['ENTRY_EDITED'],
    ],
  ])('may correct a date to an earlier one in an entry %s', (_, published, date, errors) => {
    const base = new Base(announce(date, '2072-12-01'));
    expect(codesOf(base.check(announce(date, '2027-12-01'), { published }))).toEqual(errors);
  });

  it('counts its notice by the clock: the date of a commit is its author’s', () => {
    const base = new Base(projectOf());
    const check = (until: string) =>
      base.check(announce('2026-02-02', until), { date: '2026-02-02', today: '2026-12-01' });
    expect(codesOf(check('2026-02-04'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(codesOf(check('2026-12-01'))).toEqual(['NOTICE_TOO_SHORT']);
    expect(codesOf(check('2026-12-02'))).toEqual([]);
  });

  it('is dated no earlier than base, so that no older release counts', () => {
    const base = new Base(projectOf(), '2026-04-02');
    const check = (date: string, published?: ReleaseHistory) =>
      codesOf(base.check(announce(date, '2026-06-01'), { date: '2026-04-02', today: '2026-04-02', published }));
    expect(check('2026-04-02')).toEqual([]);
    expect(check('2026-04-20')).toEqual([]);
    expect(check('2026-04-01')).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(check('2026-03-02', historyOf(releasesFrom('2026-03-03', 8)))).toEqual(['ANNOUNCEMENT_BACKDATED']);
  });

  it('may be as old as a pull request where nothing was published since', () => {
    const base = new Base(projectOf(), '2026-04-02');
    const published = historyOf(releasesFrom('2026-01-02', 8));
    const check = (date: string) =>
      codesOf(base.check(announce(date, '2026-06-01'), { date: '2026-04-02', today: '2026-04-02', published }));
    expect(check('2026-03-10')).toEqual([]);
    expect(check('2026-01-08')).toEqual(['ANNOUNCEMENT_BACKDATED']);
  });

  it('holds an alias to the same', () => {
    const base = new Base({ ...projectOf(bare), [CONTRACT]: jsonOf(bare) }, '2026-04-02');
    const check = (announced: string) =>
      codesOf(base.check(aliased(announced), { date: '2026-04-02', today: '2026-04-02' }));
    expect(check('2026-04-02')).toEqual([]);
    expect(check('2026-04-01')).toEqual(['ANNOUNCEMENT_BACKDATED']);
  });

  it('makes one in a draft by the day that it is made', () => {
    const debug = 'Deprecated `/profiles/debug` until 2026-09-01: use release.';
    const draft = (date: string, ...lines: string[]): Files =>
      projectOf(contractWith(same, '1.1.0'), entry('1.1.0', date, ...lines));
    const base = new Base(draft('2026-02-01', debug), '2026-03-20');
    const published = historyOf([...releasesFrom('2026-01-02', 2), ...releasesFrom('2026-02-10', 2, undefined, 3)]);
    const check = (files: Files) => codesOf(base.check(files, { date: '2026-03-21', today: '2026-03-21', published }));
    const helper = 'Deprecated `/entrypoint/binaries/tool-helper` until 2026-09-01: part of tool.';
    expect(check(draft('2026-02-01', debug, helper))).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(check(draft('2026-03-20', debug, helper))).toEqual([]);
  });
});

describe('govern, dates of retirement (rule 4)', () => {
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
  const base = new Base(projectOf(announcing, announcement), '2026-01-10');

  const retiring = (retired: string, version = '1.2.0') =>
    contractWith(
      ({ index }) => {
        for (const alias of index.deprecated_aliases) alias.retired = retired;
      },
      version,
      announcing,
    );
  const moved = (retired: string, until = retired): Files =>
    projectOf(
      retiring(retired),
      entryOf('1.2.0', '2026-01-20', [`Deprecated \`${ALIAS}\` until ${until}: another date.`], NOTE),
      announcement,
    );
  const deprecated = (pointer: string, until: string): Files =>
    projectOf(
      contractWith(() => {}, '1.2.0', announcing),
      entryOf('1.2.0', '2026-01-20', [`Deprecated \`${pointer}\` until ${until}: goes.`], NOTE),
      announcement,
    );

  it.each<[name: string, files: Files, errors: string[]]>([
    ['an alias retires later', moved('2026-09-01'), []],
    ['an alias retires earlier', moved('2026-06-30'), ['RETIREMENT_MOVED_EARLIER']],
    ['contract and changelog name two dates', moved('2026-09-01', '2026-10-01'), ['RETIREMENT_DIFFERS']],
    ['a platform is announced to stay longer', deprecated(MUSL, '2026-10-01'), []],
    ['a platform is announced to go earlier', deprecated(MUSL, '2026-07-31'), ['RETIREMENT_MOVED_EARLIER']],
    ['all platforms are announced, later', deprecated('/platforms', '2026-12-01'), []],
    [
      'a part of an announced platform is announced to go earlier',
      deprecated(`${MUSL}/runner`, '2026-07-31'),
      ['RETIREMENT_MOVED_EARLIER'],
    ],
    ['an announcement without notice', deprecated('/toolchain', '2026-01-20'), ['NOTICE_TOO_SHORT']],
    ['an announcement with a day of notice', deprecated('/toolchain', '2026-01-22'), []],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files, { date: '2026-01-21', today: '2026-01-21' }))).toEqual(errors);
  });

  it('refuses an announcement that is moved back', () => {
    const contract = contractWith(
      ({ index }) => {
        for (const alias of index.deprecated_aliases) alias.announced = '2025-06-01';
      },
      '1.2.0',
      announcing,
    );
    const lines = ['Changed `/index/deprecated_aliases`: announced long ago.'];
    const files = projectOf(contract, entryOf('1.2.0', '2026-01-20', lines), announcement);
    expect(codesOf(base.check(files))).toEqual(['ANNOUNCEMENT_BACKDATED']);
  });

  it('gives a new alias no past', () => {
    const bare = contractWith((contract) => (contract.index.deprecated_aliases = []));
    const project = new Base(projectOf(bare), '2026-06-01');
    const aliased = (announced: string, retired: string): Files => {
      const path = 'dist/{distribution_contract_version}/index.json';
      const contract = contractWith(
        ({ index }) => index.deprecated_aliases.push({ path, announced, retired }),
        '1.1.0',
        bare,
      );
      return projectOf(contract, entryOf('1.1.0', '2026-06-02', [`Added \`${ALIAS}\`: for a while.`]));
    };
    const check = (announced: string, retired: string) =>
      codesOf(project.check(aliased(announced, retired), { date: '2026-06-02', today: '2026-06-02' }));
    expect(check('2026-06-02', '2026-12-01')).toEqual([]);
    expect(check('2026-01-01', '2026-12-01')).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(check('2026-06-01', '2026-06-02')).toEqual(['NOTICE_TOO_SHORT']);
  });

  it('takes no day before that of the specification', () => {
    const retiring = (retired: string) =>
      contractWith(({ index }) => {
        for (const alias of index.deprecated_aliases) alias.retired = retired;
      });
    const first = (retired: string) => {
      const contract = retiring(retired);
      const changelog = changelogOf().replace('until 2026-07-01', `until ${retired}`);
      return codesOf(new Base({ 'src/main.rs': '' }).check({ ...projectOf(contract), [CHANGELOG]: changelog }));
    };
    expect(first('2026-06-30')).toEqual(['RETIREMENT_MOVED_EARLIER']);
    expect([first('2026-07-01'), first('2027-01-01')]).toEqual([[], []]);
    // What base has is not charged to the next range.
    expect(codesOf(new Base(projectOf(retiring('2026-06-30'))).check({ 'src/main.rs': '' }))).toEqual([]);
  });
});
