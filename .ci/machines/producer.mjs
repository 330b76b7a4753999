/** A project of its own to release: the example crate in a git repository, with a contract for one target alone. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractFor } from '../contract.mjs';
import { answerOf, ROOT, TEMPORARY } from './start.mjs';

const CONTRACT = join('docs', 'distribution-contract.json');
const PRODUCT = 'codex-controller-loop';

/** The folder of the project, in one whose name has a blank, and the identity that it is released under. */
export function createProducer(target) {
  const project = join(realpathSync(mkdtempSync(join(TEMPORARY, 'other machine '))), 'the project');
  cpSync(join(ROOT, 'examples', 'controller'), project, { recursive: true });
  mkdirSync(join(project, 'docs'));
  const toolchain = answerOf('rustc', ['--version']).split(' ')[1];
  const own = { product: PRODUCT, binaries: [PRODUCT], rust: toolchain, targets: [target] };
  writeFileSync(join(project, CONTRACT), contractFor(own));
  writeFileSync(join(project, '.gitignore'), '/target/\n/staged/\n/dist/\n/installed/\n/stores/\n');
  git(project, 'init', '--quiet', '.');
  commitAll(project, 'Begin');
  return { project, target, toolchain, rev: git(project, 'rev-parse', 'HEAD') };
}

/** A commit after which the contract names another product, and nothing explains why. */
export function renameProduct(project) {
  const file = join(project, CONTRACT);
  writeFileSync(file, readFileSync(file, 'utf8').replace(`"product": "${PRODUCT}"`, '"product": "another"'));
  commitAll(project, 'Rename the product');
}

function commitAll(project, message) {
  git(project, 'add', '--all');
  git(project, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '--quiet', '-m', message);
}

function git(project, ...args) {
  return answerOf('git', args, { cwd: project });
}
