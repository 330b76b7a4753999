import { describe, expect, it } from '@jest/globals';
import { readVisibility } from '../../../src/contract/text/hidden-markdown.js';
import { wordBlocks } from '../../../src/contract/text/markdown-words.js';

describe('wordBlocks', () => {
  it('gives what stands together, with its line and level', () => {
    const lines = ['# A #', '', '- b', '  c', '  - d', '- e', '', 'f', ' - g', '```', 'h', '```', '| i |'];
    const blocks = [...wordBlocks(lines, readVisibility(lines))].map(({ kind, line, level, source }) => [
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
