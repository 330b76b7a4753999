import { describe, expect, it } from '@jest/globals';
import { isOlder, requireNewEnough } from '../../../../src/host/rust/preflight/minimum-toolchain.js';
import { expectCode } from '../../../support/expect-code.js';
import { dependency, member } from './members.js';

const NONE = { features: [], defaultFeatures: true };

describe('isOlder', () => {
  it.each([
    ['1.84.0', '1.85', true],
    ['1.84.1', '1.84', false],
    ['1.84.0', '1.84.1', true],
    ['1.100.0', '1.99', false],
    ['1.85.0-beta.2', '1.85', false],
    ['1.84.0-beta.2', '1.85.0', true],
    ['2.0.0', '1.85', false],
    ['1.0.0', '1', false],
  ])('%s against %s: %j', (version, least, older) => {
    expect(isOlder(version, least)).toBe(older);
  });
});

describe('requireNewEnough', () => {
  const path = '/w/lib';
  const lib = (more = {}) => member('lib', { rust_version: '1.85', ...more });
  const tool = (more = {}) => member('tool', { dependencies: [dependency('lib', { path, ...more })] });

  it.each([
    ['2018', '1.30.1', '1.31.0'],
    ['2021', '1.55.0', '1.56.0'],
    ['2024', '1.84.1', '1.85.0'],
  ])('wants what has edition %s', (edition, old, since) => {
    const all = [member('tool'), member('xtask', { edition })];
    if (edition !== '2018') all[0] = member('tool', { edition: '2018' });
    const [first] = all;
    if (edition === '2018') all[0] = member('tool', { edition: '2015' });
    const selected = first ? [all[0] ?? first] : [];
    expectCode(() => requireNewEnough(all, selected, NONE, old), 'TOOLCHAIN_TOO_OLD');
    expect(() => requireNewEnough(all, selected, NONE, since)).not.toThrow();
  });
  it.each<[string, object]>([
    ['one that is needed', {}],
    ['one of the build script', { kind: 'build' }],
  ])('wants the rust-version of the package and of %s', (_, more) => {
    const all = [tool(more), lib()];
    const error = expectCode(() => requireNewEnough(all, all.slice(0, 1), NONE, '1.84.0'), 'TOOLCHAIN_TOO_OLD');
    expect(error.message).toContain('lib has rust-version 1.85');
    expect(() => requireNewEnough(all, all.slice(0, 1), NONE, '1.85.0')).not.toThrow();
  });
  it.each<[string, object]>([
    ['a dependency of tests', { kind: 'dev' }],
    ['one of some target', { target: 'cfg(windows)' }],
    ['one that is not switched on', { optional: true }],
    ['one from a registry', { path: null }],
  ])('does not want that of %s', (_, more) => {
    const all = [tool(more), lib()];
    expect(() => requireNewEnough(all, all.slice(0, 1), NONE, '1.84.0')).not.toThrow();
  });
  it('wants that of an optional one that is switched on, also under another name', () => {
    const features = { fast: ['dep:quick'] };
    const all = [{ ...tool({ optional: true, rename: 'quick' }), features }, lib()];
    const asked = { features: ['fast'], defaultFeatures: true };
    expectCode(() => requireNewEnough(all, all.slice(0, 1), asked, '1.84.0'), 'TOOLCHAIN_TOO_OLD');
  });
  it('does not want the rust-version of a member that is not built', () => {
    expect(() => requireNewEnough([member('tool'), lib()], [member('tool')], NONE, '1.84.0')).not.toThrow();
  });
});
