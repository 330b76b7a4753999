import { describe, expect, it } from '@jest/globals';
import { compiledSettings, isSteering, recordedSettings } from '../../../../src/host/rust/build/settings.js';

const PLACES = [{ path: '/home/me/tool', binary: '/src', document: '$ROOT' }];

describe('isSteering', () => {
  it.each([
    ...['CARGO_PROFILE_RELEASE_OPT_LEVEL', 'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER', 'CARGO_UNSTABLE_BUILD_STD'],
    ...['RUSTC_BOOTSTRAP', 'CC', 'HOST_CC', 'CC_x86_64-unknown-linux-musl', 'TARGET_CFLAGS', 'LDFLAGS'],
    ...['LIBRARY_PATH', 'CPATH', 'C_INCLUDE_PATH', 'DEVELOPER_DIR', 'CROSS_COMPILE', 'TARGET_ARFLAGS', 'ASFLAGS'],
    ...['PKG_CONFIG_ALLOW_CROSS', 'MACOSX_DEPLOYMENT_TARGET', 'CARGO_BUILD_SOMETHING_OF_TOMORROW'],
  ])('%s is', (name) => {
    expect(isSteering(name)).toBe(true);
  });
  it.each([
    ...['PATH', 'HOME', 'CARGO_HOME', 'CARGO_TERM_COLOR', 'CARGO_BUILD_JOBS', 'CARGO_BUILD_RUSTC', 'CARGO_TARGET_DIR'],
    ...['CARGO_REGISTRY_TOKEN', 'CARGO_REGISTRIES_ACME_TOKEN', 'CARGO_HTTP_PROXY', 'CARGO_NET_OFFLINE', 'RUSTFLAGS'],
    ...['CARGO_TARGET_X_RUNNER', 'CARGO_TARGET_X_RUSTFLAGS', 'CARGO_BUILD_RUSTFLAGS', 'XCC', 'CCACHE_DIR'],
    ...['LD_LIBRARY_PATH_64', 'MY_LIBRARY_PATH', 'LDPATH'],
  ])('%s is not', (name) => {
    expect(isSteering(name)).toBe(false);
  });
});

describe('recordedSettings', () => {
  const env = { CC: '/home/me/tool/cc', RUSTC_WRAPPER: 'sccache', LDFLAGS: '', PATH: '/bin', AR: undefined };
  it('has what steers, with placeholders, and no empty value', () => {
    expect(recordedSettings(env, PLACES, false)).toEqual({ recorded: { CC: '$ROOT/cc' }, warnings: [] });
  });
  it('has the wrapper where it is allowed', () => {
    const recorded = { CC: '$ROOT/cc', RUSTC_WRAPPER: 'sccache' };
    expect(recordedSettings(env, PLACES, true)).toEqual({ recorded, warnings: [] });
    const configured = { CC: '/home/me/tool/cc', CARGO_BUILD_RUSTC_WRAPPER: 'sccache' };
    expect(recordedSettings(configured, PLACES, true)).toEqual({ recorded, warnings: [] });
  });
  it.each([
    ['CC_SECRET', 'x'],
    ['CARGO_BUILD_TOKEN', 'x'],
    ['PKG_CONFIG_PASSWORD', 'x'],
    ['CFLAGS', 'https://me:secret@host'],
    ['CC', 'x'.repeat(4001)],
  ])('leaves %s out, and says so without its value', (name, value) => {
    const { recorded, warnings } = recordedSettings({ [name]: value }, PLACES, false);
    expect([recorded, warnings.length]).toEqual([{}, 1]);
    expect(warnings[0]).toContain(name);
    expect(warnings[0]).not.toContain(value);
  });
});

describe('compiledSettings', () => {
  it('has what the environment gave, and no folder, secret or value of cargo', () => {
    const compiled = new Map([
      ['BUILD_LABEL', 'nightly'],
      ['LABEL_PATH', '/home/me/tool/x'],
      ['CARGO_PKG_VERSION', '1.2.3'],
      ['MY_TOKEN', 'abc'],
      ['HOME', '/home/me'],
      ['LONG', 'x'.repeat(4001)],
    ]);
    const env = Object.fromEntries([...compiled].filter(([name]) => name !== 'CARGO_PKG_VERSION'));
    const { recorded, warnings } = compiledSettings(compiled, env, PLACES, []);
    expect(recorded).toEqual({ BUILD_LABEL: 'nightly', LABEL_PATH: '$ROOT/x' });
    expect(warnings.map((line) => line.split(' ')[0])).toEqual(['MY_TOKEN', 'LONG', 'HOME']);
  });
  it('has no more than a manifest has room for, with what is recorded before it', () => {
    const known = Array.from({ length: 199 }, (_, at) => `K${at}`);
    const env = { A: '1', B: '2', K0: '3' };
    const { recorded, warnings } = compiledSettings(new Map(Object.entries(env)), env, PLACES, known);
    expect([recorded, warnings.map((line) => line.split(' ')[0])]).toEqual([{ A: '1' }, ['B']]);
  });
});
