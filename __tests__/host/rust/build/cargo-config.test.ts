import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configuredRustflags, matchesCfg, readConfigurations } from '../../../../src/host/rust/build/cargo-config.js';
import { cargoHome } from '../../../../src/host/rust/build/places.js';
import { userRustflags } from '../../../../src/host/rust/build/rustflags.js';
import { CRATE, ENV, TARGET } from '../../../support/crate-repository.js';
import { createTempProject } from '../../../support/temporary.js';

const CFG = execFileSync('rustc', ['--print', 'cfg'], { env: ENV, encoding: 'utf8' }).trim().split('\n');
const OTHER = TARGET.includes('windows') ? 'unix' : 'windows';
const VARIABLE = `CARGO_TARGET_${TARGET.toUpperCase().replaceAll('-', '_')}_RUSTFLAGS`;
const HERE = 'crate/.cargo/config.toml';
const ABOVE = '.cargo/config.toml';
const HOME = 'home/config.toml';

/** Flags that cargo itself gives to rustc for the target: what follows `--cfg mine_`. */
function flagsOfCargo(folder: string, env: NodeJS.ProcessEnv): string[] {
  const { stderr } = spawnSync('cargo', ['check', '-v', '--target', TARGET], { cwd: folder, env, encoding: 'utf8' });
  return [...stderr.matchAll(/--cfg mine_([a-z]+)/g)].map((match) => match[1] ?? '');
}

const list = (...names: string[]): string =>
  `rustflags = [${names.map((name) => `"--cfg", "mine_${name}"`).join(', ')}]\n`;
const word = (...names: string[]): string => `rustflags = "${names.map((name) => `--cfg mine_${name}`).join(' ')}"\n`;

describe('userRustflags agrees with cargo', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['without any flags', {}, {}, []],
    ['one file', { [HERE]: `[build]\n${list('a', 'b')}` }, {}, ['a', 'b']],
    ['a string', { [HERE]: `[build]\n${word('a', 'b')}` }, {}, ['a', 'b']],
    [
      'files above and at home are joined, the nearest last',
      { [HERE]: `[build]\n${list('here')}`, [ABOVE]: `[build]\n${list('above')}`, [HOME]: `[build]\n${list('home')}` },
      {},
      ['home', 'above', 'here'],
    ],
    [
      'a nearer string replaces',
      { [HERE]: `[build]\n${word('here')}`, [HOME]: `[build]\n${word('home')}` },
      {},
      ['here'],
    ],
    [
      'flags of the target before those of the build',
      { [HERE]: `[build]\n${list('build')}[target.${TARGET}]\n${list('target')}` },
      {},
      ['target'],
    ],
    [
      'flags of the target, then of each cfg that holds',
      {
        [HERE]: `[target.'cfg(not(${OTHER}))']\n${list('z')}[target.'cfg(any(${OTHER}, all()))']\n${list('y')}`,
        [HOME]: `[target.${TARGET}]\n${list('x')}[target.'cfg(not(${OTHER}))']\n${list('w')}`,
      },
      {},
      ['x', 'y', 'w', 'z'],
    ],
    [
      'a cfg that does not hold leaves those of the build',
      { [HERE]: `[build]\n${list('build')}[target.'cfg(${OTHER})']\n${list('target')}` },
      {},
      ['build'],
    ],
    [
      'variables for configuration come last',
      { [HERE]: `[target.${TARGET}]\n${list('file')}` },
      { [VARIABLE]: '--cfg mine_variable' },
      ['file', 'variable'],
    ],
    [
      'CARGO_BUILD_RUSTFLAGS',
      { [HERE]: `[build]\n${list('a')}` },
      { CARGO_BUILD_RUSTFLAGS: ' --cfg  mine_b ' },
      ['a', 'b'],
    ],
    ['RUSTFLAGS replaces files', { [HERE]: `[build]\n${list('a')}` }, { RUSTFLAGS: '--cfg mine_b' }, ['b']],
    ['RUSTFLAGS that is empty', { [HERE]: `[build]\n${list('a')}` }, { RUSTFLAGS: '' }, []],
    [
      'CARGO_ENCODED_RUSTFLAGS before RUSTFLAGS',
      {},
      { CARGO_ENCODED_RUSTFLAGS: '--cfg\x1fmine_a', RUSTFLAGS: '--cfg mine_b' },
      ['a'],
    ],
    ['the old name without extension', { 'crate/.cargo/config': `[build]\n${list('old')}` }, {}, ['old']],
  ])('%s', async (_, files, variables, expected) => {
    const root = await createTempProject({
      'crate/Cargo.toml': CRATE['Cargo.toml'],
      'crate/src/main.rs': 'fn main() {}',
      ...files,
    });
    const folder = join(root, 'crate');
    const env = { ...ENV, RUSTUP_HOME: rustupHome(), CARGO_HOME: join(root, 'home'), ...variables };
    const flags = userRustflags(await readConfigurations(folder, cargoHome(env)), env, TARGET, CFG);
    expect(flags).toEqual(expected.flatMap((name) => ['--cfg', `mine_${name}`]));
    expect(flagsOfCargo(folder, env)).toEqual(expected);
  });
});

function rustupHome(): string {
  return /^rustup home:\s+(.*)$/m.exec(execFileSync('rustup', ['show'], { env: ENV, encoding: 'utf8' }))?.[1] ?? '';
}

describe('configuredRustflags', () => {
  it('reads included files, the including one last', async () => {
    const folder = await createTempProject({
      '.cargo/config.toml': `include = ["a.toml", { path = "b.toml", optional = true }, { path = "none.toml", optional = true }]\n[build]\n${list('here')}`,
      '.cargo/a.toml': `[build]\n${list('a')}`,
      '.cargo/b.toml': `[build]\n${list('b')}`,
    });
    const flags = configuredRustflags(await readConfigurations(folder, join(folder, 'home')), {}, TARGET, CFG);
    expect(flags.filter((flag) => flag !== '--cfg')).toEqual(['mine_a', 'mine_b', 'mine_here']);
  });
  it('is CARGO_FAILED for a file that is not TOML, or that includes itself', async () => {
    for (const text of ['[build', 'include = ["config.toml"]']) {
      const folder = await createTempProject({ '.cargo/config.toml': text });
      const reading = readConfigurations(folder, join(folder, 'home'));
      await expect(reading).rejects.toMatchObject({ code: 'CARGO_FAILED' });
    }
  });
});

describe('matchesCfg', () => {
  const cfg = ['unix', 'target_os="linux"', 'target_feature="sse2"', 'panic="unwind"'];
  it.each([
    ['cfg(unix)', true],
    ['cfg(windows)', false],
    ['cfg(target_os = "linux")', true],
    ['cfg(target_os="macos")', false],
    ['cfg(not(windows))', true],
    ['cfg(all())', true],
    ['cfg(any())', false],
    ['cfg(all(unix, target_feature = "sse2", not(any(windows, target_os = "macos"))))', true],
    ['cfg(all(unix, windows,))', false],
    ['cfg(any(windows, all(unix, panic = "unwind")))', true],
    ['cfg(true)', true],
    ['unix', false],
    ['x86_64-unknown-linux-gnu', false],
  ])('%s is %s', (key, expected) => {
    expect(matchesCfg(key, cfg)).toBe(expected);
  });
  it.each(['not(', '('])('is CARGO_FAILED for a key of a hundred thousand %s', (open) => {
    const deep = (levels: number): string => `cfg(${open.repeat(levels)}unix${')'.repeat(levels)})`;
    expect(() => matchesCfg(deep(100_000), cfg)).toThrow(expect.objectContaining({ code: 'CARGO_FAILED' }));
    expect(() => matchesCfg(deep(128), cfg)).not.toThrow();
  });
});

describe('cargoHome', () => {
  it('is CARGO_HOME, else .cargo in the home folder', () => {
    expect(cargoHome({ CARGO_HOME: '/c', HOME: '/h' })).toBe('/c');
    expect(cargoHome({ CARGO_HOME: '', HOME: '/h' })).toBe('/h/.cargo');
    expect(cargoHome({ HOME: '/h' })).toBe('/h/.cargo');
  });
});
