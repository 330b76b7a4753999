import { describe, expect, it } from '@jest/globals';
import { findTargetNeeds } from '../../../src/contract/executable/targets.js';
import { hintForTarget, nearestTarget, TARGET_NAMES } from '../../../src/contract/identity/target-names.js';

describe('TARGET_NAMES', () => {
  it('names each once, and none that nothing is known of', () => {
    expect(new Set(TARGET_NAMES).size).toBe(TARGET_NAMES.length);
    expect(TARGET_NAMES.filter((name) => !findTargetNeeds(name))).toEqual([]);
  });
});

describe('nearestTarget', () => {
  it.each([
    ['x86_64-linux-gnu', 'x86_64-unknown-linux-gnu'],
    ['x86_64-linux-musl', 'x86_64-unknown-linux-musl'],
    ['amd64-unknown-linux-gnu', 'x86_64-unknown-linux-gnu'],
    ['arm64-apple-darwin', 'aarch64-apple-darwin'],
    ['aarch64-macos', 'aarch64-apple-darwin'],
    ['x86_64-windows-msvc', 'x86_64-pc-windows-msvc'],
    ['x86_64-freebsd', 'x86_64-unknown-freebsd'],
    ['x86_64-unkown-linux-gnu', 'x86_64-unknown-linux-gnu'],
    ['riscv64-unknown-linux-gnu', 'riscv64gc-unknown-linux-gnu'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearestTarget(name)).toBe(meant);
  });
  it('takes a name that is like none for none', () => {
    expect(nearestTarget('wasm32-wasip1')).toBeUndefined();
    expect(nearestTarget('')).toBeUndefined();
  });
  it('looks among the names of a compiler where they are given', () => {
    expect(nearestTarget('x86_64-linux-musk', ['x86_64-unknown-linux-mus'])).toBeUndefined();
    expect(nearestTarget('x86_64-linux-new', ['x86_64-unknown-linux-new'])).toBe('x86_64-unknown-linux-new');
  });
});

describe('hintForTarget', () => {
  it('names no target as the nearest of itself', () => {
    expect(hintForTarget('x86_64-unknown-linux-gnu')).toBeUndefined();
    expect(hintForTarget('x86_64-linux-gnu')).toBe('Did you mean x86_64-unknown-linux-gnu?');
  });
});
