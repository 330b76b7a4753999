/**
 * Packaging, and the whole chain, on a real crate, against what it takes to compile the crate's own package anew, as it does:
 * `cargo clean` of that package, `cargo build`, and a Node.js that does nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT } from '../artifacts.mjs';
import { absent, addedTime, time } from '../measure.mjs';

const GIT_ENV = {
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost',
};

const RIVAL = '`cargo clean` of its package, `cargo build` and `node -e 0`';

/** What packaging and the chain add to a build; absent where cargo is. */
export function measure({ root, work, cli, runs }) {
  const name = `the chain of \`release\`, added to ${RIVAL}`;
  const packaging = `\`package\`, added to ${RIVAL}`;
  if (spawnSync('cargo', ['--version']).status !== 0)
    return [packaging, name].map((figure) => absent(figure, 'cargo is not installed'));
  const crate = join(work, 'crate');
  makeRepository(root, crate);
  const ours = {
    argv: [...cli, 'release', '--config', 'release.json'],
    cwd: crate,
    before() {
      for (const made of ['dist', 'staged', 'installed']) rmSync(join(crate, made), { recursive: true, force: true });
    },
  };
  const cargo = (command) => `cargo ${command} --release --locked --quiet --package codex-controller-loop`;
  const anew = `${cargo('clean --offline')} && ${cargo('build')} && "$NODE" -e 0`;
  const rival = {
    argv: ['sh', '-c', anew],
    cwd: crate,
    env: { NODE: process.execPath, CARGO_TARGET_DIR: join(work, 'target') },
  };
  const only = {
    argv: [...cli, 'package', ...packageArguments(crate)],
    cwd: crate,
    before: () => rmSync(join(crate, 'staged'), { recursive: true, force: true }),
  };
  const packaged = addedTime(packaging, { ours: only, rival, runs: runs(9), limit: 0.35 });
  const added = addedTime(name, { ours, rival, runs: runs(9), limit: 0.6 });
  const again = addedTime('the same where nothing changed', {
    ours: { argv: ours.argv, cwd: crate },
    rival,
    runs: runs(9),
  });
  return [packaged, added, again];
}

/** The tuple of the crate's commit, with the compiler that is here. */
function packageArguments(crate) {
  const said = (tool, ...args) => spawnSync(tool, args, { cwd: crate, encoding: 'utf8' }).stdout;
  const rustc = said('rustc', '-vV');
  const tuple = {
    version: '0.1.0',
    'git-rev': said('git', 'rev-parse', 'HEAD').trim(),
    toolchain: /^release: (.*)$/m.exec(rustc)?.[1],
    target: /^host: (.*)$/m.exec(rustc)?.[1],
    profile: 'release',
    'dist-revision': 'r1',
  };
  const options = { contract: 'contract.json', 'manifest-path': 'Cargo.toml', ...tuple, out: 'staged' };
  return Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
}

/** The example crate in a repository of its own, with everything committed and nothing published. */
function makeRepository(root, crate) {
  mkdirSync(crate);
  for (const name of ['Cargo.toml', 'Cargo.lock', 'src', 'LICENSE', 'README.md'])
    cpSync(join(root, 'examples/controller', name), join(crate, name), { recursive: true });
  cpSync(join(root, CONTRACT), join(crate, 'contract.json'));
  writeFileSync(join(crate, '.gitignore'), '/dist/\n/staged/\n/installed/\n/target/\n');
  const config = {
    schema_version: 1,
    contract: 'contract.json',
    crate: 'Cargo.toml',
    targets: ['host'],
    profile: 'release',
    toolchain: 'host',
    dist_revision: 'auto',
    out: 'staged',
    store: '.',
    install_to: 'installed',
    allow_incomplete: true,
  };
  writeFileSync(join(crate, 'release.json'), `${JSON.stringify(config, null, 2)}\n`);
  const git = (...args) => time({ argv: ['git', ...args], cwd: crate, env: GIT_ENV });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Begin');
}
