/**
 * Creating files that never change again. One that is likely to be there is looked for before its bytes are sent: a server
 * that refuses them early may close the connection while they are on their way, so that its answer is lost each time.
 */
import { posix } from 'node:path';
import { ContractError } from '../../../contract/errors.js';
import { digestStream } from '../../disk/files.js';
import { inParallel } from '../../in-parallel.js';
import { digestOf } from '../new-file.js';
import type { Change, Content } from '../store.js';

/** What stands in the bucket, and what is written there. */
export interface BucketFiles {
  /** The ETag of a file; undefined where there is none, or the server does not say. */
  etagOf(path: string): Promise<string | undefined>;
  /** A file and its ETag; undefined where there is none. */
  open(path: string): Promise<{ readonly etag: string; readonly pieces: AsyncIterable<Uint8Array> } | undefined>;
  /** The ETag of the file that was written; undefined where something stands there. */
  create(path: string, content: Content): Promise<string | undefined>;
}

export class S3Creator {
  /** Of what was written or compared here: a publish that lost a race comes again with the same files. */
  readonly #known = new Map<string, { readonly etag: string; readonly sha256: string }>();

  constructor(private readonly files: BucketFiles) {}

  /** The path of a file that stands in the way with other bytes. Folders at once, the files of each in their order. */
  async createAll(create: Change['create']): Promise<string | undefined> {
    const folders = new Map<string, Change['create'][number][]>();
    for (const file of create) {
      const folder = posix.dirname(file.path);
      const before = folders.get(folder);
      if (before) before.push(file);
      else folders.set(folder, [file]);
    }
    let standing: string | undefined;
    await inParallel([...folders.values()], async (files) => {
      for (const { path, content } of files)
        if (standing === undefined && !(await this.#create(path, content))) standing ??= path;
    });
    return standing;
  }

  async #create(path: string, content: Content): Promise<boolean> {
    // A file that is there when it is created, and gone when it is read, is created again.
    for (let turn = 0; turn < 3; turn++) {
      const same = (await this.#standsAs(path, content)) ?? (await this.#send(path, content));
      if (same !== undefined) return same;
    }
    return false;
  }

  /** Whether a file is known to stand there with these bytes, or others; undefined where it has to be sent to find out. */
  async #standsAs(path: string, content: Content): Promise<boolean | undefined> {
    const known = this.#known.get(path);
    if (!known && 'bytes' in content) return undefined;
    const etag = await this.files.etagOf(path);
    if (etag === undefined) return undefined;
    return (known?.etag === etag && known.sha256 === digestOf(content)) || this.#holds(path, content);
  }

  /** Whether what stands there afterwards has these bytes; undefined where nothing does. */
  async #send(path: string, content: Content): Promise<boolean | undefined> {
    try {
      const etag = await this.files.create(path, content);
      if (etag === undefined) return await this.#holds(path, content);
      this.#remember(path, etag, digestOf(content));
      return true;
    } catch (error) {
      const same = isUnreachable(error) ? await this.#holds(path, content).catch(() => undefined) : undefined;
      if (same === undefined) throw error;
      return same;
    }
  }

  /** Whether a file has these bytes; undefined where there is none. */
  async #holds(path: string, content: Content): Promise<boolean | undefined> {
    const there = await this.files.open(path);
    if (!there) return undefined;
    const { sha256 } = await digestStream(there.pieces);
    this.#remember(path, there.etag, sha256);
    return sha256 === digestOf(content);
  }

  #remember(path: string, etag: string, sha256: string): void {
    // A server without ETags says nothing of what stands there later.
    if (etag !== '') this.#known.set(path, { etag, sha256 });
  }
}

/**
 * Whether a write ended without an answer: any of its tries may have been taken, or refused. What stands there afterwards
 * tells.
 */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ContractError && error.code === 'STORE_UNREACHABLE';
}
