import { describe, expect, it } from '@jest/globals';
import { isHeaderOf, parseLongName, plainPath } from '../../../src/contract/archive/tar-name.js';

const DEEP = `${'d'.repeat(60)}/${'e'.repeat(60)}/${'f'.repeat(60)}/tool`;
const LAST = `top/${'n'.repeat(180)}`;

describe('isHeaderOf', () => {
  it.each<[string, string, string]>([
    ['itself', 'docs/a.md', 'docs/a.md'],
    ['what GNU tar cuts', DEEP, DEEP.slice(0, 100)],
    ['what the old format cuts', DEEP, DEEP.slice(0, 99)],
    ['what Python replaces', 'ä/tool', '?/tool'],
    ['what Go leaves out', 'ä/tool', '/tool'],
    ['first names, and the last ones', DEEP, `${'d'.repeat(60)}/tool`],
    ['first names, and the end of the very last', LAST, `top/${'n'.repeat(90)}`],
    ['the last names where none fits the prefix', `${'d'.repeat(156)}/tool`, 'tool'],
  ])('takes %s', (_, name, header) => {
    expect(isHeaderOf(name, header)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['another name', 'docs/a.md', 'docs/b.md'],
    ['a beginning of a name that fits', 'docs/a.md', 'docs/a'],
    ['an end of a long name alone', DEEP, 'tool'],
    ['other first names before the last ones', DEEP, `${'x'.repeat(60)}/tool`],
    ['first names before what is in no name', DEEP, `${'d'.repeat(60)}/other`],
    ['the first name twice', DEEP, `${'d'.repeat(60)}/${'d'.repeat(30)}`],
    ['names the other way round', DEEP, `tool/${'d'.repeat(60)}`],
  ])('refuses %s', (_, name, header) => {
    expect(isHeaderOf(name, header)).toBe(false);
  });
});

describe('parseLongName', () => {
  it('takes UTF-8 with one NUL at its end', () => {
    expect(parseLongName(Buffer.from('ä/tool\0'), 'a.tar')).toBe('ä/tool');
  });

  it.each(['', '\0', 'tool', 'to\0ol\0', 'tool\0\0'])('refuses %j', (content) => {
    expect(() => parseLongName(Buffer.from(content), 'a.tar')).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_INVALID', place: 'a.tar' }),
    );
  });

  it('refuses what is no UTF-8', () => {
    expect(() => parseLongName(Uint8Array.of(0xff, 0x00), 'a.tar')).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_INVALID' }),
    );
  });
});

describe('plainPath', () => {
  it.each([
    ['./', 'directory', { path: '.', type: 'root' }],
    ['.', 'directory', { path: '.', type: 'root' }],
    ['.', 'file', { path: '.', type: 'file' }],
    ['./docs/', 'directory', { path: 'docs', type: 'directory' }],
    ['docs//', 'directory', { path: 'docs/', type: 'directory' }],
    ['./tool', 'file', { path: 'tool', type: 'file' }],
    ['././tool', 'file', { path: './tool', type: 'file' }],
    ['tool/', 'file', { path: 'tool/', type: 'file' }],
  ] as const)('reads %s of a %s', (name, type, plain) => {
    expect(plainPath(name, type)).toEqual(plain);
  });
});
