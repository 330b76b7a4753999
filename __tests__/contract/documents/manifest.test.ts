import { describe, expect, it } from '@jest/globals';
import { binaryFileName, type Manifest, parseManifest } from '../../../src/contract/documents/manifest.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { bytesOf, valueAt, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { PRODUCT, sampleManifest, TUPLE } from '../../support/samples.js';

const read = (value: unknown): Manifest => parseManifest(bytesOf(value), 'manifest.json');
const manifest = sampleManifest();
const [license, binary] = manifest.files;

describe('parseManifest', () => {
  it.each([
    ...[
      '../x',
      '/etc/passwd',
      'a/../b',
      'a//b',
      './a',
      'a/.',
      'a\\b',
      'C:x',
      'a\0',
      'a\nb',
      '',
      'e\u0301',
      '.git/x',
      'a/',
      'a.',
    ],
    ...['a ', ' a', 'a/nul.x', 'x'.repeat(256), 'a*', 'a?', 'a"', 'a;b', 'a|b', 'a<b', 'a\u202eb', '\u4e2d'.repeat(86)],
  ])('refuses a file at %j', (path) => {
    const error = expectCode(() => read(withValue(manifest, '/files/0/path', path)), 'SCHEMA_INVALID');
    expect(error.place).toBe('manifest.json#/files/0/path');
  });

  it.each<[string, string, unknown, ErrorCode]>([
    ['a short git_rev', '/git_rev', 'ab12cd34', 'SCHEMA_INVALID'],
    ['a version that is not semver', '/version', '0.1', 'SCHEMA_INVALID'],
    ['a moving toolchain', '/toolchain', 'stable', 'SCHEMA_INVALID'],
    ['a profile that cargo lacks', '/profile', 'bench', 'SCHEMA_INVALID'],
    ['a digest in upper case', '/content_sha256', 'A'.repeat(64), 'SCHEMA_INVALID'],
    ['a digest of SHA-1', '/artifact/sha256', 'a'.repeat(40), 'SCHEMA_INVALID'],
    ['a size below zero', '/artifact/size', -1, 'SCHEMA_INVALID'],
    ['half a byte', '/content_size', 0.5, 'SCHEMA_INVALID'],
    ['another archive', '/artifact/format', 'zip', 'SCHEMA_INVALID'],
    ['a mode that sets the user', '/files/0/mode', '4755', 'SCHEMA_INVALID'],
    ['a date past what tar holds', '/source_date_epoch', 8_000_000_000, 'SCHEMA_INVALID'],
    ['a build of another kind', '/build/kind', 'bazel', 'SCHEMA_INVALID'],
    ['a libc it does not know', '/requires/libc', 'uclibc', 'SCHEMA_INVALID'],
    ['no files', '/files', [], 'SCHEMA_INVALID'],
    ['files out of order', '/files', [binary, license], 'MANIFEST_MISMATCH'],
    ['a file twice', '/files', [license, license, binary], 'MANIFEST_MISMATCH'],
    [
      'files that differ in case only',
      '/files',
      [license, binary, { ...license, path: 'license' }],
      'MANIFEST_MISMATCH',
    ],
    ['a file below a file', '/files', [license, { ...license, path: 'LICENSE/MIT' }, binary], 'MANIFEST_MISMATCH'],
    ['a binary that is no file', '/binaries', [PRODUCT, 'other'], 'MANIFEST_MISMATCH'],
    ['a binary that does not run', '/files/1/mode', '0644', 'MANIFEST_MISMATCH'],
    ['an artifact elsewhere', '/artifact/file', 'dist/../x.tar.gz', 'MANIFEST_MISMATCH'],
    ['an artifact of another tuple', '/dist_revision', 'r2', 'MANIFEST_MISMATCH'],
    ['an artifact of another product', '/product', 'other', 'MANIFEST_MISMATCH'],
  ])('refuses %s', (_, pointer, put, code) => {
    expect(valueAt(manifest, pointer)).not.toEqual(put);
    expectCode(() => read(withValue(manifest, pointer, put)), code);
  });

  const lines = (count: number): string[] => Array.from({ length: count }, () => '-v');
  it.each<[name: string, pointer: string, most: unknown, more: unknown]>([
    ['a line of one character', '/build/cargo', 'x', ''],
    ['a line of 4000 characters', '/build/cargo', 'x'.repeat(4000), 'x'.repeat(4001)],
    ['an argument of one character', '/build/cargo_args/0', 'x', ''],
    ['one line of rustc', '/build/rustc', lines(1), []],
    ['20 lines of rustc', '/build/rustc', lines(20), lines(21)],
    ['532 arguments', '/build/cargo_args', lines(532), lines(533)],
    ['200 flags', '/build/recipe/rustflags', lines(200), lines(201)],
    ['level 0', '/build/compressor/level', 0, -1],
    ['level 9', '/build/compressor/level', 9, 10],
    ['blocks of a byte', '/build/compressor/block_size', 1, 0],
    ['a path of 255 bytes', '/files/0/path', 'A'.repeat(255), 'A'.repeat(256)],
    ['letters of two bytes', '/files/0/path', `A${'\u00e9'.repeat(127)}`, `A${'\u00e9'.repeat(128)}`],
    ['an empty file', '/files/0/size', 0, -1],
    ['an epoch of 0', '/source_date_epoch', 0, -1],
    ['a version of three numbers', '/requires/minimum', '2.34.1', '2.34.1.1'],
    ['a version of two numbers', '/requires/minimum', '2.34', '2'],
  ])('takes %s, and no step further', (_, pointer, most, more) => {
    expect(valueAt(read(withValue(manifest, pointer, most)), pointer)).toEqual(most);
    expectCode(() => read(withValue(manifest, pointer, more)), 'SCHEMA_INVALID');
  });

  it('takes 16 binaries and 10,000 files, and no more', () => {
    const of = (binaries: number, files: number): Manifest => {
      const names = Array.from({ length: files }, (_, at) => `f${String(at).padStart(5, '0')}`);
      return {
        ...manifest,
        binaries: names.slice(0, binaries),
        files: names.map((path) => ({ path, sha256: manifest.content_sha256, size: 1, mode: '0755' })),
      };
    };
    expect(read(of(16, 10_000)).files).toHaveLength(10_000);
    expectCode(() => read(of(17, 17)), 'SCHEMA_INVALID');
    expectCode(() => read(of(16, 10_001)), 'SCHEMA_INVALID');
    expectCode(() => read(of(0, 1)), 'SCHEMA_INVALID');
  });

  it('reads names of any script, sorted by their bytes', () => {
    const paths = [
      "'a' (1), b@c+d~",
      '.config/x',
      'README.\u4e2d\u6587.md',
      'Z\uff21',
      'Z\u{20bb7}',
      binary?.path ?? '',
    ];
    const files = paths.map((path) => ({ path, sha256: manifest.content_sha256, size: 1, mode: '0755' }));
    expect(read({ ...manifest, files }).files.map(({ path }) => path)).toEqual(paths);
  });

  it('reads every form of what a host must have', () => {
    const forms = [{ libc: 'musl' }, { libc: 'glibc', minimum: '2.17' }, { libc: 'none' }, { macos: '11.0' }];
    for (const requires of forms) expect(read({ ...manifest, requires }).requires).toEqual(requires);
    for (const requires of [{}, { libc: 'none', minimum: '1.0' }, { libc: 'glibc', macos: '11.0' }, { macos: 'new' }])
      expectCode(() => read({ ...manifest, requires }), 'SCHEMA_INVALID');
  });
});

describe('binaryFileName', () => {
  it('ends in .exe on Windows and nowhere else', () => {
    expect(binaryFileName('ctl', TUPLE.target)).toBe('ctl');
    expect(binaryFileName('ctl', 'x86_64-pc-windows-msvc')).toBe('ctl.exe');
  });
});
