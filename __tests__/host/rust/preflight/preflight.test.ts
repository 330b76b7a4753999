import { describe, expect, it } from '@jest/globals';
import { chooseCrate } from '../../../../src/host/rust/crate.js';
import { cargoProfileOf, preflight, type Wanted } from '../../../../src/host/rust/preflight/preflight.js';
import { codeOf } from '../../../support/expect-code.js';
import { createTempProject } from '../../../support/temporary.js';
import { member } from './members.js';

const LOCK = 'version = 4\n\n[[package]]\nname = "tool"\nversion = "1.0.0"\n';
const WANTED: Wanted = {
  toolchain: '1.84.0',
  profile: 'release',
  cargoProfile: undefined,
  features: [],
  defaultFeatures: true,
};

async function judge(wanted: Partial<Wanted>, files: Record<string, string> = { 'Cargo.lock': LOCK }) {
  const root = await createTempProject({ 'Cargo.toml': '[workspace]\n', ...files });
  const metadata = {
    packages: [member('tool', { rust_version: '1.80' })],
    workspace_root: root,
    target_directory: `${root}/target`,
  };
  const crate = chooseCrate(metadata, '/w/tool/Cargo.toml', [], ['tool']);
  return codeOf(() => preflight({ metadata, crate, configurations: [], env: {} }, { ...WANTED, ...wanted }));
}

describe('preflight', () => {
  it('takes what can be built', async () => {
    expect(await judge({})).toBe('none');
  });
  it('refuses in the documented order', async () => {
    const all = { features: ['none'], cargoProfile: 'none', toolchain: '1.70.0' };
    expect(await judge(all, {})).toBe('FEATURE_UNKNOWN');
    expect(await judge({ ...all, features: [] }, {})).toBe('CARGO_PROFILE_UNKNOWN');
    expect(await judge({ toolchain: all.toolchain }, {})).toBe('TOOLCHAIN_TOO_OLD');
    expect(await judge({}, {})).toBe('LOCK_OUTDATED');
  });
});

describe('cargoProfileOf', () => {
  it.each([
    [{ profile: 'release', cargoProfile: undefined }, 'release'],
    [{ profile: 'debug', cargoProfile: undefined }, 'dev'],
    [{ profile: 'release', cargoProfile: 'release-lto' }, 'release-lto'],
  ] as const)('of %j is %s', (asked, name) => {
    expect(cargoProfileOf(asked)).toBe(name);
  });
});
