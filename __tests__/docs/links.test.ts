/** Links of the pages, as `npm run lint` checks them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { withTree } from '../support/temporary.js';

/** What is said of a tree: nothing where all is well. */
function check(...root: string[]): string[] {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-links.mjs', ...root], { encoding: 'utf8' });
  const lines = stderr.split('\n').filter(Boolean);
  expect(status).toBe(lines.length > 0 ? 1 : 0);
  return lines;
}

const said = (files: Record<string, string>): string[] =>
  withTree(files, (root) => {
    execFileSync('git', ['init', '-q', root]);
    return check(root);
  });

describe('the links of the documentation', () => {
  it('lead to files and headings that are there, and docs/README.md to every page', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['[a](none.md)', 'none.md leads to nothing'],
    ['[a](../outside.md)', '../outside.md leads to nothing'],
    ['[a](#none)', '#none leads to no heading'],
    ['[a](b.md#none)', 'b.md#none leads to no heading'],
    ['[a][x]\n\n[x]: none.md', 'none.md leads to nothing'],
    ['[a](http://example.org)', 'http://example.org is not https'],
    ['[a](javascript:x)', 'javascript:x is not https'],
    ['<img src="none.png" alt="">', 'none.png leads to nothing'],
    ['<source media="print" srcset="none.png">', 'none.png leads to nothing'],
  ])('%s is a fault', (text, fault) => {
    expect(said({ 'a.md': `# A\n\n${text}\n`, 'b.md': '# B\n' })).toEqual([
      expect.stringMatching(new RegExp(`^a\\.md:\\d+: ${fault.replace(/[.?*+^$[\]\\(){}|]/g, '\\$&')}$`)),
    ]);
  });

  it('may be in code, to a heading of any words, to a second one of the same, and to elsewhere', () => {
    const page =
      '# A b, c\n\n## D\n\n## D\n\n[a](#a-b-c) [d](#d-1) `[x](none.md)` ` src="none.png"` [e](https://example.org/x)\n\n```md\n[x](none.md)\n```\n';
    expect(said({ 'a.md': page })).toEqual([]);
  });

  it('miss a page of docs that docs/README.md does not lead to', () => {
    const files = {
      'docs/README.md': '# D\n\n[a](a.md)\n',
      'docs/a.md': '# A\n',
      'docs/b.md': '# B\n',
      'docs/adr/1.md': '# 1\n',
    };
    expect(said(files)).toEqual(['docs/README.md:1: does not lead to docs/b.md']);
  });
});
