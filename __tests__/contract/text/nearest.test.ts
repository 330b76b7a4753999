import { describe, expect, it } from '@jest/globals';
import { nearestOf } from '../../../src/contract/text/nearest.js';

const NAMES = ['allow-yanked', 'lockfile', 'source', 'git-rev', 'cache'];

describe('nearestOf', () => {
  it.each([
    ['allow_yanked', 'allow-yanked'],
    ['allowyanked', 'allow-yanked'],
    ['lock-file', 'lockfile'],
    ['sources', 'source'],
    ['sorce', 'source'],
    ['git_rev', 'git-rev'],
    ['cache', 'cache'],
  ])('of %s is %s', (word, name) => {
    expect(nearestOf(word, NAMES)).toBe(name);
  });

  it.each(['', 'method', 'token', 'x', 'x'.repeat(100_000)])('of %.20s is none', (word) => {
    expect(nearestOf(word, NAMES)).toBeUndefined();
  });

  it('is none where there are no names', () => {
    expect(nearestOf('x', [])).toBeUndefined();
  });
});
