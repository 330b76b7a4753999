import { describe, expect, it } from '@jest/globals';
import { requireBinaryFeatures, requireFeatures, switchedOn } from '../../../../src/host/rust/preflight/features.js';
import { expectCode } from '../../../support/expect-code.js';
import { dependency, member } from './members.js';

const asked = (...features: string[]) => ({ features, defaultFeatures: true });
const TOOL = member('tool', {
  features: {
    default: ['color'],
    color: [],
    full: ['color', 'net', 'serde?/derive'],
    net: ['dep:ureq', 'tls/ring'],
    serde: ['dep:serde'],
  },
  dependencies: [dependency('ureq', { optional: true }), dependency('serde', { optional: true }), dependency('tls')],
  targets: [
    { name: 'tool', kind: ['bin'], src_path: '/x.rs' },
    { name: 'extra', kind: ['bin'], src_path: '/x.rs', 'required-features': ['net'] },
    { name: 'bench', kind: ['bench'], src_path: '/x.rs', 'required-features': ['none'] },
  ],
});
const LIB = member('lib', { features: { fast: [] }, targets: [{ name: 'lib', kind: ['lib'], src_path: '/x.rs' }] });

describe('requireFeatures', () => {
  it.each([['color'], ['default'], ['serde'], ['tool/net'], ['lib/fast'], ['fast'], ['tls/anything'], ['ureq?/x']])(
    'takes %s',
    (feature) => {
      const plain = feature.replace('?', '');
      expect(() => requireFeatures([TOOL, LIB], asked(plain))).not.toThrow();
    },
  );
  it.each([['colour'], ['tool/fast'], ['lib/color'], ['other/x'], ['dep:ureq'], ['ureq'], ['toString'], ['']])(
    'refuses %j',
    (feature) => {
      expectCode(() => requireFeatures([TOOL, LIB], asked(feature)), 'FEATURE_UNKNOWN');
    },
  );
  it('names what there is, and the nearest', () => {
    const error = expectCode(() => requireFeatures([TOOL], asked('color', 'fulll')), 'FEATURE_UNKNOWN');
    expect(error.message).toContain('tool has no feature fulll; there is color, default, full, net, serde');
    expect(error.hint).toBe('Did you mean full?');
  });
});

describe('requireBinaryFeatures', () => {
  it.each([[asked('net')], [asked('full')], [asked('tool/net')]])(
    'takes a binary whose features are on by %j',
    (on) => {
      expect(() => requireBinaryFeatures([TOOL], ['tool', 'extra'], on)).not.toThrow();
    },
  );
  it('refuses one that cargo would leave out, and asks nothing of others', () => {
    expect(() => requireBinaryFeatures([TOOL], ['tool'], asked())).not.toThrow();
    const error = expectCode(() => requireBinaryFeatures([TOOL], ['extra'], asked('color')), 'FEATURES_REQUIRED');
    expect(error.message).toContain('net');
  });
  it('knows that default features may be off', () => {
    const of = member('a', {
      features: { default: ['cli'], cli: [] },
      targets: [{ name: 'a', kind: ['bin'], src_path: '/x.rs', 'required-features': ['cli'] }],
    });
    expect(() => requireBinaryFeatures([of], ['a'], asked())).not.toThrow();
    expectCode(() => requireBinaryFeatures([of], ['a'], { features: [], defaultFeatures: false }), 'FEATURES_REQUIRED');
  });
});

describe('switchedOn', () => {
  it('follows what features switch on, to the end, and a circle once', () => {
    const of = member('a', { features: { a: ['b'], b: ['a', 'dep:x'], c: ['y/z', 'w?/v'] } });
    expect([...switchedOn(of, asked('a')).features].sort()).toEqual(['a', 'b']);
    expect([...switchedOn(of, asked('a', 'c')).dependencies].sort()).toEqual(['x', 'y']);
  });
});
