/**
 * The files of the commits that a range is about. All are asked for at once, where a contract that says nothing else has
 * them, and once more only where one names other places.
 */
import { type ContractFile, readContract } from '../../contract/governance/contract-file.js';
import { isSchemaFile, TEXT_LIMIT, type TreeFile } from '../../contract/governance/documents.js';
import { readSide, type Side, wantedFiles } from '../../contract/governance/side.js';
import type { RangeCommit } from '../../host/git/commits.js';
import type { Repository } from '../../host/git/reading.js';
import { readTrees } from '../../host/git/trees.js';

/** One of each side. `named` is the base that was asked for, `base` the one that the range begins at. */
interface Sides<T> {
  readonly head: T;
  readonly base: T;
  readonly named: T;
}

export class Trees {
  readonly #read = new Map<string, Map<string, TreeFile>>();
  #wanted: { readonly paths: string[]; readonly folders: string[] };

  /** `path` is where head has its contract. */
  constructor(
    private readonly repository: Repository,
    private readonly path: string,
  ) {
    const { paths, folders } = wantedFiles([readContract(undefined, path)]);
    this.#wanted = { paths: [path, ...paths], folders };
  }

  /** What commits have at the path of head's contract. Codes: GIT_FAILED. */
  async contractsAt<const Commits extends readonly RangeCommit[]>(
    commits: Commits,
  ): Promise<{ [At in keyof Commits]: ContractFile }> {
    await this.#readAll(commits);
    return commits.map(({ git_rev }) => readContract(this.#read.get(git_rev)?.get(this.path), this.path)) as {
      [At in keyof Commits]: ContractFile;
    };
  }

  /** The sides of a range, each with all that one of their contracts names. Codes: GIT_FAILED. */
  async sides(contracts: Sides<ContractFile>, commits: Sides<RangeCommit>): Promise<Sides<Side>> {
    this.#want(wantedFiles(Object.values(contracts)));
    await this.#readAll(Object.values(commits));
    const sideOf = (which: keyof Sides<unknown>, other?: Side): Side => {
      const { git_rev, time } = commits[which];
      return readSide({ contract: contracts[which], files: this.#read.get(git_rev) ?? new Map(), time }, other);
    };
    const head = sideOf('head');
    const base = sideOf('base', head);
    return { head, base, named: commits.named === commits.base ? base : sideOf('named', head) };
  }

  /** Wants other files, too; what was read without them is read again. */
  #want({ paths, folders }: { readonly paths: readonly string[]; readonly folders: readonly string[] }): void {
    const had = this.#wanted;
    this.#wanted = {
      paths: [...new Set([...had.paths, ...paths])],
      folders: [...new Set([...had.folders, ...folders])],
    };
    const isMore = this.#wanted.paths.length + this.#wanted.folders.length > had.paths.length + had.folders.length;
    if (isMore) this.#read.clear();
  }

  async #readAll(commits: readonly RangeCommit[]): Promise<void> {
    const revisions = [...new Set(commits.map(({ git_rev }) => git_rev))].filter((one) => !this.#read.has(one));
    const request = { ...this.#wanted, isWanted: isSchemaFile, limit: TEXT_LIMIT };
    const trees = revisions.length > 0 ? await readTrees(this.repository, revisions, request) : [];
    revisions.forEach((revision, at) => {
      this.#read.set(revision, trees[at] ?? new Map());
    });
  }
}
