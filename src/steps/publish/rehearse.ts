/**
 * A publish without writing: everything staged is verified and held against the plan, the contract and what the store has, as
 * by a publish. A store that cannot be read is no fault of a pull request: then nothing counts as published, and that is said.
 */
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { INDEX_LIMITS } from '../../contract/release-index/limits.js';
import { emptySource, RehearsedStore } from '../../host/store/rehearsed.js';
import type { Source } from '../../host/store/store.js';
import { ifReachable } from '../release-index/reachable.js';
import { type PublishRequest, type PublishResult, publishStaged } from './publish.js';

export interface RehearsalResult extends PublishResult {
  /** Why the store could not be read; undefined where it was. */
  readonly unread: string | undefined;
}

/** What a publish into the source would do. Codes: those of `publishStaged`, but for its writing. */
export async function rehearsePublish(
  source: Source,
  request: Omit<PublishRequest, 'store'>,
): Promise<RehearsalResult> {
  const asked = await ifReachable(() => source.read(INDEX_PATH, INDEX_LIMITS.maxBytes));
  const { unread } = asked;
  const store = new RehearsedStore(unread === undefined ? source : emptySource(source.name));
  return { ...(await publishStaged({ ...request, store })), unread };
}
