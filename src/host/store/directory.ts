/**
 * A store in a directory. A commit holds one lock from its first file to the swap of the index: files are written aside,
 * made durable, and linked into place (a link refuses an existing name, a rename would not); the index is renamed last.
 * Readers need no lock. What a dead commit left in the working folder is cleared by the next one, under the lock.
 */
import { randomBytes } from 'node:crypto';
import { link, opendir, readdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256, verifyDigest } from '../../contract/digest.js';
import { refuse } from '../../contract/errors.js';
import { removeAtExit } from '../disk/at-exit.js';
import { atPlace, errnoOf, isAbsent, requireNoFile } from '../disk/file-errors.js';
import {
  digestStream,
  readBounded,
  removeFile,
  renameOver,
  streamFile,
  syncFolder,
  writeAll,
  writeExclusive,
} from '../disk/files.js';
import { withLock } from '../disk/lock.js';
import { makeFolders } from '../disk/make-folders.js';
import { hintAboveDist } from './above-dist.js';
import { ListedFiles, type ListingLimits } from './listed-files.js';
import type { BesideFile, Change, CommitResult, Content, Store, Stored } from './store.js';

const WORK = 'dist/.publishing';
/** A commit of this machine copies its files under the lock, which takes as long as the disk takes. */
const LOCK_PATIENCE = { unknownMs: 60_000, knownMs: 15 * 60_000 };
/** No index can be larger than what V8 can hold as one string. */
const MAX_SWAPPED = 512 * 1024 * 1024;

export class DirectoryStore implements Store {
  constructor(
    readonly root: string,
    readonly name: string = root,
    private readonly listing?: ListingLimits,
  ) {}

  async read(path: string, limit: number): Promise<Stored | undefined> {
    const bytes = await readBounded(this.#resolve(path), limit, path);
    if (!bytes) return this.#absent();
    let version: string | undefined;
    return {
      bytes,
      // Only a publish asks for it, and an index can be large.
      get version() {
        version ??= sha256(bytes);
        return version;
      },
    };
  }

  async stream(path: string, limit: number): Promise<AsyncIterable<Uint8Array> | undefined> {
    return (await streamFile(this.#resolve(path), limit, path)) ?? this.#absent();
  }

  async list(folder: string): Promise<string[]> {
    const found = new ListedFiles(folder, this.listing);
    const walk = async (path: string): Promise<void> => {
      const below: string[] = [];
      await atPlace(path, async () => {
        const entries = await opendir(this.#resolve(path), { bufferSize: 256 }).catch((error) =>
          isAbsent(error) ? [] : Promise.reject(error),
        );
        for await (const entry of entries) {
          const child = `${path}/${entry.name}`;
          if (child === WORK) continue;
          if (!entry.isDirectory()) found.add(child);
          else if (below.push(child)) found.count(child);
        }
      });
      for (const child of below) await walk(child);
    };
    await walk(folder);
    return found.paths;
  }

  /** A folder without dist/ that holds something else may be any folder, and one that is not there is a name mistyped. */
  async isStore(): Promise<boolean> {
    const names = await atPlace(this.name, () =>
      readdir(this.root).catch((error) => (isAbsent(error) ? undefined : Promise.reject(error))),
    );
    return names !== undefined && (names.length === 0 || names.includes('dist'));
  }

  async commit({ create, swap }: Change): Promise<CommitResult> {
    return this.#locked(async () => {
      if (swap && !(await this.#isCurrent(swap.path, swap.expected))) return { status: 'conflict', path: swap.path };
      const touched = new Set<string>();
      for (const { path, content } of create)
        if (!(await this.#create(path, content, touched))) return { status: 'conflict', path };
      await Promise.all([...touched].map((folder) => syncFolder(folder)));
      if (swap) await this.#replace(swap.path, swap.bytes);
      return { status: 'committed' };
    });
  }

  async writeBeside(files: readonly BesideFile[]): Promise<void> {
    await this.#locked(async () => {
      for (const { path, bytes } of files) await this.#replace(path, bytes);
    });
  }

  async remove(paths: readonly string[]): Promise<void> {
    await this.#locked(async () => {
      for (const path of paths) {
        await removeFile(this.#resolve(path)).catch((error) => (isAbsent(error) ? undefined : Promise.reject(error)));
        for (let folder = dirname(path); folder !== 'dist' && folder !== '.'; folder = dirname(folder))
          if (
            !(await rmdir(this.#resolve(folder)).then(
              () => true,
              () => false,
            ))
          )
            break;
      }
    });
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    const folder = this.#resolve(WORK);
    return atPlace(this.name, async () => {
      requireNoFile(this.root, this.name, hintAboveDist(this.name));
      await this.#refuseWithin();
      const made = await makeFolders(folder);
      await Promise.all(made.map((path) => syncFolder(dirname(path))));
      return withLock(join(folder, 'lock'), LOCK_PATIENCE, async () => {
        for (const name of await readdir(folder)) if (name.startsWith('new-')) await removeFile(join(folder, name));
        return work();
      });
    });
  }

  async #isCurrent(path: string, expected: string | undefined): Promise<boolean> {
    const chunks = await this.stream(path, MAX_SWAPPED);
    return (chunks && (await digestStream(chunks)).sha256) === expected;
  }

  /** False where another file stands in the way. */
  async #create(path: string, content: Content, touched: Set<string>): Promise<boolean> {
    const final = this.#resolve(path);
    const temporary = this.#temporary();
    await this.#makeFolder(dirname(final), touched);
    const forget = removeAtExit(temporary);
    try {
      await writeExclusive(temporary, async (handle) => {
        if ('bytes' in content) return writeAll(handle, content.bytes);
        const chunks = await streamFile(content.file, content.size);
        if (!chunks) return refuse('STAGED_INVALID', `${content.file} is gone`, content.file);
        const { sha256: actual } = await digestStream(chunks, (chunk) => writeAll(handle, chunk));
        return verifyDigest(actual, content.sha256, content.file);
      });
      await link(temporary, final);
      return true;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
      return this.#isSame(path, content);
    } finally {
      await removeFile(temporary);
      forget();
    }
  }

  async #isSame(path: string, content: Content): Promise<boolean> {
    const [size, digest] =
      'bytes' in content ? [content.bytes.byteLength, sha256(content.bytes)] : [content.size, content.sha256];
    const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
    const there = chunks && (await digestStream(chunks));
    return there?.size === size && there.sha256 === digest;
  }

  /** Makes a folder; remembers every folder whose names changed, to make them durable. */
  async #makeFolder(folder: string, touched: Set<string>): Promise<void> {
    touched.add(folder);
    for (const made of await makeFolders(folder)) touched.add(dirname(made));
  }

  async #replace(path: string, bytes: Uint8Array): Promise<void> {
    const final = this.#resolve(path);
    const temporary = this.#temporary();
    const forget = removeAtExit(temporary);
    await writeExclusive(temporary, (handle) => writeAll(handle, bytes));
    await renameOver(temporary, final).finally(() => removeFile(temporary).finally(forget));
    await syncFolder(dirname(final));
  }

  /** Nothing is there; but in a file there can be nothing (IO_FAILED). */
  #absent(): undefined {
    requireNoFile(this.root, this.name, hintAboveDist(this.name));
  }

  /** Whoever names dist/ itself would begin another store in it, which nobody reads (INVALID_INPUT). */
  async #refuseWithin(): Promise<void> {
    const hint = hintAboveDist(this.name);
    if (hint === undefined) return;
    const names = async (path: string): Promise<string[]> => readdir(path).catch(() => []);
    const isDist = (await names(this.root)).includes('index.json');
    if (isDist && (await names(this.#resolve('dist'))).length === 0)
      refuse('INVALID_INPUT', `${this.name} is the dist/ of a store, not the store`, 'store', hint);
  }

  #temporary(): string {
    return this.#resolve(`${WORK}/new-${randomBytes(8).toString('hex')}`);
  }

  #resolve(path: string): string {
    return join(this.root, path);
  }
}
