/** What is asked for when something is to be installed. */
import type { Lockfile } from '../../contract/documents/lockfile.js';
import type { Tuple } from '../../contract/identity/tuple.js';

/** What is to be installed: a target of a lockfile, or a tuple, as far as it was given. */
export type Wanted =
  | { readonly lockfile: Lockfile; readonly target: string }
  | {
      readonly tuple: { readonly [Part in keyof Tuple]?: string | undefined };
      readonly allowYanked: boolean;
      readonly sha256?: string | undefined;
    };
