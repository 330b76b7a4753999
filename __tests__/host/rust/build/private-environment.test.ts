import { symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  privateEnvironment,
  privateFolders,
  recordedEnvironment,
} from '../../../../src/host/rust/build/private-environment.js';
import { expectCode } from '../../../support/expect-code.js';
import { createTempProject, listTree } from '../../../support/temporary.js';

const USER = {
  ...{ PATH: '/bin', HOME: '/home/me', CARGO_HOME: '/home/me/.cargo', RUSTUP_HOME: '/opt/rustup' },
  ...{ https_proxy: 'http://proxy', NO_PROXY: 'localhost', GITHUB_TOKEN: 'secret', CARGO_REGISTRY_TOKEN: 'secret' },
  ...{
    RUSTFLAGS: '-C opt-level=0',
    CARGO_PROFILE_RELEASE_LTO: 'true',
    CC: 'other',
    RUSTUP_TOOLCHAIN: 'nightly',
    TZ: 'x',
  },
};

describe('privateEnvironment', () => {
  it('keeps where programs, toolchains and the network are, and has folders of its own', async () => {
    const folder = await createTempProject();
    const own = process.platform === 'win32' ? {} : { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') };
    expect(await privateEnvironment(USER, folder)).toMatchObject({
      ...{
        PATH: '/bin',
        https_proxy: 'http://proxy',
        NO_PROXY: 'localhost',
        CARGO_HOME: join(folder, 'cargo'),
        ...own,
      },
    });
    const { RUSTUP_HOME, ...others } = await privateEnvironment(USER, folder);
    expect(RUSTUP_HOME).toMatch(/rustup$/);
    const names = process.platform === 'win32' ? ['USERPROFILE', 'TEMP', 'TMP'] : ['HOME', 'TMPDIR'];
    expect(Object.keys(others).sort()).toEqual(['CARGO_HOME', 'NO_PROXY', 'PATH', 'https_proxy', ...names].sort());
    expect(await listTree(folder)).toEqual(['cargo', 'home', 'tmp']);
  });

  it("finds the user's toolchains in his home where nothing names them", async () => {
    const folder = await createTempProject();
    const { RUSTUP_HOME } = await privateEnvironment({ PATH: '/bin' }, folder);
    expect(RUSTUP_HOME).toBe(join(homedir(), '.rustup'));
  });
});

describe('privateFolders', () => {
  it('are told to cargo in the place of those that are elsewhere, or lead there', async () => {
    const folder = await createTempProject({ 'source/Cargo.toml': '', 'target/x': '' });
    const elsewhere = await createTempProject();
    await symlink(elsewhere, join(folder, 'source/target'));
    const of = (target_directory: string, build_directory?: string) =>
      privateFolders({ target_directory, build_directory }, folder);
    expect(await of(join(folder, 'source/own'))).toEqual({});
    expect(await of(join(folder, 'target'), join(folder, 'cargo/build'))).toEqual({});
    expect(await of(join(folder, 'source/target'))).toEqual({ CARGO_TARGET_DIR: join(folder, 'target') });
    expect(await of(elsewhere, join(elsewhere, 'build'))).toEqual({
      CARGO_TARGET_DIR: join(folder, 'target'),
      CARGO_BUILD_BUILD_DIR: join(folder, 'build'),
    });
    expect(await of(join(folder, 'target'), elsewhere)).toEqual({ CARGO_BUILD_BUILD_DIR: join(folder, 'build') });
  });
});

describe('recordedEnvironment', () => {
  const places = [
    { path: '/build/source', document: '$ROOT' },
    { path: '/build/cargo', document: '$CARGO_HOME' },
  ];
  const base = { PATH: '/bin', HOME: '/build/home' };

  it('sets what was recorded, with the folders of this machine', () => {
    const recipe = { settings: { CFLAGS: '-I$ROOT/include', NAME: '$OTHER' }, rustflags: ['-L', '$CARGO_HOME/lib'] };
    expect(recordedEnvironment(base, recipe, places)).toEqual({
      ...base,
      ...{ CFLAGS: '-I/build/source/include', NAME: '$OTHER', CARGO_ENCODED_RUSTFLAGS: '-L\x1f/build/cargo/lib' },
    });
  });

  it('sets no rustflags where none were recorded, whatever a configuration says', () => {
    expect(recordedEnvironment(base, { settings: {}, rustflags: [] }, places)).toEqual({
      ...base,
      CARGO_ENCODED_RUSTFLAGS: '',
    });
  });

  it.each(['HOME', 'PATH', 'Path', 'CARGO_HOME', 'RUSTUP_HOME', 'HTTPS_PROXY', 'GITHUB_ENV', 'MY_TOKEN', 'TMPDIR'])(
    'refuses %s, which no build records',
    async (name) => {
      const recipe = { settings: { [name]: 'x' }, rustflags: [] };
      expect(
        (await expectCode(async () => recordedEnvironment(base, recipe, places), 'NOT_REBUILDABLE')).message,
      ).toContain(name);
    },
  );
});
