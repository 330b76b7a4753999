import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseChangelog } from '../../../../src/contract/governance/changelog/parse.js';
import { runs } from '../../../support/generated.js';

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
    const { entries, faults, preamble } = parseChangelog(text);
    expect([faults, preamble]).toEqual([[], '# Changelog']);
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
    expect(crlf).toEqual({ entries, faults, preamble });
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
    ['free text', 'Some words.'],
    ['a heading of another level', '### Notes'],
    ['another kind of list', '* Added `/a`: text.'],
    ['a continuation of nothing', '  more text.'],
    ['a pointer of more parts than any document has', `- Added \`${'/a'.repeat(65)}\`: text.`],
    ['a comment', '- Added `/a`: text. <!--'],
    ['the end of a comment', '- Added `/a`: text. -->'],
    ['HTML', '- Added `/a`: <details> text.'],
    ['HTML in a line that goes on', '- Added `/a`: text,\n  <style>'],
    ['a third level of indentation', '- Added `/a`: text.\n   more'],
  ])('refuses %s', (_, line) => {
    expect(faultsOf(line)).toHaveLength(1);
  });

  it.each([
    ['free text in a migration', ['### Migration', '- Do.', 'Some words.'], [4]],
    ['an empty migration', ['### Migration'], [1]],
    ['two migrations', ['### Migration', '- Do.', '### Migration', '- Do.'], [4]],
    ['a second entry of a version', [HEADING], [2]],
    ['a heading that is none', ['## Thanks'], [2]],
    ['a version that is none', ['## distribution-contract 1.0 - 2026-01-01'], [2]],
  ])('refuses %s, and says where', (_, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

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
    ['fenced code in a list', '- ```\n  a\n  ```'],
    ['fenced code in a quote', '> ```'],
  ])('refuses %s above the first entry', (_, above) => {
    expect(parseChangelog(`# Changelog\n\n${above}\n\n${HEADING}\n`).faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['code', 'As `Vec<u8>` and 1 < 2.'],
    ['a link', 'See <https://example.com/>.'],
    ['a comment of one line', '<!-- markdownlint-disable -->'],
    ['HTML in fenced code', '```html\n<style>\n```'],
  ])('takes %s above the first entry', (_, above) => {
    const { entries, faults } = parseChangelog(`# Changelog\n\n${above}\n\n${HEADING}\n`);
    expect([entries.length, faults]).toEqual([1, []]);
  });

  it('takes fenced code to end where a reader sees it end', () => {
    const { entries } = parseChangelog(['```', '```js', HEADING, '- Added `/a`: text.'].join('\n'));
    expect(entries).toEqual([]);
  });

  it('keeps of an entry what may not be edited: its words, not its form', () => {
    const [one] = parseChangelog(`${HEADING}\n\n- Added \`/a\`: text.\n\n\n`).entries;
    const [same] = parseChangelog(`Before.\n${HEADING}  \r\n- Added \`/a\`: text.\t\r\n`).entries;
    const [other] = parseChangelog(`${HEADING}\n- Added \`/a\`: Text.\n`).entries;
    expect(same?.text).toBe(one?.text);
    expect(other?.text).not.toBe(one?.text);
  });

  it('reports the first fifty faults, and reads on', () => {
    const { entries, faults } = parseChangelog(`${HEADING}\n${'x\n'.repeat(1000)}- Added \`/a\`: text.\n`);
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
