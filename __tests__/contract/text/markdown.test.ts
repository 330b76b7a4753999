import { describe, expect, it } from '@jest/globals';
import { cell, code, formatTable, normalizeLine } from '../../../src/contract/text/markdown.js';

describe('formatTable', () => {
  it('aligns columns, of at least three dashes, and fills what is missing', () => {
    expect(formatTable(['A', 'Long'], [['x', 'y'], ['longer']])).toBe(
      ['| A      | Long |', '| ------ | ---- |', '| x      | y    |', '| longer |      |'].join('\n'),
    );
    expect(formatTable(['A'], [])).toBe('| A   |\n| --- |');
  });
});

describe('normalizeLine', () => {
  it.each([
    ['| a   |  b |', '| a | b |'],
    ['| ------ | --- |', '| --- | --- |'],
    ['| a | b |   ', '| a | b |'],
    // Elsewhere blanks and dashes mean something.
    ['a  b ------', 'a  b ------'],
    ['  | a  |', '  | a  |'],
    ['text  ', 'text'],
  ])('takes %j for %j', (line, plain) => {
    expect(normalizeLine(line)).toBe(plain);
  });
});

describe('cell', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\n b', 'a b'],
    ['snake_case _x_', 'snake_case \\_x\\_'],
    ['`code` *bold* [link]', '\\`code\\` \\*bold\\* \\[link\\]'],
    ['<b> & c', '&lt;b> &amp; c'],
    ['\\', '\\\\'],
  ])('writes %j as %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe('code', () => {
  it('keeps a pipe from ending the cell', () => {
    expect([code('a|b'), code(6)]).toEqual(['`a\\|b`', '`6`']);
  });
});
