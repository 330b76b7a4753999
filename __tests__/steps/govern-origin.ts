/** A repository as a git host has it, and clones of it as a checkout action makes them. */

import { CHANGELOG, CONTRACT, contractWith, entryOf, jsonOf, projectOf } from '../support/governance.js';
import { createTempProject } from '../support/temporary.js';
import { Repository } from './govern/repository.js';

const newer = contractWith((contract) => {
  contract.toolchain.rust = '1.85.0';
}, '1.1.0');
const entry = entryOf('1.1.0', '2026-02-20', ['Changed `/toolchain/rust`: newer.'], 'Nothing to do.');
/** All three documents together, and the contract alone. */
export const GOOD = projectOf(newer, entry);
export const BAD = { [CONTRACT]: jsonOf(newer) };
export const BAD_CODES = ['DOCUMENT_NOT_CHANGED', 'ENTRY_MISSING', 'TABLE_STALE'];
export const EDITED = { [CHANGELOG]: (projectOf()[CHANGELOG] ?? '').replace('a temporary alias', 'an alias') };

export const ZEROS = '0'.repeat(40);

/** A host's repository: main, pull requests with their head and merge, and whatever is committed further. */
export class Origin {
  private constructor(readonly repository: Repository) {}

  static async create(): Promise<Origin> {
    const repository = await Repository.create({ ...projectOf(), 'src/old.rs': '' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    for (const name of ['one', 'two', 'three']) await repository.commit({ [`src/${name}.rs`]: name }, '2026-02-02');
    return new Origin(repository);
  }

  get url(): string {
    return `file://${this.repository.folder}`;
  }

  revision(name: string): string {
    return this.repository.git('rev-parse', name);
  }

  /** A branch that left main some commits ago, of two commits; gives its revision. */
  async branch(name: string, files: Parameters<Repository['commit']>[0], from = 'main~2'): Promise<string> {
    this.repository.git('checkout', '-q', '-f', '-B', name, from);
    this.repository.git('clean', '-q', '-f', '-d', '-x');
    await this.repository.commit({ [`src/${name}.rs`]: 'fn begun() {}\n' });
    const revision = await this.repository.commit(files);
    this.repository.git('checkout', '-q', '-f', 'main');
    return revision;
  }

  /** A pull request as the host keeps it: refs/pull/N/head, and refs/pull/N/merge into main; no branch. */
  async pullRequest(
    number: number,
    files: Parameters<Repository['commit']>[0],
  ): Promise<{ head: string; merge: string; base: string }> {
    const { repository } = this;
    const head = await this.branch(`pull-${number}`, files);
    const base = this.revision('main');
    repository.git('checkout', '-q', '-f', '--detach', 'main');
    repository.gitOn('2026-03-01', 'merge', '-q', '--no-ff', '-m', 'Merge', head);
    const merge = this.revision('HEAD');
    repository.git('update-ref', `refs/pull/${number}/head`, head);
    repository.git('update-ref', `refs/pull/${number}/merge`, merge);
    repository.git('checkout', '-q', '-f', 'main');
    repository.git('branch', '-q', '-D', `pull-${number}`);
    return { head, merge, base };
  }

  /** Branch dist, with files of a store and without history. */
  async publish(files: Readonly<Record<string, string>>): Promise<void> {
    this.repository.git('checkout', '-q', '--orphan', 'dist');
    this.repository.git('rm', '-q', '-r', '-f', '.');
    await this.repository.commit(files);
    this.repository.git('checkout', '-q', '-f', 'main');
  }

  /** What a checkout action leaves: one commit, or all of history, and no credentials. */
  async checkout(revision: string, { depth = 1 } = {}): Promise<Repository> {
    const clone = Repository.at(await createTempProject());
    clone.git('init', '-q', '-b', 'main');
    clone.git('remote', 'add', 'origin', this.url);
    const [deep, refs] = depth > 0 ? [[`--depth=${depth}`], []] : [[], ['+refs/heads/*:refs/remotes/origin/*']];
    clone.git('fetch', '-q', '--no-tags', ...deep, 'origin', ...refs, `+${revision}:refs/remotes/checkout`);
    clone.git('checkout', '-q', '--detach', 'refs/remotes/checkout');
    return clone;
  }
}
