import { describe, expect, it } from '@jest/globals';
import type { Lockfile } from '../../../src/contract/documents/lockfile.js';
import { productFault, standingFault, standingOf } from '../../../src/contract/lockfile/standing.js';
import { withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import type { ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { withValue } from '../../support/document-kinds.js';
import { sampleIndex, sampleLockfile, sampleRelease, TUPLE } from '../../support/samples.js';

const SOURCE = 'https://releases.example/controller';
const MAC = 'aarch64-apple-darwin';
const release = sampleRelease();
const releases = [release, sampleRelease({ target: MAC }), sampleRelease({ dist_revision: 'r2' })];
const lockfile = sampleLockfile([release]);
const { target } = TUPLE;
const index = sampleIndex(releases);
const without = sampleIndex(releases.slice(1));

const edited = withValue(lockfile, `/targets/${target}/manifest_sha256`, 'f'.repeat(64)) as Lockfile;
const cases: readonly [string, ReleaseIndex, Lockfile, string | undefined, RegExp | undefined][] = [
  ['there', index, lockfile, undefined, undefined],
  [
    'yanked',
    withYank(index, release.row, 'crashes'),
    lockfile,
    'YANKED',
    /0\.1\.0 r1 for x86_64.* was yanked: crashes$/,
  ],
  ['pruned', withPruned(index, [release.row]), lockfile, 'PRUNED', /was removed from https.* by retention$/],
  ['gone', without, lockfile, 'TUPLE_NOT_FOUND', /has no --version 0\.1\.0.* does not say that it was removed$/],
  ['other', index, edited, 'LOCKFILE_MISMATCH', /other digests in the index of https/],
];

describe('standingOf and standingFault', () => {
  it.each(cases)('of what is %s', (kind, of, pinned, code, message) => {
    const standing = standingOf(of, { lockfile: pinned, target });
    expect(standing.kind).toBe(kind);
    const fault = standingFault(standing, { lockfile: pinned, target }, SOURCE);
    expect(fault?.code).toBe(code);
    if (message) expect(fault?.message).toMatch(message);
  });

  it('have each a sentence of its own, and a step that can be pasted', () => {
    const faults = cases.flatMap(([, of, pinned]) => {
      const standing = standingOf(of, { lockfile: pinned, target });
      return standingFault(standing, { lockfile: pinned, target }, SOURCE) ?? [];
    });
    expect(new Set(faults.map(({ message }) => message)).size).toBe(faults.length);
    expect(new Set(faults.map(({ hint }) => hint)).size).toBe(faults.length);
    for (const { next } of faults) expect(next).toMatchObject({ command: 'lock' });
  });

  it('an artifact that has another size, or another revision, is another', () => {
    const size = withValue(lockfile, `/targets/${target}/artifact_size`, 1) as Lockfile;
    expect(standingOf(index, { lockfile: size, target }).kind).toBe('other');
    for (const part of ['dist_revision', 'git_rev', 'toolchain', 'version', 'profile'] as const)
      expect(standingOf(index, { lockfile: { ...lockfile, [part]: 'another' } as Lockfile, target }).kind).toBe('gone');
  });
});

describe('productFault', () => {
  it('is of an index of another product alone', () => {
    expect(productFault(lockfile.product, lockfile, SOURCE)).toBeUndefined();
    expect(productFault('acme', lockfile, SOURCE)).toMatchObject({
      code: 'PRODUCT_MISMATCH',
      message: `${SOURCE} has releases of acme, and the lockfile pins ${lockfile.product}`,
      next: { options: { source: 'SOURCE' } },
    });
  });
});
