/** Changing the index and nothing else: read, change, swap; on a conflict again, with a bound. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../../contract/digest.js';
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { formatIndex } from '../../contract/release-index/format.js';
import type { ReleaseIndex } from '../../contract/release-index/model.js';
import type { Store } from '../../host/store/store.js';
import { readIndexIfAny } from './read.js';

const MAX_ATTEMPTS = 60;

export interface ChangedIndex<T extends { readonly index: ReleaseIndex }> {
  /** What the change gave, of the attempt that took effect. */
  readonly change: T;
  readonly index_sha256: string;
  /** False where the index already was as it shall be. */
  readonly changed: boolean;
}

/** Codes: INDEX_NOT_FOUND, PUBLISH_CONTENTION, and those of the store and of `change`. */
export async function changeIndex<T extends { readonly index: ReleaseIndex }>(
  store: Store,
  progress: (line: string) => void,
  change: (index: ReleaseIndex) => Promise<T>,
): Promise<ChangedIndex<T>> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const read = await readIndexIfAny(store);
    if (!read) return refuse('INDEX_NOT_FOUND', `${store.name} has no ${INDEX_PATH}`, INDEX_PATH);
    const changed = await change(read.index);
    const bytes = Buffer.from(formatIndex(changed.index), 'latin1');
    if (bytes.equals(read.stored.bytes)) return { change: changed, index_sha256: sha256(bytes), changed: false };
    const swap = { path: INDEX_PATH, expected: read.stored.version, bytes };
    const { status } = await store.commit({ create: [], swap });
    if (status === 'committed') return { change: changed, index_sha256: sha256(bytes), changed: true };
    progress('the store changed meanwhile; reading it again');
    await sleep(Math.random() * Math.min(20 * 2 ** attempt, 2_000));
  }
  return refuse('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, INDEX_PATH);
}
