import { describe, expect, it } from '@jest/globals';
import { CodeSpans, Fences } from '../../../src/contract/text/markdown-code.js';
import { holdsHtml } from '../../../src/contract/text/raw-html.js';

/** The lines that are no code, by their numbers. */
function outside(text: string): number[] {
  const fences = new Fences();
  return text.split('\n').flatMap((line, at) => (fences.take(line) ? [] : [at + 1]));
}

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
    ['code in an item', '- ```\n  a\n  ```\nb', [4]],
    ['code in an item that ends before it does', '- ```\n  a\n\nb', [4]],
    ['code in a numbered item', '1. ```\n   a\n   ```\nb', [4]],
    ['code in a quote', '> ```\n> a\n> ```\nb', [4]],
    ['code in a quote that ends before it does', '> ```\nb\n```\nc', [2]],
  ])('%s', (_, text, lines) => {
    expect(outside(text)).toEqual(lines);
  });
});

describe('CodeSpans', () => {
  const html = (...lines: string[]): boolean => {
    const spans = new CodeSpans();
    return lines.map((line) => holdsHtml(spans.outside(line))).some(Boolean);
  };

  it.each<[name: string, lines: string[], found: boolean]>([
    ['code of one line', ['a `Vec<u8>` and `<b>`'], false],
    ['code that goes on in the next line', ['a `<b>', '`'], true],
    ['what stands between two such codes', ['a `', 'b ` <b> `'], true],
    ['escaped backticks', ['\\` <b> \\`'], true],
    ['two backticks', ['`` <b> ``'], true],
    ['code over two cells of a table, of which a page makes none', ['| ` | <b> | ` |'], true],
    ['code with an escaped stroke in a cell', ['| `a \\| <b>` |'], false],
  ])('%s', (_, lines, found) => {
    expect(html(...lines)).toBe(found);
  });

  it('keeps the places of what is not code', () => {
    expect(new CodeSpans().outside('a `<b>` <c>')).toBe('a ````` <c>');
  });
});
