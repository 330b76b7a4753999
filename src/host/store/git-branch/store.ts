/**
 * A store in a branch of a git repository. It is read at one commit: the branch's newest when the store is first asked,
 * and again after a commit that came too late. Writing makes one commit and pushes it; a push that is not from the commit
 * that was read is a conflict. Created files and swapped ones become visible together. Nothing is ever checked out.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '../../../contract/errors.js';
import type { GitToken } from '../../origin-token.js';
import type { Environment } from '../../process.js';
import { piecesOfContent, sizeOf } from '../new-file.js';
import { requireDistPath } from '../path.js';
import type { Change, CommitResult, Content, Store, Stored } from '../store.js';
import { type GitChange, writeCommit } from './commit.js';
import { type GitPlace, parseGitName } from './name.js';
import { pushCommit } from './push.js';
import { GitRepository, type TreeEntry } from './repository.js';

export interface GitStoreOptions {
  readonly env?: Environment | undefined;
  /** Sent to its own origin only. */
  readonly token?: GitToken | undefined;
  /** Bytes of the largest file the host takes. */
  readonly maxFile?: number | undefined;
}

/** What the large hosts take (100 MiB); a repository on this machine has no such limit. */
const HOST_MAX_FILE = 100 * 1024 * 1024;
const REMOVE_TRIES = 30;

interface Snapshot {
  readonly repository: GitRepository;
  /** Undefined where the branch does not exist. */
  readonly commit: string | undefined;
}

export class GitStore implements Store {
  readonly #place: GitPlace;
  readonly #maxFile: number;
  #repository: Promise<GitRepository> | undefined;
  #snapshot: Promise<Snapshot> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** `name` as `parseGitName` takes it (INVALID_INPUT). */
  constructor(
    readonly name: string,
    private readonly options: GitStoreOptions = {},
  ) {
    this.#place = parseGitName(name);
    const { token } = options;
    if (token && !/^[\x21-\x7e]+$/.test(token.value))
      refuse('INVALID_INPUT', 'the token holds characters that no token has', 'token');
    this.#maxFile = options.maxFile ?? (this.#place.origin ? HOST_MAX_FILE : Number.MAX_SAFE_INTEGER);
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const found = await this.#find(path, limit);
    if (!found) return undefined;
    const { git } = found.repository;
    const bytes = await git.askOrRefuse(['cat-file', 'blob', found.id], { maxBytes: limit });
    return { bytes, version: found.id };
  }

  async prefetch(paths: readonly string[]): Promise<void> {
    for (const path of paths) requireDistPath(path);
    const { repository, commit } = await this.#current();
    if (commit === undefined || paths.length === 0) return;
    const entries = await repository.entries(
      commit,
      paths.map((path) => `${this.#place.folder}${path}`),
    );
    await repository.fetchBlobs(entries.filter(isFile).map(({ id }) => id));
  }

  async stream(path: string, limit: number): Promise<AsyncIterable<Uint8Array> | undefined> {
    const found = await this.#find(path, limit);
    return found?.repository.git.stream(['cat-file', 'blob', found.id]);
  }

  async list(folder: string): Promise<string[]> {
    const path = folder.replace(/\/$/, '');
    requireDistPath(path);
    const { repository, commit } = await this.#current();
    if (commit === undefined) return [];
    const entries = await repository.entries(commit, [`${this.#place.folder}${path}/`], true);
    return entries.filter(isFile).map((entry) => entry.path.slice(this.#place.folder.length));
  }

  async commit({ create, swap }: Change): Promise<CommitResult> {
    const swapped = swap ? [{ path: swap.path, content: { bytes: swap.bytes } }] : [];
    const files = [...create, ...swapped];
    for (const { path } of files) requireDistPath(path);
    for (const { path, content } of files) this.#requireSize(path, sizeOf(content));
    return this.#inTurn(async () => {
      const snapshot = await this.#current();
      const conflict = (path: string): CommitResult => {
        this.#snapshot = undefined;
        return { status: 'conflict', path };
      };
      const there = await this.#entriesAt(snapshot, files);
      if (swap && there.get(swap.path)?.id !== swap.expected) return conflict(swap.path);
      const write: { path: string; content: Content }[] = [];
      for (const { path, content } of create) {
        const entry = there.get(path);
        if (!entry) write.push({ path, content });
        else if (entry.id !== (await blobId(content, entry.id.length))) return conflict(path);
      }
      write.push(...swapped);
      if (write.length === 0) return { status: 'committed' };
      const names = write.map(({ path }) => path).slice(-1);
      const message = `Publish ${names[0]}${write.length > 1 ? ` and ${write.length - 1} more` : ''}\n`;
      if (await this.#push(snapshot, { parent: snapshot.commit, message, write, remove: [] }))
        return { status: 'committed' };
      return conflict(swap?.path ?? write[0]?.path ?? this.name);
    });
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) requireDistPath(path);
    for (let tries = 1; ; tries++) {
      const done = await this.#inTurn(async () => {
        const snapshot = await this.#current();
        const there = await this.#entriesAt(
          snapshot,
          paths.map((path) => ({ path })),
        );
        const remove = paths.filter((path) => there.has(path));
        if (remove.length === 0 || snapshot.commit === undefined) return true;
        const message = `Remove ${remove.length} file${remove.length === 1 ? '' : 's'}\n`;
        return this.#push(snapshot, { parent: snapshot.commit, message, write: [], remove });
      });
      if (done) return;
      this.#snapshot = undefined;
      if (tries >= REMOVE_TRIES)
        refuse('PUBLISH_CONTENTION', `${this.name} changed ${tries} times while removing files`);
      await sleep(Math.random() * Math.min(20 * 2 ** tries, 2_000));
    }
  }

  /** Writes and pushes one commit; false where another was faster. */
  async #push({ repository, commit: old }: Snapshot, change: GitChange): Promise<boolean> {
    const { folder } = this.#place;
    const { commit, blobs } = await writeCommit(repository.git, {
      ...change,
      write: change.write.map(({ path, content }) => ({ path: `${folder}${path}`, content })),
      remove: change.remove.map((path) => `${folder}${path}`),
    });
    if ((await pushCommit(repository, commit, old)) === 'lost') return false;
    repository.keep(blobs);
    this.#snapshot = Promise.resolve({ repository, commit });
    return true;
  }

  /** A file of the snapshot, its blob fetched; with the documents beside it, which are wanted together. */
  async #find(path: string, limit: number): Promise<(TreeEntry & { repository: GitRepository }) | undefined> {
    requireDistPath(path);
    const { repository, commit } = await this.#current();
    if (commit === undefined) return undefined;
    const full = `${this.#place.folder}${path}`;
    const folder = /\/package\/[a-z]+\.json$/.test(path) ? `${full.slice(0, full.lastIndexOf('/'))}/` : undefined;
    const entries = await repository.entries(commit, [folder ?? full]);
    const entry = entries.find((one) => one.path === full);
    if (!entry) return undefined;
    if (!isFile(entry)) return refuse('IO_FAILED', `${path} is not a regular file`, path);
    await repository.fetchBlobs(entries.filter(isFile).map((one) => one.id));
    const size = Number(await repository.git.askOrRefuse(['cat-file', '-s', entry.id], { maxBytes: 100 }));
    if (size > limit) refuse('TOO_LARGE', `${path} has ${size} bytes, more than the ${limit} allowed`, path);
    return { ...entry, repository };
  }

  async #entriesAt(
    { repository, commit }: Snapshot,
    files: readonly { readonly path: string }[],
  ): Promise<Map<string, TreeEntry>> {
    if (commit === undefined || files.length === 0) return new Map();
    const { folder } = this.#place;
    const paths = files.map(({ path }) => `${folder}${path}`);
    const folders = new Set(paths.flatMap(foldersAbove));
    const entries = await repository.entries(commit, [...folders, ...paths]);
    // A write below it would take its place.
    for (const { path, mode } of entries)
      if (folders.has(path) && mode !== FOLDER_MODE)
        refuse('IO_FAILED', `${path} is no folder in ${this.name}`, path, 'Use a branch that holds nothing but dist/.');
    return new Map(
      entries.filter(({ path }) => !folders.has(path)).map((entry) => [entry.path.slice(folder.length), entry]),
    );
  }

  /** The commit everything is read at. A failure is not kept: the next call tries again. */
  #current(): Promise<Snapshot> {
    this.#snapshot ??= this.#fetch().catch((error: unknown) => {
      this.#snapshot = undefined;
      throw error;
    });
    return this.#snapshot;
  }

  async #fetch(): Promise<Snapshot> {
    const { env = process.env, token } = this.options;
    this.#repository ??= GitRepository.open(this.#place, env, token);
    const repository = await this.#repository;
    const tip = await repository.fetchTip();
    if (tip !== 'sha256') return { repository, commit: tip?.commit };
    this.#repository = GitRepository.open(this.#place, env, token, 'sha256');
    const other = await this.#repository;
    const again = await other.fetchTip();
    if (again === 'sha256') return refuse('STORE_UNREACHABLE', `${this.name} has an unknown object format`, this.name);
    return { repository: other, commit: again?.commit };
  }

  #requireSize(path: string, size: number): void {
    if (size > this.#maxFile)
      refuse(
        'TOO_LARGE',
        `${path} has ${size} bytes; the git host takes files of at most ${this.#maxFile}`,
        path,
        'Make the artifact smaller, or publish into S3-compatible storage or a directory.',
      );
  }

  /** One change at a time: they share the repository. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

function isFile({ mode }: TreeEntry): boolean {
  return mode === '100644' || mode === '100755';
}

const FOLDER_MODE = '040000';

/** `a`, `a/b` for `a/b/c`. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** The id git gives to these bytes, in the object format of ids of that length. */
async function blobId(content: Content, length: number): Promise<string> {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${sizeOf(content)}\0`);
  for await (const piece of piecesOfContent(content)) hash.update(piece);
  return hash.digest('hex');
}
