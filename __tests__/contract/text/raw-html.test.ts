import { describe, expect, it } from '@jest/globals';
import { holdsHtml, isWholeComment, isWholeTag, RawHtml } from '../../../src/contract/text/raw-html.js';

describe('holdsHtml', () => {
  it.each(['<b', '</b>', '<!--', '-->', '<?x', '<![CDATA[', 'a <details>', '<https://a b>'])('finds %s', (text) => {
    expect(holdsHtml(text)).toBe(true);
  });

  it.each(['a < b', '<2', '<https://example.com/a>', 'a -> b', '<'])('finds none in %s', (text) => {
    expect(holdsHtml(text)).toBe(false);
  });
});

describe('isWholeComment', () => {
  it('knows a comment that hides itself alone', () => {
    const lines = [
      '<!-- a -->',
      '<!--a-->',
      '<!---->',
      '<!-- a',
      '<!-- a --> b',
      '<!-- a --> <!-- b -->',
      '<!-->',
      '<!--->',
    ];
    expect(lines.filter(isWholeComment)).toEqual(['<!-- a -->', '<!--a-->', '<!---->']);
    expect(isWholeComment('<!-- a --!> b -->')).toBe(false);
  });
});

describe('isWholeTag', () => {
  it('knows one tag, whatever its values hold', () => {
    const tags = ['<a>', '</a> ', '<a b=">">', "<a b='<' c>", '<a b="c"d>', '<a> b', '<a', 'a', '<a b="c">d">', '< a>'];
    expect(tags.map(isWholeTag)).toEqual([true, true, true, true, true, false, false, false, false, false]);
  });
});

describe('RawHtml', () => {
  /** Whether what follows these lines is hidden. */
  const afterBlock = (text: string): boolean => {
    const html = new RawHtml();
    for (const [at, line] of text.split('\n').entries()) html.takeBlock(line, at + 1, true);
    html.endBlock(9);
    return html.hider !== undefined;
  };
  const afterText = (text: string): boolean => {
    const html = new RawHtml();
    for (const [at, line] of text.split('\n').entries()) html.takeText(line, at + 1, true);
    html.endText(9);
    return html.hider !== undefined;
  };

  it.each<[text: string, inBlock: boolean, inText: boolean]>([
    ['<div title="', true, false],
    ['<div title="\n">', false, false],
    ['<div\nhidden>', true, true],
    ['<div hidden></div>', false, false],
    ['<div a="x"hidden>', true, true],
    ['<div a"b>', true, false],
    ['<div a" c="x>', true, false],
    ['<!-- a', true, false],
    ['<!-- a --><details>', true, true],
    ['<!-- <details> -->', false, false],
    ['<!-- a --!> <details> -->', true, true],
    ['<!--> <details> -->', true, true],
    ['<!---> <details> -->', true, true],
    ['<!-- <details>', true, true],
    ['<details>\n<!-- </details> -->', true, true],
    ['<details> <!-- </details>', true, true],
    ['<? > <details> ?>', true, true],
    ['<![CDATA[ > <details> ]]>', true, true],
    ['<!DOCTYPE html>', false, false],
    ['<!DOCTYPE', true, false],
    ['</div', true, false],
    ['</ <details>', false, true],
    ['\\<details>', true, false],
    ['\\\\<details>', true, true],
    ['<a title="<details>">', false, false],
    ['<a b="<details>"d>', true, true],
    ['<a b="<details>', true, true],
    ['<details><a title="</details>">', true, true],
    [`<div title="${'a'.repeat(70_000)}" hidden>`, true, true],
    ['<a b=c?d=e hidden>', true, true],
    ['a < b, <3, and <', false, false],
  ])('of %j: hides as a block %s, as text %s', (text, inBlock, inText) => {
    expect([afterBlock(text), afterText(text)]).toEqual([inBlock, inText]);
  });

  it('takes an end tag for one where it may be code by no reading', () => {
    const html = new RawHtml();
    html.takeBlock('<details>', 1, true);
    html.takeBlock('</details>', 2, false);
    expect(html.hider).toBe(1);
    html.takeBlock('</details>', 3, true);
    expect(html.hider).toBeUndefined();
  });
});
