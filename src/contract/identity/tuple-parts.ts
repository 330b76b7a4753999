/** The names of a tuple's parts, apart from what each must be: whoever only prints a tuple needs no more. */

export type TuplePart = 'version' | 'target' | 'profile' | 'toolchain' | 'git_rev' | 'dist_revision';

/** In the order of the index's key. */
export const TUPLE_PARTS: readonly TuplePart[] = [
  'version',
  'target',
  'profile',
  'toolchain',
  'git_rev',
  'dist_revision',
];
