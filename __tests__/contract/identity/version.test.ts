import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import compareSemver from 'semver/functions/compare.js';
import { compareBytes, compareVersions, isExactVersion } from '../../../src/contract/identity/version.js';
import { version } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';

describe('compareBytes', () => {
  it('gives -1, 0 or 1, by the bytes', () => {
    const text = fc.stringMatching(/^[ -~]{0,4}$/);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareBytes(a, b)).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(compareBytes(a, a)).toBe(0);
      }),
      runs(200),
    );
    expect([compareBytes('a', 'b'), compareBytes('b', 'a'), compareBytes('B', 'a')]).toEqual([-1, 1, -1]);
  });
});

describe('isExactVersion', () => {
  it.each(['0.0.0', '1.2.3-rc.1', '1.2.3+b', '999999999.999999999.999999999', `1.0.0-${'a'.repeat(58)}`])(
    'takes %s',
    (text) => {
      expect(isExactVersion(text)).toBe(true);
    },
  );

  it.each([
    ...['1.2', '1.2.3.4', 'v1.2.3', '=1.2.3', ' 1.2.3', '1.2.3 ', '1.2.3\n', '01.2.3', '1.02.3', '1.2.03', '1.2.-3'],
    ...['1.2.3-01', '1.2.3-', '1.2.3-A', '1.2.3..4', '1.2.3-a..b', `1.0.0-${'a'.repeat(59)}`, 'x1.2.3', '1.2.3x'],
  ])('takes no %j', (text) => {
    expect(isExactVersion(text)).toBe(false);
  });
});

describe('compareVersions', () => {
  it('has the order of semver, also where it needs only the three numbers', () => {
    const number = fc.constantFrom('0', '1', '2', '9', '10', '999999999');
    const plain = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
    const any = fc.oneof(plain, version);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const bySemver = compareSemver(a, b);
        const order = Math.sign(compareVersions(a, b));
        expect(order).toBe(bySemver || Math.sign(compareBytes(a, b)));
      }),
      runs(300),
    );
  });
});
