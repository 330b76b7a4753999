/** What is asked to be built again: a tuple of a source, or what is staged in a folder. The command and the action ask alike. */
import { refuse } from '../../contract/errors.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import type { Opener } from '../../host/origin-token.js';
import { openSource } from '../../host/store/open.js';
import type { ReadContext } from '../release-index/read.js';
import { completeQuery, resolveTuple } from '../resolve.js';
import { publishedReference, type Reference, stagedReference } from './reference.js';

export interface WantedRebuild {
  readonly source?: string | undefined;
  readonly staged?: string | undefined;
  readonly tuple: { readonly [Part in keyof Tuple]?: string | undefined };
}

/**
 * The manifest that is meant. One that was yanked can be built again too. Codes: INVALID_INPUT unless there is either a source
 * or a staged folder, those of `openSource`, `completeQuery`, `resolveTuple`, `publishedReference` and `stagedReference`.
 */
export async function readWantedRebuild(
  { source, staged, tuple }: WantedRebuild,
  opener: Opener,
  context: ReadContext,
): Promise<Reference> {
  if (staged !== undefined && source === undefined) {
    const given = Object.values(tuple).some((part) => part !== undefined);
    return given ? refuse('INVALID_INPUT', 'what is staged has a tuple of its own', 'staged') : stagedReference(staged);
  }
  if (source === undefined || staged !== undefined)
    return refuse('INVALID_INPUT', 'give either a source with a tuple, or a staged folder', 'source');
  const opened = await openSource(source, opener);
  const query = await completeQuery(opened, tuple, context);
  const { row, product } = await resolveTuple(opened, query, { allowYanked: true }, context);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  return publishedReference(opened, row, product);
}
