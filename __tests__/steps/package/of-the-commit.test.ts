/** What is packed is what the commit gives, with the compiler that was asked: whatever caches, configurations and indexes say. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { parseManifest } from '../../../src/contract/documents/manifest.js';
import { type PackageRequest, packageTarget } from '../../../src/steps/package/package.js';
import { planRelease } from '../../../src/steps/plan.js';
import {
  CRATE,
  commitAll,
  contractFor,
  createRepository,
  ENV,
  git,
  requestFor,
  TOOLCHAIN,
} from '../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const prints = (text: string): string => `fn main() { println!("{}", ${text}); }\n`;

async function pack(request: PackageRequest) {
  const made = await packageTarget(request);
  const manifest = parseManifest(await readFile(join(request.out, made.manifest_file)), 'manifest');
  const { build } = manifest;
  if (build.kind !== 'cargo') throw new Error('was not built');
  const unpacked = join(request.out, 'unpacked');
  execFileSync('mkdir', ['-p', unpacked]);
  execFileSync('tar', ['-xzf', join(request.out, made.artifact_file), '-C', unpacked]);
  return { says: execFileSync(join(unpacked, 'tool'), { encoding: 'utf8' }).trim(), recipe: build.recipe };
}

describe('a source that has its old time', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['of the package', { 'src/main.rs': prints('"one"') }, 'src/main.rs', prints('"two"')],
    [
      'of a package beside it, which is compiled for the machine that builds',
      {
        'Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nword = { path = "word" }\n[workspace]\n`,
        'Cargo.lock':
          'version = 4\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\ndependencies = [\n "word",\n]\n\n[[package]]\nname = "word"\nversion = "0.1.0"\n',
        'src/main.rs': prints('word::word!()'),
        'word/Cargo.toml': '[package]\nname = "word"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nproc-macro = true\n',
        'word/src/lib.rs':
          'use proc_macro::TokenStream;\n#[proc_macro]\npub fn word(_: TokenStream) -> TokenStream { "\\"one\\"".parse().unwrap() }\n',
      },
      'word/src/lib.rs',
      'use proc_macro::TokenStream;\n#[proc_macro]\npub fn word(_: TokenStream) -> TokenStream { "\\"two\\"".parse().unwrap() }\n',
    ],
  ])('is compiled all the same: %s', async (_, files, path, changed) => {
    const folder = await createRepository({ ...CRATE, ...files });
    expect((await pack(await requestFor(folder))).says).toBe('one');
    await writeFiles(folder, { [path]: changed });
    commitAll(folder);
    utimesSync(join(folder, path), 1_000_000_000, 1_000_000_000);
    expect((await pack(await requestFor(folder))).says).toBe('two');
  });
});

describe('the compiler', () => {
  const FOREIGN = '#!/bin/sh\n: >"$(dirname "$0")/was-run"\nexit 9\n';
  it.each<[string, string, Record<string, string>]>([
    ['a configuration names', '[build]\nrustc = "bin/foreign"\n', {}],
    ['a configuration wraps with', '[build]\nrustc-wrapper = "bin/foreign"\n', {}],
    ['the environment names', '', { CARGO_BUILD_RUSTC: 'bin/foreign' }],
    ['the environment wraps with', '', { RUSTC_WRAPPER: 'bin/foreign', RUSTC_WORKSPACE_WRAPPER: 'bin/foreign' }],
    ['the environment configures as a wrapper', '', { CARGO_BUILD_RUSTC_WRAPPER: 'bin/foreign' }],
  ])('is the one that was asked, and not what %s', async (_, config, variables) => {
    const folder = await createRepository({ ...CRATE, '.cargo/config.toml': config, 'bin/foreign': FOREIGN });
    const named = Object.entries(variables).map(([name, value]) => [name, join(folder, value)]);
    const { recipe } = await pack(await requestFor(folder, { env: { ...ENV, ...Object.fromEntries(named) } }));
    expect(existsSync(join(folder, 'bin/was-run'))).toBe(false);
    expect(recipe.settings).toEqual({});
  });
  it('is wrapped where that is asked for, and that is recorded', async () => {
    const folder = await createRepository({ ...CRATE, 'bin/wrap': '#!/bin/sh\nexec "$@"\n' });
    const env = { ...ENV, RUSTC_WRAPPER: join(folder, 'bin/wrap') };
    const { recipe } = await pack(await requestFor(folder, { env, allowWrapper: true }));
    expect(recipe.settings).toEqual({ RUSTC_WRAPPER: '$ROOT/bin/wrap' });
  });
  it('is never a program of the repository, not for planning either', async () => {
    const toolchain = '[toolchain]\npath = "own"\n';
    const foreign = '#!/bin/sh\n: >"$(dirname "$0")/../../was-run"\nexit 9\n';
    const files = { 'rust-toolchain.toml': toolchain, 'own/bin/cargo': foreign, 'own/bin/rustc': foreign };
    const folder = await createRepository({ ...CRATE, ...files });
    const request = await requestFor(folder);
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'TOOLCHAIN_NOT_EXACT' });
    const planning = { ...request, targets: [], includePlanned: false, dist_revision: 'r1', published: undefined };
    await expect(planRelease({ ...planning, toolchain: undefined })).rejects.toMatchObject({
      code: 'TOOLCHAIN_NOT_EXACT',
    });
    expect(await planRelease({ ...planning, toolchain: TOOLCHAIN, profile: 'release' })).toMatchObject({
      toolchain: TOOLCHAIN,
    });
    expect(existsSync(join(folder, 'was-run'))).toBe(false);
  });
});

describe('what steers the build', () => {
  it('is recorded: variables of cargo and of C, and those that the sources read', async () => {
    const folder = await createRepository({ ...CRATE, 'src/main.rs': prints('env!("BUILD_NUMBER")') });
    const home = await createTempProject();
    const { HOME = '', CARGO_HOME, RUSTUP_HOME } = ENV;
    const env = {
      ...ENV,
      BUILD_NUMBER: '42',
      CARGO_PROFILE_DEV_OPT_LEVEL: '1',
      CFLAGS: `-I${home}/include`,
      HOME: home,
      CARGO_HOME: CARGO_HOME ?? join(HOME, '.cargo'),
      RUSTUP_HOME: RUSTUP_HOME ?? join(HOME, '.rustup'),
      CARGO_REGISTRIES_OURS_TOKEN: 'secret',
      CARGO_NET_RETRY: '3',
      CARGO_BUILD_JOBS: '2',
    };
    const { says, recipe } = await pack(await requestFor(folder, { env }));
    expect(says).toBe('42');
    expect(recipe.settings).toEqual({
      BUILD_NUMBER: '42',
      CARGO_PROFILE_DEV_OPT_LEVEL: '1',
      CFLAGS: '-I$HOME/include',
    });
  });
  it('is not recorded where it may be a secret, or is another one on every machine, and that is said', async () => {
    const words = ['API_KEY', 'WHERE', 'HOME', 'A(x86)'];
    const says = words.map((word) => `option_env!("${word}").is_some()`).join(' && ');
    const folder = await createRepository({ ...CRATE, 'src/main.rs': prints(says) });
    const warnings: string[] = [];
    const env = { ...ENV, API_KEY: 'sk-1', WHERE: 'https://x:y@host/', 'A(x86)': '1' };
    const { says: said, recipe } = await pack(await requestFor(folder, { env, warn: (line) => warnings.push(line) }));
    expect([said, recipe.settings]).toEqual(['true', {}]);
    expect(warnings.map((line) => line.split(' ')[0]).sort()).toEqual([...words].sort());
    expect(warnings.join('')).not.toMatch(/sk-1|x:y/);
  });
  it('is recorded also of what cargo compiled before', async () => {
    const folder = await createRepository({
      ...CRATE,
      '.cargo/config.toml': '[build]\nbuild-dir = "elsewhere"\n',
      '.gitignore': `${CRATE['.gitignore']}/elsewhere/\n`,
      'src/main.rs': prints('env!("BUILD_NUMBER")'),
    });
    for (const number of ['1', '2']) {
      const env = { ...ENV, BUILD_NUMBER: number };
      expect((await pack(await requestFor(folder, { env }))).recipe.settings).toEqual({ BUILD_NUMBER: number });
    }
  });
  const profile = '[profile.dev]\nopt-level = 1\n';
  it.each<[string, string, (folder: string, aside: string) => Record<string, string>]>([
    ['a parent folder', profile, (folder) => ({ [join(folder, '../.cargo/config.toml')]: profile })],
    ['a file that git ignores', '[env]\nA = "b"\n', (folder) => ({ [join(folder, '.cargo/config.toml')]: '' })],
  ])('is refused in the configuration of %s', async (_, text, at) => {
    const above = await createTempProject();
    const folder = join(above, 'crate');
    await writeFiles(above, Object.fromEntries(Object.entries(CRATE).map(([path, of]) => [`crate/${path}`, of])));
    await writeFiles(folder, { '.gitignore': `${CRATE['.gitignore']}.cargo/\n` });
    git(folder, 'init', '-q');
    commitAll(folder);
    for (const file of Object.keys(at(folder, above))) await writeFiles('/', { [file.slice(1)]: text });
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'SETTINGS_OUTSIDE_COMMIT' });
  });
});

describe('what the build makes', () => {
  const files = {
    ...CRATE,
    'build.rs': `fn main() {
      let to = std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("tool.1");
      std::fs::write(to, "a manual").unwrap();
    }`,
    'src/main.rs': `fn main() {
      let words: Vec<String> = std::env::args().skip(1).collect();
      match words.first().map(String::as_str) {
        Some("man") => print!("man {}", words[1..].join(" ")),
        Some("none") => {}
        Some(_) => std::process::exit(3),
        None => println!("tool"),
      }
    }`,
  };
  const filesOf = async (request: PackageRequest): Promise<Record<string, string>> => {
    await pack(request);
    const unpacked = join(request.out, 'unpacked');
    const names = readdirSync(unpacked).filter((name) => name.startsWith('tool.'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(unpacked, name), 'utf8')]));
  };
  it('travels: what a build script wrote, and what the program prints', async () => {
    const folder = await createRepository(files);
    const generate = [{ path: 'tool.8', arguments: ['man', '8', '$HOME'] }];
    const request = await requestFor(folder, { include: ['target/**/out/*.1'], generate });
    expect(await filesOf(request)).toEqual({ 'tool.1': 'a manual', 'tool.8': 'man 8 $HOME' });
    expect(await readdir(join(request.out))).toEqual(['dist', 'unpacked']);
  });
  it.each<[string, string, Partial<PackageRequest>]>([
    ['no file of this build', 'INCLUDE_NOT_FOUND', { include: ['target/**/out/*.2'] }],
    ['a program that fails', 'GENERATE_FAILED', { generate: [{ path: 'tool.8', arguments: ['other'] }] }],
    ['a program that prints nothing', 'GENERATE_FAILED', { generate: [{ path: 'tool.8', arguments: ['none'] }] }],
    ['two files of one name', 'ARCHIVE_INVALID', { generate: [{ path: 'TOOL', arguments: ['man'] }] }],
  ])('is refused for %s', async (_, code, more) => {
    const request = await requestFor(await createRepository(files), more);
    await expect(packageTarget(request)).rejects.toMatchObject({ code });
  });
  it('is not what an earlier build left', async () => {
    const folder = await createRepository(files);
    await packageTarget(await requestFor(folder));
    await writeFiles(folder, { 'target/old/out/tool.2': 'left' });
    utimesSync(join(folder, 'target/old/out/tool.2'), 1_000_000_000, 1_000_000_000);
    const request = await requestFor(folder, { include: ['target/**/out/*.2'] });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'INCLUDE_NOT_FOUND' });
  });
  it('is of several packages, with their own profile and without default features, where that is asked', async () => {
    const member = (name: string): Record<string, string> => ({
      [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "1.2.3"\nedition = "2021"\n[features]\ndefault = ["loud"]\nloud = []\n`,
      [`${name}/src/main.rs`]: prints('concat!(env!("CARGO_PKG_NAME"), " ")')
        .replace('println!(', 'print!(')
        .replace(');', `); println!("{}", cfg!(feature = "loud"));`),
    });
    const lock = ['other', 'tool'].map((name) => `\n[[package]]\nname = "${name}"\nversion = "1.2.3"\n`).join('');
    const folder = await createRepository({
      'Cargo.toml':
        '[workspace]\nmembers = ["tool", "other"]\nresolver = "2"\n[profile.small]\ninherits = "release"\nopt-level = "z"\n',
      'Cargo.lock': `version = 4\n${lock}`,
      ...member('tool'),
      ...member('other'),
      '.gitignore': CRATE['.gitignore'],
    });
    const request = await requestFor(
      folder,
      { packages: ['tool', 'other'], cargoProfile: 'small', defaultFeatures: false, profile: 'release' },
      contractFor('tool', ['tool', 'other']),
    );
    const { says, recipe } = await pack(request);
    expect(says).toBe('tool false');
    expect(execFileSync(join(request.out, 'unpacked/other'), { encoding: 'utf8' })).toBe('other false\n');
    expect(recipe).toMatchObject({ packages: ['tool', 'other'], cargo_profile: 'small', default_features: false });
  });
});

describe('a source that is not in the commit', () => {
  const ignoring = (more: string): Record<string, string> => ({ '.gitignore': `${CRATE['.gitignore']}${more}\n` });
  it.each<[string, Record<string, string>, (folder: string) => Promise<unknown> | unknown]>([
    [
      'a lock that git ignores',
      ignoring('Cargo.lock'),
      (folder) => writeFiles(folder, { 'Cargo.lock': CRATE['Cargo.lock'] }),
    ],
    [
      'a module that git ignores',
      { ...ignoring('/src/own.rs'), 'src/main.rs': 'mod own;\nfn main() { println!("{}", own::WORD); }\n' },
      (folder) => writeFiles(folder, { 'src/own.rs': 'pub const WORD: &str = "mine";\n' }),
    ],
    [
      'a text that git ignores',
      { ...ignoring('/src/own.txt'), 'src/main.rs': prints('include_str!("own.txt")') },
      (folder) => writeFiles(folder, { 'src/own.txt': 'mine' }),
    ],
    [
      'a link of the commit that leads out of it',
      { 'src/main.rs': prints('include_str!("own.txt")') },
      async (folder) => {
        await symlink(join(await createTempProject({ 'own.txt': 'mine' }), 'own.txt'), join(folder, 'src/own.txt'));
        commitAll(folder);
      },
    ],
    [
      'a file that git is told not to look at',
      {},
      async (folder) => {
        git(folder, 'update-index', '--assume-unchanged', 'src/main.rs');
        await writeFiles(folder, { 'src/main.rs': prints('"other"') });
      },
    ],
    [
      'a file that git is told to skip',
      {},
      async (folder) => {
        git(folder, 'update-index', '--skip-worktree', 'src/main.rs');
        await writeFiles(folder, { 'src/main.rs': prints('"other"') });
      },
    ],
  ])('is refused: %s', async (_, { 'Cargo.lock': __, ...files }, change) => {
    const { 'Cargo.lock': lock, ...rest } = CRATE;
    const folder = await createRepository({
      ...rest,
      ...(files['.gitignore']?.includes('Cargo.lock') ? {} : { 'Cargo.lock': lock }),
      ...files,
    });
    await change(folder);
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: one that has its old size and time, whatever the repository has git compare', async () => {
    const folder = await createRepository({ ...CRATE, 'src/main.rs': prints('"one"') });
    const file = join(folder, 'src/main.rs');
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    git(folder, 'config', 'core.trustctime', 'false');
    git(folder, 'config', 'core.checkStat', 'minimal');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    // git compares the time of a change in whole seconds.
    await setTimeout(1100);
    await writeFiles(folder, { 'src/main.rs': prints('"two"') });
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'TREE_DIRTY' });
  });
  it('is refused: a package that a path outside of the repository names', async () => {
    const above = await createTempProject({
      'other/Cargo.toml': '[package]\nname = "other"\nversion = "0.1.0"\nedition = "2021"\n',
      'other/src/lib.rs': '',
      ...Object.fromEntries(Object.entries(CRATE).map(([path, of]) => [`crate/${path}`, of])),
      'crate/Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nother = { path = "../other" }\n`,
      'crate/Cargo.lock':
        'version = 4\n\n[[package]]\nname = "other"\nversion = "0.1.0"\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\ndependencies = [\n "other",\n]\n',
    });
    git(join(above, 'crate'), 'init', '-q');
    commitAll(join(above, 'crate'));
    await expect(packageTarget(await requestFor(join(above, 'crate')))).rejects.toMatchObject({
      code: 'SOURCE_NOT_IN_COMMIT',
    });
  });
  it('is refused: a static library that git ignores', async () => {
    const script = `fn main() { println!("cargo:rustc-link-search=native={}/native", std::env::var("CARGO_MANIFEST_DIR").unwrap()); }\n`;
    const folder = await createRepository({ ...CRATE, ...ignoring('/native/'), 'build.rs': script });
    await writeFiles(folder, { 'native/libword.a': '!<arch>\n' });
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: a file of CARGO_HOME that is of no dependency', async () => {
    const home = await createTempProject({ 'registry/word': 'mine' });
    const source = `fn main() { print!("{}", include_str!(${JSON.stringify(join(home, 'registry/word'))})); }\n`;
    const folder = await createRepository({ ...CRATE, 'src/main.rs': source });
    const { HOME = '', RUSTUP_HOME = join(HOME, '.rustup') } = ENV;
    const request = await requestFor(folder, { env: { ...ENV, RUSTUP_HOME, CARGO_HOME: home } });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: what an earlier build left below the target folder', async () => {
    const folder = await createRepository({ ...CRATE, 'src/main.rs': prints('include_str!("../target/other/x")') });
    await writeFiles(folder, { 'target/other/x': 'stale' });
    utimesSync(join(folder, 'target/other/x'), 1_000_000_000, 1_000_000_000);
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: a file that a build script has compiled in, from elsewhere', async () => {
    const elsewhere = join(await createTempProject({ word: 'mine' }), 'word');
    const script = `const WORD: &str = include_str!(${JSON.stringify(elsewhere)});\nfn main() { println!("cargo:rustc-env=WORD={WORD}"); }\n`;
    const folder = await createRepository({ ...CRATE, 'build.rs': script, 'src/main.rs': prints('env!("WORD")') });
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: a module that git ignores, in a repository below CARGO_HOME', async () => {
    const folder = await createRepository({
      ...CRATE,
      ...ignoring('/src/own.rs'),
      'src/main.rs': 'mod own;\nfn main() { println!("{}", own::WORD); }\n',
    });
    await writeFiles(folder, { 'src/own.rs': 'pub const WORD: &str = "mine";\n' });
    utimesSync(join(folder, 'src/own.rs'), 1_000_000_000, 1_000_000_000);
    const request = await requestFor(folder, { env: { ...ENV, CARGO_HOME: join(folder, '..') } });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('is refused: a file of the commit that a build script writes over', async () => {
    const folder = await createRepository({
      ...CRATE,
      'build.rs': 'fn main() { std::fs::write("src/own.rs", "pub const WORD: &str = \\"other\\";").unwrap(); }\n',
      'src/own.rs': 'pub const WORD: &str = "one";\n',
      'src/main.rs': 'mod own;\nfn main() { println!("{}", own::WORD); }\n',
    });
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({
      code: 'TREE_DIRTY',
      message: expect.stringContaining('src/own.rs'),
    });
  });
  it('is left out with a warning where nobody asked for it', async () => {
    const folder = await createRepository({ ...CRATE, ...ignoring('LICENSE-OTHERS') });
    await writeFiles(folder, { 'LICENSE-OTHERS': 'of others' });
    const warnings: string[] = [];
    await pack(await requestFor(folder, { warn: (line) => warnings.push(line) }));
    expect(warnings).toEqual([expect.stringMatching(/LICENSE-OTHERS.*not in the commit/)]);
  });
  it('is none that this very build wrote, or that a sparse checkout leaves out', async () => {
    const folder = await createRepository({
      ...CRATE,
      ...ignoring('/src/own.rs'),
      'build.rs': 'fn main() { std::fs::write("src/own.rs", "pub const WORD: &str = \\"written\\";").unwrap(); }\n',
      'src/main.rs': 'mod own;\nfn main() { println!("{}", own::WORD); }\n',
      'docs/large.txt': '',
    });
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/docs/');
    expect((await pack(await requestFor(folder))).says).toBe('written');
  });
});
