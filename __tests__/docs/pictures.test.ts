/** The pictures of README.md, and what makes them: nothing is shown that was not said, and all that was said is shown. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { summaryPage } from '../../scripts/pictures/summary.mjs';
import { linesOf, terminalSvg } from '../../scripts/pictures/terminal.mjs';
import { formatSummary, text, word } from '../../src/actions/report/summary.js';

const FOLDER = 'docs/pictures';
const readme = readFileSync('README.md', 'utf8');

describe('the pictures of README.md', () => {
  const shown = [...readme.matchAll(/(?:src|srcset)="(docs\/pictures\/[^"]+)"/g)].map(([, path = '']) => path);

  it('are there, all that are there are shown, and each is small', () => {
    expect([...new Set(shown)].sort()).toEqual(
      readdirSync(FOLDER)
        .map((name) => join(FOLDER, name))
        .sort(),
    );
    for (const path of shown) expect(statSync(path).size).toBeLessThan(200_000);
  });

  it('are in light and in dark, but for the terminal, and say what they show', () => {
    for (const path of shown.filter((one) => one.endsWith('-light.png')))
      expect(readme).toContain(`media="(prefers-color-scheme: dark)" srcset="${path.replace('-light', '-dark')}"`);
    const images = readme.match(/<img [^>]*>/g) ?? [];
    expect(images).toHaveLength(3);
    for (const image of images) expect(image).toMatch(/ alt="[^"]{60,}"/);
  });

  it('end in a refusal, and name no folder of a person', () => {
    const svg = readFileSync(join(FOLDER, 'refused.svg'), 'utf8');
    const said = svg.replace(/<[^>]*>\n?/g, '');
    expect(said).toContain('error[DIGEST_MISMATCH]');
    expect(said).toContain('acme-tool 0.2.0');
    expect(said).not.toMatch(/\/(?:home|root|Users|work)\//);
    expect(existsSync('.ci/pictures')).toBe(true);
  });
});

describe('terminalSvg', () => {
  const steps = [
    { command: 'say "<b>" & more', output: `${'x'.repeat(25)}\n\nerror[CODE]: no` },
    { command: 'ls', output: '' },
  ];
  const svg = terminalSvg({ title: 'A & B', about: 'What is <seen>', columns: 20, steps });

  it('shows each line as a terminal breaks it, one after the other', () => {
    const lines = linesOf(steps, 20);
    expect(lines.map(({ text: line }) => line)).toEqual([
      '$ say "<b>" & more',
      'x'.repeat(20),
      'xxxxx',
      '',
      'error[CODE]: no',
      '',
      '$ ls',
    ]);
    expect(lines.map(({ kind }) => kind).filter((kind) => kind !== 'output')).toEqual([
      'command',
      'refused',
      'command',
    ]);
    const times = lines.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('holds text as text, runs nothing and asks for nothing', () => {
    expect(svg).toContain('$ say &quot;&lt;b&gt;&quot; &amp; more</text>');
    expect(svg).toContain('<title id="title">A &amp; B</title>');
    expect(svg).toContain('<desc id="about">What is &lt;seen&gt;</desc>');
    expect(svg).not.toMatch(/<(?:script|image|use|foreignObject|a)\b|url\(|href/);
    expect(svg).toContain('prefers-reduced-motion');
  });
});

describe('summaryPage', () => {
  it('shows what the actions write, and throws at what it does not know', () => {
    const url = 'https://github.com/acme/acme-tool/commit/ab12';
    const rows = [
      ['version', word('0.1.0')],
      ['note', text('a|b *not* <i>')],
      ['commit', `[${word('ab12')}](${url})`],
    ];
    const page = summaryPage(
      formatSummary('Published into `x`', [{ head: ['Part', ''], rows }], 'with:\n\n  a: <b>', 'Paste'),
    );
    for (const part of [
      '<td>version</td><td><code>0.1.0</code></td>',
      `<td>commit</td><td><a href="${url}"><code>ab12</code></a></td>`,
      '<h3>Paste</h3>',
      '<pre>with:\n\n  a: &lt;b&gt;</pre>',
    ])
      expect(page).toContain(part);
    expect(page.replace(/<[^>]*>/g, '')).toContain('a|b *not*');
    expect(() => summaryPage('## A\n\n- a list\n')).toThrow('no heading, table or block');
  });
});
