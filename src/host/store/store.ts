/**
 * What the whole outside looks like to publishing and installing. One conformance suite holds every implementation to
 * the duties written here. Paths are relative to the folder that holds `dist/`, use `/`, and begin with `dist/`.
 */

/** A document as it was read. `version` is opaque: it names exactly these bytes to `commit`. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/** The bytes of a file. Whoever was given one reads it, or discards it. */
export interface FileStream extends AsyncIterable<Uint8Array> {
  /** Lets go of what the file was opened with; to be called before the first byte is asked for. */
  discard?(): void;
}

/** What can be read from. An unreachable source is always an error (STORE_UNREACHABLE), never an absent file. */
export interface Source {
  /** As people call it in messages; never with credentials in it. */
  readonly name: string;
  /** The whole of a small file; undefined where there is none. More than `limit` bytes are TOO_LARGE. */
  read(path: string, limit: number): Promise<Stored | undefined>;
  /**
   * The bytes of a large file in order; undefined where there is none. More than `limit` bytes are TOO_LARGE, while reading.
   * Each piece is valid until the next is asked for.
   * A file that is replaced meanwhile may come as a mixture: the reader knows its digest, and checks it.
   */
  stream(path: string, limit: number): Promise<FileStream | undefined>;
  /** The paths of all files below a folder, in any order; undefined where this kind of source cannot list. */
  list(folder: string): Promise<string[] | undefined>;
  /**
   * Brings small files that will be read nearer, all in one request, where each would cost one. Absent files are fine. A kind
   * of source without it answers many reads at once.
   */
  prefetch?(paths: readonly string[]): Promise<void>;
  /**
   * Whether a place that has no file below dist/ is that of a store, and not any other: for a kind whose names are of places
   * that hold other things as well. Any other kind that lists is one.
   */
  isStore?(): Promise<boolean>;
}

/** The bytes of a file that does not exist yet. A file on disk is hashed again as it is taken (DIGEST_MISMATCH). */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly file: string; readonly size: number; readonly sha256: string };

/** A file that is replaced, if it still is what was read (`expected`; undefined: still absent). */
export interface Swap {
  readonly path: string;
  readonly expected: string | undefined;
  readonly bytes: Uint8Array;
}

/** A file beside the index that may be written over: what it was before is of no use to anybody. */
export interface BesideFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A change that becomes visible in this order: every `create`, then the `swap`. */
export interface Change {
  /**
   * Files that never change again. One that exists with the same bytes is fine; with other bytes it is a conflict. Those of
   * one folder are created in this order: a commit that dies leaves none without those before it.
   */
  readonly create: readonly { readonly path: string; readonly content: Content }[];
  /** One file, since not every kind of store can replace two together. */
  readonly swap?: Swap | undefined;
  /** What the change is, for stores that keep a history: a subject, and lines after an empty one. */
  readonly message?: string | undefined;
}

/** `conflict` means: nothing was swapped, and what was read is not current any more, or a file stands in the way. */
export type CommitResult = { readonly status: 'committed' } | { readonly status: 'conflict'; readonly path: string };

/** What a store was replaced by, in its own words for both. */
export interface Forgotten {
  readonly old: string;
  readonly now: string;
}

/** What can be published into. Writing fails as STORE_READ_ONLY, STORE_FULL, STORE_LOCKED or IO_FAILED. */
export interface Store extends Source {
  /** A reader sees the `swap` not before every `create` is durable. A failure leaves at most created files that no index names. */
  commit(change: Change): Promise<CommitResult>;
  /**
   * Writes files over whatever stands there, outside of compare-and-swap: the last to come wins, and each file is one writer's
   * whole. Only names in dist/ itself, and never the index (INVALID_PATH). `message` as that of a change.
   */
  writeBeside(files: readonly BesideFile[], message?: string): Promise<void>;
  /** Removes files; absent ones are fine. Folders that become empty go too. `message` as that of a change. */
  remove(paths: readonly string[], message?: string): Promise<void>;
  /**
   * Lets go of all that the store was before, where it keeps that: what it is now stays. Undefined where there is nothing
   * before it. A kind of store without a history does not have it.
   */
  forget?(): Promise<Forgotten | undefined>;
}
