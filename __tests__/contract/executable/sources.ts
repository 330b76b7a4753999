/** Foreign files for tests as the readers take them, with a record of what was asked for. */
import type { ByteSource } from '../../../src/contract/executable/byte-source.js';

export interface Watched extends ByteSource {
  /** The most that was asked for at once, and in all. */
  readonly asked: { most: number; all: number; times: number };
}

export function sourceOf(bytes: Buffer): Watched {
  const asked = { most: 0, all: 0, times: 0 };
  return {
    size: bytes.length,
    asked,
    async read(offset, length) {
      asked.most = Math.max(asked.most, length);
      asked.all += length;
      asked.times += 1;
      return bytes.subarray(offset, offset + length);
    },
  };
}
