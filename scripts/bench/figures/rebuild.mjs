/** Building a published crate again, against a clone and `cargo build` of it: the toolchain is there, crates are cached for both. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT } from '../artifacts.mjs';
import { absent, addedTime } from '../measure.mjs';

const GIT_ENV = {
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost',
};

/** What `rebuild` adds; absent where cargo is. */
export function measure({ root, work, cli, runs }) {
  const name = '`rebuild`, added to `git clone` and `cargo build`';
  const version = spawnSync('rustc', ['-vV'], { encoding: 'utf8' });
  if (version.status !== 0) return [absent(name, 'cargo is not installed')];
  const [, host] = /^host: (.*)$/m.exec(version.stdout) ?? [];
  const [, toolchain] = /^release: (.*)$/m.exec(version.stdout) ?? [];
  const crate = join(work, 'crate');
  if (!makeRepository(root, crate)) return [absent(name, 'its crates cannot be had')];
  const say = (program, args) => run(program, args, crate).trim();
  const [crateVersion, git_rev] = [versionOf(say), say('git', ['rev-parse', 'HEAD'])];
  const tuple = ['--version', crateVersion, '--git-rev', git_rev, '--toolchain', toolchain, '--profile', 'release'];
  const staged = join(work, 'staged');
  const packaged = ['--contract', 'contract.json', '--manifest-path', 'Cargo.toml', '--out', staged];
  run(cli[0], [cli[1], 'package', ...tuple, '--target', host, '--dist-revision', 'r1', ...packaged], crate);
  const clone = join(work, 'clone');
  const ours = { argv: [...cli, 'rebuild', '--staged', staged, '--checkout', crate], cwd: work };
  const rival = {
    argv: [
      'sh',
      '-c',
      `git clone --quiet "$1" "$2" && cd "$2" && exec cargo build --release --locked`,
      'sh',
      crate,
      clone,
    ],
    cwd: work,
    before() {
      rmSync(clone, { recursive: true, force: true });
    },
  };
  return [addedTime(name, { ours, rival, runs: runs(7), limit: 1 })];
}

function versionOf(say) {
  const { packages } = JSON.parse(say('cargo', ['metadata', '--no-deps', '--format-version', '1']));
  return packages[0].version;
}

const DEPENDENCIES = '\n[dependencies]\nitoa = "=1.0.19"\nryu = "=1.0.23"\nmemchr = "=2.8.3"\nfastrand = "=2.3.0"\n';

/** The example crate with some from a registry, in a repository of its own; whether these can be had. */
function makeRepository(root, crate) {
  mkdirSync(crate);
  for (const name of ['Cargo.toml', 'Cargo.lock', 'src', 'LICENSE', 'README.md'])
    cpSync(join(root, 'examples/controller', name), join(crate, name), { recursive: true });
  cpSync(join(root, CONTRACT), join(crate, 'contract.json'));
  writeFileSync(join(crate, '.gitignore'), '/target/\n');
  appendFileSync(join(crate, 'Cargo.toml'), DEPENDENCIES);
  if (spawnSync('cargo', ['fetch'], { cwd: crate }).status !== 0) return false;
  run('git', ['init', '--quiet'], crate);
  run('git', ['add', '--all'], crate);
  run('git', ['commit', '--quiet', '--no-gpg-sign', '--message', 'Begin'], crate);
  return true;
}

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...GIT_ENV },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
