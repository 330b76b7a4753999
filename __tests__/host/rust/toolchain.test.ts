import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { askCargo, askRustc, askTarget, requireToolchain } from '../../../src/host/rust/toolchain.js';
import { pinnedToolchain } from '../../../src/host/rust/toolchain-file.js';
import { ENV, TARGET, TOOLCHAIN } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

describe('askRustc', () => {
  it('gives version, commit and all lines', async () => {
    const rustc = await askRustc(tmpdir(), ENV);
    expect(rustc).toMatchObject({ version: TOOLCHAIN, host: TARGET });
    expect(rustc.commit).toMatch(/^(?:[0-9a-f]{40}|unknown)$/);
    expect(rustc.lines[0]).toContain(TOOLCHAIN);
    expect(await askCargo(tmpdir(), ENV)).toMatch(/^cargo [0-9]/);
  });
  it('is TOOLCHAIN_MISMATCH for a toolchain that rustup does not have, and TOOL_MISSING without rustc', async () => {
    const absent = { ...ENV, RUSTUP_TOOLCHAIN: '0.0.1', RUSTUP_AUTO_INSTALL: '0' };
    await expect(askRustc(tmpdir(), absent)).rejects.toMatchObject({ code: 'TOOLCHAIN_MISMATCH' });
    await expect(askRustc(tmpdir(), { PATH: '/none' })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});

describe('requireToolchain', () => {
  it('is TOOLCHAIN_MISMATCH for another version', async () => {
    const rustc = await askRustc(tmpdir(), ENV);
    expect(() => requireToolchain(rustc, TOOLCHAIN)).not.toThrow();
    expect(() => requireToolchain(rustc, '1.2.3')).toThrow(expect.objectContaining({ code: 'TOOLCHAIN_MISMATCH' }));
  });
});

describe('askTarget', () => {
  it('gives sysroot and cfg', async () => {
    const { sysroot, cfg } = await askTarget(tmpdir(), ENV, TARGET);
    expect(sysroot).toMatch(/^\/|^[A-Z]:/);
    expect(cfg).toEqual(expect.arrayContaining([expect.stringMatching(/^target_os="/)]));
  });
  it.each(['thumbv6m-none-eabi', 'no-such-target'])('is TARGET_NOT_INSTALLED for %s', async (target) => {
    await expect(askTarget(tmpdir(), ENV, target)).rejects.toMatchObject({ code: 'TARGET_NOT_INSTALLED' });
  });
});

describe('pinnedToolchain', () => {
  const pinned = async (files: Record<string, string>): Promise<string | undefined> => {
    const root = await createTempProject({ 'crates/one/x': '', ...files });
    return pinnedToolchain(join(root, 'crates', 'one'), root);
  };
  const channel = (text: string): string => `[toolchain]\nchannel = "${text}"\ncomponents = ["clippy"]\n`;
  it.each<[string, Record<string, string>, string | undefined]>([
    ['no file', {}, undefined],
    ['rust-toolchain.toml at the root', { 'rust-toolchain.toml': channel('1.84.0') }, '1.84.0'],
    [
      'the nearest',
      { 'rust-toolchain.toml': channel('1.84.0'), 'crates/rust-toolchain.toml': channel('1.85.1') },
      '1.85.1',
    ],
    ['one line', { 'rust-toolchain': '1.84.0\n' }, '1.84.0'],
    [
      'TOML without extension, before the other',
      { 'rust-toolchain': channel('1.84.0'), 'rust-toolchain.toml': channel('1.85.0') },
      '1.84.0',
    ],
    ['a version with its host', { 'rust-toolchain.toml': channel('1.84.0-x86_64-unknown-linux-gnu') }, '1.84.0'],
    ['no channel', { 'rust-toolchain.toml': '[toolchain]\ncomponents = ["clippy"]\n' }, undefined],
  ])('reads %s', async (_, files, expected) => {
    expect(await pinned(files)).toBe(expected);
  });
  it.each(['stable', 'nightly', 'nightly-2026-01-01', '1.84', 'stable-x86_64-unknown-linux-gnu'])(
    'is TOOLCHAIN_NOT_EXACT for %s',
    async (text) => {
      await expect(pinned({ 'rust-toolchain.toml': channel(text) })).rejects.toMatchObject({
        code: 'TOOLCHAIN_NOT_EXACT',
      });
      await expect(pinned({ 'rust-toolchain': text })).rejects.toMatchObject({ code: 'TOOLCHAIN_NOT_EXACT' });
    },
  );
  it('is TOOLCHAIN_NOT_EXACT for a path, and INVALID_INPUT for what is no such file', async () => {
    await expect(pinned({ 'rust-toolchain.toml': '[toolchain]\npath = "/x"\n' })).rejects.toMatchObject({
      code: 'TOOLCHAIN_NOT_EXACT',
    });
    for (const text of ['[toolchain', 'x = 1', '[toolchain]\nchannel = 1\n'])
      await expect(pinned({ 'rust-toolchain.toml': text })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
