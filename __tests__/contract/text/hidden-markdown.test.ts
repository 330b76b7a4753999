import { describe, expect, it } from '@jest/globals';
import { readVisibility } from '../../../src/contract/text/hidden-markdown.js';

/** The lines of a text that a reader sees, by their numbers. */
function seen(text: string): number[] {
  const { kinds } = readVisibility(text.split('\n'));
  return kinds.flatMap((kind, at) => (kind === 'text' || kind === 'raw' ? [at + 1] : []));
}
/** Whether a marker of a table that follows below a blank line stands where a page shows it. */
function showsMarker(text: string, gap = '\n\n'): boolean {
  const lines = `${text}${gap}<!-- generated:a -->\n| A |`.split('\n');
  return readVisibility(lines).kinds[lines.length - 2] === 'text';
}

describe('readVisibility', () => {
  it.each<[name: string, text: string, lines: number[]]>([
    ['a comment of several lines', 'a\n<!-- b\nc\n-->\nd', [1, 5]],
    ['a comment in a list', '- <!--\na', []],
    ['a comment of one line', '<!-- a -->\nb', [1, 2]],
    ['a comment within a line begins nothing', 'a <!--\nb', [1, 2]],
    ['an element that is no text', 'a <title>\nb\n</TITLE>\nc', [1 + 3]],
    ['an element that ends on its line', 'a <title>b</title>\nc', [1, 2]],
    ['an element in code', '`<title>`\na', [1, 2]],
    ['an element beside code that reaches over lines', 'a `\nb ` <title> `\nc', [1]],
    ['an element whose name goes on', '<titles>\na', [1, 2]],
    ['an element in a fence', '```\n<title>\n```\na', [4]],
    ['an element that is text', '<div>\na\n</div>\n<br>', [1, 2, 3, 4]],
    ['styles, wherever they are', 'a\n<style></style>', []],
    ['what stands above a page for other programs', '---\na: b\n---\nc', [4]],
    ['a formula', 'a\n$$\nb\n$$\nc', [1, 5]],
  ])('%s', (_, text, lines) => {
    expect(seen(text)).toEqual(lines);
  });

  it.each<[name: string, text: string]>([
    ['an attribute', '<div title="'],
    ['an attribute that ends below', '<div title="\n\na">'],
    ['an attribute in a quote', '> <div title="'],
    ['an attribute in an item', '- <div title="\n  a'],
    ['an attribute of a second tag', '<p>\n<img alt="'],
    ['a comment', '<!--'],
    ['a comment that only seems to end', '<!-- a -- >'],
    ['a comment behind a comment', '<!-- a --> <!--'],
    ['a comment of another form', '<!-- a --!>'],
    ['a list with a comment', '- a\n- <!--'],
    ['a declaration', '<!DOCTYPE'],
    ['a processing instruction', '<?php'],
    ['CDATA', '<![CDATA['],
    ['folded markup', '<details>\n<summary>a</summary>'],
    ['folded markup that only seems to end', '<details>\n\n`</details>`'],
    ['folded markup that ends in a comment', '<details>\n<!-- </details> -->'],
    ['folded markup that ends in code', '<details>\n\n```\n</details>\n```'],
    ['folded markup that ends in indented code', '<details>\n\n    </details>'],
    ['folded markup that an escape does not end', '<details>\n\na \\</details>'],
    ['folded markup within text', 'See <details> it'],
    ['folded markup in a cell whose strokes end code', '| ` | <details> | ` |'],
    ['a template', '<template>'],
    ['a script', '<script>\n</script>'],
    ['a text area', '<textarea>'],
    ['a title', '<title>'],
    ['a hidden element', '<div hidden>'],
    ['a hidden element in lines', 'a <div\nhidden> b'],
    ['a style', '<section style="display:none">'],
    ['a class', '<div class="x">'],
    ['an element in another direction', '<div dir="rtl">'],
    ['what is struck out', '<del>'],
    ['preformatted text', '<pre>'],
    ['a drawing', '<svg>'],
    ['code that is not ended', '```'],
    ['code that only seems to end', '```\n```js'],
    ['code behind a tag within a paragraph', 'a\n<b>\n```'],
    ['a formula that is not ended', '$$'],
    ['what other programs read above a page', '---\na: b\n\n<!-- generated:b -->\n---\n<template>'],
  ])('hides what stands below %s', (_, text) => {
    expect(showsMarker(text)).toBe(false);
  });

  it.each<[name: string, text: string]>([
    ['plain HTML', '<p align="center">\n<img src="a"\n  alt="b > c">\n</p>'],
    ['an open paragraph', '<p align="center">'],
    ['an anchor', '<a name="x">'],
    ['folded markup that ends', '<details>\n<summary>a</summary>\n\nb\n\n</details>'],
    ['folded markup that is open', '<details open>'],
    ['an attribute that ends', '<div title="\n">'],
    ['places to fill in', 'Run `tool` <path to file>, or Vec<String> <output dir>.'],
    ['a place to fill in, alone on its line', 'Run\n\n<name>\n\n<details>\n\n</details>'],
    ['HTML in code', '`<details>` and `<div title="`\n\n```html\n<template>\n```\n\n    <script>'],
    ['HTML in code of an item', '- ```html\n  <template>\n  ```'],
    ['HTML in code behind a list that has ended', '- a\n\nb\n\n    <details>'],
    ['an escape', '\\<details>'],
    ['comparisons', 'a <b and c <- d'],
    ['a break between topics', '---\n\na'],
    ['a link with a title of lines', '[a]: /b "c\nd"'],
    ['an image whose text goes on', '![a\nb](c)'],
    ['a footnote', '[^1]: a\n    b'],
    ['an open link', '[a'],
    ['code that goes on within a line', 'a `b'],
  ])('shows what stands below %s', (_, text) => {
    expect(showsMarker(text)).toBe(true);
  });

  it('shows no table in a block of HTML, which ends with a blank line', () => {
    expect([showsMarker('<div>', '\n'), showsMarker('</div>', '\n'), showsMarker('<div>')]).toEqual([
      false,
      false,
      true,
    ]);
    expect([showsMarker('a', '\n'), showsMarker('- a', '\n'), showsMarker('> a', '\n')]).toEqual([true, true, true]);
  });

  it('names the line that hides, or where the block began', () => {
    const { kinds, causes } = readVisibility(['a', '<details>', 'b', '', '</details>', '', '<p>', 'c', '']);
    expect(kinds).toEqual(['text', 'hidden', 'hidden', 'hidden', 'hidden', 'text', 'raw', 'raw', 'text']);
    expect(causes).toEqual([0, 2, 2, 2, 2, 0, 7, 7, 0]);
  });

  it('takes a megabyte of any one thing in time', () => {
    const pieces = [
      '<',
      '<a',
      '<a:',
      '`',
      '`<',
      '<!--',
      '<title>',
      '- ',
      '1. ',
      '-->',
      '<a b="',
      '<a b ',
      "='",
      '</x>',
      '\\',
      '> ',
    ];
    for (const piece of pieces) {
      const line = piece.repeat(1_000_000 / piece.length);
      expect(readVisibility([line]).kinds).toHaveLength(1);
    }
    for (const piece of ['<a', 'a', '<details>', '</p>', '<p>', '> ', '```', '<div title="', '- a'])
      expect(readVisibility(`${piece}\n`.repeat(30_000).split('\n')).kinds).toHaveLength(30_001);
  });
});
