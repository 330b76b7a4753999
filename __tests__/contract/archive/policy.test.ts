import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ARCHIVE_LIMITS,
  ArchivePolicy,
  contentLimit,
  pathFault,
  quotePath,
} from '../../../src/contract/archive/policy.js';
import type { ManifestFile } from '../../../src/contract/documents/manifest.js';
import { archivePath } from '../../../src/contract/identity/file-path.js';
import { runs } from '../../support/generated.js';

const MiB = 1024 * 1024;
const file = (path: string, mode = 0o644, size = 1) => ({ path, type: 'file' as const, size, mode });
const directory = (path: string, mode = 0o755) => ({ path, type: 'directory' as const, size: 0, mode });
const recorded = (path: string, mode: ManifestFile['mode'] = '0644'): ManifestFile => ({
  path,
  mode,
  size: 1,
  sha256: 'a'.repeat(64),
});

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
    ['.Controller-Dist/x', 'installing'],
    ['x'.repeat(ARCHIVE_LIMITS.path + 1), 'longer'],
    ['\u00e9'.repeat(ARCHIVE_LIMITS.path / 2 + 1), 'longer'],
    [
      Array(ARCHIVE_LIMITS.depth + 1)
        .fill('a')
        .join('/'),
      'deeper',
    ],
  ])('says what is wrong with %j: %s', (path, what) => {
    expect(pathFault(path)).toContain(what);
  });

  it('takes a path as long and as deep as may be', () => {
    for (const path of [
      'x'.repeat(ARCHIVE_LIMITS.path),
      Array(ARCHIVE_LIMITS.depth).fill('a').join('/'),
      'a/.controller-dist',
    ])
      expect(pathFault(path)).toBeUndefined();
  });

  it('finds nothing wrong with any path of a manifest, but for those reserved', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]{0,12}$/);
    const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9]) *(?:\.|$)/i;
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        fc.pre(archivePath.safeParse(names.join('/')).success && !names.some((each) => reserved.test(each)));
        expect(pathFault(names.join('/'))).toBeUndefined();
      }),
      runs(100),
    );
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

describe('ArchivePolicy', () => {
  it('normalises modes to what the owner may do', () => {
    const policy = new ArchivePolicy('a');
    const modes = [0o755, 0o775, 0o700, 0o555, 0o644, 0o664, 0o600, 0o444, 0o655].map(
      (mode, index) => policy.admit(file(`f${index}`, mode)).mode,
    );
    expect(modes).toEqual([...Array(4).fill('0755'), ...Array(5).fill('0644')]);
  });

  it('takes each path once, whatever its case and form', () => {
    const same = [
      ['tool', 'TOOL'],
      ['stra\u00dfe', 'STRASSE'],
      ['\u017f', 's'],
      ['caf\u00e9', 'cafe\u0301'],
      ['\ufb01', 'fi'],
      ['a/x', 'A/y'],
      ['a/b/x', 'a/B'],
    ];
    for (const [one = '', other = ''] of same)
      for (const paths of [
        [one, other],
        [other, one],
      ]) {
        const policy = new ArchivePolicy('a');
        policy.admit(file(paths[0] ?? ''));
        expect(() => policy.admit(file(paths[1] ?? ''))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
      }
  });

  it('admits different paths in any order', () => {
    const paths = ['a/x', 'a/y', 'a', 'b/c/d', 'b/c', 'b', 'ab', 'a-x'];
    fc.assert(
      fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
        const policy = new ArchivePolicy('a');
        for (const path of order) policy.admit(/^(?:a|b|b\/c)$/.test(path) ? directory(path) : file(path));
      }),
      runs(100),
    );
  });

  it('with a manifest, admits exactly its files and the folders above them', () => {
    const policy = new ArchivePolicy('a', [recorded('a/tool', '0755'), recorded('b')]);
    policy.admit(directory('a'));
    expect(policy.admit(file('a/tool', 0o755))).toMatchObject({ mode: '0755', sha256: 'a'.repeat(64) });
    expect(() => policy.finish()).toThrow(expect.objectContaining({ code: 'MANIFEST_MISMATCH' }));
    expect(() => policy.admit(file('c'))).toThrow(expect.objectContaining({ code: 'MANIFEST_MISMATCH' }));
    expect(() => policy.admit(file('b', 0o644, 2))).toThrow(expect.objectContaining({ code: 'SIZE_MISMATCH' }));
  });

  it('counts directories among the entries', () => {
    const policy = new ArchivePolicy('a');
    for (let index = 0; index < ARCHIVE_LIMITS.entries; index++)
      policy.admit(index % 2 ? file(`f${index}`) : directory(`d${index}`));
    expect(() => policy.admit(file('last'))).toThrow(expect.objectContaining({ code: 'ARCHIVE_INVALID' }));
  });
});

describe('contentLimit', () => {
  it('is 64 MiB for small archives, then a hundred times their size, and never over 4 GiB', () => {
    expect([0, 1000, MiB, 10 * MiB, 1000 * MiB].map(contentLimit)).toEqual(
      [64, 64, 100, 1000, 4096].map((size) => size * MiB),
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
