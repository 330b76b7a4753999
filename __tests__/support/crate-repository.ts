/** Real git repositories with a small crate in them, and requests to package it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostTarget } from '../../src/host/machine/target.js';
import type { PackageRequest } from '../../src/steps/package/package.js';
import { createTempProject, writeFiles } from './temporary.js';

/** The environment of a user who has configured nothing. */
export const ENV: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  CARGO_HOME: process.env.CARGO_HOME,
  RUSTUP_HOME: process.env.RUSTUP_HOME,
  RUSTUP_AUTO_INSTALL: '0',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};
export const COMMIT_TIME = Date.UTC(2026, 0, 2, 3, 4, 5) / 1000;

export const TARGET = hostTarget();
/** The rustc that is installed here, whichever it is. */
export const TOOLCHAIN = execFileSync('rustc', ['-V'], { env: ENV, encoding: 'utf8' }).split(' ')[1] ?? '';

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENV, encoding: 'utf8' }).trim();
}

/**
 * A crate `tool`, version 1.2.3, without dependencies. Linking and packing what it says to a debugger would take most of the
 * time.
 */
export const CRATE = {
  'Cargo.toml':
    '[package]\nname = "tool"\nversion = "1.2.3"\nedition = "2021"\n[profile.dev]\nstrip = "debuginfo"\n[features]\nextra = []\n',
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "tool"\nversion = "1.2.3"\n',
  'src/main.rs': 'fn main() { println!("{} {}", file!(), cfg!(feature = "extra")); }\n',
  LICENSE: 'Do as you like.\n',
  'README.md': '# tool\n',
  '.gitignore': '/target/\n/dist/\n',
};

/** This repository's contract, for a product and its binaries. */
export function contractFor(product: string, binaries: readonly string[] = [product]): string {
  const contract = JSON.parse(readFileSync(join(process.cwd(), 'docs/distribution-contract.json'), 'utf8'));
  return JSON.stringify({ ...contract, product, entrypoint: { kind: 'cli', binaries } });
}

/** A repository with these files committed. */
export async function createRepository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await createTempProject(files);
  git(folder, 'init', '-q', '-b', 'main');
  commitAll(folder);
  return folder;
}

/** Commits all there is; returns the revision. */
export function commitAll(folder: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'A change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A request that is in order for the crate at a folder, with a contract beside it. */
export async function requestFor(
  folder: string,
  more: Partial<PackageRequest> = {},
  contract = contractFor('tool'),
): Promise<PackageRequest & { readonly aside: string }> {
  const aside = await createTempProject();
  await writeFiles(aside, { 'contract.json': contract });
  return {
    contract: join(aside, 'contract.json'),
    version: '1.2.3',
    git_rev: git(folder, 'rev-parse', 'HEAD'),
    toolchain: TOOLCHAIN,
    profile: 'debug',
    target: TARGET,
    dist_revision: 'r1',
    manifestPath: join(folder, 'Cargo.toml'),
    features: [],
    include: [],
    out: join(aside, 'out'),
    env: ENV,
    now: () => new Date('2026-02-03T04:05:06.789Z'),
    progress: () => {},
    output: new Sink(),
    ...more,
    aside,
  };
}

/** Takes what cargo says, so that test output stays readable. */
class Sink extends (await import('node:stream')).Writable {
  override _write(_chunk: unknown, _encoding: unknown, done: () => void): void {
    done();
  }
}
