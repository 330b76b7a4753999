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
      RUSTC_WRAPPER: '',
      RUSTC_WORKSPACE_WRAPPER: '',
      CARGO_INCREMENTAL: '0',
      SOURCE_DATE_EPOCH: '1767323045',
      LC_ALL: 'C',
      TZ: 'UTC',
      CARGO_ENCODED_RUSTFLAGS: '-C\x1flink-arg=a b\x1f--remap-path-prefix=/w=/src',
    });
  });
  it('keeps a wrapper that is allowed, and sets none', () => {
    const env = buildEnvironment({ ...REQUEST, allowWrapper: true });
    expect(env.RUSTC_WRAPPER).toBe('sccache');
    expect(env.RUSTC_WORKSPACE_WRAPPER).toBe('');
  });
});
