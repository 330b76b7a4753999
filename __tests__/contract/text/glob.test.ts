import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob, matchSegments } from '../../../src/contract/text/glob.js';
import { runs } from '../../support/generated.js';

describe('matchesGlob', () => {
  it('matches as the regular expression of the pattern would', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 8 }).map((of) => of.join(''));
    const names = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((of) => of.join(''));
    fc.assert(
      fc.property(letters, names, (pattern, name) => {
        const meant = pattern.replace(/[.*?]/g, (of) => ({ '.': '\\.', '*': '.*', '?': '.' })[of] ?? of);
        expect(matchesGlob(pattern, name)).toBe(new RegExp(`^${meant}$`).test(name));
      }),
      runs(2_000),
    );
  });

  it('takes time that is bounded by pattern times text', () => {
    expect(matchesGlob('*a'.repeat(500), 'a'.repeat(2_000))).toBe(true);
    expect(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(2_000))).toBe(false);
  });
});

describe('matchSegments', () => {
  const match = (pattern: string, path: string, end: 'exact' | 'inside' | 'either') =>
    matchSegments(pattern.split('/'), path.split('/'), end);

  it.each([
    ['docs/*', 'docs/a.md', true, false],
    ['docs', 'docs/a.md', false, true],
    ['docs/a.md', 'docs/a.md', true, false],
    ['**/a.md', 'docs/x/a.md', true, false],
    ['**/a.md', 'a.md', true, false],
    ['docs/**', 'docs/x/a.md', true, true],
    ['docs/**/a.md', 'docs/a.md', true, false],
    ['docs/*/a.md', 'docs/a.md', false, false],
    ['other', 'docs/a.md', false, false],
  ])('%s against %s', (pattern, path, exact, inside) => {
    expect([match(pattern, path, 'exact'), match(pattern, path, 'inside')]).toEqual([exact, inside]);
    expect(match(pattern, path, 'either')).toBe(exact || inside);
  });
});
