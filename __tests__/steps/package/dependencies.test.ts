/** Builds with dependencies that no registry serves, each with a real cargo: of git, patched into the repository, vendored. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseProvenance } from '../../../src/contract/documents/provenance.js';
import { type PackageRequest, packageTarget } from '../../../src/steps/package/package.js';
import { CRATE, commitAll, createRepository, ENV, git, requestFor } from '../../support/crate-repository.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

const WORD = {
  'Cargo.toml': '[package]\nname = "word"\nversion = "0.1.0"\nedition = "2021"\n',
  'src/lib.rs': 'pub fn word() -> &\'static str { "one" }\n',
};
const MAIN = 'fn main() { println!("{}", word::word()); }\n';
const SUM = 'ab'.repeat(32);

function lockWith(lines: string): string {
  return `version = 4\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\ndependencies = [\n "word",\n]\n\n[[package]]\nname = "word"\nversion = "0.1.0"\n${lines}`;
}

async function pack(request: PackageRequest) {
  const made = await packageTarget(request);
  const provenance = parseProvenance(await readFile(join(request.out, made.provenance_file)), 'provenance');
  const unpacked = join(request.out, 'unpacked');
  execFileSync('mkdir', ['-p', unpacked]);
  execFileSync('tar', ['-xzf', join(request.out, made.artifact_file), '-C', unpacked]);
  const says = execFileSync(join(unpacked, 'tool'), { encoding: 'utf8' }).trim();
  return { says, crates: provenance.predicate.buildDefinition.resolvedDependencies.slice(2) };
}

/** An environment with a CARGO_HOME of its own, so that nothing that was fetched before counts. */
async function withOwnHome(): Promise<NodeJS.ProcessEnv> {
  const { HOME = '' } = ENV;
  return { ...ENV, RUSTUP_HOME: ENV.RUSTUP_HOME ?? join(HOME, '.rustup'), CARGO_HOME: await createTempProject() };
}

describe('a dependency that is an older version of the package', () => {
  it('is not taken for what is built', async () => {
    const folder = await createRepository({
      ...CRATE,
      'Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nword = { path = "word", package = "tool" }\n`,
      'Cargo.lock': `version = 4\n\n[[package]]\nname = "tool"\nversion = "0.1.0"\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\ndependencies = [\n "tool 0.1.0",\n]\n`,
      'src/main.rs': MAIN,
      'word/Cargo.toml': '[package]\nname = "tool"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n',
      'word/src/lib.rs': WORD['src/lib.rs'],
    });
    expect((await pack(await requestFor(folder))).says).toBe('one');
  });
});

describe('a dependency of git', () => {
  async function createWithGit(more: Record<string, string> = {}, table = '', files: Record<string, string> = WORD) {
    const dependency = await createRepository(files);
    const url = pathToFileURL(dependency).href;
    const commit = git(dependency, 'rev-parse', 'HEAD');
    const folder = await createRepository({
      ...CRATE,
      'Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nword = { git = "${url}" }\n${table.replace('URL', url)}`,
      'Cargo.lock': lockWith(table === '' ? `source = "git+${url}#${commit}"\n` : ''),
      'src/main.rs': MAIN,
      ...more,
    });
    return { folder, url, commit };
  }
  it('is in the provenance with its commit', async () => {
    const { folder, url, commit } = await createWithGit();
    const { says, crates } = await pack(await requestFor(folder, { env: await withOwnHome() }));
    expect(says).toBe('one');
    const address = encodeURIComponent(`git+${url}@${commit}`);
    expect(crates).toEqual([{ uri: `pkg:cargo/word@0.1.0?vcs_url=${address}`, digest: { gitCommit: commit } }]);
  });
  it('is refused where its build script takes what another build has left beside it, and says so', async () => {
    const script =
      'fn main() {\n  let home = std::env::var("CARGO_HOME").unwrap();\n  let path = format!("{home}/registry/src/index-1/other-1.0.0/words");\n  println!("cargo:rerun-if-changed={path}");\n  println!("cargo:rustc-env=WORDS={}", std::fs::read_to_string(path).unwrap_or_default());\n}\n';
    const library = 'pub fn word() -> &\'static str { concat!("one", env!("WORDS")) }\n';
    const { folder } = await createWithGit({}, '', { ...WORD, 'build.rs': script, 'src/lib.rs': library });
    const env = await withOwnHome();
    expect((await pack(await requestFor(folder, { env }))).says).toBe('one');
    await writeFiles(env.CARGO_HOME ?? '', { 'registry/src/index-1/other-1.0.0/words': ' of another' });
    const request = await requestFor(folder, { env });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
  it('belongs to the commit where it is patched to a path inside of the repository', async () => {
    const mine = Object.entries(WORD).map(([path, text]) => [`word/${path}`, text.replace('one', 'mine')]);
    const { folder } = await createWithGit(Object.fromEntries(mine), '[patch."URL"]\nword = { path = "word" }\n');
    const { says, crates } = await pack(await requestFor(folder, { env: await withOwnHome() }));
    expect([says, crates]).toEqual(['mine', []]);
  });
  it('is refused before the build where the lock has no commit for it', async () => {
    const { folder, url } = await createWithGit();
    await writeFiles(folder, { 'Cargo.lock': lockWith(`source = "git+${url}"\n`) });
    commitAll(folder);
    const request = await requestFor(folder, { env: await withOwnHome() });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'PROVENANCE_MISMATCH' });
  });
});

describe('a vendored dependency', () => {
  const vendored = (sum: string | null): Record<string, string> => ({
    ...CRATE,
    'Cargo.toml': `${CRATE['Cargo.toml']}[dependencies]\nword = "0.1.0"\n`,
    'Cargo.lock': lockWith(
      `source = "registry+https://github.com/rust-lang/crates.io-index"\n${sum === null ? '' : `checksum = "${sum}"\n`}`,
    ),
    'src/main.rs': MAIN,
    '.cargo/config.toml': '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n',
    ...Object.fromEntries(Object.entries(WORD).map(([path, text]) => [`vendor/word/${path}`, text])),
    'vendor/word/.cargo-checksum.json': JSON.stringify({ files: {}, package: sum ?? undefined }),
  });
  it('has the digest of Cargo.lock, and is compiled anew where its folder has changed', async () => {
    const folder = await createRepository(vendored(SUM));
    const env = await withOwnHome();
    const first = await pack(await requestFor(folder, { env }));
    expect(first).toEqual({ says: 'one', crates: [{ uri: 'pkg:cargo/word@0.1.0', digest: { sha256: SUM } }] });
    await writeFiles(folder, { 'vendor/word/src/lib.rs': WORD['src/lib.rs'].replace('one', 'two') });
    commitAll(folder);
    expect((await pack(await requestFor(folder, { env }))).says).toBe('two');
  });
  it('is refused before the build where Cargo.lock has no digest for it', async () => {
    const folder = await createRepository(vendored(null));
    await expect(packageTarget(await requestFor(folder))).rejects.toMatchObject({ code: 'PROVENANCE_MISMATCH' });
  });
  it('is refused where a folder that git ignores is what is built', async () => {
    const folder = await createRepository({ ...vendored(SUM), '.gitignore': '/target/\n/vendor/\n' });
    const request = await requestFor(folder, { env: await withOwnHome() });
    await expect(packageTarget(request)).rejects.toMatchObject({ code: 'SOURCE_NOT_IN_COMMIT' });
  });
});
