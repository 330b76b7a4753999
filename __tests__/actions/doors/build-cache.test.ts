import { describe, expect, it } from '@jest/globals';
import { buildKey } from '../../../src/actions/doors/build-cache.js';

const FACTS = {
  packages: ['tool'],
  toolchain: '1.84.0',
  target: 'x86_64-unknown-linux-gnu',
  profile: 'release',
  features: ['a', 'b'],
};
const LOCK = Buffer.from('version = 4');

describe('buildKey', () => {
  it('is the same for the same facts, in whatever order features are given', () => {
    expect(buildKey({ ...FACTS, features: ['b', 'a'] }, LOCK)).toBe(buildKey(FACTS, LOCK));
    expect(buildKey(FACTS, LOCK)).toMatch(/^cargo-x86_64-unknown-linux-gnu-[0-9a-f]{64}$/);
  });

  it.each([
    ['package', { packages: ['other'] }],
    ['toolchain', { toolchain: '1.84.1' }],
    ['target', { target: 'x86_64-unknown-linux-musl' }],
    ['profile', { profile: 'debug' }],
    ['features', { features: ['a'] }],
    ['what is one feature', { features: ['a,b'] }],
  ])('is another one for another %s', (_, change) => {
    expect(buildKey({ ...FACTS, ...change }, LOCK)).not.toBe(buildKey(FACTS, LOCK));
  });

  it('is another one for another Cargo.lock', () => {
    expect(buildKey(FACTS, Buffer.from('version = 3'))).not.toBe(buildKey(FACTS, LOCK));
  });
});
