import { describe, expect, it } from '@jest/globals';
import { MarkdownPage } from '../../../src/contract/governance/markdown-page.js';

const saysTheSame = (one: string, other: string) => new MarkdownPage(one).saysTheSame(new MarkdownPage(other));

describe('MarkdownPage.saysTheSame', () => {
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

describe('MarkdownPage', () => {
  it('gives its lines without what ends them, and which of them are seen, the same each time', () => {
    const page = new MarkdownPage('a \r\n<!--\nb\n-->\n');
    expect(page.lines).toEqual(['a', '<!--', 'b', '-->', '']);
    expect(page.visibility.kinds.slice(0, 3)).toEqual(['text', 'hidden', 'hidden']);
    expect(page.visibility).toBe(page.visibility);
    expect(page.lines).toBe(page.lines);
  });
});
