import { describe, expect, it } from '@jest/globals';
import { lockedCrates } from '../../../src/steps/package/locked.js';
import { expectCode } from '../../support/expect-code.js';

const INDEX = 'registry+https://github.com/rust-lang/crates.io-index';
const DEP = 'git+https://a.example/dep?branch=main';
const COMMIT = 'c'.repeat(40);
const LOCK = {
  sha256: 'ab'.repeat(32),
  packages: [
    { name: 'tool', version: '1.2.3', source: undefined, checksum: undefined },
    { name: 'memchr', version: '2.7.4', source: INDEX, checksum: 'ab' },
    { name: 'memchr', version: '1.0.0', source: INDEX, checksum: 'cd' },
    { name: 'dep', version: '0.1.0', source: `${DEP}#${COMMIT}`, checksum: undefined },
  ],
};

describe('lockedCrates', () => {
  it('are those that were used, as the lock has them, and none that a path names', () => {
    const used = [
      { name: 'memchr', version: '2.7.4', source: INDEX },
      { name: 'tool', version: '1.2.3', source: 'path+file:///home/me/tool' },
      { name: 'dep', version: '0.1.0', source: 'git+https://a.example/dep?branch=main' },
    ];
    expect(lockedCrates(used, LOCK)).toEqual([LOCK.packages[1], LOCK.packages[3]]);
  });
  it.each([
    ['another version', { name: 'memchr', version: '2.7.5', source: INDEX }],
    ['another source', { name: 'memchr', version: '2.7.4', source: 'registry+https://a.example/' }],
  ])('refuses a crate that the lock does not have: %s', (_, used) => {
    expectCode(() => lockedCrates([used], LOCK), 'CARGO_FAILED');
  });
});
