/** What a program needs of the host it runs on, read from the program itself. */
import { types } from 'node:util';
import type { Requires } from '../../contract/documents/manifest.js';
import { type ReadAt, readElfRequires } from '../../contract/executable/elf.js';
import { readMachoRequires } from '../../contract/executable/macho.js';
import { atPlace } from '../disk/file-errors.js';
import { openRegularFile } from '../disk/regular-file.js';

/**
 * The libc and its oldest version, or the oldest macOS; undefined where that is not known: another format, another libc,
 * a file that is cut or makes no sense. Reads a few bounded pieces, never the whole. Code: IO_FAILED.
 */
export async function readRequires(file: string): Promise<Requires | undefined> {
  const { handle, size } = await openRegularFile(file, file);
  const read: ReadAt = (offset, length) =>
    atPlace(file, async () => {
      if (offset >= size) return Buffer.alloc(0);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    });
  try {
    return (await readElfRequires(read)) ?? (await readMachoRequires(read));
  } catch (error) {
    // Numbers of a foreign file led past its end.
    if (types.isNativeError(error) && error.name === 'RangeError') return undefined;
    throw error;
  } finally {
    await handle.close();
  }
}
