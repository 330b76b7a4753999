import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { TARGET_NAMES } from '../../../src/contract/identity/target-names.js';
import {
  askCargo,
  askTarget,
  askTargetNames,
  askToolchain,
  environmentOf,
  requireToolchain,
} from '../../../src/host/rust/toolchain.js';
import { pinnedToolchain } from '../../../src/host/rust/toolchain-file.js';
import { ENV, TARGET, TOOLCHAIN } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

describe('askToolchain', () => {
  it('gives version, commit and all lines', async () => {
    const found = await askToolchain(tmpdir(), ENV);
    expect(found).toMatchObject({ version: TOOLCHAIN, host: TARGET });
    expect(found.commit).toMatch(/^(?:[0-9a-f]{40}|unknown)$/);
    expect(found.lines[0]).toContain(TOOLCHAIN);
    expect(found.rustc.startsWith(found.sysroot)).toBe(true);
    expect(await askCargo(found, ENV)).toMatch(/^cargo [0-9]/);
  });
  it('names the compiler itself, whatever stands before it, and whoever asks for it by name gets it', async () => {
    const folder = await createTempProject({ rustc: '#!/bin/sh\nexec rustc "$@"\n' });
    const found = await askToolchain(tmpdir(), { ...ENV, RUSTC: join(folder, 'rustc') });
    expect(found).toEqual(await askToolchain(tmpdir(), ENV));
    const told = { ...environmentOf(found, ENV), RUSTC: undefined };
    expect(await askToolchain(tmpdir(), told)).toEqual(found);
  });
  const [onLinux, whyNot] = process.platform === 'linux' ? [it, ''] : [it.skip, ' (skipped: not Linux)'];
  onLinux(`lets programs of the toolchain find its libraries${whyNot}`, async () => {
    const found = await askToolchain(tmpdir(), ENV);
    const strip = join(found.sysroot, 'lib/rustlib', TARGET, 'bin/rust-objcopy');
    const { stdout } = await promisify(execFile)(strip, ['--version'], {
      env: environmentOf(found, { LD_LIBRARY_PATH: '/none' }),
    });
    expect(stdout).toContain('LLVM');
    expect(environmentOf(found, { LD_LIBRARY_PATH: '/none' }).LD_LIBRARY_PATH).toBe(
      `${join(found.sysroot, 'lib')}:/none`,
    );
  });
  it('is TOOLCHAIN_MISMATCH for a toolchain that rustup does not have, and TOOL_MISSING without rustc', async () => {
    const absent = { ...ENV, RUSTUP_TOOLCHAIN: '0.0.1', RUSTUP_AUTO_INSTALL: '0' };
    await expect(askToolchain(tmpdir(), absent)).rejects.toMatchObject({ code: 'TOOLCHAIN_MISMATCH' });
    await expect(askToolchain(tmpdir(), { PATH: '/none' })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  });
});

describe('requireToolchain', () => {
  it('is TOOLCHAIN_MISMATCH for another version', async () => {
    const found = await askToolchain(tmpdir(), ENV);
    expect(() => requireToolchain(found, TOOLCHAIN)).not.toThrow();
    expect(() => requireToolchain(found, '1.2.3')).toThrow(expect.objectContaining({ code: 'TOOLCHAIN_MISMATCH' }));
  });
});

describe('askTarget', () => {
  it('gives cfg', async () => {
    const cfg = await askTarget(await askToolchain(tmpdir(), ENV), ENV, TARGET);
    expect(cfg).toEqual(expect.arrayContaining([expect.stringMatching(/^target_os="/)]));
  });
  it.each(['thumbv6m-none-eabi', 'no-such-target'])('is TARGET_NOT_INSTALLED for %s', async (target) => {
    const found = await askToolchain(tmpdir(), ENV);
    await expect(askTarget(found, ENV, target)).rejects.toMatchObject({ code: 'TARGET_NOT_INSTALLED' });
  });
});

describe('askTargetNames', () => {
  it('has what the compiler lists, all that is known by name among it', async () => {
    const names = await askTargetNames(await askToolchain(tmpdir(), ENV), ENV);
    expect(names).toContain(TARGET);
    // A target may be taken from a later compiler, or come with one; most stay.
    expect(TARGET_NAMES.filter((name) => !names.includes(name)).length).toBeLessThan(10);
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
