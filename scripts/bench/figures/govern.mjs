/** `govern` over a repository of 10,000 commits, beside `git diff --stat` of the same range. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT } from '../artifacts.mjs';
import { time, wholeTime } from '../measure.mjs';

const COMMITS = 10_000;
const GIT_ENV = {
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost',
};

export function measure({ root, work, cli, runs }) {
  const repository = join(work, 'repository');
  makeRepository(root, repository);
  const ours = {
    argv: [...cli, 'govern', '--base', 'main~9999', '--head', 'main', '--contract', CONTRACT],
    cwd: repository,
  };
  const rival = { argv: ['git', 'diff', '--stat', 'main~9999', 'main'], cwd: repository };
  return [
    wholeTime('`govern` over 10,000 commits, beside `git diff --stat`', { ours, rival, runs: runs(11), limit: 1 }),
  ];
}

/** The documents of this repository, and a history of 10,000 commits on top of them, each with a change of a file. */
function makeRepository(root, repository) {
  mkdirSync(join(repository, 'docs'), { recursive: true });
  for (const name of ['distribution-contract.json', 'distribution.md', 'distribution-changelog.md', 'schema'])
    cpSync(join(root, 'docs', name), join(repository, 'docs', name), { recursive: true });
  cpSync(join(root, '.github/CODEOWNERS'), join(repository, '.github/CODEOWNERS'));
  const git = (...args) => time({ argv: ['git', ...args], cwd: repository, env: GIT_ENV });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Begin');
  const begun = 1_767_225_600;
  const commits = Array.from({ length: COMMITS }, (_, at) => {
    const from = at === 0 ? 'from refs/heads/main^0\n' : '';
    const [message, content] = [`Commit ${at}`, `${at}\n`];
    return `commit refs/heads/main\ncommitter bench <bench@localhost> ${begun + at * 60} +0000\ndata ${message.length}\n${message}\n${from}M 100644 inline src/${at % 500}.rs\ndata ${content.length}\n${content}\n`;
  });
  const made = spawnSync('git', ['fast-import', '--quiet', '--force'], { cwd: repository, input: commits.join('') });
  if (made.status !== 0) throw new Error(`git fast-import: ${made.stderr}`);
}
