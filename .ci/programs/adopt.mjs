/** The repository of a program before it knew of this suite, taken up by `init`: after that it plans and passes, without an edit. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, command } from '../machines/start.mjs';
import { CONTRACT } from './repository.mjs';

const PERSON = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];

/** Takes up a clone of a program's repository; gives a line. Throws where it does not plan or pass. */
export function adopt(program, { repository, work }) {
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
  answer(clone, 'plan', '--contract', CONTRACT, ...which);
  answer(clone, 'govern', '--base', 'HEAD~1');
  return `${program.name}: taken up with ${said.files.length} files, ${said.plan.targets.length} targets planned`;
}

function answer(folder, ...args) {
  const { status, stdout, stderr } = command(folder, ...args);
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}
