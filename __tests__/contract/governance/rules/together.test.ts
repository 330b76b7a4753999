import { describe, expect, it } from '@jest/globals';
import {
  Base,
  CHANGELOG,
  CONTRACT,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  jsonOf,
  PROSE,
  projectOf,
  proseOf,
} from '../../../support/governance.js';

const base = new Base(projectOf());

const optional = contractWith((contract) => {
  const [, , musl] = contract.platforms;
  if (musl) musl.support = 'recommended';
}, '1.1.0');
const named = entryOf(
  '1.1.0',
  '2026-02-20',
  ['Changed `/platforms/x86_64-unknown-linux-musl/support`: part of every release.'],
  'Nothing to do.',
);
const inOrder = projectOf(optional, named);
const reversed = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [
        name,
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? reversed(inner) : inner,
      ]),
  );

describe('govern, the three documents (rule 1)', () => {
  it.each<[name: string, files: Files, errors: string[]]>([
    ['nothing changes', { 'src/main.rs': 'fn main() { run() }\n' }, []],
    ['all three change together', inOrder, []],
    ['keys in another order', { [CONTRACT]: jsonOf(reversed(FIRST)) }, []],
    ['other white space', { [CONTRACT]: JSON.stringify(FIRST) }, []],
    ['CRLF in the contract', { [CONTRACT]: jsonOf(FIRST).replaceAll('\n', '\r\n') }, []],
    [
      'CRLF in prose and changelog',
      { [PROSE]: proseOf(FIRST).replaceAll('\n', '\r\n'), [CHANGELOG]: changelogOf().replaceAll('\n', '\r\n') },
      [],
    ],
    [
      'platforms in another order',
      {
        [CONTRACT]: jsonOf(contractWith(({ platforms }) => platforms.reverse())),
        [PROSE]: proseOf(contractWith(({ platforms }) => platforms.reverse())),
      },
      [],
    ],
    [
      'a note of the contract',
      {
        [CONTRACT]: jsonOf(contractWith((contract) => (contract.notes = 'Read me.'))),
        [PROSE]: proseOf(contractWith((contract) => (contract.notes = 'Read me.'))),
      },
      [],
    ],
    ['another $schema', { [CONTRACT]: jsonOf({ ...FIRST, $schema: './other.schema.json' }) }, []],
    ['a line of prose alone', { [PROSE]: `${proseOf(FIRST)}\nFor people.\n` }, []],
    ['the contract alone', { [CONTRACT]: jsonOf(optional) }, ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE']],
    ['no prose', { ...inOrder, [PROSE]: proseOf(FIRST) }, ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE']],
    [
      'prose with other white space only',
      { ...inOrder, [PROSE]: proseOf(FIRST).replaceAll('\n', ' \r\n\r\n') },
      ['DOCUMENT_NOT_CHANGED', 'TABLE_STALE'],
    ],
    ['no changelog', { ...inOrder, [CHANGELOG]: changelogOf() }, ['ENTRY_MISSING']],
    ['a table edited by hand', { [PROSE]: proseOf(FIRST).replace('`1.84.0`', '`1.85.0`') }, ['TABLE_STALE']],
    [
      'a table without its marker',
      { [PROSE]: proseOf(FIRST).replace('<!-- generated:retention -->\n', '') },
      ['TABLE_STALE'],
    ],
    [
      'two documents in one file',
      projectOf(contractWith(({ governance }) => (governance.documents.prose = CHANGELOG))),
      ['DOCUMENTS_NOT_DISTINCT', 'DOCUMENT_NOT_CHANGED', 'VERSION_NOT_RAISED'],
    ],
  ])('%s', (_, files, errors) => {
    expect(codesOf(base.check(files))).toEqual(errors);
  });

  it('shows what changes before and after, and where', () => {
    const { changes, findings } = base.check(inOrder);
    const line =
      jsonOf(optional)
        .split('\n')
        .findLastIndex((text) => text.includes('"recommended"')) + 1;
    expect(changes).toMatchObject([
      {
        pointer: '/platforms/x86_64-unknown-linux-musl/support',
        kind: 'changed',
        before: 'optional',
        after: 'recommended',
        level: 'minor',
        file: CONTRACT,
        line,
      },
    ]);
    expect(findings).toMatchObject([{ code: 'NOT_CHECKED', severity: 'warning', file: CONTRACT, line: 1 }]);
  });
});

describe('govern, prose in a project of its own words (rule 1)', () => {
  const own = '# Releases\n\nA musl build *may* be part of a release, and\nthe index is `dist/index.json`.\n';
  const project = new Base({ ...projectOf(), [PROSE]: own });
  const change = (prose: string): Files => ({ ...inOrder, [PROSE]: prose });

  it.each<[name: string, prose: string, errors: string[]]>([
    ['says it', own.replace('*may* be', 'is'), []],
    ['is left as it is', own, ['DOCUMENT_NOT_CHANGED']],
    ['is wrapped anew', own.replace(', and\n', ',\nand '), ['DOCUMENT_NOT_CHANGED']],
    ['has other emphasis', own.replace('*may*', '_may_'), ['DOCUMENT_NOT_CHANGED']],
    ['has a comment more', `${own}\n<!-- Changed. -->\n`, ['DOCUMENT_NOT_CHANGED']],
    ['has more where nobody reads it', `${own}\n<!--\nA musl build is.\n-->\n`, ['DOCUMENT_NOT_CHANGED']],
    ['has more where it is folded away', `${own}\n<details>\n\nmusl is\n\n</details>\n`, ['DOCUMENT_NOT_CHANGED']],
    ['has a table more that agrees', `${own}\n${tableOf(optional, 'platforms')}`, []],
    ['has a table more that does not', `${own}\n${tableOf(FIRST, 'platforms')}`, ['TABLE_STALE']],
  ])('%s', (_, prose, errors) => {
    expect(codesOf(project.check(change(prose)))).toEqual(errors);
  });
});

/** A table of a contract, with its markers. */
function tableOf(contract: typeof FIRST, name: string): string {
  const [, table = ''] =
    new RegExp(`(<!-- generated:${name} -->[^]*<!-- /generated:${name} -->\\n)`).exec(proseOf(contract)) ?? [];
  return table;
}

describe('govern, a table that base has (rule 1)', () => {
  const all = proseOf(FIRST);
  const table = tableOf(FIRST, 'retention');
  const open = '<!-- generated:retention -->';
  const put = (text: string) => ({ [PROSE]: all.replace(table, () => text) });

  it.each<[name: string, files: Files, errors: string[], notices: string[]]>([
    ['goes', put('Eight generations are kept.\n'), [], ['TABLE_REMOVED']],
    ['loses its markers', put(table.replace(/^<!--.*\n/gm, '')), [], ['TABLE_REMOVED']],
    ['moves', { [PROSE]: `${all.replace(table, '')}\n${table}` }, [], []],
    ['becomes an example in code', put(`\`\`\`md\n${table}\`\`\`\n`), ['TABLE_STALE'], []],
    ['stands in a comment', put(`<!--\n${table}-->\n`), ['TABLE_STALE'], []],
    ['stands in an attribute', put(`<div title="\n\n${table}\n">\n</div>\n`), ['TABLE_STALE'], []],
    ['is folded away', put(`<details>\n<summary>More</summary>\n\n${table}\n</details>\n`), ['TABLE_STALE'], []],
    ['is not displayed', put(`<div style="display:none">\n\n${table}\n</div>\n`), ['TABLE_STALE'], []],
    ['stands in a template', put(`<template>\n\n${table}\n</template>\n`), ['TABLE_STALE'], []],
    ['stands within HTML, where it is no table', put(`<div>\n${table}</div>\n`), ['TABLE_STALE'], []],
    ['is hidden by styles below it', put(`${table}\n<style>table { display: none }</style>\n`), ['TABLE_STALE'], []],
    ['is there twice, once with other words', put(`${table}\n${table.replace('`8`', '`9`')}`), ['TABLE_STALE'], []],
    [
      'is there twice, the right one hidden',
      put(`${table.replace('`8`', '`9`')}\n<!--\n${table}-->\n`),
      ['TABLE_STALE'],
      [],
    ],
    ['has a letter that nobody sees', put(table.replace('`8`', '`8\u200b`')), ['TABLE_STALE'], []],
    ['has letters in another direction', put(table.replace('kept', '\u202ekept')), ['TABLE_STALE'], []],
    ['has a row more', put(table.replace('<!-- /', '| Notes | none | `/x` |\n<!-- /')), ['TABLE_STALE'], []],
    ['lost a marker', put(table.replace(open, '')), ['TABLE_STALE'], []],
  ])('%s', (_, files, errors, notices) => {
    const result = base.check(files);
    expect([codesOf(result), codesOf(result, 'notice').filter((code) => code !== 'NOT_CHECKED')]).toEqual([
      errors,
      notices,
    ]);
  });

  it('goes, and an example in code that base has stays', () => {
    const example = `\n\`\`\`md\n${open}\n<!-- /generated:retention -->\n\`\`\`\n`;
    const before = new Base({ ...projectOf(), [PROSE]: all + example });
    const result = before.check({ [PROSE]: all.replace(table, '') + example });
    expect([codesOf(result), codesOf(result, 'notice')]).toEqual([[], ['NOT_CHECKED', 'TABLE_REMOVED']]);
    const second = before.check({ [PROSE]: `${all.replace(table, `\`\`\`md\n${table}\`\`\`\n`)}${example}` });
    expect(codesOf(second)).toEqual(['TABLE_STALE']);
  });

  it('is missed by name', () => {
    const { findings } = base.check(put(''));
    expect(findings.find(({ code }) => code === 'TABLE_REMOVED')?.message).toContain('retention');
  });
});
