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
      'é',
      '.hidden',
      'a/',
      'a.',
    ],
    ...['a ', ' a', 'a/.ssh/x', 'x'.repeat(256), 'a*', 'a?', 'a"', "a'", 'a|b', 'a<b'],
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
    ['a binary that is no file', '/binaries', [PRODUCT, 'other'], 'MANIFEST_MISMATCH'],
    ['a binary that does not run', '/files/1/mode', '0644', 'MANIFEST_MISMATCH'],
    ['an artifact elsewhere', '/artifact/file', 'dist/../x.tar.gz', 'MANIFEST_MISMATCH'],
    ['an artifact of another tuple', '/dist_revision', 'r2', 'MANIFEST_MISMATCH'],
    ['an artifact of another product', '/product', 'other', 'MANIFEST_MISMATCH'],
  ])('refuses %s', (_, pointer, put, code) => {
    expect(valueAt(manifest, pointer)).not.toEqual(put);
    expectCode(() => read(withValue(manifest, pointer, put)), code);
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
