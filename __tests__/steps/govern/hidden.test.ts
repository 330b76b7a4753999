import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHANGELOG,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  FIRST_ENTRY,
  type Files,
  PROSE,
  projectOf,
  proseOf,
  Repository,
} from './repository.js';

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

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.create(projectOf());
});

describe('governRange, an entry that no reader sees (rule 2)', () => {
  it.each<[name: string, files: Files, errors: string[]]>([
    [
      'in a comment that a migration note ends',
      stated(changelogOf(`<!--\n${entry('nothing -->')}`)),
      ['CHANGELOG_INVALID'],
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
  ])('%s', async (_, files, errors) => {
    expect(codesOf(await repository.check(files))).toEqual(errors);
  });

  it('says at which line', async () => {
    const text = above('<!--');
    const { findings } = await repository.check({ [CHANGELOG]: text });
    const line = text.split('\n').indexOf('<!--') + 1;
    expect(findings).toContainEqual(expect.objectContaining({ code: 'CHANGELOG_INVALID', file: CHANGELOG, line }));
  });

  it('holds no range to what stood above the entries before', async () => {
    const old = changelogOf().replace('Newest first.', '<p align="center">Newest first.</p>');
    const project = await Repository.create({ ...projectOf(), [CHANGELOG]: old });
    expect(codesOf(await project.check({ 'src/main.rs': '' }))).toEqual([]);
    const added = old.replace(FIRST_ENTRY, `${entry('Nothing to do.')}\n${FIRST_ENTRY}`);
    expect(codesOf(await project.check(stated(added)))).toEqual([]);
  });
});

describe('governRange, a table that no reader sees (rule 1)', () => {
  it.each<[name: string, line: string, errors: string[]]>([
    ['an element that is no text', '<style>', ['TABLE_STALE']],
    ['an element within a line', 'See <noscript> it', ['TABLE_STALE']],
    ['a comment of several lines', '<!-- a\nb', ['TABLE_STALE']],
    ['fenced code that only seems to end', '```\n```js', ['TABLE_STALE']],
    ['an element that ends', '<style>\n</style>', []],
    ['an element of text', '<p align="center">', []],
    ['code that names an element', 'As `<style>` says.', []],
  ])('below %s', async (_, line, errors) => {
    const prose = proseOf(FIRST).replace('<!-- generated:contract -->', `${line}\n\n$&`);
    expect(codesOf(await repository.check({ [PROSE]: prose }))).toEqual(errors);
  });

  it('points at the table', async () => {
    const prose = proseOf(FIRST).replace('<!-- generated:retention -->', '<style>\n$&');
    const { findings } = await repository.check({ [PROSE]: prose });
    const line = prose.split('\n').indexOf('<!-- generated:retention -->') + 1;
    expect(findings[0]).toMatchObject({ code: 'TABLE_STALE', line, message: expect.stringContaining('no reader') });
  });
});
