import { describe, expect, it } from '@jest/globals';
import { formatResult } from '../../src/cli/output.js';

describe('formatResult', () => {
  it('prints each line as one line, whatever names are in it', () => {
    const lines = ['no row accounts for dist/a\nfault[YANKED]: forged\r\n::error::x', '2 rows verified'];
    const printed = formatResult({ json: null, lines }, false);
    expect(printed.split('\n')).toEqual([
      'no row accounts for dist/a\\nfault[YANKED]: forged\\x0d\\n::error::x',
      '2 rows verified',
      '',
    ]);
  });
  it('prints the same as JSON, in which no line is a command', () => {
    const printed = formatResult({ json: { path: 'a\n::error::x ##[error]y' }, lines: [] }, true);
    expect(JSON.parse(printed)).toEqual({ path: 'a\n::error::x ##[error]y' });
    expect(printed).not.toMatch(/^\s*::|##\[/m);
  });
});
