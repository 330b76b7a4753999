/**
 * Gives the memory of bytes back at once, where the engine can (not in Node.js 20): until its collector comes, each further
 * piece of a large file would take fresh pages, which costs more than hashing it. All that shares that memory is gone with it.
 */
export function releaseMemory({ buffer }: Uint8Array): void {
  (buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}
