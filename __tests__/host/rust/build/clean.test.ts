import { describe, expect, it } from '@jest/globals';
import { packagesToClean } from '../../../../src/host/rust/build/clean.js';

const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index';
const locked = (name: string, version: string, source?: string) => ({ name, version, source, checksum: undefined });
const LOCK = [
  locked('tool', '1.0.0'),
  locked('serde', '1.0.0', REGISTRY),
  locked('word', '0.1.0'),
  locked('word', '0.2.0', REGISTRY),
];

describe('packagesToClean', () => {
  it('are those that a path names, by the version too where another has the name', () => {
    expect(packagesToClean(LOCK, [])).toEqual(['tool', 'word@0.1.0']);
    const mirror = { source: { 'crates-io': { 'replace-with': 'm' }, m: { registry: 'https://a' } } };
    expect(packagesToClean(LOCK, [{ path: '/c', table: mirror }])).toEqual(['tool', 'word@0.1.0']);
  });
  it.each(['directory', 'local-registry'])('are all where a configuration has sources in a %s', (key) => {
    const table = { source: { 'crates-io': { 'replace-with': 'v' }, v: { [key]: 'vendor' } } };
    expect(packagesToClean(LOCK, [{ path: '/c', table }])).toEqual(['tool', 'serde', 'word@0.1.0', 'word@0.2.0']);
  });
});
