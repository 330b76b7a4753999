/**
 * SHA256SUMS, as `sha256sum -c --strict` and `shasum -a 256 -c` take it: a line `<64 hex digits><two blanks><name>` for each
 * file, by name in the order of bytes.
 */
import { compareBytes } from '../identity/version.js';

/** Digests by name. */
export function formatSums(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join('');
}
