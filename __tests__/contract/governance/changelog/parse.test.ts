import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PLACEHOLDER, parseChangelog as parsePage } from '../../../../src/contract/governance/changelog/parse.js';
import { MarkdownPage } from '../../../../src/contract/governance/markdown-page.js';
import { runs } from '../../../support/generated.js';

const parseChangelog = (text: string) => parsePage(new MarkdownPage(text));

const HEADING = '## distribution-contract 1.1.0 - 2026-02-03';
const faultsOf = (...lines: string[]) => parseChangelog([HEADING, ...lines].join('\n')).faults.map(({ line }) => line);

describe('parseChangelog', () => {
  it('reads entries, changes, dates and lines', () => {
    const text = [
      '# Changelog',
      '',
      HEADING,
      '',
      '- Added `/a/b`: text,',
      '  and more of it.',
      '- Deprecated `/c~1d` until 2026-12-31: text.',
      '',
      '### Migration',
      '',
      '- Do this.',
      '',
      '## distribution-contract 1.0.0 - 2026-01-01',
      '- Removed `/e`: text.',
    ].join('\n');
    const { entries, faults } = parseChangelog(text);
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      {
        version: '1.1.0',
        date: '2026-02-03',
        line: 3,
        migration: true,
        changes: [
          { word: 'Added', pointer: '/a/b', line: 5 },
          { word: 'Deprecated', pointer: '/c~1d', until: '2026-12-31', line: 7 },
        ],
      },
      { version: '1.0.0', line: 13, migration: false, changes: [{ word: 'Removed', pointer: '/e', line: 14 }] },
    ]);
    const crlf = parseChangelog(text.replaceAll('\n', ' \r\n'));
    expect(crlf).toEqual({ entries, faults });
  });

  it('reads this repository', () => {
    const { entries, faults } = parseChangelog(readFileSync('docs/distribution-changelog.md', 'utf8'));
    expect(faults).toEqual([]);
    expect(entries.at(-1)).toMatchObject({ version: '1.0.0', date: '2026-01-01', migration: true });
    expect(entries.at(-1)?.changes.length).toBeGreaterThan(15);
  });

  it.each([
    ['another word', '- Improved `/a`: text.'],
    ['no pointer', '- Added a: text.'],
    ['a pointer without /', '- Added `a`: text.'],
    ['no text', '- Added `/a`:'],
    ['a date after another word', '- Added `/a` until 2026-01-01: text.'],
    ['a deprecation without a date', '- Deprecated `/a`: text.'],
    ['a date that no calendar has', '- Deprecated `/a` until 2026-02-29: text.'],
    ['a pointer of more parts than any document has', `- Added \`${'/a'.repeat(65)}\`: text.`],
    ['a comment', '- Added `/a`: text. <!--'],
    ['the end of a comment', '- Added `/a`: text. -->'],
    ['HTML', '- Added `/a`: <details> text.'],
    ['HTML in a line that goes on', '- Added `/a`: text,\n  <style>'],
  ])('refuses %s', (_, line) => {
    expect(faultsOf(line)).toHaveLength(1);
  });

  it.each([
    ['an empty migration', ['### Migration'], [1]],
    ['two migrations', ['### Migration', '- Do.', '### Migration', '- Do.'], [4]],
    ['a second entry of a version', [HEADING], [2]],
    ['a version that is none', ['## distribution-contract 1.0 - 2026-01-01'], [2]],
  ])('refuses %s, and says where', (_, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

  it.each<[name: string, lines: string[]]>([
    ['words', ['Some words.', '', '- Added `/a`: text.']],
    ['a list of words', ['- Thanks to all.', '- Added `/a`: text.']],
    ['a heading of another level', ['### Changes', '', '- Added `/a`: text.', '', '### Notes', '', 'None.']],
    ['another mark of a list', ['* Added `/a`: text.']],
    ['yet another', ['+   Added `/a`: text.']],
    ['numbers', ['1. Added `/a`: text.']],
    ['lines that go on anywhere', ['- Added', '`/a`:', '    text', 'and more.']],
    ['a break between topics', ['- Added `/a`: text.', '', '---']],
    ['links of versions', ['- Added `/a`: text.', '', '[1.1.0]: https://example.com/1.1.0']],
    ['fenced code', ['- Added `/a`: text.', '', '```', '- Added it', '<b>', '```']],
    ['a change within another item', ['- Added `/a`: text.', '  - Removed `/b`: text.']],
  ])('takes %s', (_, lines) => {
    const { entries, faults } = parseChangelog([HEADING, '', ...lines].join('\n'));
    expect(faults).toEqual([]);
    expect(entries.map(({ changes }) => changes)).toEqual([
      [expect.objectContaining({ word: 'Added', pointer: '/a' })],
    ]);
  });

  it.each<[name: string, lines: string[], stated: boolean]>([
    ['a list', ['### Migration', '', '- Do.'], true],
    ['a paragraph', ['### Migration', '', 'Do.'], true],
    ['code', ['### Migration', '', '```sh', 'do', '```'], true],
    ['another heading', ['#### Migration notes:', '', 'Do.'], true],
    ['a sentence', ['**Migration:** do.'], true],
    ['no words', ['### Migration', '', '---'], false],
    ['what is there to fill in', ['### Migration', '', `* ${PLACEHOLDER}`], false],
    ['what is there to fill in, as a paragraph', ['### Migration', '', PLACEHOLDER], false],
    ['words of the next heading', ['### Migration', '', '### Thanks', '', 'To all.'], false],
    ['none', ['Migration is easy.'], false],
  ])('reads a migration of %s', (_, lines, stated) => {
    const [entry] = parseChangelog([HEADING, '', '- Added `/a`: text.', '', ...lines].join('\n')).entries;
    expect(entry?.migration).toBe(stated);
  });

  const FIELD = '- Changed `/retention`: text.';

  it.each([
    '## 1.0.1 - 2026-01-01',
    '## [1.0.1] - 2026-01-01',
    '## [1.0.1](https://example.com/compare/a...b) (2026-01-01)',
    '## v1.0.1 (2026-01-01)',
    '## Version 1.0.1, 2026-01-01'.replace(',', ' -'),
    '## 1.0.1 \u2013 2026-01-01',
    '## 1.0.1: 2026-01-01 ##',
    '## distribution-contract v1.0.1 (2026-01-01)',
    '## distribution-contract [1.0.1] - 2026-01-01',
  ])('takes %s for the heading of an entry of the contract', (heading) => {
    const { entries, faults } = parseChangelog(`${heading}\n\n${FIELD}\n`);
    expect([entries.map(({ version, date }) => [version, date]), faults]).toEqual([[['1.0.1', '2026-01-01']], []]);
  });

  it.each<[name: string, text: string]>([
    ['nothing to come', '## [Unreleased]\n\n- Added `/retention`: text.\n'],
    [
      'another program, by version',
      '## [1.0.1] - 2026-01-01\n\n### Added\n\n- Support for it.\n- `/retention` is new\n',
    ],
    ['a server with paths of its own', '## [1.0.1] - 2026-01-01\n\n- Added `/healthz`: says so.\n'],
    ['another program, by headings of lines', 'v1.0.1 / 2026-01-01\n-------------------\n\n- Added it\n'],
    ['another program, below a break', '---\n\nAll of it.\n\n### 0.1.0\n\n- It\n'],
    ['another program, below a picture', '<p align="center"><img src="a"></p>\n\nAll of it.\n'],
    ['another program, below a comment', '<!-- markdownlint-disable -->\n# Changes\n'],
    ['another program, by headings of three levels', '### 0.1.0 (2020-01-01)\n\n- It\n'],
    ['thanks', '## Thanks\n\n- Changed `/retention`: text.\n'],
  ])('finds no entry and no fault in a changelog of %s', (_, text) => {
    expect(parseChangelog(`# Changelog\n\n${text}`)).toEqual({ entries: [], faults: [] });
    const { entries, faults } = parseChangelog(`${HEADING}\n\n- Added \`/a\`: text.\n\n${text}`);
    expect([entries.length, faults]).toEqual([1, []]);
    expect(entries[0]?.text).toBe(parseChangelog(`${HEADING}\n\n- Added \`/a\`: text.\n`).entries[0]?.text);
  });

  it.each(['---', '<!-- a -->', '<br>'])('refuses a change below %s, which ends its entry', (line) => {
    const { entries, faults } = parseChangelog(`${HEADING}\n\n- Added \`/a\`: b.\n\n${line}\n\n${FIELD}\n`);
    expect([entries[0]?.changes.length, faults.map((fault) => fault.line)]).toEqual([1, [5]]);
  });

  it.each(['## 1.0 - 2026-01-01', '## 1.0.1', '## [1.0.1] - 2026-02-30', '## distribution-contract soon'])(
    'refuses %s above changes of the contract',
    (heading) => {
      const { entries, faults } = parseChangelog(`${heading}\n\n${FIELD}\n`);
      expect([entries.map(({ version }) => version), faults.map(({ line }) => line)]).toEqual([[''], [1]]);
    },
  );

  it('skips fenced code and other headings above the first entry', () => {
    const text = ['## About', '```text', HEADING, '- anything', '```', '', HEADING, '- Added `/a`: text.'].join('\n');
    const { entries, faults } = parseChangelog(text);
    expect([entries.map(({ line }) => line), faults]).toEqual([[7], []]);
  });

  it.each([
    ['a comment of several lines', '<!--'],
    ['a comment in a list', '- <!--'],
    ['HTML', 'Some <details> of it.'],
    ['HTML in a quote', '> <style>'],
  ])('refuses %s above the first entry', (_, above) => {
    expect(parseChangelog(`# Changelog\n\n${above}\n\n${HEADING}\n`).faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['code', 'As `Vec<u8>` and 1 < 2.'],
    ['a link', 'See <https://example.com/>.'],
    ['a comment of one line', '<!-- markdownlint-disable -->'],
    ['HTML in fenced code', '```html\n<style>\n```'],
    ['HTML that hides nothing', '<p align="center">\n<img src="a">\n</p>'],
    ['fenced code in a list', '- ```\n  a\n  ```'],
    ['fenced code in a quote', '> ```'],
  ])('takes %s above the first entry', (_, above) => {
    const { entries, faults } = parseChangelog(`# Changelog\n\n${above}\n\n${HEADING}\n`);
    expect([entries.length, faults]).toEqual([1, []]);
  });

  it('takes fenced code to end where a reader sees it end', () => {
    const { entries } = parseChangelog(['```', '```js', HEADING, '- Added `/a`: text.'].join('\n'));
    expect(entries).toEqual([]);
  });

  it.each<[name: string, one: string, other: string]>([
    ['line ends and blank lines', '- Added `/a`: text.\n\n\n', '- Added `/a`: text.\t\r\n'],
    ['where lines break', '- Added `/a`: some text\n  of it.', '- Added `/a`: some\n  text of it.'],
    ['marks of lists', '- Added `/a`: text.', '* Added `/a`: text.'],
    ['numbers of lists', '1. a\n2. b', '1) a\n1) b'],
    ['emphasis', '- Added `/a`: *so* **it**.', '- Added `/a`: _so_ __it__.'],
    ['escapes', '- Added `/a`: a_b * c < d.', '- Added `/a`: a\\_b \\* c \\< d.'],
    ['tables', '| a | b |\n|---|---|\n| c | d |', '| a   | b   |\n| :-- | --- |\n| c   | d   |'],
    ['fences', '```sh\na\n```', '~~~sh\na\n~~~'],
    ['headings', '### Notes\n\na', '### Notes ###\n\na'],
    ['breaks in lines', 'a  \nb', 'a\\\nb'],
  ])('keeps the words of an entry, whatever its %s', (_, one, other) => {
    const textOf = (body: string) => parseChangelog(`${HEADING}\n\n${body}\n`).entries[0]?.text;
    expect(textOf(one)).toBe(textOf(other));
  });

  it.each<[name: string, one: string, other: string]>([
    ['a letter', '- Added `/a`: text.', '- Added `/a`: Text.'],
    ['a letter that nobody sees', '- Added `/a`: text.', '- Added `/a`: te\u200bxt.'],
    ['the same letter in another code', '- Added `/a`: \u00e9.', '- Added `/a`: e\u0301.'],
    ['the pointer', '- Added `/a`: text.', '- Added `/a/b`: text.'],
    ['code', 'a `b  c`', 'a b c'],
    ['a change that becomes text', '- Added `/a`: text.', '- Added \\`/a\\`: text.'],
    [
      'a change that becomes part of another',
      '- Added `/a`: b.\n- Added `/b`: c.',
      '- Added `/a`: b.\n  - Added `/b`: c.',
    ],
    [
      'a change that becomes part of the migration',
      '- Added `/a`: b.\n\n### Migration\n\nc',
      '### Migration\n\n- Added `/a`: b.\n\nc',
    ],
    ['a change that becomes code', '- Added `/a`: b.', '```\n- Added `/a`: b.\n```'],
    ['a migration that becomes words', '### Migration\n\nb', 'Migration\n\nb'],
    ['an item that becomes a paragraph', '- a', 'a'],
    ['the order', '- a\n- b', '- b\n- a'],
    ['a link', '[a](https://example.com/b)', '[a](https://example.com/c)'],
    ['stars that are none of emphasis', '2 \\* 3', '2 3'],
  ])('sees %s change', (_, one, other) => {
    const textOf = (body: string) => parseChangelog(`${HEADING}\n\n${body}\n`).entries[0]?.text;
    expect(textOf(one)).not.toBe(textOf(other));
  });

  it('says in which line each of its words is', () => {
    const [entry] = parseChangelog(`a\n\n${HEADING}\n\n- Added \`/a\`: text\n  of it.\n\nb\n`).entries;
    expect(entry?.text.split('\n')).toEqual(['1.1.0 2026-02-03', '- • Added `/a`: text of it.', 'b']);
    expect(entry?.lines).toEqual([3, 5, 8]);
  });

  it('reports the first fifty faults, and reads on', () => {
    const { entries, faults } = parseChangelog(`${HEADING}\n${'- Added x\n'.repeat(1000)}- Added \`/a\`: text.\n`);
    expect([faults.length, entries[0]?.changes.length]).toEqual([50, 1]);
  });

  it('throws for no text (1000 random ones)', () => {
    const piece = fc.constantFrom(
      HEADING,
      '\n',
      '```',
      '- Added `/a`: b',
      '### Migration',
      '- ',
      '  ',
      '`',
      'x',
      '\r',
      '##',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { entries } = parseChangelog(pieces.join(''));
        expect(entries.every(({ line }) => line > 0)).toBe(true);
      }),
      runs(1000),
    );
  });
});
