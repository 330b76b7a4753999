import { describe, expect, it } from '@jest/globals';
import type { Requires } from '../../../src/contract/documents/manifest.js';
import { compareDotted, requiresOfAll } from '../../../src/contract/executable/requires.js';

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
    ['the newest glibc', [glibc('2.9'), glibc('2.34'), glibc()], glibc('2.34')],
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
