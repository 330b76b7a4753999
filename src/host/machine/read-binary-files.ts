/** Binaries on a disk, read by what they say of themselves. */
import type { FileHandle } from 'node:fs/promises';
import { type BinaryNeeds, readBinaries } from '../../contract/executable/against-target.js';
import type { ByteSource } from '../../contract/executable/byte-source.js';
import { atPlace } from '../disk/file-errors.js';
import { openRegularFile } from '../disk/regular-file.js';

export interface BinaryFile {
  /** As messages have it, in front of what is wrong. */
  readonly name: string;
  readonly place: string;
  readonly path: string;
}

/**
 * What binaries need of their host, each held against the target. Reads a few bounded pieces of each file, never the whole.
 * Codes: those of `readBinaries`, IO_FAILED.
 */
export async function readBinaryFiles(files: readonly BinaryFile[], target: string): Promise<BinaryNeeds> {
  const handles: FileHandle[] = [];
  try {
    const binaries = [];
    for (const { name, place, path } of files) {
      const { handle, size } = await openRegularFile(path, place);
      handles.push(handle);
      binaries.push({ name, place, bytes: sourceOf(handle, size, place) });
    }
    return await readBinaries(binaries, target);
  } finally {
    for (const handle of handles) await handle.close();
  }
}

function sourceOf(handle: FileHandle, size: number, place: string): ByteSource {
  return {
    size,
    read: (offset, length) =>
      atPlace(place, async () => {
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        if (buffer.length === 0) return buffer;
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
        return buffer.subarray(0, bytesRead);
      }),
  };
}
