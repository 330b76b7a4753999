/**
 * The repository of a program before it knew of this suite, taken up by `init`: after that it is planned, packaged, published and
 * verified, and passes its rules, without an edit.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, command } from '../machines/start.mjs';
import { CONTRACT } from './repository.mjs';

const PERSON = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];

/** Takes up a clone of a program's repository, and releases it for this machine; gives a line. Throws where any of it is refused. */
export function adopt(program, { repository, work, host }) {
  const clone = join(work, 'adopted');
  const git = (...args) => answerOf('git', args, { cwd: clone });
  answerOf('git', ['clone', '--quiet', '--no-local', repository, clone]);
  // A history of its own: the other one has a contract, which counts.
  for (const path of ['.git', CONTRACT]) rmSync(join(clone, path), { recursive: true });
  git('init', '--quiet', '.');
  git('add', '--all', '--force');
  git(...PERSON, 'commit', '--quiet', '--message', 'As it was');
  const { options = [] } = program;
  const named = options.indexOf('--package');
  const which = named === -1 ? [] : ['--package', options[named + 1]];
  const said = JSON.parse(answer(clone, 'init', '--json', '--steward', '@t/t', '--suite', 'o/r@v1.0.0', ...which));
  assert.equal(said.plan.ready, true, JSON.stringify(said.plan));
  git('add', '--all');
  git(...PERSON, 'commit', '--quiet', '--message', 'Take up the distribution contract');
  // As the next lines of init say it.
  const plan = JSON.parse(answer(clone, 'plan', '--json', '--contract', CONTRACT, ...which));
  answer(clone, 'govern', '--base', 'HEAD~1');
  const { version, git_rev, toolchain, profile, dist_revision } = plan;
  const tuple = {
    version,
    'git-rev': git_rev,
    toolchain,
    profile,
    'dist-revision': dist_revision,
    target: host.target,
  };
  const of = Object.entries(tuple).flatMap(([name, value]) => [`--${name}`, value]);
  const store = join(work, 'adopted-store');
  answer(clone, 'package', '--contract', CONTRACT, '--manifest-path', 'Cargo.toml', ...which, ...of, '--out', 'staged');
  answer(clone, 'publish', '--contract', CONTRACT, '--staged', 'staged', '--store', store, '--allow-incomplete');
  assert.match(answer(clone, 'verify', '--source', store, '--all', '--deep'), /^1 rows? verified, 0 faults/m);
  assert.equal(git('status', '--porcelain'), '');
  const [files, targets] = [said.files.length, said.plan.targets.length];
  return `${program.name}: taken up with ${files} files, ${targets} targets planned, and released for this machine`;
}

function answer(folder, ...args) {
  const { status, stdout, stderr } = command(folder, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}
