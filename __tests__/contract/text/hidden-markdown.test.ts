import { describe, expect, it } from '@jest/globals';
import { CodeSpans, Fences, Hidden, holdsHtml, isWholeComment } from '../../../src/contract/text/hidden-markdown.js';

const taken = (walker: Fences | Hidden, text: string) => text.split('\n').map((line) => Boolean(walker.take(line)));
/** The lines of a text that a reader sees, by their numbers. */
const seen = (text: string, walker: Fences | Hidden = new Hidden()) =>
  taken(walker, text).flatMap((hidden, at) => (hidden ? [] : [at + 1]));

describe('Fences', () => {
  it.each<[name: string, text: string, lines: number[]]>([
    ['code, and what is around it', 'a\n```text\nb\n```\nc', [1, 5]],
    ['a fence of tildes', '~~~\n```\n~~~\na', [4]],
    ['a longer fence', '````\n```\n````\na', [4]],
    ['an end with a word is none', '```\na\n```js\nb', []],
    ['a beginning with a backtick is none', '``` a `\nb', [1, 2]],
    ['an end that is indented less could be a beginning', '  ```\na\n```\nb', []],
    ['an end that is indented more', '```\na\n  ```\nb', [4]],
    ['an end with spaces behind it', '```\na\n```  \nb', [4]],
    ['four spaces make none', '    ```\na', [1, 2]],
  ])('%s', (_, text, lines) => {
    expect(seen(text, new Fences())).toEqual(lines);
  });
});

describe('Hidden', () => {
  it.each<[name: string, text: string, lines: number[]]>([
    ['a comment of several lines', 'a\n<!-- b\nc\n-->\nd', [1, 5]],
    ['a comment in a list', '- <!--\na', []],
    ['a comment of one line', '<!-- a -->\nb', [1, 2]],
    ['a comment within a line begins nothing', 'a <!--\nb', [1, 2]],
    ['an element that is no text', 'a <style>\nb\n</STYLE>\nc', [4]],
    ['an element that ends on its line', 'a <title>b</title>\nc', [1, 2]],
    ['an element in code', '`<style>`\na', [1, 2]],
    ['an element beside code that reaches over lines', 'a `\nb ` <style> `\nc', [1]],
    ['an element whose name goes on', '<styles>\na', [1, 2]],
    ['an element in a fence', '```\n<style>\n```\na', [4]],
    ['an element that is text', '<div>\na\n</div>\n<br>', [1, 2, 3, 4]],
  ])('%s', (_, text, lines) => {
    expect(seen(text)).toEqual(lines);
  });
});

describe('holdsHtml', () => {
  it.each(['<b', '</b>', '<!--', '-->', '<?x', '<![CDATA[', 'a <details>', '<https://a b>'])('finds %s', (text) => {
    expect(holdsHtml(text)).toBe(true);
  });

  it.each(['a < b', '<2', '<https://example.com/a>', 'a -> b', '<'])('finds none in %s', (text) => {
    expect(holdsHtml(text)).toBe(false);
  });

  it('looks at what is not code, as far as that is sure', () => {
    const html = (...lines: string[]): boolean => {
      const spans = new CodeSpans();
      return lines.map((line) => holdsHtml(spans.outside(line))).some(Boolean);
    };
    expect(html('a `Vec<u8>` and `<b>`')).toBe(false);
    expect(html('a `<b>', '`')).toBe(true);
    expect(html('a `', 'b ` <b> `')).toBe(true);
    expect(html('\\` <b> \\`')).toBe(true);
    expect(html('`` <b> ``')).toBe(true);
  });

  it('knows a comment that hides itself alone', () => {
    const whole = ['<!-- markdownlint-disable -->', '<!-- a', '<!-- a --> b', '<!-- a --> <!-- b -->', '<!---->'];
    expect(whole.map(isWholeComment)).toEqual([true, false, false, false, false]);
  });

  it('takes 5 MB of any one thing in time', () => {
    for (const piece of ['<', '<a', '<a:', '`', '`<', '<!--', '<style>', '- ', '1. ', '-->']) {
      const line = piece.repeat(5_000_000 / piece.length);
      expect([true, false]).toContain(holdsHtml(new CodeSpans().outside(line)));
      expect(taken(new Hidden(), line)).toHaveLength(1);
    }
  });
});
