import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { PLACEHOLDER } from '../../../../src/contract/governance/changelog/parse.js';
import {
  Base,
  CHANGELOG,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST_ENTRY,
  type Files,
  historyOf,
  projectOf,
  releasesFrom,
} from '../../../support/governance.js';

const base = new Base(projectOf());

const NETBSD: Contract['platforms'][number] = {
  target: 'x86_64-unknown-netbsd',
  platform: 'NetBSD',
  os: 'linux',
  arch: 'x86_64',
  runner: 'netbsd',
  support: 'optional',
};
const more = contractWith((contract) => {
  contract.retention.minimum_release_generations = 9;
  contract.platforms.push(NETBSD);
}, '1.1.0');
const RETENTION = 'Changed `/retention/minimum_release_generations`: one more.';
const PLATFORM = 'Added `/platforms/x86_64-unknown-netbsd`: may be part of a release.';
const NOTE = 'Nothing to do.';
const withEntry = (lines: readonly string[], note: string | undefined = NOTE, date = '2026-02-20'): Files =>
  projectOf(more, entryOf('1.1.0', date, lines, note));
const changelog = (...entries: string[]): Files => ({ ...projectOf(more), [CHANGELOG]: changelogOf(...entries) });
const good = entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM], NOTE);

describe('govern, the changelog (rule 2)', () => {
  it.each<[name: string, files: Files, errors: string[]]>([
    ['each changed field is named', changelog(good), []],
    ['a field above the changed one is named as changed', withEntry(['Changed `/retention`: one more.', PLATFORM]), []],
    ['lines end in CRLF', { ...projectOf(more), [CHANGELOG]: changelogOf(good).replaceAll('\n', '\r\n') }, []],
    ['a line goes on in the next', withEntry([`${RETENTION}\n  And so on.`, PLATFORM]), []],
    ['one field is not named', withEntry([RETENTION]), ['FIELD_NOT_NAMED']],
    [
      'a sibling is named in its place',
      withEntry([RETENTION, PLATFORM.replace('netbsd', 'netbs')]),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'an addition is called a removal',
      withEntry([RETENTION, PLATFORM.replace('Added', 'Removed')]),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'a change above is called an addition',
      withEntry([PLATFORM, 'Added `/retention`: one more.']),
      ['FIELD_NOT_NAMED'],
    ],
    [
      'no migration note for the matrix',
      projectOf(more, entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM])),
      ['MIGRATION_MISSING'],
    ],
    [
      'an empty migration note',
      changelog(`${entryOf('1.1.0', '2026-02-20', [RETENTION, PLATFORM])}\n### Migration\n`),
      ['CHANGELOG_INVALID', 'MIGRATION_MISSING'],
    ],
    ['an entry under the version of before', changelog(good.replace('1.1.0', '1.0.1')), ['ENTRY_MISSING']],
    [
      'an entry under a version to come',
      changelog(good.replace('1.1.0', '1.2.0')),
      ['ENTRY_MISSING', 'ENTRY_VERSION_WRONG'],
    ],
    ['two entries for one version', changelog(good, good), ['CHANGELOG_INVALID', 'ENTRY_VERSION_WRONG']],
    [
      'an entry below the older one',
      { ...projectOf(more), [CHANGELOG]: `${changelogOf()}\n${good}` },
      ['ENTRY_VERSION_WRONG'],
    ],
    ['no date', changelog(good.replace(' - 2026-02-20', '')), ['CHANGELOG_INVALID', 'ENTRY_MISSING']],
    ['a date that no calendar has', changelog(good.replace('02-20', '02-30')), ['CHANGELOG_INVALID', 'ENTRY_MISSING']],
    ['a date before the entry below', withEntry([RETENTION, PLATFORM], NOTE, '2025-12-31'), ['ENTRY_DATE_WRONG']],
    ['a date 31 days before the base commit', withEntry([RETENTION, PLATFORM], NOTE, '2026-01-01'), []],
    ['a date to come', withEntry([RETENTION, PLATFORM], NOTE, '2026-04-01'), []],
    [
      'a line that is not by the grammar',
      changelog(good.replace('- Added `', '- Added ')),
      ['CHANGELOG_INVALID', 'FIELD_NOT_NAMED'],
    ],
    ['another mark of a list', changelog(good.replaceAll('- ', '* ').replace('* 2026', '- 2026')), []],
    ['a sentence above the list', changelog(good.replace('\n\n- ', '\n\nOf this release:\n\n- ')), []],
    ['a migration note as a paragraph', changelog(good.replace(`- ${NOTE}`, `${NOTE}\n\n${NOTE}`)), []],
    ['a migration note with code', changelog(`${good}\n\`\`\`sh\n# Read it.\n- Added it\n\`\`\`\n`), []],
    [
      'a heading of another kind below the entries',
      { ...projectOf(more), [CHANGELOG]: `${changelogOf(good)}\n## Thanks\n` },
      [],
    ],
    [
      'a heading of another kind above the entries',
      { ...projectOf(more), [CHANGELOG]: changelogOf(`## How to read this\n\n`, good) },
      [],
    ],
    [
      'the published entry is edited',
      { [CHANGELOG]: changelogOf().replace('a temporary alias', 'an alias') },
      ['ENTRY_EDITED'],
    ],
    [
      'the published entry is moved to another date',
      { [CHANGELOG]: changelogOf().replace('2026-01-01', '2026-01-02') },
      ['ENTRY_EDITED'],
    ],
    ['the published entry is removed', { ...projectOf(more), [CHANGELOG]: `# Changelog\n\n${good}` }, ['ENTRY_EDITED']],
    [
      'the published entry is hidden in fenced code',
      { ...projectOf(more), [CHANGELOG]: `${good}\n\`\`\`\n${FIRST_ENTRY}\`\`\`\n` },
      ['ENTRY_EDITED'],
    ],
    [
      'all entries are hidden in fenced code',
      { ...projectOf(more), [CHANGELOG]: `\`\`\`\n${changelogOf(good)}` },
      ['ENTRY_EDITED', 'ENTRY_MISSING'],
    ],
    ['blank lines in the published entry', { [CHANGELOG]: changelogOf().replaceAll('\n- ', '\n\n- ') }, []],
    ['words above the entries', { [CHANGELOG]: changelogOf().replace('Newest first.', 'The newest is first.') }, []],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('warns of a field that the entry names and the range does not change', () => {
    const files = withEntry([RETENTION, PLATFORM, 'Changed `/toolchain/rust`: newer.']);
    const { result, findings } = base.check(files);
    const line =
      String(files[CHANGELOG])
        .split('\n')
        .findIndex((text) => text.includes('/toolchain/rust')) + 1;
    expect(result).toBe('passed');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'FIELD_NOT_IN_RANGE',
        severity: 'warning',
        file: CHANGELOG,
        line,
        pointer: '/toolchain/rust',
      }),
    );
  });

  it.each([
    ['2026-02-11', []],
    ['2026-01-29', []],
    ['2026-01-01', []],
    ['2025-12-31', ['ENTRY_DATE_WRONG']],
  ])('takes an entry dated %s after a long review, and none before the one below it', (day, errors) => {
    const project = new Base(projectOf(), '2026-03-15');
    const files = withEntry([RETENTION, PLATFORM], NOTE, day);
    expect(codesOf(project.check(files, { date: '2026-03-20', today: '2026-03-21' }))).toEqual(errors);
  });

  it('takes none of an announcement that was made before base', () => {
    const project = new Base(projectOf(), '2026-03-15');
    const announce = (day: string) =>
      project.check(
        withEntry([RETENTION, PLATFORM, 'Deprecated `/profiles/debug` until 2026-12-31: goes.'], NOTE, day),
        {
          date: '2026-03-20',
          today: '2026-03-21',
          published: historyOf(releasesFrom('2026-02-01', 1)),
        },
      );
    expect(codesOf(announce('2026-01-29'))).toEqual(['ANNOUNCEMENT_BACKDATED']);
    expect(codesOf(announce('2026-03-15'))).toEqual([]);
  });

  it('does not hold a range to faults that the published entries have had before', () => {
    const faulty = changelogOf().replace('- Added `/entrypoint`:', '* Added `/entrypoint`:');
    const project = new Base({ ...projectOf(), [CHANGELOG]: faulty });
    const after = faulty.replace(FIRST_ENTRY.split('\n')[0] ?? '', `${good}\n$&`);
    expect(codesOf(project.check({ ...projectOf(more), [CHANGELOG]: after }))).toEqual([]);
  });

  it('takes the entries of several versions together', () => {
    const later = { ...more, contract: 'distribution-contract@1.2', distribution_contract_version: '1.2.0' };
    const entries = [entryOf('1.2.0', '2026-02-21', [RETENTION]), entryOf('1.1.0', '2026-02-20', [PLATFORM], NOTE)];
    expect(codesOf(base.check(projectOf(later, ...entries)))).toEqual([]);
  });
});

describe('govern, entries (rule 2)', () => {
  const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
  const RUST = 'Changed `/toolchain/rust`: newer.';
  const entry = (date: string, migration = 'Nothing to do.'): string => entryOf('1.1.0', date, [RUST], migration);

  it.each([
    ['2026-04-02', []],
    ['2026-04-03', ['ENTRY_DATE_WRONG']],
    ['2999-01-01', ['ENTRY_DATE_WRONG']],
  ])('an entry dated %s, on the 2nd of March', (date, errors) => {
    expect(codesOf(base.check(projectOf(newer, entry(date))))).toEqual(errors);
  });

  it('a date out of reach at base binds no later entry', () => {
    const project = new Base(projectOf(newer, entry('2999-01-01')));
    const next = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.2.0', newer);
    const lines = ['Changed `/retention/minimum_release_generations`: one more.'];
    const files = projectOf(next, entryOf('1.2.0', '2026-02-20', lines), entry('2999-01-01'));
    expect(codesOf(project.check(files))).toEqual([]);
    const { stub } = project.check({ ...files, [CHANGELOG]: changelogOf(entry('2999-01-01')) });
    expect(stub).toMatch(/^## distribution-contract 1\.2\.0 - 2026-03-01\n/);
  });

  it('an edited entry is shown at the line that was edited', () => {
    const text = changelogOf().replace('a temporary alias', 'an alias');
    const { findings } = base.check({ [CHANGELOG]: text });
    const line = text.split('\n').findIndex((one) => one.includes('an alias')) + 1;
    expect(findings[0]).toMatchObject({ code: 'ENTRY_EDITED', file: CHANGELOG, line });
  });

  it('a migration note that lacks alone is there to paste, and is none before it is filled in', () => {
    const without = entryOf('1.1.0', '2026-02-20', [RUST]);
    const { stub = '', ...result } = base.check(projectOf(newer, without));
    expect([codesOf({ ...result, stub }), stub]).toEqual([
      ['MIGRATION_MISSING'],
      `### Migration\n\n- ${PLACEHOLDER}\n`,
    ]);
    const pasted = (text: string) => base.check(projectOf(newer, `${without}\n${text}`));
    expect(codesOf(pasted(stub))).toEqual(['CHANGELOG_INVALID', 'MIGRATION_MISSING']);
    expect(codesOf(pasted(stub.replace(PLACEHOLDER, 'Install it again.')))).toEqual([]);
  });
});

describe('govern, a draft that is older than the allowance', () => {
  /** A project whose version 1.1.0 was stated on the 1st of February, and is not published 47 days later. */
  const RUST = 'Changed `/toolchain/rust`: newer.';
  const DEBUG = 'Deprecated `/profiles/debug` until 2026-03-15: use release.';
  const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
  const draft = (lines: readonly string[] = [RUST, DEBUG], date = '2026-02-01', contract = newer): Files =>
    projectOf(contract, entryOf('1.1.0', date, lines, 'Nothing to do.'));

  const base = new Base(draft(), '2026-03-20');
  const published = historyOf(releasesFrom('2026-01-02', 2));
  const largest = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.1.0', newer);
  const RETENTION = 'Changed `/retention/minimum_release_generations`: one more.';

  it.each<[name: string, files: Files, errors: string[]]>([
    ['a pull request of code', { 'src/main.rs': 'fn main() { two() }\n' }, []],
    ['one that adds to the draft under its date', draft([RUST, DEBUG, RETENTION], '2026-02-01', largest), []],
    ['one that dates the draft later', draft([RUST], '2026-02-10'), []],
    ['one that dates the draft earlier', draft([RUST], '2026-01-31'), []],
    [
      'one that dates an announcement earlier',
      draft([RUST, DEBUG], '2026-01-31'),
      ['ANNOUNCEMENT_BACKDATED', 'NOTICE_TOO_SHORT'],
    ],
    [
      'one that moves the date of an announcement',
      draft([RUST, DEBUG.replace('03-15', '03-16')]),
      ['ANNOUNCEMENT_BACKDATED', 'NOTICE_TOO_SHORT'],
    ],
  ])('%s', (_, files, errors) => {
    const result = base.check(files, { published, date: '2026-03-21', today: '2026-03-21' });
    expect(codesOf(result)).toEqual(errors);
  });
});

describe('govern, an entry that no reader sees (rule 2)', () => {
  const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
  const entry = (note: string) => entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], note);
  const good = projectOf(newer, entry('Nothing to do.'));
  const stated = (changelog: string): Files => ({ ...good, [CHANGELOG]: changelog });
  /** The changelog with a line above the heading of the first entry, or of the new one. */
  const above = (line: string, version = '1.0.0') =>
    changelogOf(...(version === '1.0.0' ? [] : [entry('Nothing to do.')])).replace(
      `## distribution-contract ${version}`,
      `${line}\n$&`,
    );

  it.each<[name: string, files: Files, errors: string[]]>([
    [
      'in a comment that a migration note ends',
      stated(changelogOf(`<!--\n${entry('nothing -->')}`)),
      ['CHANGELOG_INVALID', 'DOCUMENT_NOT_CHANGED'],
    ],
    ['in a comment that nothing ends', stated(above('<!--', '1.1.0')), ['CHANGELOG_INVALID']],
    ['published entries in a comment', { [CHANGELOG]: above('<!--') }, ['CHANGELOG_INVALID']],
    ['published entries below an element', { [CHANGELOG]: above('Words <template>') }, ['CHANGELOG_INVALID']],
    ['published entries below a comment in a list', { [CHANGELOG]: above('- <!--') }, ['CHANGELOG_INVALID']],
    ['in fenced code that only seems to end', stated(above('```\n```js', '1.1.0')), ['ENTRY_EDITED', 'ENTRY_MISSING']],
    [
      'in fenced code that began below a list',
      stated(above('- a\n  ```\n\nb\n```', '1.1.0')),
      ['ENTRY_EDITED', 'ENTRY_MISSING'],
    ],
    ['below a comment of one line', stated(above('<!-- markdownlint-disable -->', '1.1.0')), []],
    ['with a type in code', stated(changelogOf(entry('Use `Vec<u8>`.'))), []],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('says at which line', () => {
    const text = above('<!--');
    const { findings } = base.check({ [CHANGELOG]: text });
    const line = text.split('\n').indexOf('<!--') + 1;
    expect(findings).toContainEqual(expect.objectContaining({ code: 'CHANGELOG_INVALID', file: CHANGELOG, line }));
  });

  it('holds no range to what stood above the entries before', () => {
    const old = changelogOf().replace('Newest first.', '<p align="center">Newest first.</p>');
    const project = new Base({ ...projectOf(), [CHANGELOG]: old });
    expect(codesOf(project.check({ 'src/main.rs': '' }))).toEqual([]);
    const added = old.replace(FIRST_ENTRY, `${entry('Nothing to do.')}\n${FIRST_ENTRY}`);
    expect(codesOf(project.check(stated(added)))).toEqual([]);
  });
});

describe('govern, a changelog of the program below the entries (rule 2)', () => {
  const older = Array.from({ length: 300 }, (_, at) => {
    const version = `0.${300 - at}.0`;
    return `## [${version}] - 2024-01-01\n\n### Added\n\n- Support for \`/it\`\n* Thanks, <b>all</b>\n\n### Removed\n\n- It\n`;
  });
  const links = older.map((_, at) => `[0.${300 - at}.0]: https://example.com/v0.${300 - at}.0\n`).join('');
  const program = `# Changelog\n\n<p align="center">Of the program.</p>\n\n## [Unreleased]\n\n${older.join('\n')}\n${links}`;
  const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
  const entry = entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
  const base = new Base({ ...projectOf(), [CHANGELOG]: `${changelogOf()}\n${program}` });
  const bare = (text: string): string => text.replaceAll(/## distribution-contract (\S+) - (\S+)/g, '## [$1] - $2');
  const state = (changelog: string): Files => ({ ...projectOf(newer), [CHANGELOG]: changelog });

  it.each<[name: string, files: Files, errors: string[]]>([
    ['is no matter of a pull request of code', { 'src/main.rs': '' }, []],
    ['is no matter of the next entry', state(`${changelogOf(entry)}\n${program}`), []],
    ['changes by itself', { [CHANGELOG]: `${changelogOf()}\n${program.replace('## [0.300.0]', '## [0.301.0]')}` }, []],
    ['stands above', state(`${program}\n${changelogOf(entry)}`), []],
    ['has headings as the contract has', state(`${bare(changelogOf(entry))}\n${program}`), []],
    ['goes', { [CHANGELOG]: changelogOf() }, []],
    [
      'takes the published entry for one of its own',
      state(`${changelogOf(entry).replace(FIRST_ENTRY, bare(FIRST_ENTRY).replaceAll('`/', '`'))}\n${program}`),
      ['ENTRY_EDITED'],
    ],
    [
      'takes the new entry for one of its own',
      state(`${changelogOf()}\n${bare(entry).replaceAll('`/', '`')}\n${program}`),
      ['ENTRY_MISSING'],
    ],
    [
      'announces what the contract did not',
      {
        [CHANGELOG]: `${changelogOf()}\n${program.replace('- It\n', '- Deprecated `/profiles/debug` until 2026-12-31: gone.\n')}`,
      },
      ['ANNOUNCEMENT_BACKDATED', 'CHANGELOG_INVALID', 'ENTRY_VERSION_WRONG', 'MIGRATION_MISSING', 'VERSION_NOT_RAISED'],
    ],
    [
      'hides the entries below it',
      state(
        `${changelogOf(entry).replace('## distribution-contract 1.0.0', '## [0.1.0]\n\n<details>\n\n$&')}\n${program}`,
      ),
      ['CHANGELOG_INVALID'],
    ],
    ['hides nothing of it', state(`${changelogOf(entry)}\n<details>\n\n${program}`), []],
    ['adds words to the published entry', { [CHANGELOG]: `${changelogOf()}\nMore.\n\n${program}` }, ['ENTRY_EDITED']],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });
});

describe('govern, a published entry in another form (rule 2)', () => {
  const formatted = changelogOf()
    .replace('a temporary alias.', 'a\n  temporary alias.')
    .replaceAll(/^- /gm, '*   ')
    .replace('### Migration', '### Migration ###');

  it.each<[name: string, text: string, errors: string[]]>([
    ['as a formatter writes it', formatted, []],
    ['with a word less', formatted.replace('temporary ', ''), ['ENTRY_EDITED']],
    ['with a day less', formatted.replace('2026-07-01', '2026-06-30'), ['ENTRY_EDITED']],
    ['with another pointer', formatted.replace('`/profiles`', '`/profiles/debug`'), ['ENTRY_EDITED']],
    [
      'with a change that is none any more',
      formatted.replace('`/profiles`', '\\`/profiles\\`'),
      ['CHANGELOG_INVALID', 'ENTRY_EDITED'],
    ],
    ['with a letter that nobody sees', formatted.replace('temporary', 'tempo\u200brary'), ['ENTRY_EDITED']],
    ['with two changes exchanged', formatted.replace(/(\* {3}Added `\/product`.*\n)(.*\n)/, '$2$1'), ['ENTRY_EDITED']],
  ])('%s', (_, text, errors) => {
    expect(text).not.toBe(changelogOf());
    expect(codesOf(new Base(projectOf()).check({ [CHANGELOG]: text }))).toEqual(errors);
  });
});
