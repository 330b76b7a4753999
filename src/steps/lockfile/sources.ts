/** The sources that a lockfile is given: a file that others read, elsewhere. */
import { isRelativeSource } from '../../contract/documents/lockfile.js';
import { type Fault, refuseAll } from '../../contract/errors.js';
import { parseStoreName } from '../../host/store/name.js';

export interface GivenSources {
  readonly mirrors?: readonly string[] | undefined;
  readonly allowRelativeSource?: boolean | undefined;
}

/**
 * The source and its mirrors, each once. Codes: INVALID_INPUT for one that is relative to the folder that this runs in, unless
 * that is allowed; those of `parseStoreName`.
 */
export function lockedSources(source: string, { mirrors = [], allowRelativeSource = false }: GivenSources): string[] {
  for (const mirror of mirrors) parseStoreName(mirror);
  const given = [{ place: 'source', name: source }, ...mirrors.map((name) => ({ place: 'mirror', name }))];
  if (!allowRelativeSource) refuseAll(given.filter(({ name }) => isRelativeSource(name)).map(relativeFault));
  return [...new Set([source, ...mirrors])];
}

function relativeFault({ place, name }: { readonly place: string; readonly name: string }): Fault {
  return {
    code: 'INVALID_INPUT',
    message: `${place} ${JSON.stringify(name)} is seen from the folder that this runs in, and a lockfile is read in others`,
    place,
    hint: 'Name it as everybody reaches it: by a URL, or by the whole path of a folder.',
    next: { purpose: 'To write it all the same', options: { 'allow-relative-source': true } },
  };
}
