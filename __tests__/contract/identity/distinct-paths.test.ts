import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DistinctPaths } from '../../../src/contract/identity/distinct-paths.js';
import { runs } from '../../support/generated.js';

const takes = (...paths: string[]): (string | undefined)[] => {
  const distinct = new DistinctPaths();
  return paths.map((path) => distinct.take(path, 'file'));
};

describe('DistinctPaths', () => {
  it.each([
    ['README', 'readme'],
    ['stra\u00dfe', 'STRASSE'],
    ['caf\u00e9', 'cafe\u0301'],
    ['a/x', 'A/y'],
    ['a/x', 'a/X'],
    ['a', 'a/b'],
    ['a/b', 'a'],
    ['a', 'a'],
  ])('refuses %s beside %s, and takes what comes after it', (one, other) => {
    const [first, second, third] = takes(one, other, 'z');
    expect([first, typeof second, third]).toEqual([undefined, 'string', undefined]);
  });

  it('takes different paths in any order', () => {
    const paths = ['a/x', 'a/y', 'ab', 'a-x', 'b/c', '\u00e9', 'e'];
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
        expect(takes(...order)).toEqual(order.map(() => undefined));
      }),
      runs(50),
    );
  });
});
