import { describe, expect, it } from '@jest/globals';
import { ignoredLines, matchesPattern, namesOwner, ownersOf } from '../../../src/contract/governance/codeowners.js';

const FILE = 'docs/distribution.md';

describe('matchesPattern', () => {
  it.each([
    '*',
    '**',
    '*.md',
    'docs',
    'docs/',
    '/docs',
    '/docs/',
    '/docs/*',
    'docs/*',
    'docs/*.md',
    '/docs/**',
    '**/docs',
    '**/docs/*',
    '**/distribution.md',
    'distribution.md',
    '/docs/distribution.md',
    'docs/d*n.md',
    'docs/distributio?.md',
    'docs/**/distribution.md',
  ])('%s matches docs/distribution.md', (pattern) => {
    expect(matchesPattern(pattern, FILE)).toBe(true);
  });

  it.each([
    '/*',
    '/distribution.md',
    '*.json',
    'Docs/',
    'doc',
    'docs/distribution',
    'docs/distribution.md/',
    '/docs/*/x',
    'docs/distribution.m',
    '/',
    '**/other',
    'distribution.md/',
    'other/**',
    'docs/distribution.md/**',
    '**/distribution.md/**',
    'docs/**/',
  ])('%s does not match docs/distribution.md', (pattern) => {
    expect(matchesPattern(pattern, FILE)).toBe(false);
  });

  it('docs/* stops at its own files, docs/ does not', () => {
    const patterns = ['docs/*', '/docs/', 'docs', 'docs/**'];
    expect(patterns.map((pattern) => matchesPattern(pattern, 'docs/a/b.md'))).toEqual([false, true, true, true]);
  });

  it('takes all for what is in the repository, and for what is in a folder of it', () => {
    const patterns = ['**', '/**', '**/**', '**/', '/**/'];
    expect(patterns.map((pattern) => matchesPattern(pattern, 'README.md'))).toEqual([true, true, true, false, false]);
    expect(patterns.map((pattern) => matchesPattern(pattern, 'docs/a.md'))).toEqual([true, true, true, true, true]);
  });

  it('needs no more than pattern times path', () => {
    const pattern = `${'*a'.repeat(200)}b`;
    expect(matchesPattern(pattern, 'a'.repeat(1000))).toBe(false);
    expect(matchesPattern(`${'**/'.repeat(100)}x`, `${'a/'.repeat(500)}y`)).toBe(false);
  });
});

describe('ownersOf', () => {
  it.each<[name: string, text: string, owners: string[], line: number]>([
    ['the last match wins', '* @a\n/docs/ @b\n*.rs @c\n', ['@b'], 2],
    ['a match without owners takes them away', '* @a\n/docs/\n', [], 2],
    ['nothing matches', '*.rs @a\n', [], 1],
    ['comments and blank lines', '# * @a\n\n* @b # @c\n', ['@b'], 3],
    ['tabs and CRLF', '*\t@a\t@b\r\n', ['@a', '@b'], 1],
    ['an e-mail address', '* a@example.com\n', ['a@example.com'], 1],
    ['a line with an owner that is none is skipped', '* @a\n* b\n', ['@a'], 1],
    ['a user that an enterprise manages', '* @a\n* @mona_acme\n', ['@mona_acme'], 2],
    ['a line with a pattern that is none is skipped', '* @a\n!docs @b\n[d]ocs @b\n\\#docs @b\n', ['@a'], 1],
  ])('%s', (_, text, owners, line) => {
    expect(ownersOf(text, FILE)).toEqual({ owners, line });
  });

  it('says which line it does not read, unless a later one wins', () => {
    const long = `/docs/${'*'.repeat(1000)} @evil`;
    expect(ownersOf(`* @a\n${long}\n`, FILE)).toEqual({ owners: ['@a'], line: 1, unread: 2 });
    expect(ownersOf(`${long}\n* @a\n`, FILE)).toEqual({ owners: ['@a'], line: 2 });
  });

  it.each<[name: string, text: string, owners: string[]]>([
    ['a letter', '* @a\n/d\\ocs/ @b\n', ['@b']],
    ['a dot', '/docs/distribution\\.md @b\n', ['@b']],
    ['a blank', '* @a\n/docs/\\ * @b\n', ['@a']],
    ['a star', '* @a\n/docs/\\* @b\n', ['@a']],
    ['a question mark', '* @a\n/docs/distribution.m\\? @b\n', ['@a']],
    ['a number sign', '* @a\n/docs/\\#* @b\n', ['@a']],
    ['a backslash', '* @a\n/docs\\\\/ @b\n', ['@a']],
    ['nothing', '* @a\n/docs/\\ @b\n', ['@a']],
  ])('what is escaped stands for itself: %s', (_, text, owners) => {
    expect(ownersOf(text, FILE).owners).toEqual(owners);
  });

  it('what is escaped is found where a path has it', () => {
    expect(ownersOf('/a\\ b.md @b\n', 'a b.md').owners).toEqual(['@b']);
  });

  it('ignoredLines are those that would be of a path', () => {
    const text = '* @a\n!docs @b\n[d]ocs @b\n\\#docs @b\n[s]rc @b\n/docs/ b\n/src/ b\n[Section] @b\n';
    expect(ignoredLines(text, [FILE])).toEqual([2, 3, 6, 8]);
  });

  it('namesOwner folds case, and takes no beginning for the whole', () => {
    const ownership = ownersOf('* @Org/Stewards\n', FILE);
    const names = ['@org/stewards', '@org/steward', '@org'];
    expect(names.map((owner) => namesOwner(ownership, owner))).toEqual([true, false, false]);
  });
});
