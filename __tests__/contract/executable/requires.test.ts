import { describe, expect, it } from '@jest/globals';
import type { Requires } from '../../../src/contract/documents/manifest.js';
import {
  compareDotted,
  formatRequires,
  isSameRequires,
  requiresOfAll,
} from '../../../src/contract/executable/requires.js';

const glibc = (minimum?: string): Requires => (minimum === undefined ? { libc: 'glibc' } : { libc: 'glibc', minimum });
const NONE: Requires = { libc: 'none' };
const MUSL: Requires = { libc: 'musl' };

describe('compareDotted', () => {
  it('compares by number, part by part', () => {
    expect(['2.9', '2.34', '2.4.1', '2', '10.0'].sort(compareDotted)).toEqual(['2', '2.4.1', '2.9', '2.34', '10.0']);
  });
});

describe('requiresOfAll', () => {
  it.each<[string, (Requires | undefined)[], Requires | undefined]>([
    ['one program', [glibc('2.17')], glibc('2.17')],
    ['the newest glibc', [glibc('2.9'), glibc('2.34'), glibc('2.17')], glibc('2.34')],
    ['no glibc where one program does not say which', [glibc('2.9'), glibc(), NONE], glibc()],
    ['what a static program beside it does not need', [NONE, glibc('2.17'), NONE], glibc('2.17')],
    ['static programs', [NONE, NONE], NONE],
    ['the newest macOS', [{ macos: '11.0' }, { macos: '10.12' }], { macos: '11.0' }],
    ['two libcs, which no host has', [MUSL, glibc('2.17')], undefined],
    ['two systems', [{ macos: '11.0' }, MUSL], undefined],
    ['a program that is unknown', [glibc('2.17'), undefined], undefined],
  ])('gives %s', (_, programs, expected) => {
    expect(requiresOfAll(programs)).toEqual(expected);
    expect(requiresOfAll([...programs].reverse())).toEqual(expected);
  });
});

describe('isSameRequires', () => {
  it('tells apart whatever differs, nothing included', () => {
    const all = [undefined, NONE, MUSL, glibc(), glibc('2.34'), glibc('2.35'), { macos: '11.0' }, { macos: '12.0' }];
    for (const [at, a] of all.entries())
      for (const [other, b] of all.entries()) expect(isSameRequires(a, b)).toBe(at === other);
    expect(all.map(formatRequires)).toEqual([
      'nothing that is known',
      'no libc',
      'musl',
      'glibc',
      'glibc 2.34',
      'glibc 2.35',
      'macOS 11.0',
      'macOS 12.0',
    ]);
  });
});
