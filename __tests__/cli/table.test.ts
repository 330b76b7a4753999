import { describe, expect, it } from '@jest/globals';
import { formatResult } from '../../src/cli/output.js';
import { formatTable, type Table, terminalOf } from '../../src/cli/table.js';

const TABLE: Table = {
  head: ['VERSION', 'TARGETS'],
  rows: [
    {
      cells: [{ text: '0.10.0', tone: 'good' }, { text: `a, ${'b'.repeat(60)}` }],
      notes: [{ text: 'yanked: \u001b[2J', tone: 'bad' }],
    },
    { cells: [{ text: '0.2.0' }, { text: '' }] },
  ],
  foot: ['and 3 more'],
};

describe('formatTable', () => {
  it('aligns its columns, cuts the last one to the room there is, and lets no escape of its cells through', () => {
    const text = formatTable(TABLE, { columns: 40, colour: false });
    expect(text.split('\n')).toEqual([
      'VERSION  TARGETS',
      `0.10.0   a, ${'b'.repeat(27)}…`,
      '  yanked: \\x1b[2J',
      '0.2.0',
      'and 3 more',
      '',
    ]);
  });
  it('has colours that end where they began, and the same text in them', () => {
    const plain = formatTable(TABLE, { columns: 80, colour: false });
    const coloured = formatTable(TABLE, { columns: 80, colour: true });
    expect(coloured).toContain('\u001b[32m0.10.0\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('terminalOf', () => {
  it.each([
    ['a pipe', {}, {}, undefined],
    ['a terminal', { isTTY: true, columns: 100 }, {}, { columns: 100, colour: true }],
    ['one of unknown width', { isTTY: true }, { NO_COLOR: '' }, { columns: 80, colour: true }],
    ['one without colour', { isTTY: true }, { NO_COLOR: '1' }, { columns: 80, colour: false }],
    ['a dumb one', { isTTY: true }, { TERM: 'dumb' }, { columns: 80, colour: false }],
  ])('knows %s', (_name, stream, env, terminal) => {
    expect(terminalOf(stream, env)).toEqual(terminal);
  });
  it('shows a table to a terminal alone: a pipe has lines, and JSON is JSON', () => {
    const result = { json: { a: 1 }, lines: ['0.10.0 a'], table: TABLE };
    const terminal = { columns: 80, colour: false };
    expect(formatResult(result, false, terminal)).toBe(formatTable(TABLE, terminal));
    expect(formatResult(result, false)).toBe('0.10.0 a\n');
    expect(JSON.parse(formatResult(result, true, terminal))).toEqual({ a: 1 });
  });
});
