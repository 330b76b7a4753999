import { describe, expect, it } from '@jest/globals';
import { readVisibility } from '../../../src/contract/text/hidden-markdown.js';
import { saysTheSame, wordBlocks } from '../../../src/contract/text/markdown-words.js';

describe('saysTheSame', () => {
  it.each<[one: string, other: string, same: boolean]>([
    ['a\n\nb\n', 'a  \r\n\r\n\r\nb', true],
    ['a b\nc', 'a\nb c', true],
    ['* a\n* b', '- a\n\n- b', true],
    ['*a* and __b__', '_a_ and **b**', true],
    ['snake_case_name', 'snake\\_case\\_name', true],
    ['**`a`**', '__`a`__', true],
    ['> a\n> b', '> a b', true],
    ['a\n<!-- b -->\nc', 'a\n\nc', true],
    ['a <!-- b --> c', 'a c', true],
    ['a\n\n<details>\n\nb\n\n</details>\n', 'a', true],
    ['Title\n=====\n\na', 'Title\n---\n\na', true],
    ['| a | b |\n| - | - |', '|a|b|\n|:-:|---|', true],
    ['a', 'b', false],
    ['a b', 'ab', false],
    ['snake_case', 'snakecase', false],
    ['`a`', '`a `b', false],
    ['`<!-- a -->`', '`<!-- b -->`', false],
    ['<p>\na\n</p>', '<p>\nb\n</p>', false],
    ['a', 'a\u200b', false],
    ['```\na\n```', 'a', false],
    ['a * b', 'a b', false],
    ['- a', '- [ ] a', false],
  ])('of %j and %j: %s', (one, other, same) => {
    expect(saysTheSame(one, other)).toBe(same);
  });

  it('takes megabytes of marks in time', () => {
    for (const piece of ['*', '_a', '\\', '`', '<!--', '- ', '| ', '> ', '#'])
      expect(saysTheSame(piece.repeat(500_000), 'a')).toBe(false);
  });
});

describe('wordBlocks', () => {
  it('gives what stands together, with its line and level', () => {
    const lines = ['# A #', '', '- b', '  c', '  - d', '- e', '', 'f', ' - g', '```', 'h', '```', '| i |'];
    const blocks = wordBlocks(lines, readVisibility(lines)).map(({ kind, line, level, source }) => [
      kind,
      line,
      level,
      source,
    ]);
    expect(blocks).toEqual([
      ['heading', 1, 1, 'A'],
      ['item', 3, 1, 'b c'],
      ['item', 5, 2, 'd'],
      ['item', 6, 1, 'e'],
      ['text', 8, 0, 'f'],
      ['item', 9, 1, 'g'],
      ['code', 10, 0, '```'],
      ['code', 11, 0, 'h'],
      ['code', 12, 0, '```'],
      ['row', 13, 0, '|i|'],
    ]);
  });
});
