import { describe, expect, it } from '@jest/globals';
import { formatLockfile } from '../../../src/contract/documents/lockfile.js';
import { parseLockfileBefore } from '../../../src/contract/lockfile/before.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleLockfile, sampleRelease, TUPLE } from '../../support/samples.js';

const lockfile = sampleLockfile([sampleRelease(), sampleRelease({ target: 'aarch64-apple-darwin' })]);
const read = (value: unknown) => parseLockfileBefore(bytesOf(value), 'f');

describe('parseLockfileBefore', () => {
  it('gives what is pinned, and that nobody wants another version', () => {
    expect(read(lockfile)).toEqual({ pinned: lockfile, wanted: undefined });
  });

  it('takes a version that was put in the place of the one that is pinned as the one that is wanted', () => {
    const edited = formatLockfile(lockfile).replace('"version": "0.1.0"', '"version": "0.2.0"');
    expect(parseLockfileBefore(Buffer.from(edited), 'f')).toEqual({ pinned: lockfile, wanted: '0.2.0' });
  });

  it.each([
    ['the product', '/product', 'acme', 'TUPLE_MISMATCH'],
    ['the revision of git', '/git_rev', 'f'.repeat(40), 'TUPLE_MISMATCH'],
    ['a path', `/targets/${TUPLE.target}/artifact_file`, 'dist/x', 'TUPLE_MISMATCH'],
    ['a binary', `/targets/${TUPLE.target}/binaries`, ['ghost'], 'LOCKFILE_MISMATCH'],
    ['a version that is none', '/version', '^1.0', 'SCHEMA_INVALID'],
  ] as const)('refuses %s that was changed, with and without the version', (_, pointer, value, code) => {
    expectCode(() => read(withValue(lockfile, pointer, value)), code);
    const both = withValue(withValue(lockfile, '/version', '0.2.0'), pointer, value);
    expectCode(() => read(both), code);
  });

  it('refuses two targets of two versions', () => {
    const other = sampleLockfile([sampleRelease({ version: '0.3.0', target: 'aarch64-apple-darwin' })]).targets;
    expectCode(
      () => read({ ...lockfile, version: '0.2.0', targets: { ...lockfile.targets, ...other } }),
      'TUPLE_MISMATCH',
    );
  });
});
