import { describe, expect, it } from '@jest/globals';
import { type BuildRequest, buildEnvironment, cargoArguments } from '../../../../src/host/rust/build/cargo.js';
import type { Crate } from '../../../../src/host/rust/crate.js';

const CRATE: Crate = {
  name: 'one',
  version: '1.0.0',
  folder: '/w/one',
  packages: ['one', 'two'],
  versions: new Map(),
  binaries: ['a', 'b'],
  entries: [],
  manifests: [],
  pathDependencies: [],
  workspaceRoot: '/w',
  targetDirectory: '/w/target',
  buildDirectory: '/w/target',
};
const REQUEST: BuildRequest = {
  crate: CRATE,
  packages: ['one', 'two@2.0.0'],
  toolchain: {
    rustc: '/t/bin/rustc',
    cargo: '/t/bin/cargo',
    sysroot: '/t',
    version: '1.84.0',
    commit: 'unknown',
    host: 'x86_64-unknown-linux-gnu',
    lines: [],
  },
  folder: '/w/one',
  target: 'x86_64-unknown-linux-musl',
  host: 'x86_64-unknown-linux-gnu',
  runner: undefined,
  profile: 'release-lto',
  features: ['x', 'two/y'],
  defaultFeatures: false,
  rustflags: ['-C', 'link-arg=a b', '--remap-path-prefix=/w=/src'],
  allowWrapper: false,
  configurations: [],
  epoch: 1_767_323_045,
  env: { PATH: '/bin', RUSTC: '/other', RUSTC_WRAPPER: 'sccache', RUSTUP_TOOLCHAIN: 'nightly', LC_ALL: 'de_DE' },
  output: process.stdout,
};

describe('cargoArguments', () => {
  it('name what is asked, and no path of this machine', () => {
    expect(cargoArguments(REQUEST)).toEqual([
      ...['build', '--locked', '--target', 'x86_64-unknown-linux-musl', '--profile', 'release-lto'],
      ...['--package', 'one', '--package', 'two@2.0.0', '--bin', 'a', '--bin', 'b'],
      ...['--no-default-features', '--features', 'x', '--features', 'two/y'],
      ...['--message-format', 'json-render-diagnostics'],
    ]);
    expect(cargoArguments({ ...REQUEST, defaultFeatures: true })).not.toContain('--no-default-features');
  });
});

describe('buildEnvironment', () => {
  it('has the compiler that was asked, no wrapper, and what is fixed', () => {
    expect(buildEnvironment(REQUEST)).toMatchObject({
      PATH: '/bin',
      RUSTC: '/t/bin/rustc',
      RUSTUP_TOOLCHAIN: '/t',
      CARGO_INCREMENTAL: '0',
      SOURCE_DATE_EPOCH: '1767323045',
      LC_ALL: 'C',
      TZ: 'UTC',
      CARGO_ENCODED_RUSTFLAGS: '-C\x1flink-arg=a b\x1f--remap-path-prefix=/w=/src',
    });
  });
  it.each<[string, boolean, object, object]>([
    ['keeps a wrapper that is allowed, and sets no other', true, {}, { RUSTC_WRAPPER: 'sccache' }],
    ['overrules one that a configuration names', false, { 'rustc-wrapper': 'x' }, { RUSTC_WRAPPER: '' }],
    ['and one of the workspace', false, { 'rustc-workspace-wrapper': 'x' }, { RUSTC_WORKSPACE_WRAPPER: '' }],
    ['sets none otherwise, so that cargo remembers what rustc said', false, { rustflags: [] }, {}],
  ])('%s', (_, allowWrapper, build, wrappers) => {
    const configurations = [{ path: '/w/.cargo/config.toml', table: { build } }];
    const env = { ...REQUEST.env, CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER: undefined };
    const made = buildEnvironment({ ...REQUEST, env, allowWrapper, configurations });
    const set = Object.entries(made).filter(([name, value]) => name.endsWith('WRAPPER') && value !== undefined);
    expect(Object.fromEntries(set)).toEqual(wrappers);
  });
  it('has no wrapper that cargo knows by another name', () => {
    const env = buildEnvironment({ ...REQUEST, env: { CARGO_BUILD_RUSTC_WRAPPER: 'sccache' } });
    expect(env.CARGO_BUILD_RUSTC_WRAPPER).toBeUndefined();
  });
});
