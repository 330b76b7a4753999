/**
 * A store in a branch of a git repository. It is read at one commit: the branch's newest when the store is first asked,
 * and again after a commit that came too late. Writing makes one commit and pushes it; a push that is not from the commit
 * that was read is a conflict. Created files and swapped ones become visible together. Nothing is ever checked out.
 */
import { createHash } from 'node:crypto';
import { refuse } from '../../../contract/errors.js';
import { afterRace, pause } from '../../backoff.js';
import type { OriginToken } from '../../origin-token.js';
import type { Environment } from '../../process.js';
import type { ListingLimits } from '../listed-files.js';
import { piecesOfContent, sizeOf } from '../new-file.js';
import type { BesideFile, Change, CommitResult, Content, Forgotten, Store, Stored } from '../store.js';
import { type GitChange, writeCommit } from './commit.js';
import { commitWithoutParent } from './forget.js';
import { type BranchAddress, parseGitName } from './name.js';
import { pushCommit } from './push.js';
import { GitRepository } from './repository.js';
import { BranchSnapshot } from './snapshot.js';

export interface GitStoreOptions {
  readonly env?: Environment | undefined;
  /** Sent to its own origin only. */
  readonly token?: OriginToken | undefined;
  /** Bytes of the largest file that is taken. */
  readonly maxFile?: number | undefined;
  readonly listing?: ListingLimits | undefined;
  /** Milliseconds that one call of git may last. */
  readonly timeout?: number | undefined;
}

/** What the large hosts take (100 MiB). A repository on this machine would take more, and could then be moved to none. */
const HOST_MAX_FILE = 100 * 1024 * 1024;
const MOVE_TRIES = 30;
/** Keeps a checkout from converting line ends, after which nothing would have its digest; a file that is there is left alone. */
const ATTRIBUTES = { path: '.gitattributes', content: { bytes: Buffer.from('dist/** -text\n') } };

export class GitStore implements Store {
  readonly #address: BranchAddress;
  readonly #maxFile: number;
  #repository: Promise<GitRepository> | undefined;
  #snapshot: Promise<BranchSnapshot> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** `name` as `parseGitName` takes it (INVALID_INPUT). */
  constructor(
    readonly name: string,
    private readonly options: GitStoreOptions = {},
  ) {
    this.#address = parseGitName(name);
    this.#maxFile = options.maxFile ?? HOST_MAX_FILE;
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const snapshot = await this.#current();
    const found = await snapshot.find(path, limit);
    if (!found) return undefined;
    const bytes = await snapshot.repository.git.askOrRefuse(['cat-file', 'blob', found.id], { maxBytes: limit });
    return { bytes, version: found.id };
  }

  async prefetch(paths: readonly string[]): Promise<void> {
    await (await this.#current()).prefetch(paths);
  }

  async stream(path: string, limit: number): Promise<AsyncIterable<Uint8Array> | undefined> {
    const snapshot = await this.#current();
    const found = await snapshot.find(path, limit);
    return found && snapshot.repository.git.stream(['cat-file', 'blob', found.id]);
  }

  async list(folder: string): Promise<string[]> {
    return (await this.#current()).list(folder);
  }

  async commit({ create, swap, message = 'Publish' }: Change): Promise<CommitResult> {
    const swapped = swap ? [{ path: swap.path, content: { bytes: swap.bytes } }] : [];
    const files = [...create, ...swapped];
    for (const { path, content } of files) this.#requireSize(path, sizeOf(content));
    return this.#inTurn(async () => {
      const snapshot = await this.#current();
      const conflict = (path: string): CommitResult => {
        this.#snapshot = undefined;
        return { status: 'conflict', path };
      };
      const there = await snapshot.standing([...files, ATTRIBUTES]);
      if (swap && there.get(swap.path)?.id !== swap.expected) return conflict(swap.path);
      const write: { path: string; content: Content }[] = [];
      for (const { path, content } of create) {
        const entry = there.get(path);
        if (!entry) write.push({ path, content });
        else if (entry.id !== (await blobId(content, entry.id.length))) return conflict(path);
      }
      for (const file of swapped) write.push(file);
      if (write.length === 0) return { status: 'committed' };
      if (!there.has(ATTRIBUTES.path)) write.push(ATTRIBUTES);
      if (await this.#push(snapshot, { parent: snapshot.commit, message, write, remove: [] }))
        return { status: 'committed' };
      return conflict(swap?.path ?? write[0]?.path ?? this.name);
    });
  }

  async writeBeside(files: readonly BesideFile[], message = 'Write'): Promise<void> {
    for (const { path, bytes } of files) this.#requireSize(path, bytes.byteLength);
    await this.#untilTaken('writing beside it', async (snapshot) => {
      const there = await snapshot.standing([...files, ATTRIBUTES]);
      const write: { path: string; content: Content }[] = [];
      for (const { path, bytes } of files) {
        const entry = there.get(path);
        if (!entry || entry.id !== (await blobId({ bytes }, entry.id.length))) write.push({ path, content: { bytes } });
      }
      if (write.length === 0) return { done: undefined };
      if (!there.has(ATTRIBUTES.path)) write.push(ATTRIBUTES);
      const change: GitChange = { parent: snapshot.commit, message, write, remove: [] };
      return (await this.#push(snapshot, change)) ? { done: undefined } : undefined;
    });
  }

  async remove(paths: readonly string[], message = 'Remove'): Promise<void> {
    await this.#untilTaken('removing files', async (snapshot) => {
      const there = await snapshot.standing(paths.map((path) => ({ path })));
      const remove = paths.filter((path) => there.has(path));
      const change: GitChange = { parent: snapshot.commit, message, write: [], remove };
      return remove.length === 0 || (await this.#push(snapshot, change)) ? { done: undefined } : undefined;
    });
  }

  async forget(): Promise<Forgotten | undefined> {
    return this.#untilTaken('replacing its history', async ({ repository, commit: old }) => {
      if (old === undefined) return { done: undefined };
      const now = await commitWithoutParent(repository, old);
      if (now === undefined) return { done: undefined };
      return (await this.#move(repository, now, old)) ? { done: { old, now } } : undefined;
    });
  }

  /** Does something to the newest commit until nobody else was faster. Code: PUBLISH_CONTENTION. */
  async #untilTaken<T>(
    what: string,
    work: (at: BranchSnapshot) => Promise<{ readonly done: T } | undefined>,
  ): Promise<T> {
    for (let tries = 1; ; tries++) {
      const begun = performance.now();
      const taken = await this.#inTurn(async () => work(await this.#current()));
      if (taken) return taken.done;
      this.#snapshot = undefined;
      if (tries >= MOVE_TRIES) refuse('PUBLISH_CONTENTION', `${this.name} changed ${tries} times while ${what}`);
      await pause(tries, afterRace(performance.now() - begun));
    }
  }

  /** Writes and pushes one commit; false where another was faster. */
  async #push({ repository, commit: old }: BranchSnapshot, change: GitChange): Promise<boolean> {
    const { folder } = this.#address;
    const { commit, blobs } = await writeCommit(repository.git, {
      ...change,
      write: change.write.map(({ path, content }) => ({ path: `${folder}${path}`, content })),
      remove: change.remove.map((path) => `${folder}${path}`),
    });
    repository.keep(blobs);
    return this.#move(repository, commit, old);
  }

  async #move(repository: GitRepository, commit: string, old: string | undefined): Promise<boolean> {
    if ((await pushCommit(repository, commit, old)) === 'lost') return false;
    this.#snapshot = Promise.resolve(this.#at(repository, commit));
    return true;
  }

  /** The commit everything is read at. A failure is not kept: the next call tries again. */
  #current(): Promise<BranchSnapshot> {
    this.#snapshot ??= this.#fetch().catch((error: unknown) => {
      this.#snapshot = undefined;
      throw error;
    });
    return this.#snapshot;
  }

  async #fetch(): Promise<BranchSnapshot> {
    const { env = process.env, token, timeout } = this.options;
    this.#repository ??= GitRepository.open(this.#address, env, { token, timeout });
    const repository = await this.#repository;
    const tip = await repository.fetchTip();
    if (tip !== 'sha256') return this.#at(repository, tip?.commit);
    this.#repository = GitRepository.open(this.#address, env, { token, timeout, format: 'sha256' });
    const other = await this.#repository;
    const again = await other.fetchTip();
    if (again === 'sha256') return refuse('STORE_UNREACHABLE', `${this.name} has an unknown object format`, this.name);
    return this.#at(other, again?.commit);
  }

  #at(repository: GitRepository, commit: string | undefined): BranchSnapshot {
    return new BranchSnapshot(repository, commit, this.options.listing);
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

/** The id git gives to these bytes, in the object format of ids of that length. */
async function blobId(content: Content, length: number): Promise<string> {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${sizeOf(content)}\0`);
  for await (const piece of piecesOfContent(content)) hash.update(piece);
  return hash.digest('hex');
}
