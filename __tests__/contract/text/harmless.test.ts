import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmless, harmlessJson, harmlessLine } from '../../../src/contract/text/harmless.js';
import { runs } from '../../support/generated.js';

/** Whether the runner would take a command out of a line (ActionCommand.TryParseV2 and TryParse). */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

describe('harmless', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a\n\n\t::set-output name=x::y', 'a\n\n\t: :set-output name=x::y'],
    ['see ##[command]rm', 'see ## [command]rm'],
    ['###[error]', '### [error]'],
    ['a\r::stop-commands::x', 'a\\x0d::stop-commands::x'],
    ['\x1b[2J', '\\x1b[2J'],
    ['src::lib::main', 'src::lib::main'],
    ['\u00a0::error::x', '\u00a0: :error::x'],
    ['a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['a\u2028::error::x', 'a\\u2028::error::x'],
  ])('%j becomes %j', (given, expected) => {
    expect(harmless(given)).toBe(expected);
  });

  it('leaves no line that is a command, whatever the text', () => {
    const pieces = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u2028',
      '\x85',
      'error',
      '\u{1f600}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const lines = harmless(parts.join('')).split(/\r\n|\r|\n/);
        expect(lines.filter(isCommand)).toEqual([]);
      }),
      runs(5000),
    );
  });
});

describe('harmlessLine', () => {
  it('is one line', () => {
    expect(harmlessLine('a\n::error::x\r\n##[error]')).toBe('a\\n::error::x\\x0d\\n## [error]');
    expect(harmlessLine('::error::x')).toBe(': :error::x');
  });

  it('takes 5 MB of blank lines in time', () => {
    expect(harmless('\n'.repeat(5_000_000))).toHaveLength(5_000_000);
    expect(harmless(' '.repeat(5_000_000))).toHaveLength(5_000_000);
  });
});

describe('harmlessJson', () => {
  it('says the same in lines that are no commands', () => {
    const value = { 'a\n::error::x': '##[error]\u202e\u2028\u009b', list: [1, null, '\u{1f600}'] };
    const text = harmlessJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.split('\n').filter(isCommand)).toEqual([]);
    expect(text).not.toMatch(/[\u202e\u2028\u009b]/);
    expect(harmlessJson({ a: 'b' })).toBe('{\n  "a": "b"\n}');
  });
});
