/**
 * Changing the index: read, change, create what it will name, swap; where another was faster, again, with a bound. Whatever
 * changes an index does so here.
 */
import { sha256 } from '../../contract/digest.js';
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import type { ReleaseIndex } from '../../contract/release-index/model.js';
import { formatIndexPart } from '../../contract/release-index/part.js';
import { afterRace, pause } from '../../host/backoff.js';
import type { Change, Store } from '../../host/store/store.js';
import { readIndexIfAny, refuseNoIndex } from './read.js';

/** Among some forty that change one index at once, each has had its turn by then. */
export const MAX_ATTEMPTS = 60;

export interface IndexAccess {
  readonly store: Store;
  readonly progress: (line: string) => void;
  /** What passes between two attempts; a random time, which grows, unless given. `tookMs` is how long the last one took. */
  readonly wait?: ((attempt: number, tookMs: number) => Promise<void>) | undefined;
}

/** What one attempt leads to: bytes for the index that was read as `version`, or nothing to change. */
export interface Attempt<T> {
  readonly result: T;
  /** Undefined where the index already is as it shall be. */
  readonly write?: IndexWrite | undefined;
}

export interface IndexWrite {
  /** The version of the index that was read; undefined where there was none. */
  readonly expected: string | undefined;
  readonly bytes: Uint8Array;
  /** What the index will name. */
  readonly create?: Change['create'] | undefined;
  readonly message: string;
}

/**
 * Asks for an attempt, which reads the index anew, until what it writes is taken. It is told which path stood in the way of the
 * last one: where that was the index, nothing that it wrote did. Codes: PUBLISH_CONTENTION, and those of the store and of `attempt`.
 */
export async function swapIndex<T>(
  { store, progress, wait = (failures, tookMs) => pause(failures, afterRace(tookMs)) }: IndexAccess,
  attempt: (conflict: string | undefined) => Promise<Attempt<T>>,
): Promise<T> {
  let conflict: string | undefined;
  for (let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++) {
    const begun = performance.now();
    const { result, write } = await attempt(conflict);
    if (!write) return result;
    const { expected, bytes, create = [], message } = write;
    const outcome = await store.commit({ create, swap: { path: INDEX_PATH, expected, bytes }, message });
    if (outcome.status === 'committed') return result;
    conflict = outcome.path;
    progress('the store changed meanwhile; reading it again');
    if (attempts < MAX_ATTEMPTS) await wait(attempts, performance.now() - begun);
  }
  return refuse('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, INDEX_PATH);
}

export interface ChangedIndex<T> {
  /** What the change gave, of the attempt that took effect. */
  readonly change: T;
  /** Of the index as it stands now. */
  readonly index_sha256: string;
  /** False where the index already was as it shall be. */
  readonly changed: boolean;
}

/** What a change of a whole index has to give. */
export interface IndexChange {
  readonly index: ReleaseIndex;
  /** For stores with a history. */
  readonly message: string;
  /** What the index will name, where it changes. */
  readonly create?: Change['create'] | undefined;
}

/**
 * Changes an index that is there, whole; `change` is told what stood in the way of the last attempt, as in `swapIndex`. Codes:
 * INDEX_NOT_FOUND, TOO_LARGE before anything is written, and those of `swapIndex` and of `change`.
 */
export async function changeIndex<T extends IndexChange>(
  access: IndexAccess,
  change: (index: ReleaseIndex, conflict: string | undefined) => Promise<T>,
): Promise<ChangedIndex<T>> {
  const { store } = access;
  return swapIndex(access, async (conflict) => {
    const read = await readIndexIfAny(store);
    if (!read) return refuseNoIndex(store);
    const given = await change(read.index, conflict);
    const bytes = formatIndexPart({ index: given.index, others: [], bytes: new Uint8Array(0) }, INDEX_PATH);
    const changed = !bytes.equals(read.stored.bytes);
    return {
      result: { change: given, index_sha256: sha256(bytes), changed },
      write: changed
        ? { expected: read.stored.version, bytes, create: given.create, message: given.message }
        : undefined,
    };
  });
}
