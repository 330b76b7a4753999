/** How large an index may be. */

/** V8 holds no string of 512 MiB or more, so an index past this could not be read at all. */
export const INDEX_LIMITS = { maxBytes: 512 * 1024 * 1024 - 32 } as const;

/** A refused index is read as JSON up to this size: hostile JSON may take a hundred times its size in memory. */
export const EXPLAINED_BYTES = 16 * 1024 * 1024;

/** How many attestations a row has at most: what is beyond these is left out of a merge, which never fails by them. */
export const MAX_ATTESTATIONS = 64;
/** Up to how many may be added to a row. What other writers added meanwhile may make it more, and readers try them all. */
export const MAX_ADDED_ATTESTATIONS = 16;

/** Of each list in it: more do not fit into the largest index, since the least of them, a reason of one character, takes 4 bytes. */
export const MAX_LISTED = INDEX_LIMITS.maxBytes / 4;
