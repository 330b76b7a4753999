/**
 * `govern` over a repository of 10,000 commits, the last of which changes the contract, its prose and its changelog, with
 * what has been published; beside `git diff --stat` of the same range.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractSnapshotPath } from '../../../lib/contract/identity/paths.js';
import { CONTRACT, TARGETS } from '../artifacts.mjs';
import { tupleOf, writeIndex } from '../large-index.mjs';
import { addedTime, time, wholeTime } from '../measure.mjs';

const COMMITS = 10_000;
const RELEASES = 100;
const BEGUN = 1_767_225_600;
const CHANGELOG = 'docs/distribution-changelog.md';
const GIT_ENV = {
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@localhost',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@localhost',
};

/** Two figures: the whole time of a check over all commits, and what one of a single commit adds to the start of Node.js. */
export function measure({ root, work, cli, runs }) {
  const repository = join(work, 'repository');
  const store = join(work, 'store');
  makeRepository(root, repository, cli);
  publish(root, store);
  const since = (base) => ({
    argv: [...cli, 'govern', '--base', base, '--head', 'main', '--contract', CONTRACT, '--source', store],
    cwd: repository,
  });
  const rival = { argv: ['git', 'diff', '--stat', 'main~9999', 'main'], cwd: repository };
  const node = { argv: [cli[0], '-e', '0'], cwd: repository };
  return [
    wholeTime('`govern` over 10,000 commits, beside `git diff --stat`', {
      ours: since('main~9999'),
      rival,
      runs: runs(11),
      limit: 0.6,
    }),
    addedTime('`govern` over one commit, over `node -e 0`', {
      ours: since('main~1'),
      rival: node,
      runs: runs(11),
      limit: 0.3,
    }),
  ];
}

/** The documents of this repository, and a history of 10,000 commits on top of them, each with a change of a file. */
function makeRepository(root, repository, cli) {
  mkdirSync(join(repository, 'docs'), { recursive: true });
  for (const name of ['distribution-contract.json', 'distribution.md', 'distribution-changelog.md', 'schema'])
    cpSync(join(root, 'docs', name), join(repository, 'docs', name), { recursive: true });
  cpSync(join(root, '.github/CODEOWNERS'), join(repository, '.github/CODEOWNERS'));
  const git = (...args) => time({ argv: ['git', ...args], cwd: repository, env: GIT_ENV });
  const commit = (message) => git('commit', '--quiet', '--no-gpg-sign', '--all', '--message', message);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  commit('Begin');
  const commits = Array.from({ length: COMMITS }, (_, at) => {
    const from = at === 0 ? 'from refs/heads/main^0\n' : '';
    const [message, content] = [`Commit ${at}`, `${at}\n`];
    return `commit refs/heads/main\ncommitter bench <bench@localhost> ${BEGUN + at * 60} +0000\ndata ${message.length}\n${message}\n${from}M 100644 inline src/${at % 500}.rs\ndata ${content.length}\n${content}\n`;
  });
  const made = spawnSync('git', ['fast-import', '--quiet', '--force'], { cwd: repository, input: commits.join('') });
  if (made.status !== 0) throw new Error(`git fast-import: ${made.stderr}`);
  git('reset', '--quiet', '--hard', 'main');
  changeContract(repository);
  // The tables of the prose follow what is committed.
  commit('Change');
  spawnSync(cli[0], [...cli.slice(1), 'govern', '--base', 'main~1', '--fix'], { cwd: repository });
  git('commit', '--quiet', '--no-gpg-sign', '--all', '--amend', '--no-edit');
}

/** One more release generation, with its entry. */
function changeContract(repository) {
  const file = join(repository, CONTRACT);
  const contract = JSON.parse(readFileSync(file, 'utf8'));
  contract.retention.minimum_release_generations += 1;
  contract.distribution_contract_version = contract.distribution_contract_version.replace(
    /\d+\.\d+$/,
    (rest) => `${Number.parseInt(rest, 10) + 1}.0`,
  );
  contract.contract = contract.contract.replace(/[\d.]+$/, contract.distribution_contract_version.slice(0, -2));
  writeFileSync(file, `${JSON.stringify(contract, undefined, 2)}\n`);
  const heading = `## distribution-contract ${contract.distribution_contract_version} - ${new Date().toISOString().slice(0, 10)}`;
  const entry = `${heading}\n\n- Changed \`/retention/minimum_release_generations\`: one more.\n\n`;
  const changelog = join(repository, CHANGELOG);
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace(/^(?=## )/m, entry));
}

/** A store with the contract of many releases. */
function publish(root, store) {
  writeIndex(join(store, 'dist/index.json'), RELEASES * TARGETS.length);
  const text = readFileSync(join(root, CONTRACT));
  const { distribution_contract_version } = JSON.parse(text);
  for (let n = 0; n < RELEASES; n++) {
    const path = join(store, contractSnapshotPath(distribution_contract_version, tupleOf(n, TARGETS[0]).version));
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
