/**
 * A program that the suite releases as its documentation says: taken up by init, and released twice into a branch by the actions, each
 * started as the runner starts it. What stands in for GitHub is a repository in a folder, which git is told to take for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, command, door } from '../machines/start.mjs';

export const STORE = 'git+https://github.com/acme/acme-tool#dist';
const TARGETS = ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'];
const MAIN = 'fn main() {\n    println!("acme-tool {}", env!("CARGO_PKG_VERSION"));\n}\n';

/**
 * Releases 0.1.0 and 0.2.0, and signs the latter with a key.
 *
 * @param {string} work a folder that is there; `acme-tool` is made in it, and `site` with what the branch has
 * @returns {{ site: string, summary: string }} `summary` is that of the publish of 0.2.0
 */
export function releaseTwice(work) {
  const at = (...path) => join(work, ...path);
  const bare = at('acme.git');
  writeFileSync(
    at('gitconfig'),
    `[url "file://${bare}"]\n\tinsteadOf = https://github.com/acme/acme-tool\n[user]\n\tname = acme\n\temail = acme@example.invalid\n[init]\n\tdefaultBranch = main\n`,
  );
  process.env.GIT_CONFIG_GLOBAL = at('gitconfig');
  answerOf('git', ['init', '--quiet', '--bare', bare]);
  answerOf('cargo', ['new', '--quiet', 'acme-tool'], { cwd: work });
  const crate = at('acme-tool');
  const git = (...args) => answerOf('git', args, { cwd: crate });
  writeFileSync(join(crate, 'src', 'main.rs'), MAIN);
  writeFileSync(join(crate, 'LICENSE'), 'Zero-Clause BSD\n');
  const commit = (message) => {
    answerOf('cargo', ['generate-lockfile', '--quiet', '--offline'], { cwd: crate });
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  git('remote', 'add', 'origin', 'https://github.com/acme/acme-tool');
  commit('Begin');
  const targets = TARGETS.flatMap((target) => ['--target', target]);
  said(command(crate, 'init', '--steward', '@acme/release-stewards', '--suite', 'OWNER/REPO@v1.2.3', ...targets));
  commit('Take up the distribution contract');
  release(crate, '0.1.0');
  const manifest = join(crate, 'Cargo.toml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('version = "0.1.0"', 'version = "0.2.0"'));
  commit('Be 0.2.0');
  const { summary, of } = release(crate, '0.2.0');
  answerOf('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', at('key.pem')]);
  const named = Object.entries(of).flatMap(([part, value]) => [`--${part}`, value]);
  said(command(work, 'attest', '--store', STORE, '--key', 'key.pem', ...named));
  answerOf('git', ['clone', '--quiet', '--branch', 'dist', bare, at('site')]);
  return { site: at('site'), summary };
}

/** The jobs of the release workflow, one after the other, of the commit that a tag is pushed for. */
function release(crate, version) {
  const git_rev = answerOf('git', ['rev-parse', 'HEAD'], { cwd: crate });
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/acme-tool',
    GITHUB_REF: `refs/tags/v${version}`,
    GITHUB_SHA: git_rev,
    GITHUB_EVENT_NAME: 'push',
  };
  const plan = said(door(crate, 'build-matrix', { source: STORE }, env)).outputs;
  const staged = join('staged', version);
  // In folders of the names that download-artifact gives them.
  for (const target of TARGETS) {
    const out = join(staged, `staged-acme-tool-release-${target}`);
    said(door(crate, 'package', { ...tuple(plan), target, out }, env));
  }
  const { summary } = said(door(crate, 'publish-index', { staged, store: STORE, plan: plan.plan }, env));
  return { summary, of: tuple(plan) };
}

function tuple({ version, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision }) {
  return { version, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision };
}

/** What ended well. */
function said(ended) {
  if (ended.status !== 0) throw new Error(`${ended.stdout}${ended.stderr}`);
  return ended;
}
