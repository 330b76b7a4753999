import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configuredRustflags, readConfigurations } from '../../../src/host/rust/build/cargo-config.js';
import { parseCargoLock, readCargoLock } from '../../../src/host/rust/cargo-lock.js';
import { pinnedToolchain } from '../../../src/host/rust/toolchain-file.js';
import { enough, STRIDE } from '../../support/generated.js';
import { faultOfFiles, SIZE } from '../../support/long-documents.js';
import { LONG_TOML } from '../../support/long-toml.js';
import { createTempProject } from '../../support/temporary.js';

const CFG = ['unix', 'target_os="linux"'];
const TARGET = 'x86_64-unknown-linux-gnu';
/** The largest that each is read with. */
const [MOST_PIN, MOST_CONFIG] = [64 * 1024, 1024 * 1024];

/** What is read of a file, and what its long text stands behind. */
const FILES: readonly (readonly [
  name: string,
  most: number,
  before: string,
  read: (folder: string) => Promise<unknown>,
])[] = [
  ['rust-toolchain.toml', MOST_PIN, '[toolchain]\n', (folder) => pinnedToolchain(folder, folder)],
  ['rust-toolchain', MOST_PIN, '', (folder) => pinnedToolchain(folder, folder)],
  ['.cargo/config.toml', MOST_CONFIG, '', flagsOf],
  ['.cargo/config.toml', MOST_CONFIG, '[build]\nrustflags = ["-g"]\n[target."cfg(unix)"]\n', flagsOf],
  ['Cargo.lock', Number.POSITIVE_INFINITY, 'version = 4\n', packagesOf],
];

async function flagsOf(folder: string): Promise<string[]> {
  return configuredRustflags(await readConfigurations(folder, join(folder, 'home')), {}, TARGET, CFG);
}

async function packagesOf(folder: string): Promise<unknown> {
  return parseCargoLock((await readCargoLock(folder)) ?? new Uint8Array(), 'Cargo.lock');
}

describe('TOML that is long in one dimension', () => {
  it('is read, or refused by a code and in few words', async () => {
    const faults: (string | undefined)[] = [];
    let count = 0;
    for (const [name, most, before, read] of FILES) {
      const folder = await createTempProject();
      await mkdir(join(folder, '.cargo'));
      for (const [dimension, text] of LONG_TOML) {
        if (count++ % STRIDE !== 0) continue;
        const bytes = Buffer.from(before + text(Math.min(SIZE, most - 100)));
        await writeFile(join(folder, name), bytes);
        faults.push(await faultOfFiles({ name: `${name}: ${dimension}`, bytes }, () => read(folder)));
      }
    }
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(count).toBeGreaterThan(enough(150));
  }, 3_600_000);

  it.each([
    ['keys of targets', (size: number) => `${'[target."cfg(unix)"]\nrustflags = ["a"]\n'}${'\n'.repeat(size)}`, ['a']],
    [
      'a key of a target',
      (size: number) => `[target.'cfg(all(unix, ${'unix, '.repeat(size / 6)}))']\nrustflags = ["a"]\n`,
      ['a'],
    ],
    ['flags', (size: number) => `[build]\nrustflags = [${'"a", '.repeat(size / 5)}]\n`, undefined],
    ['flags in a string', (size: number) => `[build]\nrustflags = "${'a '.repeat(size / 2)}"\n`, undefined],
  ])('gives the flags where %s are many', async (_, text, flags) => {
    const folder = await createTempProject();
    await mkdir(join(folder, '.cargo'));
    await writeFile(join(folder, '.cargo', 'config.toml'), text(Math.min(SIZE, MOST_CONFIG - 100)));
    const found = await flagsOf(folder);
    if (flags) expect(found).toEqual(flags);
    else expect(new Set(found)).toEqual(new Set(['a']));
  });

  it('refuses files that include one another more often than anybody writes', async () => {
    const folder = await createTempProject();
    await mkdir(join(folder, '.cargo'));
    for (const include of ['["config.toml"]', `[${'"config.toml", '.repeat(1000)}]`]) {
      await writeFile(join(folder, '.cargo', 'config.toml'), `include = ${include}\n`);
      await expect(flagsOf(folder)).rejects.toMatchObject({ code: 'CARGO_FAILED' });
    }
  });
});
