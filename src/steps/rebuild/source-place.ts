/** Where the commit of a manifest is fetched from. */
import { resolve } from 'node:path';
import type { Recipe } from '../../contract/documents/build.js';
import { refuse } from '../../contract/errors.js';
import { publicUri } from '../../host/git/checkout/working-tree.js';
import { isFetchable } from '../../host/git/clone/address.js';

export interface Place {
  /** What git fetches from. */
  readonly from: string;
  /** What the rebuild calls the origin of its clone; undefined where nobody knows it. */
  readonly origin: string | undefined;
}

const HINT = 'Name a repository that has the commit as repository, or a clone of it as checkout.';

/**
 * The place: a clone on this machine, a URL that was given, or what the manifest has recorded. Codes: INVALID_INPUT,
 * NOT_REBUILDABLE where the manifest names no server that can be asked.
 */
export function placeOf(
  { repository: recorded }: Pick<Recipe, 'repository'>,
  given: { readonly checkout?: string | undefined; readonly repository?: string | undefined },
): Place {
  const { checkout, repository } = given;
  if (checkout !== undefined && repository !== undefined)
    refuse('INVALID_INPUT', 'give either a checkout or a repository', 'repository');
  const origin = urlOf(recorded);
  if (checkout !== undefined) return { from: resolve(checkout), origin };
  if (repository !== undefined) {
    if (!isFetchable(repository, true))
      refuse('INVALID_INPUT', 'the repository must be a URL of https, ssh or file', 'repository');
    return { from: repository, origin: origin ?? urlOf(publicUri(repository)) };
  }
  // A manifest is whoever's wrote it: it names a server, and no folder of this machine.
  if (origin === undefined || !isFetchable(origin, false))
    return refuse('NOT_REBUILDABLE', `the manifest names ${recorded} as the source of the commit`, 'repository', HINT);
  return { from: origin, origin };
}

/** `git+URL` as a URL. Recorded ones are without a user; over ssh every host that serves many has `git`. */
function urlOf(recorded: string): string | undefined {
  const url = recorded.startsWith('git+') ? recorded.slice('git+'.length) : '';
  if (!URL.canParse(url)) return undefined;
  return url.replace(/^ssh:\/\/(?![^/]*@)/, 'ssh://git@');
}
