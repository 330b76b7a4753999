/** Binaries on a disk, read by what they say of themselves. */
import type { FileHandle } from 'node:fs/promises';
import { type BinaryNeeds, readBinaries } from '../../contract/executable/against-target.js';
import type { ByteSource } from '../../contract/executable/byte-source.js';
import { rustcVersions } from '../../contract/executable/elf-sections.js';
import { firstDifference, type PartDifference } from '../../contract/executable/parts/first-difference.js';
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

/** The versions of rustc that a binary says it was compiled by (`rustcVersions`). Code: IO_FAILED. */
export async function readRustcVersions(path: string): Promise<string[]> {
  const { handle, size } = await openRegularFile(path, path);
  try {
    return await rustcVersions(sourceOf(handle, size, path));
  } finally {
    await handle.close();
  }
}

/** Where two programs differ (`firstDifference`). Code: IO_FAILED. */
export async function compareBinaryFiles(one: string, other: string): Promise<PartDifference | undefined> {
  const handles: FileHandle[] = [];
  try {
    const sources = [];
    for (const path of [one, other]) {
      const { handle, size } = await openRegularFile(path, path);
      handles.push(handle);
      sources.push(sourceOf(handle, size, path));
    }
    const [first, second] = sources;
    return first && second && (await firstDifference(first, second));
  } finally {
    for (const handle of handles) await handle.close();
  }
}

/** Names lie close together, and are asked for one by one: what was read around the last few places is kept. */
const WINDOW = 16 * 1024;
const WINDOWS = 4;

function sourceOf(handle: FileHandle, size: number, place: string): ByteSource {
  const windows: { readonly start: number; readonly bytes: Buffer }[] = [];
  const windowOf = async (offset: number, end: number): Promise<{ start: number; bytes: Buffer }> => {
    const kept = windows.find(({ start, bytes }) => start <= offset && end <= start + bytes.length);
    if (kept) return kept;
    const start = offset - (offset % WINDOW);
    const buffer = Buffer.alloc(Math.min(size, Math.max(end, start + WINDOW)) - start);
    const { bytesRead } = await atPlace(place, () => handle.read(buffer, 0, buffer.length, start));
    const read = { start, bytes: buffer.subarray(0, bytesRead) };
    windows.unshift(read);
    windows.length = Math.min(windows.length, WINDOWS);
    return read;
  };
  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      if (end <= offset) return Buffer.alloc(0);
      const { start, bytes } = await windowOf(offset, end);
      return bytes.subarray(offset - start, end - start);
    },
  };
}
