/** A git repository with a program in it as its authors have one: crates, Cargo.lock, contract, and what links for other systems. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractFor } from '../contract.mjs';
import { answerOf, run } from '../machines/start.mjs';
import { bringCrate } from './crate.mjs';
import { isForeign } from './rows.mjs';

export const CONTRACT = 'docs/distribution-contract.json';
/** What a contract names where rust-toolchain.toml has the last word. */
const OTHER_RUST = '1.85.0';
/** The oldest macOS that Rust's own standard libraries are built for. */
const MACOS = { 'aarch64-apple-darwin': 'aarch64-macos.11.0', 'x86_64-apple-darwin': 'x86_64-macos.10.12' };

/** Makes the repository of a program in a folder that is not there yet, with one commit. */
export function createRepository(folder, program, { rust, targets }) {
  for (const [place, crate] of Object.entries(program.crates)) bringCrate(crate, join(folder, place), program);
  makeWorkspace(folder, program);
  if (program.pinned) pinToolchain(folder, rust);
  for (const target of targets.filter(isForeign)) configureLinker(folder, target);
  mkdirSync(join(folder, 'docs'), { recursive: true });
  const { name: product, binaries, pinned } = program;
  const own = { product, binaries, targets, rust: pinned ? OTHER_RUST : rust };
  writeFileSync(join(folder, CONTRACT), contractFor(own));
  git(folder, 'init', '--quiet', '.');
  // Of what their authors ignore, crates hold what was committed all the same.
  git(folder, 'add', '--all', '--force');
  const person = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
  git(folder, ...person, 'commit', '--quiet', '-m', `Import ${Object.values(program.crates).join(', ')}`);
}

/** One lock for all crates, which takes them from their folders; nothing else in it changes. */
function makeWorkspace(folder, { crates, workspace }) {
  const [first, ...others] = Object.keys(crates);
  if (workspace) {
    const members = Object.keys(crates).map((place) => JSON.stringify(place));
    writeFileSync(join(folder, 'Cargo.toml'), `[workspace]\nresolver = "2"\nmembers = [${members.join(', ')}]\n`);
    renameSync(join(folder, first, 'Cargo.lock'), join(folder, 'Cargo.lock'));
  }
  for (const place of others) rmSync(join(folder, place, 'Cargo.lock'), { force: true });
  if (others.length > 0) answerOf('cargo', ['update', '--quiet', '--workspace'], { cwd: folder });
}

function pinToolchain(folder, rust) {
  writeFileSync(join(folder, 'rust-toolchain.toml'), `[toolchain]\nchannel = "${rust}"\n`);
  // Installing one that is there may write it anew, under the hands of whoever builds with it.
  if (run('rustup', ['which', '--toolchain', rust, 'rustc']).status === 0) return;
  answerOf('rustup', ['--quiet', 'toolchain', 'install', '--no-self-update', '--profile', 'minimal', rust]);
}

/**
 * What links for a system that this is not, in the repository's own configuration: a script of its own, or mingw-w64. In the
 * UUID of a program is what zig's linker has written before rustc strips it: with `lto`, names of temporary folders. -S
 * leaves them out (docs/rebuild.md).
 */
function configureLinker(folder, target) {
  mkdirSync(join(folder, '.cargo'), { recursive: true });
  const macos = MACOS[target];
  const linker = macos === undefined ? 'x86_64-w64-mingw32-gcc' : `linkers/${target}`;
  appendFileSync(join(folder, '.cargo/config.toml'), `\n[target.${target}]\nlinker = "${linker}"\n`);
  if (macos === undefined) return;
  mkdirSync(join(folder, 'linkers'), { recursive: true });
  const script = `#!/bin/sh\nexec cargo-zigbuild zig cc -- -target ${macos}-none -Wl,-S "$@"\n`;
  writeFileSync(join(folder, linker), script, { mode: 0o755 });
}

function git(folder, ...args) {
  return answerOf('git', args, { cwd: folder });
}
