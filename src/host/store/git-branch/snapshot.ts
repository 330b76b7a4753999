/** The branch at one commit: everything of one opening is read there, however far the branch has moved on. */
import { refuse } from '../../../contract/errors.js';
import { Listed } from '../listed.js';
import type { GitRepository, TreeEntry } from './repository.js';

const FOLDER_MODE = '040000';

export class BranchSnapshot {
  constructor(
    readonly repository: GitRepository,
    /** Undefined where the branch does not exist. */
    readonly commit: string | undefined,
  ) {}

  get #folder(): string {
    return this.repository.address.folder;
  }

  /** A file, its blob fetched, with the documents beside it, which are wanted together. Codes: IO_FAILED, TOO_LARGE. */
  async find(path: string, limit: number): Promise<TreeEntry | undefined> {
    const { repository, commit } = this;
    if (commit === undefined) return undefined;
    const full = `${this.#folder}${path}`;
    const beside = /\/package\/[a-z]+\.json$/.test(path) ? `${full.slice(0, full.lastIndexOf('/'))}/` : undefined;
    const entries = await repository.entries(commit, [beside ?? full]);
    const entry = entries.find((one) => one.path === full);
    if (!entry) return undefined;
    if (!isFile(entry)) return refuse('IO_FAILED', `${path} is not a regular file`, path);
    await repository.fetchBlobs(entries.filter(isFile).map((one) => one.id));
    const size = Number(await repository.git.askOrRefuse(['cat-file', '-s', entry.id], { maxBytes: 100 }));
    if (size > limit) refuse('TOO_LARGE', `${path} has ${size} bytes, more than the ${limit} allowed`, path);
    return entry;
  }

  /** Fetches the blobs of files, as far as they are there, in one request. */
  async prefetch(paths: readonly string[]): Promise<void> {
    if (this.commit === undefined || paths.length === 0) return;
    const full = paths.map((path) => `${this.#folder}${path}`);
    const entries = await this.repository.entries(this.commit, full);
    await this.repository.fetchBlobs(entries.filter(isFile).map(({ id }) => id));
  }

  async list(folder: string): Promise<string[]> {
    if (this.commit === undefined) return [];
    const found = new Listed(folder);
    for await (const entry of this.repository.below(this.commit, `${this.#folder}${folder}/`))
      if (isFile(entry)) found.add(entry.path.slice(this.#folder.length));
    return found.paths;
  }

  /**
   * What stands at the paths of files that shall be written or removed. Codes: IO_FAILED where something else stands in
   * the place of a folder of theirs.
   */
  async standing(files: readonly { readonly path: string }[]): Promise<Map<string, TreeEntry>> {
    if (this.commit === undefined || files.length === 0) return new Map();
    const paths = files.map(({ path }) => `${this.#folder}${path}`);
    const folders = new Set(paths.flatMap(foldersAbove));
    const entries = await this.repository.entries(this.commit, [...folders, ...paths]);
    // A write below it would take its place.
    const { url, branch } = this.repository.address;
    const hint = 'Use a branch that holds nothing but dist/.';
    for (const { path, mode } of entries)
      if (folders.has(path) && mode !== FOLDER_MODE)
        refuse('IO_FAILED', `${path} is no folder in ${url}#${branch}`, path, hint);
    return new Map(
      entries.filter(({ path }) => !folders.has(path)).map((entry) => [entry.path.slice(this.#folder.length), entry]),
    );
  }
}

function isFile({ mode }: TreeEntry): boolean {
  return mode === '100644' || mode === '100755';
}

/** `a`, `a/b` for `a/b/c`. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
