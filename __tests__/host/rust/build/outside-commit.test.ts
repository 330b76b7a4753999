import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedFiles } from '../../../../src/host/git/checkout/tracked.js';
import { readConfigurations } from '../../../../src/host/rust/build/cargo-config.js';
import { requireSettingsOfCommit, steeringKey } from '../../../../src/host/rust/build/outside-commit.js';
import { CRATE, createRepository, ENV } from '../../../support/crate-repository.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';

describe('steeringKey', () => {
  it.each<[Record<string, unknown>, string | undefined]>([
    [{}, undefined],
    [{ net: { offline: true }, term: { color: 'always' } }, undefined],
    [{ build: { jobs: 2, 'target-dir': '/x' } }, undefined],
    [{ build: { target: 'x', rustdoc: 'y' }, resolver: { 'incompatible-rust-versions': 'fallback' } }, undefined],
    [{ build: { pipelining: false } }, 'build.pipelining'],
    [{ profile: { release: { lto: true } } }, 'profile.release'],
    [{ paths: ['/other'] }, 'paths'],
    [{ patch: { 'crates-io': { serde: { path: '/x' } } } }, 'patch.crates-io'],
    [{ env: { X: '1' } }, 'env.X'],
    [{ env: {} }, 'env'],
    [{ source: { 'crates-io': { 'replace-with': 'mirror' }, mirror: { registry: 'https://a' } } }, undefined],
    [{ source: { vendored: { directory: '/vendor' } } }, 'source.vendored.directory'],
    [{ source: { local: { 'local-registry': '/x' } } }, 'source.local.local-registry'],
    [{ target: { 'cfg(unix)': { rustflags: ['-C', 'lto'] } } }, undefined],
    [{ target: { x: { linker: 'mold' } } }, 'target.x.linker'],
    [{ target: { x: { runner: 'wine' }, other: { linker: 'mold' } } }, undefined],
    [{ unheard: 1 }, 'unheard'],
  ])('of %j is %j', (table, key) => {
    expect(steeringKey(table, ['x'])).toBe(key);
  });
});

describe('requireSettingsOfCommit', () => {
  const PROFILE = '[profile.release]\nopt-level = 0\n';
  async function judge(folder: string, home: string) {
    const tracked = await trackedFiles(folder, ENV);
    return requireSettingsOfCommit(await readConfigurations(folder, home), tracked, []);
  }
  it('takes what is in the commit, CARGO_HOME inside of the repository too', async () => {
    const folder = await createRepository({
      ...CRATE,
      '.cargo/config.toml': PROFILE,
      'home/config.toml': '[env]\nX = "1"\n',
    });
    await judge(folder, join(folder, 'home'));
  });
  it('refuses the same in CARGO_HOME, in a file that git ignores, and in one that is included', async () => {
    const home = await createTempProject({ 'config.toml': PROFILE, 'more.toml': '[env]\nX = "1"\n' });
    const folder = await createRepository({ ...CRATE, '.gitignore': '/.cargo/\n' });
    const fault = await expectCode(() => judge(folder, home), 'SETTINGS_OUTSIDE_COMMIT');
    expect(fault).toMatchObject({ faults: [{ place: join(home, 'config.toml') }] });
    const empty = await createTempProject({});
    await writeFiles(folder, { '.cargo/config.toml': PROFILE });
    await expectCode(() => judge(folder, empty), 'SETTINGS_OUTSIDE_COMMIT');
    const including = await createRepository({
      ...CRATE,
      '.cargo/config.toml': `include = [${JSON.stringify(join(home, 'more.toml'))}]\n`,
    });
    const included = await expectCode(() => judge(including, empty), 'SETTINGS_OUTSIDE_COMMIT');
    expect(included.message).toContain('env.X');
  });
});
