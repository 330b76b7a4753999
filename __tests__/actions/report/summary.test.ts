import { describe, expect, it } from '@jest/globals';
import { formatFailure } from '../../../src/actions/report/failure-summary.js';
import { bytes, commit, formatSummary, link, MAX_SUMMARY, text, word } from '../../../src/actions/report/summary.js';
import { ContractError } from '../../../src/contract/errors.js';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '`</code><script>',
  'a | b\n| c',
  '[x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '<!-- -->',
  '&lt;b&gt;',
  '\\`<b>',
];

describe('cells', () => {
  it.each(HOSTILE)('%j becomes no markup and ends no cell', (hostile) => {
    for (const made of [word(hostile), text(hostile)]) {
      expect(made).not.toMatch(/[<>\n]/);
      expect(made).not.toMatch(/(?<!\\)(?:\\\\)*[|`[\]]/);
      expect(made).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }
  });

  it('shows plain words as code', () => {
    expect(word('x86_64-unknown-linux-gnu')).toBe('`x86_64-unknown-linux-gnu`');
    expect(word(12)).toBe('`12`');
  });

  it('links only to plain addresses', () => {
    expect(link('ab12', 'https://example.com/o/r/commit/ab12')).toBe('[`ab12`](https://example.com/o/r/commit/ab12)');
    for (const url of ['javascript:alert(1)', 'https://x/) [a](b', 'https://x/"onclick', '//x/y', 'https://a@b/c', ''])
      expect(link('ab12', url)).toBe('`ab12`');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000_000, '1,000,000 B'],
    [31_903_168, '30.4 MiB (31,903,168 B)'],
  ])('says %d bytes as %s', (size, said) => {
    expect(bytes(size)).toBe(said);
  });
});

describe('formatSummary', () => {
  it('stays under the limit of the runner, and says how many rows are missing', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [word(at), text('x'.repeat(100))]);
    const summary = formatSummary('Many', [{ head: ['a', 'b'], rows }]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(MAX_SUMMARY / 3);
    const shown = summary.match(/^\| `/gm)?.length ?? 0;
    expect(summary).toContain(`${20_000 - shown} more rows are in the log.`);
  });
});

describe('formatFailure', () => {
  it('has every fault as a row, and what to do as a block that nothing in it can end', () => {
    const error = new ContractError({
      code: 'TUPLE_INCOMPLETE',
      message: '<b>missing</b>',
      place: 'index|json',
      line: 4,
      hint: 'with:\n  version: "0.1.0"\n```\n<script>\n````',
    });
    const summary = formatFailure('install-controller', error);
    expect(summary).toContain('&lt;b&gt;missing');
    expect(summary).toContain('index\\|json, line 4');
    expect(summary).toContain('`````text\nwith:\n  version: "0.1.0"\n```\n<script>\n````\n`````\n');
  });
});

describe('commit', () => {
  it('is a link where the server and the repository are known, and the word alone on no server', () => {
    const rev = 'ab12cd34'.repeat(5);
    const url = `https://github.com/o/r/commit/${rev}`;
    expect(commit(rev, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' })).toBe(
      `[\`${rev}\`](${url})`,
    );
    for (const environment of [{}, { GITHUB_REPOSITORY: 'o/r' }]) expect(commit(rev, environment)).toBe(`\`${rev}\``);
  });
});
