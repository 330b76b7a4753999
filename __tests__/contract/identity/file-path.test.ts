import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  archivePath,
  comparePaths,
  composed,
  foldPath,
  PATH_LIMITS,
  pathFault,
  quotePath,
} from '../../../src/contract/identity/file-path.js';
import { runs } from '../../support/generated.js';

describe('pathFault', () => {
  it.each([
    'tool',
    'a/b/c',
    'LICENSE-MIT',
    '.hidden',
    'caf\u00e9',
    'a b',
    'console',
    'com10',
    'nul-device',
    'a.b.c',
    '-x',
    '~',
    '.config/tool.toml',
    'README.\u4e2d\u6587.md',
    '\u65e5\u672c\u8a9e/\u0444\u0430\u0439\u043b',
    '\u0939\u093f\u0928\u094d\u0926\u0940',
    '\u0627\u0642\u0631\u0623\u0646\u064a.md',
    '\u0661\u0662',
    '\u{20bb7}',
    "it's (1), a+b@c~",
    '.gitignore',
    'git~x',
  ])('finds nothing wrong with %j', (path) => expect(pathFault(path)).toBeUndefined());

  it.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['a//b', 'segment'],
    ['a/', 'segment'],
    ['./a', 'segment'],
    ['a/..', 'segment'],
    ['a\\b', 'Windows'],
    ['c:a', 'Windows'],
    ['a.', 'dot'],
    ['a /b', 'space'],
    ['a/NUL.txt', 'reserved'],
    ['com\u00b9', 'reserved'],
    ['a\u202eb', 'seen'],
    ['a\nb', 'seen'],
    ['a\u200db', 'seen'],
    ['a\u3164', 'seen'],
    ['a\ufe0f', 'seen'],
    ['a\ue000', 'seen'],
    ['\ud83e', 'seen'],
    [' a', 'begins with a space'],
    ['a\u00a0b', 'no letter'],
    ['a\u2044b', 'no letter'],
    ['\u{1f980}', 'no letter'],
    ['a;b', 'no letter'],
    ['a`b', 'no letter'],
    ['a/\u0301b', 'no letter'],
    ['README-e\u0301.md', 'NFC'],
    ['\u212b', 'NFC'],
    ['x/.git/config', 'git'],
    ['GIT~1', 'git'],
    ['.Controller-Dist/x', 'installing'],
    ['x'.repeat(PATH_LIMITS.bytes + 1), 'longer'],
    ['\u00e9'.repeat(PATH_LIMITS.bytes / 2 + 1), 'longer'],
    [
      Array(PATH_LIMITS.depth + 1)
        .fill('a')
        .join('/'),
      'deeper',
    ],
  ])('says what is wrong with %j: %s', (path, what) => {
    expect(pathFault(path)).toContain(what);
  });

  it('takes a path as long and as deep as may be', () => {
    for (const path of [
      'x'.repeat(PATH_LIMITS.bytes),
      Array(PATH_LIMITS.depth).fill('a').join('/'),
      'a/.controller-dist',
    ])
      expect(pathFault(path)).toBeUndefined();
  });

  it('leaves no path that leads out of its folder', () => {
    const piece = fc.constantFrom('..', '.', '/', '//', '\\', 'a', ' ', 'C:', '~', '\0', '\u2024', '...');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pieces.join('');
        fc.pre(pathFault(path) === undefined);
        expect(new URL(encodeURI(path), 'file:///root/folder/').pathname).toMatch(/^\/root\/folder\/./);
      }),
      runs(100),
    );
  });
});

/** Paths of pieces that the rule is about. */
const pieces = fc.array(
  fc.constantFrom(
    ..."aZ9.-_ ()'/",
    '\u00e9',
    'e\u0301',
    '\u4e2d',
    '\u{20bb7}',
    '\uff21',
    '\u0661',
    '\u200d',
    '\u{1f980}',
    'con',
    '.git',
  ),
  { minLength: 1, maxLength: 10 },
);
const path = pieces.map((parts) => parts.join(''));

describe('archivePath', () => {
  it('takes exactly what pathFault finds nothing wrong with', () => {
    fc.assert(
      fc.property(path, (text) => {
        expect(archivePath.safeParse(text).success).toBe(pathFault(text) === undefined);
      }),
      runs(300),
    );
  });

  it('is in the published schema as a pattern that refuses nothing that may be', () => {
    const schema = JSON.parse(readFileSync('docs/schema/manifest.schema.json', 'utf8'));
    const { pattern, maxLength } = schema.properties.files.items.properties.path;
    expect(maxLength).toBe(PATH_LIMITS.bytes);
    const published = new RegExp(pattern, 'u');
    fc.assert(
      fc.property(path, (text) => {
        if (pathFault(text) === undefined) expect(text).toMatch(published);
      }),
      runs(300),
    );
    for (const bad of ['', '/a', 'a//b', 'a\\b', 'a\u202eb', 'a\u200d', '\u{1f980}'])
      expect(bad).not.toMatch(published);
  });
});

describe('composed', () => {
  it('gives the form in which a name may travel, where nothing else is wrong with it', () => {
    fc.assert(
      fc.property(path, (text) => {
        expect(pathFault(composed(text)) ?? '').not.toContain('NFC');
        expect(foldPath(composed(text))).toBe(foldPath(text));
      }),
      runs(300),
    );
  });
});

describe('comparePaths', () => {
  it('orders as the bytes of UTF-8 do', () => {
    expect(['\uff21', '\u{20bb7}', 'b', '\u00e9', 'B/a'].sort(comparePaths)).toEqual([
      'B/a',
      'b',
      '\u00e9',
      '\uff21',
      '\u{20bb7}',
    ]);
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(Math.sign(comparePaths(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      runs(300),
    );
  });
});

describe('quotePath', () => {
  it('gives a short text that no terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
        expect(quotePath(path)).toMatch(/^"[\x20-\x7e]{0,720}"$/);
      }),
      runs(100),
    );
  });
});
