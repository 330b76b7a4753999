import { describe, expect, it } from '@jest/globals';
import { otherLocale } from '../../src/actions/doors/install-controller.js';

describe('otherLocale', () => {
  it.each([
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'en_US.utf8' }, undefined],
    [{ LC_CTYPE: 'UTF-8', LANG: 'C' }, undefined],
    [{ LC_ALL: 'C', LANG: 'C.UTF-8' }, 'C'],
    [{ LC_CTYPE: 'POSIX', LANG: 'C.UTF-8' }, 'POSIX'],
    [{ LC_ALL: '', LANG: 'de_DE.ISO-8859-1' }, 'de_DE.ISO-8859-1'],
    [{}, 'C'],
  ])('of %j is %j', (env, expected) => {
    expect(otherLocale(env, 'linux')).toBe(expected);
  });

  it('is none on Windows', () => {
    expect(otherLocale({}, 'win32')).toBeUndefined();
  });
});
